package io.github.mipg.testkit.internal;

import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;

/** Tells whether a path leads to a place that management systems, or the catalogue, have. */
public final class Places {
    private static final String CATALOG = "/catalog/";

    private Places() {}

    /**
     * Tells whether there is such a place. Rows are named by any identifier: which rows there are does not matter.
     *
     * @param law the catalogue
     * @param path a slash and the names of accessors and identifiers; a slash alone is the system itself
     * @return whether there is
     */
    public static boolean exist(MipgCatalog law, String path) {
        if (path.startsWith(CATALOG)) {
            String table = path.substring(CATALOG.length());
            int end = table.indexOf('/');
            return law.tableNames().contains(end < 0 ? table : table.substring(0, end));
        }
        return path.equals("/") || (path.startsWith("/") && leads(SystemShapes.MANAGEMENT_SYSTEM, path));
    }

    private static boolean leads(Shape<?, ?> shape, String path) {
        if (path.isEmpty()) {
            return true;
        }
        int end = path.indexOf('/', 1);
        String rest = end < 0 ? "" : path.substring(end);
        Attribute<?, ?, ?> attribute = shape.find(path.substring(1, end < 0 ? path.length() : end));
        return attribute != null && (rest.isEmpty() || leads(attribute.form(), rest));
    }

    private static boolean leads(Form<?> form, String rest) {
        if (form instanceof Form.InventoryOf || form instanceof Form.Parts || form instanceof Form.PartsByKey) {
            return belowKey(form.held().orElseThrow(), rest);
        }
        if (form instanceof Form.Many || form instanceof Form.MapOf) {
            return rest.length() > 1;
        }
        return form.held().filter(shape -> leads(shape, rest)).isPresent();
    }

    /** An identifier may hold slashes, so any number of steps may name the row. */
    private static boolean belowKey(Shape<?, ?> shape, String rest) {
        for (int end = rest.indexOf('/', 1); end >= 0; end = rest.indexOf('/', end + 1)) {
            if (end > 1 && leads(shape, rest.substring(end))) {
                return true;
            }
        }
        return rest.length() > 1 && !isAccessor(rest.substring(rest.lastIndexOf('/') + 1), rest);
    }

    /** What follows the first slash of an identifier is taken for the name of an accessor if it could be one. */
    private static boolean isAccessor(String last, String rest) {
        return rest.lastIndexOf('/') > 0 && !last.isEmpty() && last.chars().allMatch(Places::isLetter);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
