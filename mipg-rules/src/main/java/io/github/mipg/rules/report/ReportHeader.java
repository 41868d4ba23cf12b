package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Vigencia;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report was made from (encabezado), so that it can be made again: the subject, the day, the catalogue, the
 * rules and the tailoring, each with a hash over its canonical form.
 *
 * @param entity identifier of the entity
 * @param entityName its name
 * @param vigencia the vigencia of the management system
 * @param illustrative whether the content of the system is made up for illustration
 * @param asOf the day as of which it was evaluated
 * @param edition edition of the legal list in force on that day
 * @param catalogRevision revision of the catalogue
 * @param catalogHash SHA-256 of the catalogue, 64 hexadecimal digits
 * @param ruleSets the rule sets, in the order they were given in
 * @param tailoring what the entity has tailored, empty if nothing
 * @param subjectHash SHA-256 of the management system, 64 hexadecimal digits
 * @param engine name and version of the engine
 * @since 0.1.0
 */
public record ReportHeader(
        EntityId entity,
        String entityName,
        Vigencia vigencia,
        boolean illustrative,
        AsOf asOf,
        EditionId edition,
        String catalogRevision,
        String catalogHash,
        List<RuleSetStamp> ruleSets,
        Optional<TailoringStamp> tailoring,
        String subjectHash,
        String engine) {
    /**
     * Copies the list.
     *
     * @param entity identifier of the entity
     * @param entityName its name
     * @param vigencia the vigencia of the management system
     * @param illustrative whether the content of the system is made up for illustration
     * @param asOf the day as of which it was evaluated
     * @param edition edition of the legal list in force on that day
     * @param catalogRevision revision of the catalogue
     * @param catalogHash SHA-256 of the catalogue
     * @param ruleSets the rule sets
     * @param tailoring what the entity has tailored
     * @param subjectHash SHA-256 of the management system
     * @param engine name and version of the engine
     */
    public ReportHeader {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(entityName, "entityName");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(catalogRevision, "catalogRevision");
        Objects.requireNonNull(catalogHash, "catalogHash");
        Objects.requireNonNull(ruleSets, "ruleSets");
        Objects.requireNonNull(tailoring, "tailoring");
        Objects.requireNonNull(subjectHash, "subjectHash");
        Objects.requireNonNull(engine, "engine");
        ruleSets = ImmutableList.copyOf(ruleSets);
    }

    /**
     * Which rules were evaluated (sello del conjunto de reglas).
     *
     * @param id identifier of the rule set
     * @param version version of the rule set; raised whenever a verdict can change
     * @param hash SHA-256 of what its rules declare, 64 hexadecimal digits
     * @since 0.1.0
     */
    public record RuleSetStamp(String id, String version, String hash) {
        /**
         * Checks that all parts are there.
         *
         * @param id identifier of the rule set
         * @param version version of the rule set
         * @param hash SHA-256 of what its rules declare
         */
        public RuleSetStamp {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(hash, "hash");
        }
    }

    /**
     * How the rules were tailored for the entity (sello de la adaptación).
     *
     * @param revision revision of the tailoring
     * @param hash SHA-256 of everything that it says, 64 hexadecimal digits
     * @since 0.1.0
     */
    public record TailoringStamp(String revision, String hash) {
        /**
         * Checks that all parts are there.
         *
         * @param revision revision of the tailoring
         * @param hash SHA-256 of everything
         */
        public TailoringStamp {
            Objects.requireNonNull(revision, "revision");
            Objects.requireNonNull(hash, "hash");
        }
    }
}
