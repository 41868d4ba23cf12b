package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.ManagementSystem;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/**
 * The same rules in the text of Drools, compiled to its executable model. The system is the one fact; its rows are
 * reached by {@code from}, so that no row has to be inserted. Sessions come from a pool.
 */
final class DroolsRules {
    private final KieContainer container;
    private final KieContainerSessionsPool sessions;
    private final Results.Heads heads;

    DroolsRules() {
        this.heads = new Results.Heads();
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/io/github/mipg/benchmarks/drl/rules.drl", text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        this.container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
        this.sessions = container.newKieSessionsPool(1);
    }

    List<Result> evaluate(ManagementSystem system) {
        Results results = new Results(heads);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("results", results);
            session.insert(system);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return results.found();
    }

    void close() {
        sessions.shutdown();
        container.dispose();
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                package io.github.mipg.benchmarks.drl;

                import io.github.mipg.benchmarks.rules.DroolsTerms;
                import io.github.mipg.model.Document;
                import io.github.mipg.model.Figure;
                import io.github.mipg.model.ManagementSystem;
                import io.github.mipg.model.governance.Committee;
                import io.github.mipg.model.governance.CommitteeMember;
                import io.github.mipg.model.governance.CommitteeRole;
                import io.github.mipg.model.governance.Meeting;
                import io.github.mipg.model.measurement.OfficialResult;
                import io.github.mipg.model.planning.Indicator;
                import io.github.mipg.model.planning.InstitutionalPlan;
                import io.github.mipg.model.planning.PlannedAction;

                global io.github.mipg.benchmarks.rules.Results results;

                """);
        List<Requirement> requirements = Requirement.all();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement r = requirements.get(i);
            text.append(kind(r).replace("$RULE", Integer.toString(i))
                    .replace("$BODY", '"' + r.body().value() + '"')
                    .replace("$PLAN", '"' + r.plan().value() + '"')
                    .replace("$INDICATOR", '"' + r.indicator().value() + '"')
                    .replace("$INDEX", '"' + r.index() + '"')
                    .replace("$LEAST", Integer.toString(r.least()))
                    .replace("$YEAR", Integer.toString(Systems.YEAR)));
        }
        return text.toString();
    }

    private static String kind(Requirement r) {
        return switch (r.kind()) {
            case COMMITTEE_EXISTS -> """
                rule "$RULE no committee" when
                  $s : ManagementSystem(committees().covers(DroolsTerms.END))
                  not Committee(kind().value() == $BODY) from $s.committees().items()
                then results.violated($RULE, "no"); end
                """ + UNKNOWN_COMMITTEE;
            case COMMITTEE_MEETS -> """
                rule "$RULE meets too seldom" when
                  $s : ManagementSystem(meetings().covers(DroolsTerms.END))
                  $c : Committee(kind().value() == $BODY) from $s.committees().items()
                  accumulate($m : Meeting(date().getYear() == $YEAR, committee().equals($c.id())) from $s.meetings().items();
                    $n : count($m); $n < $LEAST)
                then results.violated($RULE, String.valueOf($n), DroolsTerms.minutes($c, $s)); end

                rule "$RULE meetings unknown" when
                  $s : ManagementSystem(!meetings().covers(DroolsTerms.END))
                  $c : Committee(kind().value() == $BODY) from $s.committees().items()
                then results.missing($RULE, "la lista de sesiones"); end
                """ + UNKNOWN_COMMITTEE;
            case COMPOSITION -> """
                rule "$RULE too few" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY, members().covers(DroolsTerms.END)) from $s.committees().items()
                  accumulate($m : CommitteeMember(DroolsTerms.isHigh(this)) from $c.members().items();
                    $n : count($m); $n < $LEAST)
                then results.violated($RULE, String.valueOf($n), DroolsTerms.creation($c)); end

