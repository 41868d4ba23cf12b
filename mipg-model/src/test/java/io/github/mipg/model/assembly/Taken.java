package io.github.mipg.model.assembly;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** A system taken apart into the rows and declarations that an assembly takes. */
final class Taken {
    /** What happens in the function of a row after it has set everything. */
    interface Trouble {
        Trouble NONE = builder -> {};

        void after(Object builder);
    }

    /** One row. */
    record Piece(String key, Section section, Optional<Object> owner, Object value, Giving giving) {
        void give(Assembly assembly, Trouble trouble) {
            giving.give(assembly, key, trouble);
        }

        Piece under(String otherKey) {
            return new Piece(otherKey, section, owner, value, giving);
        }
    }

    /** A section that is complete, or the rows of one owner. */
    record Complete(Section section, Optional<Object> owner) {}

    /** Gives a row under a key. */
    interface Giving {
        void give(Assembly assembly, String key, Trouble trouble);
    }

    private interface Feed<T> {
        void give(Assembly assembly, String key, T value, Trouble trouble);
    }

    private interface OwnedFeed<O, T> {
        void give(Assembly assembly, O owner, String key, T value, Trouble trouble);
    }

    private interface OwnedDeclaration<O> {
        void declare(Assembly assembly, O owner, LocalDate through);
    }

    final ManagementSystem system;
    final List<Piece> pieces = new ArrayList<>();
    final List<Consumer<Assembly>> declarations = new ArrayList<>();
    final List<Complete> complete = new ArrayList<>();

