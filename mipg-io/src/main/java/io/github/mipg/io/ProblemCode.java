package io.github.mipg.io;

/**
 * Kinds of problem that a document can have (clases de problema). The names are stable between releases.
 *
 * @since 0.1.0
 */
public enum ProblemCode {
    /** The document cannot be opened or read to its end. */
    UNREADABLE,
    /** The document, or one of its values, is larger than the reader accepts. */
    TOO_LARGE,
    /** Values lie deeper inside each other than the reader accepts. */
    TOO_DEEP,
    /** A byte sequence is no valid UTF-8. */
    NOT_UTF8,
    /** A byte order mark stands before the document; what follows it was read all the same. */
    BYTE_ORDER_MARK,
    /** The document breaks the syntax of its format; nothing after this place could be read. */
    SYNTAX,
    /** The document is of another format, or of a version that this release cannot read. */
    UNKNOWN_FORMAT,
    /** A field or heading that the format does not have. */
    UNKNOWN_FIELD,
    /** The same field, heading or key twice. */
    DUPLICATE,
    /** A mandatory field, heading or value is missing. */
    MISSING,
    /** A value of another type than expected. */
    WRONG_TYPE,
    /** A value of the right type that is not acceptable. */
    INVALID_VALUE,
    /** A reference to something that does not exist. */
    UNRESOLVED
}
