package io.github.mipg.benchmarks.scoring;

import java.math.BigInteger;

/** The figures of the nodes in one row, in lowest terms. */
final class Figures {
    final long[] numerators = new long[NationalForm.NODES];
    /** 0 where a figure is indeterminate or too long. */
    final long[] denominators = new long[NationalForm.NODES];
    /** Numerator and denominator; null where a figure is indeterminate or fits above. */
    final BigInteger[][] tooLong = new BigInteger[NationalForm.NODES][];

    /** Numerator and denominator of a figure; null if it is indeterminate. */
    BigInteger[] terms(int node) {
        return denominators[node] == 0
                ? tooLong[node]
                : new BigInteger[] {BigInteger.valueOf(numerators[node]), BigInteger.valueOf(denominators[node])};
    }
}
