package io.github.mipg.examples.docs;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.Evaluator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public type in an exported package of mipg-model or mipg-rules, with the first sentence that its source says of it.
 *
 * @param packageName its package
 * @param name its simple name
 * @param module folder of its module
 */
record PublicType(String packageName, String name, String module) {
    private static final Pattern COMMENT_MARGIN = Pattern.compile("\\s*\\n\\s*\\* ?");

    /** All of them, sorted by package and name. */
    static List<PublicType> all() {
        return Stream.concat(in("mipg-model", ManagementSystem.class), in("mipg-rules", Evaluator.class))
                .sorted(Comparator.comparing(PublicType::packageName).thenComparing(PublicType::name))
                .toList();
    }

    /** The first sentence of its comment, on one line. */
    String firstSentence() {
        String comment = comment();
        String sentence = comment.replace("art. ", "art.\0").split("\\.( |$)|<p>|@since", 2)[0];
        return sentence.replace('\0', ' ').replaceAll("\\{@code (.*?)}", "`$1`").strip();
    }

    /** Its whole comment, on one line. */
    String comment() {
        String source = Papers.read(Path.of(module, "src/main/java", packageName.replace('.', '/'), name + ".java"));
        Matcher declaration = Pattern.compile("(?m)^public [^\\n]*\\b(class|record|enum|interface) " + name + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new AssertionError(this + " is not declared in its own file");
        }
        int start = source.lastIndexOf("/**", declaration.start());
        String comment = source.substring(start + 3, source.indexOf("*/", start));
        return COMMENT_MARGIN.matcher(comment).replaceAll(" ").strip();
    }

    private static Stream<PublicType> in(String folder, Class<?> one) {
        try {
            Path classes = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleReference module =
                    ModuleFinder.of(classes).findAll().iterator().next();
            List<String> exported = module.descriptor().exports().stream()
                    .filter(e -> !e.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
            try (ModuleReader reader = module.open()) {
                return reader
                        .list()
                        .filter(file -> file.endsWith(".class") && !file.contains("-") && !file.contains("$"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                        .filter(PublicType::isPublic)
                        .map(name -> new PublicType(
                                name.substring(0, name.lastIndexOf('.')),
                                name.substring(name.lastIndexOf('.') + 1),
                                folder))
                        .collect(Collectors.toList())
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(String className) {
        try {
            return Modifier.isPublic(Class.forName(className, false, PublicType.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
