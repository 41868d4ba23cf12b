package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;

import io.github.mipg.model.Confidentiality;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Period;

/** What periods and evidence consist of. */
public final class CommonShapes {
    public static final Shape<Period, PeriodDraft> PERIOD = Shape.of(
                    "period", Period.class, PeriodDraft::new, PeriodDraft::build)
            .one("from", DAY, Period::from, PeriodDraft::from)
            .maybe("until", DAY, Period::until, PeriodDraft::until)
            .made();

    public static final Shape<Evidence, Evidence.Builder> EVIDENCE = Shape.of(
                    "evidence", Evidence.class, Evidence::builder, Evidence.Builder::build)
            .one("title", LINE, Evidence::title, Evidence.Builder::title)
            .maybe("location", LINE, Evidence::location, Evidence.Builder::location)
            .maybe("date", DAY, Evidence::date, Evidence.Builder::date)
            .maybe("version", LINE, Evidence::version, Evidence.Builder::version)
            .maybe("issuer", LINE, Evidence::issuer, Evidence.Builder::issuer)
            .maybe(
                    "confidentiality",
                    new Scalar.Constant<>(Confidentiality.class),
                    Evidence::confidentiality,
                    Evidence.Builder::confidentiality)
            .maybe("personalData", TRUTH, Evidence::personalData, Evidence.Builder::personalData)
            .made();

    private CommonShapes() {}
}
