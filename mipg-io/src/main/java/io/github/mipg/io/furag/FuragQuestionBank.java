package io.github.mipg.io.furag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.json.Input;
import io.github.mipg.io.json.QuestionBankCodec;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.DimensionEntry;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintProblem;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A bank of questions of the FURAG that a user brings (banco de preguntas del FURAG): a JSON array of objects with {@code
 * codigo}, {@code modulo}, {@code texto}, {@code tipo}, {@code opciones} and, if known, {@code id} and {@code evidencia}.
 *
 * <p>The code of an option is its place in the question, counted from 1, as the form gives options no codes. Runs of
 * blanks and line breaks in texts become one blank. The bank says neither what options are worth nor which of them deny
 * the others: what can be guessed comes as {@linkplain #suggestions() suggestions}, and only an {@linkplain FuragOverlay
 * overlay} marks anything. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class FuragQuestionBank {
    private static final String NO_PLACE = "";

    private final ModuleMap modules;
    private final ImmutableList<QuestionBankCodec.Entry> entries;

    private FuragQuestionBank(ModuleMap modules, List<QuestionBankCodec.Entry> entries) {
        this.modules = modules;
        this.entries = ImmutableList.copyOf(entries);
    }

    /**
     * Reads a bank within the usual limits, with the standard modules.
     *
     * @param document the whole document
     * @return the bank, or all problems
     */
    public static ReadResult<FuragQuestionBank> read(byte[] document) {
        Objects.requireNonNull(document, "document");
        return read(document, ReadOptions.defaults(), ModuleMap.standard());
    }

    /**
     * Reads a bank.
     *
     * @param document the whole document
     * @param options name and limits
     * @param modules the modules that its questions may be of
     * @return the bank, or all problems
     */
    public static ReadResult<FuragQuestionBank> read(byte[] document, ReadOptions options, ModuleMap modules) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(modules, "modules");
        return QuestionBankCodec.read(document, options, ImmutableList.copyOf(modules.modules()))
                .map(entries -> new FuragQuestionBank(modules, entries));
    }

    /**
     * Reads a bank from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document the stream
     * @param options name and limits
     * @param modules the modules that its questions may be of
     * @return the bank, or all problems
     */
    public static ReadResult<FuragQuestionBank> read(InputStream document, ReadOptions options, ModuleMap modules) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(modules, "modules");
        return Input.from(document, options, (bytes, named) -> read(bytes, named, modules));
    }

    /**
     * Reads a bank from a file, whose name its problems bear unless the options have one.
     *
     * @param document the file
     * @param options name and limits
     * @param modules the modules that its questions may be of
     * @return the bank, or all problems
     */
    public static ReadResult<FuragQuestionBank> read(Path document, ReadOptions options, ModuleMap modules) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(modules, "modules");
        return Input.from(document, options, (bytes, named) -> read(bytes, named, modules));
    }

    /**
     * The questions. Those of modules without policy are informative.
     *
     * @return an immutable list in the order of the document
     */
    public List<Question> questions() {
        return entries.stream()
                .map(e -> e.question().toBuilder()
                        .informative(modules.policyOf(e.module()).isEmpty())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The module of each question.
     *
     * @return an immutable map in the order of the document
     */
    public Map<QuestionId, String> modules() {
        return entries.stream()
                .collect(ImmutableMap.toImmutableMap(e -> e.question().id(), QuestionBankCodec.Entry::module));
    }

    /**
     * The skeleton of an instrument: the dimensions and policies of an edition of the measurement, and below each policy
     * the questions of its modules. It has no points, no weights and no marks; its block of comparability is that of the
     * official results of the year, if the catalogue knows one.
     *
     * @param law the catalogue
     * @param edition an edition of the measurement, such as {@code MDI-2025}
     * @param vigencia the year that is measured
     * @return the instrument, revision 1
     * @throws io.github.mipg.model.catalog.NotInCatalogException if the catalogue has no such edition
     */
    public Instrument instrument(MipgCatalog law, EditionId edition, Vigencia vigencia) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(vigencia, "vigencia");
        Edition tree = law.edition(edition);
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("furag"))
                .name("FURAG " + vigencia)
                .vigencia(vigencia)
                .revision(1)
                .legalReport(true)
                .nodes(nodes(tree))
                .questions(questions())
                .addClaims(claim("Preguntas, tipos y opciones", "Banco de preguntas que dio el usuario"))
                .addClaims(claim("Política de cada pregunta", "Módulo de la pregunta, según el mapa de módulos"))
                .addClaims(claim("Dimensiones y políticas", "Edición " + edition + " del catálogo"));
        law.comparabilityBlocks().stream()
                .filter(b -> b.index().isEmpty() && b.contains(vigencia))
                .findFirst()
                .ifPresent(b -> instrument.comparability(b.first() + "-" + b.last()));
        return instrument.build();
    }

    /**
     * The questions whose policy an edition lacks: no node of its {@linkplain #instrument skeleton} has them. Those of
     * modules without policy are not among them.
     *
     * @param edition the edition
     * @return an immutable list in the order of the document
     */
    public List<QuestionId> unplaced(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return entries.stream()
                .filter(e -> modules.policyOf(e.module())
                        .filter(p -> edition.dimensionsOf(p).isEmpty())
                        .isPresent())
                .map(e -> e.question().id())
                .collect(ImmutableList.toImmutableList());
    }

    private static InstrumentClaim claim(String subject, String source) {
        return InstrumentClaim.builder()
                .subject(subject)
                .status(Status.PROVISIONAL)
                .source(source)
                .build();
    }

    private List<InstrumentNode> nodes(Edition tree) {
        Map<PolicyId, List<NodeQuestion>> below = new LinkedHashMap<>();
        for (QuestionBankCodec.Entry entry : entries) {
            modules.policyOf(entry.module())
                    .ifPresent(p -> below.computeIfAbsent(p, k -> new ArrayList<>())
                            .add(NodeQuestion.builder()
                                    .question(entry.question().id())
                                    .build()));
        }
        NodeId root = NodeId.of("IDI");
        ImmutableList.Builder<InstrumentNode> nodes = ImmutableList.builder();
        nodes.add(InstrumentNode.builder()
                .id(root)
                .name("Índice de Desempeño Institucional")
                .build());
        for (int i = 0; i < tree.dimensions().size(); i++) {
            DimensionEntry dimension = tree.dimensions().get(i);
            NodeId id = NodeId.of("D" + dimension.position().find().orElse(i + 1));
            nodes.add(InstrumentNode.builder()
                    .id(id)
                    .parent(root)
                    .name(dimension.name().find().orElse(dimension.dimension().value()))
                    .level("dimensión")
                    .build());
            for (PolicyId policy : dimension.policies()) {
                Optional<PolicyEntry> entry = tree.findPolicy(policy);
                nodes.add(InstrumentNode.builder()
                        .id(NodeId.of((tree.dimensionsOf(policy).size() > 1 ? id + "-" : "")
                                + entry.flatMap(PolicyEntry::code).orElse(policy.value())))
                        .parent(id)
                        .name(entry.flatMap(e -> e.name().find()).orElse(policy.value()))
                        .level("política")
                        .policy(policy)
                        .questions(below.getOrDefault(policy, List.of()))
                        .build());
            }
        }
        return nodes.build();
    }

    /**
     * The marks that options seem to deserve by their wording. Where several options of a question read as if they denied
     * all others, none of them is suggested.
     *
     * @return an immutable list in the order of the document
     */
    public List<Suggestion> suggestions() {
        ImmutableList.Builder<Suggestion> suggestions = ImmutableList.builder();
        for (Question question : questions()) {
            Map<String, LintProblem> byPlace = new LinkedHashMap<>();
            InstrumentLint.check(alone(question)).problems().stream()
                    .filter(p -> mark(p.kind()).isPresent())
                    .forEach(p -> byPlace.put(p.option().map(Object::toString).orElse(NO_PLACE), p));
            if (byPlace.values().stream()
                            .filter(p -> p.kind() == LintKind.EXCLUDING_SUGGESTED)
                            .count()
                    > 1) {
                byPlace.values().removeIf(p -> p.kind() == LintKind.EXCLUDING_SUGGESTED);
            }
            for (QuestionOption option : question.options()) {
                LintProblem problem = byPlace.get(option.id().value());
                if (problem != null) {
                    mark(problem.kind())
                            .ifPresent(m -> suggestions.add(suggestion(
                                    question,
                                    option,
                                    m,
                                    m == OptionMark.EXCLUDING
                                            ? Text.of(
                                                    "Comienza como una opción que niega las demás; si dice que el hecho no"
                                                            + " ocurrió, puede ser más bien 'no aplica'.",
                                                    "It begins like an option that denies the others; if it says that"
                                                            + " nothing happened, it may rather be 'no aplica'.")
                                            : Text.of("Comienza con 'no aplica'.", "It begins with 'no aplica'."))));
                }
                if (isChosen(question) && asksText(option.label())) {
                    suggestions.add(suggestion(
                            question,
                            option,
                            OptionMark.ASKS_TEXT,
                            Text.of(
                                    "Termina en dos puntos o pregunta cuál.",
                                    "It ends in a colon or asks which one.")));
                }
            }
        }
        return suggestions.build();
    }

    private static Suggestion suggestion(Question question, QuestionOption option, OptionMark mark, Text why) {
        return new Suggestion(question.id(), option.id(), option.label(), mark, why);
    }

    private static Instrument alone(Question question) {
        return Instrument.builder()
                .id(InstrumentId.of("furag"))
                .name("FURAG")
                .revision(1)
                .addQuestions(question)
                .build();
    }

    private static Optional<OptionMark> mark(LintKind kind) {
        return switch (kind) {
            case EXCLUDING_SUGGESTED -> Optional.of(OptionMark.EXCLUDING);
            case NOT_APPLICABLE_SUGGESTED -> Optional.of(OptionMark.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    /** In a question for numbers the colon asks for the number. */
    private static boolean isChosen(Question question) {
        return question.type() == QuestionType.SINGLE_CHOICE || question.type() == QuestionType.MULTIPLE_CHOICE;
    }

    private static boolean asksText(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return words.endsWith(":") || words.contains("¿cuál");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FuragQuestionBank b && modules.equals(b.modules) && entries.equals(b.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the number of questions. */
    @Override
    public String toString() {
        return "bank of " + entries.size() + " questions";
    }
}
