package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of the catalogue as they stood there. */
final class CatalogRowCodec {
    private static final Fields FIELDS = Fields.of("table!", "key!", "status", "sources!", "cells!");
    private static final Fields CELL = Fields.of("column!", "value!");
    private static final WireNames<Status> STATUSES = WireNames.of(Status.class);

    private CatalogRowCodec() {}

    static @Nullable CatalogRow read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<String> table = new Slot<>();
        Slot<String> key = new Slot<>();
        Slot<Status> status = new Slot<>();
        Slot<List<SourceId>> sources = new Slot<>();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "table" -> in.line(table::set);
                case "key" -> in.line(key::set);
                case "status" -> in.constant(STATUSES, status::set);
                case "sources" -> in.list(CatalogRowCodec::source, sources::set);
                case "cells" -> in.list(i -> cell(i, cells), list -> {});
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new CatalogRow(
                        table.get(), key.get(), cells, Optional.ofNullable(status.find()), sources.get()))
                : null;
    }

    private static @Nullable SourceId source(JsonReader in) {
        Slot<SourceId> source = new Slot<>();
        in.value(Form.SLUG, SourceId::of, source::set);
        return source.find();
    }

    private static @Nullable String cell(JsonReader in, Map<String, String> cells) {
        if (!in.enter(CELL)) {
            return null;
        }
        Slot<String> column = new Slot<>();
        Slot<String> value = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "column" -> in.line(column::set);
                case "value" -> in.any(value::set);
                default -> throw JsonReader.unread(field);
            }
        }
        if (!in.leave()) {
            return null;
        }
        if (cells.putIfAbsent(column.get(), value.get()) != null) {
            in.problem(
                    ProblemCode.DUPLICATE,
                    Text.of("cada columna una sola vez", "each column once"),
                    column.get(),
                    Text.of("Quite una de las dos celdas.", "Take out one of the two cells."));
        }
        return column.get();
    }

    static void write(CatalogRow row, JsonWriter out) {
        out.open();
        out.text("table", row.table());
        out.text("key", row.key());
        out.constant("status", row.status());
        out.list("sources", row.sources(), (id, o) -> o.text(id));
        out.list("cells", row.cells().entrySet(), (cell, o) -> {
            o.open();
            o.text("column", cell.getKey());
            o.text("value", cell.getValue());
            o.close();
        });
        out.close();
    }
}