    Taken(ManagementSystem system) {
        this.system = system;
        ManagementSystem s = system;
        each(
                Section.COMMITTEES,
                s.committees(),
                (a, k, v, t) -> a.committee(k, b -> t.after(b.from(v).members(Inventory.unknown()))));
        of(
                Section.MEMBERS,
                s.committees(),
                v -> v.id(),
                v -> v.members(),
                (a, o, k, v, t) -> a.member(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.membersKnown(o, d));
        each(
                Section.MEETINGS,
                s.meetings(),
                (a, k, v, t) -> a.meeting(k, b -> t.after(b.from(v).decisions(Inventory.unknown()))));
        of(
                Section.DECISIONS,
                s.meetings(),
                v -> v.id(),
                v -> v.decisions(),
                (a, o, k, v, t) -> a.decision(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.decisionsKnown(o, d));
        each(Section.PLANS, s.plans(), (a, k, v, t) -> a.plan(k, b -> t.after(b.from(v))));
        each(Section.REPORTS, s.reports(), (a, k, v, t) -> a.report(k, b -> t.after(b.from(v))));
        each(
                Section.OFFICIAL_RESULTS,
                s.officialResults(),
                (a, k, v, t) -> a.officialResult(k, b -> t.after(b.from(v))));
        each(Section.DESIGNATIONS, s.designations(), (a, k, v, t) -> a.designation(k, b -> t.after(b.from(v))));
        each(Section.UNITS, s.organisation().units(), (a, k, v, t) -> a.unit(k, b -> t.after(b.from(v))));
        each(
                Section.JOBS,
                s.organisation().jobs(),
                (a, k, v, t) -> a.job(k, b -> t.after(b.from(v).functions(Inventory.unknown()))));
        of(
                Section.JOB_FUNCTIONS,
                s.organisation().jobs(),
                v -> v.id(),
                v -> v.functions(),
                (a, o, k, v, t) -> a.jobFunction(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.jobFunctionsKnown(o, d));
        each(Section.PROCESSES, s.organisation().processes(), (a, k, v, t) -> a.process(k, b -> t.after(b.from(v))));
        each(Section.DEMANDS, s.planning().demands(), (a, k, v, t) -> a.demand(k, b -> t.after(b.from(v))));
        each(Section.DIAGNOSES, s.planning().diagnoses(), (a, k, v, t) -> a.diagnosis(k, b -> t.after(b.from(v))));
        each(
                Section.DEVELOPMENT_PROBLEMS,
                s.planning().problems(),
                (a, k, v, t) -> a.developmentProblem(k, b -> t.after(b.from(v))));
        each(Section.OBJECTIVES, s.planning().objectives(), (a, k, v, t) -> a.objective(k, b -> t.after(b.from(v))));
        each(
                Section.RESULT_GOALS,
                s.planning().resultGoals(),
                (a, k, v, t) -> a.resultGoal(k, b -> t.after(b.from(v))));
        each(
                Section.PRODUCT_GOALS,
                s.planning().productGoals(),
                (a, k, v, t) -> a.productGoal(k, b -> t.after(b.from(v))));
        each(Section.PROGRAMMES, s.planning().programmes(), (a, k, v, t) -> a.programme(k, b -> t.after(b.from(v))));
        each(
                Section.PROJECTS,
                s.planning().projects(),
                (a, k, v, t) -> a.project(k, b -> t.after(b.from(v).investments(Inventory.unknown()))));
        of(
                Section.INVESTMENTS,
                s.planning().projects(),
                v -> v.id(),
                v -> v.investments(),
                (a, o, k, v, t) -> a.investment(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.investmentsKnown(o, d));
        each(Section.ACTIONS, s.planning().actions(), (a, k, v, t) -> a.action(k, b -> t.after(b.from(v))));
        each(
                Section.INDICATORS,
                s.planning().indicators(),
                (a, k, v, t) -> a.indicator(k, b -> t.after(b.from(v).measurements(Inventory.unknown()))));
        of(
                Section.MEASUREMENTS,
                s.planning().indicators(),
                v -> v.id(),
                v -> v.measurements(),
                (a, o, k, v, t) -> a.measurement(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.measurementsKnown(o, d));
        each(
                Section.CYCLES,
                s.cycles(),
                (a, k, v, t) -> a.cycle(k, b -> t.after(b.from(v).stages(Inventory.unknown()))));
        of(
                Section.STAGES,
                s.cycles(),
                v -> v.id(),
                v -> v.stages(),
                (a, o, k, v, t) -> a.stage(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.stagesKnown(o, d));
        each(
                Section.LINES_OF_DEFENCE,
                s.internalControl().lines(),
                (a, k, v, t) -> a.lineOfDefence(k, b -> t.after(b.from(v))));
        each(
                Section.RISKS,
                s.internalControl().risks(),
                (a, k, v, t) -> a.risk(k, b -> t.after(b.from(v).controls(Inventory.unknown()))));
        of(
                Section.APPLIED_CONTROLS,
                s.internalControl().risks(),
                v -> v.id(),
                v -> v.controls(),
                (a, o, k, v, t) -> a.appliedControl(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.appliedControlsKnown(o, d));
        each(Section.CONTROLS, s.internalControl().controls(), (a, k, v, t) -> a.control(k, b -> t.after(b.from(v))));
        each(
                Section.CONTROL_EVALUATIONS,
                s.internalControl().evaluations(),
                (a, k, v, t) -> a.controlEvaluation(k, b -> t.after(b.from(v))));
        each(
                Section.STAFF_EVALUATIONS,
                s.staffEvaluations(),
                (a, k, v, t) -> a.staffEvaluation(
                        k, b -> t.after(b.from(v).roles(Inventory.unknown()).phases(Inventory.unknown()))));
        of(
                Section.ROLE_ASSIGNMENTS,
                s.staffEvaluations(),
                v -> v.id(),
                v -> v.roles(),
                (a, o, k, v, t) -> a.roleAssignment(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.roleAssignmentsKnown(o, d));
        of(
                Section.EVALUATION_PHASES,
                s.staffEvaluations(),
                v -> v.id(),
                v -> v.phases(),
                (a, o, k, v, t) -> a.evaluationPhase(k, o, b -> t.after(b.from(v))),
                (a, o, d) -> a.evaluationPhasesKnown(o, d));
        each(Section.DOCUMENTS, s.documents(), (a, k, v, t) -> a.document(k, b -> t.after(b.from(v))));
        each(Section.POLICIES, s.implementation().policies(), (a, k, v, t) -> a.policy(k, b -> t.after(b.from(v))));
        each(Section.STEPS, s.implementation().steps(), (a, k, v, t) -> a.step(k, b -> t.after(b.from(v))));
        each(Section.PILLARS, s.implementation().pillars(), (a, k, v, t) -> a.pillar(k, b -> t.after(b.from(v))));
        each(
                Section.COMPLEMENTARY_SYSTEMS,
                s.implementation().complementarySystems(),
                (a, k, v, t) -> a.complementarySystem(k, b -> t.after(b.from(v))));
        one(Section.ADOPTION, s.adoption(), (a, k, v, t) -> a.adoption(k, b -> t.after(b.from(v))));
        one(Section.MISSION, s.planning().mission(), (a, k, v, t) -> a.mission(k, b -> t.after(b.from(v))));
        one(
                Section.EXTERNAL_VISION,
                s.planning().externalVision(),
                (a, k, v, t) -> a.externalVision(k, b -> t.after(b.from(v))));
        one(
                Section.INTERNAL_VISION,
                s.planning().internalVision(),
                (a, k, v, t) -> a.internalVision(k, b -> t.after(b.from(v))));
        one(
                Section.TERRITORIAL_PLAN,
                s.planning().territorialPlan(),
                (a, k, v, t) -> a.territorialPlan(k, b -> t.after(b.from(v))));
        s.internalControl()
                .appetite()
                .ifPresent(v -> pieces.add(new Piece(
                        "appetite",
                        Section.RISK_APPETITE,
                        Optional.empty(),
                        v,
                        (a, k, t) -> a.riskAppetite(k, () -> {
                            t.after(v);
                            return v;
                        }))));
        s.facts()
                .forEach((name, v) -> pieces.add(new Piece(
                        "fact " + name,
                        Section.FACTS,
                        Optional.empty(),
                        v,
                        (a, k, t) -> a.fact(k, name, () -> {
                            t.after(v);
                            return v;
                        }))));
        s.asOf().ifPresent(day -> declarations.add(a -> a.asOf(day)));
        s.edition().ifPresent(edition -> declarations.add(a -> a.edition(edition)));
        if (s.illustrative()) {
            declarations.add(Assembly::illustrative);
        }
    }

    /** An assembly without rows. */
    Assembly start() {
        return ManagementSystem.assemble(system.entity(), system.vigencia());
    }

    /** Everything in some order. */
    Assembly assemble(Random random) {
        List<Consumer<Assembly>> all = new ArrayList<>(declarations);
        pieces.forEach(p -> all.add(a -> p.give(a, Trouble.NONE)));
        Collections.shuffle(all, random);
        Assembly assembly = start();
        all.forEach(step -> step.accept(assembly));
        return assembly;
    }

    private <T> void each(Section section, Inventory<T> inventory, Feed<T> feed) {
        inventory.completeThrough().ifPresent(day -> {
            complete.add(new Complete(section, Optional.empty()));
            declarations.add(a -> a.known(section, day));
        });
        int n = 0;
        for (T value : inventory.items()) {
            pieces.add(new Piece(
                    section + " " + n++, section, Optional.empty(), value, (a, k, t) -> feed.give(a, k, value, t)));
        }
    }

    private <P, O, T> void of(
            Section section,
            Inventory<P> owners,
            Function<P, O> id,
            Function<P, Inventory<T>> part,
            OwnedFeed<O, T> feed,
            OwnedDeclaration<O> known) {
        for (P owner : owners.items()) {
            O ownerId = id.apply(owner);
            Inventory<T> inventory = part.apply(owner);
            inventory.completeThrough().ifPresent(day -> {
                complete.add(new Complete(section, Optional.of(ownerId)));
                declarations.add(a -> known.declare(a, ownerId, day));
            });
            int n = 0;
            for (T value : inventory.items()) {
                pieces.add(new Piece(
                        section + " " + ownerId + " " + n++,
                        section,
                        Optional.of(ownerId),
                        value,
                        (a, k, t) -> feed.give(a, ownerId, k, value, t)));
            }
        }
    }

    private <T> void one(Section section, Fact<T> fact, Feed<T> feed) {
        if (fact.state() == Fact.State.NONE) {
            declarations.add(a -> a.none(section));
        } else if (fact.state() == Fact.State.GIVEN) {
            T value = fact.get();
            pieces.add(new Piece(
                    section.name(), section, Optional.empty(), value, (a, k, t) -> feed.give(a, k, value, t)));
        }
    }
}
