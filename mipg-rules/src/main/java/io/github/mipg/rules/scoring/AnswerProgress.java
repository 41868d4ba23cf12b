package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.ReviewState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far the answering of an instrument has got, by office and by policy (avance del diligenciamiento).
 *
 * <p>A question that was given to two offices, or that feeds two policies, counts for both, and once in the total. It
 * counts for a policy if it feeds a node that measures it, or one below such a node. Immutable and safe to share between
 * threads.
 *
 * @since 0.1.0
 */
public final class AnswerProgress {
    private final AnswerTally total;
    private final ImmutableMap<String, AnswerTally> byOffice;
    private final AnswerTally withoutOffice;
    private final ImmutableMap<PolicyId, AnswerTally> byPolicy;
    private final AnswerTally withoutPolicy;
    private final ImmutableList<QuestionAssignment> open;

    private AnswerProgress(Count count, ImmutableList<QuestionAssignment> open) {
        this.total = count.total;
        this.byOffice = ImmutableMap.copyOf(count.byOffice);
        this.withoutOffice = count.withoutOffice;
        this.byPolicy = ImmutableMap.copyOf(count.byPolicy);
        this.withoutPolicy = count.withoutPolicy;
        this.open = open;
    }

    /**
     * Counts. What is answered in part, or with a remark alone, is not answered; what the instrument does not ask of this
     * entity, or not after what it answered before, is not open. Never throws, whatever the instrument and the sheet hold;
     * of two answers to a question the first counts, and assignments of unknown questions do not.
     *
     * @param instrument the instrument
     * @param sheet the answers to it
     * @param entity the entity that answers
     * @return the counts
     */
    public static AnswerProgress of(Instrument instrument, AnswerSheet sheet, PublicEntity entity) {
        AnswerStates states = AnswerStates.of(instrument, sheet, entity);
        Map<QuestionId, Set<PolicyId>> policies = policies(instrument);
        Map<QuestionId, Set<String>> offices = new HashMap<>();
        sheet.assignments()
                .forEach(a -> offices.computeIfAbsent(a.question(), q -> new LinkedHashSet<>())
                        .add(a.office()));
        Map<QuestionId, Answer> answers = new HashMap<>();
        sheet.answers().forEach(a -> answers.putIfAbsent(a.question(), a));
        Count count = new Count();
        Map<QuestionId, Question> seen = new HashMap<>();
        for (Question question : instrument.questions()) {
            if (seen.putIfAbsent(question.id(), question) == null) {
                Set<String> by = offices.getOrDefault(question.id(), Set.of());
                count.add(
                        tally(
                                question,
                                Optional.ofNullable(answers.get(question.id())),
                                isAsked(states, question.id()),
                                !by.isEmpty()),
                        by,
                        policies.getOrDefault(question.id(), Set.of()));
            }
        }
        return new AnswerProgress(
                count,
                sheet.assignments().stream()
                        .filter(a -> isAsked(states, a.question()))
                        .filter(a -> Optional.ofNullable(seen.get(a.question()))
                                .filter(q -> isOpen(q, Optional.ofNullable(answers.get(a.question()))))
                                .isPresent())
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * All questions of the instrument.
     *
     * @return the counts
     */
    public AnswerTally total() {
        return total;
    }

    /**
     * The questions of each office.
     *
     * @return an immutable map by the name of the office, in the order of the instrument
     */
    public Map<String, AnswerTally> byOffice() {
        return byOffice;
    }

    /**
     * The questions that were given to no office.
     *
     * @return the counts
     */
    public AnswerTally withoutOffice() {
        return withoutOffice;
    }

    /**
     * The questions of each policy.
     *
     * @return an immutable map by policy, in the order of the instrument
     */
    public Map<PolicyId, AnswerTally> byPolicy() {
        return byPolicy;
    }

    /**
     * The questions that feed no policy, such as informative ones.
     *
     * @return the counts
     */
    public AnswerTally withoutPolicy() {
        return withoutPolicy;
    }

    /**
     * The assignments whose last day has passed while the question is blank or was sent back.
     *
     * @param day the day to judge by; who answers on the last day is in time
     * @return an immutable list, the longest overdue first
     */
    public List<QuestionAssignment> overdue(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return open.stream()
                .filter(a -> a.due().filter(d -> d.isBefore(day)).isPresent())
                .sorted((one, other) ->
                        one.due().orElseThrow().compareTo(other.due().orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerProgress p
                && total.equals(p.total)
                && byOffice.equals(p.byOffice)
                && withoutOffice.equals(p.withoutOffice)
                && byPolicy.equals(p.byPolicy)
                && withoutPolicy.equals(p.withoutPolicy)
                && open.equals(p.open);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, byOffice, withoutOffice, byPolicy, withoutPolicy, open);
    }

    /** Returns how many of the questions that are asked are answered. */
    @Override
    public String toString() {
        return total.answered() + " of " + total.demanded() + " questions answered";
    }

    private static boolean isAsked(AnswerStates states, QuestionId question) {
        return states.of(question)
                .filter(s -> s.state() != QuestionState.NOT_ASKED)
                .isPresent();
    }

    private static boolean isOpen(Question question, Optional<Answer> answer) {
        return answer.filter(a -> AnswerStates.isWhole(question, a)).isEmpty()
                || answer.flatMap(AnswerProgress::state).equals(Optional.of(ReviewState.REJECTED));
    }

    private static Optional<ReviewState> state(Answer answer) {
        return answer.review().map(AnswerReview::state);
    }

    private static AnswerTally tally(Question question, Optional<Answer> answer, boolean asked, boolean assigned) {
        Optional<ReviewState> state = answer.flatMap(AnswerProgress::state);
        return new AnswerTally(
                1,
                one(assigned),
                one(asked
                        && answer.filter(a -> AnswerStates.isWhole(question, a)).isPresent()),
                one(!asked),
                one(state.equals(Optional.of(ReviewState.SUBMITTED))),
                one(state.equals(Optional.of(ReviewState.ACCEPTED))),
                one(state.equals(Optional.of(ReviewState.REJECTED))));
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    private static Map<QuestionId, Set<PolicyId>> policies(Instrument instrument) {
        Map<NodeId, InstrumentNode> nodes = new HashMap<>();
        instrument.nodes().forEach(n -> nodes.putIfAbsent(n.id(), n));
        Map<QuestionId, Set<PolicyId>> policies = new HashMap<>();
        for (InstrumentNode node : instrument.nodes()) {
            Optional<PolicyId> policy = policy(node, nodes);
            for (NodeQuestion question : node.questions()) {
                policy.ifPresent(p -> policies.computeIfAbsent(question.question(), q -> new LinkedHashSet<>())
                        .add(p));
            }
        }
        return policies;
    }

    /** The policy of the node, or of the nearest one above it that has one. */
    private static Optional<PolicyId> policy(InstrumentNode node, Map<NodeId, InstrumentNode> nodes) {
        Set<NodeId> seen = new HashSet<>();
        Optional<InstrumentNode> at = Optional.of(node);
        while (at.isPresent()
                && at.orElseThrow().policy().isEmpty()
                && seen.add(at.orElseThrow().id())) {
            at = at.flatMap(InstrumentNode::parent).map(nodes::get);
        }
        return at.flatMap(InstrumentNode::policy);
    }

    /** Counts that grow question by question. */
    private static final class Count {
        private final Map<String, AnswerTally> byOffice = new LinkedHashMap<>();
        private final Map<PolicyId, AnswerTally> byPolicy = new LinkedHashMap<>();
        private AnswerTally total = AnswerTally.NONE;
        private AnswerTally withoutOffice = AnswerTally.NONE;
        private AnswerTally withoutPolicy = AnswerTally.NONE;

        void add(AnswerTally tally, Set<String> offices, Set<PolicyId> policies) {
            total = total.plus(tally);
            offices.forEach(o -> byOffice.merge(o, tally, AnswerTally::plus));
            policies.forEach(p -> byPolicy.merge(p, tally, AnswerTally::plus));
            withoutOffice = offices.isEmpty() ? withoutOffice.plus(tally) : withoutOffice;
            withoutPolicy = policies.isEmpty() ? withoutPolicy.plus(tally) : withoutPolicy;
        }
    }
}
