package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Replay;
import io.github.mipg.rules.Replay.Difference;
import io.github.mipg.rules.Replay.Need;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.AcceptedFinding;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.BaselineReview;
import io.github.mipg.rules.report.BaselineReview.StaleEntry;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The code of the page on concepts that looks at results over time. */
class OverTimeTest {
    private static final PublicEntity ENTITY = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .nature(LegalNatureId.of("alcaldia"))
            .branch(Branch.EXECUTIVE)
            .build();
    private static final AsOf TODAY = AsOf.date(2025, 12, 31);

    private final MipgCatalog law = MipgCatalog.bundled();
    private final Evaluator evaluator = Evaluator.of(law, StandardRules.of(law));

    private static ManagementSystem.Builder town() {
        return ManagementSystem.builder().entity(ENTITY).vigencia(Vigencia.of(2025));
    }

    private static ManagementSystem withoutCommittees() {
        return town().committees(Inventory.complete(LocalDate.of(2025, 12, 31), List.of()))
                .build();
    }

    @Test
    void what_is_new_is_told_apart() {
        byte[] lastNight = MipgJson.writeReport(evaluator.evaluate(town().build(), AsOf.date(2025, 12, 30)));
        ManagementSystem system = withoutCommittees();
        List<String> mail = new ArrayList<>();
        // tag::since[]
        ComplianceReport earlier = MipgJson.readReport(lastNight).orThrow();
        Comparison comparison = evaluator.evaluate(system, TODAY).since(earlier);

        for (FindingChange change : comparison.changes(Change.NEW)) {
            mail.add(change.finding().text(Language.SPANISH));
        }
        Set<ReportInput> reasons = comparison.inputs(); // DATA, DATE: neither the law nor the rules changed
        // end::since[]
        assertThat(mail).isNotEmpty().allMatch(line -> line.startsWith("No se cumple"));
        assertThat(reasons).containsExactly(ReportInput.DATA, ReportInput.DATE);
    }

    @Test
    void what_was_accepted_is_told_apart() {
        ComplianceReport report = evaluator.evaluate(withoutCommittees(), TODAY);
        // tag::baseline[]
        Finding known =
                report.find(RuleId.of("mipg.committee.institutional-exists")).orElseThrow();
        Baseline baseline = Baseline.of(
                report.header().entity(),
                report.header().vigencia(),
                List.of(AcceptedFinding.of(
                        known,
                        "La resolución de creación está en firmas", // why
                        LocalDate.of(2025, 12, 20),
                        "Secretaría de Planeación"))); // a role, never a person

        BaselineReview review = report.against(baseline);
        List<Finding> open = review.open(); // what nobody has accepted
        List<StaleEntry> stale = review.stale(); // entries that accept nothing any more, and what became of the finding
        // end::baseline[]
        assertThat(review.accepted()).hasSize(1);
        assertThat(open).isNotEmpty().doesNotContain(known);
        assertThat(stale).isEmpty();
        assertThat(MipgJson.readBaseline(MipgJson.writeBaseline(baseline)).orThrow())
                .isEqualTo(baseline);
    }

    @Test
    void what_is_tailored_stands_beside_the_law() {
        ManagementSystem system = withoutCommittees();
        List<String> page = new ArrayList<>();
        // tag::tailoring[]
        Tailoring tailoring = Tailoring.builder(
                        system.entity().id(), "2025-1") // raise it whenever you change something
                .switchOff("mipg.committee.territorial-exists", "El comité lo convoca la gobernación")
                .soften("mipg.plan.twelve-integrated", Severity.MINOR, "Los planes se integran en el segundo semestre")
                .figure(
                        "mipg.plan.action-plan-published",
                        "plan-accion-publicacion",
                        "01-15",
                        "Acuerdo 3 de 2024: publicar antes del 15 de enero")
                .build();
        Evaluator ours = evaluator.tailoredBy(tailoring);

        for (Finding finding : ours.evaluate(system, TODAY).tailored()) {
            page.add(finding.verdict() + " " + finding.severity() // of the law
                    + " " + finding.tailored().orElseThrow().text(Language.ENGLISH)); // and what the entity made of it
        }
        // end::tailoring[]
        assertThat(page)
                .hasSize(3)
                .anyMatch(line -> line.endsWith(
                        "Tailored by the entity: rule switched off (El comité lo convoca la gobernación)."));
        assertThat(ours.evaluate(system, TODAY).tally())
                .isEqualTo(evaluator.evaluate(system, TODAY).tally());
        assertThat(MipgJson.readTailoring(MipgJson.writeTailoring(tailoring)).orThrow())
                .isEqualTo(tailoring);
    }

    @Test
    void an_archive_is_replayed() {
        ManagementSystem system = withoutCommittees();
        // tag::archive[]
        ComplianceReport report = evaluator.evaluate(system, TODAY);
        byte[] document = MipgJson.writeArchive(evaluator.archive(report)); // keep it beside the system's document

        ReportArchive archive = MipgJson.readArchive(document).orThrow(); // years later
        Replay replay = archive.replay(system, law, StandardRules.of(law));
        List<Difference> differences = replay.differences(); // none: the answer is Same
        List<Need> needs = archive.replay(town().build(), evaluator).needs(); // NotReplayable: another system
        // end::archive[]
        assertThat(replay).isEqualTo(new Replay.Same());
        assertThat(differences).isEmpty();
        assertThat(needs).extracting(Need::input).containsExactly(ReportInput.DATA);
    }
}
