package io.github.mipg.rules.maturity;

import io.github.mipg.model.Text;

/**
 * Whether two official scores of different years may be compared (comparabilidad).
 *
 * @since 0.1.0
 */
public enum Comparability {
    /** Both years are in one block, and the index did not change its meaning in between as far as the catalogue knows. */
    COMPARABLE(Text.of("comparables", "comparable")),
    /** The years are in different blocks: the measurement was made otherwise. */
    OTHER_BLOCK(Text.of("de bloques no comparables entre sí", "of blocks that are not comparable")),
    /** The catalogue knows no block for one of the years. */
    UNKNOWN_BLOCK(Text.of("de un año sin bloque de comparabilidad conocido", "of a year without a known block")),
    /** The index was redefined in between. */
    REDEFINED(Text.of("de un índice redefinido entre los dos años", "of an index redefined in between")),
    /** The index was redefined within the block, and nobody could tell what it meant in one of the years. */
    UNKNOWN_MEANING(Text.of(
            "de un índice cuyo sentido en uno de los años no se conoce",
            "of an index whose meaning in one of the years is unknown"));

    private final Text label;

    Comparability(Text label) {
        this.label = label;
    }

    /**
     * How it is said of two scores.
     *
     * @return the words in both languages
     */
    public Text label() {
        return label;
    }
}
