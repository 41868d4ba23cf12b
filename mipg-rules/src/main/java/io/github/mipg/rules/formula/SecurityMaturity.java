package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The level of maturity of information security that figures reach against a matrix that the caller brings (nivel de
 * madurez del MSPI).
 *
 * <p>A level is reached if no requirement is below what it, or a level before it, expects. A requirement without a figure
 * is neither met nor missed: the level is then told only as far as it is sure.
 *
 * @param matrix what the levels expect
 * @param values what requirements came to, 0 to 100, by their codes; one that is left out was not assessed
 * @param notApplicable codes of requirements that do not apply, as the entity says
 * @param limits how many requirements may be below a level
 * @since 0.1.0
 */
public record SecurityMaturity(
        SecurityMatrix matrix, Map<String, Ratio> values, Set<String> notApplicable, SecurityComplianceLimits limits) {
    /** What stands beside everything that is shown of it. */
    public static final Text NOTICE = Text.of(
            "Los umbrales son los que se trajeron: la matriz oficial no está publicada, y este nivel no es el del"
                    + " instrumento oficial",
            "The thresholds are those that were brought: the official matrix is not published, and this level is not that"
                    + " of the official instrument");

    private static final List<MethodClaim> CLAIMS = List.of(
            MethodClaim.of(
                    Text.of(
                            "Un requisito es menor, cumple o es mayor frente a lo que espera cada nivel; el nivel alcanzado"
                                    + " es el último antes del primero con algún menor",
                            "A requirement is below, meets or is above what each level expects; the level reached is the"
                                    + " last before the first with one below"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Documentación de un sistema que reproduce el instrumento",
                            "Documentation of a system that reproduces the instrument")),
            MethodClaim.of(
                    Text.of(
                            "Los nombres de los niveles: inicial, gestionado, definido, gestionado cuantitativamente y"
                                    + " optimizado; o inicial, repetible, definido, administrado y optimizado",
                            "The names of the levels: initial, managed, defined, quantitatively managed and optimised; or"
                                    + " initial, repeatable, defined, administered and optimised"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Los primeros, la documentación de un sistema que reproduce el instrumento; los segundos, una"
                                    + " copia diligenciada del instrumento, de septiembre de 2022",
                            "The former, the documentation of a system that reproduces the instrument; the latter, a"
                                    + " filled-in copy of the instrument, of September 2022")),
            MethodClaim.of(
                    Text.of(
                            "Lo que no se evaluó no cumple ni incumple, y el nivel se dice hasta donde es seguro",
                            "What was not assessed is neither met nor missed, and the level is told as far as it is sure"),
                    Status.PROVISIONAL,
                    Text.of("Elección propia: ninguna fuente lo dice", "Our own choice: no source says it")));
    private static final List<List<Text>> NAMES = ImmutableList.of(
            ImmutableList.of(Text.of("No alcanza nivel inicial", "Does not reach the initial level")),
            ImmutableList.of(Text.of("Inicial", "Initial")),
            ImmutableList.of(Text.of("Gestionado", "Managed"), Text.of("Repetible", "Repeatable")),
            ImmutableList.of(Text.of("Definido", "Defined")),
            ImmutableList.of(
                    Text.of("Gestionado Cuantitativamente", "Quantitatively managed"),
                    Text.of("Administrado", "Administered")),
            ImmutableList.of(Text.of("Optimizado", "Optimised")));

    /**
     * Checks that figures belong to requirements.
     *
     * @param matrix what the levels expect
     * @param values what requirements came to
     * @param notApplicable codes of requirements that do not apply
     * @param limits how many requirements may be below a level
     * @throws InvalidModelException if a code is not in the matrix, a figure is out of range, a requirement has a figure
     *     and does not apply, or none that applies is left in a level
     */
    public SecurityMaturity {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(limits, "limits");
        values = ImmutableMap.copyOf(values);
        notApplicable = ImmutableSet.copyOf(notApplicable);
        Set<String> codes =
                matrix.requirements().stream().map(SecurityRequirement::id).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        Sets.union(values.keySet(), notApplicable).stream()
                .filter(Predicate.not(codes::contains))
                .forEach(wrong::add);
        Sets.intersection(values.keySet(), notApplicable).forEach(c -> wrong.add(c + ": no aplica"));
        values.forEach((code, value) -> {
            if (!Figures.isPercent(value)) {
                wrong.add(code + ": " + value);
            }
        });
        if (!wrong.isEmpty()) {
            throw InvalidModelException.of(
                    "SecurityMaturity.values",
                    String.join("; ", wrong),
                    Text.of(
                            "ser requisitos de la matriz, con una cifra entre 0 y 100 o sin aplicar, no ambas cosas",
                            "be requirements of the matrix, with a figure from 0 to 100 or not applicable, not both"),
                    "",
                    Text.of(
                            "Revise los códigos y cifras que nombra el mensaje.",
                            "Check the codes and figures that are named here."));
        }
        Set<String> left = Sets.difference(codes, notApplicable);
        for (int level = 1; level <= SecurityRequirement.LEVELS; level++) {
            int each = level;
            boolean expects = matrix.requirements().stream()
                    .anyMatch(r -> left.contains(r.id()) && r.expected().containsKey(each));
            if (!expects) {
                throw InvalidModelException.of(
                        "SecurityMaturity.notApplicable",
                        String.join(", ", notApplicable),
                        Text.of(
                                "dejar en cada nivel algún requisito que aplique",
                                "leave some requirement that applies in each level"),
                        "level " + level,
                        Text.of(
                                "Revise qué requisitos no aplican: un nivel que no pide nada no se alcanza ni se pierde.",
                                "Check which requirements do not apply: a level that asks for nothing is neither reached"
                                        + " nor missed."));
            }
        }
    }

    /**
     * How one level stands (resultado de un nivel de madurez).
     *
     * @param level the level, 1 to 5
     * @param requirements codes by status, in the order of the matrix; every status is there
     * @param classes how well it is complied with: one class, or more while figures or sources leave more open
     * @since 0.1.0
     */
    public record Level(
            int level, Map<SecurityRequirementStatus, List<String>> requirements, Set<SecurityCompliance> classes) {
        /**
         * Copies the lists.
         *
         * @param level the level
         * @param requirements codes by status
         * @param classes how well it is complied with
         * @throws InvalidModelException if the level is not 1 to 5
         */
        public Level {
            Objects.requireNonNull(requirements, "requirements");
            Objects.requireNonNull(classes, "classes");
            SecurityRequirement.checked("SecurityMaturity.Level.level", level);
            requirements = Maps.immutableEnumMap(Maps.transformValues(requirements, ImmutableList::copyOf));
            classes = Sets.immutableEnumSet(classes);
        }

        /**
         * How well it is complied with, if that can be told.
         *
         * @return the class, empty while more than one is open
         */
        public Optional<SecurityCompliance> classification() {
            return classes.size() == 1 ? classes.stream().findFirst() : Optional.empty();
        }

        /**
         * The requirements of one status.
         *
         * @param status the status
         * @return their codes in the order of the matrix
         */
        public List<String> of(SecurityRequirementStatus status) {
            Objects.requireNonNull(status, "status");
            return requirements.getOrDefault(status, ImmutableList.of());
        }
    }

    /**
     * Holds figures against a matrix, with the provisional limits.
     *
     * @param matrix what the levels expect
     * @param values what requirements came to, 0 to 100, by their codes
     * @return the maturity
     * @throws InvalidModelException if a code is not in the matrix or a figure is out of range
     */
    public static SecurityMaturity of(SecurityMatrix matrix, Map<String, Ratio> values) {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(values, "values");
        return new SecurityMaturity(matrix, values, Set.of(), SecurityComplianceLimits.provisional());
    }

    /**
     * Leaves more requirements out, which do not apply to the entity.
     *
     * @param codes their codes
     * @return the maturity without them, and without those that were left out before
     * @throws InvalidModelException if a code is not in the matrix or has a figure, or if none is left in a level
     */
    public SecurityMaturity excluding(Set<String> codes) {
        Objects.requireNonNull(codes, "codes");
        return new SecurityMaturity(matrix, values, Sets.union(notApplicable, codes), limits);
    }

    /**
     * The same figures under other limits.
     *
     * @param other how many requirements may be below a level
     * @return the maturity
     */
    public SecurityMaturity with(SecurityComplianceLimits other) {
        Objects.requireNonNull(other, "other");
        return new SecurityMaturity(matrix, values, notApplicable, other);
    }

    /**
     * How each level stands.
     *
     * @return the five from the lowest
     */
    public List<Level> levels() {
        return IntStream.rangeClosed(1, SecurityRequirement.LEVELS)
                .mapToObj(this::standingOf)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The level that is reached, if figures settle it.
     *
     * @return 0 to 5, where 0 is below the initial level; empty if requirements without a figure could change it
     */
    public Optional<Integer> level() {
        return atLeast() == atMost() ? Optional.of(atLeast()) : Optional.empty();
    }

    /**
     * The level that is reached whatever becomes of the requirements without a figure.
     *
     * @return 0 to 5
     */
    public int atLeast() {
        return reached(l -> l.of(SecurityRequirementStatus.BELOW).isEmpty() && open(l.level()) == 0);
    }

    /**
     * The highest level that the requirements without a figure leave open.
     *
     * @return 0 to 5
     */
    public int atMost() {
        return reached(l -> l.of(SecurityRequirementStatus.BELOW).isEmpty());
    }

    /**
     * What a level is called. Sources disagree on two of them.
     *
     * @param level the level, 0 to 5
     * @return the candidates, one where all agree
     * @throws InvalidModelException if the level is not 0 to 5
     */
    public static List<Text> names(int level) {
        return NAMES.get(level == 0 ? 0 : SecurityRequirement.checked("SecurityMaturity.level", level));
    }

    /**
     * Where the level comes from.
     *
     * @return always {@link Standing#SIMULATED}
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /**
     * The method that it was computed by.
     *
     * @return {@code mspi-madurez}
     */
    public String method() {
        return "mspi-madurez";
    }

    /**
     * What the method rests on, limits and matrix last.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return ImmutableList.<MethodClaim>builder()
                .addAll(CLAIMS)
                .add(MethodClaim.of(
                        Text.of("Los topes de cada nivel", "The limits of each level"),
                        limits.status(),
                        limits.source()))
                .add(MethodClaim.of(
                        Text.of("La matriz de umbrales, traída por quien calcula", "The matrix, brought by the caller"),
                        matrix.status(),
                        matrix.source()))
                .build();
    }

    /** Returns the level, or from which to which, and the standing. */
    @Override
    public String toString() {
        return "SecurityMaturity{level "
                + level().map(l -> Integer.toString(l)).orElseGet(() -> atLeast() + " to " + atMost()) + ", " + method()
                + " (" + standing() + ")}";
    }

    private int reached(Predicate<Level> passes) {
        return (int) levels().stream().takeWhile(passes).count();
    }

    private Level standingOf(int level) {
        Map<SecurityRequirementStatus, List<String>> by = new EnumMap<>(SecurityRequirementStatus.class);
        for (SecurityRequirementStatus each : SecurityRequirementStatus.values()) {
            by.put(each, new ArrayList<>());
        }
        matrix.requirements()
                .forEach(r -> by.computeIfAbsent(status(r, level), s -> new ArrayList<>())
                        .add(r.id()));
        int below = by.getOrDefault(SecurityRequirementStatus.BELOW, List.of()).size();
        return new Level(level, by, limits.classes(level, below, below + open(level)));
    }

    /** How many requirements without a figure may be below a level: none is that of which nothing above 0 is expected. */
    private int open(int level) {
        return (int) matrix.requirements().stream()
                .filter(r -> status(r, level) == SecurityRequirementStatus.UNKNOWN)
                .filter(r -> r.expected().getOrDefault(level, Ratio.zero()).signum() > 0)
                .count();
    }

    private SecurityRequirementStatus status(SecurityRequirement requirement, int level) {
        if (notApplicable.contains(requirement.id()) || !requirement.expected().containsKey(level)) {
            return SecurityRequirementStatus.NOT_APPLICABLE;
        }
        Ratio value = values.get(requirement.id());
        return value == null ? SecurityRequirementStatus.UNKNOWN : requirement.status(level, value);
    }
}
