package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;

/** The evaluator that a contract uses unless told otherwise, made once: a catalogue is a value. */
final class Bundled {
    static final Evaluator EVALUATOR = Evaluator.of(MipgCatalog.bundled());

    private Bundled() {}
}
