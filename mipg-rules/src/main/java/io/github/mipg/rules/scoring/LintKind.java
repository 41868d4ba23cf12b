package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Kinds of problem that the definition of an instrument can have (clases de problema). The names are stable between
 * releases.
 *
 * @since 0.1.0
 */
public enum LintKind {
    /** Two nodes, two questions, or two options or rows of a question have the same code. */
    DUPLICATE_CODE(LintSeverity.ERROR, "Código repetido", "Duplicate code"),
    /** A parent, question or option is named that is not there. */
    UNKNOWN_REFERENCE(LintSeverity.ERROR, "Referencia desconocida", "Unknown reference"),
    /** No node is the top of the tree. */
    NO_ROOT(LintSeverity.ERROR, "Sin raíz", "No root"),
    /** More than one node is the top of the tree. */
    SEVERAL_ROOTS(LintSeverity.ERROR, "Varias raíces", "Several roots"),
    /** Nodes feed each other in a circle. */
    NODE_CYCLE(LintSeverity.ERROR, "Ciclo entre nodos", "Cycle among nodes"),
    /** A node lies deeper than exact figures can be computed in reasonable time. */
    TREE_TOO_DEEP(LintSeverity.ERROR, "Árbol demasiado profundo", "Tree too deep"),
    /** Points, ranges of numbers and weights have so many digits that exact figures of the tree would be unreadably long. */
    FIGURES_TOO_LONG(LintSeverity.ERROR, "Cifras exactas demasiado largas", "Exact figures too long"),
    /** Nothing feeds a node. */
    EMPTY_NODE(LintSeverity.WARNING, "Nodo sin contenido", "Empty node"),
    /** A question feeds the same node twice. */
    QUESTION_TWICE(LintSeverity.ERROR, "Pregunta repetida en el nodo", "Question twice in a node"),
    /** A question feeds no node and is not informative. */
    QUESTION_FEEDS_NOTHING(LintSeverity.WARNING, "Pregunta que no alimenta nada", "Question feeding nothing"),
    /** A question is informative and feeds a node all the same. */
    INFORMATIVE_FEEDS(LintSeverity.ERROR, "Informativa que alimenta un nodo", "Informative question feeding a node"),
    /** A question that bears no points feeds a node: a text, or numbers without worst and best. */
    BEARS_NO_POINTS(LintSeverity.WARNING, "Pregunta sin puntos", "Question bearing no points"),
    /** A weight is zero or less. */
    WEIGHT_NOT_POSITIVE(LintSeverity.ERROR, "Peso que no es positivo", "Weight not positive"),
    /** Some of what feeds a node has a weight and some has none. */
    WEIGHTS_INCOMPLETE(LintSeverity.ERROR, "Pesos incompletos", "Weights incomplete"),
    /** The weights of what feeds a node add up to neither 1 nor 100. */
    WEIGHTS_SUM(LintSeverity.WARNING, "Suma de pesos", "Sum of weights"),
    /** Two options or rows of a question say the same. */
    SAME_WORDING(LintSeverity.WARNING, "Opciones que dicen lo mismo", "Options saying the same"),
    /** A question has too few options to choose from or to give numbers for, or none that could earn points. */
    TOO_FEW_OPTIONS(LintSeverity.ERROR, "Faltan opciones", "Too few options"),
    /** A single choice offers options that can be true together. */
    COMPATIBLE_OPTIONS(LintSeverity.WARNING, "Opciones compatibles", "Compatible options"),
    /** A part stands in a question of a type that has no use for it. */
    MISPLACED_PART(LintSeverity.WARNING, "Parte que no corresponde al tipo", "Part without use in the type"),
    /** No question says what its options are worth. */
    POINTS_NOT_GIVEN(LintSeverity.NOTE, "Sin puntos", "Points not given"),
    /** Some options or combinations of a question have points and this one has none. */
    POINTS_MISSING(LintSeverity.ERROR, "Faltan puntos", "Points missing"),
    /** Points are below 0 or above 100. */
    POINTS_OUT_OF_RANGE(LintSeverity.ERROR, "Puntos fuera de rango", "Points out of range"),
    /** An ordinary option of a multiple choice earns nothing. */
    OPTION_NEVER_COUNTS(LintSeverity.WARNING, "Opción que no cuenta", "Option that never counts"),
    /** The most that a question can earn is not 100. */
    QUESTION_MAXIMUM(LintSeverity.WARNING, "Máximo de la pregunta", "Maximum of the question"),
    /** An option reads as if it denied all others and is not marked so. A suggestion. */
    EXCLUDING_SUGGESTED(LintSeverity.WARNING, "Parece excluyente", "Reads like an excluding option"),
    /** Two options of a multiple choice are marked as denying all others. One of them hardly does. A suggestion. */
    EXCLUDING_TWICE(LintSeverity.WARNING, "Varias excluyentes", "Several excluding options"),
    /** An option is marked as denying all others and does not read like it. A suggestion. */
    EXCLUDING_DOUBTFUL(LintSeverity.NOTE, "No parece excluyente", "Hardly reads like an excluding option"),
    /** An option that denies all others earns points. */
    EXCLUDING_EARNS_POINTS(LintSeverity.ERROR, "Excluyente con puntos", "Excluding option with points"),
    /** An option reads as if it said that the question does not apply and is not marked so. A suggestion. */
    NOT_APPLICABLE_SUGGESTED(LintSeverity.WARNING, "Parece 'no aplica'", "Reads like 'not applicable'"),
    /** An option that says that the question does not apply earns points. */
    NOT_APPLICABLE_EARNS_POINTS(LintSeverity.ERROR, "'No aplica' con puntos", "'Not applicable' with points"),
    /** An option both denies all others and says that the question does not apply. */
    FLAGS_CONTRADICT(LintSeverity.ERROR, "Marcas que se contradicen", "Contradicting marks"),
    /** A matrix has no rows, or no columns that could earn points. */
    MATRIX_INCOMPLETE(LintSeverity.ERROR, "Matriz incompleta", "Matrix incomplete"),
    /** A combination has more or fewer choices than the matrix has rows. */
    COMBINATION_LENGTH(LintSeverity.ERROR, "Largo de la combinación", "Length of the combination"),
    /** The same combination is graded twice. */
    COMBINATION_TWICE(LintSeverity.ERROR, "Combinación repetida", "Combination twice"),
    /** Some combinations are not graded. */
    COMBINATIONS_INCOMPLETE(LintSeverity.ERROR, "Faltan combinaciones", "Combinations incomplete"),
    /** Worst and best number are the same, or only one of them is given. */
    NUMBER_RANGE(LintSeverity.ERROR, "Rango de la cifra", "Range of the number"),
    /** Questions are asked for each other in a circle. */
    DEPENDENCY_CYCLE(LintSeverity.ERROR, "Ciclo de dependencias", "Cycle among dependencies"),
    /** A question is asked for one that comes after it. */
    DEPENDENCY_ON_LATER(LintSeverity.WARNING, "Depende de una posterior", "Depends on a later question"),
    /** A question is asked for one in which no option is chosen. */
    DEPENDENCY_WITHOUT_OPTIONS(
            LintSeverity.ERROR, "Depende de una sin opciones", "Depends on a question without options"),
    /** A dependency names no option. */
    DEPENDENCY_EMPTY(LintSeverity.WARNING, "Dependencia sin opciones", "Dependency naming no option"),
    /** A dependency demands and forbids the same option. */
    DEPENDENCY_CONTRADICTS(LintSeverity.ERROR, "Dependencia contradictoria", "Contradicting dependency"),
    /** No answers and no class of entity lead to a question: it is never asked. */
    UNREACHABLE_QUESTION(LintSeverity.WARNING, "Pregunta inalcanzable", "Unreachable question"),
    /** Nobody says which vigencias may be compared. */
    COMPARABILITY_MISSING(LintSeverity.NOTE, "Sin bloque de comparabilidad", "Comparability missing"),
    /** The definition says too little for the method that was given. */
    NOT_SCORABLE(LintSeverity.ERROR, "No se puede calificar con el método", "Not scorable under the method"),
    /**
     * Under the method that was given, the least or the most that can be reached is not 0 or 100, if everything is asked
     * and applies.
     */
    REACHABLE_RANGE(LintSeverity.WARNING, "Rango alcanzable", "Reachable range");

    private final LintSeverity severity;
    private final Text label;

    LintKind(LintSeverity severity, String spanish, String english) {
        this.severity = severity;
        this.label = Text.of(spanish, english);
    }

    /**
     * How much it usually weighs. In a question that feeds no score, what would only spoil a score is a warning.
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
