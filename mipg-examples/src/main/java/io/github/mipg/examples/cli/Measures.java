package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.rules.formula.MethodClaim;
import io.github.mipg.rules.report.ComplianceReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the commands that measure have in common: reading figures, and saying what a method rests on. */
final class Measures {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final Pattern TOO_FINE = Pattern.compile("[0-9]{1,3}\\.[0-9]{21,}");
    private static final int SHOWN_SCALE = 2;
    private static final int WIDTH = 6;

    /** Everything that is wrong with the arguments so far. */
    private final List<Complaint> complaints = new ArrayList<>();

    /** One figure for each of the keys, in their order, separated by commas; what is wrong is kept. */
    <E extends Enum<E>> Map<E, Ratio> figures(Class<E> type, String option, String written, List<E> keys) {
        Map<E, Ratio> figures = new EnumMap<>(type);
        String[] parts = written.split(",", -1);
        if (parts.length != keys.size()) {
            complain(
                    option,
                    Text.of(keys.size() + " cifras separadas por comas", keys.size() + " figures separated by commas"),
                    written);
            return figures;
        }
        for (int i = 0; i < parts.length; i++) {
            Optional<Ratio> figure = figure(option, parts[i].strip());
            if (figure.isPresent()) {
                figures.put(keys.get(i), figure.get());
            }
        }
        return figures;
    }

    /** One figure from 0 to 100; what is wrong is kept. */
    Optional<Ratio> figure(String option, String written) {
        Optional<Ratio> figure = Optional.of(written)
                .filter(w -> FIGURE.matcher(w).matches())
                .map(w -> Ratio.of(new BigDecimal(w)))
                .filter(r -> r.compareTo(Ratio.of(100)) <= 0);
        if (TOO_FINE.matcher(written).matches()) {
            complain(
                    option,
                    Text.of("una cifra con veinte decimales o menos", "a figure with twenty decimals or fewer"),
                    written,
                    Text.of("Redondéela.", "Round it."));
        } else if (figure.isEmpty()) {
            complain(option, Text.of("una cifra entre 0 y 100", "a figure from 0 to 100"), written);
        }
        return figure;
    }

    private void complain(String option, Text expected, String written) {
        complain(
                option,
                expected,
                written,
                Text.of(
                        "Escríbala como 66.4, con punto decimal; lo que no se sabe no es cero.",
                        "Write it like 66.4, with a decimal point; what is not known is not zero."));
    }

    void complain(String option, Text expected, String written, Text fix) {
        complaints.add(Complaint.of("INVALID_VALUE", option, expected, written, fix));
    }

    /** Ends the command if anything was wrong. */
    void check() {
        if (!complaints.isEmpty()) {
            throw Failure.all(complaints);
        }
    }

    static String shown(Ratio figure) {
        return figure.shown(SHOWN_SCALE).toPlainString();
    }

    /** A figure as wide as 100.00, for a column of them. */
    static String padded(Ratio figure) {
        String shown = shown(figure);
        return " ".repeat(Math.max(0, WIDTH - shown.length())) + shown;
    }

    static void write(JsonObject json, List<MethodClaim> claims, Language language) {
        json.list(
                        "claims",
                        claims,
                        (item, claim) -> item.text(
                                        "statement", claim.statement().in(language))
                                .text("status", claim.status().name())
                                .text("source", claim.source().in(language)))
                .list("problems", List.of(), (item, none) -> {});
    }

    static void print(Terminal terminal, String method, List<MethodClaim> claims, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line((spanish ? "Método: " : "Method: ") + method);
        terminal.line(spanish ? "En qué se apoya:" : "What it rests on:");
        for (MethodClaim claim : claims) {
            terminal.line("- " + claim.statement().in(language) + ". "
                    + claim.source().in(language) + " ["
                    + claim.status().label().in(language) + "]");
        }
        terminal.line("");
        terminal.line(ComplianceReport.DISCLAIMER.in(language));
    }
}
