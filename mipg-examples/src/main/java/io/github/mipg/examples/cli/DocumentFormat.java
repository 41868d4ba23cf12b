package io.github.mipg.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import java.io.IOException;
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
    TAILORING(MipgJson::tailoringSchema, MipgJson::readTailoring),
    /** Calendars of obligations. */
    CALENDAR(MipgJson::calendarSchema, MipgJson::readCalendar),
    /** Instruments of measurement. */
    INSTRUMENT(MipgJson::instrumentSchema, MipgJson::readInstrument),
    /** Answers to an instrument. */
    ANSWERS(MipgJson::answersSchema, MipgJson::readAnswers),
    /** Scorecards. */
    SCORECARD(MipgJson::scorecardSchema, MipgJson::readScorecard);

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

    /** The format that a document names, else that of systems. */
    static DocumentFormat of(byte[] document) {
        String named = nameIn(document);
        return all().filter(f -> f.formatName().equals(named)).findFirst().orElse(SYSTEM);
    }

    /** The format that a document names; what is wrong with it is for its reader to tell. */
    private static String nameIn(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean format = "format".equals(parser.currentName());
                parser.nextToken();
                if (format) {
                    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException e) {
            return "";
        }
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
