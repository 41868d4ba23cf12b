package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.scoring.LintFindings.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks the definition of an instrument before anybody answers it (revisión del instrumento): codes, references, tree,
 * weights, options, points, dependencies.
 *
 * <p>What an option is meant to be is never read off its wording: an option that reads like one that denies all others,
 * or like 'no aplica', is reported, so that whoever keeps the instrument can mark it. A pure function; safe to share
 * between threads.
 *
 * @since 0.1.0
 */
public final class InstrumentLint {
    private static final Ratio HUNDRED = Ratio.of(100);

    private InstrumentLint() {}

    /**
     * Checks an instrument. Never throws, whatever the instrument holds.
     *
     * @param instrument the instrument
     * @return all problems in the order of the document
     */
    public static LintReport check(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        LintFindings findings = new LintFindings();
        new Inspection(instrument, findings).run();
        return report(instrument, findings, Optional.empty());
    }

    /**
     * Checks an instrument, and from where to where its total can go under a method. Never throws, whatever the instrument
     * holds.
     *
     * @param instrument the instrument
     * @param method the method
     * @return all problems in the order of the document, with the least and the most that the root can reach, as far as
     *     they can be computed
     */
    public static LintReport check(Instrument instrument, ScoringMethod method) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(method, "method");
        LintFindings findings = new LintFindings();
        new Inspection(instrument, findings).run();
        boolean usable = report(instrument, findings, Optional.empty()).isUsable();
        Optional<ReachableRange.Range> range = Optional.empty();
        try {
            CompiledInstrument compiled = CompiledInstrument.of(instrument, method);
            range = range(instrument, ReachableRange.of(compiled), findings);
            List<ScoringProblem> outOfRange = compiled.outOfRange();
            if (usable && !outOfRange.isEmpty()) {
                notScorable(method, outOfRange, findings);
            }
        } catch (NotScorableException e) {
            if (usable) {
                notScorable(method, e.problems(), findings);
            } // otherwise the errors of the definition are the reason, and are told already
        }
        return report(instrument, findings, range);
    }

    private static LintReport report(
            Instrument instrument, LintFindings findings, Optional<ReachableRange.Range> range) {
        return new LintReport(
                instrument.id(),
                instrument.revision(),
                findings.inOrder(),
                range.map(ReachableRange.Range::lowest),
                range.map(ReachableRange.Range::highest));
    }

    /** The range of the root; of several, from the lowest to the highest. */
    private static Optional<ReachableRange.Range> range(
            Instrument instrument, ReachableRange reachable, LintFindings findings) {
        List<ReachableRange.Range> ranges = new ArrayList<>();
        for (int i = 0; i < instrument.nodes().size(); i++) {
            InstrumentNode node = instrument.nodes().get(i);
            Optional<ReachableRange.Range> range =
                    node.parent().isPresent() ? Optional.empty() : reachable.of(node.id());
            range.ifPresent(ranges::add);
            if (range.filter(r -> r.lowest().signum() != 0 || !r.highest().equals(HUNDRED))
                    .isPresent()) {
                findings.add(
                        LintKind.REACHABLE_RANGE,
                        Place.node(i, node.id()),
                        range.map(r -> Inspection.shown(r.lowest()) + " - " + Inspection.shown(r.highest()))
                                .orElse(""),
                        Text.of("poder ir de 0 a 100", "be able to go from 0 to 100"),
                        Text.of(
                                "Corrija los puntos de las preguntas cuyo mínimo no es 0 o cuyo máximo no es 100.",
                                "Correct the points of the questions whose minimum is not 0 or whose maximum is not 100."));
            }
        }
        return ranges.stream()
                .reduce((one, other) -> new ReachableRange.Range(
                        one.lowest().min(other.lowest()), one.highest().max(other.highest())));
    }

    private static void notScorable(ScoringMethod method, List<ScoringProblem> problems, LintFindings findings) {
        ImmutableList<ScoringProblem> all = ImmutableList.copyOf(problems);
        ScoringProblem first = all.get(0);
        findings.add(
                LintKind.NOT_SCORABLE,
                Place.whole(""),
                Integer.toString(all.size()),
                Phrases.text(
                        "decir todo lo que el método '" + method.id()
                                + "' necesita; el número es el de los problemas. El" + " primero: " + first.place()
                                + " " + first.message().spanish(),
                        "say all that the method '" + method.id()
                                + "' needs; the number is that of the problems. The first:" + " " + first.place() + " "
                                + first.message().english()),
                Phrases.text(
                        open(first.fix().spanish()) + ", o use otro método.",
                        open(first.fix().english()) + ", or use another method."));
    }

    /** A sentence without its full stop, to go on. */
    private static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
