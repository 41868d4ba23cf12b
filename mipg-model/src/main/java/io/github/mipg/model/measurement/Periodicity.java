package io.github.mipg.model.measurement;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How often an instrument is answered (periodicidad).
 *
 * @since 0.1.0
 */
public enum Periodicity {
    /** Anual: once for the whole vigencia. */
    YEARLY(12, Text.of("Anual", "Yearly")),
    /** Semestral: once for each half of the vigencia. */
    HALF_YEARLY(6, Text.of("Semestral", "Half-yearly"));

    private final int months;
    private final Text label;

    Periodicity(int months, Text label) {
        this.months = months;
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * The last days of the periods that are answered for (fechas de corte): of a half-yearly instrument 30 June and 31
     * December.
     *
     * @param vigencia the year that is measured
     * @return an immutable list of at least one day of that year, the earliest first
     */
    public List<LocalDate> cutOffs(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return IntStream.rangeClosed(1, 12 / months)
                .mapToObj(
                        period -> YearMonth.of(vigencia.year(), period * months).atEndOfMonth())
                .collect(ImmutableList.toImmutableList());
    }
}
