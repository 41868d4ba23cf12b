package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the questions below a node (cobertura). A question that feeds two nodes below counts in each. Questions
 * that bear no points count nowhere.
 *
 * @param answered how many were answered, other than with an excluding option
 * @param excluded how many were answered with an excluding option
 * @param notApplicableByLaw how many the law excludes
 * @param notApplicableByEntity how many the entity claims not to apply
 * @param notAsked how many the instrument does not ask of this entity, or not after these answers
 * @param unanswered how many have no answer
 * @param rejected how many of the answers that count, claims included, a reviewer has sent back
 * @param toConfirm how many of the answers that count, claims included, are those of an earlier vigencia that nobody has
 *     confirmed, nor sent back
 * @since 0.1.0
 */
public record Coverage(
        int answered,
        int excluded,
        int notApplicableByLaw,
        int notApplicableByEntity,
        int notAsked,
        int unanswered,
        int rejected,
        int toConfirm) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @param answered how many were answered
     * @param excluded how many were answered with an excluding option
     * @param notApplicableByLaw how many the law excludes
     * @param notApplicableByEntity how many the entity claims not to apply
     * @param notAsked how many are not asked
     * @param unanswered how many have no answer
     * @param rejected how many of the answers a reviewer has sent back
     * @param toConfirm how many of the answers nobody has confirmed
     * @throws io.github.mipg.model.InvalidModelException if a count is below zero, or more answers are doubted than given
     */
    public Coverage {
        Counts.notNegative("Coverage.answered", answered);
        Counts.notNegative("Coverage.excluded", excluded);
        Counts.notNegative("Coverage.notApplicableByLaw", notApplicableByLaw);
        Counts.notNegative("Coverage.notApplicableByEntity", notApplicableByEntity);
        Counts.notNegative("Coverage.notAsked", notAsked);
        Counts.notNegative("Coverage.unanswered", unanswered);
        Counts.notNegative("Coverage.rejected", rejected);
        Counts.notNegative("Coverage.toConfirm", toConfirm);
        Counts.within(
                "Coverage.rejected and toConfirm",
                (long) rejected + toConfirm,
                (long) answered + excluded + notApplicableByLaw + notApplicableByEntity);
    }

    /**
     * Counts where no answer is doubted.
     *
     * @param answered how many were answered
     * @param excluded how many were answered with an excluding option
     * @param notApplicableByLaw how many the law excludes
     * @param notApplicableByEntity how many the entity claims not to apply
     * @param notAsked how many are not asked
     * @param unanswered how many have no answer
     * @throws io.github.mipg.model.InvalidModelException if a count is below zero
     */
    public Coverage(
            int answered,
            int excluded,
            int notApplicableByLaw,
            int notApplicableByEntity,
            int notAsked,
            int unanswered) {
        this(answered, excluded, notApplicableByLaw, notApplicableByEntity, notAsked, unanswered, 0, 0);
    }

    /**
     * How many questions there are.
     *
     * @return the sum of the first six
     */
    public int total() {
        return answered + excluded + notApplicableByLaw + notApplicableByEntity + notAsked + unanswered;
    }

    /**
     * How many questions want an answer: all but those that do not apply or are not asked.
     *
     * @return the answered, the excluded and the unanswered ones
     */
    public int demanded() {
        return answered + excluded + unanswered;
    }

    /**
     * Whether nothing is left to answer.
     *
     * @return whether no question is unanswered
     */
    public boolean isComplete() {
        return unanswered == 0;
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                answered + other.answered,
                excluded + other.excluded,
                notApplicableByLaw + other.notApplicableByLaw,
                notApplicableByEntity + other.notApplicableByEntity,
                notAsked + other.notAsked,
                unanswered + other.unanswered,
                rejected + other.rejected,
                toConfirm + other.toConfirm);
    }

    /** Which answers count though somebody doubts them; empty if none does. */
    Optional<Text> doubts() {
        List<String> spanish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        if (rejected > 0) {
            spanish.add(rejected + (rejected == 1 ? " devuelta" : " devueltas"));
            english.add(rejected + " sent back");
        }
        if (toConfirm > 0) {
            spanish.add(toConfirm + " por confirmar");
            english.add(toConfirm + " to confirm");
        }
        return spanish.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(String.join(", ", spanish), String.join(", ", english)));
    }

    /** Returns such as {@code 12 of 15 answered, 2 not applicable, 1 sent back}. */
    @Override
    public String toString() {
        return (answered + excluded) + " of " + demanded() + " answered, " + (total() - demanded()) + " not applicable"
                + doubts().map(d -> ", " + d.english()).orElse("");
    }
}
