package io.github.mipg.io.table;

import io.github.mipg.model.Text;
import java.util.List;

/** Which line of a file holds its headings, how they are read, and whether they can be used. */
interface HeadingLine {
    /** The first line of the file, as it stands. */
    HeadingLine FIRST = new HeadingLine() {};

    /** How many lines may stand before the headings, such as titles. */
    default int titles() {
        return 0;
    }

    /** A heading without what its writing brings along, such as line breaks. */
    default String clean(String written) {
        return written;
    }

    /** Whether the cells of a line are headings and no title. */
    default boolean isHeadings(List<String> cells) {
        return true;
    }

    /** Looks at sound headings, each once, and notes what is wrong with them; answers whether they can be used. */
    default boolean accept(List<String> headings, int line) {
        return true;
    }

    /** What is expected where no line holds the headings. */
    default Text expected() {
        return Text.of("los encabezados en la primera línea", "the headings on the first line");
    }

    /** What to do where no line holds the headings. */
    default Text fix() {
        return Text.of(
                "Escriba en la primera línea un encabezado por columna.",
                "Write one heading a column on the first line.");
    }
}
