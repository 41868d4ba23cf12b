package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row of every bundled table. */
class CatalogDataTest {
    private final MipgCatalog law = MipgCatalog.bundled();

    @Test
    void no_row_is_wrong() {
        assertThat(law.problems()).isEmpty();
    }

    /** Reading trusts the tables of the jar, because this does not. */
    @Test
    void every_table_is_sound_text_with_keys_of_its_own() {
        Tables checked = Tables.bundledChecked();
        for (Schema schema : Schema.values()) {
            assertThat(checked.get(schema).hash())
                    .isEqualTo(law.tables().get(schema).hash());
            for (Row row : checked.get(schema).rows()) {
                assertThat(row.canonical()).as(schema + " " + row.key()).doesNotContain("\uFFFD");
            }
        }
    }

    @Test
    void rows_asked_for_by_their_first_cell_are_those_that_a_reading_of_the_whole_finds() {
        Tables checked = Tables.bundledChecked();
        Tables trusted = Tables.bundled();
        for (Schema schema : Schema.values()) {
            Table whole = checked.get(schema);
            Table asked = trusted.get(schema);
            String column = schema.columns().get(0);
            Map<String, List<Integer>> lines = new HashMap<>();
            for (Row row : whole.rows()) {
                lines.computeIfAbsent(row.cell(column), c -> new ArrayList<>()).add(row.line());
            }
            lines.forEach((cell, at) -> assertThat(asked.rowsOf(cell))
                    .as("%s %s", schema, cell)
                    .extracting(Row::line)
                    .isEqualTo(at));
            assertThat(asked.rowsOf("nothing")).isEmpty();
        }
    }

    @Test
    void every_table_loads_into_its_values() {
        assertThat(law.sources()).isNotEmpty();
        assertThat(law.norms()).isNotEmpty();
        assertThat(law.articles()).isNotEmpty();
        assertThat(law.editions()).isNotEmpty();
        assertThat(law.policies()).isNotEmpty();
        assertThat(law.dimensions()).isNotEmpty();
        assertThat(law.planKinds()).isNotEmpty();
        assertThat(law.reportKinds()).isNotEmpty();
        assertThat(law.bodies()).isNotEmpty();
        assertThat(law.parameters()).isNotEmpty();
        assertThat(law.natures()).isNotEmpty();
    }

    @Test
    void each_series_numbers_without_gaps() {
        for (Edition edition : law.editions(Series.LEGAL_LIST)) {
            assertThat(edition.policies())
                    .as(edition.id().value())
                    .extracting(p -> p.numeral().find().orElseThrow())
                    .containsExactlyElementsOf(upTo(edition.policies().size()));
        }
        for (Edition edition : law.editions(Series.MEASUREMENT)) {
            assertThat(edition.policies())
                    .as(edition.id().value())
                    .extracting(p -> p.numeral().find().orElseThrow())
                    .containsExactlyElementsOf(upTo(edition.policies().size()));
        }
    }

    @Test
    void an_edition_has_the_number_of_policies_that_it_is_said_to_have() {
        for (Edition edition : law.editions()) {
            edition.policyCount()
                    .find()
                    .ifPresent(count -> assertThat(edition.policies())
                            .as(edition.id().value())
                            .hasSize(count));
        }
    }

    @Test
    void every_policy_of_an_edition_stands_under_a_dimension_of_it() {
        for (Edition edition : law.editions()) {
            for (PolicyEntry entry : edition.policies()) {
                assertThat(edition.dimensionsOf(entry.policy()))
                        .as(edition.id() + " " + entry.policy())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void days_remembered_are_never_shown_as_read() {
        for (String id :
                new String[] {"decreto-612-2018", "decreto-1299-2018", "decreto-454-2020", "decreto-742-2021"}) {
            Claim<LocalDate> date = law.norm(io.github.mipg.model.NormId.of(id)).date();
            assertThat(date.status()).as(id).contains(Status.PROVISIONAL);
        }
    }

    @Test
    void no_text_names_an_account_or_a_file_of_others() {
        for (String table : law.tableNames()) {
            for (CatalogRow row : law.rows(table)) {
                assertThat(String.join(" ", row.cells().values()).toLowerCase(java.util.Locale.ROOT))
                        .as(table + " " + row.key())
                        .doesNotContain("github", "http", ".json", ".yaml", "scribd");
            }
        }
    }

    @Test
    void facts_are_counted_by_status() {
        assertThat(law.statusCounts()).extracting(StatusCount::table).contains("norms", "articles", "editions");
        assertThat(law.rows("norms", Status.PRIMARY))
                .hasSizeLessThan(law.rows("norms").size());
        assertThat(law.statusCounts()).allSatisfy(c -> assertThat(c.byStatus()).hasSize(Status.values().length));
    }

    private static Iterable<Integer> upTo(int size) {
        return java.util.stream.IntStream.rangeClosed(1, size).boxed().toList();
    }
}
