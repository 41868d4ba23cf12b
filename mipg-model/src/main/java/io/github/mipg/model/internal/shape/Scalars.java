package io.github.mipg.model.internal.shape;

import io.github.mipg.model.Amount;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.internal.shape.Scalar.Spelling;
import io.github.mipg.model.internal.shape.Scalar.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The small values that several types have. */
final class Scalars {
    static final Scalar<String> LINE = new Scalar.Line();
    static final Scalar<Boolean> TRUTH = new Scalar.Truth();
    static final Scalar<LocalDate> DAY = new Scalar.Day();
    static final Scalar<Vigencia> YEAR = new Scalar.Year();
    static final Scalar<EntityId> ENTITY = spelled(Spelling.ENTITY, EntityId::parse);
    static final Scalar<EditionId> EDITION = spelled(Spelling.EDITION, EditionId::of);
    static final Scalar<MunicipalityCode> MUNICIPALITY = spelled(Spelling.MUNICIPALITY, MunicipalityCode::of);
    static final Scalar<Percentage> PERCENTAGE = spelled(Spelling.PERCENTAGE, Percentage::parse);
    static final Scalar<Figure> FIGURE = spelled(Spelling.FIGURE, Figure::parse);
    static final Scalar<Amount> AMOUNT = spelled(Spelling.AMOUNT, Amount::parse);
    static final Scalar<FactKey> FACT_KEY = spelled(Spelling.FACT_KEY, FactKey::parse);
    static final Scalar<String> FACT_TEXT = spelled(Spelling.FACT_TEXT, text -> text);
    static final Scalar<OfficialScore> SCORE =
            new Scalar.Spelled<>(Spelling.SCORE, Scalars::parseScore, Scalars::printScore);

    private static final Pattern SCORE_TEXT = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,100})?");

    private Scalars() {}

    /** The identifier that a row carries. */
    static <I> Scalar<I> own(Class<I> type, Function<String, I> parse) {
        return new Scalar.Own<>(type, parse, false);
    }

    /** The identifier of a row elsewhere. */
    static <I> Scalar<I> reference(Class<I> type, Function<String, I> parse) {
        return new Scalar.Own<>(type, parse, true);
    }

    static <I> Scalar<I> entry(Table table, Function<String, I> parse) {
        return new Scalar.Entry<>(table, Optional.empty(), parse);
    }

    static Scalar<ConceptId> concept(ConceptKind kind) {
        return new Scalar.Entry<>(Table.CONCEPTS, Optional.of(kind), ConceptId::of);
    }

    private static <S> Scalar<S> spelled(Spelling spelling, Function<String, S> parse) {
        return new Scalar.Spelled<>(spelling, parse, Object::toString);
    }

    private static OfficialScore parseScore(String text) {
        if (!SCORE_TEXT.matcher(text).matches()) {
            throw InvalidModelException.of(
                    "OfficialScore.value", text, "be a decimal", "", "Write it like 30.20, with a decimal point.");
        }
        return OfficialScore.of(new BigDecimal(text));
    }

    /** The exact figure: an official score is made of a decimal, so its fraction always ends. */
    private static String printScore(OfficialScore score) {
        return new BigDecimal(score.numerator())
                .divide(new BigDecimal(score.denominator()))
                .toPlainString();
    }
}
