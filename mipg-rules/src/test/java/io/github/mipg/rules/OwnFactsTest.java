package io.github.mipg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnFactsTest {
    private static final FactKey SITES = FactKey.of("acme", "sedes-rurales");
    private static final Text LABEL = Text.of("sedes rurales con servicio", "rural sites with service");
    private static final LegalReference ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");

    private static final ManagementSystem NOTHING = ManagementSystem.builder()
            .entity(PublicEntity.builder()
                    .id(EntityId.sigep("0576"))
                    .name("Alcaldía de Ejemplo")
                    .build())
            .vigencia(Vigencia.of(2025))
            .build();

    private static Finding judge(Condition<ManagementSystem> condition, ManagementSystem system) {
        Rule rule = Rule.of("acme.sites")
                .title(Text.of("Hay sedes", "There are sites"))
                .require(condition)
                .because(Text.of("así lo pide el concejo", "the council asks for it"))
                .citing(ARTICLE)
                .build();
        return Evaluator.of(MipgCatalog.bundled(), RuleSet.of("acme-rules", "1", rule))
                .evaluate(system, AsOf.date(2025, 12, 31))
                .find(rule.id())
                .orElseThrow();
    }

    @Test
    void a_report_tells_of_a_reserved_document_only_that_it_exists() {
        Evidence minutes = Evidence.builder()
                .title("Acta sobre María Pérez")
                .location("expediente 7")
                .personalData(true)
                .build();
        Reading<ManagementSystem, Boolean> reading = Reading.of(
                Text.of("hay acta", "there are minutes"), "/meetings", (s, c) -> Observation.known(true, minutes));

        Finding finding = judge(reading.is(true), NOTHING);

        assertThat(finding.evidence()).containsExactly(minutes.forAnybody());
        assertThat(finding.explanation().orElseThrow().toString()).doesNotContain("María");
    }

    private static ManagementSystem with(FactValue value) {
        return NOTHING.toBuilder().putFacts(SITES, value).build();
    }

    @Test
    void a_rule_of_the_callers_own_reads_a_fact_of_the_callers_own() {
        Condition<ManagementSystem> enough = OwnFacts.figure(SITES, LABEL)
                .satisfies(Text.of("al menos 3", "at least 3"), sites -> sites.compareTo(Figure.of(3)) >= 0);

        assertThat(judge(enough, with(FactValue.of(Figure.of(3)))).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(enough, with(FactValue.of(Figure.of(2)))).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_fact_that_is_left_out_is_unknown() {
        Finding finding = judge(OwnFacts.truth(SITES, LABEL).is(true), NOTHING);

        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.missing()).containsExactly(new MissingDatum("/facts/acme:sedes-rurales", LABEL));
    }

    @Test
    void a_fact_of_another_kind_is_unknown_and_the_kind_is_told() {
        Finding finding = judge(OwnFacts.date(SITES, LABEL).is(LocalDate.of(2025, 1, 1)), with(FactValue.of("enero")));

        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.missing())
                .extracting(m -> m.label().english())
                .containsExactly("rural sites with service, as a day");
    }

    @Test
    void a_text_of_the_callers_own_is_not_shown() {
        Finding finding = judge(OwnFacts.text(SITES, LABEL).is("tres"), with(FactValue.of("María Pérez")));

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.text(Language.SPANISH)).doesNotContain("María");
    }
}
