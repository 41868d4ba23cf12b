package io.github.mipg.model.catalog;

import io.github.mipg.model.internal.Checks;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Rows of the user's own beside those of the catalogue (extensión), in a namespace of their own.
 *
 * <p>Each table is text in the same form as the bundled ones; every key begins with the namespace and a hyphen.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CatalogExtension {
    CatalogExtension() {}

    /**
     * Starts a catalog extension.
     *
     * @return an empty builder; the namespace is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What every key begins with.
     *
     * @return a slug
     */
    public abstract String namespace();

    /**
     * The tables.
     *
     * @return name of the table to its text, header row included
     */
    public abstract Map<String, String> tables();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.slug("CatalogExtension.namespace", namespace());
    }

    /**
     * Builds a catalog extension.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableCatalogExtension.Builder {
        Builder() {}
    }
}
