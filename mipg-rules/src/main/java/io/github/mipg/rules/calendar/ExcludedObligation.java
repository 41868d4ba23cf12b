package io.github.mipg.rules.calendar;

import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.rules.report.Determination;
import java.util.Objects;

/**
 * An obligation that does not bind the entity, and why (obligación que no le aplica).
 *
 * @param obligation the obligation in the catalogue
 * @param name what it asks for
 * @param binding why it does not bind, by which provisions
 * @since 0.1.0
 */
public record ExcludedObligation(ObligationId obligation, Text name, Determination binding) {
    /**
     * Checks that all parts are there.
     *
     * @param obligation the obligation in the catalogue
     * @param name what it asks for
     * @param binding why it does not bind
     */
    public ExcludedObligation {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(binding, "binding");
    }
}
