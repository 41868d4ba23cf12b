package io.github.mipg.rules.report;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.catalog.ObligationId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing of the law that may apply to an entity or not (asunto): the Model, a policy, a body, a plan, a report, an
 * index or an obligation.
 *
 * @param kind what kind of thing it is
 * @param id its identifier in the catalogue; {@code mipg} for the Model
 * @since 0.1.0
 */
public record Matter(MatterKind kind, String id) implements Comparable<Matter> {
    /**
     * Checks the form.
     *
     * @param kind what kind of thing it is
     * @param id its identifier in the catalogue: 1 to 200 visible characters without blanks at its ends
     * @throws InvalidModelException if the identifier is badly formed
     */
    public Matter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (!SubjectId.isKey(id)) {
            throw InvalidModelException.of(
                    "Matter.id",
                    id,
                    "be 1 to 200 visible characters without blanks at its ends",
                    kind.label().english(),
                    "Use the identifier that the catalogue has.");
        }
    }

    /** The Model as a whole. */
    public static final Matter MODEL = new Matter(MatterKind.MODEL, "mipg");

    /**
     * A policy.
     *
     * @param policy its identifier
     * @return the matter
     */
    public static Matter of(PolicyId policy) {
        Objects.requireNonNull(policy, "policy");
        return new Matter(MatterKind.POLICY, policy.value());
    }

    /**
     * A body.
     *
     * @param body its identifier
     * @return the matter
     */
    public static Matter of(BodyId body) {
        Objects.requireNonNull(body, "body");
        return new Matter(MatterKind.BODY, body.value());
    }

    /**
     * A kind of plan.
     *
     * @param plan its identifier
     * @return the matter
     */
    public static Matter of(PlanKindId plan) {
        Objects.requireNonNull(plan, "plan");
        return new Matter(MatterKind.PLAN, plan.value());
    }

    /**
     * A kind of report.
     *
     * @param report its identifier
     * @return the matter
     */
    public static Matter of(ReportKindId report) {
        Objects.requireNonNull(report, "report");
        return new Matter(MatterKind.REPORT, report.value());
    }

    /**
     * An obligation.
     *
     * @param obligation its identifier
     * @return the matter
     */
    public static Matter of(ObligationId obligation) {
        Objects.requireNonNull(obligation, "obligation");
        return new Matter(MatterKind.OBLIGATION, obligation.value());
    }

    /**
     * An index of a measurement. Its number alone says nothing: it changes from one measurement to the next.
     *
     * @param measurement the edition that numbers it
     * @param code its code there, such as {@code I07}
     * @return the matter
     */
    public static Matter index(EditionId measurement, String code) {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(code, "code");
        return new Matter(MatterKind.INDEX, measurement.value() + "/" + code);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text kind, slash and identifier, such as {@code policy/control-interno}
     * @return the matter
     * @throws InvalidModelException if it is not of that form
     */
    public static Matter parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        return Arrays.stream(MatterKind.values())
                .filter(kind -> slash > 0 && word(kind).equals(text.substring(0, slash)) && slash + 1 < text.length())
                .findFirst()
                .map(kind -> new Matter(kind, text.substring(slash + 1)))
                .orElseThrow(() -> InvalidModelException.of(
                        "Matter",
                        text,
                        "be a kind of matter, a slash and an identifier",
                        "",
                        "Write it like 'policy/control-interno'; the kinds are model, policy, body, plan, report, index"
                                + " and obligation."));
    }

    private static String word(MatterKind kind) {
        return kind.label().english().toLowerCase(Locale.ROOT);
    }

    /** Compares kind and identifier. */
    @Override
    public int compareTo(Matter other) {
        return Comparator.comparing(Matter::kind).thenComparing(Matter::id).compare(this, other);
    }

    /** Returns kind and identifier, such as {@code policy/control-interno}. */
    @Override
    public String toString() {
        return word(kind) + "/" + id;
    }
}
