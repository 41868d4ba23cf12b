package io.github.mipg.rules;

/** Holds this module's place until its first rule stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * How many names the model's placeholder carries.
     *
     * @param subject the model's placeholder
     * @return the number of names
     */
    public static int count(io.github.mipg.model.Placeholder subject) {
        return subject.names().size();
    }
}
