package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.testkit.RuleLaws;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

class MipgDomainProperties {
    @Property
    @Domain(MipgDomain.class)
    void systems_are_sound(@ForAll ManagementSystem system) {
        assertThat(system.toBuilder().build()).isEqualTo(system);
        Statistics.collect(system.meetings().completeness());
        Statistics.coverage(coverage -> {
            for (Inventory.Completeness state : Inventory.Completeness.values()) {
                coverage.check(state).count(c -> c > 0);
            }
        });
    }

    @Property(tries = 20)
    @Domain(MipgDomain.class)
    void every_value_of_the_model_has_an_arbitrary(
            @ForAll PublicEntity entity,
            @ForAll Committee committee,
            @ForAll CommitteeMember member,
            @ForAll Meeting meeting,
            @ForAll InstitutionalPlan plan,
            @ForAll PeriodicReport report,
            @ForAll OfficialResult result) {
        assertThat(new Object[] {entity, committee, member, meeting, plan, report, result})
                .doesNotContainNull();
    }

    @Property(tries = 20)
    @Domain(MipgDomain.class)
    void every_small_value_has_an_arbitrary(
            @ForAll Vigencia vigencia,
            @ForAll AsOf asOf,
            @ForAll Text text,
            @ForAll Percentage percentage,
            @ForAll OfficialScore score,
            @ForAll Evidence evidence,
            @ForAll AdministrativeAct act,
            @ForAll Approval approval,
            @ForAll Publication publication) {
        assertThat(new Object[] {vigencia, asOf, text, percentage, score, evidence, act, approval, publication})
                .doesNotContainNull();
    }

    @Example
    void a_rule_that_breaks_the_contract_is_noticed() {
        Rule careless = Rule.of("alcaldia-x.careless")
                .title(Text.of("Hay planes", "There are plans"))
                .require(Reading.<ManagementSystem, Boolean>of(
                                Text.of("hay planes", "there are plans"),
                                "/plans",
                                (system, context) -> Observation.known(
                                        !system.plans().items().isEmpty()))
                        .is(true))
                .because(Text.of("así lo pide la norma", "the norm asks for it"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.14"))
                .build();
        RuleContract contract = () -> careless;
        ManagementSystem system = new MipgDomain()
                .systems()
                .filter(s -> !s.plans().items().isEmpty())
                .sample();

        contract.identifierIsWellFormed();
        contract.isTotal(system, AsOf.date(2025, 12, 31));
        assertThatThrownBy(() -> contract.forgettingDecidesNothing(system, AsOf.date(2025, 12, 31)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("must not decide on what is missing");
        assertThatThrownBy(() -> RuleLaws.forgettingDecidesNothing(
                        contract.evaluator(), careless, system, AsOf.date(2025, 12, 31)))
                .isInstanceOf(AssertionError.class);
    }
}
