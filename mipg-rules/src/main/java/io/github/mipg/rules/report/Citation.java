package io.github.mipg.rules.report;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.Objects;

/**
 * A provision that a finding rests on, with how sure it is (cita normativa).
 *
 * @param reference the provision
 * @param text how it is cited, such as "art. 2.2.22.3.8, Decreto 1083 de 2015 (sustituido por el Decreto 1499 de 2017)"
 * @param status how sure the catalogue is of it
 * @since 0.1.0
 */
public record Citation(LegalReference reference, Text text, Status status) {
    /**
     * Checks that all parts are there.
     *
     * @param reference the provision
     * @param text how it is cited
     * @param status how sure the catalogue is of it
     */
    public Citation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(status, "status");
    }
}
