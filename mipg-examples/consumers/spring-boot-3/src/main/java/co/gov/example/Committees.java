package co.gov.example;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.assembly.Assembled;
import io.github.mipg.model.assembly.Assembly;
import io.github.mipg.model.assembly.Section;
import io.github.mipg.model.entity.PublicEntity;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Rows as a repository gives them, turned into a Sistema de Gestión or into what is wrong with them. */
@RestController
public class Committees {
    /** Row of the table of committees. */
    public record CommitteeRow(long id, String kind, String name) {}

    /** Row of the table of minutes. */
    public record MinutesRow(long id, String committee, LocalDate heldOn) {}

    /** What the repositories gave, and through which day they have everything. */
    public record Rows(List<CommitteeRow> committees, List<MinutesRow> minutes, LocalDate through) {}

    @PostMapping("/system")
    ResponseEntity<?> system(@RequestBody Rows rows) {
        Assembled assembled = assemble(rows);
        if (assembled.value().isEmpty()) {
            List<String> messages = assembled.problems().stream()
                    .map(problem -> problem.message().in(Language.SPANISH))
                    .toList();
            return ResponseEntity.unprocessableEntity().body(messages);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(MipgJson.writeSystem(assembled.orElseThrow()));
    }

    static Assembled assemble(Rows rows) {
        Assembly assembly = ManagementSystem.assemble(
                PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de ejemplo")
                        .build(),
                Vigencia.of(2025));
        for (MinutesRow row : rows.minutes()) {
            assembly.meeting(
                    "actas:" + row.id(),
                    meeting -> meeting.id(MeetingId.of(Long.toString(row.id())))
                            .committee(CommitteeId.of(row.committee()))
                            .date(row.heldOn()));
        }
        for (CommitteeRow row : rows.committees()) {
            assembly.committee(
                    "comites:" + row.id(),
                    committee -> committee
                            .id(CommitteeId.of(Long.toString(row.id())))
                            .kind(BodyId.of(row.kind()))
                            .name(row.name()));
        }
        return assembly.known(Section.COMMITTEES, rows.through())
                .known(Section.MEETINGS, rows.through())
                .finish();
    }
}
