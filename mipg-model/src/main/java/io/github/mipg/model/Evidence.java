package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Points at a document that proves something (evidencia): what it is, where it lies, of which day. Its content is never
 * held here.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Evidence {
    private static final Text NOT_SHOWN = Text.of(
            "documento reservado, clasificado o con datos personales",
            "a document that is reserved, classified or holds personal data");

    Evidence() {}

    /**
     * Starts an evidence.
     *
     * @return an empty builder; the title is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the document is.
     *
     * @return one line, without personal data
     */
    public abstract String title();

    /**
     * Where it lies: an address or a filing number.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> location();

    /**
     * The day that the document bears.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> date();

    /**
     * Which version of the document it is.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> version();

    /**
     * Who issued it: a unit or a position.
     *
     * @return one line without the name of a person, empty if unknown
     */
    public abstract Optional<String> issuer();

    /**
     * Who may see it (reserva de la información).
     *
     * @return the confidentiality, empty if unknown
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * Whether the document holds personal data (datos personales).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> personalData();

    /**
     * Tells whether its title and place may be shown to anybody: it is neither classified nor reserved, and not marked
     * as holding personal data.
     *
     * @return whether they may; {@code true} where nothing is said
     */
    public final boolean isShowable() {
        return confidentiality().filter(c -> c != Confidentiality.PUBLIC).isEmpty()
                && !personalData().orElse(false);
    }

    /**
     * What may be shown of it to anybody.
     *
     * @return the title, or that it is not for everybody
     */
    public final Text label() {
        return isShowable() ? Text.same(title()) : NOT_SHOWN;
    }

    /**
     * What reports hold of it: itself if it may be shown to anybody; if not, only its day and why it is not shown.
     *
     * @return evidence whose every text may be shown
     */
    public final Evidence forAnybody() {
        return isShowable()
                ? this
                : builder()
                        .title(NOT_SHOWN.spanish())
                        .date(date())
                        .confidentiality(confidentiality())
                        .personalData(personalData())
                        .build();
    }

    /** Returns title, place and day; of a document that is not for everybody, only that it exists. */
    @Override
    public final String toString() {
        if (!isShowable()) {
            return "Evidence{not shown}";
        }
        return "Evidence{title=" + title()
                + location().map(l -> ", location=" + l).orElse("")
                + date().map(d -> ", date=" + d).orElse("")
                + version().map(v -> ", version=" + v).orElse("")
                + issuer().map(i -> ", issuer=" + i).orElse("")
                + "}";
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this evidence
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("Evidence.title", title());
        location().ifPresent(l -> Checks.line("Evidence.location", l));
        version().ifPresent(v -> Checks.line("Evidence.version", v));
        issuer().ifPresent(i -> Checks.line("Evidence.issuer", i));
    }

    /**
     * Builds an evidence.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
