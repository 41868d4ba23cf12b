package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.Replay.Difference;
import io.github.mipg.rules.Replay.Need;
import io.github.mipg.rules.ReportArchive.Issued;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.ReportHeader.RuleSetStamp;
import io.github.mipg.rules.report.ReportHeader.TailoringStamp;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an archived report again, and finds where it differs. */
final class Replaying {
    private final ReportArchive archive;
    private final ReportHeader header;
    private final List<Difference> differences = new ArrayList<>();

    Replaying(ReportArchive archive) {
        this.archive = archive;
        this.header = archive.report().header();
    }

    /** A finding with what was said of it. */
    private record Told(Finding finding, Issued issued) {
        static Map<List<?>, Told> all(ReportArchive archive) {
            Map<List<?>, Told> all = new LinkedHashMap<>();
            for (int i = 0; i < archive.issued().size(); i++) {
                Finding finding = archive.report().findings().get(i);
                all.put(
                        List.of(finding.rule(), finding.subjects()),
                        new Told(finding, archive.issued().get(i)));
            }
            return all;
        }
    }

    Replay with(ManagementSystem system, Evaluator evaluator) {
        List<Need> needs = needs(system, evaluator);
        if (!needs.isEmpty()) {
            return new Replay.NotReplayable(needs);
        }
        ComplianceReport again;
        try {
            again = evaluator.evaluate(system, header.asOf());
        } catch (NotInForceException e) {
            return new Replay.NotReplayable(List.of(new Need(
                    ReportInput.DATE, header.asOf().toString(), e.first().orElse("") + " " + e.since())));
        }
        compare(ReportArchive.of(again, evaluator));
        return differences.isEmpty() ? new Replay.Same() : new Replay.Different(differences);
    }

    private List<Need> needs(ManagementSystem system, Evaluator evaluator) {
        ImmutableList.Builder<Need> needs = ImmutableList.builder();
        need(
                needs,
                ReportInput.DATA,
                header.entity() + ", " + header.vigencia() + ", " + header.subjectHash(),
                system.entity().id() + ", " + system.vigencia() + ", " + system.contentHash());
        need(
                needs,
                ReportInput.LAW,
                header.catalogRevision() + ", " + header.catalogHash(),
                evaluator.catalog().revision() + ", " + evaluator.catalog().hash());
        need(needs, ReportInput.RULES, stamps(header.ruleSets()), stamps(evaluator.stamps()));
        need(needs, ReportInput.TAILORING, stamp(header.tailoring()), stamp(evaluator.tailoringOf(header.entity())));
        return needs.build();
    }

    private static void need(ImmutableList.Builder<Need> needs, ReportInput input, String needed, String given) {
        if (!needed.equals(given)) {
            needs.add(new Need(input, needed, given));
        }
    }

    /** In any order: the order in which rule sets are given decides nothing. */
    private static String stamps(List<RuleSetStamp> stamps) {
        return stamps.stream()
                .map(s -> s.id() + " " + s.version() + ", " + s.hash())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String stamp(Optional<TailoringStamp> stamp) {
        return stamp.map(s -> s.revision() + ", " + s.hash()).orElse("");
    }

    private void compare(ReportArchive again) {
        ReportHeader now = again.report().header();
        differ(null, "entityName", header.entityName(), now.entityName());
        differ(null, "illustrative", header.illustrative(), now.illustrative());
        differ(null, "edition", header.edition(), now.edition());
        Map<List<?>, Told> replayed = Told.all(again);
        Told.all(archive).forEach((identity, told) -> {
            Told other = replayed.remove(identity);
            if (other == null) {
                differ(told.finding(), "finding", told.finding().verdict(), "");
            } else {
                compare(told, other);
            }
        });
        replayed.values()
                .forEach(told ->
                        differ(told.finding(), "finding", "", told.finding().verdict()));
        cited("rows", archive.rows(), again.rows(), r -> r.table() + "/" + r.key());
        cited("sources", archive.sources(), again.sources(), s -> s.id().value());
    }

    private void compare(Told told, Told other) {
        Finding archived = told.finding();
        Finding now = other.finding();
        differ(archived, "aliases", archived.aliases(), now.aliases());
        differ(archived, "matters", archived.matters(), now.matters());
        differ(archived, "lacksSubject", archived.lacksSubject(), now.lacksSubject());
        differ(archived, "path", archived.path(), now.path());
        differ(archived, "verdict", archived.verdict(), now.verdict());
        differ(archived, "basis", archived.basis(), now.basis());
        differ(archived, "severity", archived.severity(), now.severity());
        differ(archived, "tailored", archived.tailored(), now.tailored());
        differ(archived, "title", archived.title(), now.title());
        differ(archived, "reason", archived.reason(), now.reason());
        differ(archived, "message", archived.details().message(), now.details().message());
        differ(archived, "citations", archived.citations(), now.citations());
        differ(archived, "missing", archived.missing(), now.missing());
        differ(archived, "evidence", archived.evidence(), now.evidence());
        differ(
                archived,
                "text",
                String.join("\n", told.issued().text()),
                String.join("\n", other.issued().text()));
        differ(
                archived,
                "explanation",
                String.join("\n", told.issued().explanation()),
                String.join("\n", other.issued().explanation()));
    }

    /** Row by row, so that one that was changed is named. */
    private <T> void cited(String what, List<T> archived, List<T> replayed, Function<T, String> key) {
        Map<String, T> now = new LinkedHashMap<>();
        replayed.forEach(r -> now.put(key.apply(r), r));
        for (T one : archived) {
            T other = now.remove(key.apply(one));
            differ(null, what + "/" + key.apply(one), one, other == null ? "" : other);
        }
        now.forEach((name, added) -> differ(null, what + "/" + name, "", added));
    }

    private void differ(@Nullable Finding finding, String field, Object archived, Object replayed) {
        if (!archived.equals(replayed)) {
            Optional<RuleId> rule = Optional.ofNullable(finding).map(Finding::rule);
            List<SubjectId> subjects = finding == null ? List.of() : finding.subjects();
            differences.add(new Difference(rule, subjects, field, archived.toString(), replayed.toString()));
        }
    }
}
