package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ParameterId;
import io.github.mipg.rules.internal.Lines;
import io.github.mipg.rules.report.ReportHeader.TailoringStamp;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one entity wants otherwise than the rules have it (adaptación de las reglas): rules that it does not follow up,
 * violations that it weighs less, figures of its own in the place of those of the law. Each has a written reason.
 *
 * <p>It hides nothing and never changes a verdict of the law: findings show what was tailored beside it. Rules and figures
 * are looked up when an {@linkplain Evaluator#tailoredBy evaluator} is made, which refuses names that it does not know.
 *
 * <pre>{@code
 * Tailoring tailoring = Tailoring.builder(EntityId.sigep("0576"), "2025-1")
 *         .soften("mipg.plan.twelve-approved", Severity.INFO, "el comité aprueba los planes en bloque")
 *         .figure("mipg.plan.action-plan-published", "plan-accion-publicacion", "01-15", "acuerdo 3 de 2024")
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Tailoring {
    private final EntityId entity;
    private final String revision;
    private final ImmutableList<SwitchedOff> switchedOff;
    private final ImmutableList<Softened> softened;
    private final ImmutableList<Replaced> figures;

    private Tailoring(Builder b) {
        this.entity = b.entity;
        this.revision = b.revision;
        this.switchedOff = ImmutableList.sortedCopyOf(Comparator.comparing(SwitchedOff::rule), b.switchedOff);
        this.softened = ImmutableList.sortedCopyOf(Comparator.comparing(Softened::rule), b.softened);
        this.figures = ImmutableList.sortedCopyOf(
                Comparator.comparing(Replaced::rule).thenComparing(Replaced::parameter), b.figures);
    }

    /**
     * A rule that the entity does not follow up (regla apagada).
     *
     * @param rule the rule, by its name of today or an earlier one
     * @param reason why: one line
     * @since 0.1.0
     */
    public record SwitchedOff(RuleId rule, String reason) {
        /**
         * Checks the reason.
         *
         * @param rule the rule
         * @param reason why
         */
        public SwitchedOff {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(reason, "reason");
            checkReason("SwitchedOff.reason", reason, rule);
        }
    }

    /**
     * A rule whose violation the entity weighs less (gravedad atenuada).
     *
     * @param rule the rule, by its name of today or an earlier one
     * @param severity how much it weighs for the entity; less than for the law
     * @param reason why: one line
     * @since 0.1.0
     */
    public record Softened(RuleId rule, Severity severity, String reason) {
        /**
         * Checks the reason.
         *
         * @param rule the rule
         * @param severity how much it weighs for the entity
         * @param reason why
         */
        public Softened {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(reason, "reason");
            checkReason("Softened.reason", reason, rule);
        }
    }

    /**
     * A figure of the entity's own in a rule (parámetro propio).
     *
     * @param rule the rule, by its name of today or an earlier one
     * @param parameter the figure of the law that it replaces
     * @param value the entity's own value, written as in the catalogue: digits, a share from 0 to 100, or month and day
     *     such as {@code 01-15}
     * @param reason why: one line
     * @since 0.1.0
     */
    public record Replaced(RuleId rule, ParameterId parameter, String value, String reason) {
        /**
         * Checks the texts; whether the value fits the figure is looked up when an evaluator is made.
         *
         * @param rule the rule
         * @param parameter the figure of the law that it replaces
         * @param value the entity's own value
         * @param reason why
         */
        public Replaced {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
            Lines.check("Replaced.value", value, "rule " + rule, "Write the value as in the catalogue.");
            checkReason("Replaced.reason", reason, rule);
        }
    }

    /**
     * Starts a tailoring.
     *
     * @param entity the entity that it is for; no other is touched
     * @param revision which one it is: letters, digits, dots and hyphens; raise it whenever you change something
     * @return a builder
     * @throws InvalidModelException if the revision is badly formed
     */
    public static Builder builder(EntityId entity, String revision) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(revision, "revision");
        if (!revision.matches("[A-Za-z0-9.-]{1,40}")) {
            throw InvalidModelException.of(
                    "Tailoring.revision",
                    revision,
                    "be 1 to 40 letters, digits, dots or hyphens",
                    "tailoring of " + entity,
                    "Write it like '2025-1'.");
        }
        return new Builder(entity, revision);
    }

    /**
     * Builds a tailoring.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final EntityId entity;
        private final String revision;
        private final List<SwitchedOff> switchedOff = new ArrayList<>();
        private final List<Softened> softened = new ArrayList<>();
        private final List<Replaced> figures = new ArrayList<>();

        private Builder(EntityId entity, String revision) {
            this.entity = entity;
            this.revision = revision;
        }

        /**
         * Switches a rule off: its findings stay, with the verdict of the law, and are marked.
         *
         * @param rule identifier of the rule
         * @param reason why: one line
         * @return this builder
         * @throws InvalidModelException if identifier or reason is badly formed
         */
        public Builder switchOff(String rule, String reason) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(reason, "reason");
            return add(new SwitchedOff(RuleId.of(rule), reason));
        }

        /**
         * Lets a violation weigh less.
         *
         * @param rule identifier of the rule
         * @param severity how much it weighs for the entity; less than for the law
         * @param reason why: one line
         * @return this builder
         * @throws InvalidModelException if identifier or reason is badly formed
         */
        public Builder soften(String rule, Severity severity, String reason) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(reason, "reason");
            return add(new Softened(RuleId.of(rule), severity, reason));
        }

        /**
         * Puts a figure of the entity's own in the place of one of the law: the finding then says both what the law says
         * and what the entity's own figure says.
         *
         * @param rule identifier of the rule
         * @param parameter identifier of the figure, which the rule reads
         * @param value the entity's own value, written as in the catalogue, such as {@code 01-15}
         * @param reason why: one line
         * @return this builder
         * @throws InvalidModelException if an identifier, value or reason is badly formed
         */
        public Builder figure(String rule, String parameter, String value, String reason) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
            return add(new Replaced(RuleId.of(rule), ParameterId.of(parameter), value, reason));
        }

        /**
         * Adds a rule that is switched off.
         *
         * @param given the rule and why
         * @return this builder
         */
        public Builder add(SwitchedOff given) {
            Objects.requireNonNull(given, "given");
            switchedOff.add(given);
            return this;
        }

        /**
         * Adds a rule whose violation weighs less.
         *
         * @param given the rule, the severity and why
         * @return this builder
         */
        public Builder add(Softened given) {
            Objects.requireNonNull(given, "given");
            softened.add(given);
            return this;
        }

        /**
         * Adds a figure of the entity's own.
         *
         * @param given the rule, the figure, the value and why
         * @return this builder
         */
        public Builder add(Replaced given) {
            Objects.requireNonNull(given, "given");
            figures.add(given);
            return this;
        }

        /**
         * Builds the tailoring.
         *
         * @return the tailoring
         * @throws InvalidModelException if a rule is switched off and tailored otherwise, or one thing is tailored twice
         */
        public Tailoring build() {
            Set<String> seen = new HashSet<>();
            switchedOff.forEach(
                    s -> once(seen, "Tailoring.switchedOff", s.rule().value()));
            softened.forEach(s -> once(seen, "Tailoring.softened", s.rule().value()));
            Set<String> replaced = new HashSet<>();
            for (Replaced figure : figures) {
                once(replaced, "Tailoring.figures", figure.rule() + " " + figure.parameter());
                if (switchedOff.stream().anyMatch(s -> s.rule().equals(figure.rule()))) {
                    once(seen, "Tailoring.figures", figure.rule().value());
                }
            }
            return new Tailoring(this);
        }

        private void once(Set<String> seen, String attribute, String name) {
            if (!seen.add(name)) {
                throw InvalidModelException.of(
                        attribute,
                        name,
                        "be tailored once, and in no other way if it is switched off",
                        "tailoring of " + entity,
                        "Keep one of the two.");
            }
        }
    }

    /**
     * The entity that it is for.
     *
     * @return its identifier
     */
    public EntityId entity() {
        return entity;
    }

    /**
     * Which one it is.
     *
     * @return letters, digits, dots and hyphens
     */
    public String revision() {
        return revision;
    }

    /**
     * Rules that the entity does not follow up.
     *
     * @return an immutable list, sorted by rule
     */
    public List<SwitchedOff> switchedOff() {
        return switchedOff;
    }

    /**
     * Rules whose violation the entity weighs less.
     *
     * @return an immutable list, sorted by rule
     */
    public List<Softened> softened() {
        return softened;
    }

    /**
     * Figures of the entity's own.
     *
     * @return an immutable list, sorted by rule and parameter
     */
    public List<Replaced> figures() {
        return figures;
    }

    /**
     * Revision and a hash over everything that the tailoring says.
     *
     * @return the stamp that goes into the header of a report
     */
    public TailoringStamp stamp() {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, "mipg-tailoring-canonical-1");
        put(hasher, entity.toString());
        put(hasher, revision);
        hasher.putInt(switchedOff.size());
        for (SwitchedOff off : switchedOff) {
            put(hasher, off.rule().value());
            put(hasher, off.reason());
        }
        hasher.putInt(softened.size());
        for (Softened soft : softened) {
            put(hasher, soft.rule().value());
            put(hasher, soft.severity().name());
            put(hasher, soft.reason());
        }
        hasher.putInt(figures.size());
        for (Replaced figure : figures) {
            put(hasher, figure.rule().value());
            put(hasher, figure.parameter().value());
            put(hasher, figure.value());
            put(hasher, figure.reason());
        }
        return new TailoringStamp(revision, hasher.hash().toString());
    }

    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    private static void checkReason(String attribute, String reason, RuleId rule) {
        Lines.check(attribute, reason, "rule " + rule, "Write in one line why the entity wants it otherwise.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tailoring t
                && entity.equals(t.entity)
                && revision.equals(t.revision)
                && switchedOff.equals(t.switchedOff)
                && softened.equals(t.softened)
                && figures.equals(t.figures);
    }

    @Override
    public int hashCode() {
        return 31 * entity.hashCode() + revision.hashCode();
    }

    /** Returns entity, revision and how much is tailored. */
    @Override
    public String toString() {
        return "tailoring " + revision + " of " + entity + ": " + switchedOff.size() + " switched off, "
                + softened.size() + " softened, " + figures.size() + " figures";
    }
}
