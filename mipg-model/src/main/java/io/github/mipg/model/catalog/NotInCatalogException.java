package io.github.mipg.model.catalog;

/**
 * Says that the catalogue has no row with an identifier (no está en el catálogo), and names the nearest one it has.
 *
 * @since 0.1.0
 */
public final class NotInCatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The table that was asked. */
    private final String table;
    /** What was asked for. */
    private final String key;
    /** The known identifier that looks most like it; empty text if none is alike. */
    private final String nearest;

    NotInCatalogException(String table, String key, String nearest) {
        super("The table '" + table + "' of the catalogue has no '" + key + "'."
                + (nearest.isEmpty() ? "" : " Did you mean '" + nearest + "'?")
                + " Ask the find method where a row may be missing.");
        this.table = table;
        this.key = key;
        this.nearest = nearest;
    }

    /**
     * The table that was asked.
     *
     * @return such as {@code norms}
     */
    public String table() {
        return table;
    }

    /**
     * What was asked for.
     *
     * @return the identifier
     */
    public String key() {
        return key;
    }

    /**
     * The known identifier that looks most like it.
     *
     * @return the identifier, empty text if none is alike
     */
    public String nearest() {
        return nearest;
    }
}
