package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of a catalogue: their columns, in order, and which of them make the key of a row. */
enum Schema {
    CATALOG(1, "revision", "date", "note"),
    SOURCES(1, "id", "title", "issuer", "date", "kind", "family"),
    NORMS(
            1,
            "id",
            "kind",
            "name",
            "subject",
            "date",
            "date.status",
            "date.source",
            "in_force_from",
            "in_force_from.status",
            "in_force_from.source",
            "in_force_until",
            "in_force_until.status",
            "in_force_until.source",
            "repealed",
            "binding",
            "status",
            "source"),
    ARTICLES(
            2,
            "norm",
            "article",
            "title",
            "summary",
            "summary.status",
            "summary.source",
            "origin",
            "origin_en",
            "in_force_from",
            "in_force_from.status",
            "in_force_from.source",
            "repealed",
            "status",
            "source"),
    DIVISIONS(2, "norm", "number", "heading", "prefix", "status", "source"),
    RELATIONS(
            1,
            "id",
            "norm",
            "article",
            "detail",
            "kind",
            "manner",
            "target_norm",
            "target_article",
            "target_detail",
            "division",
            "date",
            "date.status",
            "date.source",
            "event",
            "status",
            "source"),
    EDITIONS(
            1,
            "id",
            "series",
            "name",
            "name_en",
            "start",
            "start.status",
            "start.source",
            "until",
            "norm",
            "revision",
            "provisional",
            "open",
            "policy_count",
            "policy_count.status",
            "policy_count.source",
            "dimensions_from",
            "status",
            "source"),
    POLICIES(1, "id", "name", "name_en", "added_by", "leader", "leader.status", "leader.source", "status", "source"),
    EDITION_POLICIES(
            2,
            "edition",
            "policy",
            "numeral",
            "numeral.status",
            "numeral.source",
            "code",
            "name",
            "name.status",
            "name.source",
            "status",
            "source"),
    DIMENSIONS(
            1,
            "id",
            "name",
            "name_en",
            "objective",
            "objective.status",
            "objective.source",
            "phva",
            "phva.status",
            "phva.source",
            "status",
            "source"),
    EDITION_DIMENSIONS(
            2,
            "edition",
            "dimension",
            "position",
            "position.status",
            "position.source",
            "name",
            "name.status",
            "name.source",
            "status",
            "source"),
    EDITION_PLACEMENTS(4, "edition", "dimension", "policy", "group", "group_en", "status", "source"),
    MEASUREMENT_INDICES(
            2, "edition", "code", "position", "policy", "name", "name.status", "name.source", "status", "source"),
    CONCEPTS(
            2,
            "kind",
            "key",
            "position",
            "name",
            "name_en",
            "summary",
            "code",
            "edition",
            "norm",
            "article",
            "detail",
            "status",
            "source"),
    PLAN_KINDS(
            1,
            "id",
            "name",
            "name_en",
            "numeral",
            "policy",
            "policy.status",
            "policy.source",
            "norm",
            "article",
            "detail",
            "in_force_from",
            "in_force_from.status",
            "in_force_from.source",
            "status",
            "source"),
    PLAN_NAMES(
            2,
            "plan",
            "from",
            "from.status",
            "from.source",
            "name",
            "name_en",
            "norm",
            "article",
            "detail",
            "status",
            "source"),
    REPORT_KINDS(
            1,
            "id",
            "name",
            "name_en",
            "norm",
            "article",
            "detail",
            "responsible",
            "responsible_en",
            "responsible.status",
            "responsible.source",
            "frequency",
            "frequency.status",
            "frequency.source",
            "note",
            "status",
            "source"),
    BODIES(
            1,
            "id",
            "name",
            "name_en",
            "acronym",
            "role",
            "order",
            "references",
            "frequency",
            "frequency.status",
            "frequency.source",
            "status",
            "source"),
    BODY_SEATS(
            2,
            "body",
            "position",
            "role",
            "positions",
            "who",
            "who_en",
            "order",
            "level",
            "voting",
            "condition",
            "condition_en",
            "norm",
            "article",
            "detail",
            "from",
            "from.status",
            "from.source",
            "status",
            "source"),
    BODY_FUNCTIONS(2, "body", "key", "summary", "frequency", "norm", "article", "status", "source"),
    OBLIGATIONS(
            1,
            "id",
            "group",
            "name",
            "name_en",
            "responsible",
            "responsible_en",
            "recurrence",
            "recurrence.status",
            "recurrence.source",
            "plan",
            "report",
            "body",
            "order",
            "norm",
            "article",
            "detail",
            "in_force_from",
            "in_force_from.status",
            "in_force_from.source",
            "in_force_until",
            "in_force_until.status",
            "in_force_until.source",
            "historical",
            "note",
            "status",
            "source"),
    MEASUREMENT_WINDOWS(
            2,
            "vigencia",
            "key",
            "scope",
            "scope_en",
            "order",
            "departments",
            "opens",
            "opens.status",
            "opens.source",
            "closes",
            "closes.status",
            "closes.source",
            "norm",
            "note",
            "status",
            "source"),
    HOLIDAYS(
            1,
            "key",
            "name",
            "name_en",
            "kind",
            "month_day",
            "easter_offset",
            "easter_offset.status",
            "easter_offset.source",
            "norm",
            "article",
            "in_force_from",
            "in_force_from.status",
            "in_force_from.source",
            "status",
            "source"),
    CATEGORY_BANDS(
            3,
            "level",
            "category",
            "start",
            "start.status",
            "start.source",
            "until",
            "population_from",
            "population_to",
            "income_over",
            "income_to",
            "norm",
            "article",
            "status",
            "source"),
    APPLICATIONS(
            3,
            "subject",
            "regime",
            "capital",
            "application",
            "summary",
            "summary_en",
            "norm",
            "article",
            "status",
            "source"),
    PARAMETERS(1, "id", "name", "name_en", "unit"),
    PARAMETER_VALUES(
            2,
            "parameter",
            "start",
            "start.status",
            "start.source",
            "until",
            "value",
            "value.status",
            "value.source",
            "norm",
            "article",
            "detail",
            "note"),
    AMENDMENTS(
            1,
            "id",
            "parameter",
            "window",
            "value",
            "start",
            "until",
            "act",
            "issuer",
            "act_date",
            "trust",
            "entities",
            "departments",
            "order"),
    NATURES(
            1,
            "id",
            "name",
            "name_en",
            "regime",
            "capital",
            "norm",
            "article",
            "reason",
            "reason_en",
            "status",
            "source"),
    NATURE_SPELLINGS(1, "spelling", "nature", "status", "source");

    private final int keyColumns;
    private final String table;
    private final ImmutableList<String> columns;

    Schema(int keyColumns, String... columns) {
        this.keyColumns = keyColumns;
        this.table = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.columns = ImmutableList.copyOf(columns);
    }

    static Schema of(String table) {
        return Arrays.stream(values())
                .filter(s -> s.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new NotInCatalogException("tables", table, ""));
    }

    /** Name of the table: the file name without extension. */
    String table() {
        return table;
    }

    /** How many of the first columns make the key of a row. */
    int keyColumns() {
        return keyColumns;
    }

    /** The place of a column, or -1. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether these are the columns. By hand, as above: the list of Guava would load its iterators for it. */
    boolean isHeader(List<String> cells) {
        boolean same = cells.size() == columns.size();
        for (int i = 0; same && i < columns.size(); i++) {
            same = columns.get(i).equals(cells.get(i));
        }
        return same;
    }

    List<String> columns() {
        return columns;
    }
}
