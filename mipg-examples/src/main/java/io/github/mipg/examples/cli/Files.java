package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    /** Makes a folder, and those above it. */
    static void make(Path folder) {
        try {
            java.nio.file.Files.createDirectories(folder);
        } catch (IOException | SecurityException e) {
            throw unwritable(
                    folder,
                    Text.of("una carpeta que se pueda hacer", "a folder that can be made"),
                    Text.of("Revise la ruta y los permisos.", "Check the path and the permissions."));
        }
    }

    /**
     * Writes a file into a folder that exists: a folder misspelt is not made. Over a file that has come to be since the
     * command began it writes only if it may.
     */
    static void write(Path file, byte[] content, boolean overwrite) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !java.nio.file.Files.isDirectory(folder)) {
            throw Failure.usage(
                    "UNWRITABLE",
                    file.toString(),
                    Text.of("una carpeta que exista", "a folder that exists"),
                    folder.toString(),
                    Text.of(
                            "Cree la carpeta, o revise si el nombre está bien escrito.",
                            "Make the folder, or check the spelling of its name."));
        }
        if (java.nio.file.Files.isDirectory(file)) {
            throw unwritable(
                    file,
                    Text.of("un archivo, no una carpeta", "a file, not a folder"),
                    Text.of("Dé la ruta de un archivo.", "Give the path of a file."));
        }
        try {
            if (overwrite || isDevice(file)) {
                java.nio.file.Files.write(file, content);
            } else {
                java.nio.file.Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (IOException | SecurityException e) {
            throw unwritable(
                    file,
                    Text.of("un archivo que se pueda escribir", "a file that can be written"),
                    Text.of(
                            "Revise la ruta, los permisos y el espacio que queda.",
                            "Check the path, the permissions and the space that is left."));
        }
    }

    /** Whether it is there and holds nothing that could be lost, like a pipe. */
    private static boolean isDevice(Path file) {
        return java.nio.file.Files.exists(file) && !java.nio.file.Files.isRegularFile(file);
    }

    private static Failure unwritable(Path file, Text expected, Text fix) {
        return Failure.usage("UNWRITABLE", file.toString(), expected, "", fix);
    }
}
