package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The formats that the library reads. */
enum DocumentFormat {
    /** Management systems. */
    SYSTEM(MipgJson::systemSchema, MipgJson::readSystem),
    /** Entities by themselves. */
    ENTITY(MipgJson::entitySchema, MipgJson::readEntity),
    /** Reports. */
    REPORT(MipgJson::reportSchema, MipgJson::readReport),
    /** Archives of reports. */
    ARCHIVE(MipgJson::archiveSchema, MipgJson::readArchive),
    /** What an entity has accepted for now. */
    BASELINE(MipgJson::baselineSchema, MipgJson::readBaseline),
    /** What an entity wants otherwise. */
    TAILORING(MipgJson::tailoringSchema, MipgJson::readTailoring);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Supplier<String> schema;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final BiFunction<byte[], ReadOptions, ReadResult<?>> reader;

    DocumentFormat(Supplier<String> schema, BiFunction<byte[], ReadOptions, ReadResult<?>> reader) {
        this.schema = schema;
        this.reader = reader;
    }

    static Stream<DocumentFormat> all() {
        return Stream.of(values());
    }

    /** The word for it on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that documents bear in their field {@code format}. */
    String formatName() {
        return "mipg-" + word();
    }

    String schema() {
        return schema.get();
    }

    List<Problem> problems(byte[] document, ReadOptions options) {
        return reader.apply(document, options).problems();
    }
}
