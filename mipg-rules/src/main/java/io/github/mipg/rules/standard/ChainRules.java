package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.DevelopmentProblem;
import io.github.mipg.model.planning.Diagnosis;
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.Objective;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.Programme;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From what people ask for to what each office does (cadena de planeación): each link holds the next one. What Ley 152 de
 * 1994 asks is cited as law; what only the method asks is cited as such, and weighs less.
 */
final class ChainRules {
    /** Day on which Ley 152 de 1994 was published. */
    static final Period SINCE_152 = Period.from(LocalDate.of(1994, 7, 19));

    static final PolicyId PLANNING = PolicyId.of("planeacion-institucional");
    static final LegalReference DECK = LegalReference.of("diapositivas-mipg-2017", "");
    static final LegalReference METHOD = LegalReference.of("kiterritorial-dnp", "");
    private static final LegalReference COHERENCE = LegalReference.of("ley-152-1994", "3", "lit. m");
    private static final LegalReference VIABILITY = LegalReference.of("ley-152-1994", "3", "lit. l");
    private static final LegalReference CONTINUITY = LegalReference.of("ley-152-1994", "3", "lit. f");
    private static final LegalReference PLANS_OF_ACTION = LegalReference.of("ley-152-1994", "26");

    /** What the method asks of whoever applies the whole Model. */
    private static final RuleGroup METHODICAL = RuleGroup.of("mipg.chain")
            .appliesWhen(wholeModelApplies())
            .severity(Severity.MINOR)
            .readAt(LawDate.periodEnd())
            .inForce(SINCE_2017)
            .about(Matter.of(PLANNING));

    /** What the planning law asks of public bodies of every order. */
    private static final RuleGroup LEGAL = RuleGroup.of("mipg.chain")
            .appliesWhen(internalControlApplies())
            .severity(Severity.MINOR)
            .readAt(LawDate.periodEnd())
            .inForce(SINCE_152)
            .about(Matter.of(PLANNING));

