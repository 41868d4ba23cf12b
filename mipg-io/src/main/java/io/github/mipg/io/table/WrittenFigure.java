package io.github.mipg.io.table;

import io.github.mipg.model.Figure;
import io.github.mipg.model.planning.Direction;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as somebody wrote it into a cell (cifra escrita), such as {@code 0.8}, {@code <= 3%} or {@code 1e-05}: the
 * text, and what is certain about it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class WrittenFigure {
    private static final Pattern THOUSANDS = Pattern.compile("(^|[^0-9.])[1-9][0-9]{0,2}\\.[0-9]{3}($|[^0-9])");
    private static final int LONGEST = 40;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 18;
    private static final Pattern FORM =
            Pattern.compile("(<=|>=|≤|≥|<|>|=)? ?([+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?) ?(%)?");
    private static final Set<String> PERCENTAGES =
            Set.of("%", "porcentaje", "porcentajes", "porcentual", "por ciento", "percentage", "per cent");

    private final String written;
    private final Optional<Comparison> comparison;
    private final Figure number;
    private final boolean percentSign;

    private WrittenFigure(String written, Optional<Comparison> comparison, Figure number, boolean percentSign) {
        this.written = written;
        this.comparison = comparison;
        this.number = number;
        this.percentSign = percentSign;
    }

    /**
     * How a figure is compared with what was measured (signo de comparación).
     *
     * @since 0.1.0
     */
    public enum Comparison {
        /** {@code <=} or {@code ≤}. */
        AT_MOST,
        /** {@code <}. */
        LESS_THAN,
        /** {@code >=} or {@code ≥}. */
        AT_LEAST,
        /** {@code >}. */
        MORE_THAN,
        /** {@code =}. */
        EXACTLY
    }

    /**
     * Reads a cell. A decimal comma is not read: {@code 1,234} may be either of two numbers.
     *
     * @param written the text of the cell
     * @return the figure; empty if the text is no number with a decimal point, perhaps after {@code <= >= < > =} and before
     *     {@code %}, of at most 18 digits before the point and 12 after it
     */
    public static Optional<WrittenFigure> parse(String written) {
        Objects.requireNonNull(written, "written");
        Matcher parts = FORM.matcher(written);
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(parts.group(2)).stripTrailingZeros();
        if (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new WrittenFigure(
                written,
                Optional.ofNullable(parts.group(1)).map(WrittenFigure::meaning),
                Figure.of(number),
                parts.group(3) != null));
    }

    /**
     * The text as it stands in the cell.
     *
     * @return the text
     */
    public String written() {
        return written;
    }

    /**
     * The sign before the number.
     *
     * @return the comparison, empty if there is none
     */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /**
     * The number, exactly as written.
     *
     * @return such as 3 in {@code <= 3%} and 0.8 in {@code 0.8}
     */
    public Figure number() {
        return number;
    }

    /**
     * Whether the sign % follows the number.
     *
     * @return whether it does
     */
    public boolean percentSign() {
        return percentSign;
    }

    /**
     * The figure in the unit of its indicator, where that is certain: the sign % stands beside it and the unit is a
     * percentage, or there is no such sign and the unit is something else. A plain number under a percentage is not
     * certain: 0.8 may be 80 % or 0.8 %. Nor is one point with three digits after it: 1.500 may be one and a half, or
     * fifteen hundred with the point that separates thousands in Colombia.
     *
     * @param unit the unit of the indicator, empty if unknown
     * @return hundredths where the unit is a percentage, else the number; empty if it is not certain
     */
    public Optional<Figure> in(Optional<String> unit) {
        Objects.requireNonNull(unit, "unit");
        return unit.isPresent() && isPercentage(unit.get()) == percentSign && !mayBeThousands()
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Whether the point in it may separate thousands. */
    boolean mayBeThousands() {
        return THOUSANDS.matcher(toString()).find();
    }

    /**
     * The direction that the comparison suggests. It is a suggestion: whoever keeps the indicator has to confirm it.
     *
     * @return lower is better for {@code <=} and {@code <}, higher is better for {@code >=} and {@code >}, else empty
     */
    public Optional<Direction> suggestedDirection() {
        return comparison.flatMap(c -> switch (c) {
            case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER_IS_BETTER);
            case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER_IS_BETTER);
            case EXACTLY -> Optional.empty();
        });
    }

    static boolean isPercentage(String unit) {
        return PERCENTAGES.contains(unit.toLowerCase(Locale.ROOT));
    }

    private static Comparison meaning(String sign) {
        return switch (sign) {
            case "<=", "≤" -> Comparison.AT_MOST;
            case "<" -> Comparison.LESS_THAN;
            case ">=", "≥" -> Comparison.AT_LEAST;
            case ">" -> Comparison.MORE_THAN;
            default -> Comparison.EXACTLY;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenFigure f && written.equals(f.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** Returns the text as it was written. */
    @Override
    public String toString() {
        return written;
    }
}
