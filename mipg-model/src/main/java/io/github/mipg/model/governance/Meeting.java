package io.github.mipg.model.governance;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.MeetingId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One meeting of a committee (sesión).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Meeting {
    Meeting() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, committee and date are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract MeetingId id();

    /**
     * Committee that met.
     *
     * @return the identifier of the committee
     */
    public abstract CommitteeId committee();

    /**
     * Day of the meeting.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Its minutes (acta).
     *
     * @return the document; none if there are known to be no minutes; unknown unless given
     */
    @Value.Default
    public Fact<Evidence> minutes() {
        return Fact.unknown();
    }

    /**
     * What it decided (decisiones).
     *
     * @return the decisions; unknown unless given
     */
    @Value.Default
    public Inventory<Decision> decisions() {
        return Inventory.unknown();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
