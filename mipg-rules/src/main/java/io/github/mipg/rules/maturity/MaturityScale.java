package io.github.mipg.rules.maturity;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Score;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.List;
import java.util.Objects;

/**
 * A versioned scale that reads figures as levels (escala de madurez). The exact figure decides, never the shown one.
 *
 * <p>Scales name whole numbers, such as 0-20 and 21-40; what 20.4 is, no source says, so each scale declares its reading.
 *
 * @param id its name for machines, which instruments name
 * @param version its version; raised with any change
 * @param name its name for people
 * @param reading how figures between whole numbers are read
 * @param levels the levels from the lowest to the highest, without gap or overlap from 0 to 100
 * @param status how sure names and bands are
 * @param source where they were read
 * @since 0.1.0
 */
public record MaturityScale(
        String id, String version, Text name, Reading reading, List<MaturityLevel> levels, Status status, Text source) {
    /**
     * How a figure between two whole numbers is read (lectura entre enteros).
     *
     * @since 0.1.0
     */
    public enum Reading {
        /** Rounded half up to a whole number first: 20.4 belongs to 0-20, 20.5 to 21-40. */
        ROUND_HALF_UP_THEN_BAND(Text.of("Redondeo al entero y luego banda", "Rounded to a whole number, then banded")),
        /** The first level whose upper end is not passed: 20.4 belongs to 21-40. */
        UPPER_BOUND_INCLUSIVE(Text.of("Hasta el límite superior, inclusive", "Up to the upper end, inclusive"));

        private final Text label;

        Reading(Text label) {
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

    /**
     * Checks the levels.
     *
     * @param id its name for machines
     * @param version its version
     * @param name its name for people
     * @param reading how figures between whole numbers are read
     * @param levels the levels
     * @param status how sure names and bands are
     * @param source where they were read
     * @throws InvalidModelException if the levels do not go from 0 to 100, each from the number after the one before
     */
    public MaturityScale {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Text.same(id);
        Text.same(version);
        levels = ImmutableList.copyOf(levels);
        int next = 0;
        boolean fits = !levels.isEmpty();
        for (int i = 0; i < levels.size(); i++) {
            MaturityLevel level = levels.get(i);
            fits &= level.rank() == i + 1 && level.lower() == next && level.upper() >= level.lower();
            next = level.upper() + 1;
        }
        if (!fits || next != 101) {
            throw InvalidModelException.of(
                    "MaturityScale.levels",
                    levels,
                    Text.of(
                            "ir de 0 a 100 sin huecos ni traslapes, numerados desde 1",
                            "go from 0 to 100 without gap or overlap, numbered from 1"),
                    "scale " + id,
                    Text.of(
                            "Empiece cada nivel en el entero siguiente al anterior.",
                            "Start each level at the whole number after the one before."));
        }
    }

    /**
     * The level of a score.
     *
     * @param score a score of any standing: the level is as official, or as simulated, as the score
     * @return the level
     */
    public MaturityLevel level(Score score) {
        Objects.requireNonNull(score, "score");
        return level(score.exact());
    }

    /**
     * The level of an exact figure.
     *
     * @param figure 0 to 100
     * @return the level
     * @throws InvalidModelException if the figure is out of range
     */
    public MaturityLevel level(Ratio figure) {
        Objects.requireNonNull(figure, "figure");
        if (figure.signum() < 0 || figure.compareTo(Ratio.of(100)) > 0) {
            throw InvalidModelException.of(
                    "MaturityScale.figure",
                    figure,
                    Text.of("estar entre 0 y 100", "be between 0 and 100"),
                    "scale " + id,
                    Text.of("Dé un puntaje.", "Give a score."));
        }
        Ratio read = reading == Reading.ROUND_HALF_UP_THEN_BAND ? Ratio.of(figure.shown(0)) : figure;
        int at = 0;
        while (read.compareTo(Ratio.of(levels.get(at).upper())) > 0) { // the last level goes up to 100
            at++;
        }
        return levels.get(at);
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
