package io.github.mipg.testkit;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.testkit.internal.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * The words that generated values are made of (vocabulario): what the bundled catalogue names, so that rules have
 * something to recognise.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
    private Vocabulary() {}

    /**
     * Legal natures, and one that no catalogue knows.
     *
     * @return the natures, the common ones first
     */
    public static List<LegalNatureId> natures() {
        return Words.natures();
    }

    /**
     * Kinds of body, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<BodyId> bodies() {
        return Words.bodies();
    }

    /**
     * Kinds of plan, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<PlanKindId> planKinds() {
        return Words.planKinds();
    }

    /**
     * Kinds of report, and one that no catalogue knows.
     *
     * @return the kinds
     */
    public static List<ReportKindId> reportKinds() {
        return Words.reportKinds();
    }

    /**
     * Days on which something changes, each with the day before and the day after: the first day of each edition, the
     * last day to publish plans, the ends of quarters, half-years and years, a leap day.
     *
     * @param year the year for what falls due every year
     * @return the days
     */
    public static List<LocalDate> borderDays(int year) {
        return Words.borderDays(year);
    }
}
