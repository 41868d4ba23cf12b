/** JSON, tables and reports for the values of the library. */
@org.jspecify.annotations.NullMarked
module io.github.mipg.io {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    // Only for those who bring Jackson 3, whose own modules require it: were it transitive, nobody could compile
    // without it. No 'provides' for its service either: no program could start without it.
    requires static tools.jackson.databind;
    // Compile time only: Immutables' jar is an automatic module, and nobody downstream may need it.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.mipg.model;
    requires transitive io.github.mipg.rules;

    exports io.github.mipg.io;
    exports io.github.mipg.io.furag;
    exports io.github.mipg.io.jackson3;
    exports io.github.mipg.io.report;
    exports io.github.mipg.io.table;
}
