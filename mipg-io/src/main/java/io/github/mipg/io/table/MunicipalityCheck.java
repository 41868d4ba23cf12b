package io.github.mipg.io.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.MunicipalityCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of looking a municipality up in DIVIPOLA (verificación del código de municipio): the municipality, or what is
 * wrong with its code and which codes are near.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class MunicipalityCheck {
    private static final int SHOWN = 3;
    private static final int FARTHEST = 2;

    private final Outcome outcome;
    private final Optional<MunicipalityCode> code;
    private final Optional<Municipality> municipality;
    private final ImmutableList<Municipality> nearest;
    private final Text text;

    private MunicipalityCheck(
            Outcome outcome,
            Optional<MunicipalityCode> code,
            Optional<Municipality> municipality,
            ImmutableList<Municipality> nearest,
            Text text) {
        this.outcome = outcome;
        this.code = code;
        this.municipality = municipality;
        this.nearest = nearest;
        this.text = text;
    }

    /**
     * What a check can come to (resultado). The names are stable between releases.
     *
     * @since 0.1.0
     */
    public enum Outcome {
        /** The list has the code. */
        FOUND,
        /** There is no code to look up: the municipality is unknown. */
        NOT_GIVEN,
        /** The list has municipalities of this department, but none with this code. */
        UNKNOWN_CODE,
        /** The list has no municipality of the department that the code begins with. */
        UNKNOWN_DEPARTMENT,
        /** The code does not begin with the digits of the department that stands beside it. */
        OTHER_DEPARTMENT
    }

    static MunicipalityCheck notGiven(LocalDate asOf) {
        return new MunicipalityCheck(
                Outcome.NOT_GIVEN,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Text.of(
                        "No se sabe el municipio, así que no se buscó en la DIVIPOLA del " + asOf + ".",
                        "The municipality is unknown, so it was not looked up in DIVIPOLA as of " + asOf + "."));
    }

    static MunicipalityCheck of(MunicipalityCode code, TerritorialDivision list) {
        Optional<Municipality> found = list.find(code);
        if (found.isPresent()) {
            String name = code.value() + " " + found.get().name();
            return new MunicipalityCheck(
                    Outcome.FOUND,
                    Optional.of(code),
                    found,
                    ImmutableList.of(),
                    Text.of(
                            name + " está en la DIVIPOLA del " + list.asOf() + ".",
                            name + " is in DIVIPOLA as of " + list.asOf() + "."));
        }
        ImmutableList<Municipality> nearest = nearest(code.value(), list.municipalities());
        if (list.municipalitiesOf(code.department()).isEmpty()) {
            return new MunicipalityCheck(
                    Outcome.UNKNOWN_DEPARTMENT,
                    Optional.of(code),
                    Optional.empty(),
                    nearest,
                    Text.of(
                            "El código " + code.value() + " comienza por " + code.department()
                                    + ", que no es ningún departamento de la DIVIPOLA del " + list.asOf() + ". "
                                    + "Revise los dos primeros dígitos"
                                    + near(nearest, "; los códigos más parecidos son ")
                                    + ".",
                            "The code " + code.value() + " begins with " + code.department()
                                    + ", which is no department of DIVIPOLA as of " + list.asOf() + ". "
                                    + "Check the first two digits" + near(nearest, "; the nearest codes are ") + "."));
        }
        return new MunicipalityCheck(
                Outcome.UNKNOWN_CODE,
                Optional.of(code),
                Optional.empty(),
                nearest,
                Text.of(
                        "La DIVIPOLA del " + list.asOf() + " no tiene el código " + code.value() + ". "
                                + "Revise los dígitos" + near(nearest, "; los códigos más parecidos son ")
                                + "; si es un municipio más reciente que la lista o un área no municipalizada, lea una"
                                + " lista que lo tenga.",
                        "DIVIPOLA as of " + list.asOf() + " does not have the code " + code.value() + ". "
                                + "Check the digits" + near(nearest, "; the nearest codes are ")
                                + "; if it is a municipality newer than the list, or an area that is no municipality, read"
                                + " a list that has it."));
    }

    static MunicipalityCheck ofOtherDepartment(MunicipalityCode code, String department, TerritorialDivision list) {
        ImmutableList<Municipality> nearest =
                nearest(department + code.value().substring(department.length()), list.municipalitiesOf(department));
        return new MunicipalityCheck(
                Outcome.OTHER_DEPARTMENT,
                Optional.of(code),
                Optional.empty(),
                nearest,
                Text.of(
                        "El código " + code.value() + " es del departamento " + code.department() + ", no del "
                                + department + ". Corrija uno de los dos"
                                + near(nearest, "; los códigos más parecidos de ese departamento son ") + ".",
                        "The code " + code.value() + " is of the department " + code.department() + ", not of "
                                + department + ". Mend one of the two"
                                + near(nearest, "; the nearest codes of that department are ") + "."));
    }

    /**
     * What it came to.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether there is a code and something is wrong with it.
     *
     * @return false if the municipality was found or no code was given
     */
    public boolean isProblem() {
        return outcome != Outcome.FOUND && outcome != Outcome.NOT_GIVEN;
    }

    /**
     * The code that was looked up.
     *
     * @return the code, empty if none was given
     */
    public Optional<MunicipalityCode> code() {
        return code;
    }

    /**
     * The municipality that was found.
     *
     * @return the municipality, empty unless it was found
     */
    public Optional<Municipality> municipality() {
        return municipality;
    }

    /**
     * The municipalities whose codes are nearest, where there is a problem: those of which one or two digits differ or
     * two neighbours are swapped.
     *
     * @return an immutable list of at most three, nearest first
     */
    public List<Municipality> nearest() {
        return nearest;
    }

    /**
     * What came of it and how to mend it, for people.
     *
     * @return one line in both languages
     */
    public Text text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityCheck c
                && outcome == c.outcome
                && code.equals(c.code)
                && municipality.equals(c.municipality)
                && nearest.equals(c.nearest)
                && text.equals(c.text);
    }

    @Override
    public int hashCode() {
        return 31 * outcome.name().hashCode() + text.hashCode();
    }

    /** Returns the outcome and the English line. */
    @Override
    public String toString() {
        return outcome + ": " + text.english();
    }

    private static String near(List<Municipality> nearest, String before) {
        return nearest.isEmpty()
                ? ""
                : nearest.stream()
                        .map(m -> m.code().value() + " (" + m.name() + ")")
                        .collect(Collectors.joining(", ", before, ""));
    }

    private static ImmutableList<Municipality> nearest(String code, Collection<Municipality> known) {
        return known.stream()
                .filter(m -> difference(code, m.code().value()) <= FARTHEST)
                .sorted(comparingInt(
                                (Municipality m) -> difference(code, m.code().value()))
                        .thenComparing(comparingInt(m -> gap(code, m.code().value())))
                        .thenComparing(comparing(m -> m.code().value())))
                .limit(SHOWN)
                .collect(ImmutableList.toImmutableList());
    }

    private static int gap(String a, String b) {
        return Math.abs(Integer.parseInt(a) - Integer.parseInt(b));
    }

    /** How many digits differ, two swapped neighbours counting as one. */
    private static int difference(String a, String b) {
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                different++;
                boolean swapped =
                        i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
                if (swapped) {
                    i++;
                }
            }
        }
        return different;
    }
}
