package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.testkit.jqwik.MipgDomain;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** What applies to an entity, matter by matter: what holds of every answer. */
@AddLifecycleHook(LongTries.class)
class ApplicabilityLawsTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final AsOf AS_OF = AsOf.date(2025, 12, 31);
    private static final List<AsOf> DAYS =
            List.of(AsOf.date(2017, 9, 11), AsOf.date(2018, 8, 1), AsOf.date(2020, 1, 1), AS_OF, AsOf.date(2031, 1, 1));

    @Test
    void every_edge_case_has_an_answer_on_every_day() {
        for (PublicEntity entity : Entities.edgeCases()) {
            for (AsOf day : DAYS) {
                answersAreWhole(Applicability.of(LAW, entity, day));
                forgettingDecidesNothing(entity, day);
            }
        }
    }

    @Property(tries = 100)
    @Domain(MipgDomain.class)
    void every_entity_has_an_answer(@ForAll PublicEntity entity, @ForAll AsOf day) {
        answersAreWhole(Applicability.of(LAW, entity, day));
        forgettingDecidesNothing(entity, day);
    }

    /** Every answer cites a norm and gives a reason in both languages; what is open, and nothing else, misses something. */
    private static void answersAreWhole(Applicability applies) {
        List<MatterDetermination> all = applies.all();
        assertThat(all.get(0).determination()).isEqualTo(applies.ofModel());
        assertThat(all).extracting(MatterDetermination::matter).doesNotHaveDuplicates();
        for (MatterDetermination one : all) {
            assertThat(one.determination().citations())
                    .as(one.matter().toString())
                    .isNotEmpty();
            assertThat(one.determination().reason().spanish()).isNotBlank();
            assertThat(one.determination().missing().isEmpty())
                    .as(one.toString())
                    .isEqualTo(one.scope() != Scope.INDETERMINATE);
            assertThat(one.determination().missing()).allMatch(m -> m.path().startsWith("/"));
        }
    }

    private static void forgettingDecidesNothing(PublicEntity entity, AsOf day) {
        Map<Matter, Scope> told = scopes(entity, day);
        ManagementSystem system = ManagementSystem.builder()
                .entity(entity)
                .vigencia(Vigencia.of(2025))
                .build();
        for (Forgetting less : Forgetting.allOf(system)) {
            Map<Matter, Scope> left = scopes(less.system().entity(), day);
            List<Matter> decided = told.keySet().stream()
                    .filter(matter -> told.get(matter) != Scope.INDETERMINATE)
                    .filter(matter -> left.get(matter) != told.get(matter))
                    .filter(matter -> left.get(matter) != Scope.INDETERMINATE)
                    .toList();
            assertThat(decided).as("%s without %s", entity, less.what()).isEmpty();
        }
    }

    private static Map<Matter, Scope> scopes(PublicEntity entity, AsOf day) {
        return Applicability.of(LAW, entity, day).all().stream()
                .collect(Collectors.toMap(MatterDetermination::matter, MatterDetermination::scope));
    }
}
