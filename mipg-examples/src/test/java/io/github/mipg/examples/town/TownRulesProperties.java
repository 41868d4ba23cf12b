package io.github.mipg.examples.town;

import io.github.mipg.rules.Rule;
import io.github.mipg.testkit.jqwik.RuleContract;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;

/** The laws, for each rule of the town hall. */
@SuppressWarnings("ClassCanBeStatic") // groups of jqwik are inner classes
class TownRulesProperties {
    @Group
    @PropertyDefaults(tries = 20)
    // tag::contract[]
    class RiskOwned implements RuleContract {
        @Override
        public Rule rule() {
            return TownRules.RISK_OWNED;
        }
    }
    // end::contract[]

    @Group
    @PropertyDefaults(tries = 20)
    class CommitteeMeets implements RuleContract {
        @Override
        public Rule rule() {
            return TownRules.COMMITTEE_MEETS;
        }
    }

    @Group
    @PropertyDefaults(tries = 20)
    class GoalsDiffer implements RuleContract {
        @Override
        public Rule rule() {
            return TownRules.GOALS_DIFFER;
        }
    }
}
