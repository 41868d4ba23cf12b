package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.names.Nearest;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code of a column of figures, found at the beginning of its heading: what it is of, and its number. */
record ResultCode(String prefix, int number) implements Comparable<ResultCode> {
    static final String ROOT = "IDI";
    static final String DIMENSION = "D";
    static final String INDEX = "I";

    /** The folded name of the total. */
    static final String ROOT_NAME = "indice de desempeno institucional";

    private static final Pattern FORM = Pattern.compile("(d|pol|p|i) ?0*([1-9][0-9]?)(?: (.*))?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAK = Pattern.compile("(?<=\\p{L})[-\u2010\u00ad]\\s+(?=\\p{L})");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final List<String> ORDER = ImmutableList.of(ROOT, DIMENSION, "POL", "P", INDEX);
    private static final int TWO_DIGITS = 10;
    private static final int MOST_NAMED = 27;

    /** Small letters and digits of a heading, words apart by one blank; without accents. */
    static String folded(String heading) {
        String bare = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }

    /** A heading without the hyphens at which its words were broken in print: {@code Partici- pación}. */
    static String unbroken(String heading) {
        return BREAK.matcher(heading).replaceAll("");
    }

    /** The code at the beginning of a folded heading. */
    static Optional<ResultCode> of(String folded) {
        if (folded.equals("idi") || folded.startsWith("idi ") || folded.startsWith(ROOT_NAME)) {
            return Optional.of(new ResultCode(ROOT, 0));
        }
        Matcher parts = FORM.matcher(folded);
        return parts.matches()
                ? Optional.of(new ResultCode(parts.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** What follows the code of a folded heading; of no length if it is the code alone. */
    static String rest(String folded) {
        if (folded.startsWith(ROOT_NAME)) {
            return folded.substring(ROOT_NAME.length()).strip();
        }
        if (folded.startsWith("idi")) {
            return folded.substring(ROOT.length()).strip();
        }
        Matcher parts = FORM.matcher(folded);
        return parts.matches() && parts.group(3) != null ? parts.group(3).strip() : "";
    }

    /** Refuses a code that no column of a file has, but for the total, which every measurement has. */
    static void checkColumn(String attribute, String code, List<String> codes) {
        if (codes.contains(code) || code.equals(ROOT)) {
            return;
        }
        Optional<String> nearest = Nearest.among(codes).to(code);
        String some = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (codes.size() > MOST_NAMED ? ", ..." : "");
        throw InvalidModelException.of(
                attribute,
                code,
                Text.of("ser el código de una columna del archivo", "be the code of a column of the file"),
                "",
                nearest.map(n -> Text.of("El más parecido es '" + n + "'.", "The nearest is '" + n + "'."))
                        .orElse(Text.of("El archivo tiene: " + some + ".", "The file has: " + some + ".")));
    }

    /** The code as it is published: {@code IDI}, {@code D1}, {@code POL01}, {@code P1}, {@code I01}. */
    String written() {
        if (prefix.equals(ROOT)) {
            return ROOT;
        }
        boolean padded = prefix.equals("POL") || prefix.equals(INDEX);
        return prefix + (padded && number < TWO_DIGITS ? "0" : "") + number;
    }

    /** Compares in the order of the official files, wherever the columns stand in this one. */
    @Override
    public int compareTo(ResultCode other) {
        return Comparator.<ResultCode>comparingInt(c -> ORDER.indexOf(c.prefix))
                .thenComparingInt(ResultCode::number)
                .compare(this, other);
    }
}
