package io.github.mipg.rules.report;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;

/**
 * A provision that a finding rests on, with how sure it is (cita normativa).
 *
 * @param reference the provision
 * @param text how it is cited, such as "art. 2.2.22.3.8, Decreto 1083 de 2015 (sustituido por el Decreto 1499 de 2017)"
 * @param status how sure the catalogue is of it
 * @since 0.1.0
 */
public record Citation(LegalReference reference, Text text, Status status) {}