    private ChainRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                demandDiagnosed(),
                problemLinked(),
                objectiveLinked(),
                resultGoalLinked(),
                productGoalLinked(),
                programmeLinked(),
                projectCoherent(),
                projectBudget(),
                indicatorSheet(),
                indicatorMeasured(),
                actionClosed(),
                actionReviewed(),
                closingEvidence());
    }

    private static Rule demandDiagnosed() {
        return METHODICAL
                .rule("demand-diagnosed")
                .title(Text.of(
                        "Cada demanda registrada tiene un diagnóstico que la estudia",
                        "Each demand on record has a diagnosis that looks at it"))
                .forEach(SystemRows.DEMANDS)
                .require(RowReadings.namedBy(
                        Text.of("diagnósticos que estudian la demanda", "diagnoses that look at the demand"),
                        SystemRows.DIAGNOSES,
                        s -> s.planning().diagnoses(),
                        Diagnosis::demands,
                        Demand::id))
                .because(Text.of(
                        "la planeación parte de lo que la gente pide y de lo que se encuentra al estudiarlo",
                        "planning starts from what people ask for and from what is found when it is studied"))
                .citing(DECK)
                .severity(Severity.INFO)
                .build();
    }

    private static Rule problemLinked() {
        return METHODICAL
                .rule("problem-linked")
                .title(Text.of(
                        "Cada problema se apoya en un diagnóstico y tiene un objetivo que lo atiende",
                        "Each problem rests on a diagnosis and has an objective that answers it"))
                .forEach(SystemRows.PROBLEMS)
                .require(RowReadings.names(
                                Text.of("diagnósticos que muestran el problema", "diagnoses that show the problem"),
                                "/planning/problems/{id}/diagnoses",
                                DevelopmentProblem::diagnoses)
                        .and(RowReadings.namedBy(
                                Text.of("objetivos que atienden el problema", "objectives that answer the problem"),
                                SystemRows.OBJECTIVES,
                                s -> s.planning().objectives(),
                                Objective::problems,
                                DevelopmentProblem::id)))
                .because(Text.of(
                        "un problema sin diagnóstico no se conoce, y sin objetivo nadie lo resuelve",
                        "a problem without a diagnosis is not understood, and without an objective nobody solves it"))
                .citing(DECK, METHOD)
                .severity(Severity.INFO)
                .build();
    }

    private static Rule objectiveLinked() {
        return METHODICAL
                .rule("objective-linked")
                .title(Text.of(
                        "Cada objetivo responde a un problema y tiene una meta de resultado que lo mide",
                        "Each objective answers a problem and has a result goal that measures it"))
                .forEach(SystemRows.OBJECTIVES)
                .require(RowReadings.names(
                                Text.of("problemas a los que responde", "problems that it answers"),
                                "/planning/objectives/{id}/problems",
                                Objective::problems)
                        .and(Rows.belonging(SystemRows.RESULT_GOALS, SystemRows.OBJECTIVES, ChainRules::objectiveOf)
                                .some()))
                .because(Text.of(
                        "sin meta no se sabe si el objetivo se alcanzó",
                        "without a goal nobody can tell whether the objective was reached"))
                .citing(METHOD)
                .build();
    }

    private static Optional<String> objectiveOf(ResultGoal goal) {
        return goal.objective().map(id -> id.value());
    }

    private static Rule resultGoalLinked() {
        return METHODICAL
                .rule("result-goal-linked")
                .title(Text.of(
                        "Cada meta de resultado sirve a un objetivo, tiene indicador y metas de producto",
                        "Each result goal serves an objective, and has an indicator and product goals"))
                .forEach(SystemRows.RESULT_GOALS)
                .require(Condition.<ResultGoal>allOf(List.of(
                        RowReadings.says(
                                Text.of("objetivo al que sirve", "objective that it serves"),
                                "/planning/resultGoals/{id}/objective",
                                ResultGoal::objective),
                        RowReadings.names(
                                Text.of("indicadores que la miden", "indicators that measure it"),
                                "/planning/resultGoals/{id}/indicators",
                                ResultGoal::indicators),
                        Rows.belonging(
                                        SystemRows.PRODUCT_GOALS,
                                        SystemRows.RESULT_GOALS,
                                        (ProductGoal g) -> g.resultGoal().map(id -> id.value()))
                                .some())))
                .because(Text.of(
                        "los productos se planean por el resultado que causan",
                        "products are planned for the result that they bring about"))
                .citing(METHOD)
                .build();
    }

    private static Rule productGoalLinked() {
        return METHODICAL
                .rule("product-goal-linked")
                .title(Text.of(
                        "Cada meta de producto sirve a una meta de resultado, tiene indicador y hay proyecto o acción"
                                + " que la entrega",
                        "Each product goal serves a result goal, has an indicator, and some project or action delivers"
                                + " it"))
                .forEach(SystemRows.PRODUCT_GOALS)
                .require(Condition.<ProductGoal>allOf(List.of(
                        RowReadings.says(
                                Text.of("meta de resultado a la que sirve", "result goal that it serves"),
                                "/planning/productGoals/{id}/resultGoal",
                                ProductGoal::resultGoal),
                        RowReadings.names(
                                Text.of("indicadores que la miden", "indicators that measure it"),
                                "/planning/productGoals/{id}/indicators",
                                ProductGoal::indicators),
                        delivered())))
                .because(Text.of(
                        "una meta que nadie ejecuta no se cumple, y un producto sin resultado no cambia nada",
                        "a goal that nobody carries out is not met, and a product without a result changes nothing"))
                .citing(METHOD)
                .build();
    }

    private static Condition<ProductGoal> delivered() {
        return RowReadings.namedBy(
                        Text.of("proyectos que entregan el producto", "projects that deliver the product"),
                        SystemRows.PROJECTS,
                        s -> s.planning().projects(),
                        Project::productGoals,
                        ProductGoal::id)
                .or(Rows.belonging(
                                SystemRows.ACTIONS,
                                SystemRows.PRODUCT_GOALS,
                                (PlannedAction a) -> a.productGoal().map(ProductGoalId::value))
                        .some());
    }

    private static Rule programmeLinked() {
        return LEGAL.rule("programme-linked")
                .title(Text.of(
                        "Cada programa sirve a un objetivo y tiene metas de producto",
                        "Each programme serves an objective and has product goals"))
                .forEach(SystemRows.PROGRAMMES)
                .require(RowReadings.says(
                                Text.of("objetivo al que sirve", "objective that it serves"),
                                "/planning/programmes/{id}/objective",
                                Programme::objective)
                        .and(Rows.belonging(
                                        SystemRows.PRODUCT_GOALS,
                                        SystemRows.PROGRAMMES,
                                        (ProductGoal g) -> g.programme().map(ProgrammeId::value))
                                .some()))
                .because(Text.of(
                        "los programas tienen una relación efectiva con los objetivos, y dicen sus metas",
                        "programmes relate effectively to the objectives, and state their goals"))
                .citing(COHERENCE, LegalReference.of("ley-152-1994", "6", "lit. b"), PLANS_OF_ACTION)
                .build();
    }

    /** That the goals be of the programme of the project is how the method reads the principle, which weighs less. */
    private static Rule projectCoherent() {
        Reading<Project, Integer> foreign = Reading.<Project, Integer>of(
                        Text.of(
                                "metas de producto de otro programa en el proyecto",
                                "product goals of another programme in the project"),
                        "/planning/projects/{id}/productGoals",
                        ChainRules::foreignGoals)
                .alsoFrom("/planning/productGoals");
        return LEGAL.rule("project-coherent")
                .title(Text.of(
                        "Cada proyecto entrega metas de producto del programa al que pertenece",
                        "Each project delivers product goals of the programme that it belongs to"))
                .forEach(SystemRows.PROJECTS)
                .require(RowReadings.says(
                                Text.of("programa al que pertenece", "programme that it belongs to"),
                                "/planning/projects/{id}/programme",
                                Project::programme)
                        .and(foreign.satisfies(Text.of("ninguna", "none"), found -> found == 0)))
                .because(Text.of(
                        "los proyectos tienen una relación efectiva con las estrategias y objetivos del plan",
                        "projects relate effectively to the strategies and objectives of the plan"))
                .citing(COHERENCE, PLANS_OF_ACTION, METHOD)
                .severity(Severity.INFO)
                .build();
    }

    private static Observation<Integer> foreignGoals(Project project, Context context) {
        MissingDatum missing = new MissingDatum(
                "/planning/projects/" + project.id() + "/productGoals",
                Text.of(
                        "las metas de producto del proyecto, y el programa de cada una",
                        "the product goals of the project, and the programme of each"));
        if (project.programme().isEmpty() || project.productGoals().isEmpty()) {
            return Observation.unknown(missing);
        }
        ProgrammeId own = project.programme().get();
        List<ProductGoal> given = context.system().planning().productGoals().items().stream()
                .filter(g -> project.productGoals().contains(g.id()))
                .toList();
        long foreign = given.stream()
                .filter(g -> g.programme().filter(p -> !p.equals(own)).isPresent())
                .count();
        boolean open = given.size() < project.productGoals().size()
                || given.stream().anyMatch(g -> g.programme().isEmpty());
        return foreign == 0 && open ? Observation.unknown(missing) : Observation.known((int) foreign);
    }

    private static Rule projectBudget() {
        Reading<Project, BigDecimal> money = Reading.<Project, BigDecimal>of(
                        Text.of("recursos del proyecto en la vigencia", "money of the project in the vigencia"),
                        "/planning/projects/{id}/investments",
                        (project, context) -> sumOf(
                                project.investments(), context, "/planning/projects/" + project.id() + "/investments"))
                .shownAs(ChainRules::show);
        Reading<Project, BigDecimal> spent = Reading.<Project, BigDecimal>of(
                        Text.of("presupuesto de sus acciones en la vigencia", "budget of its actions in the vigencia"),
                        "/planning/actions",
                        ChainRules::budgetOfActions)
                .shownAs(ChainRules::show);
        return LEGAL.rule("project-budget")
                .title(Text.of(
                        "El presupuesto de las acciones de cada proyecto cabe en los recursos del proyecto",
                        "The budget of the actions of each project fits in the money of the project"))
                .forEach(SystemRows.PROJECTS)
                .require(spent.relates(
                        Text.of("a lo sumo", "at most"), money, (used, there) -> used.compareTo(there) <= 0))
                .because(Text.of(
                        "lo que se planea debe ser factible con los recursos a los que se puede acceder",
                        "what is planned has to be feasible with the money that can be had"))
                .citing(VIABILITY, PLANS_OF_ACTION)
                .build();
    }

    /** The pesos of one year, if the whole list is known; a sum may be more than an amount can hold. */
    static Observation<BigDecimal> sumOf(Inventory<Investment> investments, Context context, String path) {
        Vigencia year = context.system().vigencia();
        return investments.covers(SystemReadings.horizon(context.system(), context))
                ? Observation.known(investments.items().stream()
                        .filter(i -> i.vigencia().equals(year))
                        .map(i -> i.amount().pesos())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Observation.unknown(SystemReadings.completeThrough(
                        path,
                        Text.of("la lista de inversiones", "the list of investments"),
                        SystemReadings.horizon(context.system(), context)));
    }

    /**
     * What the actions of a project cost. An action of which the project, the budget or the year is unknown may cost
     * anything, and then only what is certain and already too much would tell; a reading has one value, so it is unknown.
     */
    private static Observation<BigDecimal> budgetOfActions(Project project, Context context) {
        Inventory<PlannedAction> actions = context.system().planning().actions();
        LocalDate day = SystemReadings.horizon(context.system(), context);
        if (!actions.covers(day)) {
            return Observation.unknown(SystemReadings.completeThrough(
                    "/planning/actions", Text.of("la lista de acciones", "the list of actions"), day));
        }
        BigDecimal sum = BigDecimal.ZERO;
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (PlannedAction action : actions.items()) {
            Optional<ProjectId> of = action.project();
            if ((of.isPresent() && !of.get().equals(project.id())) || isOfOtherYears(action, context)) {
                continue;
            }
            if (of.isEmpty() || action.budget().isEmpty() || !isOfThisYear(action, context)) {
                missing.add(new MissingDatum(
                        "/planning/actions/" + action.id() + (of.isEmpty() ? "/project" : "/budget"),
                        Text.of(
                                "el proyecto de cada acción, y su presupuesto en la vigencia",
                                "the project of each action, and its budget in the vigencia")));
            } else {
                sum = sum.add(action.budget().get().pesos());
            }
        }
        return missing.isEmpty() ? Observation.known(sum) : Observation.unknown(missing);
    }

    private static boolean isOfOtherYears(PlannedAction action, Context context) {
        return action.period()
                .filter(p -> !p.overlaps(context.system().vigencia().period()))
                .isPresent();
    }

    /** An action of several years does not say how much of its budget is of this one. */
    private static boolean isOfThisYear(PlannedAction action, Context context) {
        Vigencia year = context.system().vigencia();
        return action.period()
                .filter(p -> !p.from().isBefore(year.start())
                        && p.until()
                                .filter(until -> !until.minusDays(1).isAfter(year.end()))
                                .isPresent())
                .isPresent();
    }

    static Text show(BigDecimal pesos) {
        return Phrases.text("$ " + pesos.toPlainString(), "COP " + pesos.toPlainString());
    }

    private static Rule indicatorSheet() {
        return METHODICAL
                .rule("indicator-sheet")
                .title(Text.of(
                        "Cada indicador tiene fórmula, unidad, sentido, línea base y meta de la vigencia",
                        "Each indicator has a formula, a unit, a direction, a baseline and a target of the vigencia"))
                .forEach(SystemRows.INDICATORS)
                .require(Condition.<Indicator>allOf(List.of(
                        RowReadings.says(
                                Text.of("fórmula", "formula"), "/planning/indicators/{id}/formula", Indicator::formula),
                        RowReadings.says(
                                Text.of("unidad de medida", "unit of measure"),
                                "/planning/indicators/{id}/unitOfMeasure",
                                Indicator::unitOfMeasure),
                        RowReadings.says(
                                Text.of("sentido del indicador", "direction of the indicator"),
                                "/planning/indicators/{id}/direction",
                                Indicator::direction),
                        RowReadings.exists(
                                Text.of("línea base", "baseline"),
                                "/planning/indicators/{id}/baseline",
                                Indicator::baseline),
                        target())))
                .because(Text.of(
                        "sin saber de dónde se parte y a dónde se quiere llegar una cifra no dice nada",
                        "a figure says nothing unless it is known where one starts from and wants to get to"))
                .citing(METHOD)
                .build();
    }

    private static Condition<Indicator> target() {
        Text label = Text.of("meta de la vigencia", "target of the vigencia");
        return Reading.<Indicator, Boolean>of(
                        label,
                        "/planning/indicators/{id}/targets",
                        (indicator, context) -> Observation.ofOptional(
                                Optional.ofNullable(indicator
                                                .targets()
                                                .get(context.system().vigencia()))
                                        .map(figure -> true),
                                new MissingDatum("/planning/indicators/" + indicator.id() + "/targets", label)))
                .satisfies(Text.of("que esté dicha", "that it is said"), said -> true);
    }

    private static Rule indicatorMeasured() {
        Reading<Indicator, Frequency> frequency = Reading.optional(
                Text.of("periodicidad", "frequency"), "/planning/indicators/{id}/frequency", Indicator::frequency);
        Condition<Indicator> yearly = frequency.satisfies(
                Text.of("al menos anual", "at least yearly"), often -> often != Frequency.FOUR_YEARLY);
        Reading<Indicator, Integer> measured = Reading.of(
                Text.of("mediciones de la vigencia con su cifra", "measurements of the vigencia with their figure"),
                "/planning/indicators/{id}/measurements",
                ChainRules::measurements);
        return METHODICAL
                .rule("indicator-measured")
                .title(Text.of(
                        "Cada indicador que se mide al menos una vez al año se midió en la vigencia",
                        "Each indicator that is measured at least once a year was measured in the vigencia"))
                .appliesWhen(RowReadings.vigenciaOver())
                .forEach(SystemRows.INDICATORS.where(yearly))
                .require(measured.satisfies(Text.of("al menos una", "at least one"), found -> found > 0))
                .because(Text.of(
                        "lo que se planea con indicadores se sigue con mediciones",
                        "what is planned with indicators is followed up with measurements"))
                .citing(DECK)
                .build();
    }

    /** What is measured once a year may be measured after it: that it was not takes a list that goes on as long again. */
    private static Observation<Integer> measurements(Indicator indicator, Context context) {
        Period year = context.system().vigencia().period();
        List<Measurement> ours = indicator.measurements().items().stream()
                .filter(m -> m.period().overlaps(year))
                .toList();
        long given = ours.stream().filter(m -> m.value().isPresent()).count();
        if (given > 0) {
            return Observation.known((int) given);
        }
        LocalDate day = indicator.frequency().filter(Frequency.YEARLY::equals).isPresent()
                ? context.system().vigencia().end().plusYears(1)
                : SystemReadings.horizon(context.system(), context);
        return indicator.measurements().covers(day) && ours.isEmpty()
                ? Observation.known(0)
                : Observation.unknown(SystemReadings.completeThrough(
                        "/planning/indicators/" + indicator.id() + "/measurements",
                        Text.of("las mediciones con su cifra", "the measurements with their figure"),
                        day));
    }

    /** The law has authorities strive for completion; that each action be closed on paper is asked by the method alone. */
    private static Rule actionClosed() {
        Reading<PlannedAction, LocalDate> end = Reading.<PlannedAction, LocalDate>optional(
                Text.of("último día de la acción", "last day of the action"),
                "/planning/actions/{id}/period",
                ChainRules::lastDay);
        Condition<PlannedAction> over =
                RowReadings.<PlannedAction>asOf().relates(Text.of("después del", "after"), end, LocalDate::isAfter);
        return LEGAL.rule("action-closed")
                .title(Text.of(
                        "Cada acción cuyo plazo venció está cerrada", "Each action whose time is over is closed"))
                .forEach(SystemRows.ACTIONS.where(over))
                .require(isClosed())
                .because(Text.of(
                        "las autoridades de planeación procuran que lo que se emprende se lleve a término",
                        "planning authorities see to it that what is begun is carried through"))
                .citing(CONTINUITY, PLANS_OF_ACTION, DECK)
                .severity(Severity.INFO)
                .build();
    }

    /** A period without end never ends, which is not the same as one that nobody knows. */
    private static Optional<LocalDate> lastDay(PlannedAction action) {
        return action.period()
                .map(p -> p.until().map(until -> until.minusDays(1)).orElse(LocalDate.MAX));
    }

    private static Condition<PlannedAction> isClosed() {
        return RowReadings.exists(
                Text.of("cierre", "closing"), "/planning/actions/{id}/closing", PlannedAction::closing);
    }

    private static Rule actionReviewed() {
        Reading<PlannedAction, UnitId> doer = Reading.optional(
                Text.of("dependencia responsable", "unit that answers for it"),
                "/planning/actions/{id}/unit",
                PlannedAction::unit);
        Reading<PlannedAction, UnitId> reviewer = Reading.optional(
                Text.of("dependencia que verificó el cierre", "unit that reviewed the closing"),
                "/planning/actions/{id}/closing",
                a -> a.closing().find().flatMap(c -> c.reviewer()));
        return METHODICAL
                .rule("action-reviewed")
                .title(Text.of(
                        "Cada acción la cierra una dependencia distinta de la que la hizo",
                        "Each action is closed by another unit than the one that did it"))
                .forEach(SystemRows.ACTIONS.where(isClosed()))
                .require(reviewer.relates(Text.of("distinta de", "different from"), doer, (by, of) -> !by.equals(of)))
                .because(Text.of("quien verifica no es quien ejecuta", "whoever checks is not whoever does"))
                .citing(DECK)
                .severity(Severity.INFO)
                .build();
    }

    private static Rule closingEvidence() {
        Reading<PlannedAction, LocalDate> start = Reading.<PlannedAction, LocalDate>optional(
                Text.of("primer día de la acción", "first day of the action"),
                "/planning/actions/{id}/period",
                a -> a.period().map(Period::from));
        Reading<PlannedAction, LocalDate> proof = Reading.<PlannedAction, LocalDate>optional(
                Text.of("fecha de la evidencia del cierre", "date of the evidence of the closing"),
                "/planning/actions/{id}/closing/evidence",
                a -> a.closing().find().flatMap(c -> c.evidence()).flatMap(e -> e.date()));
        return METHODICAL
                .rule("closing-evidence")
                .title(Text.of(
                        "Cada acción cerrada muestra una evidencia posterior a su inicio",
                        "Each closed action shows evidence of a day after its start"))
                .forEach(SystemRows.ACTIONS.where(isClosed()))
                .require(proof.relates(
                        Text.of("no antes del", "not before"), start, (day, first) -> !day.isBefore(first)))
                .because(Text.of(
                        "un documento anterior a la acción no prueba que se hizo",
                        "a document from before the action does not prove that it was done"))
                .citing(DECK)
                .severity(Severity.INFO)
                .build();
    }
}
