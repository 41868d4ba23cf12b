package io.github.mipg.io.json;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Gets the bytes of a document, never more of them than are accepted. */
public final class Input {
    private Input() {}

    /**
     * Reads a document from a stream, up to one byte beyond what is accepted.
     *
     * @param stream where to read; left open
     * @param options name and limits
     * @param read reads the bytes
     * @param <T> type of the value
     * @return the value, or all problems
     */
    public static <T> ReadResult<T> from(
            InputStream stream, ReadOptions options, BiFunction<byte[], ReadOptions, ReadResult<T>> read) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(options.maxBytes() + 1);
        } catch (IOException e) {
            return unreadable(options);
        }
        return bytes.length > options.maxBytes() ? JsonReader.tooLarge(options) : read.apply(bytes, options);
    }

    /**
     * Reads a document from a file.
     *
     * @param path the file, whose name the problems bear unless the options have one
     * @param options name and limits
     * @param read reads the bytes
     * @param <T> type of the value
     * @return the value, or all problems
     */
    public static <T> ReadResult<T> from(
            Path path, ReadOptions options, BiFunction<byte[], ReadOptions, ReadResult<T>> read) {
        String name = path.toString();
        ReadOptions named = options.name().isPresent() || name.isBlank() ? options : options.named(name);
        try (InputStream stream = Files.newInputStream(path)) {
            return from(stream, named, read);
        } catch (IOException e) {
            return unreadable(named);
        }
    }

    private static <T> ReadResult<T> unreadable(ReadOptions options) {
        return ReadResult.failed(List.of(Problem.inDocument(
                ProblemCode.UNREADABLE,
                options.name().orElse(""),
                "",
                1,
                1,
                Text.of("un archivo que se pueda leer", "a file that can be read"),
                "",
                Text.of(
                        "Revise que el archivo exista, que no sea una carpeta y que se tenga permiso de lectura.",
                        "See that the file exists, is no folder, and may be read."))));
    }
}
