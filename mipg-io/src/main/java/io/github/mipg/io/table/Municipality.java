package io.github.mipg.io.table;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.entity.MunicipalityCode;
import java.util.Objects;
import java.util.Optional;

/**
 * A municipality or district as DIVIPOLA lists it (municipio).
 *
 * @param code its code
 * @param name its name as the list spells it, such as {@code FILANDIA}; two departments may have one of the same name
 * @param coordinates where its seat is, empty if the list does not say
 * @since 0.1.0
 */
public record Municipality(MunicipalityCode code, String name, Optional<Coordinates> coordinates) {
    /**
     * Checks that it has a name.
     *
     * @param code its code
     * @param name its name
     * @param coordinates where its seat is, empty if unknown
     */
    public Municipality {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(coordinates, "coordinates");
        if (name.isEmpty() || Defect.of(name).isPresent()) {
            throw InvalidModelException.of(
                    "Municipality.name",
                    name,
                    "be one line of visible characters without blanks at its ends, in composed Unicode form (NFC)",
                    "municipality " + code.value(),
                    "Write the name as DIVIPOLA lists it.");
        }
    }

    /**
     * The code of its department.
     *
     * @return two digits, the first of its own code
     */
    public String department() {
        return code.department();
    }
}
