package io.github.mipg.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Turns bytes into characters, strictly as UTF-8 and never more of them than allowed; says why it ended.
 *
 * <p>Everything before the place that ended it is handed out first, so that the place can be told. A mark of UTF-8 (BOM)
 * at the very start is skipped.
 */
final class Utf8Source {
    private static final int CHUNK = 32 * 1024;
    private static final int SIGNATURE = 4;

    /** Why there are no more characters. */
    enum Ending {
        /** There may be more. */
        NONE,
        /** The file is read whole. */
        COMPLETE,
        /** It is longer than allowed. */
        TOO_LARGE,
        /** It is no UTF-8 from here on. */
        MALFORMED,
        /** It is UTF-16 or UTF-32. */
        WIDE,
        /** It is the file of a spreadsheet program, not text. */
        WORKBOOK,
        /** The stream failed. */
        UNREADABLE
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    // UTF-8 never gives more characters than it has bytes, so a chunk always fits.
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private long allowed;
    private boolean started;
    /** How the input itself ended; the characters of the last chunk may still be to come. */
    private Ending drained = Ending.NONE;

    private Ending ending = Ending.NONE;
    private String detail = "";

    Utf8Source(InputStream in, long mostBytes) {
        this.in = in;
        this.allowed = mostBytes;
    }

    /** The characters of the last call of {@link #next()}, from index 0. */
    char[] chars() {
        return chars.array();
    }

    /** Decodes some more; returns how many characters there are, or -1 at the end. */
    int next() {
        while (ending == Ending.NONE) {
            fill();
            bytes.flip();
            if (!started) {
                started = true;
                ending = signature();
                if (ending != Ending.NONE) {
                    return -1;
                }
            }
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, drained != Ending.NONE);
            if (result.isError()) {
                // A character that our own limit or a failing stream has cut in two is not the file's fault.
                boolean cut =
                        drained != Ending.NONE && drained != Ending.COMPLETE && result.length() == bytes.remaining();
                ending = cut ? drained : Ending.MALFORMED;
                if (!cut) {
                    detail = "\\x" + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
                }
            } else {
                ending = drained;
            }
            bytes.compact();
            if (chars.position() > 0) {
                return chars.position();
            }
        }
        return -1;
    }

    /** Why {@link #next()} returned -1. */
    Ending ending() {
        return ending;
    }

    /** The first byte that is no UTF-8, or what the stream said when it failed. */
    String detail() {
        return detail;
    }

    private void fill() {
        do {
            try {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                if (read < 0) {
                    drained = Ending.COMPLETE;
                } else {
                    bytes.position(bytes.position() + (int) Math.min(read, allowed));
                    allowed -= read;
                    if (allowed < 0) {
                        drained = Ending.TOO_LARGE;
                    }
                }
            } catch (IOException failure) {
                drained = Ending.UNREADABLE;
                detail = String.valueOf(failure.getMessage());
            }
            // The signature needs four bytes, however few the stream hands out at a time.
        } while (!started && drained == Ending.NONE && bytes.position() < SIGNATURE);
    }

    /** Looks at the first bytes, skips the mark of UTF-8, and says so if this can be no text in UTF-8. */
    private Ending signature() {
        int first = at(0);
        int second = at(1);
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            bytes.position(3);
            return Ending.NONE;
        }
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (marked || first == 0 || second == 0) {
            return Ending.WIDE;
        }
        boolean zip = first == 'P' && second == 'K' && at(2) == 3 && at(3) == 4;
        boolean ole = first == 0xD0 && second == 0xCF && at(2) == 0x11 && at(3) == 0xE0;
        return zip || ole ? Ending.WORKBOOK : Ending.NONE;
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }
}
