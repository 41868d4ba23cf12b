package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.MissingDatum;
import java.util.Optional;
import net.jqwik.api.PropertyDefaults;

/** What a user writes to have a rule tested. */
@PropertyDefaults(tries = 15) // every standard rule is held to the same laws beside this one
class PlanIntegratedProperties implements RuleContract {
    @Override
    public Rule rule() {
        return PLAN_INTEGRATED;
    }

    private static final Rule PLAN_INTEGRATED = Rule.of("alcaldia-x.plan-integrated")
            .title(Text.of("Todo plan está integrado", "Every plan is integrated"))
            .require(Reading.<ManagementSystem, Boolean>of(
                            Text.of("planes sin integrar", "plans not integrated"),
                            "/plans",
                            (system, context) -> anyLoose(system)
                                    .map(Observation::known)
                                    .orElseGet(() -> Observation.unknown(
                                            new MissingDatum("/plans", Text.of("los planes", "the plans")))))
                    .is(false))
            .because(Text.of("un solo plan de acción evita planes sueltos", "one single plan avoids loose ones"))
            .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.14"))
            .build();

    private static Optional<Boolean> anyLoose(ManagementSystem system) {
        if (system.plans().items().stream().anyMatch(p -> p.integrated().equals(Optional.of(false)))) {
            return Optional.of(true);
        }
        boolean all = system.plans().completeness() == Inventory.Completeness.COMPLETE
                && system.plans().items().stream().allMatch(p -> p.integrated().isPresent());
        return all ? Optional.of(false) : Optional.empty();
    }
}
