package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Truth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that a subject has, for conditions over each, some, none or a number of them (filas de una sección):
 * the committees of a system, the members of a committee, the meetings of each committee.
 *
 * <p>Unknown is not empty. A list proves that a row is missing only where it is declared complete through the day as of
 * which the system is evaluated, or through the end of its vigencia if that is earlier. What the rows given settle is
 * settled however incomplete the list is: one row that fails makes "each" fail.
 *
 * <pre>{@code
 * Reading<Risk, UnitId> owner = Reading.optional(
 *         Text.of("responsable", "owner"), "/internalControl/risks/{id}/owner", Risk::owner);
 * Condition<ManagementSystem> owned =
 *         SystemRows.RISKS.each(owner.satisfies(Text.of("una dependencia", "a unit"), unit -> true));
 * }</pre>
 *
 * @param <S> type of the subject that has the list
 * @param <T> type of the rows
 * @since 0.1.0
 */
public final class Rows<S, T> {
    private final String kind;
    private final Text one;
    private final Text many;
    private final String path;
    private final BiFunction<? super S, ? super Context, Given<T>> reader;
    private final Function<? super T, String> key;
    private final ImmutableSet<String> others;
    private final @Nullable Condition<T> filter;
    private final Reading<S, Integer> listed;

    private Rows(
            String kind,
            Text one,
            Text many,
            String path,
            BiFunction<? super S, ? super Context, Given<T>> reader,
            Function<? super T, String> key,
            ImmutableSet<String> others,
            @Nullable Condition<T> filter) {
        this.kind = kind;
        this.one = one;
        this.many = many;
        this.path = path;
        this.reader = reader;
        this.key = key;
        this.others = others;
        this.filter = filter;
        this.listed = Reading.<S, Integer>of(many, path, this::number).alsoFrom(others.toArray(String[]::new));
    }

    /**
     * What a list holds.
     *
     * @param certain rows that belong to the subject
     * @param perhaps rows that may belong to it, because they do not say whose they are
     * @param list the list that they come from, which knows how complete it is
     */
    record Given<T>(List<T> certain, List<T> perhaps, Inventory<?> list) {}

