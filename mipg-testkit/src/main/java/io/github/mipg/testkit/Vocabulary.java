package io.github.mipg.testkit;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.catalog.Body;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that generated values are made of (vocabulario): what the bundled catalogue names, so that rules have
 * something to recognise.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
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
    private static final List<LocalDate> EDITIONS =
            LAW.editions().stream().map(Edition::inForce).map(p -> p.from()).toList();

    private Vocabulary() {}

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
