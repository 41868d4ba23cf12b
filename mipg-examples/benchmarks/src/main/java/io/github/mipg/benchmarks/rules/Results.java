package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Evidence;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the rules of the other engines say, each by its number among all. */
public final class Results {
    private final Heads heads;
    private final List<Result> found = new ArrayList<>();

    Results(Heads heads) {
        this.heads = heads;
    }

    /** What every result of a rule has in common, looked up once. */
    static final class Heads {
        private final List<RuleId> rules = new ArrayList<>();
        private final List<Severity> severities = new ArrayList<>();
        private final List<List<Citation>> citations = new ArrayList<>();

        Heads() {
            for (Requirement requirement : Requirement.all()) {
                rules.add(requirement.rule());
                severities.add(requirement.severity());
                citations.add(Citations.of(requirement));
            }
        }
    }

    public void violated(int rule, String actual, List<Evidence> evidence) {
        add(rule, Verdict.VIOLATED, actual, evidence);
    }

    public void violated(int rule, String actual) {
        add(rule, Verdict.VIOLATED, actual, List.of());
    }

    public void missing(int rule, String what) {
        add(rule, Verdict.INDETERMINATE, what, List.of());
    }

    private void add(int rule, Verdict verdict, String actual, List<Evidence> evidence) {
        found.add(new Result(
                heads.rules.get(rule),
                heads.severities.get(rule),
                verdict,
                heads.citations.get(rule),
                actual,
                evidence));
    }

    List<Result> found() {
        return found;
    }
}
