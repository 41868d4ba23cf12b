package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.ENTITY;
import static io.github.mipg.model.internal.shape.Scalars.FIGURE;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.SCORE;
import static io.github.mipg.model.internal.shape.Scalars.YEAR;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.internal.shape.Scalar.Table;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.CarryOver;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import java.util.Optional;

/** What the types of the room {@code measurement} consist of. */
public final class MeasurementShapes {
    public static final Shape<OfficialResult, OfficialResult.Builder> OFFICIAL_RESULT = Shape.of(
                    "officialResult", OfficialResult.class, OfficialResult::builder, OfficialResult.Builder::build)
            .one("index", LINE, OfficialResult::index, OfficialResult.Builder::index)
            .one("vigencia", YEAR, OfficialResult::vigencia, OfficialResult.Builder::vigencia)
            .one("score", SCORE, OfficialResult::score, OfficialResult.Builder::score)
            .one("act", LINE, OfficialResult::act, OfficialResult.Builder::act)
            .made();

    public static final Shape<EntityClass, EntityClass.Builder> ENTITY_CLASS = Shape.of(
                    "entityClass", EntityClass.class, EntityClass::builder, EntityClass.Builder::build)
            .many(
                    "orders",
                    new Scalar.Constant<>(AdministrativeOrder.class),
                    EntityClass::orders,
                    EntityClass.Builder::orders)
            .many(
                    "natures",
                    entry(Table.NATURES, LegalNatureId::of),
                    EntityClass::natures,
                    EntityClass.Builder::natures)
            .many(
                    "categories",
                    new Scalar.Constant<>(MunicipalCategory.class),
                    EntityClass::categories,
                    EntityClass.Builder::categories)
            .made();

    public static final Shape<QuestionOption, QuestionOption.Builder> QUESTION_OPTION = Shape.of(
                    "questionOption", QuestionOption.class, QuestionOption::builder, QuestionOption.Builder::build)
            .id("id", own(OptionId.class, OptionId::of), QuestionOption::id, QuestionOption.Builder::id)
            .one("label", LINE, QuestionOption::label, QuestionOption.Builder::label)
            .maybe("points", FIGURE, QuestionOption::points, QuestionOption.Builder::points)
            .flag("excluding", QuestionOption::excluding, QuestionOption.Builder::excluding)
            .flag("notApplicable", QuestionOption::notApplicable, QuestionOption.Builder::notApplicable)
            .flag("asksText", QuestionOption::asksText, QuestionOption.Builder::asksText)
            .made();

    public static final Shape<MatrixRow, MatrixRow.Builder> MATRIX_ROW = Shape.of(
                    "matrixRow", MatrixRow.class, MatrixRow::builder, MatrixRow.Builder::build)
            .id("id", own(OptionId.class, OptionId::of), MatrixRow::id, MatrixRow.Builder::id)
            .one("label", LINE, MatrixRow::label, MatrixRow.Builder::label)
            .made();

    public static final Shape<GradedCombination, GradedCombination.Builder> GRADED_COMBINATION = Shape.of(
                    "gradedCombination",
                    GradedCombination.class,
                    GradedCombination::builder,
                    GradedCombination.Builder::build)
            .many(
                    "choices",
                    reference(OptionId.class, OptionId::of),
                    GradedCombination::choices,
                    GradedCombination.Builder::choices)
            .one("label", LINE, GradedCombination::label, GradedCombination.Builder::label)
            .maybe("points", FIGURE, GradedCombination::points, GradedCombination.Builder::points)
            .made();

    public static final Shape<Dependency, Dependency.Builder> DEPENDENCY = Shape.of(
                    "dependency", Dependency.class, Dependency::builder, Dependency.Builder::build)
            .one(
                    "question",
                    reference(QuestionId.class, QuestionId::of),
                    Dependency::question,
                    Dependency.Builder::question)
            .many("whenAny", reference(OptionId.class, OptionId::of), Dependency::whenAny, Dependency.Builder::whenAny)
            .many(
                    "unlessAny",
                    reference(OptionId.class, OptionId::of),
                    Dependency::unlessAny,
                    Dependency.Builder::unlessAny)
            .made();

    public static final Shape<Question, Question.Builder> QUESTION = Shape.of(
                    "question", Question.class, Question::builder, Question.Builder::build)
            .id("id", own(QuestionId.class, QuestionId::of), Question::id, Question.Builder::id)
            .one("wording", LINE, Question::wording, Question.Builder::wording)
            .one("type", new Scalar.Constant<>(QuestionType.class), Question::type, Question.Builder::type)
            .partsIfAny("options", QUESTION_OPTION, Question::options, Question.Builder::options)
            .partsIfAny("rows", MATRIX_ROW, Question::rows, Question.Builder::rows)
            .partsIfAny("combinations", GRADED_COMBINATION, Question::combinations, Question.Builder::combinations)
            .maybe("worst", FIGURE, Question::worst, Question.Builder::worst)
            .maybe("best", FIGURE, Question::best, Question.Builder::best)
            .maybe("least", FIGURE, Question::least, Question.Builder::least)
            .maybe("most", FIGURE, Question::most, Question.Builder::most)
            .partsIfAny("askedWhen", DEPENDENCY, Question::askedWhen, Question.Builder::askedWhen)
            .maybePart("meantFor", ENTITY_CLASS, Question::meantFor, Question.Builder::meantFor)
            .flag("evidenceDemanded", Question::evidenceDemanded, Question.Builder::evidenceDemanded)
            .flag("informative", Question::informative, Question.Builder::informative)
            .made();

