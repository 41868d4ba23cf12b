package io.github.mipg.rules.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tells findings apart: the rule and the rows that it is about. */
record Identity(RuleId rule, List<SubjectId> subjects) {
    static Identity of(Finding finding) {
        return new Identity(finding.rule(), finding.subjects());
    }

    /** The identity of a finding, and those that it had under earlier names of its rule. */
    static List<Identity> allOf(Finding finding) {
        return Stream.concat(Stream.of(finding.rule()), finding.aliases().stream())
                .map(rule -> new Identity(rule, finding.subjects()))
                .toList();
    }

    /**
     * Finds what findings were called earlier. Each earlier one is matched once, and a name of today goes before one of
     * yesterday.
     *
     * @param later the findings
     * @param earlier all identities of each earlier one, that of its own day first
     * @return identity of the earlier one by identity of the finding
     */
    static Map<Identity, Identity> matches(List<Finding> later, List<List<Identity>> earlier) {
        Map<Identity, List<Identity>> open = new LinkedHashMap<>();
        earlier.forEach(all -> open.put(all.get(0), all));
        Map<Identity, Identity> matches = new HashMap<>();
        for (Finding finding : later) {
            Identity today = of(finding);
            if (open.remove(today) != null) {
                matches.put(today, today);
            }
        }
        Map<Identity, Identity> names = new HashMap<>();
        open.forEach((first, all) -> all.forEach(name -> names.put(name, first)));
        for (Finding finding : later) {
            if (!matches.containsKey(of(finding))) {
                allOf(finding).stream()
                        .flatMap(name -> Stream.ofNullable(names.get(name)))
                        .filter(first -> open.remove(first) != null)
                        .findFirst()
                        .ifPresent(first -> matches.put(of(finding), first));
            }
        }
        return matches;
    }
}
