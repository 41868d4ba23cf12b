package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.rules.report.RuleId;
import java.util.List;

/**
 * Says that a rule set has no rule of a name (regla desconocida), and names the nearest that it has.
 *
 * @since 0.1.0
 */
public final class UnknownRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final String rule;
    /** The known names that look most like it. */
    private final ImmutableList<String> nearest;

    UnknownRuleException(String set, RuleId rule, ImmutableList<String> nearest) {
        super("The rule set '" + set + "' has no rule '" + rule + "'."
                + (nearest.isEmpty() ? "" : " Did you mean '" + String.join("' or '", nearest) + "'?")
                + " Ask the find method where a rule may be missing.");
        this.rule = rule.value();
        this.nearest = nearest;
    }

    /**
     * What was asked for.
     *
     * @return the identifier
     */
    public String rule() {
        return rule;
    }

    /**
     * The names that look most like it.
     *
     * @return an immutable list of up to three, nearest first; empty if none is alike
     */
    public List<String> nearest() {
        return nearest;
    }
}
