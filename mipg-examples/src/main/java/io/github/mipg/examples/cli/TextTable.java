package io.github.mipg.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A table of one column of text and columns of numbers, aligned for a terminal. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        rows.add(headings);
    }

    void add(String label, Collection<? extends Number> numbers) {
        addCells(label, numbers.stream().map(Number::toString).toList());
    }

    void addCells(String label, List<String> numbers) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        cells.addAll(numbers);
        rows.add(cells);
    }

    void print(Terminal terminal) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(padded(row.get(0), width(0)));
            for (int column = 1; column < row.size(); column++) {
                String cell = row.get(column);
                line.append("  ")
                        .append(" ".repeat(width(column) - cell.length()))
                        .append(cell);
            }
            terminal.line(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