    public static final Shape<NodeQuestion, NodeQuestion.Builder> NODE_QUESTION = Shape.of(
                    "nodeQuestion", NodeQuestion.class, NodeQuestion::builder, NodeQuestion.Builder::build)
            .one(
                    "question",
                    reference(QuestionId.class, QuestionId::of),
                    NodeQuestion::question,
                    NodeQuestion.Builder::question)
            .maybe("weight", FIGURE, NodeQuestion::weight, NodeQuestion.Builder::weight)
            .made();

    public static final Shape<InstrumentNode, InstrumentNode.Builder> INSTRUMENT_NODE = Shape.of(
                    "instrumentNode", InstrumentNode.class, InstrumentNode::builder, InstrumentNode.Builder::build)
            .id("id", own(NodeId.class, NodeId::of), InstrumentNode::id, InstrumentNode.Builder::id)
            .maybe(
                    "parent",
                    reference(NodeId.class, NodeId::of),
                    InstrumentNode::parent,
                    InstrumentNode.Builder::parent)
            .one("name", LINE, InstrumentNode::name, InstrumentNode.Builder::name)
            .maybe("level", LINE, InstrumentNode::level, InstrumentNode.Builder::level)
            .maybe("weight", FIGURE, InstrumentNode::weight, InstrumentNode.Builder::weight)
            .partsIfAny("questions", NODE_QUESTION, InstrumentNode::questions, InstrumentNode.Builder::questions)
            .maybe(
                    "policy",
                    entry(Table.POLICIES, PolicyId::of),
                    InstrumentNode::policy,
                    InstrumentNode.Builder::policy)
            .maybePart("meantFor", ENTITY_CLASS, InstrumentNode::meantFor, InstrumentNode.Builder::meantFor)
            .made();

    public static final Shape<InstrumentClaim, InstrumentClaim.Builder> INSTRUMENT_CLAIM = Shape.of(
                    "instrumentClaim", InstrumentClaim.class, InstrumentClaim::builder, InstrumentClaim.Builder::build)
            .one("subject", LINE, InstrumentClaim::subject, InstrumentClaim.Builder::subject)
            .one(
                    "status",
                    new Scalar.Constant<>(Status.class),
                    InstrumentClaim::status,
                    InstrumentClaim.Builder::status)
            .one("source", LINE, InstrumentClaim::source, InstrumentClaim.Builder::source)
            .made();

    public static final Shape<Instrument, Instrument.Builder> INSTRUMENT = Shape.of(
                    "instrument", Instrument.class, Instrument::builder, Instrument.Builder::build)
            .id("id", own(InstrumentId.class, InstrumentId::of), Instrument::id, Instrument.Builder::id)
            .one("name", LINE, Instrument::name, Instrument.Builder::name)
            .maybe("vigencia", YEAR, Instrument::vigencia, Instrument.Builder::vigencia)
            .one("revision", new Scalar.Whole(1, 1_000_000), Instrument::revision, Instrument.Builder::revision)
            .maybe("comparability", LINE, Instrument::comparability, Instrument.Builder::comparability)
            .maybe("scale", LINE, Instrument::scale, Instrument.Builder::scale)
            .maybe(
                    "periodicity",
                    new Scalar.Constant<>(Periodicity.class),
                    i -> Optional.of(i.periodicity()).filter(p -> p != Periodicity.YEARLY),
                    (b, p) -> b.periodicity(p.orElse(Periodicity.YEARLY)))
            .flag("legalReport", Instrument::legalReport, Instrument.Builder::legalReport)
            .partsIfAny("nodes", INSTRUMENT_NODE, Instrument::nodes, Instrument.Builder::nodes)
            .partsIfAny("questions", QUESTION, Instrument::questions, Instrument.Builder::questions)
            .partsIfAny("claims", INSTRUMENT_CLAIM, Instrument::claims, Instrument.Builder::claims)
            .made();

    public static final Shape<OptionNumber, OptionNumber.Builder> OPTION_NUMBER = Shape.of(
                    "optionNumber", OptionNumber.class, OptionNumber::builder, OptionNumber.Builder::build)
            .one("option", reference(OptionId.class, OptionId::of), OptionNumber::option, OptionNumber.Builder::option)
            .one("number", FIGURE, OptionNumber::number, OptionNumber.Builder::number)
            .made();

    public static final Shape<MatrixChoice, MatrixChoice.Builder> MATRIX_CHOICE = Shape.of(
                    "matrixChoice", MatrixChoice.class, MatrixChoice::builder, MatrixChoice.Builder::build)
            .one("row", reference(OptionId.class, OptionId::of), MatrixChoice::row, MatrixChoice.Builder::row)
            .one("option", reference(OptionId.class, OptionId::of), MatrixChoice::option, MatrixChoice.Builder::option)
            .made();

