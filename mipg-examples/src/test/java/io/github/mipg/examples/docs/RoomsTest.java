package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Confidentiality;
import io.github.mipg.model.Document;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.OwnFacts;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of the page on concepts about the rooms of a management system. */
class RoomsTest {
    private static ManagementSystem.Builder town() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de Ejemplo")
                        .build())
                .vigencia(Vigencia.of(2025));
    }

    @Test
    void a_cycle_moves_stage_by_stage_and_feeds_the_next_one() {
        // tag::cycle[]
        PhvaCycle cycle = PhvaCycle.builder()
                .id(PhvaCycleId.of("peticiones-2025"))
                .name("Respuesta a las peticiones")
                .policy(PolicyId.of("servicio-ciudadano"))
                .build()
                .advance(StageRecord.builder()
                        .stage(PhvaStage.PLAN)
                        .date(LocalDate.of(2025, 1, 29))
                        .requirements(List.of("Responder dentro del término"))
                        .build())
                .advance(StageRecord.builder()
                        .stage(PhvaStage.DO)
                        .outputs(List.of("Reparto en línea"))
                        .build())
                .advance(StageRecord.builder()
                        .stage(PhvaStage.CHECK)
                        .conforming(false)
                        .build())
                .advance(StageRecord.builder()
                        .stage(PhvaStage.ACT)
                        .feedback(List.of("Falta una dependencia por conectar"))
                        .build());

        boolean closed = cycle.isClosed(); // true: its four stages have a record
        PhvaCycle following = cycle.next(
                PhvaCycleId.of("peticiones-2026"),
                StageRecord.builder().stage(PhvaStage.PLAN).build());
        List<String> inputs = following.stages().items().get(0).inputs(); // what the last one fed back
        // end::cycle[]
        assertThat(closed).isTrue();
        assertThat(inputs).containsExactly("Falta una dependencia por conectar");
        assertThat(following.previous()).contains(cycle.id());
        assertThatThrownBy(() -> following.advance(
                        StageRecord.builder().stage(PhvaStage.ACT).build()))
                .isInstanceOf(InvalidModelException.class);
    }

    // tag::fact[]
    private static final FactKey INTERNET = FactKey.of("alcaldia-x", "veredas-con-internet");

    private static final Reading<ManagementSystem, Figure> CONNECTED =
            OwnFacts.figure(INTERNET, Text.of("veredas con internet", "districts with internet"));

    private static final Condition<ManagementSystem> ENOUGH =
            CONNECTED.satisfies(Text.of("al menos 5", "at least 5"), figure -> figure.compareTo(Figure.of(5)) >= 0);
    // end::fact[]

    @Test
    void facts_of_ones_own_reach_rules_of_ones_own() {
        // tag::given[]
        ManagementSystem system = town().facts(Map.of(INTERNET, FactValue.of(Figure.of(7))))
                .build(); // goes into JSON, schema and content hash as any other attribute
        // end::given[]
        Rule rule = Rule.of("alcaldia-x.internet.five-districts")
                .title(Text.of("Cinco veredas o más tienen internet", "Five districts or more have internet"))
                .require(ENOUGH)
                .because(Text.of("así lo pide el plan de desarrollo", "the development plan asks for it"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.3"))
                .build();
        Evaluator evaluator = Evaluator.of(MipgCatalog.bundled(), RuleSet.of("alcaldia-x", "1", rule));

        assertThat(verdict(evaluator, system, rule)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(evaluator, town().build(), rule)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(MipgJson.readSystem(MipgJson.writeSystem(system)).orThrow().facts())
                .isEqualTo(system.facts());
    }

    @Test
    void a_reserved_document_is_kept_and_not_shown() {
        // tag::reserved[]
        Evidence strategy = Evidence.builder()
                .title("Estrategia de defensa en un proceso")
                .location("carpeta jurídica")
                .confidentiality(Confidentiality.RESERVED) // or personalData(true)
                .build();
        ManagementSystem system = town().documents(Inventory.partial(List.of(Document.builder()
                        .id(DocumentId.of("doc-1"))
                        .evidence(strategy)
                        .build())))
                .build();

        boolean shown = strategy.isShowable(); // false
        String label = strategy.label().in(Language.SPANISH); // documento reservado, clasificado o con datos personales
        byte[] document = MipgJson.writeSystem(system); // holds it all: the file is yours to guard
        // end::reserved[]
        assertThat(shown).isFalse();
        assertThat(label).isEqualTo("documento reservado, clasificado o con datos personales");
        assertThat(system.toString()).doesNotContain("Estrategia").doesNotContain("jurídica");
        assertThat(new String(document, StandardCharsets.UTF_8)).contains("Estrategia");
    }

    private static Verdict verdict(Evaluator evaluator, ManagementSystem system, Rule rule) {
        return evaluator
                .evaluate(system, AsOf.date(2025, 12, 31))
                .find(rule.id())
                .orElseThrow()
                .verdict();
    }
}
