package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.VIGENCIA_START;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The yearly action plan (Ley 1474 de 2011 art. 74) and the twelve plans that are part of it (art. 2.2.22.3.14). */
final class PlanRules {
    private static final PolicyId POLICY = PolicyId.of("planeacion-institucional");
    private static final PlanKindId ACTION_PLAN = PlanKindId.of("plan-de-accion");
    private static final LegalFigure<MonthDay> ACTION_PLAN_DAY = LegalFigure.monthDay("plan-accion-publicacion");
    private static final LegalFigure<MonthDay> TWELVE_PLANS_DAY = LegalFigure.monthDay("planes-612-publicacion");

    private static final LegalReference ACTION_PLAN_ARTICLE = LegalReference.of("ley-1474-2011", "74");
    private static final LegalReference TWELVE_PLANS_ARTICLE = article("2.2.22.3.14");
    private static final LegalReference APPROVAL_CONCEPT = LegalReference.of("concepto-197271-2021", "");

    private static final Period SINCE_LAW_1474 = Period.from(LocalDate.of(2011, 7, 12));
    /** The duty falls due on 31 January, so the first vigencia after Decreto 612 de 2018 is the first it binds. */
    private static final Period SINCE_VIGENCIA_2019 = Period.from(LocalDate.of(2019, 1, 1));

    private static final Text WHICH_PLAN = Text.of(
            "cuál de los planes de la misma clase y vigencia es el que cuenta",
            "which of the plans of the same kind and vigencia is the one that counts");

    private PlanRules() {}

    static List<Rule> rules(MipgCatalog law) {
        List<PlanKind> twelve = law.twelvePlans(SINCE_VIGENCIA_2019.from());
        return ImmutableList.of(
                actionPlanPublished(), twelveIntegrated(twelve), twelveApproved(twelve), twelvePublished(twelve));
    }

    private static Rule actionPlanPublished() {
        Reading<ManagementSystem, LocalDate> deadline = deadline(ACTION_PLAN_DAY);
        Text name = Text.of("plan de acción", "action plan");
        return Rule.of("mipg.plan.action-plan-published")
                .title(Text.of(
                        "El plan de acción se publicó a más tardar el 31 de enero",
                        "The action plan was published by 31 January"))
                .appliesWhen(longOverdue(deadline))
                .require(publication(ACTION_PLAN, name, deadline)
                        .relates(Text.of("a más tardar el", "no later than"), deadline, PlanRules::inTime))
                .because(Text.of(
                        "la ciudadanía debe conocer al empezar el año qué hará la entidad",
                        "citizens have to know at the start of the year what the entity will do"))
                .citing(ACTION_PLAN_ARTICLE)
                .about(Matter.of(ACTION_PLAN), Matter.of(POLICY))
                .readAt(VIGENCIA_START)
                .inForce(SINCE_LAW_1474)
                .build();
    }

