package io.github.mipg.io.furag;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * The same map with one module more, or another policy for one.
     *
     * @param module the module as the bank writes it, one line
     * @param policy its policy
     * @return the map
     * @throws InvalidModelException if the module is no visible line
     */
    public ModuleMap with(String module, PolicyId policy) {
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
