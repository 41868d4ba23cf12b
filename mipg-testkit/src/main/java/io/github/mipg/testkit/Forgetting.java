package io.github.mipg.testkit;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A system that knows one thing less than another (olvido de un dato).
 *
 * @param what what is no longer known, as a path
 * @param system what is left
 * @since 0.1.0
 */
public record Forgetting(String what, ManagementSystem system) {
    /**
     * Everything that a system can forget in one step: an attribute, a row, that a list is complete, a whole section.
     *
     * @param system the system
     * @return the systems that know one thing less
     */
    public static List<Forgetting> allOf(ManagementSystem system) {
        Steps<ManagementSystem> steps = new Steps<>();
        steps.part(
                "/entity",
                ofEntity(system.entity()),
                e -> system.toBuilder().entity(e).build());
        steps.optional("/asOf", system.asOf(), n -> system.toBuilder().asOf(n).build());
        steps.part(
                "/adoption",
                ofFact(system.adoption(), Forgetting::ofAct),
                f -> system.toBuilder().adoption(f).build());
        steps.part(
                "/committees",
                ofInventory(system.committees(), Forgetting::ofCommittee),
                i -> system.toBuilder().committees(i).build());
        steps.part(
                "/meetings",
                ofInventory(system.meetings(), Forgetting::ofMeeting),
                i -> system.toBuilder().meetings(i).build());
        steps.part(
                "/plans",
                ofInventory(system.plans(), Forgetting::ofPlan),
                i -> system.toBuilder().plans(i).build());
        steps.part(
                "/reports",
                ofInventory(system.reports(), Forgetting::ofReport),
                i -> system.toBuilder().reports(i).build());
        steps.part(
                "/officialResults",
                ofInventory(system.officialResults(), r -> new Steps<>()),
                i -> system.toBuilder().officialResults(i).build());
        return steps.all.stream().map(s -> new Forgetting(s.what(), s.left())).toList();
    }

    private record Step<T>(String what, T left) {}

    /** The steps that one value can take. */
    private static final class Steps<T> {
        private final List<Step<T>> all = new ArrayList<>();

        void add(String what, T left) {
            all.add(new Step<>(what, left));
        }

        <V> void optional(String what, Optional<V> value, Function<Optional<V>, T> without) {
            if (value.isPresent()) {
                add(what, without.apply(Optional.empty()));
            }
        }

        <V> void part(String what, Steps<V> steps, Function<V, T> with) {
            steps.all.forEach(s -> add(what + s.what(), with.apply(s.left())));
        }
    }

    private static <T> Steps<Fact<T>> ofFact(Fact<T> fact, Function<T, Steps<T>> ofValue) {
        Steps<Fact<T>> steps = new Steps<>();
        if (!fact.isUnknown()) {
            steps.add("", Fact.unknown());
        }
        fact.find().ifPresent(v -> steps.part("", ofValue.apply(v), Fact::of));
        return steps;
    }

    private static <T> Steps<Inventory<T>> ofInventory(Inventory<T> inventory, Function<T, Steps<T>> ofItem) {
        Steps<Inventory<T>> steps = new Steps<>();
        if (inventory.completeness() == Inventory.Completeness.UNKNOWN) {
            return steps;
        }
        steps.add("", Inventory.unknown());
        if (inventory.completeness() == Inventory.Completeness.COMPLETE) {
            steps.add(" (that it is complete)", Inventory.partial(inventory.items()));
        }
        for (int i = 0; i < inventory.items().size(); i++) {
            int index = i;
            List<T> rest = new ArrayList<>(inventory.items());
            T item = rest.remove(i);
            // A list without one of its rows is no longer complete.
            steps.add("/" + i, Inventory.partial(rest));
            steps.part("/" + i, ofItem.apply(item), changed -> {
                List<T> items = new ArrayList<>(inventory.items());
                items.set(index, changed);
                return Systems.like(inventory, items);
            });
        }
        return steps;
    }

