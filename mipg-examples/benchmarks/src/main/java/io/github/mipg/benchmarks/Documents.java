package io.github.mipg.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.mipg.io.MipgJson;
import io.github.mipg.model.ManagementSystem;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one large management system costs to build, write, read and hash; the floor is reading its bare tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Documents {
    private final ManagementSystem system = LargeSystem.system();
    private final byte[] document = MipgJson.writeSystem(system);
    private final JsonFactory factory = new JsonFactory();

    /** Refuses to measure two things that are not the same. */
    @Setup
    public void check() {
        if (!LargeSystem.assembled().equals(system) || !read().equals(system)) {
            throw new IllegalStateException("the three ways must give one system");
        }
    }

    /** The floor: every token of the document, its text fetched and thrown away. */
    @Benchmark
    public int tokens() throws IOException {
        int characters = 0;
        try (JsonParser parser = factory.createParser(document)) {
            while (parser.nextToken() != null) {
                characters += parser.getTextLength();
            }
        }
        return characters;
    }

    /** Reading, checked and placed. */
    @Benchmark
    public ManagementSystem read() {
        return MipgJson.readSystem(document).orThrow();
    }

    /** Writing in canonical form. */
    @Benchmark
    public byte[] write() {
        return MipgJson.writeSystem(system);
    }

    /** Building with the builders. */
    @Benchmark
    public ManagementSystem build() {
        return LargeSystem.system();
    }

    /** Putting it together from rows, in the order of tables and not of the document. */
    @Benchmark
    public ManagementSystem assemble() {
        return LargeSystem.assembled();
    }

    /** The content hash. */
    @Benchmark
    public String hash() {
        return system.contentHash();
    }
}
