package io.github.mipg.io.json;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Vigencia;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as texts. They never pass through a binary fraction, neither here nor in whatever else reads the document. */
final class Decimals {
    private static final Pattern SCORE = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,100})?");
    private static final Pattern YEAR = Pattern.compile("(19|2[0-9])[0-9]{2}");

    private Decimals() {}

    static OfficialScore score(String text) {
        if (!SCORE.matcher(text).matches()) {
            throw InvalidModelException.of(
                    "OfficialScore.value", text, "be a decimal", "", "Write it like 30.20, with a decimal point.");
        }
        return OfficialScore.of(new BigDecimal(text));
    }

    /** The exact figure: an official score is made of a decimal, so its fraction always ends. */
    static String text(OfficialScore score) {
        return new BigDecimal(score.numerator())
                .divide(new BigDecimal(score.denominator()))
                .toPlainString();
    }

    static @Nullable Vigencia vigencia(String year) {
        return YEAR.matcher(year).matches() ? Vigencia.of(Integer.parseInt(year)) : null;
    }
}
