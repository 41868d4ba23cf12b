package io.github.mipg.model.phva;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One turn of planning, doing, checking and acting (ciclo PHVA).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PhvaCycle {
    PhvaCycle() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract PhvaCycleId id();

    /**
     * What the cycle is about.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * Policy of the Model that it improves.
     *
     * @return the policy, empty if it is about none or unknown
     */
    public abstract Optional<PolicyId> policy();

    /**
     * Process that it improves.
     *
     * @return the process, empty if it is about none or unknown
     */
    public abstract Optional<ProcessId> process();

    /**
     * Cycle that it follows.
     *
     * @return the cycle, empty if it is the first one or unknown
     */
    public abstract Optional<PhvaCycleId> previous();

    /**
     * What happened, in the order given.
     *
     * @return the records; unknown unless given
     */
    @Value.Default
    public Inventory<StageRecord> stages() {
        return Inventory.unknown();
    }

    /**
     * The stage that the cycle has reached: the latest one, in the order plan, do, check, act, that has a record.
     *
     * @return the stage, empty if no stage has a record
     */
    public final Optional<PhvaStage> stage() {
        return stages().items().stream().map(StageRecord::stage).reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /**
     * The stages that come before the one reached and have no record, such as a check without a plan. Rows of an
     * existing system may well be like that; {@link #advance} never makes them so.
     *
     * @return the stages in their order, empty if none is left out
     */
    public final List<PhvaStage> skipped() {
        PhvaStage reached = stage().orElse(PhvaStage.PLAN);
        return open().filter(s -> s.compareTo(reached) < 0).toList();
    }

    /** The stages without a record. */
    private Stream<PhvaStage> open() {
        return Stream.of(PhvaStage.values())
                .filter(s -> stages().items().stream().noneMatch(r -> r.stage() == s));
    }

    /**
     * Tells whether the cycle is closed (ciclo cerrado): its four stages have a record.
     *
     * @return whether it is
     */
    public final boolean isClosed() {
        return stage().filter(s -> s == PhvaStage.ACT).isPresent() && skipped().isEmpty();
    }

    /**
     * Moves on by one stage: plan, then do, check and act. What comes out of one stage must not be lost on the next: a
     * check needs the requirements of some earlier stage, or its own.
     *
     * @param next the record of the next stage
     * @return the cycle with the record added; the declaration that its records are complete moves to the day of the
     *     record, if that is later
     * @throws InvalidModelException if the stage is not the one that follows, its day is before that of an earlier
     *     stage, or a check has no requirement to check against
     */
    public final PhvaCycle advance(StageRecord next) {
        Objects.requireNonNull(next, "next");
        Optional<PhvaStage> expected = skipped().isEmpty() ? open().findFirst() : Optional.empty();
        if (expected.filter(s -> s == next.stage()).isEmpty()) {
            throw InvalidModelException.of(
                    "StageRecord.stage",
                    next.stage(),
                    expected.map(s -> "be " + s + ", the stage that follows")
                            .orElse("not be added: the cycle is closed, or a stage was left out"),
                    "cycle " + id(),
                    "Record the stages in the order PLAN, DO, CHECK, ACT; after ACT start the next cycle with next().");
        }
        Optional<LocalDate> last =
                stages().items().stream().flatMap(r -> r.date().stream()).max(LocalDate::compareTo);
        if (last.isPresent() && next.date().filter(d -> d.isBefore(last.get())).isPresent()) {
            throw InvalidModelException.of(
                    "StageRecord.date",
                    next.date().get(),
                    "not be before the day of an earlier stage, which is " + last.get(),
                    "cycle " + id(),
                    "Correct the day, or leave it out if it is unknown.");
        }
        if (next.stage() == PhvaStage.CHECK
                && next.requirements().isEmpty()
                && stages().items().stream().allMatch(r -> r.requirements().isEmpty())) {
            throw InvalidModelException.of(
                    "StageRecord.requirements",
                    next.requirements(),
                    "say what the outputs are checked against, here or in an earlier stage",
                    "cycle " + id(),
                    "Give the requirements with the plan.");
        }
        ImmutableList<StageRecord> records = ImmutableList.<StageRecord>builder()
                .addAll(stages().items())
                .add(next)
                .build();
        return toBuilder()
                .stages(stages().completeThrough()
                        .map(through -> Inventory.complete(
                                next.date().filter(d -> d.isAfter(through)).orElse(through), records))
                        .orElseGet(() -> Inventory.partial(records)))
                .build();
    }

    /**
     * Starts the cycle that follows this one. What this one fed back is what the next one starts from.
     *
     * @param id identifier of the next cycle
     * @param planned the record of its planning; the feedback of this cycle is put before its own inputs
     * @return the next cycle, with its plan recorded
     * @throws InvalidModelException if this cycle is not closed, the record is not of {@link PhvaStage#PLAN}, or the
     *     identifier is that of this cycle
     */
    public final PhvaCycle next(PhvaCycleId id, StageRecord planned) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(planned, "planned");
        if (!isClosed()) {
            throw InvalidModelException.of(
                    "PhvaCycle.stages",
                    stage().map(Enum::name).orElse("none"),
                    "hold all four stages before the next cycle starts",
                    "cycle " + id(),
                    "Record the stages that are missing with advance().");
        }
        if (id.equals(id())) {
            throw InvalidModelException.of(
                    "PhvaCycle.id",
                    id,
                    "differ from that of the cycle that it follows",
                    "cycle " + id(),
                    "Give the next cycle an id of its own.");
        }
        ImmutableList<String> inputs = Stream.concat(
                        stages().items().stream().flatMap(r -> r.feedback().stream()), planned.inputs().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return builder()
                .id(id)
                .name(name())
                .policy(policy())
                .process(process())
                .previous(id())
                .build()
                .advance(planned.toBuilder().inputs(inputs).build());
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("PhvaCycle.name", name());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePhvaCycle.Builder {
        Builder() {}
    }
}
