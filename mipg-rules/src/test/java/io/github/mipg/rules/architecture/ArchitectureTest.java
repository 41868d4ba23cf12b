package io.github.mipg.rules.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.architecture.fixture.BadRooms;
import io.github.mipg.rules.architecture.fixture.BadSignatures;
import io.github.mipg.rules.architecture.fixture.BadStatics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(HouseRules.classesOfThisModule());

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.SIGNATURES_NAME_ONLY_THE_JDK_AND_OUR_OPEN_TYPES, BadSignatures.Foreign.class),
                Arguments.of(HouseRules.SIGNATURES_NAME_ONLY_THE_JDK_AND_OUR_OPEN_TYPES, BadSignatures.Leak.class),
                Arguments.of(HouseRules.SIGNATURES_NAME_ONLY_THE_JDK_AND_OUR_OPEN_TYPES, BadSignatures.Nested.class),
                Arguments.of(HouseRules.SIGNATURES_ARE_EXACT, BadSignatures.Inexact.class),
                Arguments.of(HouseRules.NOBODY_EXTENDS_US, BadSignatures.Open.class),
                Arguments.of(HouseRules.NOBODY_EXTENDS_US, BadSignatures.OpenInterface.class),
                Arguments.of(HouseRules.NOTHING_COMES_FROM_THE_MACHINE, BadRooms.Clock.class),
                Arguments.of(HouseRules.NOTHING_COMES_FROM_THE_MACHINE, BadRooms.Defaults.class),
                Arguments.of(HouseRules.NOTHING_COMES_FROM_THE_MACHINE, BadRooms.Chance.class),
                Arguments.of(HouseRules.NOTHING_COMES_FROM_THE_MACHINE, BadRooms.Properties.class),
                Arguments.of(HouseRules.NO_NETWORK, BadRooms.Network.class),
                Arguments.of(HouseRules.NO_FILES, BadRooms.Files.class),
                Arguments.of(HouseRules.NO_LOG, BadRooms.Log.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Variable.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Registry.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Counter.class),
                Arguments.of(
                        HouseRules.ROOMS_HAVE_NAMES_OF_THE_FIELD,
                        io.github.mipg.rules.architecture.fixture.util.Vague.class),
                Arguments.of(DEPENDENCIES, BadSignatures.Foreign.class));
    }

    /** The model, Guava inside only, JSpecify, and nothing else; the mark of a generated value is there at compile time only. */
    private static final ArchRule DEPENDENCIES = HouseRules.dependsOnlyOn(
            "io.github.mipg.rules..",
            "io.github.mipg.model..",
            "java..",
            "com.google.common..",
            "com.google.errorprone..",
            "org.jspecify..",
            "org.immutables.value..");

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds_here_and_notices_a_breach(ArchRule rule, Class<?> breach) {
        rule.check(MAIN);

        JavaClasses bad = new ClassFileImporter().importClasses(breach);
        assertThatThrownBy(() -> rule.check(bad)).isInstanceOf(AssertionError.class);
    }

    @Test
    void something_was_read() {
        assertThat(MAIN.contain(Evaluator.class)).isTrue();
        assertThat(MAIN).hasSizeGreaterThan(40);
    }

    @Test
    void packages_form_no_cycle() {
        SlicesRuleDefinition.slices()
                .matching("io.github.mipg.(**)")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void rooms_look_one_way() {
        // Results know nothing of how they are found, and the engine nothing of the rules that the library brings.
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.github.mipg.rules.report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.mipg.rules", "io.github.mipg.rules.standard..")
                .check(MAIN);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("io.github.mipg.rules.standard..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.mipg.rules.standard..")
                .check(MAIN);
    }

    @Test
    void every_open_type_says_since_when() throws IOException {
        List<String> silent = new ArrayList<>();
        long types = 0;
        for (Path file : sources()) {
            if (!HouseRules.isExported(
                    String.valueOf(SOURCES.relativize(file).getParent()).replace(File.separatorChar, '.'))) {
                continue;
            }
            Declarations found =
                    new Declarations(Files.readString(file), file.getFileName().toString());
            silent.addAll(found.withoutSince());
            types += found.count();
        }
        assertThat(silent).isEmpty();
        assertThat(types).isGreaterThan(8);
        assertThat(new Declarations("/** A plan. */\npublic final class Plan {\n", "Plan.java").withoutSince())
                .containsExactly("Plan.java: Plan");
    }

    @Test
    void generated_values_share_one_style() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (source.contains("@Value.Style") && !file.endsWith("internal/RulesStyle.java")) {
                wrong.add(file + " has a style of its own");
            }
            if (source.contains("@Value.Immutable")
                    && !Files.readString(file.resolveSibling("package-info.java"))
                            .contains("@RulesStyle")) {
                wrong.add(file + " lies in a package without the style");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The public types that one source declares, each with the comment before it. */
    private record Declarations(String source, String file) {
        private static final Pattern DECLARATION = Pattern.compile(
                "^ *public (?:(?:final|abstract|sealed|non-sealed|static) )*(?:class|record|enum|interface|@interface)"
                        + " (\\w+)",
                Pattern.MULTILINE);

        long count() {
            return DECLARATION.matcher(source).results().count();
        }

        List<String> withoutSince() {
            List<String> silent = new ArrayList<>();
            Matcher matcher = DECLARATION.matcher(source);
            while (matcher.find()) {
                int start = source.lastIndexOf("/**", matcher.start());
                int end = source.lastIndexOf("*/", matcher.start());
                if (start < 0 || end < start || !source.substring(start, end).contains("@since ")) {
                    silent.add(file + ": " + matcher.group(1));
                }
            }
            return silent;
        }
    }
}
