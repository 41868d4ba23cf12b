package io.github.mipg.benchmarks;

import io.github.mipg.io.table.EntityRegister;
import io.github.mipg.io.table.RegisterRow;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Scope;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes every entity of a register through applicability and calendar, one after the other, and prints how many
 * obligations they have in each state, how long it took and how much heap it reached. Progress goes to standard error.
 */
public final class CountryRun {
    private static final int STEP = 500;

    private CountryRun() {}

    /**
     * Runs.
     *
     * @param args the register (CSV), the vigencia of its categories, the year of the calendar, the as-of date
     * @throws IOException if the register cannot be read
     */
    public static void main(String[] args) throws IOException {
        MipgCatalog law = MipgCatalog.bundled();
        Path file = Path.of(args[0]);
        Vigencia year = Vigencia.of(Integer.parseInt(args[2]));
        AsOf asOf = AsOf.of(LocalDate.parse(args[3]));
        List<RegisterRow> register = EntityRegister.read(
                        Files.readAllBytes(file), file.toString(), law, Vigencia.of(Integer.parseInt(args[1])))
                .orThrow()
                .rows();
        System.err.println(register.size() + " entities");
        ObligationScheduler scheduler = ObligationScheduler.of(law);
        Map<ObligationState, Long> states = new TreeMap<>();
        Map<Scope, Long> scopes = new TreeMap<>();
        Map<Integer, Long> sizes = new TreeMap<>();
        long excluded = 0;
        long start = System.nanoTime();
        for (int i = 0; i < register.size(); i++) {
            ObligationCalendar calendar = scheduler.schedule(register.get(i).entity(), year, asOf);
            for (CalendarEntry entry : calendar.entries()) {
                states.merge(entry.state(), 1L, Long::sum);
                scopes.merge(entry.binding().scope(), 1L, Long::sum);
            }
            sizes.merge(calendar.entries().size(), 1L, Long::sum);
            excluded += calendar.excluded().size();
            if ((i + 1) % STEP == 0) {
                System.err.println((i + 1) + " of " + register.size() + ", " + seconds(start) + " s");
            }
        }
        System.out.println(
                "entities: " + register.size() + "; time: " + seconds(start) + " s; peak heap: " + peak() + " MB");
        System.out.println("entries by state: " + states);
        System.out.println("entries by scope: " + scopes + "; excluded: " + excluded);
        System.out.println("entities by number of entries: " + sizes);
    }

    private static String seconds(long start) {
        long tenths = (System.nanoTime() - start) / 100_000_000;
        return tenths / 10 + "." + tenths % 10;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
