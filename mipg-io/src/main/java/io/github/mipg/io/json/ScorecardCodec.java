package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.rules.scoring.Coverage;
import io.github.mipg.rules.scoring.MeasuredEntity;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreBounds;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardHeader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scorecards as they are kept: documents of format {@code mipg-scorecard}, version 1. */
public final class ScorecardCodec {
    private static final String FORMAT = "mipg-scorecard";
    private static final int VERSION = 1;
    private static final int SHOWN_SCALE = 2;
    private static final int MOST_QUESTIONS = 1_000_000;
    private static final Pattern RATIO = Pattern.compile("(0|[1-9][0-9]{0,4999})(?:/([1-9][0-9]{0,4999}))?");

    private static final Fields FIELDS = Fields.of("format!", "version!", "header!", "nodes!", "disclaimer!");
    private static final Fields HEADER = Fields.of(
            "entity!",
            "entityName!",
            "vigencia!",
            "cutOff",
            "instrument!",
            "instrumentName!",
            "instrumentRevision!",
            "comparability",
            "instrumentHash!",
            "instrumentStatus!",
            "trial!",
            "method!",
            "methodVersion!",
            "methodHash!",
            "sheetHash!",
            "standing!",
            "engine!");
    private static final Fields ENTITY = Fields.of("id!", "order", "nature", "category");
    private static final Fields NODE = Fields.of("node!", "exact", "score", "bounds", "coverage!");
    private static final Fields BOUNDS = Fields.of("lowest!", "highest!");
    private static final Fields COVERAGE = Fields.of(
            "answered!",
            "excluded!",
            "notApplicableByLaw!",
            "notApplicableByEntity!",
            "notAsked!",
            "unanswered!",
            "rejected!",
            "toConfirm!");
    private static final WireNames<Status> STATUSES = WireNames.of(Status.class);
    private static final WireNames<Standing> STANDINGS = WireNames.of(Standing.class);
    private static final WireNames<AdministrativeOrder> ORDERS = WireNames.of(AdministrativeOrder.class);
    private static final WireNames<MunicipalCategory> CATEGORIES = WireNames.of(MunicipalCategory.class);

