package io.github.mipg.examples.docs;

import io.github.mipg.rules.Rule;
import io.github.mipg.testkit.jqwik.RuleContract;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 10) // it is shown, not in doubt
// tag::contract[]
class OwnRuleProperties implements RuleContract {
    @Override
    public Rule rule() {
        return OwnRuleTest.RULE;
    }
}
// end::contract[]
