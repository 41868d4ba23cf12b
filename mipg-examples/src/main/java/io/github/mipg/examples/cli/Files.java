package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens and writes files, and says what is wrong with one in the words of every command. */
final class Files {
    private Files() {}

    static InputStream open(Path file) {
        if (java.nio.file.Files.isDirectory(file)) {
            throw unreadable(
                    file,
                    Text.of("un archivo, no una carpeta", "a file, not a folder"),
                    Text.of("Dé la ruta de un archivo.", "Give the path of a file."));
        }
        try {
            return java.nio.file.Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw unreadable(
                    file,
                    Text.of("un archivo que exista", "a file that exists"),
                    Text.of("Revise la ruta.", "Check the path."));
        } catch (IOException | SecurityException e) {
            throw unreadable(
                    file,
                    Text.of("un archivo que se pueda leer", "a file that can be read"),
                    Text.of("Revise los permisos.", "Check the permissions."));
        }
    }

    private static Failure unreadable(Path file, Text expected, Text fix) {
        return Failure.usage("UNREADABLE", file.toString(), expected, "", fix);
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
