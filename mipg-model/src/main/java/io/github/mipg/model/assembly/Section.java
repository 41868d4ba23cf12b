package io.github.mipg.model.assembly;

import io.github.mipg.model.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a management system that rows of one kind fill (sección del sistema de gestión).
 *
 * @since 0.1.0
 */
public enum Section {
    /** The act that adopted the Model (adopción del MIPG). */
    ADOPTION("/adoption", Holds.FACT, Text.of("Adopción del Modelo", "Adoption of the Model")),
    /** Committees (comités). */
    COMMITTEES("/committees", Holds.ROWS, Text.of("Comités", "Committees")),
    /** Members of committees (integrantes de los comités). */
    MEMBERS("/committees/*/members", COMMITTEES, Text.of("Integrantes de los comités", "Members of committees")),
    /** Meetings (sesiones). */
    MEETINGS("/meetings", Holds.ROWS, Text.of("Sesiones", "Meetings")),
    /** Decisions of meetings (decisiones de las sesiones). */
    DECISIONS("/meetings/*/decisions", MEETINGS, Text.of("Decisiones de las sesiones", "Decisions of meetings")),
    /** Plans (planes). */
    PLANS("/plans", Holds.ROWS, Text.of("Planes", "Plans")),
    /** Reports (informes). */
    REPORTS("/reports", Holds.ROWS, Text.of("Informes", "Reports")),
    /** Official results (resultados oficiales). */
    OFFICIAL_RESULTS("/officialResults", Holds.ROWS, Text.of("Resultados oficiales", "Official results")),
    /** Designations (designaciones). */
    DESIGNATIONS("/designations", Holds.ROWS, Text.of("Designaciones", "Designations")),
    /** Units (dependencias). */
    UNITS("/organisation/units", Holds.ROWS, Text.of("Dependencias", "Units")),
    /** Jobs (empleos). */
    JOBS("/organisation/jobs", Holds.ROWS, Text.of("Empleos", "Jobs")),
    /** Functions of jobs (funciones de los empleos). */
    JOB_FUNCTIONS("/organisation/jobs/*/functions", JOBS, Text.of("Funciones de los empleos", "Functions of jobs")),
    /** Processes (procesos). */
    PROCESSES("/organisation/processes", Holds.ROWS, Text.of("Procesos", "Processes")),
    /** What the entity is for (misión). */
    MISSION("/planning/mission", Holds.FACT, Text.of("Misión", "Mission")),
    /** Where the territory or sector goes (visión de desarrollo). */
    EXTERNAL_VISION(
            "/planning/externalVision", Holds.FACT, Text.of("Visión de desarrollo", "Vision for the territory")),
    /** Where the entity itself goes (visión institucional). */
    INTERNAL_VISION("/planning/internalVision", Holds.FACT, Text.of("Visión institucional", "Vision for the entity")),
    /** The development plan of the territory (plan de desarrollo territorial). */
    TERRITORIAL_PLAN(
            "/planning/territorialPlan",
            Holds.FACT,
            Text.of("Plan de desarrollo territorial", "Territorial development plan")),
    /** Demands (demandas ciudadanas). */
    DEMANDS("/planning/demands", Holds.ROWS, Text.of("Demandas ciudadanas", "Demands")),
    /** Diagnoses (diagnósticos). */
    DIAGNOSES("/planning/diagnoses", Holds.ROWS, Text.of("Diagnósticos", "Diagnoses")),
    /** Development problems (problemas). */
    DEVELOPMENT_PROBLEMS("/planning/problems", Holds.ROWS, Text.of("Problemas", "Development problems")),
    /** Objectives (objetivos). */
    OBJECTIVES("/planning/objectives", Holds.ROWS, Text.of("Objetivos", "Objectives")),
    /** Result goals (metas de resultado). */
    RESULT_GOALS("/planning/resultGoals", Holds.ROWS, Text.of("Metas de resultado", "Result goals")),
    /** Product goals (metas de producto). */
    PRODUCT_GOALS("/planning/productGoals", Holds.ROWS, Text.of("Metas de producto", "Product goals")),
    /** Programmes (programas). */
    PROGRAMMES("/planning/programmes", Holds.ROWS, Text.of("Programas", "Programmes")),
    /** Projects (proyectos). */
    PROJECTS("/planning/projects", Holds.ROWS, Text.of("Proyectos", "Projects")),
    /** Investments of projects (inversiones de los proyectos). */
    INVESTMENTS(
            "/planning/projects/*/investments",
            PROJECTS,
            Text.of("Inversiones de los proyectos", "Investments of projects")),
    /** Actions (acciones). */
    ACTIONS("/planning/actions", Holds.ROWS, Text.of("Acciones", "Actions")),
    /** Indicators (indicadores). */
    INDICATORS("/planning/indicators", Holds.ROWS, Text.of("Indicadores", "Indicators")),
    /** Measurements of indicators (mediciones de los indicadores). */
    MEASUREMENTS(
            "/planning/indicators/*/measurements",
            INDICATORS,
            Text.of("Mediciones de los indicadores", "Measurements of indicators")),
    /** PHVA cycles (ciclos PHVA). */
    CYCLES("/cycles", Holds.ROWS, Text.of("Ciclos PHVA", "PHVA cycles")),
    /** Stages of PHVA cycles (etapas de los ciclos PHVA). */
    STAGES("/cycles/*/stages", CYCLES, Text.of("Etapas de los ciclos PHVA", "Stages of PHVA cycles")),
    /** The most that a risk may be (apetito de riesgo). */
    RISK_APPETITE("/internalControl/appetite", Holds.VALUE, Text.of("Apetito de riesgo", "Risk appetite")),
    /** Lines of defence (líneas de defensa). */
    LINES_OF_DEFENCE("/internalControl/lines", Holds.ROWS, Text.of("Líneas de defensa", "Lines of defence")),
    /** Risks (riesgos). */
    RISKS("/internalControl/risks", Holds.ROWS, Text.of("Riesgos", "Risks")),
    /** Controls that act on a risk (controles asociados a los riesgos). */
    APPLIED_CONTROLS(
            "/internalControl/risks/*/controls",
            RISKS,
            Text.of("Controles asociados a los riesgos", "Controls applied to risks")),
    /** Controls (controles). */
    CONTROLS("/internalControl/controls", Holds.ROWS, Text.of("Controles", "Controls")),
    /** Control evaluations (evaluaciones del control interno). */
    CONTROL_EVALUATIONS(
            "/internalControl/evaluations",
            Holds.ROWS,
            Text.of("Evaluaciones del control interno", "Control evaluations")),
    /** Staff evaluations (evaluaciones del desempeño). */
    STAFF_EVALUATIONS("/staffEvaluations", Holds.ROWS, Text.of("Evaluaciones del desempeño", "Staff evaluations")),
    /** Roles in staff evaluations (roles de la evaluación del desempeño). */
    ROLE_ASSIGNMENTS(
            "/staffEvaluations/*/roles",
            STAFF_EVALUATIONS,
            Text.of("Roles de la evaluación del desempeño", "Roles in staff evaluations")),
    /** Phases of staff evaluations (fases de la evaluación del desempeño). */
    EVALUATION_PHASES(
            "/staffEvaluations/*/phases",
            STAFF_EVALUATIONS,
            Text.of("Fases de la evaluación del desempeño", "Phases of staff evaluations")),
    /** Documents (documentos). */
    DOCUMENTS("/documents", Holds.ROWS, Text.of("Documentos", "Documents")),
    /** Implementation of policies (implementación de las políticas). */
    POLICIES(
            "/implementation/policies",
            Holds.ROWS,
            Text.of("Implementación de las políticas", "Implementation of policies")),
    /** Implementation steps (pasos de implementación). */
    STEPS("/implementation/steps", Holds.ROWS, Text.of("Pasos de implementación", "Implementation steps")),
    /** Cultural pillars (pilares de la cultura). */
    PILLARS("/implementation/pillars", Holds.ROWS, Text.of("Pilares de la cultura", "Cultural pillars")),
    /** Complementary systems (sistemas complementarios). */
    COMPLEMENTARY_SYSTEMS(
            "/implementation/complementarySystems",
            Holds.ROWS,
            Text.of("Sistemas complementarios", "Complementary systems")),
    /** Facts of the caller's own (datos propios). */
    FACTS("/facts", Holds.VALUE, Text.of("Datos propios", "Own facts"));

    /** What a section holds. */
    enum Holds {
        /** Rows, of which all through a day may be known. */
        ROWS,
        /** One thing that may be known not to exist. */
        FACT,
        /** What is unknown unless given. */
        VALUE
    }

    private final String path;
    private final Holds holds;
    private final @Nullable Section parent;
    private final Text label;

    Section(String path, Holds holds, Text label) {
        this.path = path;
        this.holds = holds;
        this.parent = null;
        this.label = label;
    }

    Section(String path, Section parent, Text label) {
        this.path = path;
        this.holds = Holds.ROWS;
        this.parent = parent;
        this.label = label;
    }

    /**
     * Where it lies in the document of a system.
     *
     * @return a JSON pointer, such as {@code /planning/projects}; where the section is one of each row of another, a
     *     star stands for that row, as in {@code /committees/*}{@code /members}
     */
    public String path() {
        return path;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * The section whose rows have rows of this one.
     *
     * @return the section, such as the committees for their members; empty if it lies in the system itself
     */
    public Optional<Section> parent() {
        return Optional.ofNullable(parent);
    }

    Holds holds() {
        return holds;
    }
}
