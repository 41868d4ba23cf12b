package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;

/**
 * The rules that the library brings (reglas estándar). Each is one distinct requirement of a norm.
 *
 * @since 0.1.0
 */
public final class StandardRules {
    /** Raised whenever a verdict can change; the CHANGELOG says which and why. */
    private static final String VERSION = "1";

    private StandardRules() {}

    /**
     * The standard rules over a catalogue.
     *
     * @param law the catalogue that the rules read the law in
     * @return the rule set {@code mipg-standard}
     */
    public static RuleSet of(MipgCatalog law) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.addAll(ScopeRules.rules());
        rules.addAll(CommitteeRules.rules());
        rules.addAll(InternalControlRules.rules());
        rules.addAll(PlanRules.rules(law));
        return RuleSet.of("mipg-standard", VERSION, rules.build());
    }
}
