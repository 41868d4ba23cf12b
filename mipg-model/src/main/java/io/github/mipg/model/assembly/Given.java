package io.github.mipg.model.assembly;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that an assembly was given so far.
 *
 * @param entity the entity
 * @param vigencia the vigencia
 * @param asOf day through which the content was gathered
 * @param edition edition that policies and dimensions are named after
 * @param illustrative whether the content is made up
 * @param rows the rows in the order they came in
 * @param known sections of which all rows are given, and through which day
 * @param knownOf the same for the rows of one owner
 * @param none facts that are known to be none
 */
record Given(
        PublicEntity entity,
        Vigencia vigencia,
        Optional<LocalDate> asOf,
        Optional<EditionId> edition,
        boolean illustrative,
        List<Row<?>> rows,
        Map<Section, LocalDate> known,
        Map<Section, Map<Object, LocalDate>> knownOf,
        Set<Section> none) {}
