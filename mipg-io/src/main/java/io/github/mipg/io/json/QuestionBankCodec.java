package io.github.mipg.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Banks of questions as an array of objects with Spanish fields, each with its module. */
public final class QuestionBankCodec {
    private static final Fields FIELDS =
            Fields.of("id", "codigo!", "modulo!", "texto!", "tipo!", "opciones!", "evidencia");
    private static final ImmutableMap<String, QuestionType> TYPES = Arrays.stream(QuestionType.values())
            .collect(ImmutableMap.toImmutableMap(t -> t.label().spanish(), t -> t));
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final ImmutableList<String> modules;
    private final Set<QuestionId> seen = new HashSet<>();
    private int met;

    /**
     * A question and where it belongs.
     *
     * @param module the module
     * @param question the question
     */
    public record Entry(String module, Question question) {}

    private QuestionBankCodec(ImmutableList<String> modules) {
        this.modules = modules;
    }

    /**
     * Reads a bank.
     *
     * @param document the bytes
     * @param options name and limits
     * @param modules the modules that are known
     * @return the questions in order, or all problems
     */
    public static ReadResult<List<Entry>> read(byte[] document, ReadOptions options, ImmutableList<String> modules) {
        QuestionBankCodec codec = new QuestionBankCodec(modules);
        return JsonReader.read(document, options, in -> {
            List<Entry> entries = in.list(codec::entry);
            if (entries != null && codec.met == 0) {
                in.problem(
                        ProblemCode.INVALID_VALUE,
                        "",
                        0,
                        Text.of("una o más preguntas", "one or more questions"),
                        "[]",
                        Text.of(
                                "Revise que el banco sea el que quiere importar.",
                                "Check that it is the bank that you mean to import."));
            }
            return entries;
        });
    }

    private @Nullable Entry entry(JsonReader in) {
        met++;
        if (!in.enter(FIELDS)) {
            return null;
        }
        Question.Builder question = Question.builder();
        Slot<String> module = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.whole(0, Integer.MAX_VALUE, id -> {});
                case "codigo" -> in.value(Form.KEY, QuestionId::of, id -> code(in, id, question));
                case "modulo" -> in.line(name -> module(in, name, module));
                case "texto" -> in.value(Form.LINE, QuestionBankCodec::line, question::wording);
                case "tipo" -> in.line(name -> type(in, name, question));
                case "opciones" -> in.list(QuestionBankCodec::label, labels -> options(labels, question));
                case "evidencia" -> in.bool(question::evidenceDemanded);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new Entry(module.get(), question.build())) : null;
    }

    private void code(JsonReader in, QuestionId id, Question.Builder question) {
        if (!seen.add(id)) {
            in.problem(
                    ProblemCode.DUPLICATE,
                    Text.of("un código distinto en cada pregunta", "a code of its own in each question"),
                    id.value(),
                    Text.of("Corrija el código o quite la pregunta.", "Correct the code, or take the question out."));
        }
        question.id(id);
    }

    private void module(JsonReader in, String name, Slot<String> module) {
        if (!modules.contains(name)) {
            String names = String.join(", ", modules);
            in.problem(
                    ProblemCode.UNRESOLVED,
                    Text.of("uno de los módulos " + names, "one of the modules " + names),
                    name,
                    JsonReader.didYouMean(
                            name,
                            modules,
                            Text.of(
                                    "Corríjalo, o dé un mapa de módulos que lo tenga.",
                                    "Correct it, or give a map of modules that has it.")));
        }
        module.set(name);
    }

    private static void type(JsonReader in, String name, Question.Builder question) {
        QuestionType type = TYPES.get(line(name));
        if (type == null) {
            String names = String.join(", ", TYPES.keySet());
            in.problem(
                    ProblemCode.INVALID_VALUE,
                    Text.of("uno de los tipos " + names, "one of the types " + names),
                    name,
                    JsonReader.didYouMean(
                            name,
                            TYPES.keySet(),
                            Text.of("Use uno de los tipos de la lista.", "Use one of the types listed.")));
        } else {
            question.type(type);
        }
    }

    private static @Nullable String label(JsonReader in) {
        Slot<String> label = new Slot<>();
        in.value(Form.LINE, QuestionBankCodec::line, label::set);
        return label.find();
    }

    /** The code of an option is its place in the question, counted from 1. */
    private static void options(List<String> labels, Question.Builder question) {
        for (int i = 0; i < labels.size(); i++) {
            question.addOptions(QuestionOption.builder()
                    .id(OptionId.of(Integer.toString(i + 1)))
                    .label(labels.get(i))
                    .build());
        }
    }

    /** Texts of the form carry line breaks and double blanks, which say nothing. */
    private static String line(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return JsonReader.checkedLine(BLANKS.matcher(composed).replaceAll(" ").strip());
    }
}
