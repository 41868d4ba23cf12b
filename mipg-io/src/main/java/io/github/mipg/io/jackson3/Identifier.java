package io.github.mipg.io.jackson3;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.ControlEvaluationId;
import io.github.mipg.model.DemandId;
import io.github.mipg.model.DesignationId;
import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.DiagnosisId;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.JobId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.UnitId;
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
                new Identifier<>(UnitId.class, UnitId::of),
                new Identifier<>(QuestionId.class, QuestionId::of),
                new Identifier<>(OptionId.class, OptionId::of),
                new Identifier<>(NodeId.class, NodeId::of),
                new Identifier<>(InstrumentId.class, InstrumentId::of),
                new Identifier<>(JobId.class, JobId::of),
                new Identifier<>(ProcessId.class, ProcessId::of),
                new Identifier<>(DemandId.class, DemandId::of),
                new Identifier<>(DiagnosisId.class, DiagnosisId::of),
                new Identifier<>(DevelopmentProblemId.class, DevelopmentProblemId::of),
                new Identifier<>(ObjectiveId.class, ObjectiveId::of),
                new Identifier<>(ResultGoalId.class, ResultGoalId::of),
                new Identifier<>(ProductGoalId.class, ProductGoalId::of),
                new Identifier<>(ProgrammeId.class, ProgrammeId::of),
                new Identifier<>(ProjectId.class, ProjectId::of),
                new Identifier<>(ActionId.class, ActionId::of),
                new Identifier<>(IndicatorId.class, IndicatorId::of),
                new Identifier<>(PhvaCycleId.class, PhvaCycleId::of),
                new Identifier<>(RiskId.class, RiskId::of),
                new Identifier<>(RiskControlId.class, RiskControlId::of),
                new Identifier<>(ControlEvaluationId.class, ControlEvaluationId::of),
                new Identifier<>(StaffEvaluationId.class, StaffEvaluationId::of),
                new Identifier<>(DesignationId.class, DesignationId::of),
                new Identifier<>(DocumentId.class, DocumentId::of),
                new Identifier<>(ConceptId.class, ConceptId::of),
                new Identifier<>(FactKey.class, FactKey::parse),
                new Identifier<>(Figure.class, Figure::parse),
                new Identifier<>(Amount.class, Amount::parse),
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
