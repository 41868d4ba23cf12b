package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens and writes files, and says what is wrong with one in the words of every command. */
final class Files {
    private Files() {}

    static InputStream open(Path file) {
        try {
            return java.nio.file.Files.newInputStream(file);
        } catch (IOException | SecurityException e) {
            throw Failure.usage(
                    "UNREADABLE",
                    file.toString(),
                    Text.of("un archivo que se pueda leer", "a file that can be read"),
                    e.getClass().getSimpleName(),
                    Text.of("Revise la ruta y los permisos.", "Check the path and the permissions."));
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                java.nio.file.Files.createDirectories(folder);
            }
            java.nio.file.Files.write(file, content);
        } catch (IOException | SecurityException e) {
            throw Failure.usage(
                    "UNWRITABLE",
                    file.toString(),
                    Text.of("un archivo que se pueda escribir", "a file that can be written"),
                    e.getClass().getSimpleName(),
                    Text.of("Revise la ruta y los permisos.", "Check the path and the permissions."));
        }
    }
}
