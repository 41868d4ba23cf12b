/** Generators and laws for testing code written with the library. */
@org.jspecify.annotations.NullMarked
module io.github.mipg.testkit {
    requires static org.jspecify;
    requires transitive io.github.mipg.rules;
    // Only for those who bring jqwik: the Maven dependency is optional.
    requires static net.jqwik.api;

    exports io.github.mipg.testkit;
    exports io.github.mipg.testkit.jqwik;
}
