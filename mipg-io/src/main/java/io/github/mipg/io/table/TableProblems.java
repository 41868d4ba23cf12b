package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gathers the problems of one file: the first thousand one by one, the rest as one that counts them.
 *
 * <p>A problem is only made where it may be listed, so that a file with a million of them costs no more than one with a
 * thousand.
 */
final class TableProblems {
    static final int MOST = 1_000;

    private final String file;
    private final List<Problem> first = new ArrayList<>();
    private long count;
    private Optional<Problem> last = Optional.empty();

    TableProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Adds a problem of which there may be many more. */
    void add(Supplier<Problem> problem) {
        // One more than is listed: it lends its place to the one that stands for the rest.
        if (count <= MOST) {
            first.add(problem.get());
        }
        count++;
    }

    /** Adds the problem that ends the reading; it is listed whatever came before. */
    void end(Problem problem) {
        last = Optional.of(problem);
    }

    ImmutableList<Problem> toList() {
        ImmutableList.Builder<Problem> all = ImmutableList.builder();
        all.addAll(first.subList(0, Math.min(first.size(), MOST)));
        if (count > MOST) {
            all.add(theRest(first.get(MOST), count - MOST));
        }
        last.ifPresent(all::add);
        return all.build();
    }

    private Problem theRest(Problem from, long more) {
        return Problem.inTable(
                ProblemCode.TOO_LARGE,
                file,
                from.row().orElse(0),
                "",
                from.line(),
                Text.of("1000 problemas a lo sumo", "1000 problems at most"),
                Long.toString(MOST + more),
                Text.of(
                        "Corrija los anteriores y vuelva a leer el archivo: desde esta fila hay " + more
                                + " problemas más que no se enumeran.",
                        "Mend those above and read the file again: from this row on there are " + more
                                + " more problems that are not listed."));
    }
}
