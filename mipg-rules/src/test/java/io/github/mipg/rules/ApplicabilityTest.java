package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.CapitalKind;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.model.catalog.Regime;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.OwnDetermination;
import io.github.mipg.rules.report.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scope of the Model, decided for each combination of branch, regime and capital. */
class ApplicabilityTest {
    private static final LegalReference SCOPE = LegalReference.of("decreto-1083-2015", "2.2.22.3.4");
    private static final LegalReference SPECIAL = LegalReference.of("ley-489-1998", "40");

    private static Determination decide(
            Optional<Branch> branch, Optional<LegalNatureId> nature, Optional<Percentage> share) {
        PublicEntity entity = PublicEntity.builder()
                .id(EntityId.sigep("0001"))
                .name("Entidad")
                .branch(branch)
                .nature(nature)
                .stateCapital(share)
                .build();
        return Applicability.of(LAW, entity, AFTER).ofModel();
    }

    /** One nature of each regime and capital that the catalogue knows. */
    private static List<LegalNature> natures() {
        List<LegalNature> one = new ArrayList<>();
        Set<String> seen = new java.util.HashSet<>();
        for (LegalNature nature : LAW.natures()) {
            if (seen.add(nature.regime() + " " + nature.capital())) {
                one.add(nature);
            }
        }
        return one;
    }

