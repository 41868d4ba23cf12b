package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one node of the tree of an instrument (nodo del instrumento) by its code. For example {@code POL05}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record NodeId(String value) implements Comparable<NodeId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public NodeId {
        Checks.ownKey("NodeId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static NodeId of(String value) {
        return new NodeId(value);
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
