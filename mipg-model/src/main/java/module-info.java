/** The Sistema de Gestión and the catalogue of the MIPG as immutable values. */
@org.jspecify.annotations.NullMarked
module io.github.mipg.model {
    requires com.google.common;
    // Compile time only: Immutables' jar is an automatic module, and nobody downstream may need it.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.mipg.model;
    exports io.github.mipg.model.catalog;
    exports io.github.mipg.model.entity;
    exports io.github.mipg.model.control;
    exports io.github.mipg.model.governance;
    exports io.github.mipg.model.measurement;
    exports io.github.mipg.model.planning;
}
