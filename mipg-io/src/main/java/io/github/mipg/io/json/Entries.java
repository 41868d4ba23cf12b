package io.github.mipg.io.json;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A kind of entry of the catalogue that documents name.
 *
 * @param <T> type of its identifiers
 */
final class Entries<T> {
    static final Entries<BodyId> BODIES = new Entries<>(
            Text.of("un tipo de cuerpo del catálogo", "a kind of body of the catalogue"),
            BodyId::of,
            (law, id) -> law.findBody(id).isPresent(),
            law -> law.bodies().stream().map(b -> b.id().value()).toList());
    static final Entries<PlanKindId> PLAN_KINDS = new Entries<>(
            Text.of("un tipo de plan del catálogo", "a kind of plan of the catalogue"),
            PlanKindId::of,
            (law, id) -> law.findPlanKind(id).isPresent(),
            law -> law.planKinds().stream().map(p -> p.id().value()).toList());
    static final Entries<ReportKindId> REPORT_KINDS = new Entries<>(
            Text.of("un tipo de informe del catálogo", "a kind of report of the catalogue"),
            ReportKindId::of,
            (law, id) -> law.findReportKind(id).isPresent(),
            law -> law.reportKinds().stream().map(r -> r.id().value()).toList());
    static final Entries<LegalNatureId> NATURES = new Entries<>(
            Text.of("una naturaleza jurídica del catálogo", "a legal nature of the catalogue"),
            LegalNatureId::of,
            (law, id) -> law.findNature(id).isPresent(),
            law -> law.natures().stream().map(n -> n.id().value()).toList());

    private final Text expected;
    private final Function<String, T> parse;
    private final BiPredicate<MipgCatalog, T> contains;
    private final Function<MipgCatalog, List<String>> list;

    private Entries(
            Text expected,
            Function<String, T> parse,
            BiPredicate<MipgCatalog, T> contains,
            Function<MipgCatalog, List<String>> list) {
        this.expected = expected;
        this.parse = parse;
        this.contains = contains;
        this.list = list;
    }

    Text expected() {
        return expected;
    }

    T parse(String id) {
        return parse.apply(id);
    }

    boolean has(MipgCatalog law, T id) {
        return contains.test(law, id);
    }

    List<String> ids(MipgCatalog law) {
        return ImmutableList.copyOf(list.apply(law));
    }
}
