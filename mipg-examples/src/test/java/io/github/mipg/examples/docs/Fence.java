package io.github.mipg.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a paper. What it is checked against stands in a comment right above it, unseen by the reader:
 *
 * <ul>
 *   <li>{@code <!-- snippet: path/of/Some.java#region -->} it is that region of that file;
 *   <li>{@code <!-- run: exit 1 -->} its {@code java -jar mipg-examples/target/mipg.jar} lines end so;
 *   <li>{@code <!-- output -->} the commands above print it, or {@code <!-- output: 12 lines -->} start with it.
 * </ul>
 *
 * @param paper the paper
 * @param line number of its first line in the paper, from 1
 * @param language what stands after the three ticks
 * @param directive word and argument of the comment above it
 * @param lines its content
 */
record Fence(Path paper, int line, String language, Optional<Directive> directive, List<String> lines) {
    private static final Pattern COMMENT = Pattern.compile("\\s*<!-- (snippet|run|output)(?:: (.*?))? -->\\s*");
    private static final String TICKS = "```";

    record Directive(String word, String argument) {}

    /** Puts other lines into the fences of a paper. */
    interface Filling {
        List<String> of(Fence fence);
    }

    /** The papers that have any. */
    static List<Path> papers() {
        return Papers.all().stream().filter(paper -> !in(paper).isEmpty()).toList();
    }

    static List<Fence> in(Path paper) {
        List<Fence> fences = new ArrayList<>();
        refill(paper, fence -> {
            fences.add(fence);
            return fence.lines();
        });
        return fences;
    }

    /** The paper with the content that its fences should have. */
    static String refill(Path paper, Filling filling) {
        List<String> lines = Papers.read(paper).lines().toList();
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < lines.size()) {
            String opening = lines.get(at);
            out.append(opening).append('\n');
            at++;
            if (!opening.startsWith(TICKS)) {
                continue;
            }
            int end = at;
            while (!lines.get(end).startsWith(TICKS)) {
                end++;
            }
            Fence fence = new Fence(
                    paper,
                    at + 1,
                    opening.substring(TICKS.length()).strip(),
                    directiveAbove(lines, at - 1),
                    List.copyOf(lines.subList(at, end)));
            filling.of(fence).forEach(line -> out.append(line).append('\n'));
            out.append(lines.get(end)).append('\n');
            at = end + 1;
        }
        return out.toString();
    }

    Optional<String> argument(String word) {
        return directive.filter(d -> d.word().equals(word)).map(Directive::argument);
    }

    String place() {
        return paper + ":" + line;
    }

    private static Optional<Directive> directiveAbove(List<String> lines, int opening) {
        if (opening == 0) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(lines.get(opening - 1));
        return comment.matches()
                ? Optional.of(new Directive(
                        comment.group(1), Optional.ofNullable(comment.group(2)).orElse("")))
                : Optional.empty();
    }
}
