package io.github.mipg.model.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first edition that a program asks for links nothing at run time: that cost more than the edition itself. */
class EditionColdStartTest {
    /** A program that asks for one edition and does nothing else. */
    static final class Program {
        private Program() {}

        /** Asks. */
        public static void main(String[] arguments) {
            if (MipgCatalog.bundled()
                            .editionOn(LocalDate.of(2022, 1, 1))
                            .policies()
                            .size()
                    != 19) {
                throw new AssertionError("The legal list of 2022 has 19 policies.");
            }
        }
    }

    @Test
    void no_lambda_of_ours_and_no_method_of_a_record_is_linked() throws Exception {
        List<String> loaded = classesLoadedBy(Program.class);

        assertThat(loaded)
                .filteredOn(line -> line.contains("ImmutableEdition "))
                .hasSize(1);
        assertThat(loaded)
                .filteredOn(line -> line.contains("java.lang.runtime.ObjectMethods")
                        || (line.contains("io.github.mipg.") && line.contains("$$Lambda")))
                .isEmpty();
    }

    private static List<String> classesLoadedBy(Class<?> program) throws IOException, InterruptedException {
        String path = Stream.of(MipgCatalog.class, program, ImmutableList.class)
                .map(EditionColdStartTest::location)
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        Process java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        path,
                        program.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines =
                new String(java.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(java.waitFor()).as("%s", lines).isZero();
        return lines;
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