                rule "$RULE members unknown" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY, !members().covers(DroolsTerms.END)) from $s.committees().items()
                then results.missing($RULE, "la lista de integrantes"); end
                """ + UNKNOWN_COMMITTEE;
            case CHAIR -> """
                rule "$RULE wrong chair" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY) from $s.committees().items()
                  $m : CommitteeMember(role() == CommitteeRole.CHAIR, position().isPresent(), !DroolsTerms.mayChair($RULE, position().get())) from $c.members().items()
                then results.violated($RULE, $m.position().get().label().spanish(), DroolsTerms.creation($c)); end

                rule "$RULE chair of unknown position" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY) from $s.committees().items()
                  $m : CommitteeMember(role() == CommitteeRole.CHAIR, position().isEmpty()) from $c.members().items()
                then results.missing($RULE, "el cargo de quien preside"); end

                rule "$RULE no chair" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY, members().covers(DroolsTerms.END)) from $s.committees().items()
                  not CommitteeMember(role() == CommitteeRole.CHAIR) from $c.members().items()
                then results.violated($RULE, "nadie", DroolsTerms.creation($c)); end

                rule "$RULE chair unknown" when
                  $s : ManagementSystem()
                  $c : Committee(kind().value() == $BODY, !members().covers(DroolsTerms.END)) from $s.committees().items()
                  not CommitteeMember(role() == CommitteeRole.CHAIR) from $c.members().items()
                then results.missing($RULE, "la lista de integrantes"); end
                """ + UNKNOWN_COMMITTEE;
            case PLAN_IN_TIME -> """
                rule "$RULE publication unknown" when
                  $s : ManagementSystem()
                  $p : InstitutionalPlan(kind().value() == $PLAN, vigencia().equals($s.vigencia()), publication().isUnknown()) from $s.plans().items()
                then results.missing($RULE, "si el plan se publicó, y cuándo"); end

                rule "$RULE not published" when
                  $s : ManagementSystem()
                  $p : InstitutionalPlan(kind().value() == $PLAN, vigencia().equals($s.vigencia()), publication().isNone()) from $s.plans().items()
                then results.violated($RULE, "no se publicó"); end

                rule "$RULE published late" when
                  $s : ManagementSystem()
                  $p : InstitutionalPlan(kind().value() == $PLAN, vigencia().equals($s.vigencia()), publication().find().isPresent(), publication().get().date().isAfter(DroolsTerms.DEADLINE)) from $s.plans().items()
                then results.violated($RULE, DroolsTerms.published($p), DroolsTerms.publication($p)); end

                rule "$RULE no plan" when
                  $s : ManagementSystem(plans().covers(DroolsTerms.END))
                  not InstitutionalPlan(kind().value() == $PLAN, vigencia().equals($s.vigencia())) from $s.plans().items()
                then results.violated($RULE, "no se publicó"); end

                rule "$RULE plans unknown" when
                  $s : ManagementSystem(!plans().covers(DroolsTerms.END))
                  not InstitutionalPlan(kind().value() == $PLAN, vigencia().equals($s.vigencia())) from $s.plans().items()
                then results.missing($RULE, "la lista de planes"); end
                """;
            case PLAN_LINK -> """
                rule "$RULE loose actions" when
                  $s : ManagementSystem(planning().actions().covers(DroolsTerms.END))
                  accumulate($a : PlannedAction(plan().isEmpty(), policies().contains(DroolsTerms.policy($RULE))) from $s.planning().actions().items();
                    $n : count($a); $n > 0)
                then results.violated($RULE, DroolsTerms.loose($RULE, $s)); end
                """ + UNKNOWN_ACTIONS;
            case EVIDENCE_OF_YEAR -> """
                rule "$RULE too little evidence" when
                  $s : ManagementSystem(documents().covers(DroolsTerms.END))
                  accumulate($d : Document(evidence().date().isPresent(), evidence().date().get().getYear() == $YEAR, policies().contains(DroolsTerms.policy($RULE))) from $s.documents().items();
                    $n : count($d); $n < $LEAST)
                then results.violated($RULE, String.valueOf($n), DroolsTerms.ofYear($RULE, $s)); end

                rule "$RULE documents unknown" when
                  $s : ManagementSystem(!documents().covers(DroolsTerms.END))
                then results.missing($RULE, "la lista de documentos"); end
                """;
            case THRESHOLD -> """
                rule "$RULE below threshold" when
                  $s : ManagementSystem()
                  $i : Indicator(id().value() == $INDICATOR, measurements().covers(DroolsTerms.END), DroolsTerms.lastValue(this) != null, DroolsTerms.lastValue(this).compareTo(DroolsTerms.threshold($RULE)) < 0) from $s.planning().indicators().items()
                then results.violated($RULE, DroolsTerms.lastValue($i).toString(), DroolsTerms.lastEvidence($i)); end

                rule "$RULE measurements unknown" when
                  $s : ManagementSystem()
                  $i : Indicator(id().value() == $INDICATOR, !measurements().covers(DroolsTerms.END) || DroolsTerms.lastValue(this) == null) from $s.planning().indicators().items()
                then results.missing($RULE, "las mediciones del indicador"); end

                rule "$RULE indicators unknown" when
                  $s : ManagementSystem(!planning().indicators().covers(DroolsTerms.END))
                  not Indicator(id().value() == $INDICATOR) from $s.planning().indicators().items()
                then results.missing($RULE, "la lista de indicadores"); end
                """;
            case CONTRADICTION -> """
                rule "$RULE contradiction" when
                  $s : ManagementSystem(DroolsTerms.declared($RULE, this) == true, DroolsTerms.trained($RULE, this) != null, DroolsTerms.trained($RULE, this).value().signum() <= 0)
                then results.violated($RULE, "sí; " + DroolsTerms.trained($RULE, $s)); end

                rule "$RULE declared, trained unknown" when
                  $s : ManagementSystem(DroolsTerms.declared($RULE, this) == true, DroolsTerms.trained($RULE, this) == null)
                then results.missing($RULE, "cuántos se capacitaron"); end

                rule "$RULE declaration unknown" when
                  $s : ManagementSystem(DroolsTerms.declared($RULE, this) == null, DroolsTerms.trained($RULE, this) != null, DroolsTerms.trained($RULE, this).value().signum() <= 0)
                then results.missing($RULE, "si la política se declara"); end

                rule "$RULE both unknown" when
                  $s : ManagementSystem(DroolsTerms.declared($RULE, this) == null, DroolsTerms.trained($RULE, this) == null)
                then results.missing($RULE, "si la política se declara; cuántos se capacitaron"); end
                """;
            case PUBLIC_CAPITAL -> """
                rule "$RULE capital unknown" when
                  $s : ManagementSystem(entity().stateCapital().isEmpty())
                then results.missing($RULE, "la participación estatal"); end

                rule "$RULE adoption unknown" when
                  $s : ManagementSystem(entity().stateCapital().isPresent(), entity().stateCapital().get().value().compareTo(DroolsTerms.LEAST_CAPITAL) >= 0, DroolsTerms.adopted($RULE, this) == null)
                then results.missing($RULE, "si la política se adoptó"); end

                rule "$RULE not adopted" when
                  $s : ManagementSystem(entity().stateCapital().isPresent(), entity().stateCapital().get().value().compareTo(DroolsTerms.LEAST_CAPITAL) >= 0, DroolsTerms.adopted($RULE, this) == false)
                then results.violated($RULE, "no"); end
                """;
            case INDEX_MINIMUM -> """
                rule "$RULE below minimum" when
                  $s : ManagementSystem()
                  $o : OfficialResult(index() == $INDEX, vigencia().equals($s.vigencia()), !score().reaches(DroolsTerms.minimum($RULE))) from $s.officialResults().items()
                then results.violated($RULE, $o.score().shown().toPlainString()); end
                """ + UNKNOWN_RESULT;
            case BAND_WITHOUT_PLAN -> """
                rule "$RULE no action" when
                  $s : ManagementSystem(planning().actions().covers(DroolsTerms.END))
                  $o : OfficialResult(index() == $INDEX, vigencia().equals($s.vigencia()), !score().reaches(DroolsTerms.minimum($RULE))) from $s.officialResults().items()
                  not PlannedAction(policies().contains(DroolsTerms.policy($RULE))) from $s.planning().actions().items()
                then results.violated($RULE, "0"); end

                rule "$RULE actions unknown" when
                  $s : ManagementSystem(!planning().actions().covers(DroolsTerms.END))
                  $o : OfficialResult(index() == $INDEX, vigencia().equals($s.vigencia()), !score().reaches(DroolsTerms.minimum($RULE))) from $s.officialResults().items()
                then results.missing($RULE, "la lista de acciones"); end
                """ + UNKNOWN_RESULT;
        };
    }

    private static final String UNKNOWN_COMMITTEE = """

            rule "$RULE committees unknown" when
              $s : ManagementSystem(!committees().covers(DroolsTerms.END))
              not Committee(kind().value() == $BODY) from $s.committees().items()
            then results.missing($RULE, "la lista de comités"); end

            """;
    private static final String UNKNOWN_ACTIONS = """

            rule "$RULE actions unknown" when
              $s : ManagementSystem(!planning().actions().covers(DroolsTerms.END))
            then results.missing($RULE, "la lista de acciones"); end

            """;
    private static final String UNKNOWN_RESULT = """

            rule "$RULE result unknown" when
              $s : ManagementSystem()
              not OfficialResult(index() == $INDEX, vigencia().equals($s.vigencia())) from $s.officialResults().items()
            then results.missing($RULE, "el resultado del índice"); end

            """;
}