    static Stream<Arguments> combinations() {
        List<Optional<Branch>> branches = Stream.concat(
                        Stream.of(Optional.<Branch>empty()),
                        Arrays.stream(Branch.values()).map(Optional::of))
                .toList();
        List<Optional<LegalNature>> natures = Stream.concat(
                        Stream.of(Optional.<LegalNature>empty()),
                        natures().stream().map(Optional::of))
                .toList();
        List<Optional<String>> shares = List.of(
                Optional.empty(), Optional.of("0"), Optional.of("89.99"), Optional.of("90"), Optional.of("90.01"));
        return branches.stream()
                .flatMap(b -> natures.stream().flatMap(n -> shares.stream().map(s -> Arguments.of(b, n, s))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("combinations")
    void every_combination_is_decided(Optional<Branch> branch, Optional<LegalNature> nature, Optional<String> share) {
        Determination found = decide(branch, nature.map(LegalNature::id), share.map(Percentage::parse));

        assertThat(found.scope()).isEqualTo(expected(branch.orElse(null), nature.orElse(null), share.orElse(null)));
        assertThat(found.citations()).extracting(Citation::reference).startsWith(SCOPE);
        assertThat(found.missing().isEmpty()).isEqualTo(found.scope() != Scope.INDETERMINATE);
        assertThat(found.reason().spanish()).isNotEqualTo(found.reason().english());
    }

    /** The article, told again in the plainest way. */
    private static Scope expected(@Nullable Branch branch, @Nullable LegalNature nature, @Nullable String share) {
        Regime regime = nature == null ? null : nature.regime();
        if (branch != null && branch != Branch.EXECUTIVE) {
            boolean silent = regime == null || regime == Regime.UNSPECIFIED;
            return branch == Branch.TRUTH_AND_JUSTICE_SYSTEM && silent ? Scope.INDETERMINATE : Scope.PARTIAL;
        }
        if (nature == null || regime == Regime.UNSPECIFIED) {
            return Scope.INDETERMINATE;
        }
        if (regime != Regime.ORDINARY) {
            return Scope.PARTIAL;
        }
        if (branch == null) {
            return Scope.INDETERMINATE;
        }
        if (share == null) {
            return nature.capital() == CapitalKind.PUBLIC ? Scope.FULL : Scope.INDETERMINATE;
        }
        if (share.startsWith("90")) {
            return Scope.FULL;
        }
        return nature.capital() == CapitalKind.PUBLIC ? Scope.INDETERMINATE : Scope.OUTSIDE;
    }

    @Test
    void the_catalogue_has_the_combinations_that_the_rows_above_are_made_of() {
        assertThat(natures().stream().map(n -> n.regime() + " " + n.capital()).collect(Collectors.toSet()))
                .contains("ORDINARY PUBLIC", "ORDINARY MIXED", "ORDINARY UNSTATED", "UNSPECIFIED UNSTATED");
    }

    @ParameterizedTest
    @CsvSource({
        "89.99, OUTSIDE, 'El Estado tiene el 89.99 % del capital, menos del 90 %'",
        "90, FULL, 'El Estado tiene el 90 % del capital, al menos el 90 %'",
        "90.01, FULL, 'El Estado tiene el 90.01 % del capital, al menos el 90 %'",
        "89.999999999999, OUTSIDE, 'El Estado tiene el 89.999999999999 % del capital, menos del 90 %'",
        "0, OUTSIDE, 'El Estado tiene el 0 % del capital, menos del 90 %'",
        "100, FULL, 'El Estado tiene el 100 % del capital, al menos el 90 %'",
    })
    void ninety_hundredths_of_the_capital_decide(String share, Scope scope, String reason) {
        Determination found = decide(
                Optional.of(Branch.EXECUTIVE),
                Optional.of(LegalNatureId.of("sociedad-de-economia-mixta")),
                Optional.of(Percentage.parse(share)));

        assertThat(found.scope()).isEqualTo(scope);
        assertThat(found.reason().spanish()).isEqualTo(reason);
        assertThat(found.basis()).isEqualTo(Basis.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTIVE, , /entity/nature, La naturaleza jurídica es desconocida",
        ", alcaldia, /entity/branch, 'La rama es desconocida, y la naturaleza por sí sola no la fija'",
        "EXECUTIVE, sociedad-de-economia-mixta, /entity/stateCapital,"
                + " 'Es de capital público y privado, y no se sabe cuánto es del Estado'",
        "EXECUTIVE, sociedad-anonima, /entity/stateCapital, La naturaleza registrada no dice de quién es el capital",
        "EXECUTIVE, especial, /entity/nature,"
                + " 'La naturaleza registrada, ''Especial'', no dice qué régimen tiene la entidad'",
        "TRUTH_AND_JUSTICE_SYSTEM, especial, /entity/nature, 'El artículo no nombra este sistema, y la naturaleza"
                + " registrada no dice qué régimen tiene la entidad'",
    })
    void what_cannot_be_told_says_what_is_missing(
            @Nullable Branch branch, @Nullable String nature, String path, String reason) {
        Determination found = decide(
                Optional.ofNullable(branch), Optional.ofNullable(nature).map(LegalNatureId::of), Optional.empty());

        assertThat(found.scope()).isEqualTo(Scope.INDETERMINATE);
        assertThat(found.missing()).extracting(MissingDatum::path).containsExactly(path);
        assertThat(found.reason().spanish()).isEqualTo(reason);
    }

    @Test
    void an_entity_of_which_nothing_is_known_misses_nature_and_branch() {
        Determination found = decide(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(found.missing()).extracting(MissingDatum::path).containsExactly("/entity/nature", "/entity/branch");
        assertThat(found.basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void a_nature_that_the_catalogue_does_not_know_is_unknown() {
        assertThat(decide(Optional.of(Branch.EXECUTIVE), Optional.of(LegalNatureId.of("marciana")), Optional.empty())
                        .scope())
                .isEqualTo(Scope.INDETERMINATE);
    }

    @Test
    void a_share_that_contradicts_a_wholly_public_nature_settles_nothing() {
        Determination found = decide(
                Optional.of(Branch.EXECUTIVE),
                Optional.of(LegalNatureId.of("sociedad-publica")),
                Optional.of(Percentage.of(51)));

        assertThat(found.scope()).isEqualTo(Scope.INDETERMINATE);
        assertThat(found.reason().spanish())
                .isEqualTo("La naturaleza registrada, 'Sociedad pública', es de capital público, pero la participación"
                        + " estatal registrada es del 51 %");
        assertThat(found.missing()).extracting(MissingDatum::path).containsExactly("/entity/stateCapital");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTONOMOUS, alcaldia, true, 'Es un ente autónomo o de régimen especial: aplica control interno y las políticas"
                + " que sus normas le exijan'",
        "TRUTH_AND_JUSTICE_SYSTEM, alcaldia, true, 'Es un ente autónomo o de régimen especial: aplica control interno y"
                + " las políticas que sus normas le exijan'",
        "EXECUTIVE, banco-de-la-republica, true,"
                + " 'Es de régimen especial: aplica control interno y las políticas que sus normas le exijan'",
        "EXECUTIVE, instituto-cientifico-y-tecnologico, false,"
                + " 'Es un instituto científico y tecnológico: el artículo le da aplicación parcial'",
        "EXECUTIVE, concejo, false, 'Por su naturaleza no es de la Rama Ejecutiva: aplica control interno y las"
                + " políticas que sus normas le exijan'",
        "JUDICIAL, corte-suprema, false, 'El registro la ubica en: Rama Judicial. Aplica control interno y las políticas que"
                + " sus normas le exijan'",
        "ELECTED_CORPORATIONS, concejo, false, 'Es una corporación administrativa, fuera de la Rama Ejecutiva: aplica"
                + " control interno y las políticas que sus normas le exijan'",
    })
    void partial_application_says_why(Branch branch, String nature, boolean special, String reason) {
        Determination found = decide(Optional.of(branch), Optional.of(LegalNatureId.of(nature)), Optional.empty());

        assertThat(found.scope()).isEqualTo(Scope.PARTIAL);
        assertThat(found.reason().spanish()).isEqualTo(reason);
        assertThat(found.citations())
                .extracting(Citation::reference)
                .isEqualTo(
                        special
                                ? List.of(SCOPE, SPECIAL)
                                : branch == Branch.ELECTED_CORPORATIONS
                                        ? List.of(SCOPE, LegalReference.of("concepto-330441-2024", ""))
                                        : List.of(SCOPE));
    }

    @Test
    void a_register_that_contradicts_itself_confirms_nothing() {
        Determination found = decide(
                Optional.of(Branch.ELECTED_CORPORATIONS),
                Optional.of(LegalNatureId.of("asociacion-de-municipios")),
                Optional.empty());

        assertThat(found.scope()).isEqualTo(Scope.PARTIAL);
        assertThat(found.basis()).isEqualTo(Basis.UNCONFIRMED);
    }

    @Test
    void the_standing_of_the_nature_is_the_standing_of_the_answer() {
        for (LegalNature nature : LAW.natures()) {
            Determination found =
                    decide(Optional.of(Branch.EXECUTIVE), Optional.of(nature.id()), Optional.of(Percentage.of(100)));
            assertThat(found.basis())
                    .as(nature.id().value())
                    .isEqualTo(nature.status().isConfirmed() ? Basis.CONFIRMED : Basis.UNCONFIRMED);
        }
    }

    @Test
    void before_the_first_edition_there_is_no_scope() {
        PublicEntity entity = TestSystems.townHall().build();

        assertThatThrownBy(() -> Applicability.of(LAW, entity, AsOf.date(2017, 9, 10)))
                .isInstanceOf(NotInForceException.class);
        assertThat(Applicability.of(LAW, entity, AsOf.date(2017, 9, 11))
                        .ofModel()
                        .scope())
                .isEqualTo(Scope.FULL);
    }

    @Test
    void the_reading_of_the_scope_is_the_decision() {
        ManagementSystem known = TestSystems.unknown();
        Context context = Context.of(
                LAW, AFTER, AFTER.date(), known.entity(), Applicability.scope().figures());
        ManagementSystem unknown = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.sigep("0001"))
                        .name("Entidad")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();

        assertThat(Applicability.scope().read(known, context).get()).isEqualTo(Scope.FULL);
        assertThat(Applicability.scope().read(unknown, context).missing()).hasSize(2);
        assertThat(Applicability.scope().path()).isEqualTo("/entity");
    }

    private static List<MatterDetermination> indices(PublicEntity entity, LocalDate day) {
        return Applicability.of(LAW, entity, AsOf.of(day)).all().stream()
                .filter(m -> m.matter().kind() == MatterKind.INDEX)
                .toList();
    }

    @Test
    void indicesAreThoseOfTheLastMeasurementAndNobodyGuessesWhichFormsAskThem() {
        var all = indices(TestSystems.unknown().entity(), LocalDate.of(2026, 2, 1));

        assertThat(all).hasSize(66).allSatisfy(m -> {
            assertThat(m.scope()).isEqualTo(Scope.INDETERMINATE);
            assertThat(m.determination().missing()).isNotEmpty();
        });
        assertThat(all.get(0).matter()).hasToString("index/MDI-2025/I01");
        assertThat(indices(TestSystems.unknown().entity(), LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(indices(TestSystems.unknown().entity(), LocalDate.of(2025, 1, 1)))
                .hasSize(66);
    }

    @Test
    void anIndexThatNoMeasurementHasCannotBeDetermined() {
        for (String wrong : List.of("I01", "MDI-2025/I99", "MDI-2025/I38", "MDI-1999/I01")) {
            var own = new OwnDetermination(
                    new Matter(MatterKind.INDEX, wrong),
                    Scope.FULL,
                    TestSystems.act("Resolución 1", LocalDate.of(2025, 3, 1)));
            assertThatThrownBy(() ->
                            Applicability.of(LAW, TestSystems.unknown().entity(), AsOf.date(2026, 2, 1), List.of(own)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("MDI-2025/I01");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AUTONOMOUS, alcaldia, UNCONFIRMED",
        "TRUTH_AND_JUSTICE_SYSTEM, alcaldia, UNCONFIRMED",
        "ELECTED_CORPORATIONS, alcaldia, UNCONFIRMED",
        "JUDICIAL, alcaldia, CONFIRMED",
        "AUTONOMOUS, , CONFIRMED",
        "ELECTED_CORPORATIONS, concejo, CONFIRMED",
    })
    void a_nature_of_the_executive_makes_a_special_branch_doubtful(
            Branch branch, @Nullable String nature, Basis basis) {
        Determination found =
                decide(Optional.of(branch), Optional.ofNullable(nature).map(LegalNatureId::of), Optional.empty());

        assertThat(found.scope()).isEqualTo(Scope.PARTIAL);
        assertThat(found.basis()).isEqualTo(basis);
    }
}
