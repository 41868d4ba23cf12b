package io.github.mipg.io.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ComparabilityBlock;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.IndexEntry;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Series;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the columns of a file of official results are, whatever their order, from what their headings begin with. */
final class ResultColumns implements HeadingLine {
    /** What is told of an entity besides its figures. */
    enum Field {
        SIGEP_CODE,
        DANE_CODE,
        NAME,
        NATURE,
        DEPARTMENT,
        MUNICIPALITY,
        PEER_GROUP,
        FORM_TYPE
    }

    /** Folded headings, as seen in official files and in copies of them. */
    private static final ImmutableMap<String, Field> FIELDS = ImmutableMap.<String, Field>builder()
            .put("codigo sigep", Field.SIGEP_CODE)
            .put("cod sigep", Field.SIGEP_CODE)
            .put("codigosigep", Field.SIGEP_CODE)
            .put("codigo dane", Field.DANE_CODE)
            .put("cod dane", Field.DANE_CODE)
            .put("codigodane", Field.DANE_CODE)
            .put("entidad", Field.NAME)
            .put("nombre", Field.NAME)
            .put("naturaleza juridica", Field.NATURE)
            .put("departamento", Field.DEPARTMENT)
            .put("municipio", Field.MUNICIPALITY)
            .put("grupo par", Field.PEER_GROUP)
            .put("tipo formulario", Field.FORM_TYPE)
            .put("tipo de formulario", Field.FORM_TYPE)
            .buildOrThrow();

    private static final int TITLES = 9;
    private static final CharMatcher BLANKS = CharMatcher.whitespace();

    private final Vigencia vigencia;
    private final ResultsLayout layout;
    private final Optional<Edition> edition;
    /** The measurements of the years that this one is compared with. */
    private final ImmutableList<Edition> block;

    private final TableProblems problems;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final SortedMap<ResultCode, String> figures = new TreeMap<>();

    ResultColumns(MipgCatalog law, Vigencia vigencia, TableProblems problems) {
        this.vigencia = vigencia;
        this.layout = ResultsLayout.of(vigencia);
        this.edition = law.findEditionOn(Series.MEASUREMENT, vigencia.end());
        this.block = block(law, vigencia);
        this.problems = problems;
    }

