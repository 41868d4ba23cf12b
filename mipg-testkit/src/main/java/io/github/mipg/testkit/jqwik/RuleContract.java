package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.testkit.Forgetting;
import io.github.mipg.testkit.RuleLaws;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of {@link RuleLaws} as jqwik's properties of one rule (contrato de una regla). Implement it and say which
 * rule:
 *
 * <pre>{@code
 * class OfficeOfTheMayorProperties implements RuleContract {
 *     public Rule rule() {
 *         return OwnRules.OFFICE_OF_THE_MAYOR;
 *     }
 * }
 * }</pre>
 *
 * <p>Properties of your own stand beside the inherited ones. How often each is tried is jqwik's setting
 * {@code jqwik.tries.default}.
 *
 * @since 0.1.0
 */
public interface RuleContract {
    /**
     * The rule that has to keep the laws.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * The evaluator whose catalogue the rule reads the law in.
     *
     * @return an evaluator over the bundled catalogue, unless overridden
     */
    default Evaluator evaluator() {
        return Bundled.EVALUATOR;
    }

    /** {@link RuleLaws#identifierIsWellFormed}. */
    @Example
    default void identifierIsWellFormed() {
        RuleLaws.identifierIsWellFormed(evaluator(), rule());
    }

    /**
     * {@link RuleLaws#isTotal}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void isTotal(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.isTotal(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#isDeterministic}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void isDeterministic(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.isDeterministic(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#leavesTheSubjectAlone}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void leavesTheSubjectAlone(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.leavesTheSubjectAlone(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#saysWhyAndAfterWhichNorm}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void saysWhyAndAfterWhichNorm(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.saysWhyAndAfterWhichNorm(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#explanationAccountsForTheVerdict}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void explanationAccountsForTheVerdict(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.explanationAccountsForTheVerdict(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#doesNotDependOnTheOrderOfRows}.
     *
     * @param system any system
     * @param asOf any day
     * @param random where the order comes from
     */
    @Property
    @Domain(MipgDomain.class)
    @Domain(DomainContext.Global.class)
    default void doesNotDependOnTheOrderOfRows(
            @ForAll ManagementSystem system, @ForAll AsOf asOf, @ForAll Random random) {
        RuleLaws.doesNotDependOnTheOrderOfRows(evaluator(), rule(), system, asOf, random);
    }

    /**
     * {@link RuleLaws#forgettingDecidesNothing}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void forgettingDecidesNothing(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.forgettingDecidesNothing(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#pathsResolve}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void pathsResolve(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.pathsResolve(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#partialReevaluationEqualsFull}, for one thing forgotten at a time.
     *
     * @param system any system
     * @param asOf any day
     * @param random which thing is forgotten
     */
    @Property
    @Domain(MipgDomain.class)
    @Domain(DomainContext.Global.class)
    default void partialReevaluationEqualsFull(
            @ForAll ManagementSystem system, @ForAll AsOf asOf, @ForAll Random random) {
        List<Forgetting> steps = Forgetting.allOf(system);
        if (!steps.isEmpty()) {
            ManagementSystem less = steps.get(random.nextInt(steps.size())).system();
            RuleLaws.partialReevaluationEqualsFull(evaluator(), rule(), system, less, asOf);
        }
    }

    /**
     * {@link RuleLaws#addingEvidenceNeverWorsens}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void addingEvidenceNeverWorsens(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.addingEvidenceNeverWorsens(evaluator(), rule(), system, asOf);
    }

    /**
     * {@link RuleLaws#doesNotDependOnDefaults}.
     *
     * @param system any system
     * @param asOf any day
     */
    @Property
    @Domain(MipgDomain.class)
    default void doesNotDependOnDefaults(@ForAll ManagementSystem system, @ForAll AsOf asOf) {
        RuleLaws.doesNotDependOnDefaults(evaluator(), rule(), system, asOf);
    }
}
