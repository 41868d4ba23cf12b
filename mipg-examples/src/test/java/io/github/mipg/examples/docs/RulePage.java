package io.github.mipg.examples.docs;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Parameter;
import io.github.mipg.model.catalog.ParameterValue;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the code knows of a rule as a page, in one language. */
final class RulePage {
    private static final Text NOTE = Text.of(
            "<!-- Esta página la escribe una prueba a partir de la regla y del catálogo: no se edita. -->",
            "<!-- A test writes this page from the rule and the catalogue: it is not edited. -->");

    private final MipgCatalog law;
    private final RuleSet rules;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private RulePage(MipgCatalog law, RuleSet rules, Language language) {
        this.law = law;
        this.rules = rules;
        this.language = language;
    }

    static String of(Rule rule, MipgCatalog law, RuleSet rules, Language language) {
        RulePage page = new RulePage(law, rules, language);
        page.write(rule);
        return page.out.toString();
    }

    static String index(MipgCatalog law, RuleSet rules, Language language) {
        RulePage page = new RulePage(law, rules, language);
        page.writeIndex();
        return page.out.toString();
    }

    private void writeIndex() {
        line(NOTE);
        line("");
        line(Text.of("# Reglas estándar", "# Standard rules"));
        line("");
        line(Text.of(
                "El conjunto `" + rules.id() + "`, versión " + rules.version() + ", tiene "
                        + rules.rules().size()
                        + " reglas. La última columna dice cuán firme es lo más débil de la ley en que cada una se"
                        + " apoya.",
                "The set `" + rules.id() + "`, version " + rules.version() + ", has "
                        + rules.rules().size()
                        + " rules. The last column says how sure the weakest part is of the law that each rests on."));
        line("");
        line(Text.of("| Regla | Qué pide | Gravedad | Ley |", "| Rule | What it asks | Severity | Law |"));
        line("|---|---|---|---|");
        for (Rule rule : rules.rules()) {
            line("| [`" + rule.id() + "`](" + rule.id() + ".md) | " + in(rule.title()) + " | "
                    + in(rule.severity().label()) + " | "
                    + in(rule.statusIn(law).label()) + " |");
        }
    }

    private void write(Rule rule) {
        line(NOTE);
        line("");
        line("# " + in(rule.title()));
        line("");
        line("`" + rule.id() + "`");
        line("");
        if (language == Language.ENGLISH) {
            line("*" + rule.title().spanish() + ".*");
            line("");
        }
        line(say("Por qué: ", "Why: ") + in(rule.reason()) + ".");
        line("");
        line("| | |");
        line("|---|---|");
        row(Text.of("Gravedad", "Severity"), in(rule.severity().label()) + " (`" + rule.severity() + "`)");
        row(
                Text.of("Rige", "In force"),
                rule.inForce()
                        .map(p -> say("desde el ", "from ")
                                + p.from()
                                + p.until()
                                        .map(u -> say(" hasta antes del ", " to before ") + u)
                                        .orElse(""))
                        .orElse(in(Text.of("siempre", "always"))));
        row(Text.of("Lee la ley", "Reads the law of"), in(lawDate(rule)));
        row(Text.of("Conjunto", "Rule set"), "`" + rules.id() + "` " + rules.version());
        if (!rule.aliases().isEmpty()) {
            row(
                    Text.of("Nombres anteriores", "Earlier names"),
                    rule.aliases().stream()
                            .map(RuleId::value)
                            .sorted()
                            .map(a -> "`" + a + "`")
                            .collect(Collectors.joining(", ")));
        }
        writeLaw(rule);
        writeFigures(rule);
        writeReadings(rule);
        writeShape(rule);
        writeHistory(rule);
    }

    private void writeLaw(Rule rule) {
        heading(Text.of("La ley", "The law"));
        line(Text.of("| Disposición | Certeza |", "| Provision | How sure |"));
        line("|---|---|");
        for (LegalReference reference : rule.citations()) {
            row(law.cite(reference, language), status(law.statusOf(reference)));
        }
    }

