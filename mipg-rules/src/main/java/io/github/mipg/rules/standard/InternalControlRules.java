package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.CommitteeSeats.seat;
import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The committee that coordinates internal control (arts. 2.2.21.1.5 and 2.2.21.1.6), and the day of the half-yearly report.
 *
 * <p>Decreto 648 de 2017 put both articles into force on 19 April 2017; the rules begin with Decreto 1499 de 2017, because the
 * scope that they start from begins there. The law says that the report is published every six months, which is another
 * rule; the day is remembered of a circular that nobody read, so a report that was never published is found by both, here as
 * late and unconfirmed, there as missing once six months have gone by.
 */
final class InternalControlRules {
    static final PolicyId POLICY = PolicyId.of("control-interno");
    static final BodyId CICCI = BodyId.of("cicci");
    static final Text CICCI_NAME = Text.of(
            "Comité Institucional de Coordinación de Control Interno",
            "institutional committee that coordinates internal control");
    private static final LegalFigure<Integer> MEETINGS_A_YEAR = LegalFigure.integer("cicci-reuniones-por-anio");

    private static final ReportKindId HALF_YEARLY = ReportKindId.of("informe-semestral-control-interno");
    private static final LegalReference HALF_YEARLY_ARTICLE = LegalReference.of("ley-87-1993", "14");
    /** Decreto Ley 2106 de 2019 made the report half-yearly. */
    private static final Period SINCE_2106 = Period.from(LocalDate.of(2019, 11, 22));

