package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.InternalControlRules.POLICY;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The reports that internal control owes (Ley 87 de 1993 art. 14, Ley 1474 de 2011 arts. 9, 73 and 76, art. 2.2.21.4.9). */
final class ControlReportRules {
    private static final ReportKindId STATE = ReportKindId.of("informe-semestral-control-interno");
    private static final ReportKindId CLAIMS = ReportKindId.of("informe-pqrs");
    private static final ReportKindId OFFICES = ReportKindId.of("evaluacion-por-dependencias");
    private static final ReportKindId ACCOUNTING = ReportKindId.of("control-interno-contable");
    private static final ReportKindId AUSTERITY = ReportKindId.of("austeridad-gasto");
    private static final ReportKindId PROGRAMME = ReportKindId.of("seguimiento-ptep");
    private static final PlanKindId PROGRAMME_PLAN = PlanKindId.of("paac");

    private static final LegalFigure<Integer> STATE_MONTHS = LegalFigure.integer("informe-sci-periodicidad-meses");
    private static final LegalFigure<Integer> CLAIMS_MONTHS = LegalFigure.integer("informe-pqrs-periodicidad-meses");
    private static final LegalFigure<Integer> OFFICES_A_YEAR = LegalFigure.integer("evaluacion-dependencias-por-anio");
    private static final LegalFigure<MonthDay> ACCOUNTING_DAY = LegalFigure.monthDay("control-interno-contable-plazo");
    private static final LegalFigure<Integer> AUSTERITY_MONTHS =
            LegalFigure.integer("austeridad-gasto-periodicidad-meses");
    private static final LegalFigure<Integer> PROGRAMME_MONTHS =
            LegalFigure.integer("seguimiento-ptep-periodicidad-meses");
    private static final LegalFigure<Integer> PROGRAMME_DAYS =
            LegalFigure.integer("seguimiento-ptep-plazo-dias-habiles");

    /** Ley 1474 de 2011, until Decreto Ley 2106 de 2019 made the report half-yearly. */
    private static final Period FOUR_MONTHLY = Period.between(LocalDate.of(2011, 7, 12), LocalDate.of(2019, 11, 22));

    private static final Period SINCE_2106 = Period.from(LocalDate.of(2019, 11, 22));
    private static final Period SINCE_LAW_1474 = Period.from(LocalDate.of(2011, 7, 12));
    /** Ley 2195 de 2022 art. 31. */
    private static final Period SINCE_PROGRAMME = Period.from(LocalDate.of(2022, 1, 18));

