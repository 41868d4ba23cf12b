package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.PlanRules.longOverdue;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.VIGENCIA_START;
import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.PlanName;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.Project;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the yearly action plan says (Ley 1474 de 2011 art. 74), the management report that goes with it, each of the twelve
 * plans, and the transparency programme that took the place of one of them (art. 73).
 */
final class ActionPlanRules {
    private static final PlanKindId ACTION_PLAN = PlanKindId.of("plan-de-accion");
    private static final PlanKindId TRANSPARENCY = PlanKindId.of("paac");
    private static final ReportKindId MANAGEMENT_REPORT = ReportKindId.of("informe-de-gestion");
    private static final Set<LegalNatureId> WITHOUT_PUBLISHED_PROJECTS = ImmutableSet.of(
            LegalNatureId.of("empresa-industrial-y-comercial"), LegalNatureId.of("sociedad-de-economia-mixta"));

    /**
     * Natures that may be one of those two, or be ruled as one of them (Ley 489 de 1998 art. 38 par. 1), so that nobody can tell
     * whether they have to publish their projects.
     */
    private static final Set<LegalNatureId> PERHAPS_WITHOUT_PUBLISHED_PROJECTS = ImmutableSet.of(
            LegalNatureId.of("sociedad-publica"),
            LegalNatureId.of("empresa-oficial-de-servicios-publicos"),
            LegalNatureId.of("empresa-mixta-de-servicios-publicos"),
            LegalNatureId.of("sociedad-anonima"),
            LegalNatureId.of("descentralizada-indirecta"),
            LegalNatureId.of("descentralizada-de-naturaleza-especial"),
            LegalNatureId.of("especial"),
            LegalNatureId.of("unica"),
            LegalNatureId.of("sin-naturaleza"));

    /** Natures that are in no market for certain. */
    private static final Set<LegalNatureId> AUTHORITIES = ImmutableSet.of(
            LegalNatureId.of("alcaldia"),
            LegalNatureId.of("gobernacion"),
            LegalNatureId.of("ministerio"),
            LegalNatureId.of("departamento-administrativo"),
            LegalNatureId.of("superintendencia-con-personeria"),
            LegalNatureId.of("superintendencia-sin-personeria"));

    private static final LegalReference CONTENT = LegalReference.of("ley-1474-2011", "74");
    private static final LegalReference PROGRAMME = LegalReference.of("ley-1474-2011", "73");
    /** A term of years that ends on a day off runs on to the next working day. */
    private static final LegalReference TERMS = LegalReference.of("ley-4-1913", "62");

    /** The duty falls due on 31 January, so the first vigencia after the law is the first it binds. */
    private static final Period SINCE_VIGENCIA_2012 = Period.from(LocalDate.of(2012, 1, 1));

    /**
     * The report goes with the plan "from the following year on", and the first plan under the law was that of 2012. That the
     * following year is the one after the law, and not the one after the first plan, is another reading, which accuses nobody.
     */
    private static final Period SINCE_VIGENCIA_2013 = Period.from(LocalDate.of(2013, 1, 1));

    private static final Period SINCE_VIGENCIA_2019 = Period.from(LocalDate.of(2019, 1, 1));
    private static final Period SINCE_1122 = Period.from(LocalDate.of(2024, 8, 30));

    private static final LegalFigure<MonthDay> PLAN_DAY = LegalFigure.monthDay("plan-accion-publicacion");
    private static final LegalFigure<MonthDay> REPORT_DAY = LegalFigure.monthDay("informe-gestion-publicacion");
    private static final LegalFigure<MonthDay> TWELVE_DAY = LegalFigure.monthDay("planes-612-publicacion");
    private static final LegalFigure<Integer> NATIONAL_YEARS = LegalFigure.integer("ptep-adopcion-nacional");
    private static final LegalFigure<Integer> TERRITORIAL_YEARS = LegalFigure.integer("ptep-adopcion-territorial");

    private static final RuleGroup PLAN = RuleGroup.of("mipg.plan")
            .about(Matter.of(ACTION_PLAN), Matter.of(ChainRules.PLANNING))
            .readAt(VIGENCIA_START)
            .inForce(SINCE_VIGENCIA_2012);

    private static final MissingDatum WHICH = new MissingDatum(
            "/plans",
            Text.of(
                    "cuál de los planes de la misma clase y vigencia es el que cuenta",
                    "which of the plans of the same kind and vigencia is the one that counts"));

    private ActionPlanRules() {}

