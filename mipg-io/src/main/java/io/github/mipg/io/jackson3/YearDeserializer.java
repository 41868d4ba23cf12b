package io.github.mipg.io.jackson3;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads a vigencia from its year. */
final class YearDeserializer extends StdScalarDeserializer<Vigencia> {
    YearDeserializer() {
        super(Vigencia.class);
    }

    @Override
    public Vigencia deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (Vigencia) context.handleUnexpectedToken(Vigencia.class, in);
        }
        int year = in.getIntValue();
        try {
            return Vigencia.of(year);
        } catch (InvalidModelException e) {
            InvalidFormatException refused = InvalidFormatException.from(in, e.getMessage(), year, Vigencia.class);
            refused.initCause(e);
            throw refused;
        }
    }
}
