package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How answers become figures, declared choice by choice (método de cálculo): named, versioned, and with a hash over
 * everything that it says.
 *
 * <p>The weights of the official measurement are not public, so whatever such a method computes is simulated. Equal
 * methods declare the same. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ScoringMethod {
    private static final String FORM = "mipg-scoring-method-canonical-1";
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_NAME = 60;
    private static final Figure HUNDRED = Figure.of(100);

    private final String id;
    private final String version;
    private final Text name;
    private final NodeFigure nodeFigure;
    private final ImmutableSortedMap<String, NodeFigure> nodeFigures;
    private final Weighting weighting;
    private final Optional<Vigencia> weightsFor;
    private final ImmutableSortedMap<NodeId, Figure> weights;
    private final OptionPoints optionPoints;
    private final Optional<Figure> multipleCap;
    private final NotApplicableHandling notApplicable;
    private final EntityClaims entityClaims;
    private final UnansweredHandling unanswered;
    private final Optional<Rescaling> rescaling;
    private final OptionalInt rounding;
    private final ImmutableList<String> declared;
    /** The method that this one is but for what claims count for; null if it is none such. */
    private final @Nullable ScoringMethod first;

    private ScoringMethod(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.name = builder.name;
        this.nodeFigure = builder.nodeFigure;
        this.nodeFigures = ImmutableSortedMap.copyOf(builder.nodeFigures);
        this.weighting = builder.weighting;
        this.weightsFor = Optional.ofNullable(builder.weightsFor);
        this.weights = ImmutableSortedMap.copyOf(builder.weights);
        this.optionPoints = builder.optionPoints;
        this.multipleCap = Optional.ofNullable(builder.multipleCap);
        this.notApplicable = builder.notApplicable;
        this.entityClaims = builder.entityClaims;
        this.unanswered = builder.unanswered;
        this.rescaling = Optional.ofNullable(builder.rescaling);
        this.rounding = builder.rounding;
        this.declared = declare();
        this.first = builder.first;
    }

    /**
     * What the figure of a node is the mean of (promedio del nodo).
     *
     * @since 0.1.0
     */
    public enum NodeFigure {
        /** Of the figures of what lies right below it: a mean of means (promedio de promedios). */
        OF_CHILDREN,
        /**
         * Of all questions below it, at any depth, each with its own weight; weights of nodes in between count for nothing
         * (promedio de todas las preguntas). A question that feeds two nodes below counts twice.
         */
        OF_QUESTIONS
    }

    /**
     * Whose weights count (ponderación).
     *
     * @since 0.1.0
     */
    public enum Weighting {
        /** Those of the instrument; where it says none for what lies below a node, all of that weighs the same. */
        AS_INSTRUMENT,
        /** All weigh the same. */
        EQUAL,
        /** Nodes weigh what a table for one vigencia says; questions what the instrument says. */
        GIVEN
    }

    /**
     * What choosing an option earns (puntos por opción).
     *
     * @since 0.1.0
     */
    public enum OptionPoints {
        /** What the instrument says. An instrument that does not say cannot be scored. */
        AS_INSTRUMENT,
        /**
         * What the instrument says; where it says nothing for any option of a multiple choice, each ordinary option earns
         * 100 over the number of them.
         */
        DERIVED_EQUAL
    }

    /**
     * What becomes of questions that are claimed not to apply (tratamiento del no aplica). Questions that are not asked by
     * the instrument's own definition always leave the calculation.
     *
     * @since 0.1.0
     */
    public enum NotApplicableHandling {
        /** They leave numerator and denominator. */
        LEAVE_OUT,
        /**
         * They count as 0 points, and so do rows of a matrix: an oddity seen in use, which no public body prescribes.
         */
        AS_ZERO
    }

    /**
     * What a claim of the entity itself counts for, that a question does not apply, or a row of a matrix (no aplica alegado
     * por la entidad).
     *
     * @since 0.1.0
     */
    public enum EntityClaims {
        /** As much as one of the law; a row of a matrix leaves the mean of its rows. */
        ACCEPTED,
        /**
         * Nothing: the question is unanswered, also for those that depend on it, and the bounds show what that may cost. So
         * is a matrix of which a row is claimed; its bounds keep what the other rows earn.
         */
        AS_UNANSWERED,
        /** The question, or the row, counts as 0 points: the most that the claims can hide. */
        AS_ZERO
    }

    /**
     * What becomes of questions without an answer (tratamiento de lo no respondido). A blank is never a zero.
     *
     * @since 0.1.0
     */
    public enum UnansweredHandling {
        /** The figure is over what is answered, and the coverage is shown beside. */
        OVER_ANSWERED,
        /** A node is indeterminate as long as a question below it is unanswered. */
        INDETERMINATE
    }

    /**
     * Rescaling of nodes between the lowest and the highest figure of a reference group (reescalamiento mínimo-máximo):
     * {@code floor + (x - lowest) / (highest - lowest) * (ceiling - floor)}, kept between floor and ceiling. Parents are
     * made of the rescaled figures.
     *
     * @param group what the reference group is called: one line
     * @param floor what the lowest becomes: 0 or more
     * @param ceiling what the highest becomes: more than the floor, at most 100
     * @param extremes lowest and highest figure of the group by node; other nodes are not rescaled, and instruments without
     *     one of these are refused
     * @since 0.1.0
     */
    public record Rescaling(String group, Figure floor, Figure ceiling, SortedMap<NodeId, Extremes> extremes) {
        /**
         * Checks the range and copies the table.
         *
         * @param group what the reference group is called
         * @param floor what the lowest becomes
         * @param ceiling what the highest becomes
         * @param extremes lowest and highest figure of the group by node
         * @throws InvalidModelException if floor and ceiling are not in that order between 0 and 100
         */
        public Rescaling {
            Objects.requireNonNull(floor, "floor");
            Objects.requireNonNull(ceiling, "ceiling");
            Objects.requireNonNull(extremes, "extremes");
            Text.same(group);
            if (floor.value().signum() < 0 || floor.compareTo(ceiling) >= 0 || ceiling.compareTo(HUNDRED) > 0) {
                throw InvalidModelException.of(
                        "Rescaling.floor",
                        floor + " - " + ceiling,
                        Text.of(
                                "ir del piso al techo entre 0 y 100",
                                "go from the floor up to the ceiling between 0 and 100"),
                        group,
                        Text.of("Dé por ejemplo 1 y 100.", "Give, say, 1 and 100."));
            }
            extremes = ImmutableSortedMap.copyOf(extremes);
        }
    }

    /**
     * Lowest and highest figure of a reference group (mínimo y máximo del grupo).
     *
     * @param lowest the lowest, 0 or more
     * @param highest the highest, more than the lowest and at most 100
     * @since 0.1.0
     */
    public record Extremes(Figure lowest, Figure highest) {
        /**
         * Checks the order.
         *
         * @param lowest the lowest
         * @param highest the highest
         * @throws InvalidModelException if the highest is not more than the lowest, or one is not between 0 and 100
         */
        public Extremes {
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(highest, "highest");
            Counts.percent("Extremes.lowest", Ratio.of(lowest.value()));
            Counts.percent("Extremes.highest", Ratio.of(highest.value()));
            if (lowest.compareTo(highest) >= 0) {
                throw InvalidModelException.of(
                        "Extremes.highest",
                        highest,
                        Text.of("ser mayor que el mínimo", "be more than the lowest"),
                        "lowest " + lowest,
                        Text.of(
                                "Un grupo en que todos tienen lo mismo no da escala: deje el nodo sin reescalar.",
                                "A group in which all have the same gives no scale: leave the node as it is."));
            }
        }
    }

    /**
     * Starts a method: means of children, weights and points of the instrument, sums of multiple choice capped at 100, not
     * applicable left out, claims of the entity accepted, over what is answered, neither rescaled nor rounded.
     *
     * @param id its name for machines: 1 to 60 letters a-z, digits, dots or hyphens
     * @param version its version, such as {@code 1}; raised with any change: 1 to 60 letters a-z, digits, dots or hyphens
     * @param name its name for people
     * @return a builder
     * @throws InvalidModelException if id or version have another form
     */
    public static Builder builder(String id, String version, Text name) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        return new Builder(id, version, name);
    }

    /**
     * Its name for machines.
     *
     * @return such as {@code simulated-equal}
     */
    public String id() {
        return id;
    }

    /**
     * Its version.
     *
     * @return such as {@code 1}
     */
    public String version() {
        return version;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text name() {
        return name;
    }

    /**
     * The standing of what it computes.
     *
     * @return always {@link Standing#SIMULATED}: no such method is published
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /**
     * What the figure of a node of a level is the mean of.
     *
     * @param level what nodes of the kind are called in the instrument; empty for nodes that it names no level of
     * @return the choice for the level, or the general one
     */
    public NodeFigure nodeFigure(Optional<String> level) {
        Objects.requireNonNull(level, "level");
        NodeFigure own = level.isPresent() ? nodeFigures.get(level.get()) : null;
        return own == null ? nodeFigure : own;
    }

    /** The levels that have a choice of their own. */
    Set<String> levels() {
        return nodeFigures.keySet();
    }

    /**
     * Whose weights count.
     *
     * @return the choice
     */
    public Weighting weighting() {
        return weighting;
    }

    /**
     * The vigencia that the given weights are for.
     *
     * @return the vigencia, empty unless weights are given
     */
    public Optional<Vigencia> weightsFor() {
        return weightsFor;
    }

    /**
     * The given weights.
     *
     * @return an immutable map by node, empty unless weights are given
     */
    public SortedMap<NodeId, Figure> weights() {
        return weights;
    }

    /**
     * What choosing an option earns.
     *
     * @return the choice
     */
    public OptionPoints optionPoints() {
        return optionPoints;
    }

    /**
     * The most that the options of one multiple choice can earn together.
     *
     * @return usually 100; empty if there is no limit
     */
    public Optional<Figure> multipleCap() {
        return multipleCap;
    }

    /**
     * What becomes of questions that are claimed not to apply.
     *
     * @return the choice
     */
    public NotApplicableHandling notApplicable() {
        return notApplicable;
    }

    /**
     * What a claim of the entity itself counts for.
     *
     * @return the choice
     */
    public EntityClaims entityClaims() {
        return entityClaims;
    }

    /**
     * What becomes of questions without an answer.
     *
     * @return the choice
     */
    public UnansweredHandling unanswered() {
        return unanswered;
    }

    /**
     * How nodes are rescaled.
     *
     * @return the rescaling, empty if they are not
     */
    public Optional<Rescaling> rescaling() {
        return rescaling;
    }

    /**
     * To how many decimals the figure of each node is rounded before it feeds its parent. A half is rounded up.
     *
     * @return 0 to 12; empty if figures stay exact
     */
    public OptionalInt rounding() {
        return rounding;
    }

    /**
     * Its identity over everything that it declares (huella).
     *
     * @return 64 hexadecimal digits, the same for equal methods on every machine
     */
    public String hash() {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String line : declared) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash().toString();
    }

    /**
     * The same method, but for what claims of the entity count for. Its id tells the difference; back where it was, it is
     * the method that it was.
     *
     * @param claims what they count for
     * @return the other method; this one if nothing changes
     */
    public ScoringMethod withEntityClaims(EntityClaims claims) {
        Objects.requireNonNull(claims, "claims");
        ScoringMethod base = first == null ? this : first;
        if (claims == base.entityClaims) {
            return base;
        }
        Text beside = switch (claims) {
            case ACCEPTED -> Text.of("con lo alegado por la entidad", "with what the entity claims");
            case AS_UNANSWERED -> Text.of("sin lo alegado por la entidad", "without what the entity claims");
            case AS_ZERO -> Text.of("con lo alegado por la entidad en cero", "with what the entity claims at zero");
        };
        Builder builder = new Builder(base);
        builder.id = base.id + "/" + claims.name();
        builder.name =
                Text.of(base.name.spanish() + ", " + beside.spanish(), base.name.english() + ", " + beside.english());
        builder.first = base;
        return builder.entityClaims(claims).build();
    }

    private ImmutableList<String> declare() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(FORM, id, version, name.spanish(), name.english(), nodeFigure.name());
        nodeFigures.forEach((level, figure) -> lines.add("level", level, figure.name()));
        lines.add(weighting.name());
        weightsFor.ifPresent(v -> lines.add("weights", v.toString()));
        weights.forEach((node, weight) -> lines.add("weight", node.value(), weight.toString()));
        lines.add(
                optionPoints.name(),
                multipleCap.map(Figure::toString).orElse("-"),
                notApplicable.name(),
                entityClaims.name(),
                unanswered.name(),
                rounding.isPresent() ? Integer.toString(rounding.getAsInt()) : "-");
        rescaling.ifPresent(r -> {
            lines.add("rescaling", r.group(), r.floor().toString(), r.ceiling().toString());
            r.extremes()
                    .forEach((node, e) -> lines.add(
                            "extremes",
                            node.value(),
                            e.lowest().toString(),
                            e.highest().toString()));
        });
        return lines.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringMethod m && declared.equals(m.declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }

    /** Returns id, version and standing, such as {@code simulated-equal 1 (SIMULATED)}. */
    @Override
    public String toString() {
        return id + " " + version + " (" + standing() + ")";
    }

    /**
     * Builds a method. Not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private String id;
        private final String version;
        private Text name;
        private NodeFigure nodeFigure = NodeFigure.OF_CHILDREN;
        private final Map<String, NodeFigure> nodeFigures = new TreeMap<>();
        private Weighting weighting = Weighting.AS_INSTRUMENT;
        private @Nullable Vigencia weightsFor;
        private Map<NodeId, Figure> weights = Map.of();
        private OptionPoints optionPoints = OptionPoints.AS_INSTRUMENT;
        private @Nullable Figure multipleCap = HUNDRED;
        private NotApplicableHandling notApplicable = NotApplicableHandling.LEAVE_OUT;
        private EntityClaims entityClaims = EntityClaims.ACCEPTED;
        private UnansweredHandling unanswered = UnansweredHandling.OVER_ANSWERED;
        private @Nullable Rescaling rescaling;
        private OptionalInt rounding = OptionalInt.empty();
        private @Nullable ScoringMethod first;

        private Builder(String id, String version, Text name) {
            this.id = word("ScoringMethod.id", id);
            this.version = word("ScoringMethod.version", version);
            this.name = name;
        }

        private Builder(ScoringMethod from) {
            this.id = from.id;
            this.version = from.version;
            this.name = from.name;
            this.nodeFigure = from.nodeFigure;
            this.nodeFigures.putAll(from.nodeFigures);
            this.weighting = from.weighting;
            this.weightsFor = from.weightsFor.orElse(null);
            this.weights = from.weights;
            this.optionPoints = from.optionPoints;
            this.multipleCap = from.multipleCap.orElse(null);
            this.notApplicable = from.notApplicable;
            this.entityClaims = from.entityClaims;
            this.unanswered = from.unanswered;
            this.rescaling = from.rescaling.orElse(null);
            this.rounding = from.rounding;
        }

        /**
         * Says what the figure of every node is the mean of.
         *
         * @param figure the choice for levels that have none of their own
         * @return this builder
         */
        public Builder nodeFigure(NodeFigure figure) {
            Objects.requireNonNull(figure, "figure");
            this.nodeFigure = figure;
            return this;
        }

        /**
         * Says what the figure of the nodes of one level is the mean of.
         *
         * @param level what the instrument calls such nodes, such as 'dimensión'; instruments without one are refused
         * @param figure the choice
         * @return this builder
         */
        public Builder nodeFigure(String level, NodeFigure figure) {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(figure, "figure");
            nodeFigures.put(level, figure);
            return this;
        }

        /**
         * Lets everything weigh the same.
         *
         * @return this builder
         */
        public Builder equalWeights() {
            this.weighting = Weighting.EQUAL;
            this.weightsFor = null;
            this.weights = Map.of();
            return this;
        }

        /**
         * Gives the weights of nodes.
         *
         * @param vigencia the vigencia that they are for; instruments of another one are refused
         * @param table a weight of more than 0 for each node but roots; instruments without one of its nodes are refused
         * @return this builder
         * @throws InvalidModelException if a weight is not more than 0
         */
        public Builder givenWeights(Vigencia vigencia, Map<NodeId, Figure> table) {
            Objects.requireNonNull(vigencia, "vigencia");
            Objects.requireNonNull(table, "table");
            table.forEach((node, weight) -> {
                if (weight.value().signum() <= 0) {
                    throw InvalidModelException.of(
                            "ScoringMethod.weights",
                            weight,
                            Text.of("ser mayor que 0", "be more than 0"),
                            "node " + node,
                            Text.of(
                                    "Dé un peso positivo a cada nodo que cuenta.",
                                    "Give every node that counts a positive weight."));
                }
            });
            this.weighting = Weighting.GIVEN;
            this.weightsFor = vigencia;
            this.weights = ImmutableSortedMap.copyOf(table);
            return this;
        }

        /**
         * Says what choosing an option earns.
         *
         * @param points the choice
         * @return this builder
         */
        public Builder optionPoints(OptionPoints points) {
            Objects.requireNonNull(points, "points");
            this.optionPoints = points;
            return this;
        }

        /**
         * Limits what the options of one multiple choice can earn together.
         *
         * @param cap the most, more than 0
         * @return this builder
         * @throws InvalidModelException if it is not
         */
        public Builder multipleCap(Figure cap) {
            Objects.requireNonNull(cap, "cap");
            if (cap.value().signum() <= 0) {
                throw InvalidModelException.of(
                        "ScoringMethod.multipleCap",
                        cap,
                        Text.of("ser mayor que 0", "be more than 0"),
                        "",
                        Text.of("Dé 100, o ningún tope.", "Give 100, or no cap."));
            }
            this.multipleCap = cap;
            return this;
        }

        /**
         * Lets the options of a multiple choice earn together whatever they add up to. Instruments that can reach more than
         * 100 then are refused.
         *
         * @return this builder
         */
        public Builder uncapped() {
            this.multipleCap = null;
            return this;
        }

        /**
         * Says what becomes of questions that are claimed not to apply.
         *
         * @param handling the choice
         * @return this builder
         */
        public Builder notApplicable(NotApplicableHandling handling) {
            Objects.requireNonNull(handling, "handling");
            this.notApplicable = handling;
            return this;
        }

        /**
         * Says what a claim of the entity itself counts for.
         *
         * @param claims the choice
         * @return this builder
         */
        public Builder entityClaims(EntityClaims claims) {
            Objects.requireNonNull(claims, "claims");
            this.entityClaims = claims;
            return this;
        }

        /**
         * Says what becomes of questions without an answer.
         *
         * @param handling the choice
         * @return this builder
         */
        public Builder unanswered(UnansweredHandling handling) {
            Objects.requireNonNull(handling, "handling");
            this.unanswered = handling;
            return this;
        }

        /**
         * Rescales nodes.
         *
         * @param table the reference group
         * @return this builder
         */
        public Builder rescaling(Rescaling table) {
            Objects.requireNonNull(table, "table");
            this.rescaling = table;
            return this;
        }

        /**
         * Rounds the figure of each node before it feeds its parent, a half up.
         *
         * @param digits how many decimals: 0 to 12
         * @return this builder
         * @throws InvalidModelException if it is another number
         */
        public Builder rounding(int digits) {
            if (digits < 0 || digits > MOST_DIGITS) {
                throw InvalidModelException.of(
                        "ScoringMethod.rounding",
                        digits,
                        Text.of("ser un número entero de 0 a 12", "be a whole number from 0 to 12"),
                        "",
                        Text.of("No redondee si el método no lo manda.", "Do not round unless the method says so."));
            }
            this.rounding = OptionalInt.of(digits);
            return this;
        }

        /**
         * Makes the method.
         *
         * @return the method
         */
        public ScoringMethod build() {
            return new ScoringMethod(this);
        }

        private static String word(String attribute, String value) {
            boolean fits = !value.isEmpty() && value.length() <= LONGEST_NAME;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                fits &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            }
            if (!fits) {
                throw InvalidModelException.of(
                        attribute,
                        value,
                        Text.of(
                                "tener de 1 a 60 letras a-z, dígitos, puntos o guiones",
                                "be 1 to 60 letters a-z, digits, dots or hyphens"),
                        "",
                        Text.of("Escríbalo como 'simulated-equal'.", "Write it like 'simulated-equal'."));
            }
            return value;
        }
    }
}
