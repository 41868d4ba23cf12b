package io.github.mipg.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several rules have in common (grupo de reglas): the beginning of their identifiers, when they apply, since when, at
 * which day they read the law, what they are about. A rule of the group may add to it or say otherwise.
 *
 * <pre>{@code
 * RuleGroup committee = RuleGroup.of("alcaldia-x.committee")
 *         .appliesWhen(hasCommittee)
 *         .about(Matter.of(BodyId.of("comite-institucional")));
 * Rule monthly = committee.rule("meets-monthly").title(...).require(...).because(...).citing(...).build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RuleGroup {
    private final RuleId id;
    private final @Nullable Condition<ManagementSystem> applicability;
    private final Severity severity;
    private final Optional<Period> inForce;
    private final LawDate lawDate;
    private final ImmutableSortedSet<Matter> matters;

    private RuleGroup(
            RuleId id,
            @Nullable Condition<ManagementSystem> applicability,
            Severity severity,
            Optional<Period> inForce,
            LawDate lawDate,
            ImmutableSortedSet<Matter> matters) {
        this.id = id;
        this.applicability = applicability;
        this.severity = severity;
        this.inForce = inForce;
        this.lawDate = lawDate;
        this.matters = matters;
    }

    /**
     * Makes a group.
     *
     * @param id what the identifiers of its rules start with, such as {@code alcaldia-x.committee}
     * @return the group
     * @throws InvalidModelException if the identifier is badly formed
     */
    public static RuleGroup of(String id) {
        Objects.requireNonNull(id, "id");
        return new RuleGroup(
                RuleId.of(id), null, Severity.MAJOR, Optional.empty(), LawDate.asOf(), ImmutableSortedSet.of());
    }

    /**
     * The group with a condition under which its rules apply, beside those that it has.
     *
     * @param condition fails where the rules do not apply
     * @return the group
     */
    public RuleGroup appliesWhen(Condition<ManagementSystem> condition) {
        Objects.requireNonNull(condition, "condition");
        return new RuleGroup(
                id,
                applicability == null ? condition : applicability.and(condition),
                severity,
                inForce,
                lawDate,
                matters);
    }

    /**
     * The group with another severity.
     *
     * @param given how much a violation of its rules weighs; {@link Severity#MAJOR} unless given
     * @return the group
     */
    public RuleGroup severity(Severity given) {
        Objects.requireNonNull(given, "given");
        return new RuleGroup(id, applicability, given, inForce, lawDate, matters);
    }

    /**
     * The group with another period in force.
     *
     * @param period days on which its rules are in force; always unless given
     * @return the group
     */
    public RuleGroup inForce(Period period) {
        Objects.requireNonNull(period, "period");
        return new RuleGroup(id, applicability, severity, Optional.of(period), lawDate, matters);
    }

    /**
     * The group with another law date.
     *
     * @param given the day at which its rules read the law; the as-of date unless given
     * @return the group
     */
    public RuleGroup readAt(LawDate given) {
        Objects.requireNonNull(given, "given");
        return new RuleGroup(id, applicability, severity, inForce, given, matters);
    }

    /**
     * The group with matters beside those that it has.
     *
     * @param given what of the law its rules are about
     * @return the group
     */
    public RuleGroup about(Matter... given) {
        Objects.requireNonNull(given, "given");
        return new RuleGroup(
                id,
                applicability,
                severity,
                inForce,
                lawDate,
                ImmutableSortedSet.<Matter>naturalOrder()
                        .addAll(matters)
                        .add(given)
                        .build());
    }

    /**
     * Starts a rule of the group.
     *
     * @param name last part of its identifier, such as {@code meets-monthly}
     * @return the step that asks for the title
     * @throws InvalidModelException if the name is badly formed
     */
    public Rule.TitleStep rule(String name) {
        Objects.requireNonNull(name, "name");
        return new Rule.Builder(RuleId.of(id + "." + name), this);
    }

    @Nullable
    Condition<ManagementSystem> applicability() {
        return applicability;
    }

    Severity severity() {
        return severity;
    }

    Optional<Period> inForce() {
        return inForce;
    }

    LawDate lawDate() {
        return lawDate;
    }

    ImmutableSortedSet<Matter> matters() {
        return matters;
    }

    /** Returns what the identifiers of its rules start with. */
    @Override
    public String toString() {
        return id.value();
    }
}
