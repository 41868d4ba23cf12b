package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.ParameterValue;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One requirement that a norm, or an entity's own policy, makes of a management system (regla): when it applies, what it
 * requires, why, who says so, since when, and how much it weighs.
 *
 * <p>A rule without requirement, reason or citation cannot be built. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Rule rule = Rule.of("alcaldia-x.committee.meets-monthly")
 *         .title(Text.of("El comité sesiona cada mes", "The committee meets every month"))
 *         .require(MEETINGS.satisfies(Text.of("al menos 12", "at least 12"), n -> n >= 12))
 *         .because(Text.of("así lo pide el reglamento interno", "the by-laws ask for it"))
 *         .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
 *         .severity(Severity.MINOR)
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Rule {
    private final RuleId id;
    private final Text title;
    private final @Nullable Condition<ManagementSystem> applicability;
    private final @Nullable Condition<ManagementSystem> scope;
    private final Condition<ManagementSystem> requirement;
    private final @Nullable PerRow<?> perRow;
    private final Text reason;
    private final ImmutableList<LegalReference> citations;
    private final ImmutableSortedSet<Matter> matters;
    private final Severity severity;
    private final Optional<Period> inForce;
    private final LawDate lawDate;
    private final ImmutableSet<RuleId> aliases;
    private final ImmutableSet<LegalFigure<?>> figures;
    private final ImmutableSet<String> sources;
    private final boolean monotone;

    private Rule(Builder b, Condition<ManagementSystem> requirement, Text reason) {
        this.id = b.id;
        this.title = b.title;
        this.applicability = wholeApplicability(b.applicability, b.perRow);
        this.scope = b.applicability;
        this.requirement = requirement;
        this.perRow = b.perRow;
        this.reason = reason;
        this.citations = ImmutableList.copyOf(b.citations);
        this.matters = b.matters;
        this.severity = b.severity;
        this.inForce = b.inForce;
        this.lawDate = b.lawDate;
        this.aliases = b.aliases;
        this.monotone = b.monotone;
        ImmutableSet.Builder<LegalFigure<?>> used = ImmutableSet.builder();
        ImmutableSet.Builder<String> places = ImmutableSet.builder();
        places.addAll(lawDate.sources());
        for (Reading<?, ?> reading : readings()) {
            used.addAll(reading.figures());
            places.addAll(reading.sources());
        }
        this.figures = used.build();
        this.sources = places.build();
    }

    /** As a whole, a rule on rows applies where there are rows. */
    private static @Nullable Condition<ManagementSystem> wholeApplicability(
            @Nullable Condition<ManagementSystem> given, @Nullable PerRow<?> perRow) {
        if (perRow == null) {
            return given;
        }
        Condition<ManagementSystem> some = perRow.rows().some();
        return given == null ? some : given.and(some);
    }

    /**
     * Starts a rule.
     *
     * @param id identifier: a namespace of your own and words, joined by dots
     * @return the step that asks for the title
     * @throws InvalidModelException if the identifier is badly formed
     */
    public static TitleStep of(String id) {
        Objects.requireNonNull(id, "id");
        return new Builder(RuleId.of(id));
    }

    /**
     * Asks for the title.
     *
     * @since 0.1.0
     */
    public sealed interface TitleStep permits Builder {
        /**
         * Says what the rule requires, in a few words that are true when it is satisfied.
         *
         * @param title such as "El plan de acción se publicó a tiempo"
         * @return the step that asks for applicability and requirement
         */
        RequirementStep title(Text title);
    }

    /**
     * Asks for the requirement, and takes the condition under which the rule applies.
     *
     * @since 0.1.0
     */
    public sealed interface RequirementStep permits Builder {
        /**
         * Says when the rule applies. Without it the rule applies to every system.
         *
         * @param condition fails where the rule does not apply; unknown makes the verdict indeterminate
         * @return this step
         */
        RequirementStep appliesWhen(Condition<ManagementSystem> condition);

        /**
         * Says what the rule requires.
         *
         * @param condition holds where the rule is satisfied
         * @return the step that asks for the reason
         */
        ReasonStep require(Condition<ManagementSystem> condition);

        /**
         * Says that the rule requires something of each row of a list, and gives a finding for each. Where a list may have
         * other rows, one more finding says so; where it has none, the rule does not apply.
         *
         * @param rows the rows
         * @param <T> type of the rows
         * @return the step that asks what is required of a row
         */
        <T> RowStep<T> forEach(Rows<ManagementSystem, T> rows);
    }

    /**
     * Asks what is required of each row.
     *
     * @param <T> type of the rows
     * @since 0.1.0
     */
    public static final class RowStep<T> {
        private final Builder builder;
        private final Rows<ManagementSystem, T> rows;

        private RowStep(Builder builder, Rows<ManagementSystem, T> rows) {
            this.builder = builder;
            this.rows = rows;
        }

        /**
         * Says what the rule requires of each row.
         *
         * @param condition holds of a row that satisfies the rule
         * @return the step that asks for the reason
         */
        public ReasonStep require(Condition<T> condition) {
            Objects.requireNonNull(condition, "condition");
            return builder.requireOfEach(new PerRow<>(rows, condition));
        }
    }

    /** What is required of each row of a list. */
    record PerRow<T>(Rows<ManagementSystem, T> rows, Condition<T> condition) {}

    /**
     * Asks for the reason.
     *
     * @since 0.1.0
     */
    public sealed interface ReasonStep permits Builder {
        /**
         * Says why the rule exists.
         *
         * @param reason one sentence
         * @return the step that asks for citations
         */
        CitationStep because(Text reason);
    }

    /**
     * Asks for at least one citation.
     *
     * @since 0.1.0
     */
    public sealed interface CitationStep permits Builder {
        /**
         * Says which provisions the rule rests on.
         *
         * @param first the main provision
         * @param others further provisions
         * @return the builder, for what is optional
         */
        Builder citing(LegalReference first, LegalReference... others);
    }

    /**
     * Builds a rule, once what is mandatory is given.
     *
     * @since 0.1.0
     */
    public static final class Builder implements TitleStep, RequirementStep, ReasonStep, CitationStep {
        private final RuleId id;
        private Text title = Text.same("-");
        private @Nullable Condition<ManagementSystem> applicability;
        private @Nullable Condition<ManagementSystem> requirement;
        private @Nullable Text reason;
        private List<LegalReference> citations = List.of();
        private Severity severity = Severity.MAJOR;
        private Optional<Period> inForce = Optional.empty();
        private LawDate lawDate = LawDate.asOf();
        private ImmutableSet<RuleId> aliases = ImmutableSet.of();
        private boolean monotone;
        private @Nullable PerRow<?> perRow;
        private ImmutableSortedSet<Matter> matters = ImmutableSortedSet.of();

        private Builder(RuleId id) {
            this.id = id;
        }

        /** The same beginning for every rule of a group. */
        Builder(RuleId id, RuleGroup group) {
            this(id);
            this.applicability = group.applicability();
            this.severity = group.severity();
            this.inForce = group.inForce();
            this.lawDate = group.lawDate();
            this.matters = group.matters();
        }

        @Override
        public RequirementStep title(Text given) {
            Objects.requireNonNull(given, "given");
            this.title = given;
            return this;
        }

        @Override
        public RequirementStep appliesWhen(Condition<ManagementSystem> condition) {
            Objects.requireNonNull(condition, "condition");
            this.applicability = applicability == null ? condition : applicability.and(condition);
            return this;
        }

        @Override
        public ReasonStep require(Condition<ManagementSystem> condition) {
            Objects.requireNonNull(condition, "condition");
            this.requirement = condition;
            this.perRow = null;
            return this;
        }

        @Override
        public <T> RowStep<T> forEach(Rows<ManagementSystem, T> rows) {
            Objects.requireNonNull(rows, "rows");
            return new RowStep<>(this, rows);
        }

        /** As a whole the rule applies where there is a row, and is satisfied where every row is. */
        private <T> ReasonStep requireOfEach(PerRow<T> each) {
            require(each.rows().each(each.condition()));
            this.perRow = each;
            return this;
        }

        @Override
        public CitationStep because(Text given) {
            Objects.requireNonNull(given, "given");
            this.reason = given;
            return this;
        }

        @Override
        public Builder citing(LegalReference first, LegalReference... others) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(others, "others");
            this.citations = ImmutableList.<LegalReference>builder()
                    .add(first)
                    .add(others)
                    .build();
            return this;
        }

        /**
         * Says how much a violation weighs.
         *
         * @param given the severity; {@link Severity#MAJOR} unless given
         * @return this builder
         */
        public Builder severity(Severity given) {
            Objects.requireNonNull(given, "given");
            this.severity = given;
            return this;
        }

        /**
         * Says what of the law it is about, so that reports can be read by policy, body, plan or report.
         *
         * @param given the matters, beside those of the rule's group
         * @return this builder
         */
        public Builder about(Matter... given) {
            Objects.requireNonNull(given, "given");
            this.matters = ImmutableSortedSet.<Matter>naturalOrder()
                    .addAll(matters)
                    .add(given)
                    .build();
            return this;
        }

        /**
         * Says since when, and until when, the rule is in force.
         *
         * @param period days on which it is; without it the rule is always in force
         * @return this builder
         */
        public Builder inForce(Period period) {
            Objects.requireNonNull(period, "period");
            this.inForce = Optional.of(period);
            return this;
        }

        /**
         * Says at which day the rule reads the law.
         *
         * @param given the law date; the as-of date unless given
         * @return this builder
         */
        public Builder readAt(LawDate given) {
            Objects.requireNonNull(given, "given");
            this.lawDate = given;
            return this;
        }

        /**
         * Says which names the rule had before.
         *
         * @param earlier earlier identifiers
         * @return this builder
         */
        public Builder aliases(String... earlier) {
            Objects.requireNonNull(earlier, "earlier");
            ImmutableSet.Builder<RuleId> ids = ImmutableSet.builder();
            for (String name : earlier) {
                ids.add(RuleId.of(name));
            }
            this.aliases = ids.build();
            return this;
        }

        /**
         * Declares that more evidence never makes it worse: once satisfied, it stays so whatever row is added and whatever
         * unknown is supplied, save what is said of the entity itself. It changes no verdict; the test kit checks it.
         *
         * @return this builder
         */
        public Builder monotone() {
            this.monotone = true;
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws InvalidModelException if an alias is the rule's own identifier, or a step was left out
         */
        public Rule build() {
            if (requirement == null || reason == null || citations.isEmpty()) {
                throw InvalidModelException.of(
                        "Rule.require",
                        "nothing",
                        "be followed by because and citing",
                        "rule " + id,
                        "Take the steps in the order title, require, because, citing.");
            }
            if (aliases.contains(id)) {
                throw InvalidModelException.of(
                        "Rule.aliases",
                        id,
                        "name earlier identifiers only",
                        "rule " + id,
                        "Leave the present identifier out.");
            }
            return new Rule(this, requirement, reason);
        }
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public RuleId id() {
        return id;
    }

    /**
     * What it requires, in a few words.
     *
     * @return the title in both languages
     */
    public Text title() {
        return title;
    }

    /**
     * When it applies.
     *
     * @return the condition, empty if it applies to every system
     */
    public Optional<Condition<ManagementSystem>> applicability() {
        return Optional.ofNullable(applicability);
    }

    /**
     * What it requires.
     *
     * @return the condition
     */
    public Condition<ManagementSystem> requirement() {
        return requirement;
    }

    /**
     * The rows that it requires something of, one finding for each.
     *
     * @return the rows, empty if it is about the system as a whole
     */
    public Optional<Rows<ManagementSystem, ?>> rows() {
        return Optional.ofNullable(perRow).map(PerRow::rows);
    }

    /** When it applies, whatever rows there are. */
    @Nullable
    Condition<ManagementSystem> scope() {
        return scope;
    }

    @Nullable
    PerRow<?> perRow() {
        return perRow;
    }

    /**
     * What of the law it is about.
     *
     * @return an immutable set in the order of the matters
     */
    public Set<Matter> matters() {
        return matters;
    }

    /**
     * Why it exists.
     *
     * @return the reason in both languages
     */
    public Text reason() {
        return reason;
    }

    /**
     * Provisions that it rests on.
     *
     * @return an immutable list of at least one
     */
    public List<LegalReference> citations() {
        return citations;
    }

    /**
     * How much a violation weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Days on which it is in force.
     *
     * @return the period, empty if always
     */
    public Optional<Period> inForce() {
        return inForce;
    }

    /**
     * The day at which it reads the law.
     *
     * @return the law date
     */
    public LawDate lawDate() {
        return lawDate;
    }

    /**
     * Names that it had before.
     *
     * @return an immutable set
     */
    public Set<RuleId> aliases() {
        return aliases;
    }

    /**
     * Tells whether it was declared that more evidence never makes it worse.
     *
     * @return whether it was
     */
    public boolean isMonotone() {
        return monotone;
    }

    /**
     * Figures of the law that its readings use.
     *
     * @return an immutable set
     */
    public Set<LegalFigure<?>> figures() {
        return figures;
    }

    /**
     * How sure the weakest part is of the law that it rests on: its provisions, and every value that its figures ever had.
     *
     * @param law the catalogue
     * @return the weakest status
     * @throws io.github.mipg.model.catalog.NotInCatalogException if the catalogue lacks one of them
     */
    public Status statusIn(MipgCatalog law) {
        Objects.requireNonNull(law, "law");
        Status weakest = Status.PRIMARY;
        for (LegalReference citation : citations) {
            weakest = Status.weakest(weakest, law.statusOf(citation));
        }
        for (LegalFigure<?> figure : figures) {
            for (ParameterValue value : law.parameter(figure.id()).values()) {
                for (Candidate<String> candidate : value.value().candidates()) {
                    weakest = Status.weakest(weakest, candidate.status());
                }
            }
        }
        return weakest;
    }

    /**
     * All places in a system that its law date and its readings look at.
     *
     * @return an immutable set of paths
     */
    public Set<String> sources() {
        return sources;
    }

    /**
     * Everything that it reads off a system.
     *
     * @return an immutable list, each reading once
     */
    public List<Reading<?, ?>> readings() {
        ImmutableSet.Builder<Reading<?, ?>> all = ImmutableSet.builder();
        if (applicability != null) {
            all.addAll(applicability.readings());
        }
        return all.addAll(requirement.readings()).build().asList();
    }

    /** Returns the identifier and the English title. */
    @Override
    public String toString() {
        return id + ": " + title.english();
    }
}
