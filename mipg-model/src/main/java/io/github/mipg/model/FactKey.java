package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Names a fact of the caller's own (dato propio) inside the caller's namespace. For example {@code acme:sedes-rurales}.
 *
 * @param namespace whose fact it is: lower-case words joined by single hyphens; {@code mipg} is ours; with the name at most
 *     199 characters
 * @param name what it is about: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record FactKey(String namespace, String name) implements Comparable<FactKey> {
    private static final String OURS = "mipg";
    private static final int LONGEST = 200;

    /**
     * Checks both words.
     *
     * @param namespace whose fact it is
     * @param name what it is about
     */
    public FactKey {
        Checks.slug("FactKey.namespace", namespace);
        Checks.slug("FactKey.name", name);
        if (namespace.length() + name.length() >= LONGEST) {
            throw InvalidModelException.of(
                    "FactKey",
                    namespace + ":" + name,
                    Text.of(
                            "tener 200 caracteres a lo sumo, contando los dos puntos",
                            "have at most 200 characters, the colon among them"),
                    "",
                    Text.of("Use un espacio de nombres o un nombre más corto.", "Choose a shorter namespace or name."));
        }
        if (namespace.equals(OURS)) {
            throw InvalidModelException.of(
                    "FactKey.namespace",
                    namespace,
                    Text.of("ser un espacio de nombres propio", "be a namespace of your own"),
                    "",
                    Text.of(
                            "Use una palabra para su organización o producto; 'mipg' está reservado para la librería.",
                            "Use a word for your organisation or product; 'mipg' is kept for the library."));
        }
    }

    /**
     * Names a fact.
     *
     * @param namespace whose fact it is
     * @param name what it is about
     * @return the key
     * @throws InvalidModelException if one of them is not lower-case words joined by single hyphens
     */
    public static FactKey of(String namespace, String name) {
        return new FactKey(namespace, name);
    }

    /**
     * Makes a key of its text.
     *
     * @param text namespace, colon and name, such as {@code acme:sedes-rurales}
     * @return the key
     * @throws InvalidModelException if it is not so
     */
    public static FactKey parse(String text) {
        Checks.given("FactKey", text);
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw InvalidModelException.of(
                    "FactKey",
                    text,
                    Text.of("ser un espacio de nombres, dos puntos y un nombre", "be a namespace, a colon and a name"),
                    "",
                    Text.of("Escríbalo como 'acme:sedes-rurales'.", "Write it like 'acme:sedes-rurales'."));
        }
        return new FactKey(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(FactKey other) {
        int byNamespace = namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : name.compareTo(other.name);
    }

    /** Returns namespace, colon and name, so that {@code parse(key.toString())} is the same key. */
    @Override
    public String toString() {
        return namespace + ":" + name;
    }
}
