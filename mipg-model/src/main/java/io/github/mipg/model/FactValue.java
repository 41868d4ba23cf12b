package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value of a fact of the caller's own (dato propio): a text, a figure, a day, or yes or no.
 *
 * <p>Its text form hides the value, because nobody but the caller knows whether it is personal.
 *
 * @since 0.1.0
 */
public final class FactValue {
    private final Object value;

    private FactValue(Object value) {
        this.value = value;
    }

    /**
     * A text.
     *
     * @param text one line of 1 to 10000 visible characters
     * @return the value
     * @throws InvalidModelException if the text is not so
     */
    public static FactValue of(String text) {
        return new FactValue(Checks.line("FactValue.text", text));
    }

    /**
     * A figure.
     *
     * @param figure the figure
     * @return the value
     */
    public static FactValue of(Figure figure) {
        return new FactValue(Checks.given("FactValue.figure", figure));
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the value
     */
    public static FactValue of(LocalDate date) {
        return new FactValue(Checks.given("FactValue.date", date));
    }

    /**
     * Yes or no.
     *
     * @param truth the answer
     * @return the value
     */
    public static FactValue of(boolean truth) {
        return new FactValue(truth);
    }

    /**
     * The text.
     *
     * @return the text, empty if the value is of another kind
     */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The figure.
     *
     * @return the figure, empty if the value is of another kind
     */
    public Optional<Figure> figure() {
        return value instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /**
     * The day.
     *
     * @return the day, empty if the value is of another kind
     */
    public Optional<LocalDate> date() {
        return value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /**
     * The answer.
     *
     * @return the answer, empty if the value is of another kind
     */
    public Optional<Boolean> truth() {
        return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactValue f && value.equals(f.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the kind of value, never the value. */
    @Override
    public String toString() {
        return value instanceof String
                ? "text"
                : value instanceof Figure ? "figure" : value instanceof LocalDate ? "date" : "truth";
    }
}
