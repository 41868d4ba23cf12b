package io.github.mipg.rules.maturity;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.maturity.MaturityScale.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scales of maturity that come with the library (escalas predefinidas), with how sure each is. That figures between whole
 * numbers are rounded half up first is a choice of this library: no source says.
 *
 * @since 0.1.0
 */
public final class MaturityScales {
    private static final MaturityScale SELF_ASSESSMENT = new MaturityScale(
            "autodiagnostico",
            "1",
            Text.of("Niveles del autodiagnóstico", "Levels of the self-assessment"),
            Reading.ROUND_HALF_UP_THEN_BAND,
            fifths(
                    Text.of("Nivel 1", "Level 1"),
                    Text.of("Nivel 2", "Level 2"),
                    Text.of("Nivel 3", "Level 3"),
                    Text.of("Nivel 4", "Level 4"),
                    Text.of("Nivel 5", "Level 5")),
            Status.SECONDARY,
            Text.of(
                    "Función Pública, instrucciones de las herramientas de autodiagnóstico, copias publicadas por terceros",
                    "Función Pública, instructions of the self-assessment tools, copies published by third parties"));
    private static final MaturityScale TALENT = new MaturityScale(
            "autodiagnostico-geth",
            "2",
            Text.of(
                    "Niveles de la gestión estratégica del talento humano",
                    "Levels of the strategic management of human talent"),
            Reading.ROUND_HALF_UP_THEN_BAND,
            fifths(
                    Text.of("Básico Operativo Bajo", "Basic operative, low"),
                    Text.of("Básico Operativo Medio", "Basic operative, medium"),
                    Text.of("Básico Operativo Alto", "Basic operative, high"),
                    Text.of("Transformación", "Transformation"),
                    Text.of("Consolidación", "Consolidation")),
            Status.SECONDARY,
            Text.of(
                    "Función Pública, autodiagnóstico de GETH, copias publicadas por terceros",
                    "Función Pública, self-assessment of GETH, copies published by third parties"));
    private static final MaturityScale TALENT_OLDER = new MaturityScale(
            "autodiagnostico-geth-fases",
            "1",
            Text.of(
                    "Fases de la gestión estratégica del talento humano, matriz anterior",
                    "Phases of the strategic management of human talent, older matrix"),
            Reading.ROUND_HALF_UP_THEN_BAND,
            List.of(
                    new MaturityLevel(1, Text.of("Básica operativa", "Basic operative"), 0, 70),
                    new MaturityLevel(2, Text.of("Transformación", "Transformation"), 71, 90),
                    new MaturityLevel(3, Text.of("Consolidación", "Consolidation"), 91, 100)),
            Status.PROVISIONAL,
            Text.of(
                    "Matriz GETH anterior, una copia publicada por un tercero",
                    "Older GETH matrix, one copy published by a third party"));
    private static final MaturityScale ACCOUNTABILITY = new MaturityScale(
            "autodiagnostico-rendicion-cuentas",
            "1",
            Text.of("Niveles de la rendición de cuentas", "Levels of public accountability"),
            Reading.ROUND_HALF_UP_THEN_BAND,
            List.of(
                    new MaturityLevel(1, Text.of("Inicial", "Initial"), 0, 50),
                    new MaturityLevel(2, Text.of("Consolidación", "Consolidation"), 51, 80),
                    new MaturityLevel(3, Text.of("Perfeccionamiento", "Improvement"), 81, 100)),
            Status.PROVISIONAL,
            Text.of(
                    "Que hay tres niveles lo dice el manual; nombres y bandas son de memoria",
                    "That there are three levels is said by the manual; names and bands are remembered"));

    private MaturityScales() {}

    private static List<MaturityLevel> fifths(Text one, Text two, Text three, Text four, Text five) {
        return List.of(
                new MaturityLevel(1, one, 0, 20),
                new MaturityLevel(2, two, 21, 40),
                new MaturityLevel(3, three, 41, 60),
                new MaturityLevel(4, four, 61, 80),
                new MaturityLevel(5, five, 81, 100));
    }

    /**
     * The five bands of the self-assessment tools.
     *
     * @return the scale
     */
    public static MaturityScale selfAssessment() {
        return SELF_ASSESSMENT;
    }

    /**
     * The five levels of the self-assessment of human talent (GETH).
     *
     * @return the scale
     */
    public static MaturityScale humanTalent() {
        return TALENT;
    }

    /**
     * The three phases of an older matrix of human talent (GETH), which disagrees with the newer one.
     *
     * @return the scale
     */
    public static MaturityScale humanTalentOlder() {
        return TALENT_OLDER;
    }

    /**
     * The three levels of public accountability (rendición de cuentas), with remembered names and bands.
     *
     * @return the scale
     */
    public static MaturityScale publicAccountability() {
        return ACCOUNTABILITY;
    }

    /**
     * All of them.
     *
     * @return an immutable list
     */
    public static List<MaturityScale> all() {
        return ImmutableList.of(SELF_ASSESSMENT, TALENT, TALENT_OLDER, ACCOUNTABILITY);
    }

    /**
     * Finds the scale that an instrument names.
     *
     * @param id its name for machines
     * @return the scale, empty if the library has none of that name
     */
    public static Optional<MaturityScale> find(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
