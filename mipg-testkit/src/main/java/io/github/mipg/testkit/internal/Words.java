package io.github.mipg.testkit.internal;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.catalog.Body;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.ReportKind;
import io.github.mipg.model.internal.shape.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that generated values are made of, and the spellings that small values have. */
public final class Words {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    private static final List<LegalNatureId> NATURES = Stream.concat(
                    LAW.natures().stream().map(LegalNature::id), Stream.of(LegalNatureId.of("naturaleza-inventada")))
            .toList();
    private static final List<BodyId> BODIES = Stream.concat(
                    LAW.bodies().stream().map(Body::id), Stream.of(BodyId.of("comite-inventado")))
            .toList();
    private static final List<PlanKindId> PLAN_KINDS = Stream.concat(
                    LAW.planKinds().stream().map(PlanKind::id), Stream.of(PlanKindId.of("plan-inventado")))
            .toList();
    private static final List<ReportKindId> REPORT_KINDS = Stream.concat(
                    LAW.reportKinds().stream().map(ReportKind::id), Stream.of(ReportKindId.of("informe-inventado")))
            .toList();
    private static final List<String> POLICIES = Stream.concat(
                    LAW.policies().stream().map(p -> p.id().value()), Stream.of("politica-inventada"))
            .toList();
    private static final List<String> DIMENSIONS = Stream.concat(
                    LAW.dimensions().stream().map(d -> d.id().value()), Stream.of("dimension-inventada"))
            .toList();
    private static final Map<ConceptKind, List<String>> CONCEPTS = Stream.of(ConceptKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind,
                    kind -> Stream.concat(
                                    LAW.concepts(kind).stream().map(Concept::key), Stream.of("concepto-inventado"))
                            .toList()));
    private static final List<LocalDate> EDITIONS =
            LAW.editions().stream().map(Edition::inForce).map(p -> p.from()).toList();

    private Words() {}

    /**
     * Legal natures, and one that no catalogue knows.
     *
     * @return the natures, the common ones first
     */
    public static List<LegalNatureId> natures() {
        return NATURES;
    }

    /**
     * Kinds of body, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<BodyId> bodies() {
        return BODIES;
    }

    /**
     * Kinds of plan, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<PlanKindId> planKinds() {
        return PLAN_KINDS;
    }

    /**
     * Kinds of report, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<ReportKindId> reportKinds() {
        return REPORT_KINDS;
    }

    /** Entries of a part of the catalogue, and one that no catalogue knows. */
    public static List<String> entries(Scalar.Entry<?> entry) {
        return switch (entry.table()) {
            case BODIES -> first(texts(BODIES), "comite-institucional", "cicci", "comite-territorial");
            case PLAN_KINDS -> first(texts(PLAN_KINDS), "plan-de-accion");
            case REPORT_KINDS -> first(texts(REPORT_KINDS), "informe-semestral-control-interno");
            case NATURES -> first(texts(NATURES), "alcaldia");
            case POLICIES -> POLICIES;
            case DIMENSIONS -> DIMENSIONS;
            case CONCEPTS -> CONCEPTS.getOrDefault(entry.concept().orElseThrow(), List.of("concepto-inventado"));
        };
    }

    /** Some values of a spelling, those on a border among them. */
    public static List<String> spellings(Scalar.Spelled<?> spelled) {
        return switch (spelled.spelling()) {
            case ENTITY -> List.of("sigep:0001", "sigep:0576", "acme:7");
            case EDITION -> List.of("D742-2021", "D1499-2017", "edicion-inventada");
            case MUNICIPALITY -> List.of("63272", "05001", "11001");
            case PERCENTAGE -> List.of("0", "50", "89.99", "90", "90.01", "100");
            case SCORE -> List.of("0", "30.2", "61.25", "99.99", "100");
            case FIGURE -> List.of("0", "-0.75", "0.00001", "80", "100", "123456789012345678901234567890.5");
            case AMOUNT -> List.of("0", "0.01", "1250000.5", "999999999999999999");
            case FACT_KEY -> List.of("acme:sedes", "acme:planta-2025", "otra:sedes");
            case FACT_TEXT -> List.of("a", "Ñoño");
        };
    }

    /** The same entries, those that most rules look at before the others. */
    private static List<String> first(List<String> entries, String... wanted) {
        return Stream.concat(Stream.of(wanted).filter(entries::contains), entries.stream())
                .distinct()
                .toList();
    }

    private static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    /**
     * Days on which something changes, each with the day before and the day after: the first day of each edition, the
     * last day to publish plans, the ends of quarters, half-years and years, a leap day.
     *
     * @param year the year for what falls due every year
     * @return the days
     */
    public static List<LocalDate> borderDays(int year) {
        Stream<LocalDate> everyYear = Stream.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 31),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 6, 30),
                LocalDate.of(year, 7, 30),
                LocalDate.of(year, 9, 30),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31),
                LocalDate.of(2024, 2, 29));
        return Stream.concat(everyYear, EDITIONS.stream())
                .flatMap(d -> Stream.of(d, d.minusDays(1), d.plusDays(1)))
                .distinct()
                .toList();
    }
}
