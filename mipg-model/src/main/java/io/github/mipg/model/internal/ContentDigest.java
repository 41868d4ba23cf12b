package io.github.mipg.model.internal;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Hashes a management system over a canonical form: each value in declaration order, each with its length or its state
 * before it, so that no two different systems have the same form.
 */
public final class ContentDigest {
    private static final String FORM = "mipg-system-canonical-1";

    private final MessageDigest digest;

    private ContentDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Hashes a system.
     *
     * @param system the system
     * @return 64 hexadecimal digits
     */
    public static String of(ManagementSystem system) {
        ContentDigest form = new ContentDigest(sha256());
        form.text(FORM);
        form.system(system);
        return HexFormat.of().formatHex(form.digest.digest());
    }

    /**
     * The hash function that all hashes of the library use.
     *
     * @return a fresh SHA-256 digest, which every Java platform has
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void system(ManagementSystem system) {
        entity(system.entity());
        text(system.vigencia());
        text(system.illustrative());
        optional(system.asOf());
        fact(system.adoption(), ContentDigest::act);
        inventory(system.committees(), ContentDigest::committee);
        inventory(system.meetings(), ContentDigest::meeting);
        inventory(system.plans(), ContentDigest::plan);
        inventory(system.reports(), ContentDigest::report);
        inventory(system.officialResults(), ContentDigest::result);
    }

    private void entity(PublicEntity entity) {
        text(entity.id());
        text(entity.name());
        optional(entity.nature());
        optional(entity.branch());
        optional(entity.order());
        optional(entity.level());
        optional(entity.state());
        optional(entity.stateCapital());
        optional(entity.sectorHead());
        optional(entity.directiveStaff());
        optional(entity.approvedPosts());
        optional(entity.municipality());
        text(entity.categories().size());
        for (Map.Entry<?, ?> category : new TreeMap<>(entity.categories()).entrySet()) {
            text(category.getKey());
            text(category.getValue());
        }
    }

    private void act(AdministrativeAct act) {
        text(act.title());
        optional(act.date());
        optional(act.evidence(), ContentDigest::evidence);
    }

    private void evidence(Evidence evidence) {
        text(evidence.title());
        optional(evidence.location());
        optional(evidence.date());
    }

    private void committee(Committee committee) {
        text(committee.id());
        text(committee.kind());
        optional(committee.name());
        fact(committee.creation(), ContentDigest::act);
        inventory(committee.members(), ContentDigest::member);
    }

    private void member(CommitteeMember member) {
        text(member.role());
        text(member.position().map(Enum::name).orElse(""));
        optional(member.title());
        optional(member.level());
        optional(member.vote());
    }

    private void meeting(Meeting meeting) {
        text(meeting.id());
        text(meeting.committee());
        text(meeting.date());
        fact(meeting.minutes(), ContentDigest::evidence);
    }

    private void plan(InstitutionalPlan plan) {
        text(plan.id());
        text(plan.kind());
        text(plan.vigencia());
        fact(plan.approval(), ContentDigest::approval);
        fact(plan.publication(), ContentDigest::publication);
        optional(plan.integrated());
    }

    private void approval(Approval approval) {
        text(approval.date());
        text(approval.body());
        optional(approval.evidence(), ContentDigest::evidence);
    }

    private void publication(Publication publication) {
        text(publication.date());
        optional(publication.evidence(), ContentDigest::evidence);
    }

    private void report(PeriodicReport report) {
        text(report.id());
        text(report.kind());
        text(report.cutOff());
        fact(report.publication(), ContentDigest::publication);
    }

    private void result(OfficialResult result) {
        text(result.index());
        text(result.vigencia());
        text(result.score().numerator());
        text(result.score().denominator());
        text(result.act());
    }

    private <T> void fact(Fact<T> fact, BiConsumer<ContentDigest, T> value) {
        text(fact.state().name());
        fact.find().ifPresent(v -> value.accept(this, v));
    }

    private <T> void inventory(Inventory<T> inventory, BiConsumer<ContentDigest, T> item) {
        text(inventory.completeness().name());
        optional(inventory.completeThrough());
        text(inventory.items().size());
        inventory.items().forEach(i -> item.accept(this, i));
    }

    private void optional(Optional<?> value) {
        optional(value, ContentDigest::text);
    }

    private <T> void optional(Optional<T> value, BiConsumer<ContentDigest, T> given) {
        text(value.isPresent());
        value.ifPresent(v -> given.accept(this, v));
    }

    private void text(Object value) {
        byte[] bytes = (value instanceof Enum<?> e ? e.name() : value.toString()).getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
    }
}
