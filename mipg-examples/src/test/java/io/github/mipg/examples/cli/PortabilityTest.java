package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal inputs give equal bytes, whatever the platform's language, digits, zone, encoding and Java are. */
class PortabilityTest {
    /** What each platform calls itself, and how Java is told; which digits are Arabic by themselves, each Java decides. */
    private static final Map<String, List<String>> PLATFORMS = Map.of(
            "es-CO America/Bogota windows-1252 2025",
            List.of(
                    "-Duser.language=es",
                    "-Duser.country=CO",
                    "-Duser.timezone=America/Bogota",
                    "-Dfile.encoding=windows-1252"),
            "tr-TR Pacific/Kiritimati ISO-8859-9 2025",
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-9"),
            "ar Asia/Tokyo US-ASCII ",
            List.of("-Duser.language=ar", "-Duser.country=", "-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=US-ASCII"),
            "ar-EG-u-nu-arab Pacific/Kiritimati UTF-8 ٢٠٢٥",
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=u-nu-arab",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=UTF-8"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_platform_writes_the_same_bytes() throws Exception {
        List<String> documents = DemoDocuments.writeTo(Files.createDirectory(folder.resolve("here")));
        Map<String, Process> running = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> platform : PLATFORMS.entrySet()) {
            running.put(platform.getKey(), start(platform.getValue(), folderOf(platform.getKey())));
        }

        for (Map.Entry<String, Process> child : running.entrySet()) {
            String said = new String(child.getValue().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.getValue().waitFor())
                    .as("%s: %s", child.getKey(), said)
                    .isZero();
            Path there = folderOf(child.getKey());
            assertThat(there.resolve("platform.txt")).content().startsWith(child.getKey());
            for (String document : documents) {
                assertThat(there.resolve(document))
                        .as("%s of %s", document, child.getKey())
                        .hasSameBinaryContentAs(folder.resolve("here").resolve(document));
            }
        }
        assertThat(documents).hasSize(7 * DemoDocuments.SYSTEMS.size());
    }

    /** The list on file was written on one Java; the build on another must come to the same. */
    @Test
    void every_java_writes_the_bytes_agreed_on() throws IOException {
        StringBuilder list = new StringBuilder();
        for (String document : DemoDocuments.writeTo(folder)) {
            if (!document.endsWith(".json")) {
                continue; // made for people, and worded anew when that helps them
            }
            String text = Files.readString(folder.resolve(document));
            list.append(hash(text.replaceAll("(\"engine\": )\"[^\"]*\"", "$1\"x\"")))
                    .append("  ")
                    .append(document)
                    .append('\n');
        }

        Golden.check("demo-documents.sha256", list.toString());
    }

    private Path folderOf(String platform) {
        return folder.resolve(platform.substring(0, platform.indexOf(' ')));
    }

    private static Process start(List<String> flags, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(flags);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(DemoDocuments.class.getName());
        command.add(Files.createDirectory(folder).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
