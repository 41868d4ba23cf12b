package io.github.mipg.rules.scoring;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;

/** Checks of counts and figures that the parts of a scorecard share. */
final class Counts {
    private static final Ratio HUNDRED = Ratio.of(100);

    private Counts() {}

    static void notNegative(String attribute, int count) {
        if (count < 0) {
            throw InvalidModelException.of(
                    attribute,
                    count,
                    Text.of("ser cero o más", "be zero or more"),
                    "",
                    Text.of(
                            "Cuente de nuevo: nada hay menos de cero veces.",
                            "Count again: nothing is there less than never."));
        }
    }

    static void within(String attribute, long part, long whole) {
        if (part > whole) {
            throw InvalidModelException.of(
                    attribute,
                    part,
                    Text.of("no pasar de " + whole + ", que son todas", "not exceed " + whole + ", which are all"),
                    "",
                    Text.of("Revise la parte o el todo.", "Check the part or the whole."));
        }
    }

    static void percent(String attribute, Ratio figure) {
        if (figure.signum() < 0 || figure.compareTo(HUNDRED) > 0) {
            throw InvalidModelException.of(
                    attribute,
                    figure,
                    Text.of("estar entre 0 y 100", "be between 0 and 100"),
                    "",
                    Text.of("Revise la cifra.", "Check the figure."));
        }
    }

    static <T extends Comparable<? super T>> void inOrder(String attribute, T lowest, T highest) {
        if (lowest.compareTo(highest) > 0) {
            throw InvalidModelException.of(
                    attribute,
                    lowest + " - " + highest,
                    Text.of("ir de menor a mayor", "go from the lower to the higher"),
                    "",
                    Text.of("Dé primero la menor.", "Give the lower one first."));
        }
    }
}
