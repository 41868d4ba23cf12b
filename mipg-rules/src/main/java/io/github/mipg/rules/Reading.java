package io.github.mipg.rules;

import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named way to read one thing off a subject (lectura): what it is called, where it lies, and how to find it, present or
 * unknown. Explanations are made of readings, so a rule gets its explanation for nothing.
 *
 * @param <S> type of the subject
 * @param <V> type of what is read
 * @since 0.1.0
 */
public final class Reading<S, V> {
    private final Text label;
    private final String path;
    private final BiFunction<? super S, ? super Context, Observation<V>> reader;
    private final Function<? super V, Text> display;
    private final ImmutableSet<LegalFigure<?>> figures;
    private final ImmutableSet<String> sources;

    private Reading(
            Text label,
            String path,
            BiFunction<? super S, ? super Context, Observation<V>> reader,
            Function<? super V, Text> display,
            ImmutableSet<LegalFigure<?>> figures,
            ImmutableSet<String> sources) {
        this.label = label;
        this.path = path;
        this.reader = reader;
        this.display = display;
        this.figures = figures;
        this.sources = sources;
    }

    /**
     * Makes a reading that needs the context.
     *
     * @param label what is read, such as "fecha de publicación del plan de acción"
     * @param path where it lies in the subject: a slash and the names of the accessors, such as {@code /plans}
     * @param reader how to find it; must be pure and must not return null; what it looks at besides entity, vigencia and
     *     the section of the path is declared with {@link #alsoFrom}
     * @param <S> type of the subject
     * @param <V> type of what is read
     * @return the reading
     * @throws InvalidModelException if the path does not start with a slash
     */
    public static <S, V> Reading<S, V> of(
            Text label, String path, BiFunction<? super S, ? super Context, Observation<V>> reader) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reader, "reader");
        checkPath(path, label);
        return new Reading<>(label, path, reader, Phrases::show, ImmutableSet.of(), ImmutableSet.of(path));
    }

    static void checkPath(String path, Text label) {
        if (path.indexOf('*') >= 0) {
            throw InvalidModelException.of(
                    "Reading.path",
                    path,
                    "name a row by {id}",
                    "reading '" + label.english() + "'",
                    "Write it like '/committees/{id}/members'.");
        }
        if (!path.startsWith("/")) {
            throw InvalidModelException.of(
                    "Reading.path",
                    path,
                    "start with a slash",
                    "reading '" + label.english() + "'",
                    "Write the accessors that lead to it, as in '/entity/stateCapital'.");
        }
    }

    /**
     * Makes a reading of something that may be unknown.
     *
     * @param label what is read
     * @param path where it lies in the subject
     * @param reader how to find it; empty if unknown
     * @param <S> type of the subject
     * @param <V> type of what is read
     * @return the reading
     * @throws InvalidModelException if the path does not start with a slash
     */
    public static <S, V> Reading<S, V> optional(Text label, String path, Function<? super S, Optional<V>> reader) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reader, "reader");
        return of(
                label,
                path,
                (subject, context) -> Observation.ofOptional(reader.apply(subject), new MissingDatum(path, label)));
    }

    /**
     * The same reading, declaring figures of the law that it uses, beside those that it declares already.
     *
     * @param used the figures
     * @return the reading
     */
    public Reading<S, V> using(LegalFigure<?>... used) {
        Objects.requireNonNull(used, "used");
        ImmutableSet.Builder<LegalFigure<?>> all = ImmutableSet.builder();
        return new Reading<>(
                label, path, reader, display, all.addAll(figures).add(used).build(), sources);
    }

    /**
     * The same reading, showing what it reads in another way.
     *
     * @param shown how to show a value
     * @return the reading
     */
    public Reading<S, V> shownAs(Function<? super V, Text> shown) {
        Objects.requireNonNull(shown, "shown");
        return new Reading<>(label, path, reader, shown, figures, sources);
    }

    /**
     * The same reading, declaring other places that it looks at, so that it is read again when they change. Entity and
     * vigencia need not be declared: a change of those is taken to touch every reading.
     *
     * @param paths other places in the subject, each like {@link #path()}
     * @return the reading
     * @throws InvalidModelException if a path does not start with a slash
     */
    public Reading<S, V> alsoFrom(String... paths) {
        Objects.requireNonNull(paths, "paths");
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        all.addAll(sources);
        for (String other : paths) {
            checkPath(other, label);
            all.add(other);
        }
        return new Reading<>(label, path, reader, display, figures, all.build());
    }

    /**
     * What is read.
     *
     * @return its name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Where it lies.
     *
     * @return a slash and the names of the accessors
     */
    public String path() {
        return path;
    }

    /**
     * All places that it looks at.
     *
     * @return an immutable set of paths, its own first
     */
    public Set<String> sources() {
        return sources;
    }

    /**
     * Figures of the law that it uses.
     *
     * @return an immutable set
     */
    public Set<LegalFigure<?>> figures() {
        return figures;
    }

    /**
     * Reads it.
     *
     * @param subject the subject
     * @param context what else may be looked at
     * @return what was found
     */
    public Observation<V> read(S subject, Context context) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(context, "context");
        return reader.apply(subject, context);
    }

    void declare(Consumer<String> parts) {
        parts.accept(path);
        Conditions.declareText(label, parts);
    }

    Text show(V value) {
        return display.apply(value);
    }

    /**
     * The condition that what is read fulfils a test.
     *
     * @param expectation what is expected, such as "al menos 3"
     * @param test the test; must be pure
     * @return the condition; unknown if the reading is
     */
    public Condition<S> satisfies(Text expectation, Predicate<? super V> test) {
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(test, "test");
        return new Conditions.Tested<>(this, expectation, test);
    }

    /**
     * The condition that what is read equals a value.
     *
     * @param value the value
     * @return the condition; unknown if the reading is
     */
    public Condition<S> is(V value) {
        Objects.requireNonNull(value, "value");
        return satisfies(Phrases.show(value), value::equals);
    }

    /**
     * The condition that what is read relates to what another reading reads.
     *
     * @param relation how they are expected to relate, such as "a más tardar"
     * @param other the other reading
     * @param test the test of both; must be pure
     * @param <W> type of what the other reads
     * @return the condition; unknown if one of the readings is
     */
    public <W> Condition<S> relates(Text relation, Reading<S, W> other, BiPredicate<? super V, ? super W> test) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(test, "test");
        return new Conditions.Related<>(this, relation, other, test);
    }

    /** Returns the English label and the path. */
    @Override
    public String toString() {
        return label.english() + " at " + path;
    }
}
