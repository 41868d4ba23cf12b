package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A question under a method: what each answer to it is worth. */
final class CompiledQuestion {
    private static final Ratio HUNDRED = Ratio.of(100);

    final Question question;
    final boolean bearsPoints;
    private final @Nullable Ratio cap;
    private final EntityClaims claims;
    /** Whether what the entity claims not to apply counts as 0 points. */
    private final boolean claimsAreZero;

    private final Map<OptionId, QuestionOption> options = new LinkedHashMap<>();
    private final Map<OptionId, Ratio> points = new LinkedHashMap<>();
    /** The points of each option by its number, zero for those without. */
    private final Ratio[] pointsByNumber;

    private final Map<List<OptionId>, GradedCombination> combinations = new HashMap<>();
    private final ImmutableList<QuestionOption> ordinary;
    /** The number that earns nothing, and the points of each one above it; null where numbers earn none. */
    private @Nullable Ratio from;

    private @Nullable Ratio step;
    private final Ratio worst;
    private final Ratio best;

    /**
     * What an answer says by itself, before anybody asks whether the question was asked.
     *
     * @param state how the question stands
     * @param points what it is worth, zero if it is worth nothing
     * @param uncapped what it would be worth without the cap of the method, empty if that is the same
     * @param chosen the options chosen
     * @param open between what and what it can end, if it is answered in part; empty if nothing is said of that
     */
    record Reading(
            QuestionState state, Ratio points, Optional<Ratio> uncapped, List<OptionId> chosen, Optional<Open> open) {
        static final Reading BLANK = unanswered(ImmutableList.of());

        static Reading unanswered(List<OptionId> chosen) {
            return new Reading(QuestionState.UNANSWERED, Ratio.zero(), Optional.empty(), chosen, Optional.empty());
        }
    }

    /** Between what and what the answer to a question can end. */
    record Open(Ratio low, Ratio high) {}

    /** A question that feeds no node bears no points, so nobody asks what it is worth. */
    CompiledQuestion(QuestionForm form, boolean feeds, ScoringMethod method, List<ScoringProblem> problems) {
        this.question = form.question;
        this.claims = method.entityClaims();
        this.claimsAreZero = claims == EntityClaims.AS_ZERO || method.notApplicable() == NotApplicableHandling.AS_ZERO;
        this.cap = method.multipleCap().map(c -> Ratio.of(c.value())).orElse(null);
        for (QuestionOption option : question.options()) {
            if (options.put(option.id(), option) != null) {
                problems.add(problem(
                        Text.of("repite la opción " + option.id(), "repeats the option " + option.id()),
                        Text.of("Dé a cada opción un código propio.", "Give each option a code of its own.")));
            }
        }
        this.ordinary = options.values().stream()
                .filter(o -> !o.excluding() && !o.notApplicable())
                .collect(ImmutableList.toImmutableList());
        this.bearsPoints = feeds && !question.informative() && canBearPoints(question);
        Ratio low = Ratio.zero();
        Ratio high = Ratio.zero();
        if (bearsPoints) {
            int before = problems.size();
            price(method, problems);
            if (problems.size() == before) {
                low = low();
                high = high();
            }
        }
        this.pointsByNumber = new Ratio[form.codes.size()];
        Arrays.setAll(pointsByNumber, n -> points.getOrDefault(form.codes.code(n), Ratio.zero()));
        this.worst = low;
        this.best = high;
    }

    private static boolean canBearPoints(Question question) {
        return switch (question.type()) {
            case OPEN_TEXT -> false;
            case OPEN_NUMBER, MULTIPLE_NUMBERS ->
                question.worst().isPresent() || question.best().isPresent();
            case SINGLE_CHOICE, MULTIPLE_CHOICE, MATRIX -> true;
        };
    }