    private ScorecardCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the scorecard as it was kept, or all problems
     */
    public static ReadResult<ScoreArchive> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, ScorecardCodec::card);
    }

    private static @Nullable ScoreArchive card(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<ScorecardHeader> header = new Slot<>();
        Slot<List<ScoreArchive.Row>> nodes = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "header" -> in.object(ScorecardCodec::header, header::set);
                case "nodes" -> in.list(distinct(), nodes::set);
                case "disclaimer" -> in.text(written -> disclaimer(in, written));
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new ScoreArchive(header.get(), nodes.get())) : null;
    }

    private static @Nullable ScorecardHeader header(JsonReader in) {
        if (!in.enter(HEADER)) {
            return null;
        }
        Slot<MeasuredEntity> entity = new Slot<>();
        Slot<String> entityName = new Slot<>();
        Slot<Vigencia> vigencia = new Slot<>();
        Slot<LocalDate> cutOff = new Slot<>();
        Slot<InstrumentId> instrument = new Slot<>();
        Slot<String> instrumentName = new Slot<>();
        Slot<Integer> instrumentRevision = new Slot<>();
        Slot<String> comparability = new Slot<>();
        Slot<String> instrumentHash = new Slot<>();
        Slot<Status> instrumentStatus = new Slot<>();
        Slot<Boolean> trial = new Slot<>();
        Slot<String> method = new Slot<>();
        Slot<String> methodVersion = new Slot<>();
        Slot<String> methodHash = new Slot<>();
        Slot<String> sheetHash = new Slot<>();
        Slot<String> engine = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "entity" -> in.object(ScorecardCodec::entity, entity::set);
                case "entityName" -> in.line(entityName::set);
                case "vigencia" -> in.vigencia(vigencia::set);
                case "cutOff" -> in.date(cutOff::set);
                case "instrument" -> in.value(Form.KEY, InstrumentId::of, instrument::set);
                case "instrumentName" -> in.line(instrumentName::set);
                case "instrumentRevision" -> in.whole(1, 1_000_000, instrumentRevision::set);
                case "comparability" -> in.line(comparability::set);
                case "instrumentHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, instrumentHash::set);
                case "instrumentStatus" -> in.constant(STATUSES, instrumentStatus::set);
                case "trial" -> in.bool(trial::set);
                case "method" -> in.line(method::set);
                case "methodVersion" -> in.line(methodVersion::set);
                case "methodHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, methodHash::set);
                case "sheetHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, sheetHash::set);
                case "standing" -> in.constant(STANDINGS, standing -> simulated(in, standing));
                case "engine" -> in.line(engine::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new ScorecardHeader(
                        entity.get(),
                        entityName.get(),
                        vigencia.get(),
                        Optional.ofNullable(cutOff.find()),
                        instrument.get(),
                        instrumentName.get(),
                        instrumentRevision.get(),
                        Optional.ofNullable(comparability.find()),
                        instrumentHash.get(),
                        instrumentStatus.get(),
                        trial.get(),
                        method.get(),
                        methodVersion.get(),
                        methodHash.get(),
                        sheetHash.get(),
                        engine.get()))
                : null;
    }

    /** What a card says of itself is part of it: a release that words it anew keeps the words of those before. */
    private static void disclaimer(JsonReader in, Text written) {
        if (!written.equals(Scorecard.DISCLAIMER)) {
            in.problem(
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "la advertencia con que se escribió: '" + Scorecard.DISCLAIMER.spanish() + "'",
                            "the disclaimer that it was written with: '" + Scorecard.DISCLAIMER.english() + "'"),
                    written.spanish().equals(Scorecard.DISCLAIMER.spanish()) ? written.english() : written.spanish(),
                    Text.of(
                            "Vuelva a escribir la tarjeta; no la edite.",
                            "Write the scorecard again; do not edit it."));
        }
    }

    /** Scorecards are simulated by their type: whoever wrote another word wants them to pass for what they are not. */
    private static void simulated(JsonReader in, Standing standing) {
        if (standing != Standing.SIMULATED) {
            in.problem(
                    ProblemCode.INVALID_VALUE,
                    Text.of("\"simulated\": una tarjeta es siempre simulada", "\"simulated\": scorecards always are"),
                    standing.name(),
                    Text.of(
                            "Escriba \"simulated\"; los resultados oficiales se leen aparte, como hechos con su acto.",
                            "Write \"simulated\"; official results are read apart, as facts with their act."));
        }
    }

    private static @Nullable MeasuredEntity entity(JsonReader in) {
        if (!in.enter(ENTITY)) {
            return null;
        }
        Slot<EntityId> id = new Slot<>();
        Slot<AdministrativeOrder> order = new Slot<>();
        Slot<LegalNatureId> nature = new Slot<>();
        Slot<MunicipalCategory> category = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.ENTITY, EntityId::parse, id::set);
                case "order" -> in.constant(ORDERS, order::set);
                case "nature" -> in.value(Form.SLUG, LegalNatureId::of, nature::set);
                case "category" -> in.constant(CATEGORIES, category::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new MeasuredEntity(
                        id.get(),
                        Optional.ofNullable(order.find()),
                        Optional.ofNullable(nature.find()),
                        Optional.ofNullable(category.find())))
                : null;
    }

    private static JsonReader.Codec<ScoreArchive.Row> distinct() {
        Set<NodeId> seen = new HashSet<>();
        return in -> {
            ScoreArchive.Row row = node(in);
            if (row != null && !seen.add(row.node())) {
                in.problem(
                        ProblemCode.DUPLICATE,
                        Text.of("una sola cifra por nodo", "one figure for a node"),
                        row.node().value(),
                        Text.of("Quite una de las dos.", "Take out one of the two."));
            }
            return row;
        };
    }

    private static ScoreArchive.@Nullable Row node(JsonReader in) {
        if (!in.enter(NODE)) {
            return null;
        }
        Slot<NodeId> node = new Slot<>();
        Slot<Ratio> exact = new Slot<>();
        Slot<String> score = new Slot<>();
        Slot<ScoreBounds> bounds = new Slot<>();
        Slot<Coverage> coverage = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "node" -> in.value(Form.KEY, NodeId::of, node::set);
                case "exact" -> in.value(Form.RATIO, ScorecardCodec::ratio, exact::set);
                case "score" -> in.value(Form.SCORE, ScorecardCodec::shown, score::set);
                case "bounds" -> in.object(ScorecardCodec::bounds, bounds::set);
                case "coverage" -> in.object(ScorecardCodec::coverage, coverage::set);
                default -> throw JsonReader.unread(field);
            }
        }
        in.requires("exact", "score");
        in.requires("score", "exact");
        if (!in.leave()) {
            return null;
        }
        Ratio figure = exact.find();
        String told = score.find();
        if (figure != null && told != null && !told.equals(shown(figure))) {
            in.problem(
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "la cifra exacta con dos decimales, " + shown(figure),
                            "the exact figure with two decimals, " + shown(figure)),
                    told,
                    Text.of("Escriba de nuevo la tarjeta; no la edite.", "Write the scorecard again; do not edit it."));
            return null;
        }
        return in.built(() -> new ScoreArchive.Row(
                node.get(), Optional.ofNullable(figure), Optional.ofNullable(bounds.find()), coverage.get()));
    }

    private static @Nullable ScoreBounds bounds(JsonReader in) {
        if (!in.enter(BOUNDS)) {
            return null;
        }
        Slot<Ratio> lowest = new Slot<>();
        Slot<Ratio> highest = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "lowest" -> in.value(Form.RATIO, ScorecardCodec::ratio, lowest::set);
                case "highest" -> in.value(Form.RATIO, ScorecardCodec::ratio, highest::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> bounds(lowest.get(), highest.get())) : null;
    }

    private static ScoreBounds bounds(Ratio lowest, Ratio highest) {
        if (lowest.compareTo(highest) > 0) {
            throw InvalidModelException.of(
                    "ScoreBounds.highest",
                    highest,
                    Text.of("ser por lo menos " + lowest, "be at least " + lowest),
                    "",
                    Text.of("Escriba de nuevo la tarjeta; no la edite.", "Write the scorecard again; do not edit it."));
        }
        return new ScoreBounds(SimulatedScore.of(lowest), SimulatedScore.of(highest));
    }

    private static @Nullable Coverage coverage(JsonReader in) {
        if (!in.enter(COVERAGE)) {
            return null;
        }
        Slot<Integer> answered = new Slot<>();
        Slot<Integer> excluded = new Slot<>();
        Slot<Integer> byLaw = new Slot<>();
        Slot<Integer> byEntity = new Slot<>();
        Slot<Integer> notAsked = new Slot<>();
        Slot<Integer> unanswered = new Slot<>();
        Slot<Integer> rejected = new Slot<>();
        Slot<Integer> toConfirm = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "answered" -> in.whole(0, MOST_QUESTIONS, answered::set);
                case "excluded" -> in.whole(0, MOST_QUESTIONS, excluded::set);
                case "notApplicableByLaw" -> in.whole(0, MOST_QUESTIONS, byLaw::set);
                case "notApplicableByEntity" -> in.whole(0, MOST_QUESTIONS, byEntity::set);
                case "notAsked" -> in.whole(0, MOST_QUESTIONS, notAsked::set);
                case "unanswered" -> in.whole(0, MOST_QUESTIONS, unanswered::set);
                case "rejected" -> in.whole(0, MOST_QUESTIONS, rejected::set);
                case "toConfirm" -> in.whole(0, MOST_QUESTIONS, toConfirm::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new Coverage(
                        answered.get(),
                        excluded.get(),
                        byLaw.get(),
                        byEntity.get(),
                        notAsked.get(),
                        unanswered.get(),
                        rejected.get(),
                        toConfirm.get()))
                : null;
    }

    private static Ratio ratio(String text) {
        Matcher parts = RATIO.matcher(text);
        Ratio ratio = parts.matches()
                ? Ratio.of(
                        new BigInteger(parts.group(1)),
                        parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2)))
                : null;
        if (ratio == null || !ratio.toString().equals(text) || ratio.compareTo(Ratio.of(100)) > 0) {
            throw InvalidModelException.of(
                    "exact",
                    text,
                    Text.of("ser una razón irreducible de 0 a 100", "be a ratio in lowest terms from 0 to 100"),
                    "",
                    Text.of("Escríbala como '176/3'.", "Write it like '176/3'."));
        }
        return ratio;
    }

    private static String shown(String text) {
        if (!text.matches("(0|[1-9][0-9]{0,2})\\.[0-9]{2}")) {
            throw InvalidModelException.of(
                    "score",
                    text,
                    Text.of("tener dos decimales", "have two decimals"),
                    "",
                    Text.of("Escríbala como '58.67'.", "Write it like '58.67'."));
        }
        return text;
    }

    private static String shown(Ratio figure) {
        return figure.shown(SHOWN_SCALE).toPlainString();
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param card the scorecard as it is kept
     * @return the bytes
     */
    public static byte[] write(ScoreArchive card) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.object("header", card.header(), ScorecardCodec::writeHeader);
        out.list("nodes", card.rows(), ScorecardCodec::writeNode);
        out.object("disclaimer", Scorecard.DISCLAIMER, TextCodec::write);
        out.close();
        return out.bytes();
    }

    private static void writeHeader(ScorecardHeader header, JsonWriter out) {
        out.open();
        out.object("entity", header.entity(), ScorecardCodec::writeEntity);
        out.text("entityName", header.entityName());
        out.whole("vigencia", header.vigencia().year());
        out.text("cutOff", header.cutOff());
        out.text("instrument", header.instrument());
        out.text("instrumentName", header.instrumentName());
        out.whole("instrumentRevision", header.instrumentRevision());
        out.text("comparability", header.comparability());
        out.text("instrumentHash", header.instrumentHash());
        out.constant("instrumentStatus", header.instrumentStatus());
        out.bool("trial", header.trial());
        out.text("method", header.method());
        out.text("methodVersion", header.methodVersion());
        out.text("methodHash", header.methodHash());
        out.text("sheetHash", header.sheetHash());
        out.constant("standing", header.standing());
        out.text("engine", header.engine());
        out.close();
    }

    private static void writeEntity(MeasuredEntity entity, JsonWriter out) {
        out.open();
        out.text("id", entity.id());
        out.constant("order", entity.order());
        out.text("nature", entity.nature());
        out.constant("category", entity.category());
        out.close();
    }

    private static void writeNode(ScoreArchive.Row row, JsonWriter out) {
        out.open();
        out.text("node", row.node());
        out.text("exact", row.exact());
        out.text("score", row.exact().map(ScorecardCodec::shown));
        out.object("bounds", row.bounds(), ScorecardCodec::writeBounds);
        out.object("coverage", row.coverage(), ScorecardCodec::writeCoverage);
        out.close();
    }

    private static void writeBounds(ScoreBounds bounds, JsonWriter out) {
        out.open();
        out.text("lowest", bounds.lowest().exact());
        out.text("highest", bounds.highest().exact());
        out.close();
    }

    private static void writeCoverage(Coverage coverage, JsonWriter out) {
        out.open();
        out.whole("answered", coverage.answered());
        out.whole("excluded", coverage.excluded());
        out.whole("notApplicableByLaw", coverage.notApplicableByLaw());
        out.whole("notApplicableByEntity", coverage.notApplicableByEntity());
        out.whole("notAsked", coverage.notAsked());
        out.whole("unanswered", coverage.unanswered());
        out.whole("rejected", coverage.rejected());
        out.whole("toConfirm", coverage.toConfirm());
        out.close();
    }
}
