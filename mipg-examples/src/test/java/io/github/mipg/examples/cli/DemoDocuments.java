package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Writes what the library makes of the illustrative systems, and what it says of the platform it runs on: the program that
 * {@link PortabilityTest} runs on other platforms.
 */
final class DemoDocuments {
    static final List<String> SYSTEMS = List.of("agencia-ejemplo", "departamento-ejemplo", "filandia");
    /** Some day after each of the three as-of dates. */
    private static final String LATER = "2027-02-28";

    private DemoDocuments() {}

    /** Writes all documents and {@code platform.txt} into the folder that the first argument names. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        writeTo(folder);
        Files.writeString(
                folder.resolve("platform.txt"), platform(Charset.forName(System.getProperty("file.encoding"))));
    }

    /** The locale, the zone, the encoding, and a number in the digits of the locale. */
    static String platform(Charset encoding) {
        return Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault() + " " + encoding + " "
                + String.format("%d", 2025);
    }

    /** Writes all documents, and names them in their order. */
    static List<String> writeTo(Path folder) throws IOException {
        for (String name : SYSTEMS) {
            Path system = Path.of("src", "main", "resources", "demo", name + ".json");
            Path report = folder.resolve(name + "-report.json");
            Path later = folder.resolve(name + "-report-later.json");
            Files.write(
                    folder.resolve(name + "-system.json"),
                    MipgJson.writeSystem(
                            MipgJson.readSystem(Files.readAllBytes(system)).orThrow()));
            keep(
                    folder,
                    name + "-check.txt",
                    "check",
                    system.toString(),
                    "--all",
                    "--json-out",
                    report.toString(),
                    "--archive",
                    folder.resolve(name + "-archive.json").toString(),
                    "--html",
                    folder.resolve(name + "-report.html").toString());
            run("check", system.toString(), "--as-of", LATER, "--json-out", later.toString());
            keep(folder, name + "-comparison.json", "diff", report.toString(), later.toString(), "--json");
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Keeps what a command prints, without the lines that name the files it wrote. */
    private static void keep(Path folder, String name, String... args) throws IOException {
        String printed = run(args).toString(StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(name),
                String.join(
                        "\n",
                        printed.lines()
                                .filter(l -> !l.contains(folder.toString()))
                                .toList()));
    }

    private static ByteArrayOutputStream run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = MipgMain.run(out, err, args);
        if (exit != ExitCode.OK && exit != ExitCode.FOUND) {
            throw new AssertionError(String.join(" ", args) + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out;
    }
}