    private void price(ScoringMethod method, List<ScoringProblem> problems) {
        switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
                priceOptions(method, problems);
                if (ordinary.isEmpty()) {
                    problems.add(problem(
                            Text.of("no tiene opciones que den puntos", "has no options that earn points"),
                            Text.of(
                                    "Dé sus opciones, o márquela informativa.",
                                    "Give its options, or mark it informative.")));
                }
            }
            case MATRIX -> priceMatrix(method, problems);
            case OPEN_NUMBER, MULTIPLE_NUMBERS -> priceNumbers(problems);
            case OPEN_TEXT -> {
                // bears no points
            }
        }
    }

    private void priceOptions(ScoringMethod method, List<ScoringProblem> problems) {
        boolean none = ordinary.stream().allMatch(o -> o.points().isEmpty());
        if (none
                && !ordinary.isEmpty()
                && question.type() == QuestionType.MULTIPLE_CHOICE
                && method.optionPoints() == OptionPoints.DERIVED_EQUAL) {
            ordinary.forEach(o -> points.put(o.id(), Ratio.of(100, ordinary.size())));
            return;
        }
        if (question.type() == QuestionType.MATRIX) {
            options.values().stream().filter(QuestionOption::excluding).forEach(o -> points.put(o.id(), Ratio.zero()));
        }
        for (QuestionOption option : ordinary) {
            points.put(option.id(), priced("option " + option.id(), option.points(), problems));
        }
    }

    private void priceMatrix(ScoringMethod method, List<ScoringProblem> problems) {
        if (question.rows().isEmpty() || ordinary.isEmpty()) {
            problems.add(problem(
                    Text.of("no tiene filas u opciones", "has no rows or no options"),
                    Text.of("Dé las filas y las opciones de la matriz.", "Give the rows and options of the matrix.")));
            return;
        }
        if (question.combinations().isEmpty()) {
            priceOptions(method, problems);
            return;
        }
        for (GradedCombination combination : question.combinations()) {
            priced("combination " + combination.label(), combination.points(), problems);
            if (combination.choices().size() != question.rows().size()
                    || combinations.put(combination.choices(), combination) != null) {
                problems.add(problem(
                        Text.of(
                                "no tiene una opción por fila en la combinación " + combination.label()
                                        + ", o la repite",
                                "lacks one option per row in the combination " + combination.label()
                                        + ", or repeats it"),
                        Text.of(
                                "Dé cada combinación una vez, con una opción por fila.",
                                "Give each combination once, with one option per row.")));
            }
        }
        long all = 1;
        for (int i = 0; i < question.rows().size() && all <= combinations.size(); i++) {
            all *= ordinary.size();
        }
        if (combinations.size() < all) {
            problems.add(problem(
                    Text.of("tiene combinaciones sin puntos", "has combinations without points"),
                    Text.of("Dé los puntos de todas las combinaciones.", "Give the points of all combinations.")));
        }
    }

    private void priceNumbers(List<ScoringProblem> problems) {
        if (question.worst().isEmpty()
                || question.best().isEmpty()
                || question.worst().equals(question.best())) {
            problems.add(problem(
                    Text.of(
                            "no tiene dos números distintos para lo peor y lo mejor",
                            "has no two different numbers for the worst and the best"),
                    Text.of(
                            "Dé ambos, o ninguno si sus números no dan puntos.",
                            "Give both, or neither if its numbers earn no points.")));
        } else {
            Ratio nothing = Ratio.of(question.worst().get().value());
            from = nothing;
            step = HUNDRED.dividedBy(Ratio.of(question.best().get().value()).minus(nothing));
        }
        if (question.type() == QuestionType.MULTIPLE_NUMBERS && ordinary.isEmpty()) {
            problems.add(problem(
                    Text.of("no tiene opciones", "has no options"),
                    Text.of("Dé las opciones que piden número.", "Give the options that ask for a number.")));
        }
    }

    private Ratio priced(String what, Optional<Figure> own, List<ScoringProblem> problems) {
        if (own.isEmpty()) {
            problems.add(problem(
                    Text.of("no dice los puntos de " + what, "does not say the points of " + what),
                    Text.of(
                            "Dé los puntos, o declare un método que los derive.",
                            "Give the points, or declare a method that derives them.")));
            return Ratio.zero();
        }
        if (own.get().value().signum() < 0) {
            problems.add(problem(
                    Text.of("tiene puntos negativos en " + what, "has negative points for " + what),
                    Text.of("Dé puntos de 0 a 100.", "Give points from 0 to 100.")));
        }
        return Ratio.of(own.get().value());
    }

    private ScoringProblem problem(Text message, Text fix) {
        return new ScoringProblem("question " + question.id(), message, fix);
    }

    private Ratio low() {
        // In a matrix, a column that denies the others is worth 0 or what its combinations say.
        if (question.type() != QuestionType.MATRIX && options.values().stream().anyMatch(QuestionOption::excluding)) {
            return Ratio.zero();
        }
        Ratio least = values().stream().reduce(Ratio::min).orElse(Ratio.zero());
        return question.type() == QuestionType.MULTIPLE_CHOICE ? capped(least) : least;
    }

    private Ratio high() {
        return question.type() == QuestionType.MULTIPLE_CHOICE
                ? capped(points.values().stream().reduce(Ratio.zero(), Ratio::plus))
                : values().stream().reduce(Ratio::max).orElse(Ratio.zero());
    }

    private List<Ratio> values() {
        if (question.type() == QuestionType.OPEN_NUMBER || question.type() == QuestionType.MULTIPLE_NUMBERS) {
            return List.of(Ratio.zero(), HUNDRED);
        }
        if (combinations.isEmpty()) {
            return new ArrayList<>(points.values());
        }
        return combinations.values().stream()
                .map(c -> Ratio.of(c.points().orElseThrow().value()))
                .toList();
    }

    private Ratio capped(Ratio sum) {
        return cap == null ? sum : sum.min(cap);
    }

    /** Between what and what a question can end that counts as unanswered. */
    Open open(Reading reading) {
        Open open = reading.open().orElseGet(() -> new Open(worst, best));
        return claimsAreZero ? new Open(Ratio.zero(), open.high()) : open;
    }

    /** The least that an answer can be worth. */
    Ratio worst() {
        return worst;
    }

    /** The most that an answer can be worth. */
    Ratio best() {
        return best;
    }

    Optional<Ratio> pointsOf(OptionId option) {
        return Optional.ofNullable(points.get(option));
    }

    /** What a number earns; empty where numbers earn nothing. */
    Optional<Ratio> pointsOf(Figure number) {
        return step == null ? Optional.empty() : Optional.of(linear(number));
    }

    Optional<QuestionOption> option(OptionId option) {
        return Optional.ofNullable(options.get(option));
    }

    Optional<GradedCombination> combination(List<OptionId> choices) {
        return Optional.ofNullable(combinations.get(choices));
    }

    /** Tells whether what was answered to a question passes a gate on it. */
    static Truth passes(Gate gate, Reading reading) {
        return reading.state() == QuestionState.UNANSWERED
                ? Truth.UNKNOWN
                : Truth.of(gate.isPassedBy(reading.chosen()));
    }

    /** Reads an answer that fits the question. */
    Reading read(@Nullable GivenAnswer given) {
        if (given == null) {
            return Reading.BLANK;
        }
        List<OptionId> chosen = given.answer.choices();
        return switch (given.state) {
            case ANSWERED -> bearsPoints ? valued(given) : worthNothing(QuestionState.ANSWERED, chosen);
            case EXCLUDED, NOT_APPLICABLE_BY_LAW -> worthNothing(given.state, chosen);
            case NOT_APPLICABLE_BY_ENTITY ->
                // Where the method takes that for no answer, it decides on no other question either.
                claims == EntityClaims.AS_UNANSWERED ? Reading.unanswered(chosen) : worthNothing(given.state, chosen);
            case NOT_ASKED, UNANSWERED -> Reading.unanswered(chosen);
        };
    }

    private static Reading worthNothing(QuestionState state, List<OptionId> chosen) {
        return new Reading(state, Ratio.zero(), Optional.empty(), chosen, Optional.empty());
    }

    private Reading valued(GivenAnswer given) {
        List<OptionId> chosen = given.answer.choices();
        Ratio sum = worth(given);
        if (sum == null) {
            return Reading.unanswered(chosen);
        }
        if (claims == EntityClaims.AS_UNANSWERED && claimsRows(given.answer)) {
            return new Reading(
                    QuestionState.UNANSWERED,
                    Ratio.zero(),
                    Optional.empty(),
                    chosen,
                    Optional.of(openRows(given.answer)));
        }
        Ratio worth = question.type() == QuestionType.MULTIPLE_CHOICE ? capped(sum) : sum;
        return new Reading(
                QuestionState.ANSWERED,
                worth,
                worth.equals(sum) ? Optional.empty() : Optional.of(sum),
                chosen,
                Optional.empty());
    }

    private boolean is(OptionId option, Predicate<QuestionOption> what) {
        QuestionOption known = options.get(option);
        return known != null && what.test(known);
    }

    private @Nullable Ratio worth(GivenAnswer given) {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> sum(given.chosen);
            case OPEN_NUMBER -> given.answer.number().map(this::linear).orElse(null);
            case MULTIPLE_NUMBERS -> numbers(given.answer).orElse(null);
            case MATRIX -> matrix(given.answer).orElse(null);
            case OPEN_TEXT -> null;
        };
    }

    private Ratio sum(int[] chosen) {
        Ratio sum = pointsByNumber[chosen[0]];
        for (int i = 1; i < chosen.length; i++) {
            sum = sum.plus(pointsByNumber[chosen[i]]);
        }
        return sum;
    }

    private Ratio linear(Figure number) {
        Ratio nothing = from;
        Ratio each = step;
        if (nothing == null || each == null) {
            throw new IllegalStateException("numbers of " + question.id() + " must have been priced");
        }
        Ratio above = Ratio.of(number.value());
        if (nothing.signum() != 0) {
            above = above.minus(nothing);
        }
        return above.times(each).max(Ratio.zero()).min(HUNDRED);
    }

    /** The mean over the options; without a number for each of them, nothing is answered. */
    private Optional<Ratio> numbers(Answer answer) {
        Ratio sum = Ratio.zero();
        for (QuestionOption option : ordinary) {
            Figure number = number(answer, option.id());
            if (number == null) {
                return Optional.empty();
            }
            sum = sum.plus(linear(number));
        }
        return Optional.of(sum.dividedBy(Ratio.of(ordinary.size())));
    }

    private static @Nullable Figure number(Answer answer, OptionId option) {
        for (OptionNumber number : answer.numbers()) {
            if (number.option().equals(option)) {
                return number.number();
            }
        }
        return null;
    }

    /** Without a choice in each row, nothing is answered. */
    private Optional<Ratio> matrix(Answer answer) {
        Optional<List<OptionId>> row = row(answer);
        if (row.isEmpty() || !combinations.isEmpty()) {
            return row.flatMap(this::combination)
                    .flatMap(GradedCombination::points)
                    .map(p -> Ratio.of(p.value()));
        }
        List<Ratio> counting = row.get().stream()
                .filter(o -> claimsAreZero || !isClaim(o))
                .map(o -> points.getOrDefault(o, Ratio.zero()))
                .toList();
        return counting.stream().reduce(Ratio::plus).map(s -> s.dividedBy(Ratio.of(counting.size())));
    }

    private boolean isClaim(OptionId column) {
        return is(column, QuestionOption::notApplicable);
    }

    /** Whether it is a matrix some rows of which do not apply, by what the entity says, and others do. */
    boolean claimsRows(Answer answer) {
        return question.type() == QuestionType.MATRIX
                && combinations.isEmpty()
                && answer.cells().stream().anyMatch(c -> isClaim(c.option()));
    }

    /** Between what and what a matrix can end whose rows that do not apply are still to be answered. */
    private Open openRows(Answer answer) {
        Ratio low = Ratio.zero();
        Ratio high = Ratio.zero();
        for (OptionId column : row(answer).orElseThrow()) {
            Ratio own = points.getOrDefault(column, Ratio.zero());
            low = low.plus(isClaim(column) ? worst : own);
            high = high.plus(isClaim(column) ? best : own);
        }
        Ratio rows = Ratio.of(question.rows().size());
        return new Open(low.dividedBy(rows), high.dividedBy(rows));
    }

    /** What was chosen in the rows, in their order; empty unless something was chosen in each. */
    Optional<List<OptionId>> row(Answer answer) {
        Map<OptionId, OptionId> cells = new HashMap<>();
        for (MatrixChoice cell : answer.cells()) {
            cells.put(cell.row(), cell.option());
        }
        ImmutableList.Builder<OptionId> row = ImmutableList.builder();
        for (MatrixRow each : question.rows()) {
            OptionId option = cells.get(each.id());
            if (option == null) {
                return Optional.empty();
            }
            row.add(option);
        }
        return Optional.of(row.build());
    }
}