    private InternalControlRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                cicciExists(),
                cicciChair(),
                cicciSecretary(),
                cicciMeetings(),
                halfYearly("first", 1, 0),
                halfYearly("second", 2, 1));
    }

    private static Rule cicciExists() {
        return Rule.of("mipg.control.cicci-exists")
                .title(Text.of(
                        "La entidad tiene un Comité Institucional de Coordinación de Control Interno",
                        "The entity has an institutional committee that coordinates internal control"))
                .appliesWhen(internalControlApplies())
                .require(exists(CICCI, CICCI_NAME))
                .because(Text.of(
                        "es el órgano asesor y la instancia decisoria en control interno",
                        "it is the advisory body that decides on internal control"))
                .citing(article("2.2.21.1.5"), LegalReference.of("ley-87-1993", "13"))
                .about(Matter.of(CICCI), Matter.of(POLICY))
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static Rule cicciChair() {
        return Rule.of("mipg.control.cicci-chair")
                .title(Text.of("El representante legal preside el CICCI", "The legal representative chairs the CICCI"))
                .appliesWhen(internalControlApplies())
                .appliesWhen(exists(CICCI, CICCI_NAME))
                .require(CommitteeSeats.held(
                        CICCI,
                        CommitteeRole.CHAIR,
                        Position.LEGAL_REPRESENTATIVE,
                        Text.of("presidencia del CICCI", "chair of the CICCI")))
                .because(Text.of(
                        "el control interno es responsabilidad de la máxima autoridad",
                        "internal control is the responsibility of the highest authority"))
                .citing(article("2.2.21.1.5"))
                .about(Matter.of(CICCI), Matter.of(POLICY))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule cicciSecretary() {
        Reading<ManagementSystem, Optional<CommitteeMember>> secretary =
                Reading.<ManagementSystem, Optional<CommitteeMember>>of(
                                Text.of("secretaría técnica del CICCI", "secretary of the CICCI"),
                                "/committees",
                                InternalControlRules::secretarySeat)
                        .shownAs(SystemReadings::show);
        return Rule.of("mipg.control.cicci-secretary")
                .title(Text.of(
                        "El jefe de control interno ejerce la secretaría técnica del CICCI, sin voto",
                        "The head of internal control is secretary of the CICCI, without vote"))
                .appliesWhen(internalControlApplies())
                .appliesWhen(exists(CICCI, CICCI_NAME))
                .require(secretary.satisfies(
                        Text.of("el jefe de control interno, sin voto", "the head of internal control, without vote"),
                        s -> s.map(InternalControlRules::isControlWithoutVote).orElse(false)))
                .because(Text.of(
                        "quien evalúa el sistema informa al comité y no decide en él",
                        "whoever evaluates the system informs the committee and does not decide in it"))
                .citing(article("2.2.21.1.5"))
                .about(Matter.of(CICCI), Matter.of(POLICY))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule cicciMeetings() {
        return YearlyMeetings.rule(
                        Rule.of("mipg.control.cicci-meetings")
                                .title(Text.of(
                                        "El CICCI se reunió al menos dos veces en la vigencia",
                                        "The CICCI met at least twice in the vigencia"))
                                .appliesWhen(internalControlApplies())
                                .appliesWhen(exists(CICCI, CICCI_NAME)),
                        CICCI,
                        Text.same("CICCI"),
                        MEETINGS_A_YEAR)
                .because(Text.of(
                        "el parágrafo 1 pide un mínimo de dos reuniones al año",
                        "paragraph 1 asks for at least two meetings a year"))
                .citing(article("2.2.21.1.6", "par. 1"))
                .about(Matter.of(CICCI), Matter.of(POLICY))
                .readAt(SystemReadings.VIGENCIA_START)
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static Rule halfYearly(String half, int number, int yearsLater) {
        LegalFigure<MonthDay> cutOff = LegalFigure.monthDay("informe-sci-corte-" + number);
        LegalFigure<MonthDay> limit = LegalFigure.monthDay("informe-sci-publicacion-" + number);
        Text name = number == 1
                ? Text.of("primer semestre", "first half of the year")
                : Text.of("segundo semestre", "second half of the year");
        Reading<ManagementSystem, LocalDate> due = Reading.<ManagementSystem, LocalDate>of(
                        Text.of("plazo de publicación del informe", "deadline to publish the report"),
                        "/vigencia",
                        (system, context) -> context.figure(limit)
                                .map(day -> day.atYear(system.vigencia().year() + yearsLater)))
                .using(limit);
        Reading<ManagementSystem, Optional<LocalDate>> published = Reading.<ManagementSystem, Optional<LocalDate>>of(
                        Text.of(
                                "publicación del informe de control interno del " + name.spanish(),
                                "publication of the internal-control report of the " + name.english()),
                        "/reports",
                        (system, context) -> PlanRules.settled(
                                publication(system, context, cutOff, due),
                                due.read(system, context),
                                context,
                                "informe-sci-semestre-" + number))
                .using(cutOff, limit)
                .shownAs(PlanRules::showDate);
        return Rule.of("mipg.control.half-yearly-report-" + half)
                .title(Text.of(
                        "El informe semestral de control interno del " + name.spanish() + " se publicó a tiempo",
                        "The half-yearly internal-control report of the " + name.english() + " was published in time"))
                .appliesWhen(internalControlApplies())
                .appliesWhen(PlanRules.longOverdue(due))
                .require(published.relates(Text.of("a más tardar el", "no later than"), due, PlanRules::inTime))
                .because(Text.of(
                        "la ley remite a los lineamientos de Función Pública, y de ellos se recuerda ese día",
                        "the law refers to the guidelines of Función Pública, and that day is remembered of them"))
                .citing(HALF_YEARLY_ARTICLE, LegalReference.of("circular-externa-100-006-2019", ""))
                .about(Matter.of(HALF_YEARLY), Matter.of(POLICY))
                .severity(Severity.MINOR)
                .readAt(SystemReadings.VIGENCIA_START)
                .inForce(SINCE_2106)
                .build();
    }

    private static Observation<Optional<LocalDate>> publication(
            ManagementSystem system,
            Context context,
            LegalFigure<MonthDay> cutOff,
            Reading<ManagementSystem, LocalDate> due) {
        Observation<MonthDay> cut = context.figure(cutOff);
        Observation<LocalDate> limit = due.read(system, context);
        if (!cut.isKnown() || !limit.isKnown()) {
            return Observation.unknown(cut.isKnown() ? limit.missing() : cut.missing());
        }
        LocalDate day = cut.get().atYear(system.vigencia().year());
        List<Observation<Optional<LocalDate>>> each = system.reports().items().stream()
                .filter(r -> r.kind().equals(HALF_YEARLY) && r.cutOff().equals(day))
                .sorted(Comparator.comparing(PeriodicReport::id))
                .map(r -> PlanRules.dateOf(
                        r.publication(),
                        new MissingDatum(
                                "/reports/" + r.id() + "/publication",
                                Text.of(
                                        "si el informe con corte al " + day + " se publicó, y cuándo",
                                        "whether the report with cut-off " + day + " was published, and when"))))
                .toList();
        if (each.isEmpty()) {
            Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                    "/reports",
                    HALF_YEARLY.value(),
                    system.reports().items().stream().map(r -> r.kind().value()),
                    given -> context.catalog()
                            .findReportKind(ReportKindId.of(given))
                            .isPresent());
            if (misspelt.isPresent()) {
                return Observation.unknown(misspelt.get());
            }
            LocalDate through = RowReadings.workingDay(limit.get(), context);
            return system.reports().covers(through)
                    ? Observation.known(Optional.empty())
                    : Observation.unknown(completeThrough(
                            "/reports", Text.of("la lista de informes", "the list of reports"), through));
        }
        return SystemReadings.agreed(
                each,
                published -> published,
                new MissingDatum(
                        "/reports",
                        Text.of(
                                "cuál de los informes con corte al " + day + " es el que cuenta",
                                "which of the reports with cut-off " + day + " is the one that counts")));
    }

    private static Observation<Optional<CommitteeMember>> secretarySeat(ManagementSystem system, Context context) {
        Observation<Optional<CommitteeMember>> seat = seat(system, context, CICCI, s -> s.of(CommitteeRole.SECRETARY));
        Optional<CommitteeMember> secretary = seat.find().flatMap(s -> s);
        if (secretary.flatMap(CommitteeMember::vote).orElse(false)) {
            return seat; // whoever it is, it votes
        }
        boolean voteMatters = secretary
                .map(m -> SystemReadings.isHeldBy(m, Position.HEAD_OF_INTERNAL_CONTROL)
                        && m.vote().isEmpty())
                .orElse(false);
        return voteMatters
                ? Observation.unknown(new MissingDatum(
                        "/committees",
                        Text.of(
                                "si la secretaría técnica del CICCI tiene voto",
                                "whether the secretary of the CICCI votes")))
                : SystemReadings.withPosition(seat);
    }

    private static boolean isControlWithoutVote(CommitteeMember secretary) {
        return SystemReadings.isHeldBy(secretary, Position.HEAD_OF_INTERNAL_CONTROL)
                && !secretary.vote().orElse(false);
    }
}
