package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.SCORE;
import static io.github.mipg.model.internal.shape.Scalars.YEAR;

import io.github.mipg.model.measurement.OfficialResult;

/** What the types of the room {@code measurement} consist of. */
public final class MeasurementShapes {
    public static final Shape<OfficialResult, OfficialResult.Builder> OFFICIAL_RESULT = Shape.of(
                    "officialResult", OfficialResult.class, OfficialResult::builder, OfficialResult.Builder::build)
            .one("index", LINE, OfficialResult::index, OfficialResult.Builder::index)
            .one("vigencia", YEAR, OfficialResult::vigencia, OfficialResult.Builder::vigencia)
            .one("score", SCORE, OfficialResult::score, OfficialResult.Builder::score)
            .one("act", LINE, OfficialResult::act, OfficialResult.Builder::act)
            .made();

    private MeasurementShapes() {}
}
