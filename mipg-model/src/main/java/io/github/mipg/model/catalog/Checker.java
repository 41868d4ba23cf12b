package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what a reader of single tables cannot see: references, overlaps, statuses that their sources do not bear. */
final class Checker {
    /** Columns that name a row of another table, wherever they stand. */
    private static final ImmutableMap<String, Schema> REFERENCES = ImmutableMap.<String, Schema>builder()
            .put("norm", Schema.NORMS)
            .put("edition", Schema.EDITIONS)
            .put("dimensions_from", Schema.EDITIONS)
            .put("added_by", Schema.EDITIONS)
            .put("policy", Schema.POLICIES)
            .put("dimension", Schema.DIMENSIONS)
            .put("plan", Schema.PLAN_KINDS)
            .put("body", Schema.BODIES)
            .put("report", Schema.REPORT_KINDS)
            .put("parameter", Schema.PARAMETERS)
            .put("nature", Schema.NATURES)
            .buildOrThrow();

    private final MipgCatalog law;
    private final List<CatalogProblem> problems = new ArrayList<>();

    Checker(MipgCatalog law) {
        this.law = law;
    }

    /** Keys of an extension that do not stand in its namespace. */
    static List<CatalogProblem> foreignKeys(String namespace, Map<Schema, Table> tables) {
        List<CatalogProblem> problems = new ArrayList<>();
        for (Table table : tables.values()) {
            boolean closed = table.schema() == Schema.CATALOG || table.schema() == Schema.AMENDMENTS;
            boolean spellings = table.schema() == Schema.NATURE_SPELLINGS;
            for (Row row : table.rows()) {
                String key = row.cell(table.schema() == Schema.CONCEPTS ? "key" : row.keyColumn());
                boolean inside = spellings || key.startsWith(namespace + "-");
                if (closed || !inside) {
                    problems.add(row.problem(
                            closed ? "" : row.keyColumn(),
                            closed
                                    ? "no row: this table is not open to extensions"
                                    : "a key that begins with '" + namespace + "-', for official rows cannot be"
                                            + " overridden or added to; record an amendment instead"));
                }
            }
        }
        return problems;
    }

    List<CatalogProblem> problems() {
        for (Schema schema : Schema.values()) {
            checkReferences(schema);
            checkFacts(schema);
        }
        checkPeriods();
        return List.copyOf(problems);
    }

    private void checkReferences(Schema schema) {
        for (Row row : law.tables().get(schema).rows()) {
            for (Map.Entry<String, Schema> reference : REFERENCES.entrySet()) {
                String column = reference.getKey();
                boolean names = row.has(column)
                        && reference.getValue() != schema
                        && !row.cell(column).isEmpty();
                if (names && !keys(reference.getValue()).contains(row.cell(column))) {
                    problems.add(row.problem(
                            column,
                            "a key of the table '" + reference.getValue().table() + "'"));
                }
            }
            if (schema != Schema.ARTICLES
                    && row.has("article")
                    && row.has("norm")
                    && !row.cell("article").isEmpty()) {
                checkArticle(row, row.cell("norm"), row.cell("article"), "article");
            }
            if (schema == Schema.RELATIONS) {
                checkArticle(row, row.cell("target_norm"), row.cell("target_article"), "target_article");
                boolean named = row.cell("division").isEmpty()
                        || law.divisions().stream()
                                .anyMatch(d -> d.number().equals(row.cell("division"))
                                        && d.norm().value().equals(row.cell("target_norm")));
                if (!named) {
                    problems.add(row.problem("division", "a division of the table 'divisions'"));
                }
            }
            if (row.has("references")) {
                for (String cell : row.list("references")) {
                    LegalReference reference = Loader.referenceOf(cell);
                    checkArticle(row, reference.norm().value(), reference.article(), "references");
                }
            }
        }
    }

    private void checkArticle(Row row, String norm, String article, String column) {
        boolean known = article.isEmpty()
                ? law.findNorm(NormId.of(norm)).isPresent()
                : law.findArticle(LegalReference.of(norm, article)).isPresent();
        if (!known) {
            problems.add(row.problem(column, "a provision of the tables 'norms' and 'articles'"));
        }
    }

    private void checkFacts(Schema schema) {
        for (Row row : law.tables().get(schema).rows()) {
            for (Row.Fact fact : row.facts()) {
                String column = fact.column().isEmpty() ? "source" : fact.column() + ".source";
                List<Source> sources = new ArrayList<>();
                for (SourceId id : fact.sources()) {
                    Optional<Source> source = law.findSource(id);
                    source.ifPresent(sources::add);
                    if (source.isEmpty()) {
                        problems.add(row.problem(column, "sources of the table 'sources', which '" + id + "' is not"));
                    }
                }
                if (fact.candidates() == 1) {
                    fact.status()
                            .filter(status -> !bears(status, sources))
                            .ifPresent(status ->
                                    problems.add(row.problem(column, "sources that bear the status " + status)));
                }
            }
        }
    }

    /** Whether sources are of the kind that a status asks for. */
    static boolean bears(Status status, List<Source> sources) {
        if (sources.stream().anyMatch(s -> s.kind() == SourceKind.USER)) {
            // Who loads an act answers for it.
            return true;
        }
        return switch (status) {
            case PRIMARY -> sources.stream().anyMatch(s -> s.kind() == SourceKind.NORM_TEXT);
            case OFFICIAL ->
                sources.stream()
                        .anyMatch(s -> s.kind() == SourceKind.NORM_TEXT || s.kind() == SourceKind.OFFICIAL_DOCUMENT);
            case SECONDARY ->
                sources.stream()
                                .filter(s -> s.kind() != SourceKind.MEMORY && s.kind() != SourceKind.FOUNDING_DECK)
                                .map(s -> s.family().orElse(s.id().value()))
                                .distinct()
                                .count()
                        >= 2;
            case SEED -> sources.stream().anyMatch(s -> s.kind() == SourceKind.FOUNDING_DECK);
            case PROVISIONAL -> !sources.isEmpty();
        };
    }

    private void checkPeriods() {
        for (Series series : Series.values()) {
            List<Edition> editions = law.editions(series).stream()
                    .filter(e -> !e.isProvisional())
                    .toList();
            checkOverlap("editions", editions.stream().map(Edition::inForce).toList(), series.name());
        }
        for (Parameter parameter : law.parameters()) {
            checkOverlap(
                    "parameter-values",
                    parameter.values().stream().map(ParameterValue::inForce).toList(),
                    parameter.id().value());
        }
    }

    private void checkOverlap(String table, List<Period> periods, String subject) {
        for (int i = 0; i < periods.size(); i++) {
            for (int j = i + 1; j < periods.size(); j++) {
                if (periods.get(i).overlaps(periods.get(j))) {
                    problems.add(new CatalogProblem(
                            table, 0, "", subject + " " + periods.get(i) + " " + periods.get(j), "periods apart"));
                }
            }
        }
    }

    private Set<String> keys(Schema schema) {
        Set<String> keys = new HashSet<>();
        for (Row row : law.tables().get(schema).rows()) {
            keys.add(row.keyCells().get(0));
        }
        return keys;
    }
}