    /**
     * Makes the rows of a list.
     *
     * @param kind what a row is, in lower-case words joined by hyphens, such as {@code committee}
     * @param path where the list lies in the management system, such as {@code /committees}; in a list that every row of
     *     another has, {@code {id}} stands for the row, as in {@code /committees/{id}/members}
     * @param list how to find the list; must be pure
     * @param key identifier of a row in the list; must be pure. Rows that share one are one subject to a rule that asks something of
     *     each row
     * @param <S> type of the subject that has the list
     * @param <T> type of the rows
     * @return the rows, called by their kind until {@link #called} says better
     * @throws InvalidModelException if the kind or the path is badly formed
     */
    public static <S, T> Rows<S, T> of(
            String kind, String path, Function<? super S, Inventory<T>> list, Function<? super T, String> key) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(key, "key");
        Text name = Text.same(SubjectId.of(kind, "-").kind());
        return new Rows<>(
                kind,
                name,
                name,
                path,
                (subject, context) -> {
                    Inventory<T> given = list.apply(subject);
                    return new Given<>(given.items(), ImmutableList.of(), given);
                },
                key,
                ImmutableSet.of(),
                null);
    }

    /**
     * The rows that belong to each row of another list, as meetings belong to a committee.
     *
     * @param rows the rows
     * @param owners the other list
     * @param reference key of the row in the other list that a row belongs to; empty if nobody has said, and then it may
     *     belong to any
     * @param <U> type of the rows of the other list
     * @param <T> type of the rows
     * @return the rows of each row of the other list
     */
    public static <U, T> Rows<U, T> belonging(
            Rows<ManagementSystem, T> rows,
            Rows<ManagementSystem, U> owners,
            Function<? super T, Optional<String>> reference) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(owners, "owners");
        Objects.requireNonNull(reference, "reference");
        Object grouped = new Object();
        return new Rows<>(
                rows.kind,
                rows.one,
                rows.many,
                rows.path,
                (owner, context) -> {
                    Belonging<T> all = context.remembering(
                            grouped, () -> Belonging.of(rows.reader.apply(context.system(), context), reference));
                    return new Given<>(all.byOwner().get(owners.key.apply(owner)), all.unsaid(), all.list());
                },
                rows.key,
                rows.others,
                rows.filter);
    }

    private record Belonging<T>(ImmutableListMultimap<String, T> byOwner, List<T> unsaid, Inventory<?> list) {
        static <T> Belonging<T> of(Given<T> given, Function<? super T, Optional<String>> reference) {
            ImmutableListMultimap.Builder<String, T> byOwner = ImmutableListMultimap.builder();
            ImmutableList.Builder<T> unsaid = ImmutableList.builder();
            for (T row : given.certain()) {
                reference.apply(row).ifPresentOrElse(owner -> byOwner.put(owner, row), () -> unsaid.add(row));
            }
            return new Belonging<>(byOwner.build(), unsaid.build(), given.list());
        }
    }

    /**
     * Reads the row of another list that a row refers to, as a product goal refers to a result goal.
     *
     * @param label what is read, such as "meta de resultado"
     * @param path where the reference lies, such as {@code /planning/productGoals/{id}/resultGoal}
     * @param reference key of the row in the other list; empty if nobody has said
     * @param others the other list
     * @param <T> type of the rows that refer
     * @param <U> type of the rows of the other list
     * @return a reading: the row, or none where a complete list does not have it; unknown otherwise
     * @throws InvalidModelException if the path does not start with a slash, or the other list has a condition of its own
     */
    public static <T, U> Reading<T, Optional<U>> referred(
            Text label,
            String path,
            Function<? super T, Optional<String>> reference,
            Rows<ManagementSystem, U> others) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(others, "others");
        if (others.isFiltered()) {
            throw InvalidModelException.of(
                    "Rows.referred",
                    others,
                    "be a whole list, without where",
                    "reading '" + label.english() + "'",
                    "Refer to the list, and test the row that was found.");
        }
        return Reading.<T, Optional<U>>of(label, path, (row, context) -> {
                    Optional<String> wanted = reference.apply(row);
                    if (wanted.isEmpty()) {
                        return Observation.unknown(new MissingDatum(path, label));
                    }
                    Map<String, U> byKey = context.remembering(others.reader, () -> byKey(others, context));
                    @Nullable U found = byKey.get(wanted.get());
                    if (found == null && others.isOpen(context.system(), context)) {
                        return Observation.unknown(others.completeness(context.horizon()));
                    }
                    return Observation.known(Optional.ofNullable(found));
                })
                .alsoFrom(others.path)
                .shownAs(found -> found.map(others::label).orElse(Text.of("ninguna", "none")));
    }

    private static <U> Map<String, U> byKey(Rows<ManagementSystem, U> rows, Context context) {
        Map<String, U> all = new LinkedHashMap<>();
        rows.reader
                .apply(context.system(), context)
                .certain()
                .forEach(row -> all.putIfAbsent(rows.key.apply(row), row));
        return all;
    }

    /**
     * The same rows under names for people.
     *
     * @param single what one row is called, such as "comité"
     * @param plural what several are called, such as "comités"
     * @return the rows
     */
    public Rows<S, T> called(Text single, Text plural) {
        Objects.requireNonNull(single, "single");
        Objects.requireNonNull(plural, "plural");
        return new Rows<>(kind, single, plural, path, reader, key, others, filter);
    }

    /**
     * The same rows, declaring other places that finding them looks at, so that they are found again when those change.
     *
     * @param paths other places in the management system, each like {@link #path()}
     * @return the rows
     * @throws InvalidModelException if a path does not start with a slash
     */
    public Rows<S, T> alsoFrom(String... paths) {
        Objects.requireNonNull(paths, "paths");
        ImmutableSet<String> all =
                ImmutableSet.<String>builder().addAll(others).add(paths).build();
        return new Rows<>(kind, one, many, path, reader, key, all, filter);
    }

    /**
     * Those of the rows of which a condition holds. Where that cannot be told of a row, it cannot be told whether it is one
     * of them.
     *
     * @param condition the condition
     * @return the rows
     */
    public Rows<S, T> where(Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Rows<>(
                kind, one, many, path, reader, key, others, filter == null ? condition : filter.and(condition));
    }

    /**
     * The condition that another one holds of each of the rows. It holds of no rows at all.
     *
     * @param condition what each must fulfil
     * @return the condition; unknown if no row given fails and there may be others
     */
    public Condition<S> each(Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new RowConditions.Each<>(this, condition);
    }

    /**
     * The condition that there is one of the rows.
     *
     * @return the condition; unknown if none is given and there may be others
     */
    public Condition<S> some() {
        return atLeast(1);
    }

    /**
     * The condition that there is none of the rows.
     *
     * @return the condition; unknown if none is given and there may be others
     */
    public Condition<S> none() {
        return between(0, 0);
    }

    /**
     * The condition that there are at least so many of the rows.
     *
     * @param least how many, one or more
     * @return the condition; unknown if fewer are given and there may be others
     * @throws InvalidModelException if the number is less than one
     */
    public Condition<S> atLeast(int least) {
        if (least < 1) {
            throw InvalidModelException.of(
                    "Rows.atLeast",
                    least,
                    "be one or more",
                    "rows of kind " + kind,
                    "There are always at least zero: leave the condition out.");
        }
        return between(least, Integer.MAX_VALUE);
    }

    /**
     * The condition that there are at most so many of the rows.
     *
     * @param most how many, zero or more
     * @return the condition; unknown if no more are given and there may be others
     * @throws InvalidModelException if the number is negative
     */
    public Condition<S> atMost(int most) {
        return between(0, most);
    }

    /**
     * The condition that the number of the rows lies between two numbers.
     *
     * @param least the least, zero or more
     * @param most the most, not less than the least
     * @return the condition; unknown if it depends on rows that there may be
     * @throws InvalidModelException if the numbers are negative or the wrong way round
     */
    public Condition<S> between(int least, int most) {
        return new RowConditions.Between<>(this, RowConditions.Bounds.of(least, most, kind));
    }

    /**
     * The condition that at least so many of the rows fall into each of several periods. It holds of no periods at all.
     *
     * @param periods the periods, such as {@link Periods#closedEvery(int)}
     * @param day on which day a row falls; one of which that is unknown may fall into any period
     * @param least how many in each, one or more
     * @return the condition; unknown if the periods are, or if a period may have rows that are not given: the list has to be
     *     declared complete through its last day
     * @throws InvalidModelException if the number is less than one
     */
    public Condition<S> inEach(Reading<S, List<Period>> periods, Reading<T, LocalDate> day, int least) {
        Objects.requireNonNull(periods, "periods");
        Objects.requireNonNull(day, "day");
        if (least < 1) {
            throw InvalidModelException.of(
                    "Rows.inEach", least, "be one or more", "rows of kind " + kind, "Leave the condition out.");
        }
        return new RowConditions.InEach<>(this, periods, day, least);
    }

    /**
     * Reads how many of the rows there are.
     *
     * @return the reading; unknown if there may be others
     */
    public Reading<S, Integer> number() {
        if (filter == null) {
            return listed;
        }
        ImmutableSet.Builder<String> sources = ImmutableSet.builder();
        ImmutableSet.Builder<LegalFigure<?>> figures = ImmutableSet.builder();
        filter.forEachReading(reading -> {
            sources.addAll(reading.sources());
            figures.addAll(reading.figures());
        });
        return listed.alsoFrom(sources.build().toArray(String[]::new))
                .using(figures.build().toArray(LegalFigure<?>[]::new));
    }

    private Observation<Integer> number(S subject, Context context) {
        RowConditions.Count count = RowConditions.count(this, subject, context, Trace.SILENT);
        boolean open = isOpen(subject, context);
        if (count.perhaps() == 0 && !open) {
            return Observation.known(count.certain());
        }
        Trace.Recorder recorder = new Trace.Recorder();
        recorder.openCount();
        RowConditions.count(this, subject, context, recorder);
        recorder.closeCount(
                this,
                RowConditions.ANY,
                count,
                open ? Optional.of(context.horizon()) : Optional.empty(),
                Truth.UNKNOWN);
        return Observation.unknown(recorder.explanations().get(0).missing());
    }

    Given<T> given(S subject, Context context) {
        return reader.apply(subject, context);
    }

    boolean isOpen(S subject, Context context) {
        return !given(subject, context).list().covers(context.horizon());
    }

    /** Whether a row is one of those that are meant. */
    Truth isMeant(T row, Context context, Trace trace) {
        return filter == null ? Truth.HOLDS : filter.evaluate(row, context, trace);
    }

    boolean isFiltered() {
        return filter != null;
    }

    MissingDatum completeness(LocalDate day) {
        return new MissingDatum(
                path,
                Text.of(
                        "la lista de " + many.spanish() + ", declarada completa hasta el " + day,
                        "the list of " + many.english() + ", declared complete through " + day));
    }

    /** What a row is told apart by; a key that is too long or odd for an identifier is told by its hash. */
    SubjectId idOf(T row) {
        String own = key.apply(row);
        return SubjectId.of(kind, SubjectId.isKey(own) ? own : "sha256-" + hash(own));
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** The last step of a path to a row, escaped as in a JSON Pointer: a key may hold slashes. */
    String stepTo(T row) {
        return key.apply(row).replace("~", "~0").replace("/", "~1");
    }

    /** What a row is called. */
    Text label(T row) {
        String id = key.apply(row);
        return Phrases.text(one.spanish() + " " + id, one.english() + " " + id);
    }

    Text one() {
        return one;
    }

    Text many() {
        return many;
    }

    /**
     * Where the list lies.
     *
     * @return a slash and the names of the accessors, with {@code {id}} for rows of lists around it
     */
    public String path() {
        return path;
    }

    /** The path of every row: what a reading on a row starts with. */
    String rowPath() {
        return path + "/{id}";
    }

    void forEachReading(Consumer<Reading<?, ?>> visitor) {
        visitor.accept(listed);
        if (filter != null) {
            filter.forEachReading(visitor);
        }
    }

    void declare(Consumer<String> parts) {
        parts.accept(kind);
        parts.accept(path);
        Conditions.declareText(one, parts);
        Conditions.declareText(many, parts);
        if (filter != null) {
            parts.accept("where");
            filter.declare(parts);
        }
    }

    /** Returns the English name and the path. */
    @Override
    public String toString() {
        return many.english() + " at " + path;
    }
}
