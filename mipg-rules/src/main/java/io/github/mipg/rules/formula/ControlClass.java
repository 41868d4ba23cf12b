package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.util.List;

/**
 * What the evaluation of one requirement of internal control comes to (clasificación del requerimiento en el MECI), from
 * the best to the worst. The matrix behind it is recalled, not read in its norm.
 *
 * @since 0.1.0
 */
public enum ControlClass {
    /** Mantenimiento del control: it is there and works. */
    MAINTENANCE("mantenimiento", Text.of("Mantenimiento del control", "Maintenance of the control")),
    /** Oportunidad de mejora: it works, and its design can be better. */
    IMPROVEMENT("oportunidad-de-mejora", Text.of("Oportunidad de mejora", "Room for improvement")),
    /** Deficiencia de control, of design or execution. */
    DEFICIENCY("deficiencia", Text.of("Deficiencia de control", "Control deficiency")),
    /** Deficiencia de control mayor: it is not there, and so does not work. */
    MAJOR_DEFICIENCY("deficiencia-mayor", Text.of("Deficiencia de control mayor", "Major control deficiency"));

    private static final int MOST = 3;
    /** By how much it is there, then by how much it works. */
    private static final List<List<ControlClass>> MATRIX = ImmutableList.of(
            ImmutableList.of(MAJOR_DEFICIENCY, MAJOR_DEFICIENCY, MAJOR_DEFICIENCY),
            ImmutableList.of(DEFICIENCY, DEFICIENCY, IMPROVEMENT),
            ImmutableList.of(DEFICIENCY, DEFICIENCY, MAINTENANCE));

    private final String code;
    private final Text label;

    ControlClass(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Looks a requirement up in the matrix.
     *
     * @param present how far it is there (presente), 1 to 3
     * @param working how far it works (funcionando), 1 to 3
     * @return its class
     * @throws InvalidModelException if a figure is out of range
     */
    public static ControlClass of(int present, int working) {
        return MATRIX.get(checked("ControlClass.present", present) - 1)
                .get(checked("ControlClass.working", working) - 1);
    }

    static int checked(String attribute, int figure) {
        if (figure < 1 || figure > MOST) {
            throw InvalidModelException.of(
                    attribute,
                    figure,
                    Text.of("ser 1, 2 o 3", "be 1, 2 or 3"),
                    "",
                    Text.of(
                            "Deje sin calificar lo que no se evaluó: no es 1.",
                            "Leave what was not evaluated unrated: it is not 1."));
        }
        return figure;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code deficiencia-mayor}
     */
    public String code() {
        return code;
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
