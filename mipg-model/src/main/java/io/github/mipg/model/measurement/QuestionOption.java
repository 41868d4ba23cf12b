package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An option of a question, or a column of a matrix (opción de respuesta).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class QuestionOption {
    QuestionOption() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, label are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its code within the question.
     *
     * @return the code
     */
    public abstract OptionId id();

    /**
     * What it says.
     *
     * @return one line
     */
    public abstract String label();

    /**
     * What choosing it earns (puntos).
     *
     * @return usually 0 to 100, empty if the instrument does not say
     */
    public abstract Optional<Figure> points();

    /**
     * Whether it denies all others, such as 'Ninguna de las anteriores' (opción excluyente). Chosen, the question
     * earns nothing.
     *
     * @return true if it does; never read off the wording
     */
    @Value.Default
    public boolean excluding() {
        return false;
    }

    /**
     * Whether it says that the question does not apply (no aplica). Chosen, the question leaves the calculation.
     *
     * @return true if it does; never read off the wording
     */
    @Value.Default
    public boolean notApplicable() {
        return false;
    }

    /**
     * Whether it asks to write something, such as 'Otro. ¿Cuál?'.
     *
     * @return true if it does
     */
    @Value.Default
    public boolean asksText() {
        return false;
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("QuestionOption.label", label());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableQuestionOption.Builder {
        Builder() {}
    }
}
