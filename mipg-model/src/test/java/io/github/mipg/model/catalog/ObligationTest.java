package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationTest {
    private final MipgCatalog law = MipgCatalog.bundled();

    @Test
    void yearly_deadlines_name_their_day() {
        Obligation publish = law.obligation(ObligationId.of("publicar-plan-de-accion"));

        Recurrence rule = publish.recurrence().find().orElseThrow();
        assertThat(rule).isEqualTo(new Recurrence.Yearly(MonthDay.of(1, 31)));
        assertThat(rule.daysIn(2026, law.workingCalendar())).containsExactly(LocalDate.of(2026, 1, 31));
        assertThat(rule.text().spanish()).isEqualTo("a más tardar el 31 de enero");
        assertThat(publish.recurrence().status()).contains(Status.PRIMARY);
    }

    @Test
    void working_days_are_counted_by_the_calendar() {
        Recurrence rule = law.obligation(ObligationId.of("seguimiento-ptep"))
                .recurrence()
                .find()
                .orElseThrow();

        assertThat(rule.daysIn(2026, law.workingCalendar()))
                .containsExactly(LocalDate.of(2026, 1, 16), LocalDate.of(2026, 5, 15), LocalDate.of(2026, 9, 14));
        assertThat(Recurrence.parse("último hábil de 05").daysIn(2026, law.workingCalendar()))
                .containsExactly(LocalDate.of(2026, 5, 29));
    }

    @Test
    void a_term_runs_from_its_event() {
        Recurrence.After term = (Recurrence.After) Recurrence.parse("15 días hábiles desde: dejar el cargo");

        assertThat(term.lastDay(LocalDate.of(2026, 1, 1), law.workingCalendar()))
                .isEqualTo(LocalDate.of(2026, 1, 23));
        assertThat(((Recurrence.After) Recurrence.parse("4 meses desde: inicio del período"))
                        .lastDay(LocalDate.of(2024, 1, 1), law.workingCalendar()))
                .isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(((Recurrence.After) Recurrence.parse("2 vigencias desde: puesta en marcha"))
                        .lastDay(LocalDate.of(2025, 5, 10), law.workingCalendar()))
                .isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void a_period_counts_its_first_day() {
        assertThat(((Recurrence.FirstMonths) Recurrence.parse("primeros 4 meses de: inicio del período"))
                        .lastDay(LocalDate.of(2024, 1, 1)))
                .isEqualTo(LocalDate.of(2024, 4, 30));
    }

    @Test
    void terms_may_start_on_a_day_of_every_year_or_on_one_day() {
        Recurrence yearly = Recurrence.parse("15 días hábiles desde el 12-20: corte");
        Recurrence once = Recurrence.parse("2 años desde el 2024-08-30: decreto");

        assertThat(yearly.daysIn(2026, law.workingCalendar())).containsExactly(LocalDate.of(2026, 1, 14));
        assertThat(yearly.text().spanish()).isEqualTo("15 días hábiles desde el 20 de diciembre: corte");
        assertThat(once.daysIn(2026, law.workingCalendar())).containsExactly(LocalDate.of(2026, 8, 30));
        assertThat(once.daysIn(2025, law.workingCalendar())).isEmpty();
    }

    @Test
    void the_last_day_of_a_month_knows_leap_years() {
        Recurrence rule = Recurrence.parse("último día de 02");

        assertThat(rule.daysIn(2024, law.workingCalendar())).containsExactly(LocalDate.of(2024, 2, 29));
        assertThat(rule.daysIn(2025, law.workingCalendar())).containsExactly(LocalDate.of(2025, 2, 28));
    }

    @Test
    void obligations_that_specify_others_and_reaches_name_rows_of_the_catalogue() {
        for (Obligation obligation : law.obligations()) {
            obligation
                    .specifies()
                    .ifPresent(general -> assertThat(law.findObligation(general))
                            .as(obligation.id().value())
                            .isPresent());
        }
        for (Reach reach : law.reaches()) {
            assertThat(reach.obligations())
                    .as(reach.key())
                    .allSatisfy(
                            o -> assertThat(law.findObligation(o)).as(o.value()).isPresent());
            assertThat(reach.natures())
                    .as(reach.key())
                    .allSatisfy(n -> assertThat(law.findNature(n)).as(n.value()).isPresent());
            assertThat(reach.follows()).isIn("mipg", "control-interno", "naturaleza");
        }
        assertThat(law.obligations().stream()
                        .filter(o -> o.specifies()
                                .filter(ObligationId.of("integrar-doce-planes")::equals)
                                .isPresent()))
                .hasSize(12);
    }

    @Test
    void only_terms_of_months_and_years_run_on_over_a_day_off() {
        assertThat(law.obligations().stream().filter(o -> !o.nonWorkingDay().isUnknown()))
                .hasSize(10)
                .allSatisfy(o -> {
                    assertThat(o.nonWorkingDay().find()).contains(NonWorkingDay.NEXT);
                    assertThat(o.recurrence().candidates())
                            .as(o.id().value())
                            .allSatisfy(
                                    c -> assertThat(c.value().text().spanish()).containsPattern("meses|años"));
                });
    }

    @Test
    void terms_of_days_are_of_working_days_where_the_norm_says_no_other() {
        assertThat(law.obligations().stream().filter(o -> !o.isHistorical()))
                .allSatisfy(o -> assertThat(o.recurrence().candidates())
                        .as(o.id().value())
                        .allSatisfy(c -> assertThat(c.value().text().spanish())
                                .doesNotContainPattern("días (desde|calendario)")));
    }

    @Test
    void what_a_norm_does_not_say_of_how_often_is_not_told_as_its_text() {
        assertThat(law.obligation(ObligationId.of("evaluacion-dependencias"))
                        .recurrence()
                        .status())
                .contains(Status.PROVISIONAL);
        assertThat(law.obligation(ObligationId.of("rendicion-corporaciones-informe"))
                        .recurrence()
                        .status())
                .contains(Status.PROVISIONAL);
    }

    @Test
    void the_category_of_a_department_and_of_a_municipality_rest_on_their_own_law() {
        assertThat(law.obligation(ObligationId.of("categorizacion-decreto"))
                        .reference()
                        .norm()
                        .value())
                .isEqualTo("ley-136-1994");
        assertThat(law.obligation(ObligationId.of("categorizacion-decreto-departamento"))
                        .reference()
                        .norm()
                        .value())
                .isEqualTo("ley-617-2000");
    }

    @Test
    void what_is_asked_for_changes_with_the_day() {
        assertThat(law.obligationsOn(LocalDate.of(2019, 11, 21)))
                .extracting(o -> o.id().value())
                .contains("informe-sci-cuatrimestral")
                .doesNotContain("informe-sci");
        assertThat(law.obligationsOn(LocalDate.of(2019, 11, 22)))
                .extracting(o -> o.id().value())
                .contains("informe-sci")
                .doesNotContain("informe-sci-cuatrimestral");
        assertThat(law.obligationsOn(LocalDate.of(2026, 1, 1)))
                .extracting(o -> o.id().value())
                .doesNotContain("edl-2017-concertacion");
    }

    @Test
    void windows_are_data_of_each_year() {
        assertThat(law.windows(Vigencia.of(2024))).hasSize(4);
        assertThat(law.windows(Vigencia.of(2025)))
                .singleElement()
                .satisfies(w -> assertThat(w.closes().find()).contains(LocalDate.of(2026, 4, 17)));
        assertThat(law.windows(Vigencia.of(2023))).isEmpty();
    }

    @Test
    void bounds_of_categories_have_no_gap_between_them() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)}) {
            var bands = law.categoryBands(day);
            assertThat(bands).hasSize(12);
            for (int i = 1; i < bands.size(); i++) {
                CategoryBand higher = bands.get(i - 1);
                CategoryBand lower = bands.get(i);
                if (higher.level().equals(lower.level())) {
                    assertThat(lower.populationTo().map(p -> p + 1)).isEqualTo(higher.populationFrom());
                    assertThat(lower.incomeTo()).isEqualTo(higher.incomeOver());
                }
            }
        }
    }

    @Test
    void every_regime_has_an_answer_for_the_model_and_for_internal_control() {
        for (LegalNature nature : law.natures()) {
            for (String subject : new String[] {"mipg", "control-interno"}) {
                assertThat(law.applications().stream()
                                .filter(a -> a.subject().equals(subject)
                                        && a.regime() == nature.regime()
                                        && a.capital()
                                                .map(c -> c == nature.capital())
                                                .orElse(true)))
                        .as(nature.id() + " " + subject)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasta 13-01", "cada 0 meses", "cada tanto", "", "primeros 10 hábiles de x"})
    void a_rule_that_is_none_is_refused(String text) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Recurrence.parse(text))
                .isInstanceOfAny(InvalidModelException.class, java.time.DateTimeException.class);
    }
}
