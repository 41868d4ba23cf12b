package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The members of the three series, each made when first asked for: a program of today needs one, and waits for it. That is
 * why nothing on that way is a lambda, a stream or a hash of a record, whose first use costs more than the edition itself.
 */
final class Editions {
    private final Tables tables;
    private final Map<String, Member> members = new LinkedHashMap<>();

    Editions(Tables tables) {
        this.tables = tables;
        for (Row row : tables.get(Schema.EDITIONS).rows()) {
            Member member = new Member(row);
            members.put(member.id.value(), member);
        }
    }

    /** What decides whether a member ruled on a day, and the edition once it is made. */
    private final class Member implements Supplier<Edition> {
        private final EditionId id;
        private final Row row;
        private final Series series;
        private final boolean isProvisional;
        private final Period inForce;
        private final Lazy<Edition> made = new Lazy<>();

        Member(Row row) {
            this.id = row.as("id", Cell.EDITION);
            this.row = row;
            this.series = row.as("series", Cell.SERIES);
            this.isProvisional = row.flag("provisional");
            this.inForce = row.period();
        }

        @Override
        public Edition get() {
            return make(id, row);
        }

        boolean ruledOn(Series asked, LocalDate day) {
            return series == asked && !isProvisional && inForce.contains(day);
        }

        Edition edition() {
            return made.get(this);
        }
    }

    List<EditionId> ids() {
        List<EditionId> ids = new ArrayList<>();
        for (Member member : members.values()) {
            ids.add(member.id);
        }
        return ids;
    }

    List<Edition> all() {
        List<Edition> all = new ArrayList<>();
        for (Member member : members.values()) {
            all.add(member.edition());
        }
        return List.copyOf(all);
    }

    Optional<Edition> find(EditionId id) {
        Member member = members.get(id.value());
        return member == null ? Optional.empty() : Optional.of(member.edition());
    }

    /** The member of a series that ruled on a day, without making any other. */
    Optional<Edition> findOn(Series series, LocalDate day) {
        for (Member member : members.values()) {
            if (member.ruledOn(series, day)) {
                return Optional.of(member.edition());
            }
        }
        return Optional.empty();
    }

    private Edition make(EditionId id, Row r) {
        EditionId structure = r.findAs("dimensions_from", Cell.EDITION).orElse(id);
        Edition.Builder edition = Edition.builder()
                .id(id)
                .series(r.as("series", Cell.SERIES))
                .name(r.bilingual("name"))
                .inForce(r.period())
                .start(r.claim("start", Cell.DATE))
                .norm(r.as("norm", Cell.NORM))
                .revision(r.integer("revision"))
                .isProvisional(r.flag("provisional"))
                .isOpen(r.flag("open"))
                .policyCount(r.claim("policy_count", Cell.INTEGER))
                .structure(structure)
                .status(r.status())
                .sources(r.sources());
        for (Row row : rows(Schema.EDITION_POLICIES, id)) {
            edition.addPolicies(policy(row));
        }
        List<PolicyPlacement> placed = new ArrayList<>();
        for (Row row : rows(Schema.EDITION_PLACEMENTS, structure)) {
            placed.add(placement(row));
        }
        for (Row row : rows(Schema.EDITION_DIMENSIONS, structure)) {
            edition.addDimensions(dimension(row, placed));
        }
        if (r.as("series", Cell.SERIES) == Series.MEASUREMENT) {
            for (Row row : rows(Schema.MEASUREMENT_INDICES, id)) {
                edition.addIndexEntries(index(row));
            }
        }
        return edition.build();
    }

    private static PolicyEntry policy(Row r) {
        return PolicyEntry.builder()
                .policy(r.as("policy", Cell.POLICY))
                .numeral(r.claim("numeral", Cell.INTEGER))
                .code(r.find("code"))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private static PolicyPlacement placement(Row r) {
        return PolicyPlacement.builder()
                .policy(r.as("policy", Cell.POLICY))
                .dimension(r.as("dimension", Cell.DIMENSION))
                .group(r.findBilingual("group"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private static DimensionEntry dimension(Row r, List<PolicyPlacement> placed) {
        DimensionId dimension = r.as("dimension", Cell.DIMENSION);
        DimensionEntry.Builder entry = DimensionEntry.builder()
                .dimension(dimension)
                .position(r.claim("position", Cell.INTEGER))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources());
        for (PolicyPlacement placement : placed) {
            if (placement.dimension().value().equals(dimension.value())) {
                entry.addPlacements(placement);
            }
        }
        return entry.build();
    }

    private static IndexEntry index(Row r) {
        return IndexEntry.builder()
                .code(r.text("code"))
                .position(r.findAs("position", Cell.INTEGER))
                .policy(r.findAs("policy", Cell.POLICY))
                .name(r.claim("name"))
                .status(r.status())
                .sources(r.sources())
                .build();
    }

    private List<Row> rows(Schema schema, EditionId edition) {
        return tables.get(schema).rowsOf(edition.value());
    }
}
