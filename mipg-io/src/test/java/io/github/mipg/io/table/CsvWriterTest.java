package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private static String write(CsvWriter writer, List<String> headings, List<List<String>> rows) {
        return new String(writer.write(headings, rows), UTF_8);
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(write(
                        CsvWriter.exact(),
                        List.of("código", "nombre"),
                        List.of(
                                List.of("0576", "ALCALDÍA DE FILANDIA"),
                                List.of("", "a, b"),
                                List.of("\"x\"", "1\n2"),
                                List.of("=1+1", "a;b"))))
                .isEqualTo(
                        "código,nombre\n0576,ALCALDÍA DE FILANDIA\n,\"a, b\"\n\"\"\"x\"\"\",\"1\n2\"\n=1+1,\"a;b\"\n");
        assertThat(write(CsvWriter.exact(), List.of("a"), List.of(List.of(""), List.of("b"))))
                .isEqualTo("a\n\"\"\nb\n");
        assertThat(write(CsvWriter.exact().separatedBy(Separator.SEMICOLON), List.of("a", "b"), List.of()))
                .isEqualTo("a;b\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(1)|'=HYPERLINK(1)",
                "@SUM(A1)|'@SUM(A1)",
                "+57 606|'+57 606",
                "-x|'-x",
                "-|'-",
                "-5|-5",
                "+3.25|+3.25",
                "-1.234,5|\"-1.234,5\"",
                "=A1,B1|\"'=A1,B1\"",
                "a=b|a=b",
                "0576|0576"
            })
    void formulasAreDisarmedForSpreadsheets(String cell, String written) {
        assertThat(write(CsvWriter.forSpreadsheets(), List.of("a"), List.of(List.of(cell))))
                .isEqualTo("\uFEFFa\n" + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0085", "\uD83D", "\uDE00x", "\uD83Dx"})
    void whatNoReaderCouldReadIsRefused(String cell) {
        assertThatThrownBy(() -> CsvWriter.exact().write(List.of("a"), List.of(List.of("x"), List.of(cell))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "CsvWriter.rows must be text without control characters and half surrogate pairs,"
                                + " but was '")
                .hasMessageEndingWith("' (in row 2). Take that character out.");
    }

    @Test
    void rowsOfAnotherWidthAreRefused() {
        assertThatThrownBy(() -> CsvWriter.exact().write(List.of("a", "b"), List.of(List.of("x"))))
                .hasMessage(
                        "CsvWriter.rows must have 2 cells, one a heading, but was '1' (in row 1). Give an empty text"
                                + " where there is nothing to say.");
        assertThatThrownBy(() -> CsvWriter.exact().write(List.of(), List.of()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void aFailingStreamIsTheCallersToHandle() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> CsvWriter.exact().write(broken, List.of("a"), List.of()))
                .isInstanceOf(IOException.class);
    }
}
