package io.github.mipg.testkit;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Generates committees, their members and their meetings (comités, integrantes y sesiones).
 *
 * @since 0.1.0
 */
public final class Committees {
    private static final List<CommitteeId> IDS =
            List.of(CommitteeId.of("c1"), CommitteeId.of("c2"), CommitteeId.of("c3"), CommitteeId.of("comité / 4"));

    private Committees() {}

    /**
     * Some committee, with members that may be unknown.
     *
     * @param random where chance comes from
     * @param size most members
     * @param year the year that its days lie about
     * @return the committee
     */
    public static Committee some(RandomGenerator random, int size, int year) {
        return Committee.builder()
                .id(Chance.oneOf(random, IDS))
                .kind(Chance.oneOf(random, Vocabulary.bodies()))
                .name(Chance.maybe(random, () -> Chance.text(random)))
                .creation(Chance.fact(random, () -> Acts.some(random, random.nextInt(3) == 0 ? year : 2018)))
                .members(Chance.inventory(random, size, year, m -> m, () -> member(random)))
                .build();
    }

    /**
     * Some seat.
     *
     * @param random where chance comes from
     * @return the member
     */
    public static CommitteeMember member(RandomGenerator random) {
        return CommitteeMember.builder()
                .role(Chance.oneOf(random, CommitteeRole.class))
                .position(Chance.oneOf(random, Position.class))
                .title(Chance.maybe(random, () -> Chance.text(random)))
                .level(Chance.maybe(random, () -> Chance.oneOf(random, JobLevel.class)))
                .vote(Chance.maybe(random, random::nextBoolean))
                .build();
    }

    /**
     * Some meeting, of a committee that need not be given.
     *
     * @param random where chance comes from
     * @param year the year that its days lie about
     * @return the meeting
     */
    public static Meeting meeting(RandomGenerator random, int year) {
        return Meeting.builder()
                .id(MeetingId.of("m" + random.nextInt(1_000)))
                .committee(Chance.oneOf(random, IDS))
                .date(Chance.day(random, year))
                .minutes(Chance.fact(random, () -> Acts.evidence(random, year)))
                .build();
    }
}
