package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every entity of the register of 2021, which the library does not ship, owes in 2025. */
class RealCalendarTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final AsOf AS_OF = AsOf.date(2025, 3, 1);

    private static List<RegisterRow> register = List.of();

    @BeforeAll
    static void findTheFile() throws IOException {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason = "RealCalendarTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        byte[] file = Files.readAllBytes(Path.of(folder, "entidades-sigep-2021", "entidades.csv"));
        register = EntityRegister.read(file, "entidades.csv", LAW, Vigencia.of(2021))
                .orThrow()
                .rows();
    }

    @Test
    void everyEntityHasACalendarAndNobodyIsAccusedForWantOfData() {
        ObligationScheduler scheduler = ObligationScheduler.of(LAW);
        Map<ObligationState, Integer> states = new EnumMap<>(ObligationState.class);
        int unclassified = 0;
        int listed = 0;
        for (RegisterRow row : register) {
            ObligationCalendar calendar = scheduler.schedule(row.entity(), Vigencia.of(2025), AS_OF);
            calendar.counts().forEach((state, count) -> states.merge(state, count, Integer::sum));
            assertThat(calendar.dated()).as(row.entity().name()).isNotEmpty();
            long keys = calendar.entries().stream()
                    .map(CalendarEntry::key)
                    .distinct()
                    .count();
            assertThat(keys)
                    .as(row.entity().name())
                    .isEqualTo(calendar.entries().size());
            boolean allOpen = calendar.entries().stream()
                    .filter(e -> e.obligation().value().startsWith("integrar-"))
                    .allMatch(e -> e.binding().scope() == Scope.INDETERMINATE
                            && !e.missing().isEmpty());
            listed += (int) calendar.entries().stream()
                    .filter(e -> e.obligation().value().equals("integrar-pinar"))
                    .count();
            unclassified += allOpen ? 1 : 0;
        }

        assertThat(register).hasSize(6_403);
        assertThat(listed)
                .as("the Model reaches all of them, in full, in part, or nobody can tell")
                .isEqualTo(6_403);
        assertThat(unclassified).as("of partial application, or not classified").isEqualTo(2_406 + 250);
        assertThat(states.get(ObligationState.LATE)).isZero();
        assertThat(states.get(ObligationState.DONE)).isZero();
        assertThat(states.values()).filteredOn(n -> n > 0).hasSize(4);
    }
}
