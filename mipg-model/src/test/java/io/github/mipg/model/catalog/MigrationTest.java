package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.SampleSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final EditionId FIRST = EditionId.of("D1499-2017");
    private static final EditionId LAST = EditionId.of("D742-2021");
    private static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);

    private static final ManagementSystem SYSTEM = ManagementSystem.builder()
            .entity(PublicEntity.builder()
                    .id(EntityId.sigep("0576"))
                    .name("Alcaldía de Ejemplo")
                    .build())
            .vigencia(Vigencia.of(2018))
            .edition(FIRST)
            .planning(PlanningChain.builder()
                    .actions(Inventory.partial(List.of(PlannedAction.builder()
                            .id(ActionId.of("a1"))
                            .name("Publicar el plan")
                            .policies(List.of(PolicyId.of("gobierno-digital"), PolicyId.of("integridad")))
                            .build())))
                    .build())
            .implementation(Implementation.builder()
                    .policies(Inventory.complete(
                            YEAR_END,
                            List.of(PolicyImplementation.builder()
                                    .policy(PolicyId.of("integridad"))
                                    .build())))
                    .build())
            .build();

    @Test
    void what_the_system_says_of_itself_stays_as_it_is() {
        ManagementSystem carried = LAW.migration(FIRST, LAST).apply(SYSTEM).system();

        assertThat(carried.edition()).contains(LAST);
        assertThat(carried.planning()).isEqualTo(SYSTEM.planning());
        assertThat(carried.implementation().policies().items())
                .isEqualTo(SYSTEM.implementation().policies().items());
    }

    @Test
    void nothing_is_said_of_the_policies_that_come() {
        Migration migration = LAW.migration(FIRST, LAST).apply(SYSTEM);

        assertThat(migration.system().implementation().policies().completeness())
                .isEqualTo(Inventory.Completeness.PARTIAL);
        assertThat(migration.decisions())
                .filteredOn(d -> d.step().transition().kind() == TransitionKind.ADDED)
                .hasSize(3)
                .allSatisfy(d -> assertThat(d.paths()).containsExactly("/implementation/policies"));
    }

    @Test
    void steps_name_the_places_that_they_touch() {
        List<String> touched = Stream.of(LAW.migration(FIRST, LAST).apply(SYSTEM))
                .flatMap(m -> Stream.concat(m.mapped().stream(), m.decisions().stream()))
                .filter(s -> s.step().transition().id().equals("gobierno-digital"))
                .flatMap(s -> s.paths().stream())
                .distinct()
                .toList();

        assertThat(touched).isSubsetOf("/planning/actions/items/0/policies/0");
        for (MigrationStep step : LAW.migration(FIRST, LAST).steps()) {
            assertThat(step.isAutomatic())
                    .as(step.transition().text(io.github.mipg.model.Language.ENGLISH))
                    .isEqualTo(!LAW.migration(FIRST, LAST).decisions().contains(step));
        }
    }

    @Test
    void a_dimension_that_goes_is_a_decision_about_the_processes_in_it() {
        EditionId v6 = LAW.editions(Series.OPERATIONAL_MANUAL).stream()
                .map(Edition::id)
                .filter(id -> id.value().contains("6"))
                .findFirst()
                .orElseThrow();
        EditionId v7 = LAW.editions(Series.OPERATIONAL_MANUAL).stream()
                .map(Edition::id)
                .filter(id -> id.value().contains("7"))
                .findFirst()
                .orElseThrow();
        Transition gone = LAW.compare(v6, v7).stream()
                .filter(t -> t.subject() == TransitionSubject.DIMENSION
                        && (t.kind() == TransitionKind.MERGED
                                || t.kind() == TransitionKind.SPLIT
                                || t.kind() == TransitionKind.REMOVED))
                .findFirst()
                .orElseThrow();
        ManagementSystem system = SYSTEM.toBuilder()
                .edition(v6)
                .organisation(Organisation.builder()
                        .processes(Inventory.partial(List.of(WorkProcess.builder()
                                .id(ProcessId.of("p"))
                                .name("Proceso")
                                .dimension(DimensionId.of(gone.id()))
                                .build())))
                        .build())
                .build();

        Migration migration = LAW.migration(v6, v7).apply(system);

        assertThat(migration.system().organisation()).isEqualTo(system.organisation());
        assertThat(migration.decisions())
                .filteredOn(d -> d.step().transition().equals(gone))
                .singleElement()
                .satisfies(d -> assertThat(d.paths()).containsExactly("/organisation/processes/items/0/dimension"));
    }

    @Test
    void a_system_of_another_edition_is_refused() {
        assertThatThrownBy(() -> LAW.migration(LAST, FIRST).apply(SYSTEM))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "ManagementSystem.edition must be the edition that the plan starts from, which is D742-2021,"
                                + " but was 'D1499-2017' (in system of sigep:0576). Ask the catalogue for the migration from the"
                                + " edition that the system names.");
    }

    @Test
    void a_system_that_names_no_edition_is_taken_at_the_callers_word() {
        ManagementSystem silent =
                SYSTEM.toBuilder().edition(java.util.Optional.empty()).build();

        assertThat(LAW.migration(FIRST, LAST).apply(silent).system())
                .isEqualTo(LAW.migration(FIRST, LAST).apply(SYSTEM).system());
    }

    static Stream<Arguments> pairs() {
        List<EditionId> editions = LAW.editions().stream().map(Edition::id).toList();
        return editions.stream().flatMap(a -> editions.stream().map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairs")
    void nothing_is_ever_lost(EditionId from, EditionId to) {
        ManagementSystem full = SampleSystem.full().toBuilder().edition(from).build();

        Migration migration = LAW.migration(from, to).apply(full);

        assertThat(migration.system().toBuilder()
                        .edition(from)
                        .implementation(full.implementation())
                        .build())
                .isEqualTo(full);
        assertThat(migration.system().implementation().policies().items())
                .isEqualTo(full.implementation().policies().items());
        assertThat(migration.mapped()).noneMatch(m -> m.paths().isEmpty());
        assertThat(migration.decisions())
                .extracting(Migration.MigratedStep::step)
                .containsExactlyElementsOf(LAW.migration(from, to).decisions());
        if (from.equals(to)) {
            assertThat(migration.system()).isEqualTo(full);
            assertThat(migration.decisions()).isEmpty();
        }
    }
}
