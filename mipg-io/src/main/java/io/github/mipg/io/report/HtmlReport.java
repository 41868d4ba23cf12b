package io.github.mipg.io.report;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Renders a compliance report as one page of HTML that a mayor can read and print (informe en HTML).
 *
 * <p>The page needs nothing else: no script, no style sheet, no picture, no network. It can be used with the keyboard and
 * a screen reader, and tells nothing by colour alone. Equal reports give equal pages.
 *
 * <p>Violations whose law still has to be confirmed are listed apart from the others: they accuse nobody.
 *
 * @since 0.1.0
 */
public final class HtmlReport {
    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity, Comparator.reverseOrder());
    private static final String STYLE = """
            :root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --tint: #f6f8fa; }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
            header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
            header { padding-top: 1.5rem; }
            h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; }
            h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); font-size: 1.3rem; }
            h3 { margin: 0 0 .35rem; font-size: 1.05rem; }
            a { color: #0550ae; }
            .skip { position: absolute; left: -100rem; }
            .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
            .of { margin: 0 0 1rem; font-size: 1.15rem; color: var(--soft); }
            .made-up { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 2px dashed #9a6700; background: #fff8c5; }
            .facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
            .facts dt { color: var(--soft); }
            .facts dd { margin: 0; overflow-wrap: anywhere; }
            table { width: 100%; border-collapse: collapse; }
            caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
            th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
            td.n { width: 5rem; text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
            article { margin: 0 0 1rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left-width: .4rem;
              border-radius: .35rem; }
            article p { margin: .35rem 0; }
            .violated { border-left-color: #cf222e; }
            .unsure { border-left-color: #bf8700; }
            .indeterminate { border-left-color: #6e7781; }
            .faulted { border-left-color: #8250df; }
            .tags { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .4rem; padding: 0; list-style: none; font-size: .82rem; }
            .tags li { padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--tint); }
            .tailored { border-left: 3px solid var(--line); padding-left: .6rem; }
            .why, .small { color: var(--soft); font-size: .92rem; }
            .status { color: var(--soft); }
            code { font: .88em ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
            details { margin-top: .5rem; }
            summary { cursor: pointer; color: #0550ae; }
            .tree, .tree ul { margin: .25rem 0 0; padding-left: 1.1rem; }
            .tree li { margin: .15rem 0; }
            .plain { padding-left: 1.1rem; margin: .25rem 0; }
            footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 2px solid var(--line); }
            footer .closing { font-weight: 600; }
            @media print {
              @page { margin: 18mm; }
              html { font-size: 10pt; }
              h2, h3, .tags { break-after: avoid; }
              li, tr, p { break-inside: avoid; }
              .skip { display: none; }
              a { color: inherit; text-decoration: none; }
              summary { list-style: none; color: inherit; font-weight: 600; }
              details > :not(summary) { display: block; }
              details::details-content { display: block; content-visibility: visible; }
            }
            """;

    private final ComplianceReport report;
    private final Language language;
    private final HtmlWriter out = new HtmlWriter();

    private HtmlReport(ComplianceReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * Renders a report in Spanish.
     *
     * @param report the report
     * @return a whole HTML document; write it in UTF-8
     */
    public static String render(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        return render(report, Language.SPANISH);
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @param language language of the page
     * @return a whole HTML document; write it in UTF-8
     */
    public static String render(ComplianceReport report, Language language) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(language, "language");
        return new HtmlReport(report, language).page();
    }

    private String page() {
        ReportHeader header = report.header();
        out.markup("<!DOCTYPE html>\n<html lang=\"")
                .text(language.code())
                .markup("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.element(
                        "title",
                        say("Informe de cumplimiento MIPG", "MIPG compliance report") + ": " + header.entityName()
                                + ", " + header.vigencia())
                .line();
        out.markup("<style>\n").markup(STYLE).markup("</style>\n</head>\n<body>\n");
        out.element("a class=\"skip\" href=\"#main\"", say("Ir al contenido", "Skip to the content"))
                .line();
        header(header);
        out.markup("<main id=\"main\">\n");
        summary();
        findings();
        missing();
        out.markup("</main>\n");
        footer(header);
        return out.markup("</body>\n</html>\n").html();
    }

    private void header(ReportHeader header) {
        out.markup("<header>\n");
        if (header.illustrative()) {
            out.markup("<p class=\"made-up\" role=\"note\">")
                    .element("strong", say("Datos ilustrativos.", "Illustrative data."))
                    .text(say(
                            " El contenido de este sistema de gestión fue inventado como ejemplo y no describe a la entidad.",
                            " The content of this management system was made up as an example and does not describe the"
                                    + " entity."))
                    .markup("</p>\n");
        }
        out.element("h1", say("Informe de cumplimiento del MIPG", "MIPG compliance report"))
                .line();
        out.element("p class=\"of\"", header.entityName()).line();
        out.markup("<dl class=\"facts\">\n");
        fact(say("Entidad", "Entity"), header.entity().toString());
        fact("Vigencia", header.vigencia().toString());
        fact(say("Evaluado a la fecha", "Evaluated as of"), header.asOf().toString());
        fact(say("Lista legal aplicada", "Legal list applied"), header.edition().toString());
        fact(
                say("Adaptación de la entidad", "Tailoring by the entity"),
                header.tailoring().map(ReportHeader.TailoringStamp::revision).orElse(say("ninguna", "none")));
        out.markup("</dl>\n</header>\n");
    }

    private void fact(String name, String value) {
        out.element("dt", name).element("dd", value).line();
    }

    private void summary() {
        section("summary", say("Resumen", "Summary"));
        out.markup("<table>\n")
                .element("caption", say("Reglas por veredicto", "Rules by verdict"))
                .line();
        out.markup("<thead><tr>")
                .element("th scope=\"col\"", say("Veredicto", "Verdict"))
                .element("th scope=\"col\"", say("Reglas", "Rules"))
                .markup("</tr></thead>\n<tbody>\n");
        for (Map.Entry<Verdict, Integer> count : report.tally().entrySet()) {
            row(say(count.getKey().label()), count.getValue());
        }
        out.markup("</tbody>\n</table>\n</section>\n");
    }

    private void row(String name, int count) {
        out.markup("<tr>")
                .element("th scope=\"row\"", name)
                .element("td class=\"n\"", Integer.toString(count))
                .markup("</tr>\n");
    }

    private void findings() {
        Predicate<Finding> confirmed = f -> f.basis() == Basis.CONFIRMED;
        findings(
                "violated",
                say("Incumplimientos", "Violations"),
                say("No se encontraron incumplimientos confirmados.", "No confirmed violation was found."),
                select(Verdict.VIOLATED, confirmed));
        List<Finding> unsure = select(Verdict.VIOLATED, confirmed.negate());
        if (!unsure.isEmpty()) {
            findings(
                    "unsure",
                    say(
                            "Posibles incumplimientos, por confirmar con la norma",
                            "Possible violations, to be confirmed with the norm"),
                    "",
                    unsure);
        }
        findings(
                "indeterminate",
                say("No se puede determinar", "Cannot be told"),
                say("Todo se pudo determinar.", "Everything could be told."),
                select(Verdict.INDETERMINATE, f -> true));
        List<Finding> faulted = select(Verdict.FAULTED, f -> true);
        if (!faulted.isEmpty()) {
            findings("faulted", say("Reglas que fallaron", "Rules that broke"), "", faulted);
        }
        brief("satisfied", say("Se cumple", "Satisfied"), Verdict.SATISFIED);
        brief("not-applicable", say("No aplica", "Not applicable"), Verdict.NOT_APPLICABLE);
    }

    private List<Finding> select(Verdict verdict, Predicate<Finding> wanted) {
        return report.findings(verdict).stream()
                .filter(wanted)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private void findings(String id, String heading, String none, List<Finding> findings) {
        section(id, heading + (findings.isEmpty() ? "" : " (" + findings.size() + ")"));
        if (findings.isEmpty()) {
            out.element("p", none).line();
        } else if (id.equals("unsure")) {
            out.element(
                            "p class=\"small\"",
                            say(
                                    "La regla se apoya en algo que aún debe verificarse en el texto de la norma, o en lo que las"
                                            + " fuentes no coinciden. No es un señalamiento.",
                                    "The rule rests on something still to be checked in the text of the norm, or on which"
                                            + " sources disagree. It accuses nobody."))
                    .line();
        }
        findings.forEach(f -> finding(id, f));
        out.markup("</section>\n");
    }

    private void finding(String kind, Finding finding) {
        out.markup("<article class=\"").markup(kind).markup("\">\n");
        out.element("h3", say(finding.title())).line();
        out.markup("<ul class=\"tags\">")
                .element("li", say(finding.verdict().label()))
                .element(
                        "li",
                        say("gravedad: ", "severity: ") + say(finding.severity().label()))
                .element("li", say("norma: ", "law: ") + say(finding.basis().label()))
                .markup("</ul>\n");
        out.element("p", finding.text(language)).line();
        tailored(finding);
        missing(finding.missing());
        citations(finding.citations());
        evidence(finding.evidence());
        out.element("p class=\"why\"", say("Razón: ", "Reason: ") + say(finding.reason()) + ".")
                .line();
        finding.explanation().ifPresent(this::explanation);
        out.markup("<p class=\"small\">")
                .text(say("Regla ", "Rule "))
                .element("code", finding.rule().value())
                .text(say(" sobre ", " on "))
                .element("code", finding.path())
                .markup("</p>\n</article>\n");
    }

    private void tailored(Finding finding) {
        finding.tailored()
                .ifPresent(t ->
                        out.element("p class=\"tailored\"", t.text(language)).line());
    }

    private void missing(List<MissingDatum> missing) {
        if (!missing.isEmpty()) {
            out.element("p", say("Para determinarlo falta:", "To tell, this is missing:"))
                    .markup("<ul class=\"plain\">");
            missing.forEach(m -> out.markup("<li>")
                    .text(say(m.label()))
                    .text(" ")
                    .element("code", m.path())
                    .markup("</li>"));
            out.markup("</ul>\n");
        }
    }

    private void citations(List<Citation> citations) {
        if (!citations.isEmpty()) {
            out.element("p", say("Fundamento:", "Legal source:")).markup("<ul class=\"plain\">");
            citations.forEach(c -> out.markup("<li>")
                    .text(say(c.text()))
                    .element("span class=\"status\"", " [" + say(c.status().label()) + "]")
                    .markup("</li>"));
            out.markup("</ul>\n");
        }
    }

    private void evidence(List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            out.element("p", say("Evidencia:", "Evidence:")).markup("<ul class=\"plain\">");
            evidence.forEach(e -> {
                out.markup("<li>").text(say(e.label()));
                e.date().ifPresent(d -> out.text(", " + d));
                e.location().filter(l -> e.isShowable()).ifPresent(this::location);
                out.markup("</li>");
            });
            out.markup("</ul>\n");
        }
    }

    private void location(String location) {
        out.text(" ");
        if (location.startsWith("https://") || location.startsWith("http://")) {
            out.markup("<a rel=\"noreferrer\" href=\"")
                    .text(location)
                    .markup("\">")
                    .text(location)
                    .markup("</a>");
        } else {
            out.element("code", location);
        }
    }

    private void explanation(Explanation explanation) {
        out.markup("<details>").element("summary", say("Por qué", "Why")).markup("<ul class=\"tree\">");
        node(explanation);
        out.markup("</ul></details>\n");
    }

    private void node(Explanation node) {
        out.markup("<li>")
                .element(
                        "strong",
                        switch (node.truth()) {
                            case HOLDS -> say("Sí: ", "Yes: ");
                            case FAILS -> say("No: ", "No: ");
                            case UNKNOWN -> say("No se sabe: ", "Unknown: ");
                        })
                .text(say(node.label()));
        node.expected()
                .ifPresent(e -> out.text(say("; se espera ", "; expected ") + say(e))
                        .text(say("; se encontró ", "; found ")
                                + node.actual().map(this::say).orElse(say("desconocido", "unknown"))));
        node.path().ifPresent(p -> out.text(" ").element("code", p));
        if (!node.children().isEmpty()) {
            out.markup("<ul>");
            node.children().forEach(this::node);
            out.markup("</ul>");
        }
        out.markup("</li>");
    }

    private void brief(String id, String heading, Verdict verdict) {
        List<Finding> findings = report.findings(verdict);
        if (findings.isEmpty()) {
            return;
        }
        section(id, heading + " (" + findings.size() + ")");
        out.markup("<ul class=\"plain\">\n");
        for (Finding finding : findings) {
            out.markup("<li>").element("strong", say(finding.title())).text(".");
            if (verdict == Verdict.NOT_APPLICABLE) {
                out.text(" " + finding.text(language)); // says why; what is satisfied says it in its title
            }
            if (!finding.citations().isEmpty()) {
                out.element(
                        "span class=\"status\"",
                        " "
                                + finding.citations().stream()
                                        .map(c -> say(c.text()) + " ["
                                                + say(c.status().label()) + "]")
                                        .reduce((a, b) -> a + "; " + b)
                                        .orElse(""));
            }
            tailored(finding);
            evidence(finding.evidence());
            finding.explanation().ifPresent(this::explanation);
            out.markup("</li>\n");
        }
        out.markup("</ul>\n</section>\n");
    }

    private void missing() {
        Map<MissingDatum, Integer> missing = report.missing();
        if (missing.isEmpty()) {
            return;
        }
        section("missing", say("Qué conviene averiguar primero", "What to find out first"));
        out.markup("<table>\n")
                .element(
                        "caption",
                        say(
                                "Datos que faltan y cuántas reglas esperan cada uno",
                                "Missing data, and how many rules wait for each"))
                .line();
        out.markup("<thead><tr>")
                .element("th scope=\"col\"", say("Dato", "Datum"))
                .element("th scope=\"col\"", say("Reglas", "Rules"))
                .markup("</tr></thead>\n<tbody>\n");
        missing.forEach((datum, rules) -> row(say(datum.label()), rules));
        out.markup("</tbody>\n</table>\n</section>\n");
    }

    private void footer(ReportHeader header) {
        out.markup("<footer>\n")
                .element("p class=\"closing\"", say(ComplianceReport.DISCLAIMER))
                .line();
        out.markup("<details>")
                .element("summary", say("Con qué se hizo este informe", "What this report was made from"))
                .line();
        out.markup("<dl class=\"facts\">\n");
        fact(say("Motor", "Engine"), header.engine());
        fact(say("Catálogo", "Catalogue"), header.catalogRevision());
        fact(say("Resumen del catálogo", "Hash of the catalogue"), header.catalogHash());
        for (ReportHeader.RuleSetStamp rules : header.ruleSets()) {
            fact(say("Reglas", "Rules"), rules.id() + " " + rules.version());
            fact(say("Resumen de las reglas", "Hash of the rules"), rules.hash());
        }
        header.tailoring().ifPresent(t -> fact(say("Resumen de la adaptación", "Hash of the tailoring"), t.hash()));
        fact(say("Resumen del sistema", "Hash of the system"), header.subjectHash());
        out.markup("</dl></details>\n</footer>\n");
    }

    private void section(String id, String heading) {
        out.markup("<section aria-labelledby=\"").markup(id).markup("\">\n");
        out.element("h2 id=\"" + id + "\"", heading).line();
    }

    private String say(Text text) {
        return text.in(language);
    }

    private String say(String spanish, String english) {
        return language == Language.SPANISH ? spanish : english;
    }
}
