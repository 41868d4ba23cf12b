package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a public entity (entidad pública) within the register that numbers it, such as {@code sigep:0576}.
 *
 * <p>The key is text: the leading zeros of a SIGEP code count. Callers with numbering of their own use a namespace of
 * their own.
 *
 * @param namespace register that gives the key: lower-case words joined by single hyphens
 * @param key key in that register: 1 to 200 visible characters without blanks at its ends; in the namespace {@code
 *     sigep} four digits
 * @since 0.1.0
 */
public record EntityId(String namespace, String key) implements Comparable<EntityId> {
    private static final String SIGEP = "sigep";

    /**
     * Checks both parts.
     *
     * @param namespace register that gives the key
     * @param key key in that register
     */
    public EntityId {
        Checks.slug("EntityId.namespace", namespace);
        Checks.ownKey("EntityId.key", key);
        if (namespace.equals(SIGEP) && !isSigepCode(key)) {
            throw InvalidModelException.of(
                    "EntityId.key",
                    key,
                    Text.of("ser los cuatro dígitos de un código SIGEP", "be the four digits of a SIGEP code"),
                    "namespace 'sigep'",
                    Text.of(
                            "Conserve los ceros iniciales, como en 'sigep:0576', o use un espacio de nombres propio.",
                            "Keep leading zeros, as in 'sigep:0576', or use a namespace of your own."));
        }
    }

    /**
     * Makes the identifier of an entity of the register SIGEP.
     *
     * @param code the institution code: exactly four digits, leading zeros included
     * @return the identifier
     * @throws InvalidModelException if the code is not four digits
     */
    public static EntityId sigep(String code) {
        return new EntityId(SIGEP, code);
    }

    /**
     * Makes the identifier of its text, the inverse of {@link #toString()}.
     *
     * @param text namespace, colon, key
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static EntityId parse(String text) {
        Checks.given("EntityId", text);
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw InvalidModelException.of(
                    "EntityId",
                    text,
                    Text.of("ser un espacio de nombres, dos puntos y una clave", "be a namespace, a colon and a key"),
                    "",
                    Text.of(
                            "Escríbalo como 'sigep:0576' o 'alcaldia-x:17'.",
                            "Write it like 'sigep:0576' or 'alcaldia-x:17'."));
        }
        return new EntityId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(EntityId other) {
        int byNamespace = namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : key.compareTo(other.key);
    }

    /** Returns namespace, colon, key. */
    @Override
    public String toString() {
        return namespace + ':' + key;
    }

    private static boolean isSigepCode(String key) {
        return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
