package io.github.mipg.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.json.Problems.Found;
import io.github.mipg.io.json.Problems.Stop;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.internal.names.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document strictly: finds every problem up to the first syntax error, places it, and never throws,
 * whatever the bytes are.
 *
 * <p>The parser underneath only cuts the text into tokens. Encoding, size, depth, lengths, duplicate and unknown fields,
 * types and the words of all problems are ours, so that they do not depend on its release or on anybody's settings.
 *
 * <p>A codec enters an object, asks for its fields one by one, consumes each value, and leaves the object. A value that
 * could not be read is not handed on; its problem is noted, and reading goes on behind it.
 */
final class JsonReader {
    /** Reads one value at the current place; answers null if it noted a problem. */
    @FunctionalInterface
    interface Codec<T> {
        /**
         * Reads the value.
         *
         * @param in where to read it
         * @return the value, null if it has a problem
         */
        @Nullable
        T read(JsonReader in);
    }

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 1_000;
    /** Further down even skipping costs too much memory: the parser keeps a context per level. */
    private static final int HOPELESS_DEPTH = 10_000;

    private static final int LONGEST_WHOLE_NUMBER = 10;
    private static final int LONGEST_QUICK = 1_000;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LAST_PLAIN = '\u017f';
    private static final String USUAL_DAY = "2025-12-31";
    private static final int SHOWN = 60;
    private static final String NONE = "none";
    private static final Fields INVENTORY = Fields.of("completeThrough", "items!");

    private static final Text OBJECT = Text.of("un objeto {...}", "an object {...}");
    private static final Text ARRAY = Text.of("una lista [...]", "a list [...]");
    private static final Text STRING = Text.of("un texto entre comillas", "a text in quotes");
    private static final Text TRUE_OR_FALSE = Text.of("true o false", "true or false");
    private static final Text NOT_NULL = Text.of("un valor", "a value");
    private static final Text ONCE = Text.of("cada campo una sola vez", "each field once");
    private static final Text WRITE_IT_SO = Text.of("Escríbalo de esa forma.", "Write it in that form.");
    private static final Text USE_ONE = Text.of(
            "Use uno de los nombres de la lista; si se desconoce, quite el campo.",
            "Use one of the names listed; if it is unknown, leave the field out.");
    private static final Text TAKE_OUT =
            Text.of("Quite el campo: este formato no lo tiene.", "Take the field out: this format does not have it.");
    private static final Text LEAVE_OUT = Text.of(
            "Si se desconoce, quite el campo; null no se admite.",
            "If it is unknown, leave the field out; null is not accepted.");

    private static final JsonFactory FACTORY = factory();

    private final String file;
    private final int maxDepth;
    private final char[] text;
    private final int length;
    private final @Nullable Found broken;
    private final @Nullable MipgCatalog catalog;
    private final JsonParser parser;
    private final Problems problems = new Problems();
    private Frame[] frames = new Frame[8];
    private int top = -1;
    private @Nullable JsonToken token;
    private boolean factExpected;
    private boolean factWasNone;

    /** One object or list that is being read. */
    private static final class Frame {
        @Nullable
        Fields fields;

        String name = "";
        /** Whether a field is being read: between two fields the place is the object itself. */
        boolean named;
        /** Element being read, -1 in an object. */
        int index;

        int start;
        int valueStart;
        int problemsBefore;
        boolean maybeNone;
        int none;
        int[] starts = new int[16];
        final Set<String> others = new HashSet<>();

        void open(@Nullable Fields known, int offset, int problemCount) {
            fields = known;
            name = "";
            named = false;
            index = -1;
            start = offset;
            valueStart = offset;
            problemsBefore = problemCount;
            maybeNone = false;
            none = -1;
            if (known != null) {
                if (starts.length < known.count()) {
                    starts = new int[known.count()];
                }
                Arrays.fill(starts, 0, known.count(), -1);
            }
            if (!others.isEmpty()) {
                others.clear();
            }
        }
    }

