package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.json.Problems.Found;
import io.github.mipg.model.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, up to the first byte that is no UTF-8. What breaks off there is a problem that the reader
 * reports when it gets so far.
 */
final class DocumentText {
    private static final Text UTF8 = Text.of("texto en UTF-8", "text in UTF-8");
    private static final Text NO_MARK = Text.of("UTF-8 sin marca de orden de bytes", "UTF-8 without a byte order mark");
    private static final Text SAVE_WITHOUT_MARK =
            Text.of("Guarde el documento como UTF-8 sin BOM.", "Save the document as UTF-8 without BOM.");
    private static final Text SAVE_AS_UTF8 = Text.of("Guarde el documento como UTF-8.", "Save the document as UTF-8.");
    private static final Text LOOKS_LATIN1 = Text.of(
            "Guarde el documento como UTF-8: parece estar en Latin-1 o Windows-1252.",
            "Save the document as UTF-8: it seems to be in Latin-1 or Windows-1252.");
    private static final Text LOOKS_UTF16 = Text.of(
            "Guarde el documento como UTF-8: parece estar en UTF-16 o UTF-32.",
            "Save the document as UTF-8: it seems to be in UTF-16 or UTF-32.");
    private static final int MARK_LENGTH = 3;
    private static final int FIRST_LATIN1_LETTER = 0xA0;
    private static final int SHOWN_BYTES = 4;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final char[] characters;
    private final int length;
    private final boolean marked;
    private final @Nullable Found broken;

    private DocumentText(char[] characters, int length, boolean marked, @Nullable Found broken) {
        this.characters = characters;
        this.length = length;
        this.marked = marked;
        this.broken = broken;
    }

    static DocumentText decode(byte[] bytes) {
        if (looksWide(bytes)) {
            Found wide = new Found(ProblemCode.NOT_UTF8, "", 0, UTF8, hex(bytes, 0, 2), LOOKS_UTF16);
            return new DocumentText(new char[0], 0, false, wide);
        }
        int start = isMarked(bytes) ? MARK_LENGTH : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int length = out.position();
        Found broken = null;
        if (result.isError()) {
            int at = in.position();
            boolean latin1 = length == at - start && (bytes[at] & 0xFF) >= FIRST_LATIN1_LETTER;
            broken = new Found(
                    ProblemCode.NOT_UTF8,
                    "",
                    length,
                    UTF8,
                    hex(bytes, at, Math.max(1, Math.min(result.length(), SHOWN_BYTES))),
                    latin1 ? LOOKS_LATIN1 : SAVE_AS_UTF8);
        }
        return new DocumentText(out.array(), length, start > 0, broken);
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** The problem of the byte order mark, if there is one. */
    @Nullable
    Found mark() {
        return marked ? new Found(ProblemCode.BYTE_ORDER_MARK, "", 0, NO_MARK, "EF BB BF", SAVE_WITHOUT_MARK) : null;
    }

    /** The problem of the first byte that is no UTF-8, which ends these characters. */
    @Nullable
    Found broken() {
        return broken;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** UTF-16 and UTF-32 betray themselves by their mark, or by a zero byte in the first character of a JSON text. */
    private static boolean looksWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean longer = bytes.length >= 4 && bytes[2] == 0 && bytes[3] != 0;
        return marked || (first == 0) != (second == 0) || (first == 0 && longer);
    }

    private static String hex(byte[] bytes, int from, int count) {
        return HEX.formatHex(bytes, from, Math.min(bytes.length, from + count));
    }
}
