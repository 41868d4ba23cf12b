package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What kind of notion a concept of the catalogue is (clase de concepto).
 *
 * @since 0.1.0
 */
public enum ConceptKind {
    /** Principles as the Manual lists them (principios del MIPG). */
    MIPG_PRINCIPLE(Text.of("Principio del MIPG", "Principle of the MIPG")),
    /** Principles named by objective 1 of art. 2.2.22.3.3, which are no list of the Manual. */
    OBJECTIVE_PRINCIPLE(Text.of("Principio que cita un objetivo", "Principle that an objective names")),
    /** Values of the integrity code (valores). */
    INTEGRITY_VALUE(Text.of("Valor del código de integridad", "Value of the integrity code")),
    /** Objectives of art. 2.2.22.3.3 (objetivos). */
    MIPG_OBJECTIVE(Text.of("Objetivo del MIPG", "Objective of the MIPG")),
    /** What the MIPG is a frame of reference for (verbos). */
    MIPG_VERB(Text.of("Verbo del MIPG", "Verb of the MIPG")),
    /** What the Sistema de Gestión is made of (componentes). */
    SYSTEM_COMPONENT(Text.of("Componente del Sistema de Gestión", "Component of the Sistema de Gestión")),
    /** Systems that the Sistema de Gestión works with (sistemas complementarios). */
    COMPLEMENTARY_SYSTEM(Text.of("Sistema complementario", "Complementary system")),
    /** Models that it is compatible with (modelos compatibles). */
    COMPATIBLE_MODEL(Text.of("Modelo compatible", "Compatible model")),
    /** Pillars of cultural change (pilares). */
    CULTURAL_PILLAR(Text.of("Pilar del cambio cultural", "Pillar of cultural change")),
    /** Steps of territorial implementation (pasos). */
    IMPLEMENTATION_STEP(Text.of("Paso de implementación", "Implementation step")),
    /** Strategic, tactical and supervision levels (niveles). */
    RESPONSIBILITY_LEVEL(Text.of("Nivel de responsabilidad", "Level of responsibility")),
    /** What the MECI is made of (elementos). */
    MECI_ELEMENT(Text.of("Elemento del MECI", "Element of the MECI")),
    /** The five components of the MECI (componentes). */
    MECI_COMPONENT(Text.of("Componente del MECI", "Component of the MECI")),
    /** Self-control, self-regulation, self-management (principios). */
    CONTROL_PRINCIPLE(Text.of("Principio del control interno", "Principle of internal control")),
    /** Lines of defence (líneas de defensa). */
    LINE_OF_DEFENCE(Text.of("Línea de defensa", "Line of defence")),
    /** Classes of instances of art. 2.2.21.2.1 (instancias). */
    CONTROL_INSTANCE(Text.of("Clase de instancia de control interno", "Class of internal control instance")),
    /** Groups of elements of internal control (grupos). */
    CONTROL_GROUP(Text.of("Grupo de elementos del control interno", "Group of elements of internal control")),
    /** Roles of art. 2.2.21.5.3 (roles). */
    CONTROL_OFFICE_ROLE(Text.of("Rol de la oficina de control interno", "Role of the internal control office")),
    /** Instruments of art. 2.2.21.4.8 (instrumentos). */
    AUDIT_INSTRUMENT(Text.of("Instrumento de auditoría interna", "Instrument of internal audit")),
    /** Levels of the differential criteria (niveles). */
    DIFFERENTIAL_LEVEL(Text.of("Nivel de criterio diferencial", "Level of the differential criteria")),
    /** Policies of the first MIPG of 2012 (políticas de desarrollo administrativo). */
    DEVELOPMENT_POLICY(Text.of("Política de desarrollo administrativo", "Administrative-development policy")),
    /** Parts of the territorial development plan (partes). */
    PLAN_PART(Text.of("Parte del plan de desarrollo", "Part of the development plan")),
    /** Instruments that follow the plan (instrumentos). */
    PLANNING_INSTRUMENT(Text.of("Instrumento de planeación territorial", "Instrument of territorial planning")),
    /** Links of the value chain (eslabones). */
    VALUE_CHAIN_LINK(Text.of("Eslabón de la cadena de valor", "Link of the value chain")),
    /** Types of indicators (tipos de indicador). */
    INDICATOR_TYPE(Text.of("Tipo de indicador", "Type of indicator")),
    /** Phases of the staff evaluation (fases). */
    EDL_PHASE(Text.of("Fase de la evaluación del desempeño", "Phase of staff evaluation")),
    /** Stages of the accountability hearing (etapas). */
    ACCOUNTABILITY_STAGE(Text.of("Etapa de la rendición de cuentas", "Stage of accountability")),
    /** Components of the transparency programme (componentes). */
    PTEP_COMPONENT(Text.of("Componente del PTEP", "Component of the transparency programme")),
    /** Instruments of the reform in an entity (instrumentos): context only. */
    REFORM_INSTRUMENT(Text.of("Instrumento de la reforma", "Instrument of the reform")),
    /** Names that are no longer used (nombres anteriores). */
    FORMER_NAME(Text.of("Nombre anterior", "Former name"));

    private final Text label;

    ConceptKind(Text label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
