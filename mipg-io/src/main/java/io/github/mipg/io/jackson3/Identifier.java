package io.github.mipg.io.jackson3;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.rules.report.RuleId;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** A type whose values are one text, which {@code toString} gives and its factory takes. */
record Identifier<T>(Class<T> type, Function<String, T> factory) {
    /** All that there are. */
    static ImmutableList<Identifier<?>> all() {
        return ImmutableList.of(
                new Identifier<>(BodyId.class, BodyId::of),
                new Identifier<>(CommitteeId.class, CommitteeId::of),
                new Identifier<>(DimensionId.class, DimensionId::of),
                new Identifier<>(EditionId.class, EditionId::of),
                new Identifier<>(EntityId.class, EntityId::parse),
                new Identifier<>(LegalNatureId.class, LegalNatureId::of),
                new Identifier<>(MeetingId.class, MeetingId::of),
                new Identifier<>(MunicipalityCode.class, MunicipalityCode::of),
                new Identifier<>(NormId.class, NormId::of),
                new Identifier<>(ObligationId.class, ObligationId::of),
                new Identifier<>(ParameterId.class, ParameterId::of),
                new Identifier<>(PlanId.class, PlanId::of),
                new Identifier<>(PlanKindId.class, PlanKindId::of),
                new Identifier<>(PolicyId.class, PolicyId::of),
                new Identifier<>(ReportId.class, ReportId::of),
                new Identifier<>(ReportKindId.class, ReportKindId::of),
                new Identifier<>(RuleId.class, RuleId::of),
                new Identifier<>(SourceId.class, SourceId::of));
    }

    void addTo(SimpleModule module) {
        module.addSerializer(type, new ToStringSerializer(type));
        module.addDeserializer(type, new FromText());
        module.addKeyDeserializer(type, new FromKey());
    }

    private T parse(JsonParser in, String text) {
        try {
            return factory.apply(text);
        } catch (InvalidModelException e) {
            InvalidFormatException refused = InvalidFormatException.from(in, e.getMessage(), text, type);
            refused.initCause(e);
            throw refused;
        }
    }

    private final class FromText extends StdScalarDeserializer<T> {
        FromText() {
            super(type);
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return in.hasToken(JsonToken.VALUE_STRING)
                    ? parse(in, in.getString())
                    : type.cast(context.handleUnexpectedToken(type, in));
        }
    }

    private final class FromKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parse(context.getParser(), key);
        }
    }
}
