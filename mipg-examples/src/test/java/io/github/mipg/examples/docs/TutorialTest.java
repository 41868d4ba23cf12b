package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Inventory.Completeness;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.assembly.Assembled;
import io.github.mipg.model.assembly.Assembly;
import io.github.mipg.model.assembly.RefusedRowsException;
import io.github.mipg.model.assembly.RowProblem;
import io.github.mipg.model.assembly.Section;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of the tutorial. */
class TutorialTest {
    // tag::town[]
    static final MipgCatalog LAW = MipgCatalog.bundled();
    static final PublicEntity TOWN = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1")) // a namespace of your own, or sigep:0576
            .name("Alcaldía de Ejemplo")
            .nature(LegalNatureId.of("alcaldia"))
            .branch(Branch.EXECUTIVE) // without it nobody can tell whether the Model applies
            .build();
    // end::town[]

    private static final LocalDate SYNCED = LocalDate.of(2025, 12, 31);

    // tag::rows[]
    record UnitRow(long id, String name, Long parent) {}

    record CommitteeRow(long id, String code, String name) {}

    record SeatRow(long id, Long committee, String part, String post) {}

    record MinutesRow(long id, Long committee, String heldOn) {}

    record Database(
            List<UnitRow> units, List<CommitteeRow> committees, List<SeatRow> seats, List<MinutesRow> minutes) {}
    // end::rows[]

    // tag::codes[]
    static String key(Long id) {
        return id == null ? null : id.toString(); // String.valueOf would make the text "null" of it
    }

    static CommitteeRole role(String part) {
        return switch (part) {
            case "P" -> CommitteeRole.CHAIR;
            case "S" -> CommitteeRole.SECRETARY;
            case "M" -> CommitteeRole.MEMBER;
            default -> throw new IllegalArgumentException("papel " + part);
        };
    }

    static Position position(String post) {
        return switch (post) {
            case "ALCALDE" -> Position.LEGAL_REPRESENTATIVE;
            case "PLANEACION" -> Position.HEAD_OF_PLANNING;
            default -> Position.OTHER;
        };
    }
    // end::codes[]

    // tag::assemble[]
    static Assembly rowsOf(Database database) {
        Assembly assembly = ManagementSystem.assemble(TOWN, Vigencia.of(2025));
        for (MinutesRow row : database.minutes()) {
            assembly.meeting(
                    "actas:" + row.id(),
                    meeting -> meeting.id(MeetingId.of(key(row.id())))
                            .committee(CommitteeId.of(key(row.committee())))
                            .date(LocalDate.parse(row.heldOn())));
        }
        for (SeatRow row : database.seats()) {
            assembly.member(
                    "puestos:" + row.id(),
                    key(row.committee()),
                    member -> member.role(role(row.part())).position(position(row.post())));
        }
        for (CommitteeRow row : database.committees()) {
            switch (row.code()) {
                case "CIGD" ->
                    assembly.committee(
                            "comites:" + row.id(),
                            committee -> committee
                                    .id(CommitteeId.of(key(row.id())))
                                    .kind(BodyId.of("comite-institucional"))
                                    .name(row.name()));
                default -> assembly.unmapped("comites:" + row.id(), Section.COMMITTEES, row.name());
            }
        }
        for (UnitRow row : database.units()) {
            assembly.unit(
                    "dependencias:" + row.id(),
                    unit -> unit.id(UnitId.of(key(row.id())))
                            .name(row.name())
                            .parent(Optional.ofNullable(row.parent()).map(p -> UnitId.of(key(p)))));
        }
        return assembly;
    }
    // end::assemble[]

    private static Database messy() {
        // tag::messy[]
        Database database = new Database(
                List.of(new UnitRow(1, "Despacho", null), new UnitRow(2, "Hacienda ", 1L)),
                List.of(
                        new CommitteeRow(7, "CIGD", "Comité Institucional"),
                        new CommitteeRow(8, "JV", "Junta vecinal")),
                List.of(
                        new SeatRow(1, 7L, "P", "ALCALDE"),
                        new SeatRow(2, 7L, "X", "PLANEACION"),
                        new SeatRow(3, 99L, "M", "OTRO")),
                List.of(
                        new MinutesRow(1, 7L, "2025-03-20"),
                        new MinutesRow(2, 7L, "2025-06-31"),
                        new MinutesRow(3, 7L, "2025-09-18"),
                        new MinutesRow(4, 7L, "2025-12-15"),
                        new MinutesRow(5, null, "2025-12-16")));
        // end::messy[]
        return database;
    }

    private static Database mended() {
        return new Database(
                List.of(new UnitRow(1, "Despacho", null), new UnitRow(2, "Hacienda", 1L)),
                List.of(new CommitteeRow(7, "CIGD", "Comité Institucional")),
                List.of(new SeatRow(1, 7L, "P", "ALCALDE"), new SeatRow(2, 7L, "S", "PLANEACION")),
                List.of(
                        new MinutesRow(1, 7L, "2025-03-20"),
                        new MinutesRow(2, 7L, "2025-06-30"),
                        new MinutesRow(3, 7L, "2025-09-18"),
                        new MinutesRow(4, 7L, "2025-12-15")));
    }

