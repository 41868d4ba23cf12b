package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.NormId;
import io.github.mipg.model.PolicyId;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a cell is read as, on the way that one edition takes. Constants of one class and not method references: those cost
 * their linkage once each, and together more than the reading of the edition.
 */
final class Cell<T> implements Function<String, T> {
    static final Cell<String> TEXT = new Cell<>(Kind.TEXT);
    static final Cell<Integer> INTEGER = new Cell<>(Kind.INTEGER);
    static final Cell<LocalDate> DATE = new Cell<>(Kind.DATE);
    static final Cell<Status> STATUS = new Cell<>(Kind.STATUS);
    static final Cell<Series> SERIES = new Cell<>(Kind.SERIES);
    static final Cell<EditionId> EDITION = new Cell<>(Kind.EDITION);
    static final Cell<PolicyId> POLICY = new Cell<>(Kind.POLICY);
    static final Cell<DimensionId> DIMENSION = new Cell<>(Kind.DIMENSION);
    static final Cell<NormId> NORM = new Cell<>(Kind.NORM);

    private enum Kind {
        TEXT,
        INTEGER,
        DATE,
        STATUS,
        SERIES,
        EDITION,
        POLICY,
        DIMENSION,
        NORM
    }

    private final Kind kind;

    private Cell(Kind kind) {
        this.kind = kind;
    }

    @Override
    @SuppressWarnings("unchecked") // each constant has the type of its kind
    public T apply(String cell) {
        return (T) read(cell);
    }

    private Object read(String cell) {
        return switch (kind) {
            case TEXT -> cell;
            case INTEGER -> Integer.valueOf(cell);
            case DATE -> Row.date(cell);
            case STATUS -> Row.constantOf(Status.values(), cell);
            case SERIES -> Row.constantOf(Series.values(), cell);
            case EDITION -> EditionId.of(cell);
            case POLICY -> PolicyId.of(cell);
            case DIMENSION -> DimensionId.of(cell);
            case NORM -> NormId.of(cell);
        };
    }
}
