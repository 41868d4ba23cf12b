package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Objects;

/**
 * How far the Model, or something of it, reaches one entity, and why (determinación del ámbito).
 *
 * @param scope how far it reaches
 * @param basis how sure the law and the classification behind it are
 * @param reason why, in one sentence
 * @param citations provisions that it rests on; at least one
 * @param missing what is missing to tell; empty unless the scope is indeterminate
 * @since 0.1.0
 */
public record Determination(
        Scope scope, Basis basis, Text reason, List<Citation> citations, List<MissingDatum> missing) {
    /**
     * Copies the lists.
     *
     * @param scope how far it reaches
     * @param basis how sure the law and the classification behind it are
     * @param reason why
     * @param citations provisions that it rests on
     * @param missing what is missing to tell
     */
    public Determination {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(missing, "missing");
        citations = ImmutableList.copyOf(citations);
        missing = ImmutableList.copyOf(missing);
    }
}
