package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.Publication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text of the Drools rules names: public, for its generated classes live under another class loader. */
public final class DroolsTerms {
    /** The day through which a section has to be complete. */
    public static final LocalDate END = Systems.YEAR_END;

    /** The last day for plans. */
    public static final LocalDate DEADLINE = LocalDate.of(Systems.YEAR, 1, 31);

    /** The share of capital from which an entity is bound. */
    public static final BigDecimal LEAST_CAPITAL = BigDecimal.valueOf(90);

    private static final List<Requirement> REQUIREMENTS = Requirement.all();

    private DroolsTerms() {}

    public static PolicyId policy(int rule) {
        return REQUIREMENTS.get(rule).policy();
    }

    public static boolean mayChair(int rule, Position position) {
        return REQUIREMENTS.get(rule).chairs().contains(position);
    }

    public static BigDecimal minimum(int rule) {
        return REQUIREMENTS.get(rule).minimum();
    }

    public static Figure threshold(int rule) {
        return REQUIREMENTS.get(rule).threshold();
    }

    public static @Nullable Boolean declared(int rule, ManagementSystem system) {
        FactValue fact = system.facts().get(REQUIREMENTS.get(rule).declared());
        return fact == null ? null : fact.truth().orElse(null);
    }

    public static @Nullable Boolean adopted(int rule, ManagementSystem system) {
        FactValue fact = system.facts().get(REQUIREMENTS.get(rule).adopted());
        return fact == null ? null : fact.truth().orElse(null);
    }

    public static @Nullable Figure trained(int rule, ManagementSystem system) {
        FactValue fact = system.facts().get(REQUIREMENTS.get(rule).trained());
        return fact == null ? null : fact.figure().orElse(null);
    }

    public static boolean isHigh(CommitteeMember member) {
        JobLevel level = member.level().orElse(null);
        return level == JobLevel.DIRECTIVE || level == JobLevel.ADVISER;
    }

    public static @Nullable Figure lastValue(Indicator indicator) {
        return last(indicator).value().orElse(null);
    }

    private static Measurement last(Indicator indicator) {
        List<Measurement> all = indicator.measurements().items();
        return all.get(all.size() - 1);
    }

    public static List<Evidence> lastEvidence(Indicator indicator) {
        return last(indicator).evidence().stream().toList();
    }

    public static List<Evidence> minutes(Committee committee, ManagementSystem system) {
        return HandWritten.minutes(committee, system);
    }

    public static List<Evidence> creation(Committee committee) {
        return HandWritten.creation(committee);
    }

    public static String published(InstitutionalPlan plan) {
        return HandWritten.date(plan.publication().get().date());
    }

    public static List<Evidence> publication(InstitutionalPlan plan) {
        return plan.publication().find().flatMap(Publication::evidence).stream().toList();
    }

    public static List<Evidence> ofYear(int rule, ManagementSystem system) {
        return HandWritten.ofYear(REQUIREMENTS.get(rule), system);
    }

    public static String loose(int rule, ManagementSystem system) {
        return HandWritten.loose(REQUIREMENTS.get(rule), system);
    }
}