    private static ImmutableList<Edition> block(MipgCatalog law, Vigencia vigencia) {
        List<ComparabilityBlock> blocks = law.comparabilityBlocks().stream()
                .filter(b -> b.index().isEmpty() && b.contains(vigencia))
                .toList();
        return law.editions(Series.MEASUREMENT).stream()
                .filter(e -> blocks.stream()
                        .anyMatch(b -> b.contains(Vigencia.of(e.inForce().from().getYear()))))
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Edition> edition() {
        return edition;
    }

    /** The heading of something that is told of entities, empty if the file has no such column. */
    Optional<String> heading(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The headings of the figures by code, in the order of the official files. */
    ImmutableSortedMap<ResultCode, String> figures() {
        return ImmutableSortedMap.copyOfSorted(figures);
    }

    /** The policies that the codes of this year stand for, as far as the catalogue knows. */
    ImmutableMap<String, PolicyId> policies() {
        ImmutableMap.Builder<String, PolicyId> policies = ImmutableMap.builder();
        for (ResultCode code : figures.keySet()) {
            policy(code).ifPresent(p -> policies.put(code.written(), p));
        }
        return policies.buildOrThrow();
    }

    @Override
    public int titles() {
        return TITLES;
    }

    @Override
    public String clean(String written) {
        return BLANKS.trimAndCollapseFrom(written, ' ');
    }

    @Override
    public boolean isHeadings(List<String> cells) {
        return cells.stream().map(ResultCode::folded).map(FIELDS::get).anyMatch(ResultColumns::isCode);
    }

    private static boolean isCode(@Nullable Field field) {
        return field == Field.SIGEP_CODE || field == Field.DANE_CODE;
    }

    @Override
    public boolean accept(List<String> headings, int line) {
        boolean usable = true;
        for (String heading : headings) {
            String folded = ResultCode.folded(ResultCode.unbroken(heading));
            Field field = FIELDS.get(ResultCode.folded(heading));
            Optional<ResultCode> code = ResultCode.of(folded);
            if (field != null) {
                String first = fields.putIfAbsent(field, heading);
                usable &= first == null || duplicate(heading, first, line);
            } else if (code.isEmpty()) {
                unknown(heading, line);
            } else if (isOfOtherLayout(code.get())) {
                usable = otherLayout(heading, line);
                break;
            } else if (isKnown(code.get()) && !fits(code.get(), folded)) {
                otherFigure(code.get(), heading, line);
            } else {
                usable &= acceptFigures(code.get(), heading, line);
            }
        }
        if (usable && figures.isEmpty()) {
            problem(
                    ProblemCode.MISSING,
                    "",
                    line,
                    layout.label(),
                    String.join(" | ", headings),
                    Text.of(
                            "Agregue al menos una columna de cifras con su código.",
                            "Add at least one column of figures with its code."));
            return false;
        }
        return usable;
    }

    private boolean acceptFigures(ResultCode code, String heading, int line) {
        if (!isKnown(code)) {
            boolean skipped = entry(code).isPresent();
            problem(
                    ProblemCode.UNRESOLVED,
                    heading,
                    line,
                    Text.of(
                            "un código de la medición de la vigencia " + vigencia
                                    + (skipped ? ", que se salta el " + code.written() : ""),
                            "a code of the measurement of vigencia " + vigencia
                                    + (skipped ? ", which skips " + code.written() : "")),
                    heading,
                    Text.of(
                            "Revise la vigencia del archivo y el código; la columna no se lee como cifra.",
                            "Check the vigencia of the file and the code; the column is not read as figures."));
            return true;
        }
        String first = figures.putIfAbsent(code, heading);
        return first == null || duplicate(heading, first, line);
    }

    private boolean isOfOtherLayout(ResultCode code) {
        return code.prefix().startsWith("P") && !code.prefix().equals(layout.policyPrefix());
    }

    /** Whether the catalogue has the code in this year, or does not know the codes of this year. */
    private boolean isKnown(ResultCode code) {
        if (edition.isEmpty() || code.prefix().equals(ResultCode.ROOT)) {
            return true;
        }
        Edition known = edition.get();
        return switch (code.prefix()) {
            case ResultCode.DIMENSION ->
                known.dimensions().isEmpty()
                        || known.dimensions().stream()
                                .anyMatch(d -> d.position().isUnknown()
                                        || d.position().candidates().stream()
                                                .anyMatch(c -> c.value() == code.number()));
            case ResultCode.INDEX ->
                known.indexEntries().isEmpty()
                        || entry(code).flatMap(IndexEntry::position).isPresent();
            default -> policy(code).isPresent();
        };
    }

    /** Whether a heading that begins with the code is the heading of that figure. */
    private boolean fits(ResultCode code, String folded) {
        String rest = ResultCode.rest(folded);
        Optional<String> name = name(code);
        if (name.isPresent()) {
            return HeadingName.fits(rest, name.get(), vigencia);
        }
        return namesInBlock(code).anyMatch(n -> HeadingName.fits(rest, n, vigencia))
                || HeadingName.isCodeAlone(rest, vigencia);
    }

    /** What the catalogue calls the figure in this year. */
    private Optional<String> name(ResultCode code) {
        return code.prefix().equals(ResultCode.ROOT)
                ? Optional.of(ResultCode.ROOT_NAME)
                : edition.flatMap(e -> name(e, code));
    }

    /** What the catalogue calls the figure in the years that this one is compared with. */
    private Stream<String> namesInBlock(ResultCode code) {
        return block.stream().flatMap(e -> name(e, code).stream());
    }

    private static Optional<String> name(Edition edition, ResultCode code) {
        return switch (code.prefix()) {
            case ResultCode.DIMENSION ->
                edition.dimensions().stream()
                        .filter(d -> d.position()
                                .find()
                                .filter(at -> at == code.number())
                                .isPresent())
                        .flatMap(d -> d.name().find().stream())
                        .findFirst();
            case ResultCode.INDEX -> entry(edition, code).flatMap(i -> i.name().find());
            default ->
                edition.policies().stream()
                        .filter(p -> p.code()
                                .filter(code.written()::equalsIgnoreCase)
                                .isPresent())
                        .flatMap(p -> p.name().find().stream())
                        .findFirst();
        };
    }

    private void otherFigure(ResultCode code, String heading, int line) {
        String wanted = code.prefix().equals(ResultCode.ROOT)
                ? ""
                : name(code).map(n -> ": " + code.written() + " " + n).orElse("");
        problem(
                ProblemCode.UNKNOWN_FIELD,
                heading,
                line,
                Text.of(
                        "el código " + code.written() + " solo, o con su nombre impreso" + wanted,
                        "the code " + code.written() + " alone, or with its printed name" + wanted),
                heading,
                Text.of(
                        "Si la columna es esa cifra, deje solo el código; si dice otra cosa de ella, se conserva sin"
                                + " interpretarla.",
                        "If the column is that figure, leave the code alone; if it says something else about it, it is"
                                + " kept and not interpreted."));
    }

    private Optional<IndexEntry> entry(ResultCode code) {
        return edition.flatMap(e -> entry(e, code));
    }

    private static Optional<IndexEntry> entry(Edition edition, ResultCode code) {
        return edition.indexEntries().stream()
                .filter(i -> i.code().equalsIgnoreCase(code.written()))
                .findFirst();
    }

    private Optional<PolicyId> policy(ResultCode code) {
        return edition.flatMap(e -> e.policies().stream()
                .filter(p -> p.code().filter(code.written()::equalsIgnoreCase).isPresent())
                .map(PolicyEntry::policy)
                .findFirst());
    }

    private boolean duplicate(String heading, String first, int line) {
        problem(
                ProblemCode.DUPLICATE,
                heading,
                line,
                Text.of("cada columna una sola vez", "each column once"),
                heading,
                Text.of(
                        "Quite una de las dos columnas: '" + first + "' es la misma.",
                        "Take one of the two columns out: '" + first + "' is the same."));
        return false;
    }

    private boolean otherLayout(String heading, int line) {
        problem(
                ProblemCode.INVALID_VALUE,
                heading,
                line,
                Text.of(
                        "las columnas de la vigencia " + vigencia + ": "
                                + layout.label().spanish(),
                        "the columns of vigencia " + vigencia + ": "
                                + layout.label().english()),
                heading,
                Text.of(
                        "Revise la vigencia: hasta 2021 las políticas son P1 a P18, desde 2022 POL01 a POL19, y el mismo"
                                + " número es otra política.",
                        "Check the vigencia: until 2021 policies are P1 to P18, since 2022 POL01 to POL19, and the same"
                                + " number is another policy."));
        return false;
    }

    private void unknown(String heading, int line) {
        problem(
                ProblemCode.UNKNOWN_FIELD,
                heading,
                line,
                Text.of(
                        "un encabezado de identificación o uno que empiece por su código: "
                                + layout.label().spanish(),
                        "a heading of identification, or one that begins with its code: "
                                + layout.label().english()),
                heading,
                Text.of(
                        "Póngale su código delante o quite la columna; se conserva sin interpretarla.",
                        "Put its code before it or take the column out; it is kept and not interpreted."));
    }

    private void problem(ProblemCode code, String heading, int line, Text expected, String actual, Text fix) {
        problems.add(() -> Problem.inTable(code, problems.file(), 0, heading, line, expected, actual, fix));
    }

    @Override
    public Text expected() {
        return Text.of(
                "los encabezados, con 'Código Sigep' o 'codigoDane', en una de las primeras " + (TITLES + 1)
                        + " líneas",
                "the headings, with 'Código Sigep' or 'codigoDane', on one of the first " + (TITLES + 1) + " lines");
    }

    @Override
    public Text fix() {
        return Text.of(
                "Guarde la hoja de resultados completa como 'CSV UTF-8', con la fila de encabezados.",
                "Save the whole sheet of results as 'CSV UTF-8', with its row of headings.");
    }
}
