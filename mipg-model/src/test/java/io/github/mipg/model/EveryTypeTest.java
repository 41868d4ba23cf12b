package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.MeasurementShapes;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type that a management system is made of, those to come included. */
class EveryTypeTest {
    static Stream<Shape<?, ?>> types() {
        Set<Shape<?, ?>> found = new LinkedHashSet<>();
        collect(SystemShapes.MANAGEMENT_SYSTEM, found);
        collect(MeasurementShapes.INSTRUMENT, found);
        collect(MeasurementShapes.ANSWER_SHEET, found);
        return found.stream();
    }

    @Test
    void the_rooms_are_all_there() {
        assertThat(types().map(Shape::name))
                .hasSizeGreaterThan(55)
                .doesNotHaveDuplicates()
                .contains(
                        "committee", "indicator", "cycle", "risk", "staffEvaluation", "document", "unit", "investment");
    }

    @ParameterizedTest
    @MethodSource("types")
    void equal_parts_make_equal_values(Shape<?, ?> shape) {
        Object one = EverythingGiven.of(shape);
        Object other = EverythingGiven.of(shape);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotSameAs(other);
        assertThat(one.toString()).isEqualTo(other.toString());
        assertThat(one).isNotEqualTo("something else");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_copy_by_its_builder_is_equal(Shape<?, ?> shape) {
        assertCopy(shape);
    }

    private static <T, B> void assertCopy(Shape<T, B> shape) {
        T value = EverythingGiven.of(shape);
        B builder = shape.start();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            attribute.copy(value, builder);
        }

        assertThat(shape.build(builder)).isEqualTo(value);
        toBuilder(value).ifPresent(copied -> assertThat(copied).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_mandatory_is_named_when_it_is_missing(Shape<?, ?> shape) {
        List<String> mandatory = shape.attributes().stream()
                .filter(a -> a.form() instanceof Form.One || a.form() instanceof Form.Part)
                .map(Attribute::name)
                .toList();

        if (mandatory.isEmpty()
                && shape.attributes().stream()
                        .noneMatch(a -> a.form() instanceof Form.Parts<?> parts && parts.atLeastOne())) {
            if (!shape.name().equals("factValue")) {
                assertThat(shape.nothing()).isEqualTo(shape.nothing());
            }
        } else if (!mandatory.isEmpty()) {
            assertThatThrownBy(shape::nothing)
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining(mandatory.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void texts_are_one_visible_line(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            assertLine(shape, attribute);
        }
    }

    @SuppressWarnings("unchecked") // the form tells the type of the attribute
    private static <T, B, V> void assertLine(Shape<T, B> shape, Attribute<?, ?, V> any) {
        Attribute<T, B, V> attribute = (Attribute<T, B, V>) any;
        T value = EverythingGiven.of(shape);
        Object broken;
        if (attribute.form() instanceof Form.One<?> one && one.scalar() instanceof Scalar.Line) {
            broken = "a\nb";
        } else if (attribute.form() instanceof Form.Maybe<?> maybe && maybe.scalar() instanceof Scalar.Line) {
            broken = Optional.of(" ");
        } else if (attribute.form() instanceof Form.Many<?> many && many.scalar() instanceof Scalar.Line) {
            broken = List.of("bien", "");
        } else {
            return;
        }
        assertThatThrownBy(() -> shape.with(value, attribute, (V) broken))
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        e -> assertThat(e.attribute())
                                .isEqualTo(shape.type().getSimpleName() + "." + attribute.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_can_be_changed_from_outside(Shape<?, ?> shape) {
        assertUnchangeable(shape);
    }

    private static <T, B> void assertUnchangeable(Shape<T, B> shape) {
        T value = EverythingGiven.of(shape);
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            Object part = attribute.get(value);
            if (part instanceof Collection<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (part instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (part instanceof Inventory<?> inventory) {
                assertThatThrownBy(() -> inventory.items().clear()).isInstanceOf(UnsupportedOperationException.class);
            }
        }
        // Final fields are what makes it safe to hand a value to another thread without a lock.
        for (Field field : value.getClass().getDeclaredFields()) {
            // The builder's own scaffold is taken down before a value leaves it, by a volatile write.
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isVolatile(field.getModifiers())) {
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as("%s is final", field)
                        .isTrue();
            }
        }
    }

    @Test
    void threads_that_share_a_system_all_see_the_same() throws Exception {
        ManagementSystem system = SampleSystem.full();
        String hash = system.contentHash();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> readers = IntStream.range(0, 32)
                    .<Callable<String>>mapToObj(
                            i -> () -> system.toBuilder().build().equals(system) ? system.contentHash() : "different")
                    .toList();
            for (Future<String> seen : threads.invokeAll(readers)) {
                assertThat(seen.get()).isEqualTo(hash);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_document_that_is_not_for_everybody_shows_nothing_of_itself() {
        Evidence open = Evidence.builder()
                .title("Acta")
                .location("radicado 7")
                .date(LocalDate.of(2025, 1, 2))
                .version("2")
                .issuer("Secretaría de Hacienda")
                .build();

        assertThat(open.isShowable()).isTrue();
        assertThat(open.label()).isEqualTo(Text.same("Acta"));
        assertThat(open)
                .hasToString("Evidence{title=Acta, location=radicado 7, date=2025-01-02, version=2,"
                        + " issuer=Secretaría de Hacienda}");
        for (Evidence hidden : List.of(
                open.toBuilder().personalData(true).build(),
                open.toBuilder().confidentiality(Confidentiality.CLASSIFIED).build(),
                open.toBuilder().confidentiality(Confidentiality.RESERVED).build())) {
            assertThat(hidden.isShowable()).isFalse();
            assertThat(hidden.forAnybody().title()).isEqualTo(hidden.label().spanish());
            assertThat(hidden.forAnybody().location()).isEmpty();
            assertThat(hidden.forAnybody().issuer()).isEmpty();
            assertThat(hidden.forAnybody().date()).isEqualTo(hidden.date());
            assertThat(hidden.forAnybody().isShowable()).isFalse();
            assertThat(hidden).hasToString("Evidence{not shown}");
            assertThat(hidden.label().spanish()).isEqualTo("documento reservado, clasificado o con datos personales");
        }
        assertThat(open.toBuilder()
                        .personalData(false)
                        .confidentiality(Confidentiality.PUBLIC)
                        .build()
                        .isShowable())
                .isTrue();
    }

    @Test
    void facts_of_the_callers_own_are_never_shown() {
        ManagementSystem system = ManagementSystem.builder()
                .entity(SampleSystem.entity())
                .vigencia(Vigencia.of(2025))
                .putFacts(FactKey.of("acme", "contacto"), FactValue.of("María Pérez, 310 555 0101"))
                .build();

        assertThat(system.toString().toLowerCase(Locale.ROOT))
                .contains("acme:contacto=text")
                .doesNotContain("maría");
    }

    private static Optional<Object> toBuilder(Object value) {
        try {
            Object builder = value.getClass().getMethod("toBuilder").invoke(value);
            return Optional.of(builder.getClass().getMethod("build").invoke(builder));
        } catch (NoSuchMethodException e) {
            assertThat(value).as("has no builder").isInstanceOfAny(Period.class, FactValue.class);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void collect(Shape<?, ?> shape, Set<Shape<?, ?>> found) {
        if (found.add(shape)) {
            shape.attributes().forEach(a -> a.form().held().ifPresent(s -> collect(s, found)));
        }
    }
}
