package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.ManagementSystem;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same rules as Java lambdas of Easy Rules: one that asks whether there is something to say, and one that says it. */
final class EasyRules {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Results.Heads heads;

    EasyRules() {
        this.heads = new Results.Heads();
        HandWritten terms = new HandWritten();
        List<Requirement> requirements = Requirement.all();
        for (int i = 0; i < requirements.size(); i++) {
            int number = i;
            rules.register(new RuleBuilder()
                    .name(requirements.get(i).rule().value())
                    .priority(i)
                    .when(facts -> Result.tells(terms.verdict(number, facts.get("system"))))
                    .then(facts -> terms.tell(number, facts.get("system"), facts.get("results")))
                    .build());
        }
    }

    List<Result> evaluate(ManagementSystem system) {
        Results results = new Results(heads);
        Facts facts = new Facts();
        facts.put("system", system);
        facts.put("results", results);
        engine.fire(rules, facts);
        return results.found();
    }
}
