package io.github.mipg.examples.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.StandardInstruments;
import io.github.mipg.io.furag.FuragOverlay;
import io.github.mipg.io.furag.FuragQuestionBank;
import io.github.mipg.io.table.EntityResults;
import io.github.mipg.io.table.OfficialResults;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Period;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.CarryOver;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;
import io.github.mipg.rules.formula.ControlDesign;
import io.github.mipg.rules.formula.ControlImplementation;
import io.github.mipg.rules.formula.ControlRequirement;
import io.github.mipg.rules.formula.ControlTrial;
import io.github.mipg.rules.formula.CybersecurityFunction;
import io.github.mipg.rules.formula.CybersecurityProgress;
import io.github.mipg.rules.formula.FiscalIndicator;
import io.github.mipg.rules.formula.FiscalPerformance;
import io.github.mipg.rules.formula.IndicativeProgress;
import io.github.mipg.rules.formula.IndicatorProgress;
import io.github.mipg.rules.formula.IndicatorYear;
import io.github.mipg.rules.formula.LevelReading;
import io.github.mipg.rules.formula.MunicipalIndicator;
import io.github.mipg.rules.formula.MunicipalPerformance;
import io.github.mipg.rules.formula.PlanMethod;
import io.github.mipg.rules.formula.PlanProgress;
import io.github.mipg.rules.formula.RiskAssessment;
import io.github.mipg.rules.formula.RiskImpact;
import io.github.mipg.rules.formula.RiskProbability;
import io.github.mipg.rules.formula.SecurityCycleProgress;
import io.github.mipg.rules.formula.SecurityGap;
import io.github.mipg.rules.formula.SecurityGapPriority;
import io.github.mipg.rules.formula.SecurityGaps;
import io.github.mipg.rules.formula.SecurityMatrix;
import io.github.mipg.rules.formula.SecurityMaturity;
import io.github.mipg.rules.formula.SecurityRequirement;
import io.github.mipg.rules.formula.WeightedAction;
import io.github.mipg.rules.maturity.MaturityLevel;
import io.github.mipg.rules.maturity.MaturityScales;
import io.github.mipg.rules.scoring.AnswerCheck;
import io.github.mipg.rules.scoring.AnswerProblem;
import io.github.mipg.rules.scoring.AnswerProgress;
import io.github.mipg.rules.scoring.AnswerReport;
import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.AnswerTally;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.BatchScores;
import io.github.mipg.rules.scoring.CarriedOver;
import io.github.mipg.rules.scoring.Contribution;
import io.github.mipg.rules.scoring.Coverage;
import io.github.mipg.rules.scoring.DroppedAnswer;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LevelBounds;
import io.github.mipg.rules.scoring.LintProblem;
import io.github.mipg.rules.scoring.LintReport;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.NotScorableException;
import io.github.mipg.rules.scoring.QuestionState;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreBounds;
import io.github.mipg.rules.scoring.ScoreComparison;
import io.github.mipg.rules.scoring.ScoreReplay;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardsNotComparableException;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import io.github.mipg.rules.scoring.ScoringMethods;
import io.github.mipg.rules.scoring.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The code of the page on measuring, from an instrument to a scorecard. */
class MaturityTest {
    // tag::questions[]
    static final Question FOLLOWED = Question.builder()
            .id(QuestionId.of("S1"))
            .wording("¿Se siguen las metas cada trimestre?")
            .type(QuestionType.SINGLE_CHOICE)
            .options(List.of(option("si", "Todas", 100), option("parte", "Algunas", 50), none("no", "Ninguna")))
            .build();
    static final Question MEANS = Question.builder()
            .id(QuestionId.of("S2"))
            .wording("¿Con qué se siguen?")
            .type(QuestionType.MULTIPLE_CHOICE)
            .options(List.of(option("tablero", "Tablero", 60), option("actas", "Actas", 40), none("nada", "Con nada")))
            .addAskedWhen(Dependency.builder()
                    .question(FOLLOWED.id())
                    .unlessAny(List.of(OptionId.of("no")))
                    .build())
            .build();
    static final Question KEPT = number("C1", "De cada cien compromisos, ¿cuántos se cumplieron?");
    static final Question SPENT = number("C2", "De cada cien pesos del plan, ¿cuántos se ejecutaron?");

