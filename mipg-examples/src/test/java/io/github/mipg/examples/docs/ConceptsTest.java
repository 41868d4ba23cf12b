package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Score;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MigrationPlan;
import io.github.mipg.model.catalog.MigrationStep;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the page on concepts. */
class ConceptsTest {
    private static final PublicEntity ENTITY = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .nature(LegalNatureId.of("alcaldia"))
            .branch(Branch.EXECUTIVE)
            .build();

    private final MipgCatalog law = MipgCatalog.bundled();
    private final Evaluator evaluator = Evaluator.of(law, StandardRules.of(law));

    private static ManagementSystem.Builder town() {
        return ManagementSystem.builder().entity(ENTITY).vigencia(Vigencia.of(2025));
    }

    @Test
    void unknown_is_not_empty() {
        // tag::unknown[]
        LocalDate today = LocalDate.of(2025, 12, 31);
        RuleId exists = RuleId.of("mipg.committee.institutional-exists");

        ManagementSystem silent = town().build(); // nobody has said anything about committees
        ManagementSystem none =
                town().committees(Inventory.complete(today, List.of())).build(); // there is none

        Verdict first = evaluator
                .evaluate(silent, AsOf.of(today))
                .find(exists)
                .orElseThrow()
                .verdict();
        Verdict second = evaluator
                .evaluate(none, AsOf.of(today))
                .find(exists)
                .orElseThrow()
                .verdict();
        // end::unknown[]
        assertThat(first).isEqualTo(Verdict.INDETERMINATE);
        assertThat(second).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_fact_has_three_states() {
        // tag::fact[]
        ManagementSystem unknown = town().build();
        ManagementSystem without = town().adoption(Fact.none()).build();
        ManagementSystem with = town().adoption(Fact.of(AdministrativeAct.builder()
                        .title("Decreto municipal 17 de 2018")
                        .date(LocalDate.of(2018, 5, 2))
                        .build()))
                .build();
        // end::fact[]
        RuleId adopted = RuleId.of("mipg.scope.model-adopted");
        assertThat(List.of(unknown, without, with))
                .extracting(s -> evaluator
                        .evaluate(s, AsOf.date(2025, 12, 31))
                        .find(adopted)
                        .orElseThrow()
                        .verdict())
                .containsExactly(Verdict.INDETERMINATE, Verdict.VIOLATED, Verdict.SATISFIED);
    }

    @Test
    void the_scope_decides_what_else_applies() {
        // tag::applies[]
        PublicEntity council = PublicEntity.builder()
                .id(EntityId.parse("ejemplo:3"))
                .name("Concejo de Ejemplo")
                .nature(LegalNatureId.of("concejo"))
                .branch(Branch.ELECTED_CORPORATIONS)
                .build(); // the Model applies in part

        Applicability applies = Applicability.of(law, council, AsOf.date(2025, 12, 31));
        Scope committee = applies.find(Matter.of(BodyId.of("comite-institucional")))
                .orElseThrow()
                .scope(); // OUTSIDE: art. 2.2.22.3.9
        Scope control = applies.find(Matter.of(PolicyId.of("control-interno")))
                .orElseThrow()
                .scope(); // FULL: Ley 87 de 1993
        Scope digital = applies.find(Matter.of(PolicyId.of("gobierno-digital")))
                .orElseThrow()
                .scope(); // INDETERMINATE: the catalogue does not say to whom it applies
        // end::applies[]
        assertThat(List.of(committee, control, digital))
                .containsExactly(Scope.OUTSIDE, Scope.FULL, Scope.INDETERMINATE);
    }

    @Test
    void many_systems_are_counted() {
        List<ManagementSystem> country = List.of(town().build(), town().build());
        RuleId exists = RuleId.of("mipg.committee.institutional-exists");
        // tag::tally[]
        ComplianceTally tally = evaluator.evaluateAll(country.parallelStream(), AsOf.date(2025, 12, 31));
        long open = tally.count(exists, Verdict.INDETERMINATE); // 2
        // end::tally[]
        assertThat(open).isEqualTo(2);
    }

    @Test
    void what_a_change_does_not_touch_is_not_run_again() {
        ManagementSystem before = town().build();
        AsOf today = AsOf.date(2025, 12, 31);
        // tag::again[]
        ComplianceReport first = evaluator.evaluate(before, today);
        ManagementSystem after = before.toBuilder().adoption(Fact.none()).build();
        ComplianceReport second = evaluator.reevaluate(first, before, after, today);
        // end::again[]
        assertThat(second).isEqualTo(evaluator.evaluate(after, today));
        assertThat(evaluator.touched(before, after))
                .extracting(Rule::id)
                .containsExactly(RuleId.of("mipg.scope.model-adopted"));
    }

    @Test
    void a_finding_explains_itself() {
        ManagementSystem system = town().committees(Inventory.complete(LocalDate.of(2025, 12, 31), List.of()))
                .build();
        // tag::explain[]
        ComplianceReport report = evaluator.evaluate(system, AsOf.date(2025, 12, 31));
        Finding finding =
                report.find(RuleId.of("mipg.committee.institutional-exists")).orElseThrow();

        Verdict verdict = finding.verdict(); // VIOLATED
        Basis basis = finding.basis(); // CONFIRMED: every fact of the law behind it was read
        List<Citation> citations = finding.citations(); // art. 2.2.22.3.8, with its status
        String why = finding.explanation().orElseThrow().print(Language.ENGLISH, Integer.MAX_VALUE);
        // end::explain[]
        assertThat(verdict).isEqualTo(Verdict.VIOLATED);
        assertThat(basis).isEqualTo(Basis.CONFIRMED);
        assertThat(citations.get(0).text().spanish()).startsWith("art. 2.2.22.3.8, ");
        assertThat(why).contains("[-]").contains("[/committees]");
    }

    @Test
    void scope_is_decided_first() {
        // tag::scope[]
        PublicEntity company = PublicEntity.builder()
                .id(EntityId.parse("ejemplo:2"))
                .name("Empresa de Ejemplo S.A.")
                .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                .branch(Branch.EXECUTIVE)
                .build(); // the share of the State is not known

        Determination found =
                Applicability.of(law, company, AsOf.date(2025, 12, 31)).ofModel();
        Scope scope = found.scope(); // INDETERMINATE
        Text reason = found.reason(); // its capital is public and private, and the State's share is unknown
        List<MissingDatum> missing = found.missing(); // /entity/stateCapital
        // end::scope[]
        assertThat(scope).isEqualTo(Scope.INDETERMINATE);
        assertThat(reason.english()).contains("the State's share is unknown");
        assertThat(missing).singleElement().satisfies(m -> assertThat(m.path()).isEqualTo("/entity/stateCapital"));
    }

    @Test
    void the_law_is_data_with_a_date() {
        List<String> page = new ArrayList<>();
        // tag::law[]
        Edition then = law.editionOn(LocalDate.of(2018, 1, 15)); // D1499-2017, 16 policies
        Edition now = law.editionOn(LocalDate.of(2025, 1, 15)); // D742-2021, 19 policies

        Claim<MonthDay> deadline = law.monthDay(ParameterId.of("informe-sci-publicacion-1"), LocalDate.of(2025, 1, 1));
        for (Candidate<MonthDay> candidate : deadline.candidates()) { // several where sources disagree
            page.add(candidate.value() + " " + candidate.status() + " " + candidate.sources());
        }
        // end::law[]
        assertThat(then.policies()).hasSize(16);
        assertThat(then.id().value()).isEqualTo("D1499-2017");
        assertThat(now.policies()).hasSize(19);
        assertThat(now.id().value()).isEqualTo("D742-2021");
        assertThat(page).isNotEmpty();
    }

    @Test
    void editions_can_be_compared() {
        List<String> page = new ArrayList<>();
        // tag::migration[]
        MigrationPlan plan = law.migration(EditionId.of("D1499-2017"), EditionId.of("D742-2021"));
        for (MigrationStep step : plan.steps()) {
            page.add(step.transition().text(Language.ENGLISH) + ": "
                    + step.action().english());
        }
        List<MigrationStep> decisions = plan.decisions(); // those that are left to a person
        // end::migration[]
        assertThat(page).isNotEmpty();
        assertThat(plan.steps()).containsAll(decisions);
    }

    @Test
    void an_act_of_the_day_amends_the_law() {
        // tag::amend[]
        MipgCatalog amended = law.amendedBy(Amendment.builder()
                .id("circular-ejemplo")
                .parameter(ParameterId.of("plan-accion-publicacion"))
                .value("02-15")
                .inForce(Period.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .act("Circular de ejemplo 1 de 2025")
                .issuer("Entidad de ejemplo")
                .actDate(LocalDate.of(2025, 1, 20))
                .build());

        String revision = amended.revision(); // the revision of the catalogue, and what was loaded on top of it
        // end::amend[]
        LocalDate day = LocalDate.of(2025, 1, 31);
        ParameterId deadline = ParameterId.of("plan-accion-publicacion");
        assertThat(amended.monthDay(deadline, day).find()).contains(MonthDay.of(2, 15));
        assertThat(law.monthDay(deadline, day).find()).contains(MonthDay.of(1, 31));
        assertThat(revision).startsWith(law.revision()).contains("circular-ejemplo");
        assertThat(amended.hash()).isNotEqualTo(law.hash());
    }

    @Test
    void reading_never_throws() {
        List<String> log = new ArrayList<>();
        byte[] document = "{\"format\": \"mipg-system\", \"version\": 1, \"vigencia\": \"2025\"}"
                .getBytes(StandardCharsets.UTF_8);
        // tag::read[]
        ReadResult<ManagementSystem> read = MipgJson.readSystem(document);
        for (Problem problem : read.problems()) {
            log.add(problem.text(Language.SPANISH)); // place, expectation, what was found, how to mend it
        }
        ManagementSystem system = read.value().orElse(null); // or orThrow()
        // end::read[]
        assertThat(system).isNull();
        assertThat(read.problems()).extracting(p -> p.pointer().orElse("")).contains("/vigencia");
        assertThat(log).hasSameSizeAs(read.problems());
    }

    @Test
    void what_is_written_reads_back() {
        ManagementSystem system = town().build();
        // tag::write[]
        byte[] document = MipgJson.writeSystem(system); // canonical: equal systems give equal bytes
        ManagementSystem same = MipgJson.readSystem(document).orThrow();
        // end::write[]
        assertThat(same).isEqualTo(system);
        assertThat(same.contentHash()).isEqualTo(system.contentHash());
    }

    @Test
    void a_report_is_for_programs_and_for_people() {
        ComplianceReport report = evaluator.evaluate(town().build(), AsOf.date(2025, 12, 31));
        // tag::report[]
        byte[] document = MipgJson.writeReport(report); // canonical, as any other document
        ComplianceReport read = MipgJson.readReport(document).orThrow();
        String page = HtmlReport.render(report, Language.SPANISH);
        // end::report[]
        assertThat(read).isEqualTo(report);
        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script");
    }

    @Test
    void official_and_simulated_are_different_types() {
        // tag::score[]
        OfficialScore published = OfficialScore.of(new BigDecimal("66.67")); // imported, with its act
        SimulatedScore computed = SimulatedScore.ofRatio(BigInteger.valueOf(200), BigInteger.valueOf(3));

        String shown = computed.toString(); // 66.67 (SIMULATED)
        boolean enough = computed.reaches(new BigDecimal("66.67")); // false: the exact figure decides
        // published.compareTo(computed) does not compile
        // end::score[]
        assertThat(shown).isEqualTo("66.67 (SIMULATED)");
        assertThat(enough).isFalse();
        assertThat(List.<Score>of(published)).doesNotContain(computed);
    }
}
