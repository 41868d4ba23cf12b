package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.entity.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    /** One kind of identifier: its name in messages and how one is made of a text. */
    record Kind(String name, Function<String, ? extends Comparable<?>> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Kind> SLUGS = List.of(
            new Kind("BodyId", BodyId::of),
            new Kind("DimensionId", DimensionId::of),
            new Kind("LegalNatureId", LegalNatureId::of),
            new Kind("NormId", NormId::of),
            new Kind("ParameterId", ParameterId::of),
            new Kind("PlanKindId", PlanKindId::of),
            new Kind("PolicyId", PolicyId::of),
            new Kind("ReportKindId", ReportKindId::of),
            new Kind("SourceId", SourceId::of));

    static final List<Kind> OWN_KEYS = List.of(
            new Kind("CommitteeId", CommitteeId::of),
            new Kind("MeetingId", MeetingId::of),
            new Kind("PlanId", PlanId::of),
            new Kind("ReportId", ReportId::of));

    static Stream<Arguments> wrongSlugs() {
        List<String> wrong = List.of(
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "gobierno_digital",
                "gobierno digital",
                "participación",
                "a.b",
                "a/b",
                "١",
                "ı",
                "a".repeat(201));
        return SLUGS.stream().flatMap(k -> wrong.stream().map(w -> Arguments.of(k, w)));
    }

    @ParameterizedTest
    @MethodSource("wrongSlugs")
    void a_slug_is_lower_case_words_joined_by_single_hyphens(Kind kind, String wrong) {
        String shown = wrong.length() > 120 ? wrong.substring(0, 120) + "\u2026" : wrong;

        assertThatThrownBy(() -> kind.of().apply(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(kind.name()
                        + ".value must be lower-case letters a-z and digits in words joined by single hyphens, but was"
                        + " '"
                        + shown
                        + "'. Write it like 'gobierno-digital': no accents, capitals, blanks or leading hyphen.");
    }

    static Stream<Arguments> wrongOwnKeys() {
        List<String> wrong = List.of(
                "",
                " ",
                " a",
                "a ",
                "\u00a0a",
                "a\u2003",
                "a\nb",
                "a\u0000b",
                "a\u200bb",
                "a\u2028b",
                "\ud800",
                "x".repeat(201));
        return OWN_KEYS.stream().flatMap(k -> wrong.stream().map(w -> Arguments.of(k, w)));
    }

    @ParameterizedTest
    @MethodSource("wrongOwnKeys")
    void an_own_key_is_visible_without_blanks_at_its_ends(Kind kind, String wrong) {
        assertThatThrownBy(() -> kind.of().apply(wrong)).isInstanceOfSatisfying(InvalidModelException.class, e -> {
            assertThat(e.attribute()).isEqualTo(kind.name() + ".value");
            assertThat(e.expectation()).isEqualTo("be 1 to 200 visible characters without blanks at its ends");
            assertThat(e.fix()).isEqualTo("Use the key that the row has in your own system.");
        });
    }

    static Stream<Kind> allKinds() {
        return Stream.of(
                        SLUGS.stream(),
                        OWN_KEYS.stream(),
                        Stream.of(
                                new Kind("UnitId", UnitId::of),
                                new Kind("ActionId", ActionId::of),
                                new Kind("EditionId", EditionId::of)))
                .flatMap(k -> k);
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    @SuppressWarnings("NullAway") // what a database gives
    void null_is_refused_in_our_own_words(Kind kind) {
        assertThatThrownBy(() -> kind.of().apply(null))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(kind.name()
                        + ".value must be given, but was 'null'. Leave the attribute out if it is unknown.");
    }

    @Test
    @SuppressWarnings("NullAway") // what a database gives
    void null_is_refused_in_our_own_words_wherever_a_value_is_made_of_a_column() {
        List<ThrowingCallable> makers = List.of(
                () -> EntityId.parse(null),
                () -> EntityId.sigep(null),
                () -> FactKey.parse(null),
                () -> FactKey.of("acme", null),
                () -> FactValue.of((String) null),
                () -> FactValue.of((Figure) null),
                () -> FactValue.of((LocalDate) null),
                () -> Figure.parse(null),
                () -> Figure.of(null),
                () -> Amount.parse(null),
                () -> Amount.of(null),
                () -> Percentage.parse(null),
                () -> Percentage.of(null),
                () -> OfficialScore.of(null),
                () -> Period.from(null),
                () -> Period.between(LocalDate.EPOCH, null),
                () -> MunicipalityCode.of(null),
                () -> Fact.of(null),
                () -> Text.of("x", null));

        makers.forEach(maker -> assertThatThrownBy(maker)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageEndingWith("must be given, but was 'null'. Leave the attribute out if it is unknown."));
    }

    @Test
    void an_own_key_of_200_characters_of_any_script_is_taken() {
        assertThat(MeetingId.of("x".repeat(200)).value()).hasSize(200);
        assertThat(MeetingId.of("sesión 01/2025 · ñ 日本").toString()).isEqualTo("sesión 01/2025 · ñ 日本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D1499 2017", "D1499_2017", "é", "a/b"})
    void an_edition_is_letters_digits_dots_and_hyphens(String wrong) {
        assertThatThrownBy(() -> EditionId.of(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("EditionId.value must be 1 to 60 letters a-z or A-Z, digits, dots or hyphens, but was '"
                        + wrong + "'. Write it as the catalogue lists it, such as 'D1499-2017'.");
    }

    @Test
    void an_edition_has_at_most_60_characters() {
        assertThat(EditionId.of("v".repeat(60)).value()).hasSize(60);
        assertThatThrownBy(() -> EditionId.of("v".repeat(61))).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void leading_zeros_of_a_sigep_code_count() {
        EntityId id = EntityId.sigep("0576");

        assertThat(id.toString()).isEqualTo("sigep:0576");
        assertThat(id).isEqualTo(EntityId.parse("sigep:0576")).isNotEqualTo(new EntityId("own", "576"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"576", "00576", "05a6", "٠٥٧٦", "-576"})
    void a_sigep_code_is_exactly_four_digits(String wrong) {
        assertThatThrownBy(() -> EntityId.sigep(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("EntityId.key must be the four digits of a SIGEP code, but was '" + wrong
                        + "' (in namespace 'sigep'). Keep leading zeros, as in 'sigep:0576', or use a namespace of your"
                        + " own.");
    }

    @Test
    void the_text_of_an_entity_needs_a_colon() {
        assertThatThrownBy(() -> EntityId.parse("0576"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("EntityId must be a namespace, a colon and a key, but was '0576'. Write it like"
                        + " 'sigep:0576' or 'alcaldia-x:17'.");
    }

    @Test
    void the_key_of_an_entity_may_hold_colons() {
        EntityId id = new EntityId("alcaldia-x", "a:b:c");

        assertThat(EntityId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void entities_sort_by_namespace_then_key() {
        assertThat(Stream.of("b:1", "a:2", "a:1").map(EntityId::parse).sorted())
                .extracting(EntityId::toString)
                .containsExactly("a:1", "a:2", "b:1");
    }
}