    static QuestionOption option(String id, String label, int points) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label(label)
                .points(Figure.of(points))
                .build();
    }

    static QuestionOption none(String id, String label) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label(label)
                .excluding(true) // denies all others: answered, and worth 0
                .build();
    }

    static Question number(String id, String wording) {
        return Question.builder()
                .id(QuestionId.of(id))
                .wording(wording)
                .type(QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0)) // earns 0 points
                .best(Figure.of(100)) // earns 100
                .build();
    }
    // end::questions[]

    // tag::instrument[]
    static final NodeId TOTAL = NodeId.of("metas");
    static final Instrument GOALS = Instrument.builder()
            .id(InstrumentId.of("alcaldia-x-metas"))
            .name("Seguimiento de metas, alcaldía X")
            .revision(1)
            .comparability("desde-2024") // years of the same block may be compared
            .addNodes(InstrumentNode.builder().id(TOTAL).name("Metas").build())
            .addNodes(part("seguir", "Seguirlas", "0.6", FOLLOWED, MEANS))
            .addNodes(part("cumplir", "Cumplirlas", "0.4", KEPT, SPENT))
            .questions(List.of(FOLLOWED, MEANS, KEPT, SPENT))
            .build();

    static InstrumentNode part(String id, String name, String weight, Question... questions) {
        InstrumentNode.Builder node = InstrumentNode.builder()
                .id(NodeId.of(id))
                .parent(TOTAL)
                .name(name)
                .weight(Figure.of(new BigDecimal(weight)));
        for (Question question : questions) {
            node.addQuestions(NodeQuestion.builder().question(question.id()).build());
        }
        return node.build();
    }
    // end::instrument[]

    // tag::method[]
    static final ScoringMethod METHOD = ScoringMethod.builder(
                    "alcaldia-x-metas", "1", Text.of("Promedio con pesos propios", "Mean with weights of our own"))
            .build(); // weights and points of the instrument; what does not apply leaves; over what is answered
    // end::method[]

    // tag::answers[]
    static final MipgCatalog LAW = MipgCatalog.bundled();
    static final PublicEntity TOWN = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .nature(LegalNatureId.of("alcaldia"))
            .branch(Branch.EXECUTIVE)
            .build();

    static AnswerSheet.Builder sheetOf(int year) {
        return AnswerSheet.builder()
                .instrument(GOALS.id())
                .revision(GOALS.revision())
                .entity(EntityId.parse("ejemplo:1"))
                .vigencia(Vigencia.of(year));
    }

    static Answer chosen(Question question, String option) {
        return Answer.builder()
                .question(question.id())
                .addChoices(OptionId.of(option))
                .build();
    }

    static final AnswerSheet OF_2025 = sheetOf(2025)
            .addAnswers(chosen(FOLLOWED, "parte"), chosen(MEANS, "tablero"))
            .addAnswers(
                    Answer.builder().question(KEPT.id()).number(Figure.of(75)).build())
            .build(); // nobody has answered C2
    static final AnswerSheet OF_2024 = sheetOf(2024)
            .addAnswers(chosen(FOLLOWED, "no"))
            .addAnswers(
                    Answer.builder().question(KEPT.id()).number(Figure.of(60)).build())
            .addAnswers(
                    Answer.builder().question(SPENT.id()).number(Figure.of(90)).build())
            .build();
    // end::answers[]

    private final List<String> page = new ArrayList<>();

    @Test
    void instruments_come_with_the_library() {
        // tag::shipped[]
        Instrument sample = StandardInstruments.instrument(InstrumentId.of("muestra-mipg"));
        List<InstrumentId> all = StandardInstruments.ids(); // mdi-2025, autodiagnostico-geth, meci-semestral, idf, ...
        Instrument read =
                MipgJson.readInstrument(MipgJson.writeInstrument(sample)).orThrow();
        // end::shipped[]
        assertThat(read).isEqualTo(sample);
        assertThat(all).extracting(InstrumentId::value).contains("mdi-2025", "autodiagnostico-geth", "meci-semestral");
        assertThat(InstrumentLint.check(sample).isUsable()).isTrue();
    }

    @Test
    void an_instrument_is_judged_before_it_is_used() {
        // tag::lint[]
        LintReport lint = InstrumentLint.check(GOALS, METHOD); // sound: no problem at all
        Optional<Ratio> best = lint.maximum(); // 100, if everything is asked and applies

        Instrument broken = GOALS.toBuilder().addQuestions(SPENT).build(); // C2 stands there twice
        for (LintProblem problem : InstrumentLint.check(broken).problems()) {
            page.add(problem.message().in(Language.SPANISH));
        }
        // end::lint[]
        assertThat(lint.problems()).isEmpty();
        assertThat(best).contains(Ratio.of(100));
        assertThat(page).isNotEmpty().anyMatch(line -> line.contains("C2"));
        assertThatThrownBy(() -> Scorer.of(broken, METHOD)).isInstanceOf(NotScorableException.class);
    }

    @Test
    void answers_are_checked() {
        // tag::check[]
        AnswerReport report = AnswerCheck.check(GOALS, OF_2025, TOWN);
        boolean usable = report.isUsable(); // true: a blank is no error
        QuestionState blank = report.states().of(SPENT.id()).orElseThrow().state(); // UNANSWERED

        AnswerSheet wrong = sheetOf(2025)
                .addAnswers(chosen(FOLLOWED, "no"), chosen(MEANS, "correo"))
                .build();
        for (AnswerProblem problem : AnswerCheck.check(GOALS, wrong, TOWN).problems()) {
            page.add(problem.message().in(Language.SPANISH)); // no option 'correo'; and S2 is not asked after 'no'
        }
        // end::check[]
        assertThat(usable).isTrue();
        assertThat(blank).isEqualTo(QuestionState.UNANSWERED);
        assertThat(page).hasSize(2);
        assertThatThrownBy(() -> Scorer.of(GOALS, METHOD).score(wrong, TOWN)).hasMessageContaining("correo");
    }

    @Test
    void a_question_may_not_apply_by_law_or_by_the_entitys_own_word() {
        // tag::claim[]
        AnswerSheet claimed = OF_2025.toBuilder()
                .addAnswers(Answer.builder()
                        .question(SPENT.id())
                        .notApplicable(NotApplicableClaim.builder()
                                .by(NotApplicableBy.ENTITY) // or LAW, and then the provision
                                .reason("El plan no tuvo presupuesto propio")
                                .build())
                        .build())
                .build();
        Scorer scorer = Scorer.of(GOALS, METHOD);
        Scorecard accepted = scorer.score(claimed, TOWN); // exact now: 63.00
        Scorecard doubted = scorer.withoutEntityClaims().score(claimed, TOWN); // 48 to 68 again, to be shown beside
        // end::claim[]
        assertThat(accepted.node(TOTAL).bounds().orElseThrow().isExact()).isTrue();
        assertThat(accepted.node(TOTAL).coverage().notApplicableByEntity()).isEqualTo(1);
        assertThat(doubted.node(TOTAL).bounds().orElseThrow().isExact()).isFalse();
        assertThat(doubted.header().method()).isNotEqualTo(accepted.header().method());
    }

    @Test
    void a_scorecard_says_how_much_of_it_is_known() {
        // tag::score[]
        Scorer scorer = Scorer.of(GOALS, METHOD); // share it between threads
        Scorecard card = scorer.score(OF_2025, TOWN);

        NodeScore total = card.node(TOTAL);
        String shown = total.score().orElseThrow().toString(); // 63.00 (SIMULATED)
        Coverage coverage = total.coverage(); // 3 of 4 answered, 0 not applicable
        ScoreBounds bounds = total.bounds().orElseThrow(); // 48.00 to 68.00, whatever C2 turns out to be
        // end::score[]
        // tag::why[]
        for (Contribution part : total.contributions()) {
            page.add(part.node().orElseThrow() + " " + part.shown()); // seguir 33.00, cumplir 30.00: they sum to 63.00
        }
        String tree = card.explanation(TOTAL).print(9, Language.ENGLISH);
        LevelBounds levels =
                card.levelBounds(TOTAL, MaturityScales.selfAssessment()).orElseThrow(); // Nivel 3 to Nivel 4
        Optional<MaturityLevel> level =
                card.level(TOTAL, MaturityScales.selfAssessment()); // empty until C2 is answered
        // end::why[]
        assertThat(shown).isEqualTo("63.00 (SIMULATED)");
        assertThat(coverage).hasToString("3 of 4 answered, 0 not applicable");
        assertThat(bounds.lowest()).hasToString("48.00 (SIMULATED)");
        assertThat(bounds.highest()).hasToString("68.00 (SIMULATED)");
        assertThat(page).containsExactly("seguir 33.00", "cumplir 30.00");
        assertThat(tree).startsWith("""
                        metas Metas: 63.00 (simulated) (3 of 4 answered)
                          seguir Seguirlas: 55.00 (simulated), weight 3/5, share 3/5, adds 33.00 (2 of 2 answered)
                            S1 ¿Se siguen las metas cada trimestre?: 50.00, weight 1, share 1/2, adds 25.00, answered
                              parte Algunas: 50.00
                        """).endsWith("""
                          cumplir Cumplirlas: 75.00 (simulated), weight 2/5, share 2/5, adds 30.00 (1 of 2 answered)
                            C1 De cada cien compromisos, ¿cuántos se cumplieron?: 75.00, weight 1, share 1, adds 75.00, answered
                              75: 75.00 (between 0, which earns 0 points, and 100, which earns 100)
                            C2 De cada cien pesos del plan, ¿cuántos se ejecutaron?: -, weight 1, unanswered\
                        """);
        assertThat(levels.lowest().name().spanish()).isEqualTo("Nivel 3");
        assertThat(levels.highest().name().spanish()).isEqualTo("Nivel 4");
        assertThat(level).isEmpty();
    }

    @Test
    void a_scorecard_is_kept_and_made_again() {
        Scorer scorer = Scorer.of(GOALS, METHOD);
        Scorecard card = scorer.score(OF_2025, TOWN);
        // tag::keep[]
        byte[] kept = MipgJson.writeScorecard(card.archive()); // exact figures, and the hashes of what they are made of

        ScoreArchive archive = MipgJson.readScorecard(kept).orThrow(); // years later
        ScoreReplay replay = archive.replay(scorer, OF_2025, TOWN); // Same

        AnswerSheet touchedUp =
                OF_2025.toBuilder().addAnswers(chosen(SPENT, "x")).build();
        List<ScoreReplay.Need> needs =
                archive.replay(scorer, touchedUp, TOWN).needs(); // other answers: needs the hash of those
        // end::keep[]
        assertThat(replay).isInstanceOf(ScoreReplay.Same.class);
        assertThat(needs).hasSize(1);
    }

    @Test
    void years_are_compared_inside_a_block() {
        Scorer scorer = Scorer.of(GOALS, METHOD);
        // tag::compare[]
        Scorecard of2024 = scorer.score(OF_2024, TOWN);
        Scorecard of2025 = scorer.score(OF_2025, TOWN);
        ScoreComparison comparison = ScoreComparison.of(of2024, of2025);
        for (ScoreComparison.NodeDifference node : comparison.nodes()) {
            page.add(node.node() + " " + node.change().orElseThrow()); // metas 33, seguir 55, cumplir 0
        }
        // end::compare[]
        // tag::refused[]
        Scorecard pooled = Scorer.of(GOALS, ScoringMethods.simulatedPooled()).score(OF_2025, TOWN);
        assertThatThrownBy(() -> ScoreComparison.of(of2024, pooled)) // another method is another measure
                .isInstanceOf(ScorecardsNotComparableException.class);
        // end::refused[]
        assertThat(page).containsExactly("metas 33", "seguir 55", "cumplir 0");
    }

    @Test
    void official_figures_stand_beside() {
        // tag::official[]
        byte[] csv = "cod_sigep,entidad,IDI\n0001,ALCALDÍA DE SAN RAFAEL,30.2\n".getBytes(UTF_8);
        OfficialResults results = OfficialResults.read(
                        csv, "vig2025.csv", LAW, Vigencia.of(2025), "Resultados MDI 2025")
                .orThrow();
        EntityResults town = results.find(EntityId.sigep("0001")).orElseThrow(); // a made-up code
        OfficialScore official = town.find("IDI").map(OfficialResult::score).orElseThrow();
        SimulatedScore simulated = SimulatedScore.of(new BigDecimal("29.78")); // the plain mean of its seven dimensions

        page.add("IDI 2025: " + official + ", " + simulated); // 30.20 (OFFICIAL), 29.78 (SIMULATED)
        // official.compareTo(simulated) does not compile
        // end::official[]
        assertThat(page).containsExactly("IDI 2025: 30.20 (OFFICIAL), 29.78 (SIMULATED)");
    }

    @Test
    void answers_go_into_the_next_year_and_offices_see_how_far_they_are() {
        // tag::carry[]
        Instrument goals2026 = GOALS.toBuilder()
                .revision(2)
                .questions(List.of(FOLLOWED, MEANS, KEPT, number("C2", "¿Qué parte del plan se ejecutó?")))
                .build();
        CarriedOver carried = CarriedOver.of(GOALS, OF_2025, goals2026, Vigencia.of(2026));
        List<QuestionId> reworded = carried.questions(CarryOver.REWORDED); // C2: look at it again
        List<DroppedAnswer> dropped = carried.dropped(); // what found no place, each with its reason

        AnswerSheet assigned = carried.sheet().toBuilder()
                .addAssignments(QuestionAssignment.builder()
                        .question(SPENT.id())
                        .office("Hacienda")
                        .due(LocalDate.of(2027, 2, 26))
                        .build())
                .build();
        AnswerProgress progress = AnswerProgress.of(goals2026, assigned, TOWN);
        AnswerTally treasury = progress.byOffice().get("Hacienda"); // 1 question, 0 answered
        List<QuestionAssignment> late = progress.overdue(LocalDate.of(2027, 3, 1)); // as of a day that you give
        // end::carry[]
        assertThat(reworded).containsExactly(SPENT.id());
        assertThat(dropped).isEmpty();
        assertThat(treasury.unanswered()).isEqualTo(1);
        assertThat(late).hasSize(1);
    }

    @Test
    void a_bank_of_questions_of_ones_own_gets_its_marks_from_an_overlay() {
        // tag::bank[]
        byte[] bank = """
                [{"codigo": "GDI901", "modulo": "GDI", "texto": "¿Publica datos abiertos?", "tipo": "Selección única",
                  "opciones": ["Sí", "No", "No aplica. Justifique:"]}]
                """.getBytes(UTF_8);
        FuragQuestionBank questions = FuragQuestionBank.read(bank).orThrow();
        Instrument skeleton = questions.instrument(LAW, EditionId.of("MDI-2025"), Vigencia.of(2025));
        byte[] form = FuragOverlay.form(skeleton, questions.suggestions()); // CSV: every option, with what is suggested
        // end::bank[]
        assertThat(new String(form, UTF_8)).contains("GDI901;3;;\"no aplica, pide texto\";;");
        assertThatThrownBy(() -> Scorer.of(skeleton, ScoringMethods.simulatedDerived()))
                .isInstanceOf(NotScorableException.class);
        // tag::filled[]
        byte[] filledIn = """
                codigo;opcion;marca;sugerida;puntos;texto
                GDI901;1;;;100;Sí
                GDI901;2;;;0;No
                GDI901;3;no aplica, pide texto;no aplica, pide texto;;No aplica. Justifique:
                """.getBytes(UTF_8);
        ReadResult<Instrument> furag =
                FuragOverlay.read(filledIn, "planilla.csv").orThrow().applyTo(skeleton);
        Scorer own = Scorer.of(furag.orThrow(), ScoringMethods.simulatedDerived());
        // end::filled[]
        assertThat(furag.orThrow().questions().get(0).options())
                .extracting(QuestionOption::notApplicable)
                .containsExactly(false, false, true);
        assertThat(own.method()).isEqualTo(ScoringMethods.simulatedDerived());
    }

    @Test
    void calculators_need_no_instrument() {
        // tag::fiscal[]
        Map<FiscalIndicator, Ratio> fiscal = new EnumMap<>(FiscalIndicator.class);
        for (FiscalIndicator indicator : FiscalIndicator.values()) {
            fiscal.put(indicator, Ratio.of(60)); // the eight by name, 0 to 100
        }
        FiscalPerformance idf = FiscalPerformance.of(fiscal);
        String figure = idf.total().toString(); // 60.00 (PUBLISHED_FORMULA)
        String range = idf.range().label().spanish(); // by the exact figure
        // end::fiscal[]
        // tag::municipal[]
        Map<MunicipalIndicator, Ratio> municipal = new EnumMap<>(MunicipalIndicator.class);
        for (MunicipalIndicator indicator : MunicipalIndicator.values()) {
            municipal.put(indicator, Ratio.of(70));
        }
        MunicipalPerformance mdm = MunicipalPerformance.of(municipal);
        String management = mdm.management().toString(); // 70.00 (PUBLISHED_FORMULA)
        String noTotal = MunicipalPerformance.NO_TOTAL.spanish(); // why there is none
        // end::municipal[]
        // tag::risk[]
        RiskAssessment risk = RiskAssessment.of(
                RiskProbability.MEDIUM,
                RiskImpact.MAJOR,
                List.of(
                        ControlDesign.of(ControlKind.PREVENTIVE, ControlImplementation.MANUAL), // takes 40 % of it
                        ControlDesign.of(ControlKind.DETECTIVE, ControlImplementation.MANUAL))); // takes 30 %
        Ratio left = risk.residualProbability(); // 60 %, then 36 %, then 25.2 %
        RiskProbability upper = risk.residualProbabilityLevel(); // LOW: above 20 %, up to 40 %
        RiskZone zone = risk.residualZone(); // HIGH, for the impact is major
        RiskProbability nearest =
                risk.readAs(LevelReading.NEAREST).residualProbabilityLevel(); // VERY_LOW: 20 % is closer than 40 %
        // end::risk[]
        assertThat(figure).isEqualTo("60.00 (PUBLISHED_FORMULA)");
        assertThat(range).isNotEmpty();
        assertThat(management).isEqualTo("70.00 (PUBLISHED_FORMULA)");
        assertThat(noTotal).isNotEmpty();
        assertThat(left).isEqualTo(Ratio.of(252, 10));
        assertThat(upper).isEqualTo(RiskProbability.LOW);
        assertThat(zone).isEqualTo(RiskZone.HIGH);
        assertThat(nearest).isEqualTo(RiskProbability.VERY_LOW);
    }

    @Test
    void the_progress_of_plans_and_goals_is_computed() {
        // tag::plan[]
        PlanProgress plan = PlanProgress.of(List.of( // key, target, done, weight
                new WeightedAction("a-1", Ratio.of(10), Ratio.of(6), Ratio.of(3, 5)),
                new WeightedAction("a-2", Ratio.of(4), Ratio.of(6), Ratio.of(2, 5))));
        SimulatedScore contributed = plan.score(PlanMethod.WEIGHTED_CONTRIBUTION); // 76.00 (SIMULATED)
        SimulatedScore board = plan.score(PlanMethod.MEAN_OF_ACTIONS); // 80.00 (SIMULATED): another method

        IndicativeProgress year = plan.indicative(Ratio.of(25)); // 25 units were programmed for the year
        Ratio achieved = year.achieved(); // 19 units; year.lag() is 6, year.percent() 76
        IndicatorProgress goal = IndicatorProgress.towards(List.of(achieved), Ratio.of(100)); // 19 % of four years
        IndicatorProgress kept = IndicatorProgress.keeping(List.of(achieved), Ratio.of(50)); // 9.5 % of a baseline
        // end::plan[]
        assertThat(contributed).hasToString("76.00 (SIMULATED)");
        assertThat(board).hasToString("80.00 (SIMULATED)");
        assertThat(achieved).isEqualTo(Ratio.of(19));
        assertThat(year.lag()).isEqualTo(Ratio.of(6));
        assertThat(year.percent()).contains(Ratio.of(76));
        assertThat(goal.percent()).contains(Ratio.of(19));
        assertThat(kept.percent()).contains(Ratio.of(95, 10));
    }

    @Test
    void an_indicator_has_a_year_and_a_light_of_its_own() {
        // tag::indicator[]
        Indicator answersInTime = Indicator.builder()
                .id(IndicatorId.of("i-1"))
                .name("Respuestas a tiempo")
                .levels(Fact.of(TrafficLight.builder()
                        .addLevels(TrafficLevel.builder()
                                .colour(TrafficColour.GREEN)
                                .atLeast(Figure.of(80))
                                .build())
                        .addLevels(TrafficLevel.builder()
                                .colour(TrafficColour.RED)
                                .atMost(Figure.of(60))
                                .build())
                        .build()))
                .measurements(Inventory.partial(List.of(quarter(1, 90), quarter(4, 72))))
                .build();
        IndicatorYear board = IndicatorYear.of(answersInTime, Vigencia.of(2025));
        Optional<Ratio> value = board.value(); // 81: the plain mean of what was measured
        Optional<TrafficColour> colour = board.colour(); // GREEN; of 70 none: no level says what that is
        // end::indicator[]
        assertThat(value).contains(Ratio.of(81));
        assertThat(colour).contains(TrafficColour.GREEN);
    }

    private static Measurement quarter(int firstMonth, int figure) {
        LocalDate first = LocalDate.of(2025, firstMonth, 1);
        return Measurement.builder()
                .period(Period.between(first, first.plusMonths(3)))
                .value(Figure.of(figure))
                .build();
    }

    @Test
    void internal_control_is_tried_and_information_security_rounded() {
        // tag::control[]
        ControlTrial trial = ControlTrial.of(List.of( // component, item, present and working from 1 to 3
                ControlRequirement.rated("C1", "1.1", 3, 3),
                ControlRequirement.rated("C1", "1.2", 2, 2),
                ControlRequirement.unrated("C2", "6.1"))); // counts nowhere, and is told
        Optional<SimulatedScore> mean = trial.meanOfComponents(); // 75.00 (SIMULATED)
        String notice = ControlTrial.NOTICE.english(); // a trial, never the report that the law asks for
        // end::control[]
        // tag::mspi[]
        Scorecard whole = Scorer.of(GOALS, ScoringMethods.mspi()).score(OF_2024, TOWN);
        String rounded = whole.node(TOTAL).score().orElseThrow().toString(); // 38.00 (SIMULATED): the mean is 37.5
        // end::mspi[]
        assertThat(mean.orElseThrow()).hasToString("75.00 (SIMULATED)");
        assertThat(notice).isNotEmpty();
        assertThat(rounded).isEqualTo("38.00 (SIMULATED)");
    }

    private static Answer rated(String control, String rating) {
        return Answer.builder()
                .question(QuestionId.of(control))
                .addChoices(OptionId.of(rating))
                .build();
    }

    @Test
    void information_security_is_rated_control_by_control() {
        // tag::controls[]
        Instrument controls = StandardInstruments.instrument(InstrumentId.of("mspi-controles"));
        AnswerSheet ratings = AnswerSheet.builder()
                .instrument(controls.id())
                .revision(controls.revision())
                .entity(TOWN.id())
                .vigencia(Vigencia.of(2025))
                .addAnswers(rated("A.10.1.1", "60")) // an answer that chooses Efectivo
                .addAnswers(rated("A.10.1.2", "20")) // Inicial
                .addAnswers(rated("A.14.2.7", "na")) // does not apply, and leaves
                .build();
        Scorecard security = Scorer.of(controls, ScoringMethods.mspi()).score(ratings, TOWN);
        NodeScore cryptography = security.node(NodeId.of("A.10")); // 40.00 (SIMULATED)

        Map<String, Ratio> scores = new TreeMap<>();
        security.questions()
                .forEach(q -> q.points().ifPresent(p -> scores.put(q.question().value(), p)));
        List<SecurityGap> gaps = SecurityGaps.of(scores).gaps(); // A.10.1.2, of high priority: below 40
        // end::controls[]
        assertThat(cryptography.score().orElseThrow()).hasToString("40.00 (SIMULATED)");
        assertThat(gaps).containsExactly(new SecurityGap("A.10.1.2", Ratio.of(20)));
        assertThat(gaps.get(0).priority()).isEqualTo(SecurityGapPriority.HIGH);
    }

    @Test
    void the_cycle_and_the_maturity_of_information_security_are_computed() {
        // tag::security[]
        SecurityCycleProgress cycle = SecurityCycleProgress.of(Map.of( // how far each stage is, in hundredths of it
                PhvaStage.PLAN, Ratio.of(50),
                PhvaStage.DO, Ratio.of(25),
                PhvaStage.CHECK, Ratio.of(0),
                PhvaStage.ACT, Ratio.of(10)));
        Optional<SimulatedScore> progress = cycle.total(); // 27.00 (SIMULATED): 40, 20, 20 and 20 are the weights

        SecurityMatrix matrix = new SecurityMatrix( // nobody has published the official one: bring yours
                List.of(
                        new SecurityRequirement("R1", expected(20, 40, 60, 80, 100)), // of levels 1 to 5
                        new SecurityRequirement("R2", expected(20, 20, 40, 40, 60))),
                Status.PROVISIONAL,
                Text.of("Libro de la entidad", "Workbook of the entity"));
        SecurityMaturity maturity = SecurityMaturity.of(matrix, Map.of("R1", Ratio.of(60)));
        int sure = maturity.atLeast(); // 0: R2 was not assessed, which is no pass
        int open = maturity.atMost(); // 3: R1 meets what levels 1 to 3 expect
        String brought = SecurityMaturity.NOTICE.english(); // not the level of the official instrument

        CybersecurityProgress detect =
                CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of(Ratio.of(40), Ratio.of(50)));
        Optional<Ratio> gap = detect.gap(); // 15, to a target of 60
        // end::security[]
        assertThat(progress.orElseThrow()).hasToString("27.00 (SIMULATED)");
        assertThat(sure).isZero();
        assertThat(open).isEqualTo(3);
        assertThat(brought).isNotEmpty();
        assertThat(gap).contains(Ratio.of(15));
    }

    private static Map<Integer, Ratio> expected(int... figures) {
        Map<Integer, Ratio> byLevel = new TreeMap<>();
        for (int figure : figures) {
            byLevel.put(byLevel.size() + 1, Ratio.of(figure));
        }
        return byLevel;
    }

    @Test
    void a_method_may_bring_weights_for_one_year_and_rescale_to_a_group() {
        // tag::weights[]
        NodeId following = NodeId.of("seguir");
        NodeId keeping = NodeId.of("cumplir");
        ScoringMethod of2025 = ScoringMethod.builder("alcaldia-x-2025", "1", Text.same("Pesos de 2025"))
                .givenWeights(Vigencia.of(2025), Map.of(following, Figure.of(3), keeping, Figure.of(1)))
                .build(); // for an instrument of another year it is refused
        NodeScore total = Scorer.of(GOALS, of2025).score(OF_2025, TOWN).node(TOTAL); // (3 x 55 + 75) / 4 = 60
        // end::weights[]
        // tag::rescaled[]
        ScoringMethod inGroup = ScoringMethod.builder("alcaldia-x-grupo", "1", Text.same("En su grupo"))
                .rescaling(new ScoringMethod.Rescaling(
                        "Doce municipios vecinos, 2025",
                        Figure.of(1), // what the lowest of the group becomes
                        Figure.of(100), // what the highest becomes
                        new TreeMap<>(Map.of( // lowest and highest figure of the group
                                following, new ScoringMethod.Extremes(Figure.of(10), Figure.of(100))))))
                .build();
        NodeScore inside = Scorer.of(GOALS, inGroup).score(OF_2025, TOWN).node(following); // 55 becomes 50.50
        // end::rescaled[]
        assertThat(total.score().orElseThrow()).hasToString("60.00 (SIMULATED)");
        assertThat(inside.score().orElseThrow()).hasToString("50.50 (SIMULATED)");
    }

    @Test
    void many_sheets_are_scored_at_once() {
        Scorer scorer = Scorer.of(GOALS, METHOD);
        // tag::batch[]
        AnswerTable.Builder table = AnswerTable.builder(GOALS);
        for (AnswerSheet sheet : List.of(OF_2024, OF_2025)) { // thousands, in use
            table.add(sheet, TOWN);
        }
        BatchScores scores = BatchScorer.of(scorer).score(table.build());
        Optional<SimulatedScore> second = scores.score(1, TOTAL); // 63.00, exactly what the scorer says of it
        TableRow whose = scores.rows().get(1); // ejemplo:1 2025
        // end::batch[]
        assertThat(whose).hasToString("ejemplo:1 2025");
        assertThat(second).isEqualTo(scorer.score(OF_2025, TOWN).node(TOTAL).score());
        assertThat(scores.size()).isEqualTo(2);
    }
}
