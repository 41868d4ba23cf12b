package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.JobFunction;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** That processes, units and jobs fit together (armonización de procesos, estructura y empleos). */
final class OrganisationRules {
    private static final PolicyId POLICY = PolicyId.of("fortalecimiento-organizacional");
    private static final Period SINCE_909 = Period.from(LocalDate.of(2004, 9, 23));
    private static final String TOPMOST = "estrategico";
    private static final int TOP = 1;

    private static final RuleGroup HARMONY = RuleGroup.of("mipg.organisation")
            .appliesWhen(wholeModelApplies())
            .severity(Severity.INFO)
            .readAt(LawDate.periodEnd())
            .inForce(SINCE_2017)
            .about(Matter.of(POLICY));

    private OrganisationRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                processHarmonised(), unitInProcess(), jobHasFunctions(), unitsHangTogether(), levelsDescend());
    }

    private static Rule processHarmonised() {
        return HARMONY.rule("process-harmonised")
                .title(Text.of(
                        "Cada proceso tiene una dependencia que responde por él y empleos con funciones en él",
                        "Each process has a unit that answers for it and jobs with functions in it"))
                .forEach(SystemRows.PROCESSES)
                .require(RowReadings.says(
                                Text.of("dependencia que responde por el proceso", "unit that answers for the process"),
                                "/organisation/processes/{id}/owner",
                                WorkProcess::owner)
                        .and(Reading.<WorkProcess, Boolean>of(
                                        Text.of(
                                                "algún empleo tiene una función en el proceso",
                                                "some job has a function in the process"),
                                        "/organisation/jobs",
                                        OrganisationRules::isStaffed)
                                .is(true)))
                .because(Text.of(
                        "la estructura y los empleos se ordenan según los procesos",
                        "structure and jobs are arranged after the processes"))
                .citing(ChainRules.DECK)
                .build();
    }

    private static Observation<Boolean> isStaffed(WorkProcess process, Context context) {
        Inventory<Job> jobs = context.system().organisation().jobs();
        LocalDate day = SystemReadings.horizon(context.system(), context);
        boolean open = !jobs.covers(day);
        for (Job job : jobs.items()) {
            open |= !job.functions().covers(day);
            for (JobFunction function : job.functions().items()) {
                if (function.process().filter(process.id()::equals).isPresent()) {
                    return Observation.known(true);
                }
                open |= function.process().isEmpty();
            }
        }
        return open
                ? Observation.unknown(new MissingDatum(
                        "/organisation/jobs",
                        Text.of(
                                "la lista completa de empleos y funciones, con el proceso de cada una",
                                "the complete list of jobs and functions, with the process of each")))
                : Observation.known(false);
    }

    private static Rule unitInProcess() {
        Reading<OrganisationalUnit, Boolean> takesPart = Reading.<OrganisationalUnit, Boolean>of(
                Text.of(
                        "la dependencia responde por un proceso o participa en él",
                        "the unit answers for a process or takes part in one"),
                "/organisation/processes",
                OrganisationRules::takesPart);
        return HARMONY.rule("unit-in-process")
                .title(Text.of("Cada dependencia participa en algún proceso", "Each unit takes part in some process"))
                .forEach(SystemRows.UNITS)
                .require(takesPart.is(true))
                .because(Text.of(
                        "una dependencia sin proceso no aporta a lo que la entidad entrega",
                        "a unit without a process adds nothing to what the entity delivers"))
                .citing(ChainRules.DECK)
                .build();
    }

    private static Observation<Boolean> takesPart(OrganisationalUnit unit, Context context) {
        Inventory<WorkProcess> processes = context.system().organisation().processes();
        boolean there = processes.items().stream()
                .anyMatch(p -> p.owner().filter(unit.id()::equals).isPresent()
                        || p.units().contains(unit.id()));
        if (there) {
            return Observation.known(true);
        }
        LocalDate day = SystemReadings.horizon(context.system(), context);
        boolean open = !processes.covers(day)
                || processes.items().stream()
                        .anyMatch(p -> p.owner().isEmpty() || p.units().isEmpty());
        return open
                ? Observation.unknown(new MissingDatum(
                        "/organisation/processes",
                        Text.of(
                                "la lista completa de procesos, con quién responde y quién participa",
                                "the complete list of processes, with who answers and who takes part")))
                : Observation.known(false);
    }

    private static Rule jobHasFunctions() {
        Rows<Job, JobFunction> functions = Rows.<Job, JobFunction>of(
                        "job-function", "/organisation/jobs/{id}/functions", Job::functions, JobFunction::statement)
                .called(Text.of("función", "function"), Text.of("funciones", "functions"));
        return RuleGroup.of("mipg.organisation")
                .rule("job-has-functions")
                .title(Text.of("Cada empleo tiene funciones descritas", "Each job has functions described"))
                .appliesWhen(internalControlApplies())
                .appliesWhen(CareerReadings.law909Applies())
                .forEach(SystemRows.JOBS)
                .require(functions.some())
                .because(Text.of(
                        "el diseño de cada empleo describe su contenido funcional",
                        "the design of each job describes what it does"))
                .citing(LegalReference.of("ley-909-2004", "19", "num. 2 a"))
                .about(Matter.of(POLICY), Matter.of(PolicyId.of("talento-humano")))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_909)
                .build();
    }

    private static Rule unitsHangTogether() {
        Reading<OrganisationalUnit, Boolean> circular = Reading.<OrganisationalUnit, Boolean>of(
                        Text.of("la dependencia cuelga de sí misma", "the unit hangs from itself"),
                        "/organisation/units/{id}/parent",
                        OrganisationRules::isCircular)
                .alsoFrom("/organisation/units");
        return HARMONY.rule("units-hang-together")
                .title(Text.of(
                        "Cada dependencia llega, de superior en superior, a la alta dirección",
                        "Each unit leads, from one above to the next, to top management"))
                .forEach(SystemRows.UNITS)
                .require(circular.is(false))
                .because(Text.of(
                        "los niveles van de la alta dirección a los mandos medios y a la base",
                        "levels go from top management to the middle and to the base"))
                .citing(ChainRules.DECK)
                .build();
    }

    /**
     * Whoever gets to top management hangs from nothing else. One without another above it may be the topmost one or not, and a
     * circle with a unit of an unknown level may hold top management.
     */
    private static Observation<Boolean> isCircular(OrganisationalUnit unit, Context context) {
        Map<UnitId, OrganisationalUnit> units = units(context);
        Set<UnitId> seen = new HashSet<>();
        boolean mayHoldTheTop = false;
        OrganisationalUnit at = unit;
        while (seen.add(at.id())) {
            if (at.level().filter(l -> l.value().equals(TOPMOST)).isPresent()) {
                return Observation.known(false);
            }
            mayHoldTheTop |= at.level().isEmpty();
            Optional<OrganisationalUnit> above = at.parent().map(units::get);
            if (above.isEmpty()) {
                return Observation.unknown(unplaced());
            }
            at = above.get();
        }
        return mayHoldTheTop ? Observation.unknown(unplaced()) : Observation.known(true);
    }

    private static MissingDatum unplaced() {
        return new MissingDatum(
                "/organisation/units",
                Text.of(
                        "el nivel de cada dependencia, y de cuál depende",
                        "the level of each unit, and which one is above it"));
    }

    private static Map<UnitId, OrganisationalUnit> units(Context context) {
        Map<UnitId, OrganisationalUnit> units = new HashMap<>();
        context.system().organisation().units().items().forEach(u -> units.put(u.id(), u));
        return units;
    }

    private static Rule levelsDescend() {
        Reading<OrganisationalUnit, Integer> own = Reading.<OrganisationalUnit, Integer>of(
                        Text.of("nivel de la dependencia", "level of the unit"),
                        "/organisation/units/{id}/level",
                        (unit, context) -> position(Optional.of(unit), context))
                .shownAs(OrganisationRules::ordinal);
        Reading<OrganisationalUnit, Integer> above = Reading.<OrganisationalUnit, Integer>of(
                        Text.of("nivel de la dependencia superior", "level of the unit above"),
                        "/organisation/units/{id}/parent",
                        (unit, context) -> position(unit.parent().map(units(context)::get), context))
                .alsoFrom("/organisation/units")
                .shownAs(OrganisationRules::ordinal);
        return HARMONY.rule("levels-descend")
                .title(Text.of(
                        "Ninguna dependencia fuera de la alta dirección es de un nivel más alto que su superior",
                        "No unit outside top management is of a higher level than the unit above it"))
                .forEach(SystemRows.UNITS)
                .require(own.satisfies(Text.of("de la alta dirección", "of top management"), mine -> mine == TOP)
                        .or(own.relates(
                                Text.of("no más alto que", "not higher than"),
                                above,
                                (mine, theirs) -> mine >= theirs)))
                .because(Text.of(
                        "los niveles van de la alta dirección a los mandos medios y a la base",
                        "levels go from top management to the middle and to the base"))
                .citing(ChainRules.DECK)
                .build();
    }

    private static Text ordinal(Integer position) {
        return Text.same(position.toString());
    }

    /** The place of a level from the top, 1 first. */
    private static Observation<Integer> position(Optional<OrganisationalUnit> unit, Context context) {
        Optional<Integer> place = unit.flatMap(OrganisationalUnit::level)
                .map(ConceptId::value)
                .flatMap(key -> context.catalog().concepts(ConceptKind.RESPONSIBILITY_LEVEL).stream()
                        .filter(c -> c.key().equals(key))
                        .findFirst())
                .flatMap(Concept::position);
        return Observation.ofOptional(
                place,
                new MissingDatum(
                        "/organisation/units",
                        Text.of(
                                "el nivel de la dependencia y de la superior",
                                "the level of the unit and of the one above")));
    }
}
