package io.github.mipg.model.assembly;

/**
 * What may be wrong with a row (clase de problema).
 *
 * @since 0.1.0
 */
public enum RowProblemKind {
    /** A value is none of those that its attribute takes (valor inválido). */
    INVALID_VALUE,
    /** Something mandatory was not given (valor faltante). */
    MISSING_VALUE,
    /** Another row of the section has the same identifier (identificador repetido). */
    DUPLICATE_ID,
    /** The row that it belongs to did not come (fila sin dueño). */
    PARENT_MISSING,
    /** It names a row that a section declared complete does not have (referencia sin resolver). */
    UNRESOLVED_REFERENCE,
    /** The same was given in two ways that exclude each other (datos contradictorios). */
    CONTRADICTION,
    /** It was not turned into a value, by the caller's decision or failure (fila sin convertir). */
    UNMAPPED_ROW
}
