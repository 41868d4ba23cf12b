package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.Fact;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The development plan of departments, districts and municipalities (Ley 152 de 1994, arts. 31 to 44). The law counts from
 * taking office, which nobody says here; the years of government that the plan covers stand for it, and a delay that a later
 * taking of office could explain accuses nobody.
 */
final class TerritorialRules {
    private static final String PATH = "/planning/territorialPlan";
    private static final ReportKindId YEARLY_REPORT = ReportKindId.of("informe-plan-desarrollo");
    private static final Set<LegalNatureId> TERRITORIES =
            ImmutableSet.of(LegalNatureId.of("alcaldia"), LegalNatureId.of("gobernacion"));

    private static final LegalFigure<Integer> HEARING_MONTHS = LegalFigure.integer("pdt-ctp-meses");
    private static final LegalFigure<Integer> OPINION_MONTHS = LegalFigure.integer("pdt-concepto-meses");
    private static final LegalFigure<Integer> SUBMISSION_MONTHS = LegalFigure.integer("pdt-presentacion-meses");
    private static final LegalFigure<Integer> DECISION_MONTHS = LegalFigure.integer("pdt-decision-meses");

    /** A term of months that ends on a day off runs on to the next working day. */
    private static final LegalReference TERMS = LegalReference.of("ley-4-1913", "62");

    private static final Text WHETHER_PLAN =
            Text.of("si hay plan de desarrollo, y cuál", "whether there is a development plan, and which");
    private static final MissingDatum PLAN = new MissingDatum(PATH, WHETHER_PLAN);
    private static final MissingDatum PERIOD = new MissingDatum(
            PATH + "/period",
            Text.of("el período de gobierno del plan", "the years of government that the plan covers"));
    private static final MissingDatum OFFICE = new MissingDatum(
            PATH + "/period", Text.of("la fecha de posesión del mandatario", "the day on which office was taken"));

    private static final RuleGroup TERRITORY = RuleGroup.of("mipg.territorial")
            .appliesWhen(Reading.<ManagementSystem, LegalNatureId>optional(
                            Text.of("naturaleza jurídica", "legal nature"),
                            "/entity/nature",
                            system -> system.entity().nature())
                    .satisfies(
                            Text.of("alcaldía o gobernación", "town hall or governor's office"), TERRITORIES::contains))
            .readAt(LawDate.periodEnd())
            .inForce(ChainRules.SINCE_152)
            .about(Matter.of(ChainRules.PLANNING));