    private static Rule twelveIntegrated(List<PlanKind> twelve) {
        Reading<ManagementSystem, LocalDate> deadline = deadline(TWELVE_PLANS_DAY);
        return Rule.of("mipg.plan.twelve-integrated")
                .title(Text.of(
                        "Los doce planes institucionales y estratégicos están integrados al plan de acción",
                        "The twelve institutional and strategic plans are integrated into the action plan"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(longOverdue(deadline))
                .require(each(
                        twelve,
                        deadline,
                        kind -> integrated(kind, deadline).satisfies(Text.of("integrado", "integrated"), in -> in)))
                .because(Text.of(
                        "un solo plan de acción evita planes sueltos que nadie sigue",
                        "one single action plan avoids loose plans that nobody follows up"))
                .citing(TWELVE_PLANS_ARTICLE)
                .about(twelve.stream().map(kind -> Matter.of(kind.id())).toArray(Matter[]::new))
                .readAt(VIGENCIA_START)
                .inForce(SINCE_VIGENCIA_2019)
                .build();
    }

    private static Rule twelveApproved(List<PlanKind> twelve) {
        Reading<ManagementSystem, LocalDate> deadline = deadline(TWELVE_PLANS_DAY);
        return Rule.of("mipg.plan.twelve-approved")
                .title(Text.of(
                        "El Comité Institucional aprobó los doce planes",
                        "The institutional committee approved the twelve plans"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(longOverdue(deadline))
                .require(each(
                        twelve,
                        deadline,
                        kind -> approval(kind, deadline)
                                .satisfies(
                                        Text.of("por el Comité Institucional", "by the institutional committee"),
                                        by -> by.map(CommitteeRules.INSTITUTIONAL::equals)
                                                .orElse(false))))
                .because(Text.of(
                        "según Función Pública, es la instancia que aprueba su integración y publicación",
                        "according to Función Pública it is the body that approves their integration and publication"))
                .citing(TWELVE_PLANS_ARTICLE, APPROVAL_CONCEPT)
                .about(twelve.stream().map(kind -> Matter.of(kind.id())).toArray(Matter[]::new))
                .severity(Severity.MINOR)
                .readAt(VIGENCIA_START)
                .inForce(SINCE_VIGENCIA_2019)
                .build();
    }

    private static Rule twelvePublished(List<PlanKind> twelve) {
        Reading<ManagementSystem, LocalDate> deadline = deadline(TWELVE_PLANS_DAY);
        return Rule.of("mipg.plan.twelve-published")
                .title(Text.of(
                        "Los doce planes se publicaron a más tardar el 31 de enero",
                        "The twelve plans were published by 31 January"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(longOverdue(deadline))
                .require(each(
                        twelve,
                        deadline,
                        kind -> publication(kind.id(), nameOf(kind), deadline)
                                .relates(Text.of("a más tardar el", "no later than"), deadline, PlanRules::inTime)))
                .because(Text.of(
                        "el artículo fija esa fecha para publicar el plan de acción con los planes integrados",
                        "the article sets that day to publish the action plan with the plans integrated into it"))
                .citing(TWELVE_PLANS_ARTICLE)
                .about(twelve.stream().map(kind -> Matter.of(kind.id())).toArray(Matter[]::new))
                .readAt(VIGENCIA_START)
                .inForce(SINCE_VIGENCIA_2019)
                .build();
    }

    /** What each plan has to fulfil; the plan that another is replacing is not held against anybody meanwhile. */
    private static Condition<ManagementSystem> each(
            List<PlanKind> kinds,
            Reading<ManagementSystem, LocalDate> deadline,
            Function<PlanKind, Condition<ManagementSystem>> condition) {
        return Condition.allOf(kinds.stream()
                .map(kind -> kind.laterNames().isEmpty()
                        ? condition.apply(kind)
                        : condition.apply(kind).or(replacementPending(kind, deadline)))
                .toList());
    }

    /**
     * Cannot be told while the programme that takes the plan's place may still be adopted: one year in the national
     * order, two in the territorial one (Ley 1474 de 2011 art. 73 par. 2), from the day on which it replaced the plan.
     */
    private static Condition<ManagementSystem> replacementPending(
            PlanKind kind, Reading<ManagementSystem, LocalDate> deadline) {
        Text label = Text.of(
                "plazo para adoptar lo que reemplaza al plan: " + nameOf(kind).spanish(),
                "time to adopt what replaces the plan: " + nameOf(kind).english());
        MissingDatum missing = new MissingDatum(
                "/plans",
                Text.of(
                        nameOf(kind).spanish() + ": si la entidad ya lo había reemplazado, o aún tenía plazo",
                        nameOf(kind).english() + ": whether the entity had replaced it, or still had time"));
        return Reading.<ManagementSystem, Boolean>of(label, "/plans", (system, context) -> {
                    Observation<LocalDate> due = deadline.read(system, context);
                    boolean pending = due.isKnown() && pending(kind, system, due.get());
                    return pending ? Observation.unknown(missing) : Observation.known(false);
                })
                .using(deadline.figures().toArray(LegalFigure<?>[]::new))
                .satisfies(Text.of("vencido", "expired"), pending -> pending);
    }

    /** Whether what takes the place of a plan may still be on its way on a day. */
    static boolean pending(PlanKind kind, ManagementSystem system, LocalDate due) {
        boolean national = system.entity()
                .order()
                .filter(o -> o == AdministrativeOrder.NATIONAL)
                .isPresent();
        return kind.laterNames().stream()
                .flatMap(n -> n.inForceFrom().find().stream())
                .min(LocalDate::compareTo)
                .filter(replaced -> !due.isBefore(replaced) && !due.isAfter(replaced.plusYears(national ? 1 : 2)))
                .isPresent();
    }

    /** Holds from the day after a deadline. */
    static Condition<ManagementSystem> overdue(Reading<ManagementSystem, LocalDate> deadline) {
        Reading<ManagementSystem, LocalDate> asOf = Reading.of(
                Text.of("fecha de corte", "as-of date"),
                "/vigencia",
                (system, context) -> Observation.known(context.asOf().date()));
        return asOf.relates(Text.of("después del", "after"), deadline, LocalDate::isAfter);
    }

    /**
     * Holds from the day after the mildest reading of a last day: where the norm names a day that is a day off, nobody has said
     * whether it moves, so until the next working day nobody is late.
     */
    static Condition<ManagementSystem> longOverdue(Reading<ManagementSystem, LocalDate> deadline) {
        return overdue(Reading.<ManagementSystem, LocalDate>of(
                        Text.of("plazo en su lectura más benigna", "deadline in its mildest reading"),
                        "/vigencia",
                        (system, context) -> mildest(deadline.read(system, context), context))
                .using(deadline.figures().toArray(LegalFigure<?>[]::new)));
    }

    /** The last day in its mildest reading: the next working day, where the one that the norm names is a day off. */
    static Observation<LocalDate> mildest(Observation<LocalDate> last, Context context) {
        return last.map(day -> RowReadings.workingDay(day, context));
    }

    /** A day after the one that the norm names, but not after its mildest reading, is neither in time nor late. */
    static Observation<Optional<LocalDate>> settled(
            Observation<Optional<LocalDate>> found, Observation<LocalDate> last, Context context) {
        return settled(found, last, context, "publicar-plan-de-accion");
    }

    /** The same, of an obligation of the catalogue. */
    static Observation<Optional<LocalDate>> settled(
            Observation<Optional<LocalDate>> found, Observation<LocalDate> last, Context context, String obligation) {
        boolean doubtful = last.isKnown()
                && found.find()
                        .flatMap(day -> day)
                        .filter(day ->
                                day.isAfter(last.get()) && !day.isAfter(RowReadings.workingDay(last.get(), context)))
                        .isPresent();
        return doubtful
                ? Observation.unknown(new MissingDatum(
                        "/catalog/obligations/" + obligation + "/nonWorkingDay",
                        Text.of(
                                "si el plazo que vence en un día no hábil se corre al siguiente hábil",
                                "whether a deadline on a day off moves to the next working day")))
                : found;
    }

    static boolean inTime(Optional<LocalDate> published, LocalDate deadline) {
        return published.map(day -> !day.isAfter(deadline)).orElse(false);
    }

    static Text showDate(Optional<LocalDate> published) {
        return published.map(Phrases::date).orElse(Text.of("no se publicó", "not published"));
    }

    static Observation<Optional<LocalDate>> dateOf(Fact<Publication> publication, MissingDatum missing) {
        if (publication.isUnknown()) {
            return Observation.unknown(missing);
        }
        List<Evidence> evidence =
                publication.find().flatMap(Publication::evidence).stream().toList();
        return Observation.known(publication.find().map(Publication::date), evidence);
    }

    private static Reading<ManagementSystem, LocalDate> deadline(LegalFigure<MonthDay> day) {
        return Reading.<ManagementSystem, LocalDate>of(
                        Text.of("plazo", "deadline"),
                        "/vigencia",
                        (system, context) -> context.figure(day)
                                .map(d -> d.atYear(system.vigencia().year())))
                .using(day);
    }

    private static Reading<ManagementSystem, Optional<LocalDate>> publication(
            PlanKindId kind, Text name, Reading<ManagementSystem, LocalDate> deadline) {
        Text label = Text.of("publicación: " + name.spanish(), "publication: " + name.english());
        Reading<ManagementSystem, Optional<LocalDate>> told = ofPlan(
                label,
                kind,
                deadline,
                plan -> dateOf(plan.publication(), missing(plan, "publication", name)),
                Optional.<LocalDate>empty());
        return Reading.<ManagementSystem, Optional<LocalDate>>of(
                        label,
                        "/plans",
                        (system, context) ->
                                settled(told.read(system, context), deadline.read(system, context), context))
                .using(deadline.figures().toArray(LegalFigure<?>[]::new))
                .shownAs(PlanRules::showDate);
    }

    private static Reading<ManagementSystem, Boolean> integrated(
            PlanKind kind, Reading<ManagementSystem, LocalDate> deadline) {
        return ofPlan(
                Text.of(
                        "integración al plan de acción: " + nameOf(kind).spanish(),
                        "integration into the action plan: " + nameOf(kind).english()),
                kind.id(),
                deadline,
                plan -> Observation.ofOptional(plan.integrated(), missing(plan, "integrated", nameOf(kind))),
                false);
    }

    private static Reading<ManagementSystem, Optional<BodyId>> approval(
            PlanKind kind, Reading<ManagementSystem, LocalDate> deadline) {
        return ofPlan(
                        Text.of(
                                "aprobación: " + nameOf(kind).spanish(),
                                "approval: " + nameOf(kind).english()),
                        kind.id(),
                        deadline,
                        plan -> approvedBy(plan, nameOf(kind)),
                        Optional.<BodyId>empty())
                .shownAs(by -> by.map(Phrases::show).orElse(Text.of("no se aprobó", "not approved")));
    }

    private static Observation<Optional<BodyId>> approvedBy(InstitutionalPlan plan, Text name) {
        if (plan.approval().isUnknown()) {
            return Observation.unknown(missing(plan, "approval", name));
        }
        boolean byAnother = plan.approval()
                .find()
                .filter(approval -> !approval.body().equals(CommitteeRules.INSTITUTIONAL))
                .isPresent();
        if (byAnother) {
            return Observation.unknown(byCommitteeToo(plan));
        }
        List<Evidence> evidence =
                plan.approval().find().flatMap(Approval::evidence).stream().toList();
        return Observation.known(plan.approval().find().map(Approval::body), evidence);
    }

    /** Whoever is competent adopts each plan (art. 2.2.22.3.14 par. 1), which does not tell what the committee did. */
    static MissingDatum byCommitteeToo(InstitutionalPlan plan) {
        return new MissingDatum(
                "/plans/" + plan.id() + "/approval",
                Text.of(
                        "si, además de la instancia que aprobó el plan, lo aprobó el Comité Institucional",
                        "whether, besides the body that approved the plan, the institutional committee approved it"));
    }

    /** Reads something off the plan of a kind; a plan known not to exist gives what its absence means. */
    private static <V> Reading<ManagementSystem, V> ofPlan(
            Text label,
            PlanKindId kind,
            Reading<ManagementSystem, LocalDate> deadline,
            Function<InstitutionalPlan, Observation<V>> reader,
            V absent) {
        return Reading.<ManagementSystem, V>of(label, "/plans", (system, context) -> {
                    List<Observation<V>> each = system.plans().items().stream()
                            .filter(p -> p.kind().equals(kind) && p.vigencia().equals(system.vigencia()))
                            .sorted(Comparator.comparing(InstitutionalPlan::id))
                            .map(reader)
                            .toList();
                    return each.isEmpty()
                            ? absence(system, context, kind, deadline, absent)
                            : SystemReadings.agreed(each, v -> v, new MissingDatum("/plans", WHICH_PLAN));
                })
                .using(deadline.figures().toArray(LegalFigure<?>[]::new));
    }

    private static <V> Observation<V> absence(
            ManagementSystem system,
            Context context,
            PlanKindId kind,
            Reading<ManagementSystem, LocalDate> deadline,
            V absent) {
        Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                "/plans",
                kind.value(),
                system.plans().items().stream().map(p -> p.kind().value()),
                given -> context.catalog().findPlanKind(PlanKindId.of(given)).isPresent());
        if (misspelt.isPresent()) {
            return Observation.unknown(misspelt.get());
        }
        Observation<LocalDate> limit = mildest(deadline.read(system, context), context);
        if (!limit.isKnown()) {
            return Observation.unknown(limit.missing());
        }
        return system.plans().covers(limit.get())
                ? Observation.known(absent)
                : Observation.unknown(
                        completeThrough("/plans", Text.of("la lista de planes", "the list of plans"), limit.get()));
    }

    /** The name in the article, with today's name where a later norm gave another. */
    private static Text nameOf(PlanKind kind) {
        Text today = kind.nameOn(LocalDate.MAX);
        return today.equals(kind.name())
                ? kind.name()
                : Text.of(
                        kind.name().spanish() + " (hoy " + today.spanish() + ")",
                        kind.name().english() + " (today " + today.english() + ")");
    }

    private static MissingDatum missing(InstitutionalPlan plan, String attribute, Text name) {
        Text what = switch (attribute) {
            case "publication" -> Text.of("si se publicó, y cuándo", "whether it was published, and when");
            case "approval" -> Text.of("si se aprobó, y por quién", "whether it was approved, and by whom");
            default -> Text.of("si está integrado al plan de acción", "whether it is integrated into the action plan");
        };
        return new MissingDatum(
                "/plans/" + plan.id() + "/" + attribute,
                Text.of(name.spanish() + ": " + what.spanish(), name.english() + ": " + what.english()));
    }
}
