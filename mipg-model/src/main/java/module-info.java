/** The Sistema de Gestión and the catalogue of the MIPG as immutable values. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the friends below are compiled after this module
module io.github.mipg.model {
    requires com.google.common;
    // Compile time only: Immutables' jar is an automatic module, and nobody downstream may need it.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.mipg.model;
    exports io.github.mipg.model.assembly;
    exports io.github.mipg.model.catalog;
    exports io.github.mipg.model.entity;
    exports io.github.mipg.model.control;
    exports io.github.mipg.model.governance;
    exports io.github.mipg.model.measurement;
    exports io.github.mipg.model.implementation;
    exports io.github.mipg.model.organisation;
    exports io.github.mipg.model.people;
    exports io.github.mipg.model.phva;
    exports io.github.mipg.model.planning;

    // What the types consist of, for the modules that write, read, compare and generate them; no part of the API.
    exports io.github.mipg.model.internal.shape to
            io.github.mipg.io,
            io.github.mipg.rules,
            io.github.mipg.testkit;

    // How near a name is to another one, for messages.
    exports io.github.mipg.model.internal.names to
            io.github.mipg.io,
            io.github.mipg.rules;
}
