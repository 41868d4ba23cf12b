package io.github.mipg.model.internal.shape;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period whose days come one by one. */
public final class PeriodDraft {
    private @Nullable LocalDate from;
    private Optional<LocalDate> until = Optional.empty();

    PeriodDraft() {}

    void from(LocalDate first) {
        from = first;
    }

    void until(Optional<LocalDate> end) {
        until = end;
    }

    Period build() {
        LocalDate first = from;
        if (first == null) {
            throw new InvalidModelException("[from]");
        }
        return until.map(end -> Period.between(first, end)).orElseGet(() -> Period.from(first));
    }
}
