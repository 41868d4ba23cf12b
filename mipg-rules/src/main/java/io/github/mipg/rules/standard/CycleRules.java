package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That cycles of planning, doing, checking and acting go round (ciclo PHVA). */
final class CycleRules {
    private static final RuleGroup CYCLE = RuleGroup.of("mipg.phva")
            .appliesWhen(wholeModelApplies())
            .severity(Severity.MINOR)
            .readAt(LawDate.periodEnd())
            .inForce(SINCE_2017)
            .about(Matter.MODEL);

    private static final Text NONE = Text.of("ninguna", "none");

    private CycleRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(noStageSkipped(), stagesInOrder(), checkedByAnother());
    }

    private static Rule noStageSkipped() {
        Reading<PhvaCycle, List<PhvaStage>> skipped = Reading.<PhvaCycle, List<PhvaStage>>of(
                        Text.of("etapas saltadas", "stages skipped"), "/cycles/{id}/stages", CycleRules::skipped)
                .shownAs(stages ->
                        Phrases.list(stages.stream().map(PhvaStage::label).toList()));
        return CYCLE.rule("no-stage-skipped")
                .title(Text.of("Ningún ciclo PHVA se salta una etapa", "No PHVA cycle leaves a stage out"))
                .forEach(SystemRows.CYCLES)
                .require(skipped.satisfies(NONE, List::isEmpty))
                .because(Text.of(
                        "el Modelo planea, ejecuta, hace seguimiento, evalúa y controla; no se verifica lo que no se"
                                + " planeó",
                        "the Model plans, executes, follows up, evaluates and controls; what was not planned cannot be"
                                + " checked"))
                .citing(article("2.2.22.3.2"), ChainRules.DECK)
                .build();
    }

    private static Observation<List<PhvaStage>> skipped(PhvaCycle cycle, Context context) {
        LocalDate day = SystemReadings.horizon(context.system(), context);
        List<PhvaStage> skipped = cycle.skipped();
        // More records may fill a gap, and may open one by going further.
        return cycle.stages().covers(day) ? Observation.known(skipped) : Observation.unknown(missingStages(cycle, day));
    }

    private static MissingDatum missingStages(PhvaCycle cycle, LocalDate day) {
        return SystemReadings.completeThrough(
                "/cycles/" + cycle.id() + "/stages",
                Text.of("la lista de etapas del ciclo", "the list of stages of the cycle"),
                day);
    }

    private static Rule stagesInOrder() {
        Reading<PhvaCycle, Boolean> backwards = Reading.<PhvaCycle, Boolean>of(
                Text.of(
                        "una etapa terminó antes que otra que la precede",
                        "a stage was finished before one that precedes it"),
                "/cycles/{id}/stages",
                CycleRules::goesBackwards);
        return CYCLE.rule("stages-in-order")
                .title(Text.of(
                        "Las etapas de cada ciclo PHVA terminaron en su orden",
                        "The stages of each PHVA cycle were finished in their order"))
                .forEach(SystemRows.CYCLES)
                .require(backwards.is(false))
                .because(Text.of(
                        "se ejecuta lo planeado, se verifica lo ejecutado y se actúa sobre lo verificado",
                        "what was planned is done, what was done is checked, and what was checked is acted on"))
                .citing(article("2.2.22.3.2"), ChainRules.DECK)
                .severity(Severity.INFO)
                .build();
    }

    /** The first end of each stage: a stage may be gone over again later. */
    private static Observation<Boolean> goesBackwards(PhvaCycle cycle, Context context) {
        LocalDate day = SystemReadings.horizon(context.system(), context);
        List<StageRecord> records = cycle.stages().items();
        boolean open = !cycle.stages().covers(day)
                || records.stream().anyMatch(r -> r.date().isEmpty());
        if (open) {
            return Observation.unknown(new MissingDatum(
                    "/cycles/" + cycle.id() + "/stages",
                    Text.of(
                            "la lista completa de etapas, con la fecha de cada una",
                            "the complete list of stages, with the day of each")));
        }
        LocalDate last = LocalDate.MIN;
        for (PhvaStage stage : PhvaStage.values()) {
            Optional<LocalDate> first = records.stream()
                    .filter(r -> r.stage() == stage)
                    .flatMap(r -> r.date().stream())
                    .min(LocalDate::compareTo);
            if (first.filter(last::isAfter).isPresent()) {
                return Observation.known(true);
            }
            last = first.orElse(last);
        }
        return Observation.known(false);
    }

    private static Rule checkedByAnother() {
        Reading<PhvaCycle, Set<UnitId>> both = Reading.<PhvaCycle, Set<UnitId>>of(
                        Text.of(
                                "dependencias que hicieron y verificaron el mismo ciclo",
                                "units that did and checked the same cycle"),
                        "/cycles/{id}/stages",
                        CycleRules::doersThatChecked)
                .shownAs(units -> Phrases.list(units));
        Condition<PhvaCycle> checked = Reading.<PhvaCycle, Boolean>of(
                        Text.of("el ciclo llegó a verificar", "the cycle got to its check"),
                        "/cycles/{id}/stages",
                        (cycle, context) -> {
                            boolean there = hasStage(cycle, PhvaStage.CHECK);
                            LocalDate day = SystemReadings.horizon(context.system(), context);
                            return there || cycle.stages().covers(day)
                                    ? Observation.known(there)
                                    : Observation.unknown(missingStages(cycle, day));
                        })
                .is(true);
        return CYCLE.rule("checked-by-another")
                .title(Text.of(
                        "Cada ciclo PHVA lo verifica una dependencia distinta de la que ejecutó",
                        "Each PHVA cycle is checked by another unit than the one that carried it out"))
                .forEach(SystemRows.CYCLES.where(checked))
                .require(both.satisfies(NONE, Set::isEmpty))
                .because(Text.of("quien verifica no es quien ejecuta", "whoever checks is not whoever does"))
                .citing(ChainRules.DECK)
                .severity(Severity.INFO)
                .build();
    }

    private static boolean hasStage(PhvaCycle cycle, PhvaStage stage) {
        return cycle.stages().items().stream().anyMatch(r -> r.stage() == stage);
    }

    private static Observation<Set<UnitId>> doersThatChecked(PhvaCycle cycle, Context context) {
        LocalDate day = SystemReadings.horizon(context.system(), context);
        Set<UnitId> doers = units(cycle, PhvaStage.DO);
        Set<UnitId> both = new LinkedHashSet<>(units(cycle, PhvaStage.CHECK));
        both.retainAll(doers);
        boolean open = !cycle.stages().covers(day)
                || cycle.stages().items().stream()
                        .anyMatch(r -> (r.stage() == PhvaStage.DO || r.stage() == PhvaStage.CHECK)
                                && r.unit().isEmpty());
        return both.isEmpty() && open
                ? Observation.unknown(new MissingDatum(
                        "/cycles/" + cycle.id() + "/stages",
                        Text.of(
                                "la dependencia que ejecutó y la que verificó",
                                "the unit that carried it out and the one that checked it")))
                : Observation.known(both);
    }

    private static Set<UnitId> units(PhvaCycle cycle, PhvaStage stage) {
        List<UnitId> units = new ArrayList<>();
        cycle.stages().items().stream()
                .filter(r -> r.stage() == stage)
                .forEach(r -> r.unit().ifPresent(units::add));
        return new LinkedHashSet<>(units);
    }
}
