package io.github.mipg.testkit;

import java.util.List;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * For properties of few but long tries, which say their own number: all of them are made where properties are tried
 * five hundred times, and two of five in a quick build.
 */
public final class LongTries implements AroundTryHook {
    private static final int THOROUGH = 500;
    /** Once a try has failed, smaller values that fail too are looked for without end. */
    private static final int LOOKING_FOR_LESS = Integer.MIN_VALUE;

    /** For jqwik, which makes one wherever the annotation stands. */
    public LongTries() {}

    /** How many of so many tries this build makes. */
    static int of(int all) {
        return Integer.getInteger("properties.tries", THOROUGH) >= THOROUGH ? all : (2 * all + 4) / 5;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor one, List<Object> parameters) {
        int most = context.findAnnotation(Property.class)
                .map(p -> of(p.tries()))
                .orElseThrow(() -> new IllegalStateException(context.label() + " says no number of tries"));
        Store<Integer> made = Store.getOrCreate(context.targetMethod(), Lifespan.PROPERTY, () -> 0);
        if (made.get() == most) {
            return TryExecutionResult.satisfied(true);
        }
        TryExecutionResult result = one.execute(parameters);
        made.update(n -> result.isFalsified() ? LOOKING_FOR_LESS : n + 1);
        return result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
