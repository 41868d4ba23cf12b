/** Applicability, compliance, scoring and maturity as pure functions. */
@org.jspecify.annotations.NullMarked
module io.github.mipg.rules {
    requires com.google.common;
    // Compile time only: Immutables' jar is an automatic module, and nobody downstream may need it.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.mipg.model;

    exports io.github.mipg.rules;
    exports io.github.mipg.rules.calendar;
    exports io.github.mipg.rules.formula;
    exports io.github.mipg.rules.maturity;
    exports io.github.mipg.rules.report;
    exports io.github.mipg.rules.scoring;
    exports io.github.mipg.rules.standard;
}