    private static Steps<PublicEntity> ofEntity(PublicEntity entity) {
        Steps<PublicEntity> steps = new Steps<>();
        steps.optional(
                "/nature", entity.nature(), n -> entity.toBuilder().nature(n).build());
        steps.optional(
                "/branch", entity.branch(), n -> entity.toBuilder().branch(n).build());
        steps.optional(
                "/order", entity.order(), n -> entity.toBuilder().order(n).build());
        steps.optional(
                "/level", entity.level(), n -> entity.toBuilder().level(n).build());
        steps.optional(
                "/state", entity.state(), n -> entity.toBuilder().state(n).build());
        steps.optional(
                "/stateCapital",
                entity.stateCapital(),
                n -> entity.toBuilder().stateCapital(n).build());
        steps.optional(
                "/sectorHead",
                entity.sectorHead(),
                n -> entity.toBuilder().sectorHead(n).build());
        steps.optional(
                "/directiveStaff",
                entity.directiveStaff(),
                n -> entity.toBuilder().directiveStaff(n).build());
        steps.optional(
                "/approvedPosts",
                entity.approvedPosts(),
                n -> entity.toBuilder().approvedPosts(n).build());
        steps.optional(
                "/municipality",
                entity.municipality(),
                n -> entity.toBuilder().municipality(n).build());
        if (!entity.categories().isEmpty()) {
            steps.add("/categories", entity.toBuilder().categories(Map.of()).build());
        }
        return steps;
    }

    private static Steps<AdministrativeAct> ofAct(AdministrativeAct act) {
        Steps<AdministrativeAct> steps = new Steps<>();
        steps.optional("/date", act.date(), n -> act.toBuilder().date(n).build());
        steps.optional(
                "/evidence", act.evidence(), n -> act.toBuilder().evidence(n).build());
        return steps;
    }

    private static Steps<Committee> ofCommittee(Committee committee) {
        Steps<Committee> steps = new Steps<>();
        steps.optional(
                "/name", committee.name(), n -> committee.toBuilder().name(n).build());
        steps.part(
                "/creation",
                ofFact(committee.creation(), Forgetting::ofAct),
                f -> committee.toBuilder().creation(f).build());
        steps.part(
                "/members",
                ofInventory(committee.members(), Forgetting::ofMember),
                i -> committee.toBuilder().members(i).build());
        return steps;
    }

    private static Steps<CommitteeMember> ofMember(CommitteeMember member) {
        Steps<CommitteeMember> steps = new Steps<>();
        steps.optional(
                "/title", member.title(), n -> member.toBuilder().title(n).build());
        steps.optional(
                "/level", member.level(), n -> member.toBuilder().level(n).build());
        steps.optional("/vote", member.vote(), n -> member.toBuilder().vote(n).build());
        return steps;
    }

    private static Steps<Meeting> ofMeeting(Meeting meeting) {
        Steps<Meeting> steps = new Steps<>();
        steps.part(
                "/minutes",
                ofFact(meeting.minutes(), e -> new Steps<>()),
                f -> meeting.toBuilder().minutes(f).build());
        return steps;
    }

    private static Steps<InstitutionalPlan> ofPlan(InstitutionalPlan plan) {
        Steps<InstitutionalPlan> steps = new Steps<>();
        steps.part(
                "/approval",
                ofFact(plan.approval(), Forgetting::ofApproval),
                f -> plan.toBuilder().approval(f).build());
        steps.part(
                "/publication",
                ofFact(plan.publication(), Forgetting::ofPublication),
                f -> plan.toBuilder().publication(f).build());
        steps.optional(
                "/integrated",
                plan.integrated(),
                n -> plan.toBuilder().integrated(n).build());
        return steps;
    }

    private static Steps<PeriodicReport> ofReport(PeriodicReport report) {
        Steps<PeriodicReport> steps = new Steps<>();
        steps.part(
                "/publication",
                ofFact(report.publication(), Forgetting::ofPublication),
                f -> report.toBuilder().publication(f).build());
        return steps;
    }

    private static Steps<Approval> ofApproval(Approval approval) {
        Steps<Approval> steps = new Steps<>();
        steps.optional(
                "/evidence",
                approval.evidence(),
                n -> approval.toBuilder().evidence(n).build());
        return steps;
    }

    private static Steps<Publication> ofPublication(Publication publication) {
        Steps<Publication> steps = new Steps<>();
        steps.optional(
                "/evidence",
                publication.evidence(),
                n -> publication.toBuilder().evidence(n).build());
        return steps;
    }
}
