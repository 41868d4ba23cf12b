package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * Something that a report is made from, and in which two reports can differ (insumo del informe).
 *
 * @since 0.1.0
 */
public enum ReportInput {
    /** What is known about the entity: the hash of the management system. */
    DATA(Text.of("datos", "data")),
    /** The vigencia: duties of another year are other duties, though the rule is the same. */
    VIGENCIA(Text.of("vigencia", "vigencia")),
    /** The day as of which it was evaluated. */
    DATE(Text.of("fecha de corte", "as-of date")),
    /** The law: revision or hash of the catalogue, amendments included, or the edition in force on the day. */
    LAW(Text.of("norma", "law")),
    /** The rules: their sets, versions and hashes, or the engine that evaluated them. */
    RULES(Text.of("reglas", "rules")),
    /** What the entity has tailored. */
    TAILORING(Text.of("adaptación", "tailoring"));

    private final Text label;

    ReportInput(Text label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
