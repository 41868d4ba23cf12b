package io.github.mipg.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionTest {
    /** Lies inside a thing that comes whole. */
    private static final Set<String> GIVEN_WITH_THEIR_OWNER =
            Set.of("/planning/territorialPlan/legalParts/investments");

    /** Sections and facts that the model has, with the type that each holds. */
    private static Map<String, Class<?>> ofTheModel() {
        Map<String, Class<?>> found = new TreeMap<>();
        collect(SystemShapes.MANAGEMENT_SYSTEM, "", found);
        return found;
    }

    private static void collect(Shape<?, ?> shape, String at, Map<String, Class<?>> found) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            String path = at + "/" + attribute.name();
            if (attribute.form() instanceof Form.Room<?> room) {
                collect(room.shape().get(), path, found);
            } else if (attribute.form() instanceof Form.InventoryOf<?> inventory) {
                found.put(path, inventory.shape().type());
                inventories(inventory.shape(), path + "/*", found);
            } else if (attribute.form() instanceof Form.FactOf<?> fact) {
                found.put(path, fact.shape().type());
                inventories(fact.shape(), path, found);
            }
        }
    }

    /** Below a row, facts are attributes like others. */
    private static void inventories(Shape<?, ?> shape, String at, Map<String, Class<?>> found) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            String path = at + "/" + attribute.name();
            if (attribute.form() instanceof Form.InventoryOf<?> inventory) {
                found.put(path, inventory.shape().type());
            } else if (attribute.form() instanceof Form.Room<?> room) {
                inventories(room.shape().get(), path, found);
            }
        }
    }

    @Test
    void each_section_and_fact_of_the_model_is_one_and_holds_what_the_model_holds_there() {
        Map<String, Class<?>> model = ofTheModel();
        GIVEN_WITH_THEIR_OWNER.forEach(model::remove);

        Map<String, Class<?>> ours = new TreeMap<>();
        RowKinds.ALL.forEach(k -> ours.put(k.section().path(), k.shape().type()));
        assertThat(ours).isEqualTo(model);
    }

    static Stream<RowKind<?, ?>> kindsWithKey() {
        return RowKinds.ALL.stream().filter(k -> k.key() != null);
    }

    @ParameterizedTest
    @MethodSource("kindsWithKey")
    void a_row_that_says_nothing_but_its_identifier_still_has_it(RowKind<?, ?> kind) {
        keyIsFound(kind);
    }

    private static <T, B> void keyIsFound(RowKind<T, B> kind) {
        B nothing = kind.shape().start();
        B named = kind.shape().start();
        if (kind.section().holds() == Section.Holds.ROWS) {
            assertThat(kind.keyOfBroken(nothing)).isNull();
            kind.shape().attributes().get(0).read(new Filler(), named);
            assertThat(kind.keyOfBroken(named)).hasToString("x");
        } else {
            assertThat(kind.keyOfBroken(nothing)).isEqualTo(kind.section());
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_name_and_a_path_of_its_own(Section section) {
        assertThat(Stream.of(Section.values()).filter(s -> s.path().equals(section.path())))
                .containsExactly(section);
        assertThat(Stream.of(Section.values()).filter(s -> s.label().equals(section.label())))
                .containsExactly(section);
        section.parent().ifPresent(parent -> assertThat(section.path()).startsWith(parent.path() + "/*/"));
    }
}