    static List<Rule> rules(MipgCatalog law) {
        return ImmutableList.of(
                content(
                        "objectives",
                        Text.of("El plan de acción dice los objetivos", "The action plan states the objectives"),
                        SystemRows.OBJECTIVES.some(),
                        Text.of(
                                "el plan de acción especifica los objetivos del año",
                                "the action plan specifies the objectives of the year")),
                content(
                        "goals",
                        Text.of("El plan de acción dice las metas", "The action plan states the goals"),
                        SystemRows.RESULT_GOALS.some().or(SystemRows.PRODUCT_GOALS.some()),
                        Text.of(
                                "el plan de acción especifica las metas del año",
                                "the action plan specifies the goals of the year")),
                content(
                        "indicators",
                        Text.of(
                                "El plan de acción dice los indicadores de gestión",
                                "The action plan states the management indicators"),
                        SystemRows.INDICATORS.some(),
                        Text.of(
                                "el plan de acción va con sus indicadores de gestión",
                                "the action plan comes with its management indicators")),
                actionContent(),
                projectsDistributed(),
                purchases(),
                managementReport(),
                twelveExist(law),
                actionPlanApproved(),
                programmeAdopted(law),
                programmePublished(law));
    }

    private static Reading<ManagementSystem, LocalDate> due(LegalFigure<MonthDay> day) {
        return Reading.<ManagementSystem, LocalDate>of(
                        Text.of("plazo", "deadline"),
                        "/vigencia",
                        (system, context) -> context.figure(day)
                                .map(d -> d.atYear(system.vigencia().year())))
                .using(day);
    }

    private static Rule content(String what, Text title, Condition<ManagementSystem> there, Text reason) {
        return PLAN.rule("content-" + what)
                .title(title)
                .appliesWhen(longOverdue(due(PLAN_DAY)))
                .require(there)
                .because(reason)
                .citing(CONTENT)
                .build();
    }

    private static Rule actionContent() {
        Reading<PlannedAction, Boolean> touches = Reading.of(
                Text.of("la acción toca la vigencia", "the action touches the vigencia"),
                "/planning/actions/{id}/period",
                ActionPlanRules::touchesVigencia);
        return PLAN.rule("content-actions")
                .title(Text.of(
                        "Cada acción del plan dice responsable, producto e indicador, y toca la vigencia",
                        "Each action of the plan states who answers, a product and an indicator, and touches the"
                                + " vigencia"))
                .appliesWhen(longOverdue(due(PLAN_DAY)))
                .forEach(SystemRows.ACTIONS)
                .require(Condition.<PlannedAction>allOf(List.of(
                        RowReadings.says(
                                Text.of("dependencia responsable", "unit that answers for it"),
                                "/planning/actions/{id}/unit",
                                PlannedAction::unit),
                        RowReadings.says(
                                Text.of("producto de la acción", "product of the action"),
                                "/planning/actions/{id}/product",
                                PlannedAction::product),
                        RowReadings.names(
                                Text.of("indicadores de la acción", "indicators of the action"),
                                "/planning/actions/{id}/indicators",
                                PlannedAction::indicators),
                        touches.is(true).or(ofAnotherYear()))))
                .because(Text.of(
                        "el plan de acción es del año, y dice metas, responsables e indicadores",
                        "the action plan is of the year, and states goals, who answers, and indicators"))
                .citing(CONTENT)
                .build();
    }

    /** An action that began before the vigencia may have ended before it, as long as nobody says when it ends. */
    private static Observation<Boolean> touchesVigencia(PlannedAction action, Context context) {
        Period vigencia = context.system().vigencia().period();
        Optional<Period> period = action.period();
        boolean told = period.isPresent()
                && (period.get().until().isPresent() || !period.get().from().isBefore(vigencia.from()));
        return told
                ? Observation.known(period.get().overlaps(vigencia))
                : Observation.unknown(new MissingDatum(
                        "/planning/actions/{id}/period",
                        Text.of("desde y hasta cuándo va la acción", "from when until when the action goes")));
    }

