package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the calculators have in common. */
final class Figures {
    static final Ratio HUNDRED = Ratio.of(100);
    private static final int SHOWN_SCALE = 2;

    private Figures() {}

    static Ratio sum(Collection<Ratio> figures) {
        Ratio sum = Ratio.zero();
        for (Ratio figure : figures) {
            sum = sum.plus(figure);
        }
        return sum;
    }

    /** The mean of at least one figure. */
    static Ratio mean(Collection<Ratio> figures) {
        return sum(figures).dividedBy(Ratio.of(figures.size()));
    }

    static boolean isPercent(Ratio figure) {
        return figure.signum() >= 0 && figure.compareTo(HUNDRED) <= 0;
    }

    static String shown(Ratio figure) {
        return figure.shown(SHOWN_SCALE).toPlainString();
    }

    /** One figure from 0 to 100 for each of the keys, in their order; says at once all that is wrong. */
    static <E extends Enum<E>> ImmutableMap<E, Ratio> scores(
            String attribute, E[] keys, Map<E, Ratio> given, Function<E, String> code) {
        List<String> wrong = new ArrayList<>();
        for (E key : keys) {
            Ratio figure = given.get(key);
            if (figure == null) {
                wrong.add(code.apply(key) + ": -");
            } else if (!isPercent(figure)) {
                wrong.add(code.apply(key) + ": " + figure);
            }
        }
        if (!wrong.isEmpty()) {
            throw InvalidModelException.of(
                    attribute,
                    String.join("; ", wrong),
                    Text.of(
                            "dar para cada indicador una cifra entre 0 y 100",
                            "give each indicator a figure from 0 to 100"),
                    "",
                    Text.of(
                            "Dé los indicadores que nombra el mensaje; lo que no se sabe no es cero.",
                            "Give the indicators named here; what is not known is not zero."));
        }
        return Maps.immutableEnumMap(given);
    }

    static Ratio percent(String attribute, Ratio figure) {
        if (!isPercent(figure)) {
            throw InvalidModelException.of(
                    attribute,
                    figure,
                    Text.of("estar entre 0 y 100", "be between 0 and 100"),
                    "",
                    Text.of(
                            "Dé centésimas: 60 para sesenta por ciento, no 0.6.",
                            "Give hundredths: 60 for sixty per cent, not 0.6."));
        }
        return figure;
    }

    static void notNegative(String attribute, Ratio figure) {
        if (figure.signum() < 0) {
            throw InvalidModelException.of(
                    attribute,
                    figure,
                    Text.of("ser cero o más", "be zero or more"),
                    "",
                    Text.of("Revise el signo de la cifra.", "Check the sign of the figure."));
        }
    }
}
