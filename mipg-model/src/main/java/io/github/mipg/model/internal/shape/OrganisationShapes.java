package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.concept;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.JobId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.internal.shape.Scalar.Table;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.JobFunction;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;

/** What the types of the room {@code organisation} consist of. */
public final class OrganisationShapes {
    public static final Shape<OrganisationalUnit, OrganisationalUnit.Builder> ORGANISATIONAL_UNIT = Shape.of(
                    "unit", OrganisationalUnit.class, OrganisationalUnit::builder, OrganisationalUnit.Builder::build)
            .id("id", own(UnitId.class, UnitId::of), OrganisationalUnit::id, OrganisationalUnit.Builder::id)
            .one("name", LINE, OrganisationalUnit::name, OrganisationalUnit.Builder::name)
            .maybe(
                    "parent",
                    reference(UnitId.class, UnitId::of),
                    OrganisationalUnit::parent,
                    OrganisationalUnit.Builder::parent)
            .maybe(
                    "level",
                    concept(ConceptKind.RESPONSIBILITY_LEVEL),
                    OrganisationalUnit::level,
                    OrganisationalUnit.Builder::level)
            .made();

    public static final Shape<JobFunction, JobFunction.Builder> JOB_FUNCTION = Shape.of(
                    "jobFunction", JobFunction.class, JobFunction::builder, JobFunction.Builder::build)
            .one("statement", LINE, JobFunction::statement, JobFunction.Builder::statement)
            .maybe(
                    "process",
                    reference(ProcessId.class, ProcessId::of),
                    JobFunction::process,
                    JobFunction.Builder::process)
            .made();

    public static final Shape<Job, Job.Builder> JOB = Shape.of("job", Job.class, Job::builder, Job.Builder::build)
            .id("id", own(JobId.class, JobId::of), Job::id, Job.Builder::id)
            .one("name", LINE, Job::name, Job.Builder::name)
            .maybe("level", new Scalar.Constant<>(JobLevel.class), Job::level, Job.Builder::level)
            .maybe("unit", reference(UnitId.class, UnitId::of), Job::unit, Job.Builder::unit)
            .maybe("posts", new Scalar.Whole(0, 1000000), Job::posts, Job.Builder::posts)
            .inventory("functions", JOB_FUNCTION, Job::functions, Job.Builder::functions)
            .made();

    public static final Shape<WorkProcess, WorkProcess.Builder> WORK_PROCESS = Shape.of(
                    "process", WorkProcess.class, WorkProcess::builder, WorkProcess.Builder::build)
            .id("id", own(ProcessId.class, ProcessId::of), WorkProcess::id, WorkProcess.Builder::id)
            .one("name", LINE, WorkProcess::name, WorkProcess.Builder::name)
            .maybe("kind", new Scalar.Constant<>(ProcessKind.class), WorkProcess::kind, WorkProcess.Builder::kind)
            .maybe("owner", reference(UnitId.class, UnitId::of), WorkProcess::owner, WorkProcess.Builder::owner)
            .many("units", reference(UnitId.class, UnitId::of), WorkProcess::units, WorkProcess.Builder::units)
            .maybe(
                    "dimension",
                    entry(Table.DIMENSIONS, DimensionId::of),
                    WorkProcess::dimension,
                    WorkProcess.Builder::dimension)
            .many("inputs", LINE, WorkProcess::inputs, WorkProcess.Builder::inputs)
            .many("outputs", LINE, WorkProcess::outputs, WorkProcess.Builder::outputs)
            .made();

    public static final Shape<Organisation, Organisation.Builder> ORGANISATION = Shape.of(
                    "organisation", Organisation.class, Organisation::builder, Organisation.Builder::build)
            .inventory("units", ORGANISATIONAL_UNIT, Organisation::units, Organisation.Builder::units)
            .inventory("jobs", JOB, Organisation::jobs, Organisation.Builder::jobs)
            .inventory("processes", WORK_PROCESS, Organisation::processes, Organisation.Builder::processes)
            .made();

    private OrganisationShapes() {}
}
