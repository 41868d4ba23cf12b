package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where the command writes: UTF-8 and line feeds, whatever the platform's encoding and line ends are. */
final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(OutputStream out, OutputStream err) {
        this.out = writer(out);
        this.err = writer(err);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Writes one line to standard output. */
    void line(String text) {
        out.print(text + "\n");
    }

    /** Writes one line to standard output. */
    void line(Language language, Text text) {
        line(text.in(language));
    }

    /** Writes one line to standard error. */
    void diagnose(String text) {
        err.print(text + "\n");
    }

    /** Writes out what is pending, and tells whether all of it could be written. */
    boolean flush() {
        boolean failed = out.checkError();
        err.flush();
        return !failed;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new LineFeeds(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
    }

    /** Takes out the carriage returns of platforms that end lines with two characters. */
    private static final class LineFeeds extends FilterWriter {
        LineFeeds(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (c != '\r') {
                out.write(c);
            }
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            write(new String(chars, offset, length), 0, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(text.substring(offset, offset + length).replace("\r", ""));
        }
    }
}
