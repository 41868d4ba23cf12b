/** JSON, tables and reports for the values of the library. */
@org.jspecify.annotations.NullMarked
module io.github.mipg.io {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    // Compile time only: Immutables' jar is an automatic module, and nobody downstream may need it.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.mipg.model;
    requires transitive io.github.mipg.rules;

    exports io.github.mipg.io;
    exports io.github.mipg.io.report;
    exports io.github.mipg.io.table;
}
