package io.github.mipg.rules.report;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import java.util.Comparator;

/**
 * One thing of the law that may apply to an entity or not (asunto): the Model, a policy, a body, a plan or a report.
 *
 * @param kind what kind of thing it is
 * @param id its identifier in the catalogue; {@code mipg} for the Model
 * @since 0.1.0
 */
public record Matter(MatterKind kind, String id) implements Comparable<Matter> {
    /** The Model as a whole. */
    public static final Matter MODEL = new Matter(MatterKind.MODEL, "mipg");

    /**
     * A policy.
     *
     * @param policy its identifier
     * @return the matter
     */
    public static Matter of(PolicyId policy) {
        return new Matter(MatterKind.POLICY, policy.value());
    }

    /**
     * A body.
     *
     * @param body its identifier
     * @return the matter
     */
    public static Matter of(BodyId body) {
        return new Matter(MatterKind.BODY, body.value());
    }

    /**
     * A kind of plan.
     *
     * @param plan its identifier
     * @return the matter
     */
    public static Matter of(PlanKindId plan) {
        return new Matter(MatterKind.PLAN, plan.value());
    }

    /**
     * A kind of report.
     *
     * @param report its identifier
     * @return the matter
     */
    public static Matter of(ReportKindId report) {
        return new Matter(MatterKind.REPORT, report.value());
    }

    /** Compares kind and identifier. */
    @Override
    public int compareTo(Matter other) {
        return Comparator.comparing(Matter::kind).thenComparing(Matter::id).compare(this, other);
    }

    /** Returns kind and identifier, such as {@code policy/control-interno}. */
    @Override
    public String toString() {
        return kind.label().english().toLowerCase(java.util.Locale.ROOT) + "/" + id;
    }
}
