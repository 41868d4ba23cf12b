package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;

class CatalogProperties {
    private final MipgCatalog law = MipgCatalog.bundled();

    @Property
    void exactly_one_legal_list_rules_on_each_day_since_the_first(@ForAll("days") LocalDate day) {
        long ruling = law.editions(Series.LEGAL_LIST).stream()
                .filter(e -> e.inForce().contains(day))
                .count();
        boolean before = day.isBefore(LocalDate.of(2017, 9, 11));

        assertThat(ruling).isEqualTo(before ? 0 : 1);
        assertThat(law.findEditionOn(Series.LEGAL_LIST, day).isPresent()).isEqualTo(!before);
    }

    @Property
    void each_side_of_an_edge_has_its_own_member(@ForAll("edges") Edition edition) {
        LocalDate first = edition.inForce().from();

        assertThat(law.editionOn(edition.series(), first)).isEqualTo(edition);
        assertThat(law.findEditionOn(edition.series(), first.minusDays(1)))
                .isNotEqualTo(java.util.Optional.of(edition));
        edition.inForce()
                .until()
                .ifPresent(until -> assertThat(law.findEditionOn(edition.series(), until))
                        .isNotEqualTo(java.util.Optional.of(edition)));
    }

    @Property
    void each_side_of_an_edge_of_a_parameter_has_its_own_value(@ForAll("parameters") Parameter parameter) {
        for (ParameterValue value : parameter.values()) {
            LocalDate first = value.inForce().from();
            assertThat(parameter.on(first)).contains(value);
            assertThat(parameter.on(first.minusDays(1)).filter(value::equals)).isEmpty();
            value.inForce().until().ifPresent(u -> {
                assertThat(parameter.on(u.minusDays(1))).contains(value);
                assertThat(parameter.on(u).filter(value::equals)).isEmpty();
            });
        }
    }

    @Property
    void what_compare_finds_one_way_it_finds_the_other_way(
            @ForAll("editions") Edition a, @ForAll("editions") Edition b) {
        List<String> there = added(a.id(), b.id(), TransitionKind.ADDED);
        List<String> back = added(b.id(), a.id(), TransitionKind.REMOVED);

        assertThat(there).containsExactlyInAnyOrderElementsOf(back);
        assertThat(law.migration(a.id(), b.id()).steps()).hasSameSizeAs(law.compare(a.id(), b.id()));
    }

    @Property
    void the_hash_of_a_table_does_not_see_the_order_of_its_rows(@ForAll long seed) {
        List<String> lines = new ArrayList<>(List.of(
                "1,a,x,,norm_text,", "2,b,x,2020-01-01,third_party,f", "3,\"c, d\",x,,memory,", "4,e,y,,norm_text,"));
        String header = String.join(",", Schema.SOURCES.columns()) + "\n";
        String sorted = Table.parse(Schema.SOURCES, header + String.join("\n", lines) + "\n")
                .hash();
        Collections.shuffle(lines, new Random(seed));

        assertThat(Table.parse(Schema.SOURCES, header + String.join("\n", lines) + "\n")
                        .hash())
                .isEqualTo(sorted);
    }

    @Property
    void any_text_is_a_table_or_is_refused_with_its_place(@ForAll String text) {
        try {
            Table.parse(Schema.SOURCES, text);
        } catch (CatalogFormatException e) {
            assertThat(e.table()).isEqualTo("sources");
            assertThat(e.line()).isPositive();
        }
    }

    @Property
    void a_damaged_table_is_a_table_or_is_refused_with_its_place(
            @ForAll @IntRange(max = 400) int at, @ForAll char with) {
        String sound = String.join(",", Schema.SOURCES.columns()) + "\na,\"b, \"\"c\"\"\",d,2020-01-01,norm_text,\n";
        Assume.that(at < sound.length());
        String damaged = sound.substring(0, at) + with + sound.substring(at + 1);
        try {
            new Loader(Tables.of(s -> Table.parse(s, damaged))).sources();
        } catch (CatalogFormatException e) {
            assertThat(e.line()).isPositive();
        }
    }

    @Property
    void a_claim_is_as_weak_as_its_weakest_candidate(@ForAll @Size(min = 2, max = 4) List<Status> statuses) {
        List<Candidate<Integer>> candidates = new ArrayList<>();
        for (Status status : statuses) {
            candidates.add(new Candidate<>(candidates.size(), status, List.of(SourceId.of("s"))));
        }
        Claim<Integer> claim = Claim.disputed(candidates);

        assertThat(claim.status()).contains(Collections.max(statuses));
        assertThat(claim.map(i -> i)).isEqualTo(claim);
        assertThat(claim.map(i -> "same").find()).contains("same");
        assertThat(claim.map(i -> "same").status()).isEqualTo(claim.status());
        assertThat(claim.atLeast(Status.SECONDARY).candidates())
                .allSatisfy(c -> assertThat(c.status().isConfirmed()).isTrue());
    }

    @Property
    void a_term_of_working_days_holds_so_many(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int n) {
        WorkingCalendar calendar = law.workingCalendar();
        LocalDate last = calendar.plusWorkingDays(day, n);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(day.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(n);
    }

    @Property
    void easter_is_a_sunday_of_march_or_april(@ForAll @IntRange(min = 1984, max = 2999) int year) {
        LocalDate easter = WorkingCalendar.easter(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Property
    void every_short_form_of_a_recurrence_in_the_tables_has_words(@ForAll("obligations") Obligation obligation) {
        for (Candidate<Recurrence> rule : obligation.recurrence().candidates()) {
            assertThatCode(() -> rule.value().text()).doesNotThrowAnyException();
            assertThatCode(() -> rule.value().daysIn(2026, law.workingCalendar()))
                    .doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2060, 12, 31));
    }

    @Provide
    Arbitrary<Edition> edges() {
        return Arbitraries.of(
                law.editions().stream().filter(e -> !e.isProvisional()).toList());
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(law.editions());
    }

    @Provide
    Arbitrary<Parameter> parameters() {
        return Arbitraries.of(law.parameters());
    }

    @Provide
    Arbitrary<Obligation> obligations() {
        return Arbitraries.of(law.obligations());
    }

    private List<String> added(EditionId a, EditionId b, TransitionKind kind) {
        return law.compare(a, b).stream()
                .filter(t -> t.subject() == TransitionSubject.POLICY && t.kind() == kind)
                .map(Transition::id)
                .toList();
    }
}
