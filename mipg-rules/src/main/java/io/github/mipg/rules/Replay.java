package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What came of making an archived report again (reproducción del informe): the same, something different, or nothing that
 * could be compared, because something it was made from is not at hand.
 *
 * <p>An engine of another version is let pass: what counts is that it says the same.
 *
 * @since 0.1.0
 */
public sealed interface Replay {
    /**
     * Where the report made again differs from the one that was issued.
     *
     * @return an immutable list, empty unless the answer is {@link Different}
     */
    default List<Difference> differences() {
        return List.of();
    }

    /**
     * What would be needed to make the report again.
     *
     * @return an immutable list, empty unless the answer is {@link NotReplayable}
     */
    default List<Need> needs() {
        return List.of();
    }

    /**
     * The same came of it (idéntico): every verdict, every text, every cited row.
     *
     * @since 0.1.0
     */
    record Same() implements Replay {}

    /**
     * Something different came of the same inputs (diferente): the archive was changed, or the same version of a rule or of
     * the engine does not say the same any more.
     *
     * @param differences where; at least one
     * @since 0.1.0
     */
    record Different(List<Difference> differences) implements Replay {
        private static final Set<String> WORDS = Set.of("message", "title", "reason", "text", "explanation");

        /**
         * Copies the list.
         *
         * @param differences where
         */
        public Different {
            Objects.requireNonNull(differences, "differences");
            differences = ImmutableList.copyOf(differences);
        }

        /**
         * Whether nothing but words differs, as a later release may put a finding otherwise.
         *
         * @return {@code true} if all differences are of {@code message}, {@code title}, {@code reason}, {@code text} or
         *     {@code explanation}
         */
        public boolean onlyWords() {
            return differences.stream().allMatch(d -> WORDS.contains(d.field()));
        }
    }

    /**
     * It cannot be told (no reproducible), because it was made from something else than what was given.
     *
     * @param needs what is needed and what was given; at least one
     * @since 0.1.0
     */
    record NotReplayable(List<Need> needs) implements Replay {
        /**
         * Copies the list.
         *
         * @param needs what is needed and what was given
         */
        public NotReplayable {
            Objects.requireNonNull(needs, "needs");
            needs = ImmutableList.copyOf(needs);
        }
    }

    /**
     * One place in which two reports differ (diferencia).
     *
     * @param rule the rule of the finding; empty for the header and the cited rows
     * @param subjects the rows that the finding is about; none for the system itself
     * @param field name of the part that differs, such as {@code verdict}; {@code finding} where only one report has it;
     *     table and key of a cited row, such as {@code rows/norms/ley-87-1993}
     * @param archived what was issued; empty text if nothing
     * @param replayed what came of it now; empty text if nothing
     * @since 0.1.0
     */
    record Difference(Optional<RuleId> rule, List<SubjectId> subjects, String field, String archived, String replayed) {
        /**
         * Copies the list.
         *
         * @param rule the rule of the finding
         * @param subjects the rows that the finding is about
         * @param field name of the part that differs
         * @param archived what was issued
         * @param replayed what came of it now
         */
        public Difference {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subjects, "subjects");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(archived, "archived");
            Objects.requireNonNull(replayed, "replayed");
            subjects = ImmutableList.copyOf(subjects);
        }
    }

    /**
     * Something that a report was made from, with version and hash (insumo requerido).
     *
     * @param input what it is
     * @param needed what the report was made from
     * @param given what was given; empty text if nothing
     * @since 0.1.0
     */
    record Need(ReportInput input, String needed, String given) {
        /**
         * Checks that all parts are there.
         *
         * @param input what it is
         * @param needed what the report was made from
         * @param given what was given
         */
        public Need {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(needed, "needed");
            Objects.requireNonNull(given, "given");
        }
    }
}
