package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import java.util.Locale;
import java.util.Objects;

/**
 * The rules that the library brings (reglas estándar). Each is one distinct requirement of a norm.
 *
 * @since 0.1.0
 */
public final class StandardRules {
    /** Raised whenever a verdict can change; the CHANGELOG says which and why. */
    private static final String VERSION = "1";

    private StandardRules() {}

    /**
     * The standard rules over a catalogue.
     *
     * @param law the catalogue that the rules read the law in
     * @return the rule set {@code mipg-standard}
     */
    public static RuleSet of(MipgCatalog law) {
        Objects.requireNonNull(law, "law");
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.addAll(ScopeRules.rules());
        rules.addAll(CommitteeRules.rules());
        rules.addAll(JointCommitteeRules.rules());
        rules.addAll(AuditCommitteeRules.rules());
        rules.addAll(InternalControlRules.rules());
        rules.addAll(CicciRules.rules());
        rules.addAll(ControlSystemRules.rules(law));
        rules.addAll(RiskRules.rules());
        rules.addAll(ControlReportRules.rules());
        rules.addAll(PlanRules.rules(law));
        rules.addAll(ActionPlanRules.rules(law));
        rules.addAll(ChainRules.rules());
        rules.addAll(CycleRules.rules());
        rules.addAll(MeasurementRules.rules());
        rules.addAll(TerritorialRules.rules());
        rules.addAll(OrganisationRules.rules());
        rules.addAll(PeopleRules.rules());
        rules.addAll(ImplementationRules.rules(law));
        rules.addAll(EvidenceRules.rules());
        return RuleSet.of("mipg-standard", VERSION, rules.build());
    }

    /**
     * The standard rules of one member of the legal series: those in force on some day of it. A rule keeps the days on
     * which it is in force, so its verdicts are those that it has among all the rules.
     *
     * @param law the catalogue that the rules read the law in
     * @param edition a member of the legal series, such as {@code D742-2021}
     * @return the rule set, called {@code mipg-} and the edition in lower case
     * @throws io.github.mipg.model.catalog.NotInCatalogException if the catalogue does not have the edition
     * @throws InvalidModelException if the edition belongs to another series
     */
    public static RuleSet of(MipgCatalog law, EditionId edition) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(edition, "edition");
        Edition member = law.edition(edition);
        if (member.series() != Series.LEGAL_LIST) {
            throw InvalidModelException.of(
                    "StandardRules.edition",
                    edition,
                    "be a member of the legal series",
                    "",
                    "Choose one of "
                            + law.editions(Series.LEGAL_LIST).stream()
                                    .map(Edition::id)
                                    .toList() + ".");
        }
        return of(law).only(
                        "mipg-" + edition.value().toLowerCase(Locale.ROOT),
                        rule -> rule.inForce().map(member.inForce()::overlaps).orElse(true));
    }
}
