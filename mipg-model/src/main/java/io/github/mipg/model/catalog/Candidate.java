package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Objects;

/**
 * One value that sources give to a fact (valor candidato), with how sure it is and where it was read.
 *
 * @param value the value; itself immutable
 * @param status how sure it is
 * @param sources where it was read; at least one
 * @param <T> type of the value
 * @since 0.1.0
 */
public record Candidate<T>(T value, Status status, List<SourceId> sources) {
    /**
     * Checks that it has a source.
     *
     * @param value the value
     * @param status how sure it is
     * @param sources where it was read
     */
    public Candidate {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sources, "sources");
        sources = ImmutableList.copyOf(sources);
        if (sources.isEmpty()) {
            throw InvalidModelException.of(
                    "Candidate.sources",
                    "",
                    "name at least one source",
                    String.valueOf(value),
                    "No fact without source.");
        }
    }
}
