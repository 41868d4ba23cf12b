package io.github.mipg.io.furag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.CsvReader;
import io.github.mipg.io.table.CsvRow;
import io.github.mipg.io.table.CsvTable;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.Separator;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.internal.names.Nearest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which policy the questions of each module of a bank measure (correspondencia de módulos y políticas). A module without
 * policy is informative: its questions feed no score.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ModuleMap {
    private static final String MODULE = "modulo";
    private static final String POLICY = "politica";
    private static final ImmutableList<String> HEADINGS = ImmutableList.of(MODULE, POLICY);
    private static final ModuleMap STANDARD = new ModuleMap(ImmutableMap.<String, Optional<PolicyId>>builder()
            .put("GTH", policy("talento-humano"))
            .put("INT", policy("integridad"))
            .put("PLA", policy("planeacion-institucional"))
            .put("CCP", policy("compras-contratacion"))
            .put("FOR", policy("fortalecimiento-organizacional"))
            .put("GDI", policy("gobierno-digital"))
            .put("SDI", policy("seguridad-digital"))
            .put("DJU", policy("defensa-juridica"))
            .put("MJN", policy("mejora-normativa"))
            .put("SEC", policy("servicio-ciudadano"))
            .put("RTR", policy("racionalizacion-tramites"))
            .put("PCI", policy("participacion-ciudadana"))
            .put("SYE", policy("seguimiento-evaluacion"))
            .put("TRA", policy("transparencia"))
            .put("GDO", policy("gestion-documental"))
            .put("GES", policy("gestion-informacion-estadistica"))
            .put("GCI", policy("gestion-conocimiento"))
            .put("CIN", policy("control-interno"))
            .put("THI", Optional.empty())
            .put("EMI", Optional.empty())
            .put("PER", Optional.empty())
            .put("FIN", Optional.empty())
            .buildOrThrow());

    private final ImmutableMap<String, Optional<PolicyId>> policies;

    private ModuleMap(ImmutableMap<String, Optional<PolicyId>> policies) {
        this.policies = policies;
    }

    private static Optional<PolicyId> policy(String id) {
        return Optional.of(PolicyId.of(id));
    }

    /**
     * The modules of the form for vigencia 2025. The measuring body has published no such table; this one was made by
     * reading the questions.
     *
     * @return the map
     */
    public static ModuleMap standard() {
        return STANDARD;
    }

    /**
     * Reads a map from CSV with semicolons and the headings {@code modulo;politica}: the modules of a bank, each with the
     * slug of its policy, such as {@code talento-humano}; without one it is informative.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @param edition the edition whose policies the modules may measure
     * @return the map, or all problems
     */
    public static ReadResult<ModuleMap> read(byte[] bytes, String fileName, Edition edition) {
        Objects.requireNonNull(bytes, "bytes");
        return read(new ByteArrayInputStream(bytes), fileName, edition);
    }

    /**
     * Reads a map from a stream, which is left open; see {@link #read(byte[], String, Edition)}.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param edition the edition whose policies the modules may measure
     * @return the map, or all problems
     */
    public static ReadResult<ModuleMap> read(InputStream in, String fileName, Edition edition) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(edition, "edition");
        ReadResult<CsvTable> table = CsvReader.standard()
                .separatedBy(Separator.SEMICOLON)
                .expecting(HEADINGS)
                .read(in, fileName);
        List<Problem> problems = new ArrayList<>(table.problems());
        Map<String, Optional<PolicyId>> read = new LinkedHashMap<>();
        for (CsvRow row : table.value().map(CsvTable::rows).orElse(List.of())) {
            String module = row.cell(MODULE).orElse("").strip();
            String slug = row.cell(POLICY).orElse("").strip();
            Optional<PolicyId> policy = edition.policies().stream()
                    .map(PolicyEntry::policy)
                    .filter(p -> p.value().equals(slug))
                    .findFirst();
            if (module.isEmpty()) {
                problems.add(Problem.inTable(
                        ProblemCode.MISSING,
                        fileName,
                        row.row(),
                        MODULE,
                        row.line(),
                        Text.of("un módulo, como lo escribe el banco", "a module as the bank writes it"),
                        "",
                        Text.of("Escríbalo, o quite la fila.", "Write it, or take the row out.")));
            } else if (!slug.isEmpty() && policy.isEmpty()) {
                problems.add(unknownPolicy(row, slug, fileName, edition));
            } else if (read.putIfAbsent(module, policy) != null) {
                problems.add(Problem.inTable(
                        ProblemCode.DUPLICATE,
                        fileName,
                        row.row(),
                        MODULE,
                        row.line(),
                        Text.of("cada módulo una sola vez", "each module once"),
                        module,
                        Text.of("Deje una de las filas.", "Leave one of the rows.")));
            }
        }
        return problems.isEmpty()
                ? ReadResult.of(new ModuleMap(ImmutableMap.copyOf(read)))
                : ReadResult.failed(problems);
    }

    private static Problem unknownPolicy(CsvRow row, String slug, String fileName, Edition edition) {
        List<String> known =
                edition.policies().stream().map(p -> p.policy().value()).toList();
        return Problem.inTable(
                ProblemCode.UNRESOLVED,
                fileName,
                row.row(),
                POLICY,
                row.line(),
                Text.of("una política de la edición " + edition.id(), "a policy of edition " + edition.id()),
                slug,
                Nearest.among(known)
                        .to(slug)
                        .map(n -> Text.of("Escriba '" + n + "' si es esa.", "Write '" + n + "' if that is meant."))
                        .orElse(Text.of(
                                "Corríjala, o deje la celda vacía si el módulo no mide ninguna.",
                                "Correct it, or leave the cell empty if the module measures none.")));
    }

    /**
     * Writes the map in the form that {@link #read(byte[], String, Edition)} reads, to begin one of your own with.
     *
     * @return CSV in UTF-8 for spreadsheet programs, one row a module
     */
    public byte[] write() {
        return CsvWriter.forSpreadsheets()
                .separatedBy(Separator.SEMICOLON)
                .write(
                        HEADINGS,
                        policies.entrySet().stream()
                                .map(e -> List.of(
                                        e.getKey(),
                                        e.getValue().map(PolicyId::value).orElse("")))
                                .toList());
    }

    /**
     * The same map with one module more, or another policy for one.
     *
     * @param module the module as the bank writes it, one line
     * @param policy its policy
     * @return the map
     * @throws InvalidModelException if the module is no visible line
     */
    public ModuleMap with(String module, PolicyId policy) {
        Objects.requireNonNull(policy, "policy");
        return changed(module, Optional.of(policy));
    }

    /**
     * The same map with one informative module more, or with one made so.
     *
     * @param module the module as the bank writes it, one line
     * @return the map
     * @throws InvalidModelException if the module is no visible line
     */
    public ModuleMap withInformative(String module) {
        return changed(module, Optional.empty());
    }

    private ModuleMap changed(String module, Optional<PolicyId> policy) {
        Map<String, Optional<PolicyId>> changed = new LinkedHashMap<>(policies);
        changed.put(Text.same(module).spanish(), policy);
        return new ModuleMap(ImmutableMap.copyOf(changed));
    }

    /**
     * The modules.
     *
     * @return an immutable list in order
     */
    public List<String> modules() {
        return policies.keySet().asList();
    }

    /**
     * The policy of a module.
     *
     * @param module the module
     * @return the policy, empty if the module is informative or unknown
     */
    public Optional<PolicyId> policyOf(String module) {
        Objects.requireNonNull(module, "module");
        return policies.getOrDefault(module, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleMap m && policies.equals(m.policies);
    }

    @Override
    public int hashCode() {
        return policies.hashCode();
    }

    /** Returns the modules with their policies. */
    @Override
    public String toString() {
        return policies.toString();
    }
}
