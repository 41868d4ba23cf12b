package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes: never over what it reads, nor twice into one file, nor over a file that exists unasked. */
final class WritingOptions {
    @Option(
            names = "--overwrite",
            description = {
                "Reemplaza los archivos de salida que ya existen.",
                "Takes the place of output files that exist already."
            })
    private boolean overwrite;

    private final Map<Object, String> taken = new HashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** Tells of a file that the command reads. */
    WritingOptions reads(String argument, @Nullable Path file) {
        if (file != null) {
            taken.putIfAbsent(place(file), argument);
        }
        return this;
    }

    /** Tells of a file that the command will write. */
    WritingOptions writes(String option, @Nullable Path file) {
        if (file == null) {
            return this;
        }
        String other = taken.putIfAbsent(place(file), option);
        if (other != null) {
            complaints.add(Complaint.of(
                    "INVALID_VALUE",
                    option,
                    Text.of("otro archivo que el de " + other, "another file than that of " + other),
                    file.toString(),
                    Text.of("Dé a cada documento un archivo propio.", "Give each document a file of its own.")));
        } else if (!overwrite && java.nio.file.Files.isRegularFile(file)) {
            complaints.add(Complaint.of(
                    "EXISTS",
                    option,
                    Text.of("un archivo que no exista", "a file that does not exist"),
                    file.toString(),
                    Text.of(
                            "Dé otro nombre, o --overwrite si lo que contiene ya no hace falta.",
                            "Give another name, or --overwrite if what it holds is no longer needed.")));
        }
        return this;
    }

    /** Ends the command, before it has written anything, if some file cannot be written. */
    void refuse() {
        if (!complaints.isEmpty()) {
            throw Failure.all(complaints);
        }
    }

    /** Writes a file that the command has told of, if it is asked for. */
    void write(@Nullable Path file, Supplier<byte[]> content) {
        if (file != null) {
            Files.write(file, content.get(), overwrite);
        }
    }

    /** The same for all names of one file, hard links included where the file system tells. */
    private static Object place(Path file) {
        try {
            if (!java.nio.file.Files.exists(file)) {
                return file.toAbsolutePath().normalize();
            }
            Object key = java.nio.file.Files.readAttributes(file, BasicFileAttributes.class)
                    .fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // a pipe has no name of its own
        }
    }
}
