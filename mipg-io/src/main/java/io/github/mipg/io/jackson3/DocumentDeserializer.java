package io.github.mipg.io.jackson3;

import io.github.mipg.io.InvalidDocumentException;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value from a document of the library, wherever it stands, with the library's own strict reader. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Class<T> type;
    private final Function<byte[], ReadResult<T>> reader;

    DocumentDeserializer(Class<T> type, Function<byte[], ReadResult<T>> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        Copy copy = new Copy(ReadOptions.defaults().maxBytes());
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), copy)) {
            out.copyCurrentStructureExact(in);
        }
        try {
            return reader.apply(copy.toByteArray()).orThrow();
        } catch (InvalidDocumentException e) {
            MismatchedInputException refused = MismatchedInputException.from(in, type, message(e.problems()));
            refused.initCause(e);
            throw refused;
        }
    }

    /** By pointer: lines and columns would be those of the copy. */
    private static String message(List<Problem> problems) {
        return "The document has " + problems.size() + " problem(s):\n"
                + problems.stream().map(DocumentDeserializer::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        String pointer = problem.pointer().filter(p -> !p.isEmpty()).orElse("/");
        return pointer + " [" + problem.code() + "] expected "
                + problem.expected().in(Language.ENGLISH) + "; found '" + problem.actual() + "'. "
                + problem.fix().in(Language.ENGLISH);
    }

    /** Keeps one byte more than the reader takes, so that it is the reader who refuses what is too large. */
    private static final class Copy extends ByteArrayOutputStream {
        private final int most;

        Copy(int most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            if (count <= most) {
                super.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, Math.min(length, most + 1 - count));
        }
    }
}
