package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.Scope;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what of the law applies to one entity. */
@Command(
        name = "applies",
        mixinStandardHelpOptions = true,
        description = {
            "Dice qué políticas, instancias, planes e informes le aplican a una entidad, y por qué.",
            "Tells which policies, bodies, plans and reports apply to an entity, and why."
        })
final class AppliesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "ENTIDAD-o-SISTEMA.json",
            description = {"Documento mipg-entity o mipg-system.", "A mipg-entity or mipg-system document."})
    private Path file = Path.of("");

    AppliesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        MipgCatalog law = MipgCatalog.bundled();
        Documents.Subject subject = Documents.subject(file, law);
        AsOf asOf = Documents.asOf(common, subject.system(), file, law);
        List<MatterDetermination> all =
                Applicability.of(law, subject.entity(), asOf).all();
        if (common.json()) {
            terminal.line(json(subject.entity(), asOf, all, language));
        } else {
            print(subject.entity(), asOf, all, language);
        }
        return ExitCode.OK;
    }

    private static String json(PublicEntity entity, AsOf asOf, List<MatterDetermination> all, Language language) {
        return JsonObject.of(
                "mipg-applies",
                1,
                json -> json.text("entity", entity.id().toString())
                        .text("entityName", entity.name())
                        .text("asOf", asOf.toString())
                        .list("matters", all, (row, m) -> {
                            Determination found = m.determination();
                            row.text("kind", m.matter().kind().name())
                                    .text("id", m.matter().id())
                                    .text("name", m.name().in(language))
                                    .text("scope", found.scope().name())
                                    .text("basis", found.basis().name())
                                    .text("reason", found.reason().in(language))
                                    .list(
                                            "citations",
                                            found.citations(),
                                            (cell, c) -> cell.text(
                                                            "text", c.text().in(language))
                                                    .text("status", c.status().name()))
                                    .list(
                                            "missing",
                                            found.missing(),
                                            (cell, d) -> cell.text("path", d.path())
                                                    .text("label", d.label().in(language)));
                        })
                        .text("disclaimer", ComplianceReport.DISCLAIMER.in(language)));
    }

    private void print(PublicEntity entity, AsOf asOf, List<MatterDetermination> all, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line(
                spanish
                        ? "Qué le aplica a " + entity.name() + ", norma al " + asOf
                        : "What applies to " + entity.name() + ", law as of " + asOf);
        for (MatterKind kind : MatterKind.values()) {
            List<MatterDetermination> some =
                    all.stream().filter(m -> m.matter().kind() == kind).toList();
            if (!some.isEmpty()) {
                terminal.line("");
                terminal.line(kind.label().in(language));
            }
            for (Scope scope : Scope.values()) {
                grouped(some.stream().filter(m -> m.scope() == scope).toList(), language);
            }
        }
        terminal.line("");
        terminal.line(ComplianceReport.DISCLAIMER.in(language));
    }

    /** Matters with the same answer share its lines. */
    private void grouped(List<MatterDetermination> alike, Language language) {
        boolean spanish = language == Language.SPANISH;
        Set<String> reasons = new LinkedHashSet<>();
        alike.forEach(m -> reasons.add(m.determination().reason().in(language)));
        for (String reason : reasons) {
            List<MatterDetermination> same = alike.stream()
                    .filter(m -> m.determination().reason().in(language).equals(reason))
                    .toList();
            Determination first = same.get(0).determination();
            terminal.line("  " + first.scope().label().in(language) + " (" + labels(same, language) + "): "
                    + sentence(reason));
            same.forEach(m -> terminal.line("  - " + m.name().in(language) + " ("
                    + m.determination().citations().get(0).text().in(language) + ")"));
            Set<String> missing = each(
                    same,
                    m -> m.determination().missing().stream()
                            .filter(d -> !d.path().startsWith("/catalog"))
                            .map(d -> d.label().in(language))
                            .toList());
            if (!missing.isEmpty()) {
                terminal.line("  " + (spanish ? "Falta: " : "Missing: ") + String.join("; ", missing));
            }
        }
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private static String labels(List<MatterDetermination> same, Language language) {
        return String.join(
                ", ", each(same, m -> List.of(m.determination().basis().label().in(language))));
    }

    private static Set<String> each(
            List<MatterDetermination> some, Function<MatterDetermination, Collection<String>> what) {
        Set<String> all = new LinkedHashSet<>();
        some.forEach(m -> all.addAll(what.apply(m)));
        return all;
    }
}