    private TerritorialRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                planExists(),
                legalParts(),
                councilHeard(),
                councilAwaited(),
                submitted(),
                adopted(),
                yearlyReport(),
                investmentsWithinPeriod(),
                projectsWithinPlan(),
                methodParts());
    }

    private static LegalReference law(String article) {
        return LegalReference.of("ley-152-1994", article);
    }

    private static LegalReference law(String article, String detail) {
        return LegalReference.of("ley-152-1994", article, detail);
    }

    /** Holds where a plan is given; where there is none, what is asked of a plan is asked of nothing. */
    private static Condition<ManagementSystem> hasPlan() {
        return RowReadings.exists(
                Text.of("plan de desarrollo territorial", "territorial development plan"),
                PATH,
                (ManagementSystem s) -> s.planning().territorialPlan());
    }

    private static <V> Observation<V> ofPlan(
            ManagementSystem system, Function<TerritorialDevelopmentPlan, Observation<V>> reader) {
        return system.planning().territorialPlan().find().map(reader).orElseGet(() -> Observation.unknown(PLAN));
    }

    private static Rule planExists() {
        return TERRITORY
                .rule("plan-exists")
                .title(Text.of(
                        "El departamento, distrito o municipio tiene plan de desarrollo",
                        "The department, district or municipality has a development plan"))
                .appliesWhen(RowReadings.vigenciaOver())
                .require(hasPlan())
                .because(Text.of(
                        "las entidades territoriales adoptan un plan de desarrollo para cada período de gobierno",
                        "territorial entities adopt a development plan for each period of government"))
                .citing(law("31"), law("40"))
                .build();
    }

    private static Condition<ManagementSystem> part(
            Text name, String path, Function<TerritorialDevelopmentPlan, Fact<?>> part) {
        MissingDatum missing = new MissingDatum(path, name);
        return Reading.<ManagementSystem, Boolean>of(
                        name,
                        path,
                        (system, context) -> ofPlan(
                                system, plan -> Observation.ofOptional(RowReadings.told(part.apply(plan)), missing)))
                .alsoFrom(PATH)
                .satisfies(Text.of("que la haya", "that there is one"), there -> there);
    }

    private static Rule legalParts() {
        return TERRITORY
                .rule("legal-parts")
                .title(Text.of(
                        "El plan de desarrollo tiene parte estratégica y plan de inversiones",
                        "The development plan has a strategic part and an investment plan"))
                .appliesWhen(hasPlan())
                .require(part(
                                Text.of("parte estratégica", "strategic part"),
                                PATH + "/legalParts/strategicPart",
                                p -> p.legalParts().strategicPart())
                        .and(part(
                                Text.of("plan de inversiones", "investment plan"),
                                PATH + "/legalParts/investmentPlan",
                                p -> p.legalParts().investmentPlan())))
                .because(Text.of(
                        "son las dos partes de que la ley lo compone",
                        "these are the two parts that the law makes it of"))
                .citing(law("31"))
                .build();
    }

    private static Rule methodParts() {
        return TERRITORY
                .rule("method-parts")
                .title(Text.of(
                        "El plan de desarrollo tiene diagnóstico y sistema de seguimiento",
                        "The development plan has a diagnosis and a follow-up system"))
                .appliesWhen(hasPlan())
                .require(part(
                                Text.of("diagnóstico del plan", "diagnosis of the plan"),
                                PATH + "/methodParts/diagnosis",
                                p -> p.methodParts().diagnosis())
                        .and(part(
                                Text.of("sistema de seguimiento y evaluación", "follow-up and evaluation system"),
                                PATH + "/methodParts/followUp",
                                p -> p.methodParts().followUp())))
                .because(Text.of(
                        "el método del DNP agrega estas partes a las dos de la ley",
                        "the method of the DNP adds these parts to the two of the law"))
                .citing(ChainRules.METHOD, ChainRules.DECK)
                .severity(Severity.INFO)
                .build();
    }

    /** The first day after the first months of the period. */
    private static Observation<LocalDate> afterFirstMonths(TerritorialDevelopmentPlan plan, Context context) {
        return RowReadings.monthsAfter(plan.period().map(Period::from), SUBMISSION_MONTHS, context, PERIOD);
    }

    /** The last day of the first months of the period, or the working day to which that term runs on. */
    private static Observation<LocalDate> submissionLimit(TerritorialDevelopmentPlan plan, Context context) {
        return afterFirstMonths(plan, context).map(day -> RowReadings.workingDay(day.minusDays(1), context));
    }

    private static Condition<ManagementSystem> submissionIsDue() {
        Reading<ManagementSystem, LocalDate> limit = Reading.<ManagementSystem, LocalDate>of(
                        Text.of(
                                "último día para someter el plan a la asamblea o concejo",
                                "last day to submit the plan to the assembly or council"),
                        PATH + "/period",
                        (system, context) -> ofPlan(system, plan -> submissionLimit(plan, context)))
                .alsoFrom(PATH)
                .using(SUBMISSION_MONTHS);
        return RowReadings.<ManagementSystem>asOf().relates(Text.of("después del", "after"), limit, LocalDate::isAfter);
    }

    private static Rule submitted() {
        Reading<ManagementSystem, Boolean> inTime = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "se sometió a la asamblea o concejo en los primeros meses del período",
                                "it went to the assembly or council in the first months of the period"),
                        PATH + "/submission",
                        (system, context) -> ofPlan(system, plan -> {
                            Observation<LocalDate> limit = submissionLimit(plan, context);
                            if (plan.submission().isUnknown() || !limit.isKnown()) {
                                return Observation.unknown(
                                        limit.isKnown()
                                                ? missing("submission")
                                                : limit.missing().get(0));
                            }
                            return Observation.known(
                                    day(plan.submission())
                                            .filter(d -> !d.isAfter(limit.get()))
                                            .isPresent(),
                                    plan.submission().find().flatMap(Milestone::evidence).stream()
                                            .toList());
                        }))
                .alsoFrom(PATH)
                .using(SUBMISSION_MONTHS);
        return TERRITORY
                .rule("plan-submitted")
                .title(Text.of(
                        "El plan de desarrollo se sometió a la asamblea o concejo en los primeros cuatro meses",
                        "The development plan went to the assembly or council in the first four months"))
                .appliesWhen(hasPlan())
                .appliesWhen(submissionIsDue())
                .require(inTime.is(true))
                .because(Text.of(
                        "la corporación debe poder decidir a tiempo para ejecutar el plan",
                        "the corporation has to be able to decide in time for the plan to be carried out"))
                .citing(law("40"), TERMS)
                .build();
    }

    private static Optional<LocalDate> day(Fact<Milestone> fact) {
        return fact.find().map(Milestone::date);
    }

    private static MissingDatum missing(String attribute) {
        return new MissingDatum(
                PATH + "/" + attribute,
                Text.of(
                        "si se hizo, y cuándo: " + spanish(attribute),
                        "whether it was done, and when: " + english(attribute)));
    }

    private static String spanish(String attribute) {
        return switch (attribute) {
            case "councilHearing" -> "presentación al Consejo Territorial de Planeación";
            case "councilOpinion" -> "concepto del Consejo Territorial de Planeación";
            case "submission" -> "presentación a la asamblea o concejo";
            default -> "adopción del plan";
        };
    }

    private static String english(String attribute) {
        return switch (attribute) {
            case "councilHearing" -> "presentation to the territorial planning council";
            case "councilOpinion" -> "opinion of the territorial planning council";
            case "submission" -> "submission to the assembly or council";
            default -> "adoption of the plan";
        };
    }

    private static Rule councilHeard() {
        Reading<ManagementSystem, Boolean> heard = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "se presentó a tiempo al Consejo Territorial de Planeación",
                                "it went to the territorial planning council in time"),
                        PATH + "/councilHearing",
                        (system, context) -> ofPlan(system, plan -> heard(plan, context)))
                .alsoFrom(PATH)
                .using(HEARING_MONTHS, SUBMISSION_MONTHS);
        return TERRITORY
                .rule("council-heard")
                .title(Text.of(
                        "El plan se presentó al Consejo Territorial de Planeación en los dos meses siguientes a la"
                                + " posesión",
                        "The plan went to the territorial planning council within two months of taking office"))
                .appliesWhen(hasPlan())
                .appliesWhen(submissionIsDue())
                .require(heard.is(true))
                .because(Text.of(
                        "el Consejo representa a la sociedad civil y da su concepto antes de que el plan se decida",
                        "the council stands for civil society and gives its opinion before the plan is decided on"))
                .citing(law("39", "num. 5"), TERMS)
                .build();
    }

    private static Observation<Boolean> heard(TerritorialDevelopmentPlan plan, Context context) {
        if (plan.councilHearing().isUnknown()) {
            return Observation.unknown(missing("councilHearing"));
        }
        Observation<LocalDate> earliest = RowReadings.monthsAfter(
                        plan.period().map(Period::from), HEARING_MONTHS, context, PERIOD)
                .map(day -> RowReadings.workingDay(day, context));
        Observation<LocalDate> latest = submissionLimit(plan, context);
        if (!earliest.isKnown() || !latest.isKnown()) {
            return Observation.unknown(earliest.isKnown() ? latest.missing() : earliest.missing());
        }
        Optional<LocalDate> held = day(plan.councilHearing());
        if (held.filter(d -> !d.isAfter(earliest.get())).isPresent()) {
            return Observation.known(
                    true,
                    plan.councilHearing().find().flatMap(Milestone::evidence).stream()
                            .toList());
        }
        // Office may have been taken later than the period began, but the plan had to go on to the assembly by then.
        return held.filter(d -> !d.isAfter(latest.get())).isPresent()
                ? Observation.unknown(OFFICE)
                : Observation.known(false);
    }

    private static Rule councilAwaited() {
        Reading<ManagementSystem, Boolean> awaited = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "se esperó el concepto del Consejo, o el mes que tiene para darlo",
                                "the opinion of the council, or the month that it has for it, was awaited"),
                        PATH + "/councilOpinion",
                        (system, context) -> ofPlan(system, plan -> awaited(plan, context)))
                .alsoFrom(PATH)
                .using(OPINION_MONTHS);
        Condition<ManagementSystem> submitted = Reading.<ManagementSystem, Boolean>of(
                        Text.of("el plan se sometió a la corporación", "the plan went to the corporation"),
                        PATH + "/submission",
                        (system, context) -> ofPlan(
                                system,
                                plan -> Observation.ofOptional(
                                        RowReadings.told(plan.submission()), missing("submission"))))
                .alsoFrom(PATH)
                .is(true);
        return TERRITORY
                .rule("council-awaited")
                .title(Text.of(
                        "El plan se sometió a la corporación con el concepto del Consejo o vencido su mes",
                        "The plan went to the corporation with the opinion of the council or after its month"))
                .appliesWhen(hasPlan())
                .appliesWhen(submitted)
                .require(awaited.is(true))
                .because(Text.of(
                        "el Consejo tiene un mes, y solo al vencer se tiene por surtido el requisito",
                        "the council has a month, and only at its end is the requirement taken as met"))
                .citing(law("39", "num. 6"))
                .build();
    }

    private static Observation<Boolean> awaited(TerritorialDevelopmentPlan plan, Context context) {
        Optional<LocalDate> submission = day(plan.submission());
        if (submission.isEmpty()) {
            return Observation.unknown(missing("submission"));
        }
        LocalDate went = submission.get();
        if (day(plan.councilOpinion()).filter(d -> !d.isAfter(went)).isPresent()) {
            return Observation.known(true);
        }
        if (plan.councilHearing().isNone()) {
            return plan.councilOpinion().isUnknown()
                    ? Observation.unknown(missing("councilOpinion"))
                    : Observation.known(false);
        }
        Observation<Boolean> monthOver = RowReadings.monthsAfter(
                        day(plan.councilHearing()), OPINION_MONTHS, context, missing("councilHearing"))
                .map(over -> !went.isBefore(over));
        boolean open = plan.councilOpinion().isUnknown()
                && monthOver.find().filter(over -> !over).isPresent();
        return open ? Observation.unknown(missing("councilOpinion")) : monthOver;
    }

    /**
     * What the corporation does not decide, the mayor or governor may adopt by decree, and no day is set for that: so a plan
     * that is not adopted is held against nobody before the year is over.
     */
    private static Rule adopted() {
        Reading<ManagementSystem, Boolean> adopted = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "ordenanza, acuerdo o decreto que adopta el plan",
                                "ordinance, agreement or decree that adopts the plan"),
                        PATH + "/adoption",
                        (system, context) -> ofPlan(
                                system,
                                plan -> Observation.ofOptional(RowReadings.told(plan.adoption()), missing("adoption"))))
                .alsoFrom(PATH);
        Reading<ManagementSystem, LocalDate> limit = Reading.<ManagementSystem, LocalDate>of(
                        Text.of("último día de la corporación para decidir", "last day of the corporation to decide"),
                        PATH + "/period",
                        (system, context) -> ofPlan(system, plan -> {
                            Observation<LocalDate> submission = afterFirstMonths(plan, context);
                            return submission.isKnown()
                                    ? context.figure(DECISION_MONTHS)
                                            .map(months -> submission.get().plusMonths(months))
                                    : submission;
                        }))
                .alsoFrom(PATH)
                .using(SUBMISSION_MONTHS, DECISION_MONTHS);
        return TERRITORY
                .rule("plan-adopted")
                .title(Text.of(
                        "El plan de desarrollo está adoptado por ordenanza, acuerdo o decreto",
                        "The development plan is adopted by ordinance, agreement or decree"))
                .appliesWhen(hasPlan())
                .appliesWhen(RowReadings.<ManagementSystem>asOf()
                        .relates(Text.of("después del", "after"), limit, LocalDate::isAfter))
                .appliesWhen(RowReadings.vigenciaOver())
                .require(adopted.is(true))
                .because(
                        Text.of(
                                "la corporación decide en un mes, y si calla el mandatario puede adoptarlo por decreto",
                                "the corporation decides within a month, and if it is silent the plan may be adopted by decree"))
                .citing(law("40"))
                .build();
    }

    /** The mildest reading of "every year": a report on this year or on the one before will do. */
    private static Rule yearlyReport() {
        Reading<ManagementSystem, Boolean> reported = Reading.of(
                Text.of(
                        "informe a la corporación sobre la ejecución del plan",
                        "report to the corporation on how the plan is carried out"),
                "/reports",
                TerritorialRules::reported);
        return TERRITORY
                .rule("yearly-report")
                .title(Text.of(
                        "El mandatario informó a la asamblea o concejo sobre la ejecución del plan",
                        "The mayor or governor reported to the assembly or council on how the plan is carried out"))
                .appliesWhen(RowReadings.vigenciaOver())
                .require(reported.is(true))
                .because(Text.of(
                        "cada año se presenta a la corporación un informe de la ejecución",
                        "every year a report on the execution goes to the corporation"))
                .citing(law("43"))
                .about(Matter.of(YEARLY_REPORT))
                .build();
    }

    private static Observation<Boolean> reported(ManagementSystem system, Context context) {
        LocalDate end = system.vigencia().end();
        int year = system.vigencia().year();
        Observation<Optional<LocalDate>> now = SubmittedReports.day(system, context, YEARLY_REPORT, year, end);
        Observation<Optional<LocalDate>> before = SubmittedReports.day(system, context, YEARLY_REPORT, year - 1, end);
        boolean there = now.find().flatMap(d -> d).isPresent()
                || before.find().flatMap(d -> d).isPresent();
        if (there) {
            return Observation.known(true);
        }
        return now.isKnown() && before.isKnown()
                ? Observation.known(false)
                : Observation.unknown(now.isKnown() ? before.missing() : now.missing());
    }

    private static Rule investmentsWithinPeriod() {
        Reading<ManagementSystem, Long> outside = Reading.<ManagementSystem, Long>of(
                        Text.of(
                                "inversiones de años fuera del período del plan",
                                "investments of years outside the period of the plan"),
                        PATH + "/legalParts/investments",
                        (system, context) -> ofPlan(system, plan -> outside(plan, context)))
                .alsoFrom(PATH);
        return TERRITORY
                .rule("investments-within-period")
                .title(Text.of(
                        "Las inversiones del plan son de los años de gobierno que cubre",
                        "The investments of the plan are of the years of government that it covers"))
                .appliesWhen(hasPlan())
                .require(outside.satisfies(Text.of("ninguna", "none"), found -> found == 0))
                .because(Text.of(
                        "el plan de inversiones proyecta los recursos de su propio período",
                        "the investment plan projects the money of its own period"))
                .citing(law("31"), law("6", "lits. a y c"))
                .severity(Severity.INFO)
                .build();
    }

    private static Observation<Long> outside(TerritorialDevelopmentPlan plan, Context context) {
        if (plan.period().isEmpty()) {
            return Observation.unknown(PERIOD);
        }
        Period covered = plan.period().get();
        long outside = plan.legalParts().investments().items().stream()
                .map(Investment::vigencia)
                .filter(v -> !v.period().overlaps(covered))
                .count();
        LocalDate day = SystemReadings.horizon(context.system(), context);
        return outside == 0 && !plan.legalParts().investments().covers(day)
                ? Observation.unknown(investments(day))
                : Observation.known(outside);
    }

    private static MissingDatum investments(LocalDate day) {
        return SystemReadings.completeThrough(
                PATH + "/legalParts/investments",
                Text.of("la lista de inversiones del plan", "the list of investments of the plan"),
                day);
    }

    private static Rule projectsWithinPlan() {
        Reading<ManagementSystem, BigDecimal> planned = Reading.<ManagementSystem, BigDecimal>of(
                        Text.of(
                                "inversiones del plan de desarrollo en la vigencia",
                                "investments of the development plan in the vigencia"),
                        PATH + "/legalParts/investments",
                        (system, context) -> ofPlan(
                                system,
                                plan -> ChainRules.sumOf(
                                        plan.legalParts().investments(), context, PATH + "/legalParts/investments")))
                .alsoFrom(PATH)
                .shownAs(ChainRules::show);
        Reading<ManagementSystem, BigDecimal> projects = Reading.<ManagementSystem, BigDecimal>of(
                        Text.of(
                                "inversiones de los proyectos en la vigencia",
                                "investments of the projects in the vigencia"),
                        "/planning/projects",
                        TerritorialRules::ofProjects)
                .shownAs(ChainRules::show);
        return TERRITORY
                .rule("projects-within-plan")
                .title(Text.of(
                        "Las inversiones de los proyectos de la vigencia caben en las del plan de desarrollo",
                        "The investments of the projects of the vigencia fit in those of the development plan"))
                .appliesWhen(hasPlan())
                .require(projects.relates(
                        Text.of("a lo sumo", "at most"), planned, (used, there) -> used.compareTo(there) <= 0))
                .because(Text.of(
                        "los presupuestos de cada año reflejan el plan plurianual de inversión",
                        "the budgets of each year reflect the investment plan of several years"))
                .citing(law("44"))
                .severity(Severity.INFO)
                .build();
    }

    private static Observation<BigDecimal> ofProjects(ManagementSystem system, Context context) {
        LocalDate day = SystemReadings.horizon(system, context);
        if (!system.planning().projects().covers(day)) {
            return Observation.unknown(SystemReadings.completeThrough(
                    "/planning/projects", Text.of("la lista de proyectos", "the list of projects"), day));
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<MissingDatum> missing = new ArrayList<>();
        for (Project project : system.planning().projects().items()) {
            Observation<BigDecimal> one = ChainRules.sumOf(
                    project.investments(), context, "/planning/projects/" + project.id() + "/investments");
            if (one.isKnown()) {
                sum = sum.add(one.get());
            } else {
                missing.addAll(one.missing());
            }
        }
        return missing.isEmpty() ? Observation.known(sum) : Observation.unknown(missing);
    }
}
