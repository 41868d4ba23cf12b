package io.github.mipg.rules.formula;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a method of measurement rests on, and how sure it is (sustento del método).
 *
 * @param statement what is taken to be so
 * @param status how sure it is
 * @param source document that it was read in: issuer, title and date; or that nothing was read
 * @param reference provision behind it, empty if none is known
 * @since 0.1.0
 */
public record MethodClaim(Text statement, Status status, Text source, Optional<LegalReference> reference) {
    /**
     * Checks that all parts are there.
     *
     * @param statement what is taken to be so
     * @param status how sure it is
     * @param source document
     * @param reference provision behind it
     */
    public MethodClaim {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reference, "reference");
    }

    static MethodClaim of(Text statement, Status status, Text source) {
        return new MethodClaim(statement, status, source, Optional.empty());
    }
}
