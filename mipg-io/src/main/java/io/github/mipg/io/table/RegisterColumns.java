package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.OperatingState;
import java.util.Optional;

/** The headings of the register, and what each spelling of its closed columns means: as seen there, and nothing else. */
final class RegisterColumns {
    static final String CODE = "cod_sigep";
    static final String NAME = "nombre";
    static final String CATEGORY = "categoria_municipal";
    static final String BRANCH = "clasificacion_organica";
    static final String NATURE = "naturaleza_juridica";
    static final String ORDER = "orden";
    static final String SECTOR_HEAD = "es_cabeza_sector";
    static final String LEVEL = "nivel_institucion";
    static final String LINK = "tipo_vinculo";
    static final String POSTS = "total_plantas";
    static final String STATE = "estado";

    static final ImmutableList<String> ALL =
            ImmutableList.of(CODE, NAME, CATEGORY, BRANCH, NATURE, ORDER, SECTOR_HEAD, LEVEL, LINK, POSTS, STATE);

    static final ImmutableMap<String, Optional<Branch>> BRANCHES = ImmutableMap.<String, Optional<Branch>>builder()
            .put("Ejecutiva", Optional.of(Branch.EXECUTIVE))
            .put("Legislativa", Optional.of(Branch.LEGISLATIVE))
            .put("Judicial", Optional.of(Branch.JUDICIAL))
            .put("Organizacion electoral", Optional.of(Branch.ELECTORAL))
            .put("Organismos de control y vigilancia", Optional.of(Branch.CONTROL))
            .put("Entes autónomos", Optional.of(Branch.AUTONOMOUS))
            .put("Corporaciones administrativas", Optional.of(Branch.ELECTED_CORPORATIONS))
            // The register cuts the text off here.
            .put("Sistema Integral de Verdad, Justicia, Reparación y", Optional.of(Branch.TRUTH_AND_JUSTICE_SYSTEM))
            .buildOrThrow();

    static final ImmutableMap<String, Optional<AdministrativeOrder>> ORDERS = ImmutableMap.of(
            "Nacional", Optional.of(AdministrativeOrder.NATIONAL),
            "Territorial", Optional.of(AdministrativeOrder.TERRITORIAL));

    // 'No Aplica' stands both for councils, which have no level, and for entities without data.
    static final ImmutableMap<String, Optional<AdministrativeLevel>> LEVELS = ImmutableMap.of(
            "Central", Optional.of(AdministrativeLevel.CENTRAL),
            "Descentralizado", Optional.of(AdministrativeLevel.DECENTRALISED),
            "No Aplica", Optional.empty());

    static final ImmutableMap<String, Optional<OperatingState>> STATES = ImmutableMap.of(
            "Activa", Optional.of(OperatingState.ACTIVE),
            "Inactiva", Optional.of(OperatingState.INACTIVE),
            "Transición", Optional.of(OperatingState.IN_TRANSITION));

    static final ImmutableMap<String, Optional<MunicipalCategory>> CATEGORIES =
            ImmutableMap.<String, Optional<MunicipalCategory>>builder()
                    .put("ESP", Optional.of(MunicipalCategory.SPECIAL))
                    .put("1", Optional.of(MunicipalCategory.FIRST))
                    .put("2", Optional.of(MunicipalCategory.SECOND))
                    .put("3", Optional.of(MunicipalCategory.THIRD))
                    .put("4", Optional.of(MunicipalCategory.FOURTH))
                    .put("5", Optional.of(MunicipalCategory.FIFTH))
                    .put("6", Optional.of(MunicipalCategory.SIXTH))
                    .buildOrThrow();

    static final ImmutableMap<String, Optional<Boolean>> YES_OR_NO =
            ImmutableMap.of("0", Optional.of(false), "1", Optional.of(true));

    private RegisterColumns() {}
}
