package io.github.mipg.io.json;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.internal.shape.Scalar.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of entry of the catalogue that documents name.
 *
 * @param table the kind of entry
 * @param concept the kind of concept, if the entries are concepts
 * @param parse makes an identifier of its text
 * @param <T> type of its identifiers
 */
record Entries<T>(Table table, Optional<ConceptKind> concept, Function<String, T> parse) {
    Text expected() {
        return switch (table) {
            case BODIES -> Text.of("un tipo de cuerpo del catálogo", "a kind of body of the catalogue");
            case PLAN_KINDS -> Text.of("un tipo de plan del catálogo", "a kind of plan of the catalogue");
            case REPORT_KINDS -> Text.of("un tipo de informe del catálogo", "a kind of report of the catalogue");
            case NATURES -> Text.of("una naturaleza jurídica del catálogo", "a legal nature of the catalogue");
            case POLICIES -> Text.of("una política del catálogo", "a policy of the catalogue");
            case DIMENSIONS -> Text.of("una dimensión del catálogo", "a dimension of the catalogue");
            case CONCEPTS ->
                Text.of(
                        "un concepto del catálogo (" + kind().label().spanish() + ")",
                        "a concept of the catalogue (" + kind().label().english() + ")");
        };
    }

    boolean has(MipgCatalog law, T id) {
        String key = id.toString();
        return switch (table) {
            case BODIES -> law.findBody(BodyId.of(key)).isPresent();
            case PLAN_KINDS -> law.findPlanKind(PlanKindId.of(key)).isPresent();
            case REPORT_KINDS -> law.findReportKind(ReportKindId.of(key)).isPresent();
            case NATURES -> law.findNature(LegalNatureId.of(key)).isPresent();
            case POLICIES -> law.findPolicy(PolicyId.of(key)).isPresent();
            case DIMENSIONS, CONCEPTS -> ids(law).contains(key);
        };
    }

    List<String> ids(MipgCatalog law) {
        return switch (table) {
            case BODIES -> law.bodies().stream().map(b -> b.id().value()).toList();
            case PLAN_KINDS -> law.planKinds().stream().map(p -> p.id().value()).toList();
            case REPORT_KINDS ->
                law.reportKinds().stream().map(r -> r.id().value()).toList();
            case NATURES -> law.natures().stream().map(n -> n.id().value()).toList();
            case POLICIES -> law.policies().stream().map(p -> p.id().value()).toList();
            case DIMENSIONS ->
                law.dimensions().stream().map(d -> d.id().value()).toList();
            case CONCEPTS -> law.concepts(kind()).stream().map(c -> c.key()).toList();
        };
    }

    private ConceptKind kind() {
        return concept.orElseThrow(() -> new IllegalStateException("entries that are concepts say of which kind"));
    }
}
