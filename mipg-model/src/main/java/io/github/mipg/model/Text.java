package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.util.Objects;

/**
 * One short text in both languages (texto bilingüe), so that no message can lack one.
 *
 * @param spanish the Spanish text: one line
 * @param english the English text: one line
 * @since 0.1.0
 */
public record Text(String spanish, String english) {
    /**
     * Checks that both texts are one visible line.
     *
     * @param spanish the Spanish text
     * @param english the English text
     */
    public Text {
        Checks.line("Text.spanish", spanish);
        Checks.line("Text.english", english);
    }

    /**
     * Makes a text.
     *
     * @param spanish the Spanish text: one line
     * @param english the English text: one line
     * @return the text
     * @throws InvalidModelException if one is blank or has control characters
     */
    public static Text of(String spanish, String english) {
        return new Text(spanish, english);
    }

    /**
     * Makes a text that reads the same in both languages, such as a proper name.
     *
     * @param text one line
     * @return the text
     * @throws InvalidModelException if it is blank or has control characters
     */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text in it
     */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.SPANISH ? spanish : english;
    }
}
