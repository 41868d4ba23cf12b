package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A question under a method: what each answer to it is worth. */
final class CompiledQuestion {
    private static final Ratio HUNDRED = Ratio.of(100);

    final Question question;
    final boolean bearsPoints;
    private final Optional<Ratio> cap;
    private final EntityClaims claims;
    private final Map<OptionId, QuestionOption> options = new LinkedHashMap<>();
    private final Map<OptionId, Ratio> points = new LinkedHashMap<>();
    private final Map<List<OptionId>, GradedCombination> combinations = new HashMap<>();
    private final ImmutableList<QuestionOption> ordinary;
    /** The number that earns nothing, and the points of each one above it; null where numbers earn none. */
    private @Nullable Ratio from;

    private @Nullable Ratio step;
    private final Ratio worst;
    private final Ratio best;

    /** What an answer says by itself, before anybody asks whether the question was asked. */
    record Reading(QuestionState state, Ratio points, Optional<Ratio> uncapped, Set<OptionId> chosen) {
        static final Reading BLANK = unanswered(ImmutableSet.of());

        static Reading unanswered(Set<OptionId> chosen) {
            return new Reading(QuestionState.UNANSWERED, Ratio.zero(), Optional.empty(), chosen);
        }
    }

    /** A question that feeds no node bears no points, so nobody asks what it is worth. */
    CompiledQuestion(Question question, boolean feeds, ScoringMethod method, List<ScoringProblem> problems) {
        this.question = question;
        this.claims = method.entityClaims();
        this.cap = method.multipleCap().map(c -> Ratio.of(c.value()));
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
        return cap.map(sum::min).orElse(sum);
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

    /** Tells whether one dependency on this question holds, given what was answered. */
    static Truth holds(Dependency dependency, Reading gate) {
        if (gate.state() == QuestionState.UNANSWERED) {
            return Truth.UNKNOWN;
        }
        boolean chosen =
                dependency.whenAny().isEmpty() || dependency.whenAny().stream().anyMatch(gate.chosen()::contains);
        boolean free = dependency.unlessAny().stream().noneMatch(gate.chosen()::contains);
        return Truth.of(chosen && free);
    }

    /** Reads an answer that fits the question. */
    Reading read(@Nullable Answer answer) {
        if (answer == null || !answer.isGiven()) {
            return Reading.BLANK;
        }
        Set<OptionId> chosen = ImmutableSet.copyOf(answer.choices());
        if (answer.notApplicable().isPresent()) {
            NotApplicableClaim claim = answer.notApplicable().get();
            return claim.isByLaw()
                    ? new Reading(QuestionState.NOT_APPLICABLE_BY_LAW, Ratio.zero(), Optional.empty(), chosen)
                    : claimed(chosen);
        }
        boolean excluded = false;
        boolean saysSo = !chosen.isEmpty();
        for (OptionId option : chosen) {
            excluded |= is(option, QuestionOption::excluding);
            saysSo &= is(option, QuestionOption::notApplicable);
        }
        if (excluded) {
            return new Reading(QuestionState.EXCLUDED, Ratio.zero(), Optional.empty(), chosen);
        }
        if (saysSo || saysNoRowApplies(answer)) {
            return claimed(chosen);
        }
        Optional<Ratio> sum = bearsPoints ? worth(answer, chosen) : worthless(answer, chosen);
        if (sum.isEmpty()) {
            return Reading.unanswered(chosen);
        }
        Ratio worth = question.type() == QuestionType.MULTIPLE_CHOICE ? capped(sum.get()) : sum.get();
        return new Reading(QuestionState.ANSWERED, worth, worth.equals(sum.get()) ? Optional.empty() : sum, chosen);
    }

    /** What the entity claims by itself: where the method takes that for no answer, it decides on no other question either. */
    private Reading claimed(Set<OptionId> chosen) {
        return claims == EntityClaims.AS_UNANSWERED
                ? Reading.unanswered(chosen)
                : new Reading(QuestionState.NOT_APPLICABLE_BY_ENTITY, Ratio.zero(), Optional.empty(), chosen);
    }

    private boolean saysNoRowApplies(Answer answer) {
        return question.type() == QuestionType.MATRIX
                && !question.rows().isEmpty()
                && row(answer)
                        .filter(r -> r.stream().allMatch(o -> is(o, QuestionOption::notApplicable)))
                        .isPresent();
    }

    private boolean is(OptionId option, Predicate<QuestionOption> what) {
        QuestionOption known = options.get(option);
        return known != null && what.test(known);
    }

    private Optional<Ratio> worth(Answer answer, Set<OptionId> chosen) {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> sum(chosen);
            case OPEN_NUMBER -> answer.number().map(this::linear);
            case MULTIPLE_NUMBERS -> numbers(answer);
            case MATRIX -> matrix(answer);
            case OPEN_TEXT -> Optional.empty();
        };
    }

    /** Zero if everything was answered that a question without points asks for. */
    private Optional<Ratio> worthless(Answer answer, Set<OptionId> chosen) {
        boolean answered = switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> !chosen.isEmpty();
            case OPEN_NUMBER -> answer.number().isPresent();
            case MULTIPLE_NUMBERS ->
                !options.isEmpty()
                        && ordinary.stream()
                                .allMatch(o -> answer.numbers().stream()
                                        .anyMatch(n -> n.option().equals(o.id())));
            case MATRIX -> !question.rows().isEmpty() && row(answer).isPresent();
            case OPEN_TEXT -> answer.text().isPresent();
        };
        return answered ? Optional.of(Ratio.zero()) : Optional.empty();
    }

    private Optional<Ratio> sum(Set<OptionId> chosen) {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Ratio sum = Ratio.zero();
        for (OptionId option : chosen) {
            sum = sum.plus(points.getOrDefault(option, Ratio.zero()));
        }
        return Optional.of(sum);
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
                .filter(o -> !is(o, QuestionOption::notApplicable))
                .map(o -> points.getOrDefault(o, Ratio.zero()))
                .toList();
        return counting.stream().reduce(Ratio::plus).map(s -> s.dividedBy(Ratio.of(counting.size())));
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
