package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.governance.CommitteeRole;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MipgCatalogTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final String DECREE = "decreto-1083-2015";

    private final MipgCatalog law = MipgCatalog.bundled();

    @ParameterizedTest
    @CsvSource({
        "2017-09-11, D1499-2017, 16",
        "2017-12-31, D1499-2017, 16",
        "2018-07-24, D1499-2017, 16",
        "2018-07-25, D1299-2018, 17",
        "2019-06-30, D1299-2018, 17",
        "2020-03-20, D1299-2018, 17",
        "2020-03-21, D454-2020, 18",
        "2020-12-31, D454-2020, 18",
        "2021-07-01, D454-2020, 18",
        "2021-07-02, D742-2021, 19",
        "2022-01-01, D742-2021, 19",
        "2026-11-22, D742-2021, 19",
    })
    void the_legal_list_of_a_day(LocalDate day, String id, int policies) {
        Edition edition = law.editionOn(day);

        assertThat(edition.id()).isEqualTo(EditionId.of(id));
        assertThat(edition.policies()).hasSize(policies);
        assertThat(edition.policyCount().find()).contains(policies);
        assertThat(edition.isOpen()).isTrue();
        assertThat(edition.dimensions()).hasSize(7);
    }

    @Test
    void a_day_before_the_first_legal_list_gets_a_typed_answer() {
        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> law.editionOn(LocalDate.of(2017, 9, 10)))
                .withMessageContaining("D1499-2017")
                .satisfies(e -> {
                    assertThat(e.first()).contains("D1499-2017");
                    assertThat(e.since()).isEqualTo(LocalDate.of(2017, 9, 11));
                    assertThat(e.day()).isEqualTo(LocalDate.of(2017, 9, 10));
                });
    }

    @Test
    void the_numeral_is_read_in_the_norm_but_the_day_of_its_decree_is_remembered() {
        Edition edition = law.edition(EditionId.of("D742-2021"));
        PolicyEntry added =
                edition.findPolicy(PolicyId.of("compras-contratacion")).orElseThrow();

        assertThat(added.numeral().find()).contains(19);
        assertThat(added.numeral().status()).contains(Status.PRIMARY);
        assertThat(edition.start().status()).contains(Status.PROVISIONAL);
        assertThat(law.norm(edition.norm()).status()).isEqualTo(Status.PRIMARY);
    }

    @Test
    void one_number_means_other_policies_in_other_series() {
        assertThat(numbered("D742-2021", 9)).isEqualTo("racionalizacion-tramites");
        assertThat(numbered("MDI-2021", 9)).isEqualTo("transparencia");
        assertThat(numbered("MDI-2025", 9)).isEqualTo("defensa-juridica");
    }

    @Test
    void a_date_never_selects_a_provisional_edition() {
        Edition announced = law.edition(EditionId.of("MANUAL-7"));

        assertThat(announced.isProvisional()).isTrue();
        assertThat(announced.inForce().contains(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(announced.policies()).hasSize(20);
        assertThat(announced.dimensions()).hasSize(6);
        assertThat(law.editionOn(Series.OPERATIONAL_MANUAL, LocalDate.of(2026, 11, 1))
                        .id())
                .isEqualTo(EditionId.of("MANUAL-6"));
    }

    @Test
    void a_vigencia_whose_numbering_is_not_known_gets_no_default() {
        assertThat(law.measurementOf(Vigencia.of(2025)).id()).isEqualTo(EditionId.of("MDI-2025"));
        assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> law.measurementOf(Vigencia.of(2023)));
        assertThat(law.findEditionOn(Series.MEASUREMENT, LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @Test
    void provisions_are_cited_with_what_changed_them() {
        LegalReference paragraph = LegalReference.of(DECREE, "2.2.22.3.8", "par. 2");

        assertThat(law.cite(paragraph, Language.SPANISH))
                .isEqualTo("art. 2.2.22.3.8, par. 2, Decreto 1083 de 2015 (sustituido por el Decreto 1499 de 2017)");
        assertThat(law.cite(paragraph, Language.ENGLISH))
                .isEqualTo("art. 2.2.22.3.8, par. 2, Decreto 1083 de 2015 (as replaced by Decreto 1499 de 2017)");
        assertThat(law.cite(LegalReference.of("ley-1474-2011", "74"), Language.SPANISH))
                .isEqualTo("art. 74, Ley 1474 de 2011");
        assertThat(law.cite(LegalReference.of("decreto-612-2018", ""), Language.SPANISH))
                .isEqualTo("Decreto 612 de 2018");
        assertThat(law.statusOf(paragraph)).isEqualTo(Status.PRIMARY);
        assertThat(law.statusOf(LegalReference.of("circular-externa-100-006-2019", "")))
                .isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void an_article_nobody_read_is_there_and_says_so() {
        LegalReference unread = LegalReference.of(DECREE, "2.2.21.3.12");

        assertThat(law.article(unread).summary().isUnknown()).isTrue();
        assertThat(law.statusOf(unread)).isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void what_is_not_there_names_what_looks_like_it() {
        assertThat(law.findNorm(NormId.of("decreto-1083-2014"))).isEmpty();
        assertThatExceptionOfType(NotInCatalogException.class)
                .isThrownBy(() -> law.norm(NormId.of("decreto-1083-2014")))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo("decreto-1083-2015"));
        assertThatExceptionOfType(NotInCatalogException.class)
                .isThrownBy(() -> law.statusOf(LegalReference.of(DECREE, "2.2.22.3.99")))
                .satisfies(e -> assertThat(e.nearest()).startsWith("decreto-1083-2015 art. 2.2.22.3.9"));
    }

    @Test
    void parameters_are_read_by_date() {
        ParameterId months = ParameterId.of("comite-sectorial-seguimiento-meses");

        assertThat(law.integer(months, LocalDate.of(2017, 9, 10)).find()).contains(3);
        assertThat(law.integer(months, LocalDate.of(2017, 9, 11)).find()).contains(6);
        assertThat(law.percentage(ParameterId.of("ambito-capital-estatal-minimo"), DAY)
                        .find())
                .contains(Percentage.of(90));
        assertThat(law.monthDay(ParameterId.of("plan-accion-publicacion"), DAY).find())
                .contains(MonthDay.of(1, 31));
        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> law.integer(ParameterId.of("cicci-reuniones-por-anio"), LocalDate.of(2017, 4, 18)));
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> law.monthDay(months, DAY));
    }

    @Test
    void where_sources_disagree_all_candidates_are_kept() {
        Claim<MonthDay> day = law.monthDay(ParameterId.of("informe-sci-publicacion-1"), DAY);

        assertThat(day.isDisputed()).isTrue();
        assertThat(day.find()).isEmpty();
        assertThat(day.candidates())
                .extracting(Candidate::value)
                .containsExactly(MonthDay.of(7, 30), MonthDay.of(7, 31));
        assertThat(day.status()).contains(Status.PROVISIONAL);
    }

    @Test
    void the_twelve_plans_and_their_later_names() {
        List<PlanKind> twelve = law.twelvePlans(DAY);

        assertThat(twelve)
                .extracting(p -> p.numeral().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> law.twelvePlans(LocalDate.of(2018, 4, 3)));
        PlanKind anticorruption = law.planKind(PlanKindId.of("paac"));
        assertThat(anticorruption.nameOn(LocalDate.of(2024, 8, 29)).spanish()).startsWith("Plan Anticorrupción");
        assertThat(anticorruption.nameOn(LocalDate.of(2024, 8, 30)).spanish()).startsWith("Programa de Transparencia");
    }

    @Test
    void bodies_tell_who_sits_in_them() {
        Body committee = law.body(BodyId.of("comite-institucional"));

        assertThat(committee.frequency().find()).contains(Frequency.everyMonths(3));
        assertThat(committee.seats(CommitteeRole.CHAIR)).hasSize(3);
        assertThat(committee.seats(CommitteeRole.GUEST))
                .singleElement()
                .satisfies(s -> assertThat(s.isVoting()).isFalse());
        assertThat(committee.functions()).hasSize(7);
        assertThat(law.body(BodyId.of("comite-territorial")).frequency().find()).contains(Frequency.notSet());
        assertThat(law.body(BodyId.of("consejo-gestion-desempeno")).seats(CommitteeRole.MEMBER))
                .hasSize(11);
    }

    @Test
    void spellings_of_registers_are_known_one_by_one() {
        assertThat(law.natures().stream().flatMap(n -> n.spellings().stream())).hasSize(59);
        assertThat(nature(" Institución prestadora de servicios de salid "))
                .contains(LegalNatureOutline.of(Regime.ORDINARY, CapitalKind.PUBLIC));
        assertThat(nature("Personeria Municipal"))
                .contains(LegalNatureOutline.of(Regime.CONTROL_BODY, CapitalKind.NOT_APPLICABLE));
        assertThat(nature("Sociedad Anónima")).contains(LegalNatureOutline.of(Regime.ORDINARY, CapitalKind.UNSTATED));
        assertThat(nature("Única")).contains(LegalNatureOutline.of(Regime.UNSPECIFIED, CapitalKind.UNSTATED));
        assertThat(nature("alcaldía")).isEmpty();
        assertThat(nature("")).isEmpty();
    }

    @Test
    void norms_tell_whether_they_ruled() {
        Norm plan = law.norm(NormId.of("acuerdo-cnsc-137-2010"));
        assertThat(plan.inForceOn(LocalDate.of(2017, 2, 1))).isEqualTo(InForce.NO);
        assertThat(plan.inForceOn(LocalDate.of(2017, 1, 31))).isEqualTo(InForce.UNKNOWN);
        assertThat(law.norm(NormId.of("decreto-1499-2017")).inForceOn(LocalDate.of(2017, 9, 10)))
                .isEqualTo(InForce.NO);
        assertThat(law.norm(NormId.of("decreto-1499-2017")).inForceOn(LocalDate.of(2017, 9, 11)))
                .isEqualTo(InForce.YES);
    }

    private Optional<LegalNatureOutline> nature(String spelling) {
        return law.natureOfSpelling(spelling).map(n -> LegalNatureOutline.of(n.regime(), n.capital()));
    }

    private String numbered(String edition, int number) {
        return law.edition(EditionId.of(edition)).policies().stream()
                .filter(p -> p.numeral().find().filter(n -> n == number).isPresent())
                .map(p -> p.policy().value())
                .findFirst()
                .orElseThrow();
    }

    private record LegalNatureOutline(Regime regime, CapitalKind capital) {
        static LegalNatureOutline of(Regime regime, CapitalKind capital) {
            return new LegalNatureOutline(regime, capital);
        }
    }
}
