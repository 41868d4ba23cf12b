package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One time that an obligation falls due, before anybody has asked whether it binds or was met.
 *
 * @param key which of its times it is
 * @param timing the rule in words
 * @param start what started it: the day of an event, empty if nothing did
 * @param deadlines by when, by date; none if it cannot be told
 * @param ordinal which of several in the same period it is, from 1
 * @param vigencia the vigencia that is measured, empty where nothing is
 * @param spanMonths how many months one of its times covers
 * @param openEnded whether some source gives a time without its last day
 * @param undated why it has no day, empty if it has
 * @param missing what is missing to tell the day
 */
record Occurrence(
        String key,
        Text timing,
        Optional<LocalDate> start,
        List<Deadline> deadlines,
        int ordinal,
        Optional<Vigencia> vigencia,
        int spanMonths,
        boolean openEnded,
        Optional<Text> undated,
        List<MissingDatum> missing) {
    Occurrence {
        deadlines = ImmutableList.sortedCopyOf(Comparator.comparing(Deadline::due), deadlines);
        missing = ImmutableList.copyOf(missing);
    }

    static Occurrence dated(String key, Text timing, int spanMonths, List<Deadline> deadlines) {
        return new Occurrence(
                key,
                timing,
                Optional.empty(),
                deadlines,
                1,
                Optional.empty(),
                spanMonths,
                false,
                Optional.empty(),
                List.of());
    }

    static Occurrence undated(String key, Text timing, Text why, List<MissingDatum> missing) {
        return new Occurrence(
                key, timing, Optional.empty(), List.of(), 1, Optional.empty(), 12, false, Optional.of(why), missing);
    }

    Occurrence ordinal(int number) {
        return new Occurrence(key, timing, start, deadlines, number, vigencia, spanMonths, openEnded, undated, missing);
    }

    Occurrence startedOn(LocalDate day) {
        return new Occurrence(
                key, timing, Optional.of(day), deadlines, ordinal, vigencia, spanMonths, openEnded, undated, missing);
    }

    Occurrence measuring(Vigencia measured, boolean open) {
        return new Occurrence(
                key, timing, start, deadlines, ordinal, Optional.of(measured), spanMonths, open, undated, missing);
    }

    Occurrence with(List<Deadline> others) {
        return new Occurrence(key, timing, start, others, ordinal, vigencia, spanMonths, openEnded, undated, missing);
    }

    Optional<LocalDate> lastDay() {
        return deadlines.isEmpty()
                ? Optional.empty()
                : Optional.of(deadlines.get(deadlines.size() - 1).due());
    }
}
