package io.github.mipg.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every class of every published module. */
final class HouseRules {
    private static final String OURS = "io.github.mipg.";
    private static final String FIXTURES = "io.github.mipg.examples.architecture.";
    private static final Set<String> EXPORTED =
            Stream.of(Module.values()).flatMap(HouseRules::exported).collect(Collectors.toSet());

    /** Methods whose answer depends on the machine, the moment or the platform's defaults; constructors are {@code <init>}. */
    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.System.getLogger",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Math.random",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.<init>(byte[])",
            "java.util.Random.<init>()",
            "java.util.Date.<init>()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    private HouseRules() {}

    static final ArchRule SIGNATURES_NAME_ONLY_THE_JDK_AND_OUR_OPEN_TYPES = classes()
            .that(areOpen())
            .should(onlyNameInSignatures("the JDK's types and our exported ones", HouseRules::isJdkOrOpen));

    static final ArchRule SIGNATURES_ARE_EXACT = classes()
            .that(areOpen())
            .should(onlyNameInSignatures(
                    "exact figures",
                    c -> !Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                            .contains(c.getBaseComponentType().getName())));

    static final ArchRule NOBODY_EXTENDS_US = classes().that(areOpen()).should(be("closed to extension", (c, fail) -> {
        boolean closed = c.isInterface()
                ? c.reflect().isSealed() || c.isAnnotation() || c.isAnnotatedWith(FunctionalInterface.class)
                : c.getModifiers().contains(JavaModifier.FINAL)
                        || c.isEnum()
                        || c.reflect().isSealed()
                        || c.getConstructors().stream().noneMatch(HouseRules::isVisible);
        if (!closed) {
            fail.accept(c, c.getName() + " can be extended by anybody");
        }
    }));

    static final ArchRule NOTHING_COMES_FROM_THE_MACHINE = classes().should(be("given all its inputs", (c, fail) -> {
        for (JavaAccess<?> access : c.getAccessesFromSelf()) {
            if (isAmbient(access)) {
                fail.accept(c, access.getDescription());
            }
        }
    }));

    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "reach the network",
                    c -> c.getPackageName().startsWith("java.net")
                            && !c.getName().equals("java.net.URI")
                            && !c.getName().equals("java.net.URISyntaxException")));

    static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "reach files",
                    c -> c.getName().startsWith("java.io.File")
                            || c.getName().equals("java.io.RandomAccessFile")
                            || c.getPackageName().startsWith("java.nio.file")));

    static final ArchRule NO_LOG = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    static final ArchRule NO_STATE_IN_STATICS = classes().should(be("without static state", (c, fail) -> {
        for (JavaField field : c.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !isConstant(field)) {
                fail.accept(c, field.getFullName() + " can change");
            }
        }
    }));

    static final ArchRule ROOMS_HAVE_NAMES_OF_THE_FIELD = classes()
            .should(be("in a room with a name that says something", (c, fail) -> {
                List<String> words = List.of(c.getPackageName().split("\\."));
                for (String vague : List.of("util", "utils", "common", "impl", "dto", "helper", "helpers")) {
                    if (words.contains(vague)) {
                        fail.accept(c, c.getName() + " lies in a package called " + vague);
                    }
                }
            }));

    static ArchRule dependsOnlyOn(String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(packages)
                        .or(describe(
                                "are primitive", c -> c.getBaseComponentType().isPrimitive())));
    }

    /** What is optional may be absent: one room may need it, and nothing else, nor may anything need that room. */
    static ArchRule onlyIn(String room, String optional) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room, optional);
    }

    static DescribedPredicate<JavaClass> areOpen() {
        return describe("are open to users", HouseRules::isOpen);
    }

    private static boolean isOpen(JavaClass type) {
        return isOpen(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseRules::isOpen).orElse(true);
    }

    /** Whether users see a package. */
    static boolean isExported(String room) {
        return EXPORTED.contains(room);
    }

    private static boolean isOpen(String room) {
        boolean fixture = (room + ".").startsWith(FIXTURES) && !(room + ".").contains(".internal.");
        return fixture || EXPORTED.contains(room);
    }

    private static boolean isJdkOrOpen(JavaClass type) {
        JavaClass bare = type.getBaseComponentType();
        return bare.isPrimitive() || bare.getName().startsWith("java.") || isOpen(bare);
    }

    /** What a user sees of a type: its generic supertypes, and its own and inherited public and protected members. */
    private static ArchCondition<JavaClass> onlyNameInSignatures(
            String what, java.util.function.Predicate<JavaClass> allowed) {
        return be("made of " + what, (c, fail) -> {
            for (JavaMember member : visibleMembers(c)) {
                typesOf(member)
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                        .filter(t -> !allowed.test(t))
                        .forEach(t -> fail.accept(c, member.getFullName() + " names " + t.getName()));
            }
            c.getInterfaces().stream()
                    .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                    .filter(t -> !allowed.test(t))
                    .forEach(t -> fail.accept(c, c.getName() + " implements " + t.getName()));
        });
    }

    private static Collection<JavaMember> visibleMembers(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(m -> m.getOwner().getName().startsWith(OURS))
                .filter(HouseRules::isVisible)
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(Collectors.toSet());
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.of(
                            Stream.of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream().map(JavaType.class::cast),
                            unit.getTypeParameters().stream().flatMap(v -> v.getUpperBounds().stream()))
                    .flatMap(s -> s);
        }
        return Stream.of(((JavaField) member).getType());
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        String name =
                access.getTargetOwner().getName() + "." + access.getTarget().getName();
        String full = access.getTarget().getFullName();
        boolean clock = access.getTargetOwner().getPackageName().equals("java.time")
                && (access.getTarget().getName().equals("now") || name.startsWith("java.time.Clock.system"));
        return clock || AMBIENT.contains(name) || AMBIENT.contains(full);
    }

    private static boolean isConstant(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return false;
        }
        if (field.getRawType().isArray()) {
            return field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        if (field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class)) {
            return isImmutable(valueOf(field));
        }
        String type = field.getRawType().getName();
        return !type.startsWith("java.util.concurrent.")
                && !type.equals(ThreadLocal.class.getName())
                && !type.equals(StringBuilder.class.getName());
    }

    private static boolean isImmutable(Object value) {
        return value instanceof com.google.common.collect.ImmutableCollection
                || value instanceof com.google.common.collect.ImmutableMap
                || value.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    private static Object valueOf(JavaField field) {
        try {
            java.lang.reflect.Field found = field.reflect();
            found.setAccessible(true);
            return found.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Read off the descriptor, so that the rules also hold where the tests run on the class path. */
    private static Stream<String> exported(Module module) {
        return ModuleFinder.of(module.classes()).find(module.id()).orElseThrow().descriptor().exports().stream()
                .filter(e -> !e.isQualified())
                .map(ModuleDescriptor.Exports::source);
    }

    private static ArchCondition<JavaClass> be(
            String what, BiConsumer<JavaClass, BiConsumer<JavaClass, String>> check) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, (c, message) -> events.add(SimpleConditionEvent.violated(c, message)));
            }
        };
    }
}
