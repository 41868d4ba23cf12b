package io.github.mipg.io;

import io.github.mipg.model.catalog.MipgCatalog;
import java.util.Objects;
import java.util.Optional;

/**
 * How a document is read (opciones de lectura): its name in problems, how large and how deep it may be, and whether what
 * it names must be in the catalogue.
 *
 * <p>The limits protect a program that reads documents of strangers. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ReadOptions {
    private static final int DEFAULT_BYTES = 16 * 1024 * 1024;
    private static final int LARGEST_BYTES = 1 << 30;
    private static final int DEFAULT_DEPTH = 64;
    private static final int LARGEST_DEPTH = 500;
    private static final ReadOptions DEFAULTS = new ReadOptions("", DEFAULT_BYTES, DEFAULT_DEPTH, Optional.empty());

    private final String name;
    private final int maxBytes;
    private final int maxDepth;
    private final Optional<MipgCatalog> catalog;

    private ReadOptions(String name, int maxBytes, int maxDepth, Optional<MipgCatalog> catalog) {
        this.name = name;
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        this.catalog = catalog;
    }

    /**
     * Up to 16 MiB, up to 64 levels.
     *
     * @return the options that hold unless others are given
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same with a name for the document, which its problems then bear.
     *
     * @param documentName the name, such as that of the file; not blank
     * @return the options
     */
    public ReadOptions named(String documentName) {
        Objects.requireNonNull(documentName, "documentName");
        if (documentName.isBlank()) {
            throw new IllegalArgumentException("ReadOptions.name must not be blank, but was '" + documentName
                    + "'. Give the name of the file, or leave the name out.");
        }
        return new ReadOptions(documentName, maxBytes, maxDepth, catalog);
    }

    /**
     * The same with another limit on the size of the document.
     *
     * @param bytes 1 to 1,073,741,824; a reader needs about four times as much memory
     * @return the options
     */
    public ReadOptions withMaxBytes(int bytes) {
        return new ReadOptions(name, within("maxBytes", bytes, LARGEST_BYTES), maxDepth, catalog);
    }

    /**
     * The same with another limit on how deep values may lie inside each other.
     *
     * @param levels 1 to 500; an object or array counts one, the document itself being the first
     * @return the options
     */
    public ReadOptions withMaxDepth(int levels) {
        return new ReadOptions(name, maxBytes, within("maxDepth", levels, LARGEST_DEPTH), catalog);
    }

    /**
     * The same with a catalogue in which every kind of body, plan and report and every legal nature that a document names
     * must be.
     *
     * @param law the catalogue
     * @return the options
     */
    public ReadOptions checkedAgainst(MipgCatalog law) {
        Objects.requireNonNull(law, "law");
        return new ReadOptions(name, maxBytes, maxDepth, Optional.of(law));
    }

    /**
     * Name of the document.
     *
     * @return the name, empty if none was given
     */
    public Optional<String> name() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /**
     * Largest size of a document.
     *
     * @return the number of bytes
     */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * Greatest depth of a document.
     *
     * @return the number of levels
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * Catalogue in which what a document names must be.
     *
     * @return the catalogue, empty if names are not looked up
     */
    public Optional<MipgCatalog> catalog() {
        return catalog;
    }

    private static int within(String attribute, int value, int largest) {
        if (value < 1 || value > largest) {
            throw new IllegalArgumentException("ReadOptions." + attribute + " must be between 1 and " + largest
                    + ", but was " + value + ". Raise the limit only as far as your largest document needs.");
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions o
                && name.equals(o.name)
                && maxBytes == o.maxBytes
                && maxDepth == o.maxDepth
                && catalog.equals(o.catalog);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, maxBytes, maxDepth, catalog);
    }

    /** Returns the limits. */
    @Override
    public String toString() {
        return (name.isEmpty() ? "" : name + ", ") + "at most " + maxBytes + " bytes and " + maxDepth + " levels"
                + catalog.map(c -> ", catalogue " + c.revision()).orElse("");
    }
}