    /** An action of a plan of another year need not touch this one; where no plan is named, nobody knows. */
    private static Condition<PlannedAction> ofAnotherYear() {
        return Reading.<PlannedAction, Boolean>of(
                        Text.of("es de un plan de otra vigencia", "it is of a plan of another vigencia"),
                        "/planning/actions/{id}/plan",
                        (action, context) -> {
                            if (action.plan().isEmpty()) {
                                return Observation.unknown(new MissingDatum(
                                        "/planning/actions/" + action.id() + "/plan",
                                        Text.of("el plan de la acción", "the plan of the action")));
                            }
                            Optional<InstitutionalPlan> plan = context.system().plans().items().stream()
                                    .filter(p ->
                                            action.plan().filter(p.id()::equals).isPresent())
                                    .findFirst();
                            return Observation.ofOptional(
                                    plan.map(p -> !p.vigencia()
                                            .equals(context.system().vigencia())),
                                    new MissingDatum(
                                            "/plans", Text.of("el plan de la acción", "the plan of the action")));
                        })
                .alsoFrom("/plans")
                .is(true);
    }

    private static Rule projectsDistributed() {
        Rows<Project, Investment> money = Rows.<Project, Investment>of(
                        "investment",
                        "/planning/projects/{id}/investments",
                        Project::investments,
                        i -> i.vigencia() + " " + i.source().map(s -> s.name()).orElse("-"))
                .called(Text.of("inversión", "investment"), Text.of("inversiones", "investments"));
        Condition<ManagementSystem> publishes = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "exenta de publicar sus proyectos de inversión",
                                "exempt from publishing its investment projects"),
                        "/entity/nature",
                        (system, context) -> isExempt(system))
                .is(false);
        return PLAN.rule("content-projects")
                .title(Text.of(
                        "Cada proyecto de inversión dice cómo se distribuye su presupuesto",
                        "Each investment project states how its budget is distributed"))
                .appliesWhen(longOverdue(due(PLAN_DAY)))
                .appliesWhen(publishes)
                .forEach(SystemRows.PROJECTS)
                .require(money.some())
                .because(Text.of(
                        "el plan de acción lleva la distribución presupuestal de los proyectos de inversión",
                        "the action plan carries how the budget of the investment projects is distributed"))
                .citing(CONTENT)
                .build();
    }

    private static Observation<Boolean> isExempt(ManagementSystem system) {
        return Observation.ofOptional(
                system.entity()
                        .nature()
                        .filter(nature -> !PERHAPS_WITHOUT_PUBLISHED_PROJECTS.contains(nature))
                        .map(WITHOUT_PUBLISHED_PROJECTS::contains),
                new MissingDatum(
                        "/entity/nature",
                        Text.of(
                                "si la entidad es, o se rige como, empresa industrial y comercial o sociedad de economía mixta",
                                "whether the entity is, or is ruled as, an industrial and commercial enterprise or a"
                                        + " mixed-economy company")));
    }

    private static Rule purchases() {
        PlanKindId kind = PlanKindId.of("plan-anual-de-adquisiciones");
        return PLAN.rule("content-purchases")
                .title(Text.of("Hay plan de compras de la vigencia", "There is a purchasing plan of the vigencia"))
                .appliesWhen(longOverdue(due(PLAN_DAY)))
                .require(there(
                                Text.of("plan de compras de la vigencia", "purchasing plan of the vigencia"),
                                kind,
                                PLAN_DAY)
                        .is(true))
                .because(Text.of(
                        "el plan de acción va con los planes generales de compras",
                        "the action plan comes with the general purchasing plans"))
                .citing(CONTENT)
                .about(Matter.of(kind))
                .build();
    }

    private static Reading<ManagementSystem, Boolean> there(Text label, PlanKindId kind, LegalFigure<MonthDay> day) {
        return Reading.<ManagementSystem, Boolean>of(
                        label, "/plans", (system, context) -> isThere(system, context, kind, day))
                .using(day);
    }

    private static Observation<Boolean> isThere(
            ManagementSystem system, Context context, PlanKindId kind, LegalFigure<MonthDay> day) {
        boolean given = system.plans().items().stream()
                .anyMatch(p -> p.kind().equals(kind) && p.vigencia().equals(system.vigencia()));
        if (given) {
            return Observation.known(true);
        }
        Optional<MissingDatum> misspelt = misspelt(system, context, kind);
        if (misspelt.isPresent()) {
            return Observation.unknown(misspelt.get());
        }
        Observation<LocalDate> limit = PlanRules.mildest(
                context.figure(day).map(d -> d.atYear(system.vigencia().year())), context);
        if (!limit.isKnown()) {
            return Observation.unknown(limit.missing());
        }
        return system.plans().covers(limit.get())
                ? Observation.known(false)
                : Observation.unknown(SystemReadings.completeThrough(
                        "/plans", Text.of("la lista de planes", "the list of plans"), limit.get()));
    }

    private static Optional<MissingDatum> misspelt(ManagementSystem system, Context context, PlanKindId kind) {
        return SystemReadings.misspelt(
                "/plans",
                kind.value(),
                system.plans().items().stream().map(p -> p.kind().value()),
                given -> context.catalog().findPlanKind(PlanKindId.of(given)).isPresent());
    }

    private static Rule managementReport() {
        Reading<ManagementSystem, LocalDate> deadline = due(REPORT_DAY);
        Reading<ManagementSystem, Optional<LocalDate>> published = Reading.<ManagementSystem, Optional<LocalDate>>of(
                        Text.of(
                                "publicación del informe de gestión del año anterior",
                                "publication of the management report of the previous year"),
                        "/reports",
                        ActionPlanRules::reportPublished)
                .using(REPORT_DAY)
                .shownAs(PlanRules::showDate);
        return PLAN.rule("management-report-published")
                .title(Text.of(
                        "El informe de gestión del año anterior se publicó a más tardar el 31 de enero",
                        "The management report of the previous year was published by 31 January"))
                .appliesWhen(longOverdue(deadline))
                .require(published.relates(Text.of("a más tardar el", "no later than"), deadline, PlanRules::inTime))
                .because(Text.of(
                        "el plan de acción se publica con el informe de lo que se hizo el año anterior",
                        "the action plan is published with the report of what was done the year before"))
                .citing(CONTENT)
                .about(Matter.of(MANAGEMENT_REPORT))
                .inForce(SINCE_VIGENCIA_2013)
                .build();
    }

    private static Observation<Optional<LocalDate>> reportPublished(ManagementSystem system, Context context) {
        Observation<LocalDate> limit =
                context.figure(REPORT_DAY).map(d -> d.atYear(system.vigencia().year()));
        if (!limit.isKnown()) {
            return Observation.unknown(limit.missing());
        }
        Observation<Optional<LocalDate>> day = SubmittedReports.day(
                system,
                context,
                MANAGEMENT_REPORT,
                system.vigencia().year() - 1,
                RowReadings.workingDay(limit.get(), context));
        return PlanRules.settled(day, limit, context);
    }

    /** A finding for each of the twelve: which of them the entity does not have. */
    private static Rule twelveExist(MipgCatalog law) {
        List<PlanKind> twelve = law.twelvePlans(SINCE_VIGENCIA_2019.from());
        Rows<ManagementSystem, PlanKind> kinds = Rows.<ManagementSystem, PlanKind>of(
                        "plan-kind",
                        "/plans",
                        system -> Inventory.complete(LocalDate.MAX, twelve),
                        kind -> kind.id().value())
                .called(Text.of("plan", "plan"), Text.of("planes", "plans"));
        Reading<PlanKind, Boolean> given = Reading.<PlanKind, Boolean>of(
                        Text.of("plan de la vigencia", "plan of the vigencia"), "/plans", (kind, context) -> {
                            Observation<Boolean> there = isThere(context.system(), context, kind.id(), TWELVE_DAY);
                            Optional<LocalDate> day = context.figure(TWELVE_DAY)
                                    .map(d ->
                                            d.atYear(context.system().vigencia().year()))
                                    .find();
                            boolean pending = there.find().filter(is -> !is).isPresent()
                                    && day.filter(d -> PlanRules.pending(kind, context.system(), d))
                                            .isPresent();
                            return pending
                                    ? Observation.unknown(new MissingDatum(
                                            "/plans",
                                            Text.of(
                                                    "si la entidad ya lo había reemplazado, o aún tenía plazo",
                                                    "whether the entity had replaced it, or still had time")))
                                    : there;
                        })
                .using(TWELVE_DAY);
        return RuleGroup.of("mipg.plan")
                .rule("each-of-twelve")
                .title(Text.of(
                        "La entidad tiene cada uno de los doce planes de la vigencia",
                        "The entity has each of the twelve plans of the vigencia"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(longOverdue(due(TWELVE_DAY)))
                .forEach(kinds)
                .require(given.is(true))
                .because(Text.of(
                        "un plan que no existe no se puede integrar al plan de acción",
                        "a plan that does not exist cannot be integrated into the action plan"))
                .citing(article("2.2.22.3.14"))
                .about(twelve.stream().map(kind -> Matter.of(kind.id())).toArray(Matter[]::new))
                .severity(Severity.MINOR)
                .readAt(VIGENCIA_START)
                .inForce(SINCE_VIGENCIA_2019)
                .build();
    }

    private static Rule actionPlanApproved() {
        Reading<ManagementSystem, Optional<BodyId>> approved = Reading.<ManagementSystem, Optional<BodyId>>of(
                        Text.of("quién aprobó el plan de acción", "who approved the action plan"),
                        "/plans",
                        ActionPlanRules::approvedBy)
                .using(PLAN_DAY)
                .shownAs(by -> by.map(Phrases::show).orElse(Text.of("no se aprobó", "not approved")));
        return PLAN.rule("action-plan-approved")
                .title(Text.of(
                        "El Comité Institucional aprobó el plan de acción con los planes integrados",
                        "The institutional committee approved the action plan with the plans integrated into it"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(longOverdue(due(PLAN_DAY)))
                .require(approved.satisfies(
                        Text.of("el Comité Institucional", "the institutional committee"),
                        by -> by.filter(CommitteeRules.INSTITUTIONAL::equals).isPresent()))
                .because(Text.of(
                        "según Función Pública, el comité aprueba la integración y publicación de los planes",
                        "according to Función Pública the committee approves the integration and publication of plans"))
                .citing(article("2.2.22.3.14"), LegalReference.of("concepto-197271-2021", ""))
                .severity(Severity.MINOR)
                .inForce(SINCE_VIGENCIA_2019)
                .build();
    }

    private static Observation<Optional<BodyId>> approvedBy(ManagementSystem system, Context context) {
        List<InstitutionalPlan> plans = ofKind(system, ACTION_PLAN);
        if (plans.isEmpty()) {
            return isThere(system, context, ACTION_PLAN, PLAN_DAY).map(there -> Optional.empty());
        }
        List<Observation<Optional<BodyId>>> each =
                plans.stream().map(ActionPlanRules::approvedBy).toList();
        return SystemReadings.agreed(each, by -> by, WHICH);
    }

    private static Observation<Optional<BodyId>> approvedBy(InstitutionalPlan plan) {
        if (plan.approval().isUnknown()) {
            return Observation.unknown(new MissingDatum(
                    "/plans/" + plan.id() + "/approval",
                    Text.of(
                            "si el plan de acción se aprobó, y por quién",
                            "whether the action plan was approved, and by whom")));
        }
        Optional<BodyId> by = plan.approval().find().map(a -> a.body());
        return by.filter(body -> !body.equals(CommitteeRules.INSTITUTIONAL)).isPresent()
                ? Observation.unknown(PlanRules.byCommitteeToo(plan))
                : Observation.known(by);
    }

    private static List<InstitutionalPlan> ofKind(ManagementSystem system, PlanKindId kind) {
        return system.plans().items().stream()
                .filter(p -> p.kind().equals(kind) && p.vigencia().equals(system.vigencia()))
                .sorted(Comparator.comparing(InstitutionalPlan::id))
                .toList();
    }

    private static Rule programmeAdopted(MipgCatalog law) {
        Reading<ManagementSystem, Boolean> adopted = Reading.<ManagementSystem, Boolean>of(
                Text.of(
                        "Programa de Transparencia y Ética Pública adoptado",
                        "transparency and public ethics programme adopted"),
                "/plans",
                (system, context) -> programme(system, context, p -> RowReadings.told(p.approval())));
        return programmeRule("adopted")
                .title(Text.of(
                        "La entidad adoptó su Programa de Transparencia y Ética Pública dentro del plazo",
                        "The entity adopted its transparency and public ethics programme in time"))
                .appliesWhen(programmeOverdue(law))
                .require(adopted.is(true))
                .because(Text.of(
                        "toda entidad implementa el programa, en un año la nacional y en dos la territorial",
                        "every entity puts the programme to work, in one year the national ones and in two the"
                                + " territorial ones"))
                .citing(PROGRAMME, LegalReference.of("decreto-1081-2015", "2.1.4.4.1.1"), TERMS)
                .build();
    }

    private static Rule programmePublished(MipgCatalog law) {
        Reading<ManagementSystem, Boolean> published = Reading.<ManagementSystem, Boolean>of(
                Text.of(
                        "Programa de Transparencia y Ética Pública publicado",
                        "transparency and public ethics programme published"),
                "/plans",
                (system, context) -> programme(system, context, p -> RowReadings.told(p.publication())));
        return programmeRule("published")
                .title(Text.of(
                        "El Programa de Transparencia y Ética Pública está publicado en la sede electrónica",
                        "The transparency and public ethics programme is published on the website"))
                .appliesWhen(programmeOverdue(law))
                .require(published.is(true))
                .because(Text.of(
                        "la ciudadanía debe poder leer y vigilar el programa",
                        "citizens have to be able to read and watch over the programme"))
                .citing(LegalReference.of("decreto-1081-2015", "2.1.4.4.1.4"), PROGRAMME, TERMS)
                .build();
    }

    private static Rule.TitleStep programmeRule(String name) {
        return RuleGroup.of("mipg.plan")
                .about(Matter.of(TRANSPARENCY), Matter.of(PolicyId.of("transparencia")))
                .readAt(LawDate.asOf())
                .inForce(SINCE_1122)
                .rule("transparency-programme-" + name);
    }

    /** From the day after the term that the law gives each order, counted from the first version of the method. */
    private static Condition<ManagementSystem> programmeOverdue(MipgCatalog law) {
        LocalDate method = law.planKind(TRANSPARENCY).laterNames().stream()
                .map(PlanName::inForceFrom)
                .flatMap(from -> from.find().stream())
                .min(LocalDate::compareTo)
                .orElse(SINCE_1122.from());
        Reading<ManagementSystem, LocalDate> last = Reading.<ManagementSystem, LocalDate>of(
                        Text.of("plazo para adoptar el programa", "time to adopt the programme"),
                        "/entity/order",
                        (system, context) -> system.entity().order().isEmpty()
                                ? Observation.unknown(new MissingDatum(
                                        "/entity/order", Text.of("el orden de la entidad", "the order of the entity")))
                                : context.figure(
                                                system.entity().order().get() == AdministrativeOrder.NATIONAL
                                                        ? NATIONAL_YEARS
                                                        : TERRITORIAL_YEARS)
                                        .map(years -> RowReadings.workingDay(method.plusYears(years), context)))
                .using(NATIONAL_YEARS, TERRITORIAL_YEARS);
        return RowReadings.<ManagementSystem>asOf()
                .relates(Text.of("después del", "after"), last, LocalDate::isAfter)
                .and(ofThatTime(last));
    }

    /** A vigencia that ended before the term did is not judged by it. */
    private static Condition<ManagementSystem> ofThatTime(Reading<ManagementSystem, LocalDate> last) {
        return Reading.<ManagementSystem, LocalDate>of(
                        Text.of("fin de la vigencia", "end of the vigencia"),
                        "/vigencia",
                        (system, context) -> Observation.known(system.vigencia().end()))
                .relates(Text.of("después del", "after"), last, LocalDate::isAfter);
    }

    private static Observation<Boolean> programme(
            ManagementSystem system, Context context, Function<InstitutionalPlan, Optional<Boolean>> reader) {
        LocalDate day = SystemReadings.horizon(system, context);
        List<InstitutionalPlan> plans = ofKind(system, TRANSPARENCY);
        if (plans.isEmpty()) {
            Optional<MissingDatum> misspelt = misspelt(system, context, TRANSPARENCY);
            if (misspelt.isPresent()) {
                return Observation.unknown(misspelt.get());
            }
            if (!system.plans().covers(day)) {
                return Observation.unknown(SystemReadings.completeThrough(
                        "/plans", Text.of("la lista de planes", "the list of plans"), day));
            }
            return unlessInMarket(system, Observation.known(false));
        }
        List<Observation<Boolean>> each = plans.stream()
                .map(p -> Observation.ofOptional(
                        reader.apply(p),
                        new MissingDatum(
                                "/plans/" + p.id(),
                                Text.of(
                                        "si el programa se adoptó y se publicó",
                                        "whether the programme was adopted and published"))))
                .toList();
        return unlessInMarket(system, SystemReadings.agreed(each, is -> is, WHICH));
    }

    /** Whoever owes a business programme by its sector may have that alone (art. 2.1.4.4.1.1 par. 2). */
    private static Observation<Boolean> unlessInMarket(ManagementSystem system, Observation<Boolean> found) {
        return mayBeInMarket(system) && found.find().filter(is -> !is).isPresent()
                ? Observation.unknown(new MissingDatum(
                        "/plans",
                        Text.of(
                                "si la entidad cumple con un programa empresarial de su sector",
                                "whether the entity complies by a business programme of its sector")))
                : found;
    }

    /** An authority is in no market; whoever else may be, and then may owe the business programme of its sector. */
    private static boolean mayBeInMarket(ManagementSystem system) {
        return system.entity().nature().filter(AUTHORITIES::contains).isEmpty();
    }
}