    private void writeFigures(Rule rule) {
        heading(Text.of("Cifras que toma del catálogo", "Figures that it takes from the catalogue"));
        if (rule.figures().isEmpty()) {
            line(Text.of("Ninguna.", "None."));
            return;
        }
        line(Text.of("| Cifra | Valor | Desde | Certeza |", "| Figure | Value | From | How sure |"));
        line("|---|---|---|---|");
        rule.figures().stream()
                .map(LegalFigure::id)
                .sorted(Comparator.comparing(Object::toString))
                .map(law::parameter)
                .forEach(this::writeFigure);
    }

    private void writeFigure(Parameter parameter) {
        for (ParameterValue value : parameter.values()) {
            for (Candidate<String> candidate : value.value().candidates()) {
                line("| " + in(parameter.name()) + " (`" + parameter.id() + "`) | " + candidate.value() + " | "
                        + since(value) + " | " + status(candidate.status()) + ": "
                        + sources(candidate.sources()) + " |");
            }
        }
    }

    private String since(ParameterValue value) {
        boolean sure = value.start().status().map(Status::isConfirmed).orElse(false);
        return value.inForce().from() + (sure ? "" : " (" + say("fecha por confirmar", "day to be confirmed") + ")");
    }

    private void writeReadings(Rule rule) {
        heading(Text.of("Qué lee", "What it reads"));
        line(Text.of("| Dato | Dónde |", "| Datum | Where |"));
        line("|---|---|");
        rule.readings().stream()
                .map(r -> "| " + in(r.label()) + " | `" + r.path() + "` |")
                .distinct()
                .forEach(this::line);
    }

    private void writeShape(Rule rule) {
        heading(Text.of("Cómo decide", "How it decides"));
        line(Text.of(
                "Todas las condiciones se evalúan siempre. Lo desconocido queda desconocido, y entonces el veredicto es"
                        + " que no se puede determinar. Ejemplo: la vigencia 2025, vista al final de 2026.",
                "All conditions are always evaluated. What is unknown stays unknown, and the verdict is then"
                        + " indeterminate. Example: the vigencia 2025, seen at the end of 2026."));
        line("");
        ManagementSystem unknown = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("-")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
        Explanation explanation = Evaluator.of(law)
                .evaluate(rule, unknown, AsOf.date(2026, 12, 31))
                .explanation()
                .orElseThrow();
        explanation.children().forEach(child -> writeShape(child, 0));
    }

    private void writeShape(Explanation part, int level) {
        line("  ".repeat(level) + "- " + in(part.label())
                + part.expected()
                        .map(e -> say(": se espera ", ": expected ") + in(e))
                        .orElse("")
                + part.path().map(p -> " (`" + p + "`)").orElse(""));
        part.children().forEach(child -> writeShape(child, level + 1));
    }

    private void writeHistory(Rule rule) {
        heading(Text.of("Historia de sus veredictos", "History of its verdicts"));
        Changelog.verdictChanges().stream()
                .filter(c -> c.contains("`" + rule.id() + "`") || c.contains("every rule"))
                .forEach(c -> line("- " + c));
    }

    private static Text lawDate(Rule rule) {
        String name = rule.lawDate().toString();
        return switch (name) {
            case "as-of" -> Text.of("la fecha de corte", "the as-of date");
            case "period-end" ->
                Text.of(
                        "el fin de la vigencia, o la fecha de corte mientras corre",
                        "the end of the vigencia, or the as-of date while it runs");
            case "event:vigencia-start" -> Text.of("el primer día de la vigencia", "the first day of the vigencia");
            default -> Text.same("`" + name + "`");
        };
    }

    private String status(Status status) {
        return in(status.label()) + " (`" + status + "`)";
    }

    private String sources(List<SourceId> sources) {
        return sources.stream().map(id -> law.source(id).title()).collect(Collectors.joining("; "));
    }

    private void heading(Text title) {
        line("");
        line("## " + in(title));
        line("");
    }

    private void row(Text name, String value) {
        row(in(name), value);
    }

    private void row(String name, String value) {
        line("| " + name + " | " + value + " |");
    }

    private void line(Text text) {
        line(in(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String say(String spanish, String english) {
        return language == Language.SPANISH ? spanish : english;
    }
}
