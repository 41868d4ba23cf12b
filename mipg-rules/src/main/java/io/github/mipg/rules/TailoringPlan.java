package io.github.mipg.rules;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ParameterId;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.report.ReportHeader.TailoringStamp;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Tailored.OwnFigure;
import io.github.mipg.rules.report.Verdict;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tailoring of one entity, looked up in the rules that it is about. */
final class TailoringPlan {
    private final TailoringStamp stamp;
    private final ImmutableMap<RuleId, Adjusted> byRule;

    private TailoringPlan(TailoringStamp stamp, ImmutableMap<RuleId, Adjusted> byRule) {
        this.stamp = stamp;
        this.byRule = byRule;
    }

    /** What is tailored in one rule. */
    static final class Adjusted {
        private Optional<String> switchedOff = Optional.empty();
        private Optional<String> softened = Optional.empty();
        private Severity severity;
        private final List<OwnFigure> figures = new ArrayList<>();
        private final Map<ParameterId, Object> values = new LinkedHashMap<>();

        private Adjusted(Rule rule) {
            this.severity = rule.severity();
        }

        /** The values that stand in the place of those of the law, by their figure. */
        Map<ParameterId, Object> values() {
            return values;
        }

        Tailored beside(Verdict own) {
            return new Tailored(own, severity, switchedOff, softened, figures);
        }
    }

    TailoringStamp stamp() {
        return stamp;
    }

    Optional<Adjusted> of(RuleId rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** Looks every name up; what is not there fails here, not while a system is evaluated. */
    static TailoringPlan of(Tailoring tailoring, List<RuleSet> ruleSets) {
        Map<RuleId, Adjusted> byRule = new LinkedHashMap<>();
        tailoring.switchedOff().forEach(off -> {
            Adjusted adjusted = adjusted(byRule, find(tailoring, off.rule(), ruleSets));
            single(tailoring, adjusted.switchedOff.isEmpty(), off.rule());
            adjusted.switchedOff = Optional.of(off.reason());
        });
        tailoring.softened().forEach(soft -> {
            Rule rule = find(tailoring, soft.rule(), ruleSets);
            Adjusted adjusted = adjusted(byRule, rule);
            single(tailoring, adjusted.switchedOff.isEmpty() && adjusted.softened.isEmpty(), soft.rule());
            if (soft.severity().compareTo(rule.severity()) >= 0) {
                throw InvalidModelException.of(
                        "Softened.severity",
                        soft.severity(),
                        "weigh less than the severity of the rule, which is " + rule.severity(),
                        "rule " + soft.rule(),
                        "Choose one that weighs less, or leave the rule as it is.");
            }
            adjusted.softened = Optional.of(soft.reason());
            adjusted.severity = soft.severity();
        });
        tailoring.figures().forEach(figure -> {
            Rule rule = find(tailoring, figure.rule(), ruleSets);
            Adjusted adjusted = adjusted(byRule, rule);
            single(
                    tailoring,
                    adjusted.switchedOff.isEmpty() && !adjusted.values.containsKey(figure.parameter()),
                    figure.rule());
            adjusted.values.put(figure.parameter(), value(figure, rule));
            adjusted.figures.add(new OwnFigure(figure.parameter(), figure.value(), figure.reason()));
        });
        return new TailoringPlan(tailoring.stamp(), ImmutableMap.copyOf(byRule));
    }

    private static Adjusted adjusted(Map<RuleId, Adjusted> byRule, Rule rule) {
        return byRule.computeIfAbsent(rule.id(), id -> new Adjusted(rule));
    }

    private static Rule find(Tailoring tailoring, RuleId id, List<RuleSet> ruleSets) {
        return ruleSets.stream()
                .flatMap(set -> set.find(id).stream())
                .findFirst()
                .orElseThrow(() -> InvalidModelException.of(
                        "Tailoring.rule",
                        id,
                        "be a rule of the evaluator",
                        "tailoring of " + tailoring.entity(),
                        Nearest.question(
                                id.value(),
                                ruleSets.stream()
                                        .flatMap(set -> set.rules().stream())
                                        .map(r -> r.id().value())
                                        .toList(),
                                "RuleSet.rules() lists them.")));
    }

    private static Object value(Tailoring.Replaced figure, Rule rule) {
        LegalFigure<?> replaced = rule.figures().stream()
                .filter(f -> f.id().equals(figure.parameter()))
                .findFirst()
                .orElseThrow(() -> InvalidModelException.of(
                        "Replaced.parameter",
                        figure.parameter(),
                        "be a figure that the rule reads",
                        "rule " + rule.id(),
                        Nearest.question(
                                figure.parameter().value(),
                                rule.figures().stream().map(f -> f.id().value()).toList(),
                                "Rule.figures() lists them.")));
        try {
            return replaced.parse(figure.value());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidModelException.of(
                    "Replaced.value",
                    figure.value(),
                    "fit the figure '" + figure.parameter() + "'",
                    "rule " + rule.id(),
                    "Write digits for a number, 0 to 100 for a share, and month and day such as 01-15.");
        }
    }

    /** Two names of one rule are found out only here. */
    private static void single(Tailoring tailoring, boolean first, RuleId rule) {
        if (!first) {
            throw InvalidModelException.of(
                    "Tailoring.rule",
                    rule,
                    "be tailored once, under one of its names, and in no other way if it is switched off",
                    "tailoring of " + tailoring.entity(),
                    "Keep one of the two.");
        }
    }
}
