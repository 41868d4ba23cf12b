package io.github.mipg.rules.scoring;

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
 * @since 0.1.0
 */
public record Coverage(
        int answered, int excluded, int notApplicableByLaw, int notApplicableByEntity, int notAsked, int unanswered) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    /**
     * How many questions there are.
     *
     * @return the sum of all six
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
                unanswered + other.unanswered);
    }

    Coverage plus(QuestionState state) {
        return switch (state) {
            case ANSWERED -> plus(new Coverage(1, 0, 0, 0, 0, 0));
            case EXCLUDED -> plus(new Coverage(0, 1, 0, 0, 0, 0));
            case NOT_APPLICABLE_BY_LAW -> plus(new Coverage(0, 0, 1, 0, 0, 0));
            case NOT_APPLICABLE_BY_ENTITY -> plus(new Coverage(0, 0, 0, 1, 0, 0));
            case NOT_ASKED -> plus(new Coverage(0, 0, 0, 0, 1, 0));
            case UNANSWERED -> plus(new Coverage(0, 0, 0, 0, 0, 1));
        };
    }

    /** Returns such as {@code 12 of 15 answered, 2 not applicable}. */
    @Override
    public String toString() {
        return (answered + excluded) + " of " + demanded() + " answered, " + (total() - demanded()) + " not applicable";
    }
}
