package io.github.mipg.io.furag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.table.CsvReader;
import io.github.mipg.io.table.CsvRow;
import io.github.mipg.io.table.CsvTable;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.Separator;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintReport;
import io.github.mipg.rules.scoring.LintSeverity;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the form of one entity for 2025, which the library does not ship, from the folder that MIPG_DATA names. */
class RealQuestionBankTest {
    private static List<FuragQuestionBank> bank = List.of();

    @BeforeAll
    static void findTheFile() {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason = "RealQuestionBankTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        bank = List.of(FuragQuestionBank.read(
                        Path.of(folder, "furag-2025-preguntas", "preguntas-423.json"),
                        ReadOptions.defaults(),
                        ModuleMap.standard())
                .orThrow());
    }

    @Test
    void everyQuestionAndOptionIsRead() {
        List<Question> questions = bank.get(0).questions();

        assertThat(questions).hasSize(423);
        assertThat(questions.stream().collect(Collectors.groupingBy(Question::type, Collectors.counting())))
                .isEqualTo(Map.of(
                        QuestionType.MULTIPLE_CHOICE, 229L,
                        QuestionType.SINGLE_CHOICE, 163L,
                        QuestionType.MULTIPLE_NUMBERS, 18L,
                        QuestionType.OPEN_NUMBER, 7L,
                        QuestionType.OPEN_TEXT, 5L,
                        QuestionType.MATRIX, 1L));
        assertThat(questions).flatExtracting(Question::options).hasSize(2_116);
        assertThat(questions).filteredOn(Question::evidenceDemanded).hasSize(75);
    }

    @Test
    void whatReadsLikeNotApplicableIsSuggested() {
        List<Suggestion> suggested = bank.get(0).suggestions().stream()
                .filter(s -> s.mark() == OptionMark.NOT_APPLICABLE)
                .toList();
        List<Suggestion> plain = suggested.stream()
                .filter(s -> s.label().startsWith("No aplica"))
                .toList();

        assertThat(plain).hasSize(33);
        Set<QuestionId> questions = plain.stream().map(Suggestion::question).collect(Collectors.toSet());
        assertThat(questions).hasSize(32);
        assertThat(suggested).hasSize(34); // one says 'No le aplica'
    }

    @Test
    void theSkeletonCanBeUsedAndItsDefectsAreReported() {
        Instrument instrument =
                bank.get(0).instrument(MipgCatalog.bundled(), EditionId.of("MDI-2025"), Vigencia.of(2025));

        LintReport report = InstrumentLint.check(instrument);

        assertThat(report.isUsable()).isTrue();
        assertThat(report.problems(LintKind.SAME_WORDING))
                .hasSize(9)
                .allMatch(p -> p.question().equals(Optional.of(QuestionId.of("THI242"))));
        assertThat(report.problems(LintKind.EMPTY_NODE))
                .extracting(p -> p.node().orElseThrow().value())
                .containsExactly("POL04", "POL10", "POL12", "POL17");
        assertThat(MipgJson.readInstrument(MipgJson.writeInstrument(instrument)).orThrow())
                .isEqualTo(instrument);
    }

    @Test
    void theSuggestionsAreAnOverlayThatFitsAndDecidesNothing() {
        Instrument instrument =
                bank.get(0).instrument(MipgCatalog.bundled(), EditionId.of("MDI-2025"), Vigencia.of(2025));

        assertThat(FuragOverlay.read(FuragOverlay.write(bank.get(0).suggestions()), "marcas.csv")
                        .orThrow()
                        .applyTo(instrument)
                        .orThrow())
                .isEqualTo(instrument);
        assertThat(bank.get(0).suggestions())
                .filteredOn(s -> s.mark() == OptionMark.EXCLUDING)
                .extracting(Suggestion::question)
                .doesNotContain(QuestionId.of("GDI251")); // two of its options read like denials, and are reasons
    }

    @Test
    void aFilledInFormMakesAnInstrumentThatCanBeScored() {
        Instrument instrument =
                bank.get(0).instrument(MipgCatalog.bundled(), EditionId.of("MDI-2025"), Vigencia.of(2025));
        CsvTable form = CsvReader.standard()
                .separatedBy(Separator.SEMICOLON)
                .read(FuragOverlay.form(instrument, bank.get(0).suggestions()), "planilla.csv")
                .orThrow();
        Set<String> shared = instrument.questions().stream()
                .filter(q -> q.type() == QuestionType.MULTIPLE_CHOICE || q.type() == QuestionType.MULTIPLE_NUMBERS)
                .map(q -> q.id().value())
                .collect(Collectors.toSet());
        List<List<String>> filled = new ArrayList<>();
        for (CsvRow row : form.rows()) {
            if (row.cell("marca").orElse("").equals("informativa")) {
                continue; // those of modules without policy earn nothing
            }
            String mark =
                    row.cell("sugerida").orElse("").replace("pide texto", "").replace(",", "");
            String option = row.cell("opcion").orElseThrow();
            boolean needsPoints = option.isEmpty()
                    || (mark.isBlank() && !shared.contains(row.cell("codigo").orElseThrow()));
            String points = option.isEmpty() ? "0 a 100" : option.equals("1") ? "100" : "25";
            filled.add(List.of(
                    row.cell("codigo").orElseThrow(),
                    option,
                    mark.strip(),
                    "",
                    needsPoints ? points : "",
                    row.cell("texto").orElseThrow()));
        }

        Instrument priced = FuragOverlay.read(
                        CsvWriter.exact().separatedBy(Separator.SEMICOLON).write(FuragOverlay.headings(), filled),
                        "planilla.csv")
                .orThrow()
                .applyTo(instrument)
                .orThrow();

        assertThat(InstrumentLint.check(priced, ScoringMethods.simulatedDerived())
                        .problems())
                .filteredOn(p -> p.severity() == LintSeverity.ERROR)
                .isEmpty();
        assertThat(Scorer.of(priced, ScoringMethods.simulatedDerived()).method())
                .isEqualTo(ScoringMethods.simulatedDerived());
    }
}
