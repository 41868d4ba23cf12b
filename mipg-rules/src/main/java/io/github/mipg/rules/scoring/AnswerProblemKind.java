package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Kinds of problem that a sheet of answers can have (clases de problema de un diligenciamiento). The names are stable
 * between releases.
 *
 * @since 0.1.0
 */
public enum AnswerProblemKind {
    /** The sheet answers another instrument. */
    WRONG_INSTRUMENT(LintSeverity.ERROR, "Otro instrumento", "Wrong instrument"),
    /** The sheet answers another transcription of the instrument. */
    WRONG_REVISION(LintSeverity.ERROR, "Otra revisión", "Wrong revision"),
    /** The sheet is of another entity. */
    WRONG_ENTITY(LintSeverity.ERROR, "Otra entidad", "Wrong entity"),
    /** The sheet is of another year than the instrument. */
    WRONG_VIGENCIA(LintSeverity.ERROR, "Otra vigencia", "Wrong vigencia"),
    /** The instrument is answered more than once a year and the sheet does not say for which part. */
    CUT_OFF_MISSING(LintSeverity.ERROR, "Falta la fecha de corte", "Cut-off day missing"),
    /** The cut-off day is not the last one of a period that the instrument is answered for. */
    CUT_OFF_WITHIN_PERIOD(LintSeverity.WARNING, "Corte a mitad del período", "Cut-off day within a period"),
    /** The instrument has no such question. */
    UNKNOWN_QUESTION(LintSeverity.ERROR, "Pregunta desconocida", "Unknown question"),
    /** The question has no such option. */
    UNKNOWN_OPTION(LintSeverity.ERROR, "Opción desconocida", "Unknown option"),
    /** The matrix has no such row. */
    UNKNOWN_ROW(LintSeverity.ERROR, "Fila desconocida", "Unknown row"),
    /** A question is answered twice. */
    DUPLICATE_ANSWER(LintSeverity.ERROR, "Respuesta repetida", "Duplicate answer"),
    /** An option is chosen, or a row or an option is answered, twice. */
    REPEATED_CHOICE(LintSeverity.ERROR, "Elección repetida", "Repeated choice"),
    /** The answer holds something that questions of this type are not answered with. */
    WRONG_CONTENT(LintSeverity.ERROR, "No corresponde al tipo", "Wrong content for the type"),
    /** Several options of a single choice are chosen. */
    SEVERAL_CHOICES(LintSeverity.ERROR, "Varias en selección única", "Several choices in a single choice"),
    /** An option that denies all others is chosen together with others. */
    EXCLUDING_WITH_OTHERS(LintSeverity.ERROR, "Excluyente junto con otras", "Excluding option with others"),
    /** An option that says that the question does not apply is chosen together with others. */
    NOT_APPLICABLE_WITH_OTHERS(LintSeverity.ERROR, "'No aplica' junto con otras", "'Not applicable' with others"),
    /** The question is said not to apply and is answered all the same. */
    NOT_APPLICABLE_ANSWERED(LintSeverity.ERROR, "'No aplica' y respondida", "'Not applicable' and answered"),
    /** A number lies beyond what the question accepts. */
    NUMBER_OUT_OF_RANGE(LintSeverity.ERROR, "Cifra no admitida", "Number not accepted"),
    /** A number lies beyond the one that earns most or the one that earns nothing, and counts like that. */
    NUMBER_CAPPED(
            LintSeverity.WARNING, "Cifra fuera del rango que da puntos", "Number beyond the range that earns points"),
    /** The answer holds a remark and not what the question asks for, so that it counts as unanswered. */
    ONLY_REMARK(LintSeverity.WARNING, "Solo una observación", "Only a remark"),
    /** Rows of a matrix are left blank, so that it counts as unanswered. */
    ROWS_MISSING(LintSeverity.WARNING, "Faltan filas", "Rows missing"),
    /** Options that ask for a number have none, so that the question counts as unanswered. */
    NUMBERS_MISSING(LintSeverity.WARNING, "Faltan cifras", "Numbers missing"),
    /** The question is not meant for the entity. */
    NOT_MEANT_FOR_ENTITY(LintSeverity.WARNING, "No es para esta entidad", "Not meant for the entity"),
    /** The question is not asked after what was answered before. */
    NOT_ASKED(LintSeverity.WARNING, "No se pregunta", "Not asked"),
    /** It cannot be told whether the question is asked. */
    ASKED_UNKNOWN(LintSeverity.WARNING, "No se sabe si se pregunta", "Unknown whether asked"),
    /** The question demands evidence and none is named. */
    EVIDENCE_MISSING(LintSeverity.WARNING, "Falta evidencia", "Evidence missing"),
    /** A chosen option asks to write something and nothing is written. */
    TEXT_MISSING(LintSeverity.WARNING, "Falta el texto", "Text missing"),
    /** The law is said to exclude the question, and no provision is named: it counts as claimed by the entity. */
    PROVISION_MISSING(LintSeverity.WARNING, "Falta la norma", "Provision missing"),
    /** A reviewer has sent the answer back. */
    REJECTED(LintSeverity.WARNING, "Devuelta", "Rejected"),
    /** The answer is that of an earlier vigencia and nobody has confirmed it. */
    TO_CONFIRM(LintSeverity.WARNING, "Por confirmar", "To confirm"),
    /** The answer is said to come from a vigencia later than that of its sheet. */
    CARRIED_FROM_LATER(LintSeverity.ERROR, "Traída de una vigencia posterior", "Carried over from a later vigencia"),
    /** A question that the instrument does not have was given to an office. */
    UNKNOWN_ASSIGNMENT(LintSeverity.WARNING, "Asignación desconocida", "Unknown assignment"),
    /** The answer holds nothing. */
    EMPTY_ANSWER(LintSeverity.NOTE, "Respuesta vacía", "Empty answer");

    private final LintSeverity severity;
    private final Text label;

    AnswerProblemKind(LintSeverity severity, String spanish, String english) {
        this.severity = severity;
        this.label = Text.of(spanish, english);
    }

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public LintSeverity severity() {
        return severity;
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
