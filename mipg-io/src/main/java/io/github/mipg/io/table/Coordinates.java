package io.github.mipg.io.table;

import io.github.mipg.model.InvalidModelException;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A place on the map (coordenadas), in degrees of WGS 84, as exact as the list has it.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180: negative in all of Colombia
 * @since 0.1.0
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    /**
     * Checks that there is such a place on Earth.
     *
     * @param latitude degrees north of the equator, -90 to 90
     * @param longitude degrees east of Greenwich, -180 to 180
     */
    public Coordinates {
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(longitude, "longitude");
        within("Coordinates.latitude", latitude, POLE);
        within("Coordinates.longitude", longitude, DATE_LINE);
    }

    private static void within(String attribute, BigDecimal degrees, BigDecimal most) {
        if (degrees.abs().compareTo(most) > 0) {
            throw InvalidModelException.of(
                    attribute,
                    degrees,
                    "be between -" + most + " and " + most,
                    "",
                    "Give degrees with a decimal point, latitude first, as in 4.674 and -75.658.");
        }
    }
}
