package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.report.MissingDatum;
import java.util.Set;

/**
 * Whom the law on public employment binds (Ley 909 de 2004 art. 3). The special careers of courts, prosecutors, comptrollers,
 * universities and others follow it only where their own norms are silent, and the specific ones have rules of their own
 * (art. 4), so of them it cannot be told.
 */
final class CareerReadings {
    /** Whom Ley 909 de 2004 art. 3 names without a career of their own. */
    private static final Set<LegalNatureId> UNDER_LAW_909 = ImmutableSet.of(
            LegalNatureId.of("alcaldia"),
            LegalNatureId.of("gobernacion"),
            LegalNatureId.of("secretaria-de-despacho"),
            LegalNatureId.of("ministerio"),
            LegalNatureId.of("establecimiento-publico"),
            LegalNatureId.of("concejo"),
            LegalNatureId.of("asamblea-departamental"),
            LegalNatureId.of("personeria"),
            LegalNatureId.of("corporacion-autonoma-regional"));

    private CareerReadings() {}

    /** Whether Ley 909 de 2004 applies in full; where a career of its own may rule, it cannot be told. */
    static Condition<ManagementSystem> law909Applies() {
        return Reading.<ManagementSystem, LegalNatureId>of(
                        Text.of("naturaleza jurídica", "legal nature"),
                        "/entity/nature",
                        (system, context) -> Observation.ofOptional(
                                system.entity().nature().filter(UNDER_LAW_909::contains),
                                new MissingDatum(
                                        "/entity/nature",
                                        Text.of(
                                                "si a los empleados de la entidad se les aplica la Ley 909 de 2004",
                                                "whether Ley 909 de 2004 applies to the employees of the entity"))))
                .satisfies(Text.of("bajo la Ley 909 de 2004", "under Ley 909 de 2004"), nature -> true);
    }
}
