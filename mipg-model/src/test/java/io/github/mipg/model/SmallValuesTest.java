package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.entity.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Nested
    class OfText {
        @Test
        void reads_in_both_languages() {
            Text text = Text.of("plan", "scheme");

            assertThat(text.in(Language.SPANISH)).isEqualTo("plan");
            assertThat(text.in(Language.ENGLISH)).isEqualTo("scheme");
            assertThat(Text.same("Filandia")).isEqualTo(Text.of("Filandia", "Filandia"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a ", "\ta", "a\nb", "a\u202eb", "a\u0085b"})
        void is_one_visible_line(String wrong) {
            assertThatThrownBy(() -> Text.of("bien", wrong)).isInstanceOfSatisfying(InvalidModelException.class, e -> {
                assertThat(e.attribute()).isEqualTo("Text.english");
                assertThat(e.fix()).isEqualTo("Trim it and take out line breaks and other control characters.");
            });
            assertThatThrownBy(() -> Text.of(wrong, "good"))
                    .isInstanceOfSatisfying(
                            InvalidModelException.class,
                            e -> assertThat(e.attribute()).isEqualTo("Text.spanish"));
        }

        @Test
        void has_at_most_10000_characters() {
            assertThat(Text.same("x".repeat(10_000)).spanish()).hasSize(10_000);
            assertThatThrownBy(() -> Text.same("x".repeat(10_001))).isInstanceOf(InvalidModelException.class);
        }

        @Test
        void is_in_composed_form() {
            assertThatThrownBy(() -> Text.same("Bogota\u0301"))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Text.spanish must be in composed Unicode form (NFC), but was 'Bogota\u0301'. Pass it"
                            + " through java.text.Normalizer with Form.NFC.");
        }
    }

    @Nested
    class OfVigencia {
        @Test
        void is_a_calendar_year() {
            Vigencia year = Vigencia.of(2024);

            assertThat(year.start()).isEqualTo("2024-01-01");
            assertThat(year.end()).isEqualTo("2024-12-31");
            assertThat(year.period()).hasToString("2024-01-01/2025-01-01");
            assertThat(year).hasToString("2024").isLessThan(Vigencia.of(2025));
            assertThat(year.period().contains(year.end())).isTrue();
            assertThat(year.period().contains(year.end().plusDays(1))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(ints = {1900, 2999})
        void takes_the_first_and_the_last_year(int year) {
            assertThat(Vigencia.of(year).year()).isEqualTo(year);
        }

        @ParameterizedTest
        @ValueSource(ints = {1899, 3000, 25, -2025})
        void refuses_what_is_no_year(int year) {
            assertThatThrownBy(() -> Vigencia.of(year))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Vigencia.year must be between 1900 and 2999, but was '" + year
                            + "'. Give the calendar year, such as 2025.");
        }
    }

    @Nested
    class OfFact {
        @Test
        void unknown_none_and_given_are_three_things() {
            Fact<String> unknown = Fact.unknown();
            Fact<String> none = Fact.none();
            Fact<String> given = Fact.of("acta");

            assertThat(List.of(unknown.state(), none.state(), given.state()))
                    .containsExactly(Fact.State.UNKNOWN, Fact.State.NONE, Fact.State.GIVEN);
            assertThat(unknown).isNotEqualTo(none).isNotEqualTo(given);
            assertThat(none).isNotEqualTo(given);
            assertThat(List.of(unknown.isUnknown(), none.isUnknown(), given.isUnknown()))
                    .containsExactly(true, false, false);
            assertThat(List.of(unknown.isNone(), none.isNone(), given.isNone())).containsExactly(false, true, false);
            assertThat(List.of(unknown.toString(), none.toString(), given.toString()))
                    .containsExactly("unknown", "none", "acta");
            assertThat(unknown.hashCode()).isNotEqualTo(none.hashCode());
        }

        @Test
        void only_a_given_fact_has_a_value() {
            assertThat(Fact.of("acta").get()).isEqualTo("acta");
            assertThat(Fact.of("acta").find()).contains("acta");
            assertThat(Fact.none().find()).isEmpty();
            assertThatThrownBy(() -> Fact.none().get())
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(
                            "Fact.get must be asked of a given fact, but it was NONE. Ask state() or find() first.");
            assertThatThrownBy(() -> Fact.unknown().get())
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(
                            "Fact.get must be asked of a given fact, but it was UNKNOWN. Ask state() or find() first.");
        }

        @Test
        void derives_only_from_a_given_fact() {
            assertThat(Fact.of("acta").map(String::length)).isEqualTo(Fact.of(4));
            assertThat(Fact.<String>none().map(String::length)).isEqualTo(Fact.none());
            assertThat(Fact.<String>unknown().map(String::length)).isEqualTo(Fact.unknown());
        }

        @Test
        void equal_facts_hash_equally() {
            assertThat(Fact.of("acta")).isEqualTo(Fact.of("acta")).hasSameHashCodeAs(Fact.of("acta"));
            assertThat(Fact.of("acta")).isNotEqualTo(Fact.of("otra")).isNotEqualTo("acta");
        }
    }

    @Nested
    class OfInventory {
        @Test
        void unknown_is_not_empty() {
            Inventory<String> unknown = Inventory.unknown();
            Inventory<String> empty = Inventory.complete(DAY, List.of());

            assertThat(unknown).isNotEqualTo(empty);
            assertThat(unknown.items()).isEqualTo(empty.items()).isEmpty();
            assertThat(unknown.completeness()).isEqualTo(Inventory.Completeness.UNKNOWN);
            assertThat(empty.completeness()).isEqualTo(Inventory.Completeness.COMPLETE);
            assertThat(unknown.covers(LocalDate.MIN)).isFalse();
            assertThat(empty.covers(DAY)).isTrue();
        }

        @Test
        void a_part_without_items_says_nothing() {
            assertThat(Inventory.partial(List.of())).isEqualTo(Inventory.unknown());
        }

        @Test
        void a_part_proves_nothing_missing() {
            Inventory<String> part = Inventory.partial(List.of("a"));

            assertThat(part.completeness()).isEqualTo(Inventory.Completeness.PARTIAL);
            assertThat(part.completeThrough()).isEmpty();
            assertThat(part.covers(LocalDate.MIN)).isFalse();
            assertThat(part).isNotEqualTo(Inventory.complete(DAY, List.of("a")));
        }

        @Test
        void a_declaration_covers_its_day_and_those_before() {
            Inventory<String> whole = Inventory.complete(DAY, List.of("a"));

            assertThat(whole.completeThrough()).contains(DAY);
            assertThat(whole.covers(DAY)).isTrue();
            assertThat(whole.covers(DAY.minusDays(1))).isTrue();
            assertThat(whole.covers(DAY.plusDays(1))).isFalse();
        }

        @Test
        void keeps_the_order_given_and_a_copy_of_its_own() {
            List<String> mine = new ArrayList<>(List.of("b", "a"));
            Inventory<String> whole = Inventory.complete(DAY, mine);
            mine.add("c");

            assertThat(whole.items()).containsExactly("b", "a");
            assertThat(whole).isNotEqualTo(Inventory.complete(DAY, List.of("a", "b")));
            assertThatThrownBy(() -> whole.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void says_what_it_is() {
            assertThat(Inventory.unknown()).hasToString("unknown");
            assertThat(Inventory.partial(List.of("a", "b"))).hasToString("partial [a, b]");
            assertThat(Inventory.complete(DAY, List.of())).hasToString("complete through 2025-06-30 []");
        }

        @Test
        void equality_sees_items_and_declaration() {
            Inventory<String> whole = Inventory.complete(DAY, List.of("a"));

            assertThat(whole).isEqualTo(Inventory.complete(DAY, List.of("a")));
            assertThat(whole).hasSameHashCodeAs(Inventory.complete(DAY, List.of("a")));
            assertThat(whole).isNotEqualTo(Inventory.complete(DAY.plusDays(1), List.of("a")));
            assertThat(whole)
                    .isNotEqualTo(Inventory.complete(DAY, List.of("b")))
                    .isNotEqualTo("a");
        }
    }

    @Nested
    class OfMunicipalityCode {
        @Test
        void keeps_leading_zeros_and_knows_its_department() {
            assertThat(MunicipalityCode.of("05001").department()).isEqualTo("05");
            assertThat(MunicipalityCode.of("05001")).hasToString("05001").isLessThan(MunicipalityCode.of("63272"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "5001", "005001", "0500x", "٠٥٠٠١"})
        void is_five_digits(String wrong) {
            assertThatThrownBy(() -> MunicipalityCode.of(wrong))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("MunicipalityCode.value must be five digits, but was '" + wrong
                            + "'. Keep leading zeros, as in '05001': a spreadsheet may have cut them.");
        }
    }

    @Nested
    class OfLegalReference {
        @Test
        void reads_norm_article_and_part() {
            assertThat(LegalReference.of("decreto-1083-2015", "2.2.22.3.8", "par. 2"))
                    .hasToString("decreto-1083-2015 art. 2.2.22.3.8 par. 2");
            assertThat(LegalReference.of("ley-1474-2011", "74")).hasToString("ley-1474-2011 art. 74");
            assertThat(new LegalReference(NormId.of("ley-87-1993"), "", "")).hasToString("ley-87-1993");
        }

        @Test
        void a_part_needs_its_article() {
            assertThatThrownBy(() -> new LegalReference(NormId.of("ley-87-1993"), "", "par. 1"))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("LegalReference.detail must be empty where no article is named, but was 'par. 1' (in"
                            + " ley-87-1993). Name the article that the part belongs to.");
        }

        @Test
        void refuses_broken_lines() {
            assertThatThrownBy(() -> LegalReference.of("ley-87-1993", "1\n2"))
                    .isInstanceOfSatisfying(
                            InvalidModelException.class,
                            e -> assertThat(e.attribute()).isEqualTo("LegalReference.article"));
            assertThatThrownBy(() -> LegalReference.of("ley-87-1993", "1", " par. 2"))
                    .isInstanceOfSatisfying(
                            InvalidModelException.class,
                            e -> assertThat(e.attribute()).isEqualTo("LegalReference.detail"));
        }

        @Test
        void sorts_by_norm_then_article_then_part() {
            LegalReference whole = LegalReference.of("b", "1");
            LegalReference part = LegalReference.of("b", "1", "par. 1");

            assertThat(part).isGreaterThan(whole);
            assertThat(LegalReference.of("b", "2")).isGreaterThan(part);
            assertThat(LegalReference.of("a", "9")).isLessThan(whole);
            assertThat(whole).isEqualByComparingTo(LegalReference.of("b", "1"));
        }
    }

    @Nested
    class OfInvalidModelException {
        @Test
        void keeps_its_parts() {
            InvalidModelException e =
                    InvalidModelException.of("Meeting.date", "ayer", "be a day", "meeting m-1", "Write 2025-01-31.");

            assertThat(e).hasMessage("Meeting.date must be a day, but was 'ayer' (in meeting m-1). Write 2025-01-31.");
            assertThat(e.attribute()).isEqualTo("Meeting.date");
            assertThat(e.rejectedValue()).isEqualTo("ayer");
            assertThat(e.expectation()).isEqualTo("be a day");
            assertThat(e.fix()).isEqualTo("Write 2025-01-31.");
        }

        @Test
        void shows_at_most_120_characters_and_no_control_character() {
            InvalidModelException e =
                    InvalidModelException.of("A.b", "x\n" + "y".repeat(200), "be short", "", "Cut it.");

            assertThat(e.rejectedValue()).isEqualTo("x\ufffd" + "y".repeat(118) + "\u2026");
            assertThat(InvalidModelException.of("A.b", "y".repeat(120), "be", "", "f")
                            .rejectedValue())
                    .isEqualTo("y".repeat(120));
        }

        @Test
        void never_shows_half_a_character() {
            InvalidModelException e = InvalidModelException.of(
                    "A.b", "y".repeat(119) + "\ud83d\ude00\ud83d\ude00", "be short", "", "Cut it.");

            assertThat(e.rejectedValue()).isEqualTo("y".repeat(119) + "\u2026");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_its_code(Language language) {
        assertThat(language.code()).isEqualTo(language == Language.SPANISH ? "es" : "en");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void each_standing_reads_in_both_languages(Standing standing) {
        assertThat(standing.label().spanish()).isNotEqualTo(standing.label().english());
    }

    @Nested
    class OfOwnFacts {
        @Test
        void keys_are_two_words_in_a_namespace_of_the_callers_own() {
            assertThat(FactKey.parse("acme:sedes-rurales")).isEqualTo(FactKey.of("acme", "sedes-rurales"));
            assertThat(FactKey.of("acme", "sedes")).hasToString("acme:sedes");
            for (String wrong : List.of("sedes", "mipg:sedes", "Acme:sedes", "acme:", ":sedes", "acme:a:b")) {
                assertThatThrownBy(() -> FactKey.parse(wrong)).isInstanceOf(InvalidModelException.class);
            }
        }

        @Test
        void keys_have_at_most_200_characters_in_all() {
            assertThat(FactKey.of("a".repeat(100), "b".repeat(99)).toString()).hasSize(200);
            assertThatThrownBy(() -> FactKey.of("a".repeat(100), "b".repeat(100)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("at most 200 characters");
        }

        @Test
        void a_value_is_of_one_kind() {
            FactValue figure = FactValue.of(Figure.parse("0.80"));

            assertThat(figure.figure()).contains(Figure.parse("0.8"));
            assertThat(figure.text()).isEmpty();
            assertThat(figure.date()).isEmpty();
            assertThat(figure.truth()).isEmpty();
            assertThat(List.of(FactValue.of("a"), FactValue.of(DAY), FactValue.of(true), figure))
                    .extracting(Object::toString)
                    .containsExactly("text", "date", "truth", "figure");
        }
    }

    @Nested
    class OfFiguresAndAmounts {
        @Test
        void trailing_zeros_do_not_count() {
            assertThat(Figure.parse("0.80")).isEqualTo(Figure.parse("0.8")).hasSameHashCodeAs(Figure.parse("0.8"));
            assertThat(Figure.parse("-0")).isEqualTo(Figure.of(0)).hasToString("0");
            assertThat(Figure.of(100)).hasToString("100").isGreaterThan(Figure.parse("99.999"));
            assertThat(Amount.parse("100.00")).isEqualTo(Amount.of(100)).hasToString("100");
        }

        @Test
        void amounts_add_up_exactly() {
            assertThat(Amount.parse("0.10").plus(Amount.parse("0.20"))).isEqualTo(Amount.parse("0.3"));
            assertThatThrownBy(() -> Amount.parse("999999999999999999").plus(Amount.of(1)))
                    .isInstanceOf(InvalidModelException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1,5", "1e3", "+1", ".5", "5.", "01", " 1", "NaN", "80%", "0.1234567890123"})
        void figures_are_written_plainly(String wrong) {
            assertThatThrownBy(() -> Figure.parse(wrong)).isInstanceOf(InvalidModelException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1.234", "1.000.000", "$5", "1000000000000000000"})
        void amounts_are_pesos_and_cents(String wrong) {
            assertThatThrownBy(() -> Amount.parse(wrong)).isInstanceOf(InvalidModelException.class);
        }
    }

    @Test
    void keys_of_rows_are_in_composed_form() {
        assertThatThrownBy(() -> CommitteeId.of("comite\u0301"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("composed Unicode form");
    }
}
