package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersProperties {
    private static final Map<Class<?>, Function<String, ?>> SLUGS = Map.of(
            BodyId.class, BodyId::of,
            DimensionId.class, DimensionId::of,
            LegalNatureId.class, LegalNatureId::of,
            NormId.class, NormId::of,
            ParameterId.class, ParameterId::of,
            PlanKindId.class, PlanKindId::of,
            PolicyId.class, PolicyId::of,
            ReportKindId.class, ReportKindId::of,
            SourceId.class, SourceId::of);

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withChars("abcxyz0189")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
    }

    @Property
    void text_and_identifier_are_inverse(@ForAll("slugs") String slug) {
        SLUGS.forEach((type, of) -> {
            Object id = of.apply(slug);
            assertThat(id).isInstanceOf(type).isEqualTo(of.apply(id.toString())).hasToString(slug);
            assertThat(id.hashCode()).isEqualTo(of.apply(slug).hashCode());
        });
    }

    @Property
    void identifiers_sort_as_their_texts(@ForAll("slugs") String one, @ForAll("slugs") String other) {
        assertThat(PolicyId.of(one).compareTo(PolicyId.of(other))).isEqualTo(one.compareTo(other));
        assertThat(MeetingId.of(one).compareTo(MeetingId.of(other))).isEqualTo(one.compareTo(other));
        assertThat(EditionId.of(one).compareTo(EditionId.of(other))).isEqualTo(one.compareTo(other));
    }

    @Property
    void an_entity_is_its_text(@ForAll("slugs") String namespace, @ForAll("slugs") String key) {
        EntityId id = new EntityId("x-" + namespace, key);

        assertThat(EntityId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void whatever_is_given_is_taken_whole_or_refused_in_our_own_words(@ForAll String anything) {
        try {
            assertThat(PolicyId.of(anything).value()).isEqualTo(anything).matches("[a-z0-9]+(-[a-z0-9]+)*");
        } catch (InvalidModelException e) {
            assertThat(e.attribute()).isEqualTo("PolicyId.value");
            assertThat(e.rejectedValue().length()).isLessThanOrEqualTo(121);
            assertThat(e.getMessage()).doesNotContainPattern("\\p{Cntrl}");
        }
    }
}
