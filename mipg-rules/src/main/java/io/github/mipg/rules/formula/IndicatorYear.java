package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Period;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of an indicator in one year, with its own traffic light (promedio del año en el tablero de indicadores).
 *
 * <p>The value is the plain mean of the measurements that have a figure; months without one are left out, and a year
 * without any has no value. Levels and direction are those of the indicator, and never guessed.
 *
 * @param indicator the indicator with its measurements
 * @param vigencia the year
 * @since 0.1.0
 */
public record IndicatorYear(Indicator indicator, Vigencia vigencia) {
    /**
     * Checks that all parts are there.
     *
     * @param indicator the indicator with its measurements
     * @param vigencia the year
     */
    public IndicatorYear {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(vigencia, "vigencia");
    }

    private static final List<MethodClaim> CLAIMS = List.of(MethodClaim.of(
            Text.of(
                    "El valor del año es la media de los meses con dato; los niveles son propios de cada indicador",
                    "The value of the year is the mean of the months with data; levels belong to each indicator"),
            Status.PROVISIONAL,
            Text.of(
                    "Alcaldía de Filandia, tablero de control de indicadores RE-SM-01, 2025: práctica de una entidad",
                    "Town hall of Filandia, board of indicators RE-SM-01, 2025: practice of one entity")));

    /**
     * Reads one year of an indicator.
     *
     * @param indicator the indicator with its measurements
     * @param vigencia the year
     * @return its value in that year
     */
    public static IndicatorYear of(Indicator indicator, Vigencia vigencia) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(vigencia, "vigencia");
        return new IndicatorYear(indicator, vigencia);
    }

    /**
     * The measurements of the year that have a figure.
     *
     * @return those whose days all lie in the year, in the order given
     */
    public List<Measurement> measured() {
        return indicator.measurements().items().stream()
                .filter(m -> m.value().isPresent() && isOfTheYear(m.period()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The value of the year.
     *
     * @return the mean in the unit of the indicator, exact; empty if there is no data, or if two measurements are of the
     *     same days and would count twice
     */
    public Optional<Ratio> value() {
        List<Measurement> measured = measured();
        return measured.isEmpty() || hasOverlap(measured)
                ? Optional.empty()
                : Optional.of(Figures.mean(measured.stream()
                        .flatMap(m -> m.value().stream())
                        .map(IndicatorYear::exact)
                        .toList()));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, empty if there is a value
     */
    public Optional<Text> whyNoValue() {
        List<Measurement> measured = measured();
        if (measured.isEmpty()) {
            return Optional.of(Text.of("Sin dato en el año", "No data in the year"));
        }
        return hasOverlap(measured)
                ? Optional.of(Text.of(
                        "Dos mediciones son de los mismos días y contarían doble",
                        "Two measurements are of the same days and would count twice"))
                : Optional.empty();
    }

    /**
     * The colour of the value in the indicator's own traffic light.
     *
     * @return the colour, decided on the exact value; empty if there is no value or no light, if the value lies in a gap
     *     between levels, or if levels of different colours claim it
     */
    public Optional<TrafficColour> colour() {
        Optional<Ratio> value = value();
        Optional<TrafficLight> light = indicator.levels().find();
        if (value.isEmpty() || light.isEmpty()) {
            return Optional.empty();
        }
        List<TrafficColour> colours = light.get().levels().stream()
                .filter(l -> holds(l, value.get()))
                .map(TrafficLevel::colour)
                .distinct()
                .toList();
        return colours.size() == 1 ? Optional.of(colours.get(0)) : Optional.empty();
    }

    /**
     * Whether the value reaches the target of the year (meta).
     *
     * @return the answer; empty if there is no value or no target, or if the direction is unknown or a range, for which
     *     one figure decides nothing
     */
    public Optional<Boolean> reachesTarget() {
        Optional<Ratio> value = value();
        Optional<Ratio> target =
                Optional.ofNullable(indicator.targets().get(vigencia)).map(IndicatorYear::exact);
        Optional<Direction> direction = indicator.direction().filter(d -> d != Direction.WITHIN_RANGE);
        if (value.isEmpty() || target.isEmpty() || direction.isEmpty()) {
            return Optional.empty();
        }
        int over = value.get().compareTo(target.get());
        return Optional.of(direction.get() == Direction.HIGHER_IS_BETTER ? over >= 0 : over <= 0);
    }

    /**
     * The method that the value was computed by.
     *
     * @return {@code indicador-promedio-del-ano}
     */
    public String method() {
        return "indicador-promedio-del-ano";
    }

    /**
     * What the method rests on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /**
     * What kind of figure it is.
     *
     * @return {@link Standing#SIMULATED}: it is computed here, whoever publishes another
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /** Returns indicator, year, value and colour. */
    @Override
    public String toString() {
        return "IndicatorYear{" + indicator.id() + ", " + vigencia + ", "
                + value().map(Figures::shown).orElse("-") + ", "
                + colour().map(Enum::toString).orElse("-") + ", " + method() + " (" + standing() + ")}";
    }

    private boolean isOfTheYear(Period period) {
        return vigencia.period().contains(period.from())
                && period.until()
                        .filter(day -> vigencia.period().contains(day.minusDays(1)))
                        .isPresent();
    }

    private static boolean hasOverlap(List<Measurement> measured) {
        for (int i = 0; i < measured.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (measured.get(i).period().overlaps(measured.get(j).period())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(TrafficLevel level, Ratio value) {
        return level.atLeast()
                        .map(IndicatorYear::exact)
                        .filter(l -> value.compareTo(l) < 0)
                        .isEmpty()
                && level.atMost()
                        .map(IndicatorYear::exact)
                        .filter(m -> value.compareTo(m) > 0)
                        .isEmpty();
    }

    private static Ratio exact(Figure figure) {
        return Ratio.of(figure.value());
    }
}