    public static final Shape<NotApplicableClaim, NotApplicableClaim.Builder> NOT_APPLICABLE_CLAIM = Shape.of(
                    "notApplicableClaim",
                    NotApplicableClaim.class,
                    NotApplicableClaim::builder,
                    NotApplicableClaim.Builder::build)
            .one(
                    "by",
                    new Scalar.Constant<>(NotApplicableBy.class),
                    NotApplicableClaim::by,
                    NotApplicableClaim.Builder::by)
            .one("reason", LINE, NotApplicableClaim::reason, NotApplicableClaim.Builder::reason)
            .maybe("provision", LINE, NotApplicableClaim::provision, NotApplicableClaim.Builder::provision)
            .made();

    public static final Shape<AnswerReview, AnswerReview.Builder> ANSWER_REVIEW = Shape.of(
                    "answerReview", AnswerReview.class, AnswerReview::builder, AnswerReview.Builder::build)
            .one("state", new Scalar.Constant<>(ReviewState.class), AnswerReview::state, AnswerReview.Builder::state)
            .one("on", DAY, AnswerReview::on, AnswerReview.Builder::on)
            .maybe("by", LINE, AnswerReview::by, AnswerReview.Builder::by)
            .maybe("reason", LINE, AnswerReview::reason, AnswerReview.Builder::reason)
            .made();

    public static final Shape<Answer, Answer.Builder> ANSWER = Shape.of(
                    "answer", Answer.class, Answer::builder, Answer.Builder::build)
            .one("question", reference(QuestionId.class, QuestionId::of), Answer::question, Answer.Builder::question)
            .many("choices", reference(OptionId.class, OptionId::of), Answer::choices, Answer.Builder::choices)
            .partsIfAny("numbers", OPTION_NUMBER, Answer::numbers, Answer.Builder::numbers)
            .partsIfAny("cells", MATRIX_CHOICE, Answer::cells, Answer.Builder::cells)
            .maybe("number", FIGURE, Answer::number, Answer.Builder::number)
            .maybe("text", LINE, Answer::text, Answer.Builder::text)
            .maybePart("notApplicable", NOT_APPLICABLE_CLAIM, Answer::notApplicable, Answer.Builder::notApplicable)
            .maybe("origin", new Scalar.Constant<>(AnswerOrigin.class), Answer::origin, Answer.Builder::origin)
            .maybe("system", LINE, Answer::system, Answer.Builder::system)
            .maybe("carriedFrom", YEAR, Answer::carriedFrom, Answer.Builder::carriedFrom)
            .maybe("carryOver", new Scalar.Constant<>(CarryOver.class), Answer::carryOver, Answer.Builder::carryOver)
            .maybe("by", LINE, Answer::by, Answer.Builder::by)
            .maybe("on", DAY, Answer::on, Answer.Builder::on)
            .partsIfAny("evidence", CommonShapes.EVIDENCE, Answer::evidence, Answer.Builder::evidence)
            .maybePart("review", ANSWER_REVIEW, Answer::review, Answer.Builder::review)
            .made();

    public static final Shape<QuestionAssignment, QuestionAssignment.Builder> QUESTION_ASSIGNMENT = Shape.of(
                    "questionAssignment",
                    QuestionAssignment.class,
                    QuestionAssignment::builder,
                    QuestionAssignment.Builder::build)
            .one(
                    "question",
                    reference(QuestionId.class, QuestionId::of),
                    QuestionAssignment::question,
                    QuestionAssignment.Builder::question)
            .one("office", LINE, QuestionAssignment::office, QuestionAssignment.Builder::office)
            .maybe(
                    "unit",
                    reference(UnitId.class, UnitId::of),
                    QuestionAssignment::unit,
                    QuestionAssignment.Builder::unit)
            .maybe("due", DAY, QuestionAssignment::due, QuestionAssignment.Builder::due)
            .made();

    public static final Shape<AnswerSheet, AnswerSheet.Builder> ANSWER_SHEET = Shape.of(
                    "answerSheet", AnswerSheet.class, AnswerSheet::builder, AnswerSheet.Builder::build)
            .one(
                    "instrument",
                    reference(InstrumentId.class, InstrumentId::of),
                    AnswerSheet::instrument,
                    AnswerSheet.Builder::instrument)
            .one("revision", new Scalar.Whole(1, 1_000_000), AnswerSheet::revision, AnswerSheet.Builder::revision)
            .one("entity", ENTITY, AnswerSheet::entity, AnswerSheet.Builder::entity)
            .one("vigencia", YEAR, AnswerSheet::vigencia, AnswerSheet.Builder::vigencia)
            .maybe("cutOff", DAY, AnswerSheet::cutOff, AnswerSheet.Builder::cutOff)
            .partsIfAny("answers", ANSWER, AnswerSheet::answers, AnswerSheet.Builder::answers)
            .partsIfAny("assignments", QUESTION_ASSIGNMENT, AnswerSheet::assignments, AnswerSheet.Builder::assignments)
            .made();

    private MeasurementShapes() {}
}
