package io.github.mipg.rules.scoring;

/**
 * How far a group of questions has got (avance de un grupo de preguntas). The last three count what reviewers see now:
 * no question is in two of them.
 *
 * @param questions how many there are
 * @param assigned how many of them were given to an office
 * @param answered how many of them have an answer of any kind, a claim that they do not apply included
 * @param notAsked how many of them the instrument does not ask of this entity, or not after what it answered before,
 *     answered or not
 * @param submitted how many of them wait for a reviewer
 * @param accepted how many of them a reviewer has accepted
 * @param rejected how many of them a reviewer has sent back
 * @since 0.1.0
 */
public record AnswerTally(
        int questions, int assigned, int answered, int notAsked, int submitted, int accepted, int rejected) {
    static final AnswerTally NONE = new AnswerTally(0, 0, 0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @param questions how many there are
     * @param assigned how many of them were given to an office
     * @param answered how many of them have an answer
     * @param notAsked how many of them are not asked
     * @param submitted how many of them wait for a reviewer
     * @param accepted how many of them a reviewer has accepted
     * @param rejected how many of them a reviewer has sent back
     * @throws io.github.mipg.model.InvalidModelException if a count is below zero, or more than there are questions
     */
    public AnswerTally {
        Counts.notNegative("AnswerTally.questions", questions);
        Counts.notNegative("AnswerTally.assigned", assigned);
        Counts.notNegative("AnswerTally.answered", answered);
        Counts.notNegative("AnswerTally.notAsked", notAsked);
        Counts.notNegative("AnswerTally.submitted", submitted);
        Counts.notNegative("AnswerTally.accepted", accepted);
        Counts.notNegative("AnswerTally.rejected", rejected);
        Counts.within("AnswerTally.assigned", assigned, questions);
        Counts.within("AnswerTally.answered", answered, questions);
        Counts.within("AnswerTally.notAsked", notAsked, questions);
        Counts.within(
                "AnswerTally.submitted, accepted and rejected", (long) submitted + accepted + rejected, questions);
    }

    /**
     * How many are to be answered: all that are asked, or may be.
     *
     * @return 0 or more
     */
    public int demanded() {
        return questions - notAsked;
    }

    /**
     * How many are left to answer.
     *
     * @return 0 or more
     */
    public int unanswered() {
        return demanded() - answered;
    }

    AnswerTally plus(AnswerTally other) {
        return new AnswerTally(
                questions + other.questions,
                assigned + other.assigned,
                answered + other.answered,
                notAsked + other.notAsked,
                submitted + other.submitted,
                accepted + other.accepted,
                rejected + other.rejected);
    }
}