    private ControlReportRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                stateEveryFourMonths(),
                stateEverySixMonths(),
                claims(),
                offices(),
                accounting(),
                austerity(),
                programme());
    }

    private static RuleGroup group(ReportKindId kind, Period inForce) {
        return RuleGroup.of("mipg.control")
                .appliesWhen(internalControlApplies())
                .readAt(SystemReadings.VIGENCIA_START)
                .inForce(inForce)
                .about(Matter.of(kind), Matter.of(POLICY));
    }

    private static Rule stateEveryFourMonths() {
        RecurringReport report = RecurringReport.every(
                        STATE, Text.of("informe de control interno", "internal-control report"), STATE_MONTHS)
                .published()
                .within(FOUR_MONTHLY);
        return report.of(group(STATE, FOUR_MONTHLY)
                        .rule("report-every-four-months")
                        .title(Text.of(
                                "El informe pormenorizado de control interno se publicó cada cuatro meses",
                                "The detailed internal-control report was published every four months")))
                .because(Text.of(
                        "así lo pedía el Estatuto Anticorrupción antes de que el informe fuera semestral",
                        "the Anti-corruption Statute asked for it before the report became half-yearly"))
                .citing(LegalReference.of("ley-1474-2011", "9"))
                .build();
    }

    private static Rule stateEverySixMonths() {
        RecurringReport report = RecurringReport.every(
                        STATE, Text.of("informe de control interno", "internal-control report"), STATE_MONTHS)
                .published()
                .within(SINCE_2106);
        return report.of(group(STATE, SINCE_2106)
                        .rule("report-every-six-months")
                        .title(Text.of(
                                "El informe de evaluación independiente del control interno se publicó cada seis meses",
                                "The independent evaluation of internal control was published every six months")))
                .because(Text.of(
                        "la ley fija la periodicidad, cualquiera que sea el día que señalen los lineamientos",
                        "the law sets how often, whatever day the guidelines name"))
                .citing(LegalReference.of("ley-87-1993", "14"))
                .build();
    }

    private static Rule claims() {
        RecurringReport report = RecurringReport.every(
                        CLAIMS,
                        Text.of("informe sobre quejas y reclamos", "report on complaints and claims"),
                        CLAIMS_MONTHS)
                .within(SINCE_LAW_1474);
        return report.of(
                        group(CLAIMS, SINCE_LAW_1474)
                                .rule("report-claims")
                                .title(
                                        Text.of(
                                                "Control interno informó cada semestre sobre la atención de quejas y reclamos",
                                                "Internal control reported every half-year on how complaints and claims are dealt with")))
                .because(Text.of(
                        "la oficina de control interno vigila que se atiendan según la ley y rinde un informe",
                        "the internal control office watches that they are dealt with by the law, and reports"))
                .citing(LegalReference.of("ley-1474-2011", "76"), article("2.2.21.4.9", "lit. b"))
                .build();
    }

    private static Rule offices() {
        RecurringReport report = RecurringReport.everyYear(
                OFFICES,
                Text.of("evaluación de gestión por dependencias", "evaluation of each office"),
                OFFICES_A_YEAR);
        return report.of(group(OFFICES, ScopeRules.SINCE_2017)
                        .appliesWhen(CareerReadings.law909Applies())
                        .rule("report-offices")
                        .title(Text.of(
                                "Control interno evaluó en la vigencia la gestión de cada dependencia",
                                "Internal control evaluated the management of each office in the vigencia")))
                .because(Text.of(
                        "esa evaluación es uno de los criterios para calificar a los empleados",
                        "that evaluation is one of the criteria to grade employees"))
                .citing(LegalReference.of("ley-909-2004", "39"), article("2.2.21.4.9", "lit. e"))
                .build();
    }

    private static Rule accounting() {
        RecurringReport report = RecurringReport.byDay(
                ACCOUNTING,
                Text.of("informe de control interno contable", "report on accounting internal control"),
                ACCOUNTING_DAY);
        return report.of(group(ACCOUNTING, ScopeRules.SINCE_2017)
                        .rule("report-accounting")
                        .title(Text.of(
                                "Hay informe de control interno contable de la vigencia",
                                "There is a report on accounting internal control of the vigencia")))
                .because(Text.of(
                        "es uno de los informes que el jefe de control interno debe presentar",
                        "it is one of the reports that the head of internal control has to present"))
                .citing(article("2.2.21.4.9", "lit. d"), LegalReference.of("resolucion-cgn-193-2016", ""))
                .build();
    }

    private static Rule austerity() {
        RecurringReport report = RecurringReport.every(
                        AUSTERITY,
                        Text.of("informe de austeridad en el gasto", "report on austerity"),
                        AUSTERITY_MONTHS)
                .unless(ownMeasures());
        return report.of(group(AUSTERITY, ScopeRules.SINCE_2017)
                        .rule("report-austerity")
                        .title(Text.of(
                                "Control interno informó cada trimestre sobre la austeridad en el gasto",
                                "Internal control reported every quarter on austerity")))
                .because(Text.of(
                        "es uno de los informes que el jefe de control interno debe presentar; las entidades territoriales"
                                + " adoptan medidas equivalentes, que pueden pedirlo de otro modo",
                        "it is one of the reports that the head of internal control has to present; territorial entities"
                                + " adopt equivalent measures, which may ask for it otherwise"))
                .citing(
                        article("2.2.21.4.9", "lit. h"),
                        LegalReference.of("decreto-1068-2015", "2.8.4.8.2"),
                        LegalReference.of("decreto-1068-2015", "2.8.4.1.2"))
                .severity(Severity.MINOR)
                .build();
    }

    /** Cannot be told of a territorial entity, nor of one whose order is unknown; else fails. */
    private static Condition<ManagementSystem> ownMeasures() {
        MissingDatum missing = new MissingDatum(
                "/entity/order",
                Text.of(
                        "cada cuánto piden el informe las medidas de austeridad de la entidad territorial",
                        "how often the austerity measures of the territorial entity ask for the report"));
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of("tiene medidas de austeridad propias", "has austerity measures of its own"),
                        "/entity/order",
                        (system, context) -> system.entity()
                                        .order()
                                        .filter(AdministrativeOrder.NATIONAL::equals)
                                        .isPresent()
                                ? Observation.known(false)
                                : Observation.unknown(missing))
                .is(true);
    }

    private static Rule programme() {
        RecurringReport report = RecurringReport.every(
                        PROGRAMME,
                        Text.of("seguimiento al Programa de Transparencia", "follow-up of the transparency programme"),
                        PROGRAMME_MONTHS)
                .published()
                .due(
                        PROGRAMME_DAYS,
                        (window, days, context) -> context.catalog()
                                .workingCalendar()
                                .workingDayOf(YearMonth.from(window.until().orElseThrow()), days));
        return report.of(group(PROGRAMME, SINCE_PROGRAMME)
                        .appliesWhen(hasProgramme())
                        .rule("report-programme")
                        .title(Text.of(
                                "El seguimiento al Programa de Transparencia y Ética Pública se publicó tres veces",
                                "The follow-up of the transparency and public ethics programme was published three"
                                        + " times")))
                .because(
                        Text.of(
                                "es práctica heredada del plan anticorrupción; el decreto que rige no fija los cortes",
                                "it is a practice inherited from the anti-corruption plan; the decree in force sets no cut-offs"))
                .citing(LegalReference.of("ley-1474-2011", "73"))
                .severity(Severity.INFO)
                .build();
    }

    /** Holds where there is a programme to follow up. */
    private static Condition<ManagementSystem> hasProgramme() {
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "tiene Programa de Transparencia y Ética Pública, o plan anticorrupción",
                                "has a transparency programme, or an anti-corruption plan"),
                        "/plans",
                        (system, context) -> {
                            boolean has = system.plans().items().stream()
                                    .anyMatch(p -> p.kind().equals(PROGRAMME_PLAN)
                                            && p.vigencia().equals(system.vigencia()));
                            if (has) {
                                return Observation.known(true);
                            }
                            Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                                    "/plans",
                                    PROGRAMME_PLAN.value(),
                                    system.plans().items().stream()
                                            .map(p -> p.kind().value()),
                                    given -> context.catalog()
                                            .findPlanKind(PlanKindId.of(given))
                                            .isPresent());
                            if (misspelt.isPresent()) {
                                return Observation.unknown(misspelt.get());
                            }
                            LocalDate day = horizon(system, context);
                            return system.plans().covers(day)
                                    ? Observation.known(false)
                                    : Observation.unknown(completeThrough(
                                            "/plans", Text.of("la lista de planes", "the list of plans"), day));
                        })
                .is(true);
    }
}
