package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.ParameterId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an entity has tailored the rule of a finding, and what the rule says then (adaptación de la regla). It stands beside
 * the verdict and the severity of the law, which it never changes.
 *
 * @param verdict what the rule says with the entity's own figures; that of the law where it has none
 * @param severity how much a violation weighs for the entity; that of the law where it was not softened
 * @param switchedOff why the entity does not follow the rule up; empty if it does
 * @param softened why the entity weighs a violation less; empty if it does not
 * @param figures figures of the law that the entity has replaced by its own; none mostly
 * @since 0.1.0
 */
public record Tailored(
        Verdict verdict,
        Severity severity,
        Optional<String> switchedOff,
        Optional<String> softened,
        List<OwnFigure> figures) {
    /**
     * Copies the list.
     *
     * @param verdict what the rule says with the entity's own figures
     * @param severity how much a violation weighs for the entity
     * @param switchedOff why the entity does not follow the rule up
     * @param softened why the entity weighs a violation less
     * @param figures figures that the entity has replaced by its own
     */
    public Tailored {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(switchedOff, "switchedOff");
        Objects.requireNonNull(softened, "softened");
        Objects.requireNonNull(figures, "figures");
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * A figure of an entity's own in the place of one of the law (parámetro propio).
     *
     * @param parameter the figure of the law
     * @param value the entity's own value, written as in the catalogue: digits, a share from 0 to 100, or month and day
     *     such as {@code 01-15}
     * @param reason why: one line
     * @since 0.1.0
     */
    public record OwnFigure(ParameterId parameter, String value, String reason) {
        /**
         * Checks that all parts are there.
         *
         * @param parameter the figure of the law
         * @param value the entity's own value
         * @param reason why
         */
        public OwnFigure {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The tailoring in one line.
     *
     * @param language the language; reasons stay in the words of the entity
     * @return what was tailored, why, and what comes of it
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        boolean spanish = language == Language.SPANISH;
        StringBuilder text = new StringBuilder(spanish ? "Adaptación de la entidad:" : "Tailored by the entity:");
        switchedOff.ifPresent(reason -> text.append(spanish ? " regla apagada" : " rule switched off")
                .append(" (")
                .append(reason)
                .append(").")); // the verdict of the law is shown beside it all the same
        softened.ifPresent(reason -> text.append(spanish ? " gravedad " : " severity ")
                .append(severity.label().in(language))
                .append(" (")
                .append(reason)
                .append(")."));
        for (OwnFigure figure : figures) {
            text.append(' ')
                    .append(figure.parameter())
                    .append(" = ")
                    .append(figure.value())
                    .append(" (")
                    .append(figure.reason())
                    .append(").");
        }
        if (!figures.isEmpty()) {
            text.append(spanish ? " Así: " : " So: ")
                    .append(verdict.label().in(language))
                    .append('.');
        }
        return text.toString();
    }
}
