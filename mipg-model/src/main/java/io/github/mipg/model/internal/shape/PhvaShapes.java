package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.shape.Scalar.Table;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;

/** What the types of the room {@code phva} consist of. */
public final class PhvaShapes {
    public static final Shape<StageRecord, StageRecord.Builder> STAGE_RECORD = Shape.of(
                    "stageRecord", StageRecord.class, StageRecord::builder, StageRecord.Builder::build)
            .one("stage", new Scalar.Constant<>(PhvaStage.class), StageRecord::stage, StageRecord.Builder::stage)
            .maybe("date", DAY, StageRecord::date, StageRecord.Builder::date)
            .maybe("unit", reference(UnitId.class, UnitId::of), StageRecord::unit, StageRecord.Builder::unit)
            .many("inputs", LINE, StageRecord::inputs, StageRecord.Builder::inputs)
            .many("requirements", LINE, StageRecord::requirements, StageRecord.Builder::requirements)
            .many("outputs", LINE, StageRecord::outputs, StageRecord.Builder::outputs)
            .maybe("conforming", TRUTH, StageRecord::conforming, StageRecord.Builder::conforming)
            .many("feedback", LINE, StageRecord::feedback, StageRecord.Builder::feedback)
            .maybePart("evidence", CommonShapes.EVIDENCE, StageRecord::evidence, StageRecord.Builder::evidence)
            .made();

    public static final Shape<PhvaCycle, PhvaCycle.Builder> PHVA_CYCLE = Shape.of(
                    "cycle", PhvaCycle.class, PhvaCycle::builder, PhvaCycle.Builder::build)
            .id("id", own(PhvaCycleId.class, PhvaCycleId::of), PhvaCycle::id, PhvaCycle.Builder::id)
            .one("name", LINE, PhvaCycle::name, PhvaCycle.Builder::name)
            .maybe("policy", entry(Table.POLICIES, PolicyId::of), PhvaCycle::policy, PhvaCycle.Builder::policy)
            .maybe("process", reference(ProcessId.class, ProcessId::of), PhvaCycle::process, PhvaCycle.Builder::process)
            .maybe(
                    "previous",
                    reference(PhvaCycleId.class, PhvaCycleId::of),
                    PhvaCycle::previous,
                    PhvaCycle.Builder::previous)
            .inventory("stages", STAGE_RECORD, PhvaCycle::stages, PhvaCycle.Builder::stages)
            .made();

    private PhvaShapes() {}
}
