package io.github.mipg.rules.internal;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;

/** Checks texts that people write. */
public final class Lines {
    private Lines() {}

    /**
     * Accepts one visible line, as {@link Text} does.
     *
     * @param attribute type and attribute
     * @param value the text
     * @param object which object it belongs to
     * @param fix what to write
     * @return the same text
     * @throws InvalidModelException if it is blank, has control characters, or is not one line
     */
    public static String check(String attribute, String value, String object, String fix) {
        try {
            return Text.same(value).spanish();
        } catch (InvalidModelException e) {
            throw InvalidModelException.of(attribute, value, e.expectation(), object, fix);
        }
    }
}