    @Test
    void problems_come_in_the_terms_of_the_caller() {
        Database database = messy();
        List<String> page = new ArrayList<>();
        // tag::problems[]
        Assembled assembled = rowsOf(database).finish();

        boolean sound = assembled.value().isPresent(); // false: something is wrong
        for (RowProblem problem : assembled.problems()) {
            page.add(problem.message().in(Language.SPANISH));
        }
        // end::problems[]
        // tag::messages[]
        String shown = """
                Sesiones, fila 'actas:2' [INVALID_VALUE]: la fila debe tener una fecha que se pueda leer; se encontró '2025-06-31'. Corrija la fecha en su sistema, o léala en la forma en que está escrita.
                Sesiones, fila 'actas:5' [INVALID_VALUE]: CommitteeId.value debe darse; se encontró 'null'. No dé el atributo si no se conoce.
                Integrantes de los comités, fila 'puestos:2' [INVALID_VALUE]: la fila debe tener valores que se puedan convertir; se encontró 'papel X'. Corrija el valor en su sistema, o su conversión.
                Comités, fila 'comites:8' [UNMAPPED_ROW]: la fila debe convertirse en un valor; se encontró 'Junta vecinal'. Corrija la fila en su sistema, o la conversión.
                Dependencias, fila 'dependencias:2' [INVALID_VALUE]: OrganisationalUnit.name debe ser una línea de 1 a 10000 caracteres visibles, sin espacios en los extremos; se encontró 'Hacienda '. Quite los espacios de los extremos, los saltos de línea y otros caracteres de control.
                """;
        // end::messages[]
        assertThat(sound).isFalse();
        assertThat(String.join("\n", page) + "\n").isEqualTo(shown);
        assertThatThrownBy(assembled::orElseThrow).isInstanceOf(RefusedRowsException.class);
    }

    @Test
    void what_is_good_can_be_used_and_claims_no_more_than_it_knows() {
        Database database = messy();
        // tag::partial[]
        Evaluator evaluator = Evaluator.of(LAW, StandardRules.of(LAW));
        Assembled assembled = rowsOf(database)
                .known(Section.MEETINGS, SYNCED) // our minutes are all in the database up to that day
                .finish();
        ManagementSystem partial = assembled.partial(); // the good rows, and not one that is half read

        Completeness meetings = partial.meetings().completeness(); // PARTIAL: two of them were lost
        Verdict followUp = evaluator
                .evaluate(partial, AsOf.of(SYNCED))
                .find(RuleId.of("mipg.committee.institutional-follow-up"))
                .orElseThrow()
                .verdict(); // INDETERMINATE: what was lost may have been the meeting that is missing
        // end::partial[]
        assertThat(meetings).isEqualTo(Completeness.PARTIAL);
        assertThat(followUp).isEqualTo(Verdict.INDETERMINATE);
        assertThat(partial.meetings().items()).hasSize(3);
    }

    @Test
    void what_is_known_lets_the_rules_decide() {
        Evaluator evaluator = Evaluator.of(LAW, StandardRules.of(LAW));
        Database database = mended();
        // tag::known[]
        ManagementSystem system = rowsOf(database)
                .known(Section.COMMITTEES, SYNCED)
                .known(Section.MEMBERS, SYNCED) // of every committee; membersKnown(id, day) says it of one
                .known(Section.MEETINGS, SYNCED)
                .known(Section.PLANS, SYNCED) // without a row: there is none
                .none(Section.MISSION) // one thing, and there is none
                .finish()
                .orElseThrow(); // one exception that lists all problems

        Verdict followUp = evaluator
                .evaluate(system, AsOf.of(SYNCED))
                .find(RuleId.of("mipg.committee.institutional-follow-up"))
                .orElseThrow()
                .verdict(); // SATISFIED
        // end::known[]
        assertThat(followUp).isEqualTo(Verdict.SATISFIED);
        assertThat(system.plans().covers(SYNCED)).isTrue();
        assertThat(system.reports().completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void names_are_held_against_what_is_known() {
        // tag::references[]
        Assembled assembled = ManagementSystem.assemble(TOWN, Vigencia.of(2025))
                .meeting(
                        "actas:1",
                        meeting -> meeting.id(MeetingId.of("1"))
                                .committee(CommitteeId.of("99"))
                                .date(SYNCED))
                .member("puestos:3", "99", member -> member.role(CommitteeRole.MEMBER))
                .known(Section.COMMITTEES, SYNCED) // there is no committee at all
                .finish();
        // end::references[]
        assertThat(assembled.problems())
                .extracting(p -> p.rowKey() + " " + p.kind())
                .containsExactly("actas:1 UNRESOLVED_REFERENCE", "puestos:3 PARENT_MISSING");
    }

    @Test
    void own_facts_come_along() {
        String sites = "4";
        // tag::facts[]
        FactKey ruralSites = FactKey.of("acme", "sedes-rurales");

        ManagementSystem system = ManagementSystem.assemble(TOWN, Vigencia.of(2025))
                .fact("parametros:12", ruralSites, () -> FactValue.of(Figure.parse(sites)))
                .finish()
                .orElseThrow();

        Optional<Figure> found =
                Optional.ofNullable(system.facts().get(ruralSites)).flatMap(FactValue::figure);
        // end::facts[]
        assertThat(found).contains(Figure.of(4));
    }
}
