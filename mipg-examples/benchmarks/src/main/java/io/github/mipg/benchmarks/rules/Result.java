package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Evidence;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Verdict;
import java.util.List;

/**
 * What every contender has to say of a rule that is violated or cannot be told: all contenders must give equal ones.
 *
 * @param rule which rule
 * @param severity how much it weighs
 * @param verdict violated or indeterminate
 * @param citations what it rests on
 * @param actual what was found, or what is missing, in Spanish
 * @param evidence documents that prove it
 */
record Result(
        RuleId rule,
        Severity severity,
        Verdict verdict,
        List<Citation> citations,
        String actual,
        List<Evidence> evidence) {

    static boolean tells(Verdict verdict) {
        return verdict != Verdict.SATISFIED && verdict != Verdict.NOT_APPLICABLE;
    }
}
