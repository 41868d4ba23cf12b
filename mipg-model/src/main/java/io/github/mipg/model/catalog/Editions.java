package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.NormId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of the three series, each made when first asked for: a program of today needs one. */
final class Editions {
    private final Tables tables;
    private final Map<EditionId, Head> heads = new LinkedHashMap<>();
    private final Map<EditionId, Lazy<Edition>> made = new HashMap<>();
    private final Lazy<Map<String, List<Row>>> policies = new Lazy<>();
    private final Lazy<Map<String, List<Row>>> dimensions = new Lazy<>();
    private final Lazy<Map<String, List<Row>>> placements = new Lazy<>();
    private final Lazy<Map<String, List<Row>>> indices = new Lazy<>();

    Editions(Tables tables) {
        this.tables = tables;
        for (Row row : tables.get(Schema.EDITIONS).rows()) {
            EditionId id = row.as("id", EditionId::of);
            heads.put(
                    id, new Head(id, row, row.constant("series", Series.class), row.flag("provisional"), row.period()));
            made.put(id, new Lazy<>());
        }
    }

    /** What decides whether a member ruled on a day. */
    private record Head(EditionId id, Row row, Series series, boolean isProvisional, Period inForce) {}

    Iterable<EditionId> ids() {
        return heads.keySet();
    }

    List<Edition> all() {
        List<Edition> all = new ArrayList<>();
        for (EditionId id : heads.keySet()) {
            find(id).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    Optional<Edition> find(EditionId id) {
        Head head = heads.get(id);
        Lazy<Edition> slot = made.get(id);
        return head == null || slot == null ? Optional.empty() : Optional.of(slot.get(() -> edition(id, head.row())));
    }

    /** The member of a series that ruled on a day, without making any other. */
    Optional<Edition> findOn(Series series, LocalDate day) {
        for (Head head : heads.values()) {
            if (head.series() == series
                    && !head.isProvisional()
                    && head.inForce().contains(day)) {
                return find(head.id());
            }
        }
        return Optional.empty();
    }

    private Edition edition(EditionId id, Row r) {
        EditionId structure = r.findAs("dimensions_from", EditionId::of).orElse(id);
        Edition.Builder edition = Edition.builder()
                .id(id)
                .series(r.constant("series", Series.class))
                .name(r.bilingual("name"))
                .inForce(r.period())
                .start(r.claim("start", Row::date))
                .norm(r.as("norm", NormId::of))
                .revision(r.integer("revision"))
                .isProvisional(r.flag("provisional"))
                .isOpen(r.flag("open"))
                .policyCount(r.claim("policy_count", Integer::valueOf))
                .structure(structure)
                .status(r.status())
                .sources(r.sources());
        for (Row row : rows(policies, Schema.EDITION_POLICIES, id)) {
            edition.addPolicies(policy(row));
        }
        List<PolicyPlacement> placed = new ArrayList<>();
        for (Row row : rows(placements, Schema.EDITION_PLACEMENTS, structure)) {
            placed.add(placement(row));
        }
        for (Row row : rows(dimensions, Schema.EDITION_DIMENSIONS, structure)) {
            edition.addDimensions(dimension(row, placed));
        }
        if (r.constant("series", Series.class) == Series.MEASUREMENT) {
            for (Row row : rows(indices, Schema.MEASUREMENT_INDICES, id)) {
                edition.addIndexEntries(index(row));
            }
        }
        return edition.build();
    }

    private static PolicyEntry policy(Row r) {
        return PolicyEntry.builder()
                .policy(r.as("policy", PolicyId::of))
                .numeral(r.claim("numeral", Integer::valueOf))
                .code(r.find("code"))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private static PolicyPlacement placement(Row r) {
        return PolicyPlacement.builder()
                .policy(r.as("policy", PolicyId::of))
                .dimension(r.as("dimension", DimensionId::of))
                .group(r.findBilingual("group"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private static DimensionEntry dimension(Row r, List<PolicyPlacement> placed) {
        DimensionId dimension = r.as("dimension", DimensionId::of);
        DimensionEntry.Builder entry = DimensionEntry.builder()
                .dimension(dimension)
                .position(r.claim("position", Integer::valueOf))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources());
        for (PolicyPlacement placement : placed) {
            if (placement.dimension().equals(dimension)) {
                entry.addPlacements(placement);
            }
        }
        return entry.build();
    }

    private static IndexEntry index(Row r) {
        return IndexEntry.builder()
                .code(r.text("code"))
                .position(r.findAs("position", Integer::valueOf))
                .policy(r.findAs("policy", PolicyId::of))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private List<Row> rows(Lazy<Map<String, List<Row>>> grouped, Schema schema, EditionId edition) {
        return grouped.get(() -> group(schema)).getOrDefault(edition.value(), List.of());
    }

    private Map<String, List<Row>> group(Schema schema) {
        Map<String, List<Row>> groups = new HashMap<>();
        for (Row row : tables.get(schema).rows()) {
            String key = row.cell("edition");
            List<Row> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
            }
            group.add(row);
        }
        return groups;
    }
}
