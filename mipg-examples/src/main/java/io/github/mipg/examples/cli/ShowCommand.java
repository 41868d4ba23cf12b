package io.github.mipg.examples.cli;

import io.github.mipg.examples.cli.JsonTree.Small;
import io.github.mipg.examples.cli.SystemPart.State;
import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a management system, or a part of it, and how much of each section is known. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Muestra un Sistema de Gestión, o una parte, y qué tanto se sabe de cada sección.",
            "Shows a management system, or a part of it, and how much of each section is known."
        })
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "SISTEMA.json",
            description = {"Documento mipg-system.", "A mipg-system document."})
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "RUTA",
            defaultValue = "",
            description = {
                "Ruta de la parte, por ejemplo /planning/projects o /plans/pinar-2025.",
                "Path of the part, such as /planning/projects or /plans/pinar-2025."
            })
    private String path = "";

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        ManagementSystem system = Documents.read(file, MipgJson::readSystem);
        SystemPart part = SystemPart.of(system, language).find(path);
        if (output.json()) {
            terminal.line(json(system, part));
            return ExitCode.OK;
        }
        terminal.line(system.entity().name() + " (" + system.entity().id() + "), vigencia " + system.vigencia());
        if (system.illustrative()) {
            terminal.line(
                    language,
                    Text.of(
                            "SISTEMA ILUSTRATIVO: su contenido es inventado y no describe a la entidad.",
                            "ILLUSTRATIVE SYSTEM: its content is made up and does not describe the entity."));
        }
        terminal.line("");
        if (part.path().isEmpty()) {
            overview(part, language);
        } else {
            lines(part.path(), part, language).forEach(terminal::line);
        }
        return ExitCode.OK;
    }

    private static String json(ManagementSystem system, SystemPart part) {
        return JsonObject.of("mipg-show", 1, json -> {
            json.text("entity", system.entity().id().toString())
                    .number("vigencia", system.vigencia().year())
                    .flag("illustrative", system.illustrative())
                    .text("path", part.path())
                    .text("state", part.state().name());
            part.through().ifPresent(day -> json.text("completeThrough", day));
            part.value().ifPresent(value -> json.tree("value", value));
        });
    }

    /** A line for each section and fact that a system can have. */
    private void overview(SystemPart part, Language language) {
        for (SystemPart each : part.fields()) {
            if (each.isRoom()) {
                overview(each, language);
            } else if (!each.isSmall()) {
                terminal.line(each.path() + ": " + state(each, language));
            }
        }
    }

    /** A part with everything in it, as lines. */
    private static List<String> lines(String name, SystemPart part, Language language) {
        if (part.value().orElse(null) instanceof Small small) {
            return List.of(name + ": " + said(small, language));
        }
        List<String> lines = new ArrayList<>();
        lines.add(part.state() == State.GIVEN ? name + ":" : name + ": " + state(part, language));
        part.rows().forEach(row -> lines.addAll(indented("  - ", row(row, language))));
        if (part.state() == State.GIVEN) {
            lines.addAll(indented("  ", fields(part, language)));
        }
        return lines;
    }

    private static List<String> row(SystemPart row, Language language) {
        return row.value().orElse(null) instanceof Small small ? List.of(said(small, language)) : fields(row, language);
    }

    /** What is given, then the sections and facts of which nothing is known. */
    private static List<String> fields(SystemPart part, Language language) {
        List<String> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (SystemPart field : part.fields()) {
            if (field.value().isPresent()) {
                lines.addAll(lines(field.name(), field, language));
            } else if (field.isSection() || field.isFact()) {
                unknown.add(field.name());
            }
        }
        if (!unknown.isEmpty()) {
            lines.add("(" + state(State.UNKNOWN, language) + ": " + String.join(", ", unknown) + ")");
        }
        return lines;
    }

    /** Lines that stand under another, the first of them after its mark. */
    private static List<String> indented(String mark, List<String> lines) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add((indented.isEmpty() ? mark : " ".repeat(mark.length())) + line);
        }
        return indented;
    }

    private static String said(Small small, Language language) {
        return switch (small.kind()) {
            case VALUE_TRUE -> Text.of("sí", "yes").in(language);
            case VALUE_FALSE -> "no";
            default -> small.text();
        };
    }

    private static String state(SystemPart part, Language language) {
        return state(part.state(), language)
                + part.through().map(day -> " " + day).orElse("")
                + (part.isSection() && part.value().isPresent()
                        ? " (" + part.rows().size() + ")"
                        : "");
    }

    private static String state(State state, Language language) {
        Text text = switch (state) {
            case UNKNOWN -> Text.of("sin dato", "unknown");
            case NONE -> Text.of("no hay", "none");
            case PARTIAL -> Text.of("en parte", "in part");
            case COMPLETE -> Text.of("completa hasta", "complete through");
            case GIVEN -> Text.of("dado", "given");
        };
        return text.in(language);
    }
}
