package io.github.mipg.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.mipg.examples.architecture.fixture.BadRooms;
import io.github.mipg.examples.architecture.fixture.BadSignatures;
import io.github.mipg.examples.architecture.fixture.BadStatics;
import io.github.mipg.model.ManagementSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Map<Module, JavaClasses> CLASSES = new EnumMap<>(Module.class);

    private static JavaClasses classesOf(Module module) {
        return CLASSES.computeIfAbsent(module, ArchitectureTest::read);
    }

    private static JavaClasses read(Module module) {
        ClassFileImporter importer = new ClassFileImporter();
        if (Files.isDirectory(module.classes())) {
            return importer.importPath(module.classes());
        }
        try (JarFile jar = new JarFile(module.classes().toFile())) {
            return importer.importJar(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
                Arguments.of(HouseRules.NO_LOG, BadRooms.Log.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Variable.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Registry.class),
                Arguments.of(HouseRules.NO_STATE_IN_STATICS, BadStatics.Counter.class),
                Arguments.of(
                        HouseRules.ROOMS_HAVE_NAMES_OF_THE_FIELD,
                        io.github.mipg.examples.architecture.fixture.util.Vague.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds_in_every_module_and_notices_a_breach(ArchRule rule, Class<?> breach) {
        for (Module module : Module.values()) {
            rule.check(classesOf(module));
        }
        assertBroken(rule, breach);
    }

    @ParameterizedTest
    @EnumSource
    void a_module_depends_on_what_the_house_allows_it(Module module) {
        ArchRule law = HouseRules.dependsOnlyOn(module.dependencies());

        law.check(classesOf(module));
        assertBroken(law, BadSignatures.Foreign.class);
    }

    @Test
    void jackson_3_is_known_to_one_room_only() {
        HouseRules.onlyIn("io.github.mipg.io.jackson3", "tools.jackson..").check(classesOf(Module.IO));
        assertThatThrownBy(() -> HouseRules.onlyIn("io.github.mipg.io.json", "tools.jackson..")
                        .check(classesOf(Module.IO)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MipgJacksonModule");
    }

    @ParameterizedTest
    @EnumSource(names = {"MODEL", "RULES"})
    void model_and_rules_reach_no_file(Module module) {
        HouseRules.NO_FILES.check(classesOf(module));
        assertBroken(HouseRules.NO_FILES, BadRooms.Files.class);
    }

    @ParameterizedTest
    @EnumSource
    void something_was_read(Module module) {
        assertThat(classesOf(module).contain(module.anchor())).isTrue();
        assertThat(classesOf(module)).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void packages_form_no_cycle(Module module) {
        // The system as a whole holds what lies in the rooms, the entry points open them, and both use the small values
        // beside them: those are what the rooms may not look back at.
        JavaClasses rooms = classesOf(module)
                .that(DescribedPredicate.describe(
                        "are no root of a tree",
                        (JavaClass c) -> !c.getName().contains("ManagementSystem")
                                && !carriesTheWhole(c)
                                && !c.getName().startsWith("io.github.mipg.io.Mipg")
                                && !c.getPackageName().endsWith(".internal")));
        SlicesRuleDefinition.slices()
                .matching("io.github.mipg.(**)")
                .should()
                .beFreeOfCycles()
                .check(rooms);
    }

    @Test
    void rooms_of_the_model_do_not_look_back_at_the_whole() {
        // Only the room in which the whole is put together may know it, and the plan that carries it to another
        // edition.
        ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.not(
                        DescribedPredicate.describe("carry the whole", ArchitectureTest::carriesTheWhole)))
                .and()
                .resideOutsideOfPackages("io.github.mipg.model", "io.github.mipg.model.assembly", "..internal..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ManagementSystem.class)
                .check(classesOf(Module.MODEL));
    }

    private static boolean carriesTheWhole(JavaClass c) {
        return c.getName().startsWith("io.github.mipg.model.catalog.Migration")
                || c.getName().startsWith("io.github.mipg.model.catalog.ImmutableMigration");
    }

    @Test
    void rooms_of_the_rules_look_one_way() {
        // Results know nothing of how they are found, and the engine nothing of the rules that the library brings.
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.github.mipg.rules.report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.mipg.rules", "io.github.mipg.rules.standard..")
                .check(classesOf(Module.RULES));
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("io.github.mipg.rules.standard..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.mipg.rules.standard..")
                .check(classesOf(Module.RULES));
        // Published formulas stand alone, and what is scored by a declared method borrows nothing from them.
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.github.mipg.rules.formula")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to another room of the rules",
                        c -> c.getPackageName().startsWith("io.github.mipg.rules")
                                && !c.getPackageName().equals("io.github.mipg.rules.formula")
                                && !c.getPackageName().endsWith(".internal")))
                .check(classesOf(Module.RULES));
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("io.github.mipg.rules.formula")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.mipg.rules.formula")
                .check(classesOf(Module.RULES));
    }

    @ParameterizedTest
    @EnumSource
    void every_open_type_says_since_when(Module module) throws IOException {
        List<String> silent = new ArrayList<>();
        long types = 0;
        for (Path file : module.sources()) {
            String room = String.valueOf(module.sourceFolder().relativize(file).getParent());
            if (!HouseRules.isExported(room.replace(File.separatorChar, '.'))) {
                continue;
            }
            Declarations found =
                    new Declarations(Files.readString(file), file.getFileName().toString());
            silent.addAll(found.withoutSince());
            types += found.count();
        }
        assertThat(silent).isEmpty();
        assertThat(types).isGreaterThan(10);
        assertThat(new Declarations("/** A plan. */\npublic final class Plan {\n", "Plan.java").withoutSince())
                .containsExactly("Plan.java: Plan");
    }

    /** A comment above a comment tells of nothing: JDK 17 lets it pass, later compilers warn. */
    @ParameterizedTest
    @EnumSource
    void every_comment_stands_above_what_it_tells_of(Module module) throws IOException {
        Pattern twoInARow = Pattern.compile("\\*/\\s*/\\*\\*");
        List<Path> wrong = new ArrayList<>();
        for (Path file : module.sources()) {
            if (twoInARow.matcher(Files.readString(file)).find()) {
                wrong.add(file);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat("/** One. */\n    /** Two. */").containsPattern(twoInARow);
    }

    @ParameterizedTest
    @EnumSource
    void generated_values_share_one_style(Module module) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : module.sources()) {
            String source = Files.readString(file);
            if (source.contains("@Value.Style") && !file.endsWith("internal/ModelStyle.java")) {
                wrong.add(file + " has a style of its own");
            }
            if (source.contains("@Value.Immutable")
                    && !Files.readString(file.resolveSibling("package-info.java"))
                            .contains("@ModelStyle")) {
                wrong.add(file + " lies in a package without the style");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void assertBroken(ArchRule rule, Class<?> breach) {
        JavaClasses bad = new ClassFileImporter().importClasses(breach);
        assertThatThrownBy(() -> rule.check(bad)).isInstanceOf(AssertionError.class);
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
