package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private final MipgCatalog law = MipgCatalog.bundled();

    @Test
    void the_three_added_policies_carry_norm_day_and_status() {
        List<Transition> added = compare("D1499-2017", "D742-2021").stream()
                .filter(t -> t.kind() == TransitionKind.ADDED && t.subject() == TransitionSubject.POLICY)
                .toList();

        assertThat(added)
                .extracting(Transition::id)
                .containsExactly("mejora-normativa", "gestion-informacion-estadistica", "compras-contratacion");
        assertThat(added)
                .extracting(t -> t.cause().orElseThrow())
                .containsExactly(
                        LegalReference.of("decreto-1299-2018", "2"),
                        LegalReference.of("decreto-454-2020", "1"),
                        LegalReference.of("decreto-742-2021", "1"));
        assertThat(added)
                .extracting(t -> t.date().find().orElseThrow())
                .containsExactly(LocalDate.of(2018, 7, 25), LocalDate.of(2020, 3, 21), LocalDate.of(2021, 7, 2));
        assertThat(added).allSatisfy(t -> {
            assertThat(t.status()).isEqualTo(Status.PRIMARY);
            assertThat(t.date().status()).contains(Status.PROVISIONAL);
        });
        assertThat(added.get(2).text(Language.SPANISH))
                .isEqualTo("política compras-contratacion: agregada -> '19 Compras y Contratación Pública'");
    }

    @Test
    void nothing_differs_between_an_edition_and_itself() {
        for (Edition edition : law.editions()) {
            assertThat(law.compare(edition.id(), edition.id())).isEmpty();
        }
    }

    @Test
    void transitions_account_for_every_difference_of_membership_and_number() {
        for (Edition a : law.editions()) {
            for (Edition b : law.editions()) {
                List<Transition> all = law.compare(a.id(), b.id());
                for (PolicyEntry entry : b.policies()) {
                    boolean isNew = a.findPolicy(entry.policy()).isEmpty();
                    assertThat(has(all, entry.policy().value(), "membership")).isEqualTo(isNew);
                    a.findPolicy(entry.policy()).ifPresent(before -> {
                        assertThat(has(all, entry.policy().value(), "name"))
                                .isEqualTo(!before.name().candidates().stream()
                                        .map(Candidate::value)
                                        .toList()
                                        .equals(entry.name().candidates().stream()
                                                .map(Candidate::value)
                                                .toList()));
                    });
                }
                for (PolicyEntry entry : a.policies()) {
                    if (b.findPolicy(entry.policy()).isEmpty()) {
                        assertThat(has(all, entry.policy().value(), "membership"))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void the_announced_manual_merges_and_splits_dimensions() {
        List<Transition> dimensions = compare("MANUAL-6", "MANUAL-7").stream()
                .filter(t -> t.subject() == TransitionSubject.DIMENSION)
                .toList();

        assertThat(of(dimensions, "evaluacion-de-resultados").kind()).isEqualTo(TransitionKind.MERGED);
        assertThat(of(dimensions, "control-interno").kind()).isEqualTo(TransitionKind.MERGED);
        assertThat(of(dimensions, "gestion-con-valores-para-resultados").kind()).isEqualTo(TransitionKind.SPLIT);
        assertThat(of(dimensions, "relacion-estado-ciudadanias").kind()).isEqualTo(TransitionKind.ADDED);
    }

    @Test
    void a_change_of_dimensions_dates_from_the_manual_and_not_from_the_decree() {
        Transition moved = compare("D1499-2017", "D742-2021").stream()
                .filter(t -> t.aspect().equals("dimensions"))
                .findFirst()
                .orElseThrow();

        assertThat(moved.id()).isEqualTo("gestion-presupuestal");
        assertThat(moved.date()).isEqualTo(law.edition(EditionId.of("MANUAL-5")).start());
    }

    @Test
    void renames_show_their_status_per_series() {
        Transition renamed = compare("D742-2021", "MDI-2025").stream()
                .filter(t -> t.id().equals("servicio-ciudadano") && t.kind() == TransitionKind.RENAMED)
                .findFirst()
                .orElseThrow();

        assertThat(renamed.before()).contains("Servicio al ciudadano");
        assertThat(renamed.after()).contains("Servicio a las Ciudadanías");
        assertThat(renamed.status()).isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void a_migration_leaves_decisions_to_a_person() {
        MigrationPlan plan = law.migration(EditionId.of("D1499-2017"), EditionId.of("D742-2021"));

        assertThat(plan.decisions())
                .extracting(s -> s.transition().id())
                .contains("mejora-normativa", "gestion-informacion-estadistica", "compras-contratacion");
        assertThat(plan.steps()).hasSameSizeAs(compare("D1499-2017", "D742-2021"));
    }

    private List<Transition> compare(String a, String b) {
        return law.compare(EditionId.of(a), EditionId.of(b));
    }

    private static Transition of(List<Transition> all, String id) {
        return all.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean has(List<Transition> all, String id, String aspect) {
        return all.stream()
                .anyMatch(t -> t.subject() == TransitionSubject.POLICY
                        && t.id().equals(id)
                        && t.aspect().equals(aspect));
    }
}
