package io.github.mipg.model.internal.shape;

import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ConceptKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a small value looks like.
 *
 * @param <E> its type
 */
public sealed interface Scalar<E> {
    /**
     * Draws the value from a source.
     *
     * @param source the source
     * @param to takes the value; left alone if the source has none
     */
    void read(Source source, Consumer<? super E> to);

    /**
     * The canonical text of a value.
     *
     * @param value the value
     * @return its text
     */
    default String text(E value) {
        return value.toString();
    }

    /**
     * Tells whether documents write the text without quotes, as a number or as true and false.
     *
     * @return whether they do
     */
    default boolean isBare() {
        return false;
    }

    /** Where small values come from: a document, or chance. */
    interface Source {
        /** Draws one line of text. */
        void line(Consumer<? super String> to);

        /** Draws a yes or no. */
        void truth(Consumer<? super Boolean> to);

        /** Draws a day. */
        void day(Consumer<? super LocalDate> to);

        /** Draws a year. */
        void year(Consumer<? super Vigencia> to);

        /** Draws a whole number. */
        void whole(Whole form, Consumer<? super Integer> to);

        /** Draws a constant. */
        <C extends Enum<C>> void constant(Constant<C> form, Consumer<? super C> to);

        /** Draws an identifier of the caller's. */
        <I> void own(Own<I> form, Consumer<? super I> to);

        /** Draws an identifier of the catalogue's. */
        <I> void entry(Entry<I> form, Consumer<? super I> to);

        /** Draws a value that has a spelling of its own. */
        <S> void spelled(Spelled<S> form, Consumer<? super S> to);
    }

    /** One line of text. */
    record Line() implements Scalar<String> {
        @Override
        public void read(Source source, Consumer<? super String> to) {
            source.line(to);
        }
    }

    /** Yes or no. */
    record Truth() implements Scalar<Boolean> {
        @Override
        public void read(Source source, Consumer<? super Boolean> to) {
            source.truth(to);
        }

        @Override
        public boolean isBare() {
            return true;
        }
    }

    /** A day. */
    record Day() implements Scalar<LocalDate> {
        @Override
        public void read(Source source, Consumer<? super LocalDate> to) {
            source.day(to);
        }
    }

    /** A year. */
    record Year() implements Scalar<Vigencia> {
        @Override
        public void read(Source source, Consumer<? super Vigencia> to) {
            source.year(to);
        }

        @Override
        public boolean isBare() {
            return true;
        }
    }

    /**
     * A whole number.
     *
     * @param least the least one
     * @param most the largest one
     */
    record Whole(int least, int most) implements Scalar<Integer> {
        @Override
        public void read(Source source, Consumer<? super Integer> to) {
            source.whole(this, to);
        }

        @Override
        public boolean isBare() {
            return true;
        }
    }

    /**
     * One of a closed set of names.
     *
     * @param type the enumeration
     * @param <C> the enumeration
     */
    record Constant<C extends Enum<C>>(Class<C> type) implements Scalar<C> {
        @Override
        public void read(Source source, Consumer<? super C> to) {
            source.constant(this, to);
        }

        @Override
        public String text(C value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An identifier of the caller's.
     *
     * @param type its type, which also tells the section that it names a row of
     * @param parse makes it of its text
     * @param isReference whether it names a row elsewhere, rather than the row that it stands in
     * @param <I> its type
     */
    record Own<I>(Class<I> type, Function<String, I> parse, boolean isReference) implements Scalar<I> {
        @Override
        public void read(Source source, Consumer<? super I> to) {
            source.own(this, to);
        }
    }

    /**
     * An identifier of the catalogue's.
     *
     * @param table what it names
     * @param concept which kind of concept it names, empty unless it names a concept
     * @param parse makes it of its text
     * @param <I> its type
     */
    record Entry<I>(Table table, Optional<ConceptKind> concept, Function<String, I> parse) implements Scalar<I> {
        @Override
        public void read(Source source, Consumer<? super I> to) {
            source.entry(this, to);
        }
    }

    /**
     * A value that has a spelling of its own.
     *
     * @param spelling the spelling
     * @param parse makes it of its text
     * @param print makes its text
     * @param <S> its type
     */
    record Spelled<S>(Spelling spelling, Function<String, S> parse, Function<S, String> print) implements Scalar<S> {
        @Override
        public void read(Source source, Consumer<? super S> to) {
            source.spelled(this, to);
        }

        @Override
        public String text(S value) {
            return print.apply(value);
        }
    }

    /** Parts of the catalogue that systems name entries of. */
    enum Table {
        /** Kinds of bodies. */
        BODIES,
        /** Kinds of plans. */
        PLAN_KINDS,
        /** Kinds of reports. */
        REPORT_KINDS,
        /** Legal natures. */
        NATURES,
        /** Policies. */
        POLICIES,
        /** Dimensions. */
        DIMENSIONS,
        /** Concepts of one kind. */
        CONCEPTS
    }

    /** Spellings that need explaining where they are wrong. */
    enum Spelling {
        /** Identifier of an entity. */
        ENTITY,
        /** Edition of the catalogue. */
        EDITION,
        /** DIVIPOLA code. */
        MUNICIPALITY,
        /** Percentage. */
        PERCENTAGE,
        /** Published score. */
        SCORE,
        /** Decimal figure. */
        FIGURE,
        /** Amount of money. */
        AMOUNT,
        /** Name of a fact of the caller's. */
        FACT_KEY,
        /** Free text of a fact of the caller's. */
        FACT_TEXT
    }
}
