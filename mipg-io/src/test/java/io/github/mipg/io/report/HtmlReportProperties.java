package io.github.mipg.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Golden;
import io.github.mipg.io.ReportSamples;
import io.github.mipg.model.Language;
import io.github.mipg.rules.report.ComplianceReport;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The page: its words on file, and nobody's text ever markup. */
class HtmlReportProperties {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Example
    void thePageIsOnFile() throws IOException {
        for (Language language : Language.values()) {
            String page = HtmlReport.render(ReportSamples.of("Comit\u00e9 <&> \"X\"", true), language);
            Golden.write("report." + language.code() + ".html", page);
        }
        Golden.check("report.es.html");
        Golden.check("report.en.html");
    }

    @Property
    void textsNeverBecomeMarkup(@ForAll long seed, @ForAll Language language) {
        String line = ReportSamples.line(seed);
        assertThat(tags(HtmlReport.render(ReportSamples.of(line, true), language)))
                .isEqualTo(tags(HtmlReport.render(ReportSamples.of("x", true), language)));
    }

    @Property
    void theWriterEscapesAnyCharacters(@ForAll String text) {
        String html = new HtmlWriter().text(text).html();
        assertThat(html).doesNotContain("<", ">", "\"", "'");
        assertThat(html.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(html.replaceAll("&(amp|lt|gt|quot|#39);", "x"))
                .doesNotContain("&")
                .hasSameSizeAs(text);
    }

    @Property(tries = 50)
    void thePageIsWellFormedAndHasItsParts(@ForAll long seed, @ForAll Language language) {
        ComplianceReport report = ReportSamples.evaluated(seed);
        String page = HtmlReport.render(report, language);
        assertThat(HtmlReport.render(report, language)).isEqualTo(page);
        checkNesting(page);
        assertThat(page)
                .contains("<html lang=\"" + language.code() + "\">", ComplianceReport.DISCLAIMER.in(language))
                .doesNotContain("<script", "src=", "<link", "@import");
        assertThat(page.contains("class=\"made-up\"")).isEqualTo(report.header().illustrative());
        List<String> headings = all(page, "<h2 id=\"([a-z-]+)\">");
        assertThat(headings).doesNotHaveDuplicates();
        assertThat(all(page, "<section aria-labelledby=\"([a-z-]+)\">")).isEqualTo(headings);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static void checkNesting(String page) {
        Deque<String> open = new ArrayDeque<>();
        for (Matcher tag = TAG.matcher(page); tag.find(); ) {
            String name = tag.group().replaceAll("[</>]|\\s.*", "");
            if (tag.group().startsWith("</")) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!name.startsWith("!") && !name.equals("meta")) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }

    private static String tags(String page) {
        StringBuilder tags = new StringBuilder();
        for (Matcher tag = TAG.matcher(page); tag.find(); ) {
            tags.append(tag.group());
        }
        return tags.toString();
    }
}