    private JsonReader(DocumentText document, ReadOptions options) {
        file = options.name().orElse("");
        maxDepth = options.maxDepth();
        text = document.characters();
        length = document.length();
        broken = document.broken();
        catalog = options.catalog().orElse(null);
        Found mark = document.mark();
        if (mark != null) {
            problems.add(mark);
        }
        try {
            parser = FACTORY.createParser(text, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param bytes the document
     * @param options name and limits
     * @param root codec of the whole document
     * @param <T> type of its value
     * @return the value, or all problems
     */
    static <T> ReadResult<T> read(byte[] bytes, ReadOptions options, Codec<T> root) {
        if (bytes.length > options.maxBytes()) {
            return tooLarge(options);
        }
        JsonReader in = new JsonReader(DocumentText.decode(bytes), options);
        T value = null;
        try {
            value = in.document(root);
        } catch (Stop e) {
            value = null; // what there is to say is among the problems
        } finally {
            in.close();
        }
        if (value != null && in.problems.isEmpty()) {
            return ReadResult.of(value);
        }
        return ReadResult.failed(in.problems.placed(in.file, in.text, in.length));
    }

    /**
     * The answer to a document that is larger than accepted.
     *
     * @param options name and limits
     * @param <T> type of the value it would have had
     * @return the problem
     */
    static <T> ReadResult<T> tooLarge(ReadOptions options) {
        Problems problems = new Problems();
        int most = options.maxBytes();
        problems.add(new Found(
                ProblemCode.TOO_LARGE,
                "",
                0,
                Text.of("un documento de " + most + " bytes a lo sumo", "a document of at most " + most + " bytes"),
                "",
                Text.of(
                        "Parta el documento o lea con un límite mayor (ReadOptions.withMaxBytes).",
                        "Split the document, or read it with a greater limit (ReadOptions.withMaxBytes).")));
        return ReadResult.failed(problems.placed(options.name().orElse(""), new char[0], 0));
    }

    private static JsonFactory factory() {
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE);
        if (PackageVersion.VERSION.getMinorVersion() > 15) { // 2.15 has no limit on names, nor this method
            limits.maxNameLength(Integer.MAX_VALUE);
        }
        return JsonFactory.builder()
                .streamReadConstraints(limits.build())
                // A shared table of names could be flooded with colliding ones, and would then throw.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private <T> @Nullable T document(Codec<T> root) {
        next();
        T value = accept() ? root.read(this) : null;
        next();
        if (token != null) {
            throw syntax(offset());
        }
        if (broken != null) {
            throw problems.stop(broken);
        }
        return value;
    }

    private void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    // ---------------------------------------------------------------- objects and their fields

    /**
     * Enters the object at the current place.
     *
     * @param fields what it may hold
     * @return whether it is an object; if not, the problem is noted and the value skipped
     */
    boolean enter(Fields fields) {
        boolean maybeNone = factExpected;
        factExpected = false;
        if (token != JsonToken.START_OBJECT) {
            wrongType(OBJECT, WRITE_IT_SO);
            return false;
        }
        return push(fields, maybeNone);
    }

    /**
     * Enters the object at the current place, whose fields may have any name.
     *
     * @return whether it is an object; if not, the problem is noted and the value skipped
     */
    boolean enterMap() {
        if (token != JsonToken.START_OBJECT) {
            wrongType(OBJECT, WRITE_IT_SO);
            return false;
        }
        return push(null, false);
    }

    private boolean push(@Nullable Fields fields, boolean maybeNone) {
        if (top + 1 >= maxDepth) {
            skip();
            return false;
        }
        int start = offset();
        top++;
        if (top == frames.length) {
            frames = Arrays.copyOf(frames, 2 * frames.length);
        }
        Frame frame = frames[top];
        if (frame == null) {
            frame = new Frame();
            frames[top] = frame;
        }
        frame.open(fields, start, problems.count());
        frame.maybeNone = maybeNone;
        return true;
    }

    /**
     * Goes to the next field of the object that was entered last, past those that are unknown, repeated or null.
     *
     * @return its name, null at the end of the object
     */
    @Nullable
    String field() {
        Frame frame = frames[top];
        while (nextName(frame)) {
            String name = currentName();
            Fields fields = frame.fields;
            int position = fields == null ? -1 : fields.position(name);
            boolean welcome = position >= 0 && frame.starts[position] < 0;
            int nameStart = welcome ? 0 : offset(); // only a problem needs it, and asking costs an object
            next();
            if (name.length() > LONGEST_NAME) {
                problem(
                        ProblemCode.TOO_LARGE,
                        containerPointer(),
                        nameStart,
                        Text.of("un nombre de 200 caracteres a lo sumo", "a name of at most 200 characters"),
                        name,
                        Text.of("Quite el campo.", "Take the field out."));
                skip();
                continue;
            }
            frame.name = name;
            frame.named = true;
            frame.valueStart = offset();
            if (!welcome && (position >= 0 || !note(frame, name))) {
                problem(
                        ProblemCode.DUPLICATE,
                        pointer(),
                        nameStart,
                        ONCE,
                        name,
                        Text.of(
                                "Quite uno de los dos campos de igual nombre.",
                                "Take out one of the two fields of the same name."));
                skip();
            } else if (position >= 0 || fields == null) {
                if (position >= 0) {
                    frame.starts[position] = frame.valueStart;
                }
                if (accept()) {
                    return name;
                }
            } else if (frame.maybeNone && name.equals(NONE)) {
                none(frame);
            } else {
                unknown(name, nameStart, fields);
            }
        }
        return null;
    }

    private boolean nextName(Frame frame) {
        frame.named = false;
        return next() != JsonToken.END_OBJECT;
    }

    /** Remembers a name that is no known field; answers whether it is new to this object. */
    private static boolean note(Frame frame, String name) {
        return frame.others.add(name);
    }

    private void none(Frame frame) {
        frame.none = frame.valueStart;
        if (token != JsonToken.VALUE_TRUE) {
            problem(
                    token == JsonToken.VALUE_FALSE ? ProblemCode.INVALID_VALUE : ProblemCode.WRONG_TYPE,
                    Text.same("true"),
                    raw(),
                    Text.of(
                            "Si se desconoce, quite todo el campo; {\"none\": true} dice que no lo hay.",
                            "If it is unknown, leave the whole field out; {\"none\": true} says that there is none."));
            skip();
        }
    }

    private void unknown(String name, int nameStart, Fields fields) {
        String names = String.join(", ", fields.names());
        problem(
                ProblemCode.UNKNOWN_FIELD,
                pointer(),
                nameStart,
                Text.of("uno de los campos " + names, "one of the fields " + names),
                name,
                didYouMean(name, fields.names(), TAKE_OUT));
        skip();
    }

    /**
     * Leaves the object whose fields have all been read.
     *
     * @return whether it is whole and free of problems
     */
    boolean leave() {
        Frame frame = frames[top];
        Fields fields = frame.fields;
        if (frame.none >= 0) {
            for (int i = 0; fields != null && i < fields.count(); i++) {
                if (frame.starts[i] >= 0) {
                    problem(
                            ProblemCode.INVALID_VALUE,
                            containerPointer() + "/" + NONE,
                            frame.none,
                            Text.of("\"none\" a solas, o el valor", "\"none\" alone, or the value"),
                            "true",
                            Text.of(
                                    "Quite \"none\" o quite los demás campos del objeto.",
                                    "Take out \"none\", or take out the other fields of the object."));
                    break;
                }
            }
            factWasNone = frame.problemsBefore == problems.count();
            top--;
            return false;
        }
        if (fields != null) {
            for (String name : fields.mandatory()) {
                if (frame.starts[fields.position(name)] < 0) {
                    missing(frame, name);
                }
            }
        }
        top--;
        return frame.problemsBefore == problems.count();
    }

    /** Leaves the object with fields of any name whose fields have all been read. */
    void leaveMap() {
        top--;
    }

    /** Notes that a field is missing which must be there if another one is. Asked before leaving the object. */
    void requires(String given, String needed) {
        Frame frame = frames[top];
        Fields fields = frame.fields;
        if (fields != null && frame.starts[fields.position(given)] >= 0 && frame.starts[fields.position(needed)] < 0) {
            missing(frame, needed);
        }
    }

    private void missing(Frame frame, String name) {
        problem(
                ProblemCode.MISSING,
                containerPointer() + "/" + name,
                frame.start,
                Text.of("el campo '" + name + "'", "the field '" + name + "'"),
                "",
                frame.fields == INVENTORY
                        ? Text.of(
                                "Escriba \"items\": [] si no hay ninguno; si se desconoce, quite toda la sección.",
                                "Write \"items\": [] if there is none; if it is unknown, leave the whole section out.")
                        : Text.of("Agregue el campo '" + name + "'.", "Add the field '" + name + "'."));
    }

    /**
     * Builds a value whose fields are all good; what the type still refuses becomes a problem of the object.
     *
     * @param build the building
     * @param <T> type of the value
     * @return the value, null if it was refused
     */
    <T> @Nullable T built(Supplier<T> build) {
        try {
            return build.get();
        } catch (InvalidModelException e) {
            Frame left = frames[top + 1];
            String attribute = e.attribute().substring(e.attribute().indexOf('.') + 1);
            int position = left.fields == null ? -1 : left.fields.position(attribute);
            boolean given = position >= 0 && left.starts[position] >= 0;
            problem(
                    ProblemCode.INVALID_VALUE,
                    given ? pointer() + "/" + attribute : pointer(),
                    given ? left.starts[position] : left.start,
                    Text.of(
                            "un valor que debe " + e.expectationText().spanish(),
                            "a value that must " + e.expectationText().english()),
                    e.rejectedValue(),
                    e.fixText());
            return null;
        }
    }

    /** Where the value that is being read starts. */
    int valueStart() {
        return top < 0 ? 0 : frames[top].valueStart;
    }

    /**
     * Goes through the document again and finds what stands at certain places.
     *
     * @param offsets where values start
     * @return their pointers by place, in the order of the document
     */
    Map<Integer, String> pointers(Set<Integer> offsets) {
        return offsets.isEmpty() ? Map.of() : Pointers.of(FACTORY, text, length, offsets);
    }

    /** Place of a field of the object that was left last. */
    int startInLeft(String field) {
        Frame left = frames[top + 1];
        Fields fields = left.fields;
        int position = fields == null ? -1 : fields.position(field);
        return position >= 0 && left.starts[position] >= 0 ? left.starts[position] : left.start;
    }

    /** What a codec answers to a field that it lists but does not read: a mistake of ours that any test finds. */
    static IllegalStateException unread(String field) {
        return new IllegalStateException("the codec lists the field '" + field + "' but does not read it");
    }

    // ---------------------------------------------------------------- values

    /**
     * Reads a text and turns it into a value.
     *
     * @param form what the text must look like, for the problem
     * @param parse the conversion; throws what the model throws
     * @param to takes the value
     * @param <T> type of the value
     */
    <T> void value(Form form, Function<? super String, ? extends T> parse, Consumer<? super T> to) {
        String string = string(form);
        if (string == null) {
            return;
        }
        T value;
        try {
            value = parse.apply(string);
        } catch (InvalidModelException | DateTimeException e) {
            problem(ProblemCode.INVALID_VALUE, form.expected(), string, form.fix());
            return;
        }
        to.accept(value);
    }

    /**
     * Reads the identifier of an entry of the catalogue. If the caller gave one, the entry must be in it.
     *
     * @param entries the kind of entry
     * @param to takes the identifier
     * @param <T> type of the identifier
     */
    <T> void entry(Entries<T> entries, Consumer<? super T> to) {
        MipgCatalog law = catalog;
        value(Form.SLUG, entries.parse(), (T id) -> {
            if (law != null && !entries.has(law, id)) {
                problem(
                        ProblemCode.UNRESOLVED,
                        entries.expected(),
                        id.toString(),
                        didYouMean(
                                id.toString(),
                                entries.ids(law),
                                Text.of(
                                        "Use un identificador del catálogo, o agregue el suyo al catálogo.",
                                        "Use an identifier of the catalogue, or add yours to the catalogue.")));
            }
            to.accept(id);
        });
    }

    /** Notes an edition that the catalogue does not hold, if the caller gave one. */
    void inCatalog(EditionId edition) {
        MipgCatalog law = catalog;
        if (law != null && law.findEdition(edition).isEmpty()) {
            problem(
                    ProblemCode.UNRESOLVED,
                    Text.of("una edición del catálogo", "an edition of the catalogue"),
                    edition.value(),
                    didYouMean(
                            edition.value(),
                            law.editions().stream().map(e -> e.id().value()).toList(),
                            Text.of(
                                    "Escríbala como la lista 'mipg catalog editions', o quite el campo.",
                                    "Write it as 'mipg catalog editions' lists it, or leave the field out.")));
        }
    }

    /** Reads a text in both languages. */
    void text(Consumer<? super Text> to) {
        object(TextCodec::read, to);
    }

    /** Reads any text, of several lines or none. */
    void any(Consumer<? super String> to) {
        value(Form.TEXT, JsonReader::withoutLoneSurrogates, to);
    }

    private static String withoutLoneSurrogates(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                boolean pair =
                        i + 1 < string.length() && Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1));
                if (!pair) {
                    throw InvalidModelException.of(
                            "text", "", "hold whole characters", "", "Write the whole character.");
                }
                i++;
            }
        }
        return string;
    }

    /** Reads one visible line. */
    void line(Consumer<? super String> to) {
        value(Form.LINE, JsonReader::checkedLine, to);
    }

    /** Reads a day. */
    void date(Consumer<? super LocalDate> to) {
        value(Form.DATE, JsonReader::day, to);
    }

    /** The formatter of the platform reads every day that a value can hold, but takes long over the usual ones. */
    private static LocalDate day(String text) {
        if (text.length() != USUAL_DAY.length()) {
            return LocalDate.parse(text);
        }
        for (int i = 0; i < USUAL_DAY.length(); i++) {
            char c = text.charAt(i);
            if (USUAL_DAY.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return LocalDate.parse(text);
            }
        }
        return LocalDate.of(
                100 * digits(text, 0) + digits(text, 2), digits(text, 5), digits(text, USUAL_DAY.length() - 2));
    }

    private static int digits(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** Takes the usual lines at sight; the others are for the model's own check. */
    static String checkedLine(String line) {
        return isPlain(line) ? line : Text.same(line).spanish();
    }

    /** Tells, cheaply and only if it is so, that a line has nothing but letters of Spanish and the like. */
    static boolean isPlain(String line) {
        int length = line.length();
        if (length == 0 || length > LONGEST_QUICK || line.charAt(0) == ' ' || line.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            boolean plain = c <= '~' ? c >= ' ' : c > NO_BREAK_SPACE && c <= LAST_PLAIN && c != SOFT_HYPHEN;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String string(Form form) {
        if (token != JsonToken.VALUE_STRING) {
            wrongType(form == Form.LINE || form == Form.KEY ? STRING : form.expected(), quoted(form));
            return null;
        }
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    private Text quoted(Form form) {
        return token != null && token.isNumeric()
                ? Text.of("Escríbalo entre comillas.", "Write it in quotes.")
                : form.fix();
    }

    /** Reads true or false. */
    void bool(Consumer<? super Boolean> to) {
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            to.accept(token == JsonToken.VALUE_TRUE);
        } else {
            wrongType(TRUE_OR_FALSE, LEAVE_OUT);
        }
    }

    /**
     * Reads a whole number.
     *
     * @param least the least accepted
     * @param most the greatest accepted
     * @param to takes the number
     */
    void whole(int least, int most, Consumer<? super Integer> to) {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            wrongType(
                    wholeNumber(least, most),
                    token == JsonToken.VALUE_STRING
                            ? Text.of("Escríbalo sin comillas.", "Write it without quotes.")
                            : WRITE_IT_SO);
            return;
        }
        String digits = raw();
        long number = digits.length() <= LONGEST_WHOLE_NUMBER ? Long.parseLong(digits) : Long.MAX_VALUE;
        if (number < least || number > most) {
            problem(
                    ProblemCode.INVALID_VALUE,
                    wholeNumber(least, most),
                    digits,
                    Text.of(
                            "Corrija la cifra; si se desconoce, quite el campo.",
                            "Correct the figure; if it is unknown, leave the field out."));
        } else {
            to.accept((int) number);
        }
    }

    private static Text wholeNumber(int least, int most) {
        if (least == most) {
            return Text.of("el número " + least, "the number " + least);
        }
        return most == Integer.MAX_VALUE
                ? Text.of("un número entero desde " + least, "a whole number from " + least + " on")
                : Text.of(
                        "un número entero de " + least + " a " + most, "a whole number from " + least + " to " + most);
    }

    /** Reads the year of a vigencia. */
    void vigencia(Consumer<? super Vigencia> to) {
        whole(1900, 2999, year -> to.accept(Vigencia.of(year)));
    }

    /**
     * Reads the name of the document's format. If it is another one, that is the only problem: everything else would
     * follow from it.
     *
     * @param format the name
     */
    void format(String format) {
        String name = string(Form.KEY);
        if (name != null && !name.equals(format)) {
            throw only(
                    ProblemCode.UNKNOWN_FORMAT,
                    Text.of("un documento de formato '" + format + "'", "a document of format '" + format + "'"),
                    name,
                    Text.of(
                            "Dé un documento de ese formato, o léalo con el método del formato que tiene.",
                            "Give a document of that format, or read this one with the method of its own format."));
        }
    }

    /**
     * Reads the version of the document's format. If it is another one, that is the only problem.
     *
     * @param version the version that this release reads
     */
    void version(int version) {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            whole(version, version, v -> {});
        } else if (!raw().equals(Integer.toString(version))) {
            throw only(
                    ProblemCode.UNKNOWN_FORMAT,
                    Text.of("la versión " + version + " del formato", "version " + version + " of the format"),
                    raw(),
                    Text.of(
                            "Use una versión de la biblioteca que lea ese formato.",
                            "Use a release of the library that reads that format."));
        }
    }

    /** Reads one of a closed set of names. */
    <E extends Enum<E>> void constant(WireNames<E> names, Consumer<? super E> to) {
        if (token != JsonToken.VALUE_STRING) {
            wrongType(names.expected(), WRITE_IT_SO);
            return;
        }
        String name = string(Form.KEY);
        E constant = name == null ? null : names.find(name);
        if (constant != null) {
            to.accept(constant);
        } else if (name != null) {
            problem(ProblemCode.INVALID_VALUE, names.expected(), name, didYouMean(name, names.names(), USE_ONE));
        }
    }

    /** Suggests the nearest of the known words, or gives other advice if none is near. */
    static Text didYouMean(String written, Iterable<String> known, Text otherwise) {
        return Nearest.among(known)
                .to(written)
                .map(near -> Text.of("¿Quiso decir '" + near + "'?", "Did you mean '" + near + "'?"))
                .orElse(otherwise);
    }

    /** Reads an object that stands for a value. */
    <T> void object(Codec<T> codec, Consumer<? super T> to) {
        T value = codec.read(this);
        if (value != null) {
            to.accept(value);
        }
    }

    /** Reads an object that stands for a value, or the one that says that there is none. */
    <T> void fact(Codec<T> codec, Consumer<? super Fact<T>> to) {
        factExpected = true;
        factWasNone = false;
        T value = codec.read(this);
        factExpected = false;
        if (value != null) {
            to.accept(Fact.of(value));
        } else if (factWasNone) {
            factWasNone = false;
            to.accept(Fact.none());
        }
    }

    /**
     * Reads a list.
     *
     * @param codec of its elements
     * @param <T> type of its elements
     * @return the good elements; null if it is no list
     */
    <T> @Nullable List<T> list(Codec<T> codec) {
        if (token != JsonToken.START_ARRAY) {
            wrongType(ARRAY, WRITE_IT_SO);
            return null;
        }
        if (!push(null, false)) {
            return null;
        }
        Frame frame = frames[top];
        ImmutableList.Builder<T> list = ImmutableList.builder();
        for (frame.index = 0; next() != JsonToken.END_ARRAY; frame.index++) {
            frame.valueStart = offset();
            T element = accept() ? codec.read(this) : null;
            if (element != null) {
                list.add(element);
            }
        }
        top--;
        return list.build();
    }

    /**
     * Reads a list that stands for a value.
     *
     * @param codec of its elements
     * @param to takes the good elements
     * @param <T> type of its elements
     */
    <T> void list(Codec<T> codec, Consumer<? super List<T>> to) {
        List<T> list = list(codec);
        if (list != null) {
            to.accept(list);
        }
    }

    /**
     * Reads a section that is given in part or declared complete.
     *
     * @param codec of its items
     * @param to takes the section
     * @param <T> type of its items
     */
    <T> void inventory(Codec<T> codec, Consumer<? super Inventory<T>> to) {
        if (!enter(INVENTORY)) {
            return;
        }
        Frame frame = frames[top];
        List<T> items = null;
        LocalDate[] through = new LocalDate[1];
        for (String field = field(); field != null; field = field()) {
            switch (field) {
                case "completeThrough" -> date(d -> through[0] = d);
                case "items" -> items = list(codec);
                default -> throw unread(field);
            }
        }
        if (items != null
                && items.isEmpty()
                && frame.starts[INVENTORY.position("completeThrough")] < 0
                && frame.problemsBefore == problems.count()) {
            problem(
                    ProblemCode.INVALID_VALUE,
                    containerPointer() + "/items",
                    frame.starts[INVENTORY.position("items")],
                    Text.of("al menos un elemento, o \"completeThrough\"", "at least one item, or \"completeThrough\""),
                    "[]",
                    Text.of(
                            "Si no hay ninguno, declare hasta qué día con \"completeThrough\"; si se desconoce, quite la"
                                    + " sección: una lista vacía sin esa fecha no dice nada.",
                            "If there is none, declare through which day with \"completeThrough\"; if it is unknown,"
                                    + " leave the section out: an empty list without that date says nothing."));
        }
        LocalDate date = through[0];
        if (leave() && items != null) {
            to.accept(date == null ? Inventory.partial(items) : Inventory.complete(date, items));
        }
    }

    /**
     * Reads a section whose items have an identifier each, in their field {@code id}.
     *
     * @param codec of the items
     * @param id the identifier of an item
     * @param to takes the section
     * @param <T> type of the items
     * @param <K> type of the identifiers
     */
    <T, K> void inventory(Codec<T> codec, Function<? super T, K> id, Consumer<? super Inventory<T>> to) {
        Set<K> seen = new HashSet<>();
        inventory(
                in -> {
                    T item = codec.read(in);
                    if (item != null && !seen.add(id.apply(item))) {
                        problem(
                                ProblemCode.DUPLICATE,
                                pointer() + "/id",
                                startInLeft("id"),
                                Text.of("un identificador distinto en cada elemento", "an id of its own in each item"),
                                String.valueOf(id.apply(item)),
                                Text.of(
                                        "Dé al segundo elemento un identificador propio o quítelo.",
                                        "Give the second item an id of its own, or take it out."));
                    }
                    return item;
                },
                to);
    }

    // ---------------------------------------------------------------- problems

    /** Notes a problem of the value at the current place. */
    void problem(ProblemCode code, Text expected, String actual, Text fix) {
        problem(code, pointer(), top < 0 ? 0 : frames[top].valueStart, expected, actual, fix);
    }

    /** Notes a problem at any place. */
    void problem(ProblemCode code, String pointer, int offset, Text expected, String actual, Text fix) {
        problems.add(new Found(code, pointer, offset, expected, actual, fix));
    }

    /** Makes one problem of the current value the only one of the document; the caller throws what this returns. */
    Stop only(ProblemCode code, Text expected, String actual, Text fix) {
        return problems.only(new Found(code, pointer(), top < 0 ? 0 : frames[top].valueStart, expected, actual, fix));
    }

    /** Notes that the current value is of another type, and skips it. */
    private void wrongType(Text expected, Text fix) {
        problem(ProblemCode.WRONG_TYPE, pointer(), offset(), expected, raw(), fix);
        skip();
    }

    /** Pointer of the value at the current place. */
    String pointer() {
        return pointer(top);
    }

    private String containerPointer() {
        return pointer(top - 1);
    }

    private String pointer(int last) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            Frame frame = frames[i];
            if (frame.index >= 0) {
                pointer.append('/').append(frame.index);
            } else if (frame.named) {
                pointer.append('/').append(frame.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** The beginning of the current token as it stands in the document. */
    private String raw() {
        if (token == JsonToken.START_OBJECT) {
            return "{";
        }
        if (token == JsonToken.START_ARRAY) {
            return "[";
        }
        try {
            if (token == JsonToken.VALUE_STRING) {
                String string = parser.getText();
                return '"' + (string.length() > SHOWN ? string.substring(0, SHOWN) + '\u2026' : string) + '"';
            }
            String scalar = parser.getText();
            return scalar == null ? "" : scalar;
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    // ---------------------------------------------------------------- tokens

    private @Nullable JsonToken next() {
        try {
            JsonToken following = parser.nextToken();
            if (following == null && (top >= 0 || token == null)) {
                throw syntax(length); // the text has ended where JSON has not
            }
            token = following;
            return following;
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    private String currentName() {
        try {
            String name = parser.currentName();
            return name == null ? "" : name;
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Refuses null and what is too long, wherever it stands. */
    private boolean accept() {
        if (token == JsonToken.VALUE_NULL) {
            problem(ProblemCode.WRONG_TYPE, NOT_NULL, "null", LEAVE_OUT);
            return false;
        }
        if (token == JsonToken.VALUE_STRING) {
            return shorter(
                    LONGEST_TEXT,
                    Text.of("un texto de 100000 caracteres a lo sumo", "a text of at most 100000 characters"));
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return shorter(
                    LONGEST_NUMBER,
                    Text.of("un número de 1000 caracteres a lo sumo", "a number of at most 1000 characters"));
        }
        return true;
    }

    private boolean shorter(int longest, Text expected) {
        try {
            int found = parser.getTextLength();
            if (found <= longest) {
                return true;
            }
            String start = new String(parser.getTextCharacters(), parser.getTextOffset(), SHOWN);
            problem(
                    ProblemCode.TOO_LARGE,
                    expected,
                    start + "\u2026 (" + found + ")",
                    Text.of("Acórtelo o quite el campo.", "Shorten it or leave the field out."));
            return false;
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    /** Goes to the end of the current value without a call per level. */
    private void skip() {
        int open = 0;
        boolean told = false;
        while (true) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                open++;
                if (top + 1 + open > maxDepth && !told) {
                    told = true;
                    tooDeep();
                }
                if (open > HOPELESS_DEPTH) {
                    throw new Stop();
                }
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open--;
            }
            if (open <= 0) {
                return;
            }
            nextSkipped();
        }
    }

    private void nextSkipped() {
        try {
            JsonToken following = parser.nextToken();
            if (following == null) {
                throw syntax(length);
            }
            token = following;
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
    }

    private void tooDeep() {
        problem(
                ProblemCode.TOO_DEEP,
                pointer(),
                offset(),
                Text.of(
                        "un anidamiento de " + maxDepth + " niveles a lo sumo",
                        "nesting of at most " + maxDepth + " levels"),
                raw(),
                Text.of(
                        "Quite los niveles sobrantes: este formato no los necesita.",
                        "Take out the levels that are too many: this format does not need them."));
    }

    private Stop syntax(JsonProcessingException e) {
        return syntax(e.getLocation() == null ? length : (int) e.getLocation().getCharOffset());
    }

    private Stop syntax(int parserOffset) {
        SyntaxFault.Fault fault = SyntaxFault.find(text, length, parserOffset);
        if (fault.cutOff() && broken != null) {
            return problems.stop(new Found(
                    broken.code(), pointer(), broken.offset(), broken.expected(), broken.actual(), broken.fix()));
        }
        String actual = fault.cutOff() || fault.offset() >= length ? "" : Character.toString(codePoint(fault.offset()));
        return problems.stop(
                new Found(ProblemCode.SYNTAX, pointer(), fault.offset(), fault.expected(), actual, fault.fix()));
    }

    private int codePoint(int offset) {
        return Character.codePointAt(text, offset, length);
    }
}
