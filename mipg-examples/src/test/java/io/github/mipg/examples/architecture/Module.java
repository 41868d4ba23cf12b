package io.github.mipg.examples.architecture;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.MipgJson;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.Evaluator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published modules that hold the domain, and what each may depend on at run time. */
enum Module {
    /** Guava inside only, and JSpecify; the mark of a generated value is there at compile time only. */
    MODEL("model", ManagementSystem.class, ImmutableList.of("io.github.mipg.model..")),
    /** The model, and what the model has. */
    RULES("rules", Evaluator.class, ImmutableList.of("io.github.mipg.rules..", "io.github.mipg.model..")),
    /** The model, the rules, and Jackson's streaming core; Jackson 3 in one package, for those who bring it. */
    IO(
            "io",
            MipgJson.class,
            ImmutableList.of(
                    "io.github.mipg.io..",
                    "io.github.mipg.rules..",
                    "io.github.mipg.model..",
                    "com.fasterxml.jackson.core..",
                    "tools.jackson.."));

    private static final ImmutableList<String> EVERYWHERE = ImmutableList.of(
            "java..", "com.google.common..", "com.google.errorprone..", "org.jspecify..", "org.immutables.value..");

    private final String room;
    private final Class<?> anchor;
    private final ImmutableList<String> dependencies;

    Module(String room, Class<?> anchor, ImmutableList<String> dependencies) {
        this.room = room;
        this.anchor = anchor;
        this.dependencies = dependencies;
    }

    /** Name of the Java module. */
    String id() {
        return "io.github.mipg." + room;
    }

    /** A type that everybody knows it has. */
    Class<?> anchor() {
        return anchor;
    }

    /** Packages that it may depend on. */
    String[] dependencies() {
        return Stream.concat(dependencies.stream(), EVERYWHERE.stream()).toArray(String[]::new);
    }

    /** Its classes: a folder while it is tested, a jar once it is packaged. */
    Path classes() {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The public types of its exported packages, and the public types in them; but for what only those can load who bring
     * Jackson 3.
     */
    List<Class<?>> openTypes() {
        try (ModuleReader reader =
                        ModuleFinder.of(classes()).find(id()).orElseThrow().open();
                Stream<String> files = reader.list()) {
            return files.filter(f -> f.endsWith(".class") && !f.equals("module-info.class"))
                    .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.startsWith("io.github.mipg.io.jackson3."))
                    .filter(name -> HouseRules.isExported(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(Module::type)
                    .filter(Module::isOpen)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOpen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isOpen(outer));
    }

    /** The folder of its sources. */
    Path sourceFolder() {
        return Path.of("..", "mipg-" + room, "src", "main", "java");
    }

    /** Its sources. */
    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(sourceFolder())) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
