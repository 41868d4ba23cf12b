package io.github.mipg.examples.cli;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInCatalogException;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the standard rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Lista las reglas estándar, o las de una edición.",
            "Lists the standard rules, or those of an edition."
        })
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = {
                "Miembro de la serie legal, como D742-2021.",
                "Member of the legal series, such as D742-2021."
            })
    private @Nullable String edition;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        MipgCatalog law = MipgCatalog.bundled();
        RuleSet set = set(law);
        long confirmed =
                set.rules().stream().filter(r -> r.statusIn(law).isConfirmed()).count();
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-rules",
                    1,
                    json -> json.object(
                                    "ruleSet",
                                    o -> o.text("id", set.id())
                                            .text("version", set.version())
                                            .text("hash", set.stamp().hash()))
                            .number("confirmed", (int) confirmed)
                            .number("unconfirmed", set.rules().size() - (int) confirmed)
                            .list("rules", set.rules(), (row, rule) -> write(row, rule, law, language))
                            .list("problems", List.of(), (row, none) -> {})));
        } else {
            set.rules()
                    .forEach(rule ->
                            terminal.line(rule.id() + ": " + rule.title().in(language) + " ("
                                    + rule.severity().label().in(language) + "; "
                                    + rule.statusIn(law).label().in(language) + ")"));
            terminal.line("");
            terminal.line(
                    language == Language.SPANISH
                            ? set.rules().size() + " reglas (" + set.id() + " " + set.version() + "): " + confirmed
                                    + " sobre normas confirmadas, "
                                    + (set.rules().size() - confirmed)
                                    + " por confirmar."
                            : set.rules().size() + " rules (" + set.id() + " " + set.version() + "): " + confirmed
                                    + " on confirmed norms, " + (set.rules().size() - confirmed) + " to be confirmed.");
        }
        return ExitCode.OK;
    }

    private RuleSet set(MipgCatalog law) {
        if (edition == null) {
            return StandardRules.of(law);
        }
        try {
            return StandardRules.of(law, EditionId.of(edition));
        } catch (NotInCatalogException | InvalidModelException e) {
            List<String> known = law.editions(Series.LEGAL_LIST).stream()
                    .map(Edition::id)
                    .map(EditionId::value)
                    .toList();
            throw Failure.usage(
                    "UNRESOLVED",
                    "--edition",
                    Text.of("un miembro de la serie legal", "a member of the legal series"),
                    edition,
                    Text.of("Escoja entre " + known + ".", "Choose one of " + known + "."));
        }
    }

    /** What both commands say of a rule. */
    static JsonObject write(JsonObject row, Rule rule, MipgCatalog law, Language language) {
        return row.text("id", rule.id().value())
                .text("title", rule.title().in(language))
                .text("reason", rule.reason().in(language))
                .text("severity", rule.severity().name())
                .text("status", rule.statusIn(law).name())
                .text("from", rule.inForce().map(p -> p.from().toString()).orElse(""))
                .text(
                        "until",
                        rule.inForce()
                                .flatMap(p -> p.until())
                                .map(LocalDate::toString)
                                .orElse(""))
                .text("readAt", rule.lawDate().toString())
                .text("forEach", rule.rows().map(r -> r.path()).orElse(""))
                .list("matters", rule.matters(), (item, matter) -> item.text("id", matter.toString()))
                .list("citations", rule.citations(), (item, reference) -> cite(item, reference, law, language));
    }

    private static void cite(JsonObject item, LegalReference reference, MipgCatalog law, Language language) {
        item.text("text", law.cite(reference, language))
                .text("status", law.statusOf(reference).name());
    }

    static String matters(Iterable<Matter> matters) {
        StringBuilder all = new StringBuilder();
        matters.forEach(m -> all.append(all.isEmpty() ? "" : ", ").append(m));
        return all.toString();
    }
}
