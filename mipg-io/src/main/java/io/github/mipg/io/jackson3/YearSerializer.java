package io.github.mipg.io.jackson3;

import io.github.mipg.model.Vigencia;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a vigencia as its year. */
final class YearSerializer extends StdScalarSerializer<Vigencia> {
    YearSerializer() {
        super(Vigencia.class);
    }

    @Override
    public void serialize(Vigencia value, JsonGenerator out, SerializationContext context) {
        out.writeNumber(value.year());
    }
}
