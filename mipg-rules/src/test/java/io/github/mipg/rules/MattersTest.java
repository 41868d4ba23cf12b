package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.catalog.NotInCatalogException;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applies to an entity, matter by matter. */
class MattersTest {
    private static final AsOf AS_OF = AsOf.date(2025, 12, 31);
    private static final PublicEntity UNKNOWN = TestSystems.nameless().entity();

    private static final PublicEntity TOWN = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .nature(LegalNatureId.of("alcaldia"))
            .branch(Branch.EXECUTIVE)
            .order(AdministrativeOrder.TERRITORIAL)
            .build();
    private static final PublicEntity COUNCIL = TOWN.toBuilder()
            .nature(LegalNatureId.of("concejo"))
            .branch(Branch.ELECTED_CORPORATIONS)
            .build();
    private static final PublicEntity COMPANY = TOWN.toBuilder()
            .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
            .stateCapital(Percentage.of(51))
            .build();

    private static Matter matter(String text) {
        String id = text.substring(text.indexOf('/') + 1);
        return switch (text.substring(0, text.indexOf('/'))) {
            case "policy" -> Matter.of(PolicyId.of(id));
            case "body" -> Matter.of(BodyId.of(id));
            case "plan" -> Matter.of(PlanKindId.of(id));
            default -> Matter.of(ReportKindId.of(id));
        };
    }

    private static MatterDetermination found(PublicEntity entity, Matter matter) {
        return Applicability.of(LAW, entity, AS_OF).find(matter).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "policy/gobierno-digital, FULL, INDETERMINATE, OUTSIDE",
        "policy/control-interno, FULL, FULL, OUTSIDE",
        "body/comite-institucional, FULL, OUTSIDE, OUTSIDE",
        "body/comite-territorial, FULL, OUTSIDE, OUTSIDE",
        "body/comite-sectorial, OUTSIDE, OUTSIDE, OUTSIDE",
        "body/consejo-gestion-desempeno, INDETERMINATE, INDETERMINATE, INDETERMINATE",
        "body/instancias-propias, OUTSIDE, PARTIAL, OUTSIDE",
        "body/cicci, FULL, FULL, OUTSIDE",
        "body/comision-personal, FULL, FULL, INDETERMINATE",
        "body/comite-territorial-auditoria, FULL, OUTSIDE, INDETERMINATE",
        "body/comite-sectorial-auditoria, OUTSIDE, OUTSIDE, OUTSIDE",
        "plan/pinar, FULL, INDETERMINATE, OUTSIDE",
        "plan/paac, FULL, FULL, FULL",
        "plan/plan-de-accion, FULL, FULL, INDETERMINATE",
        "report/informe-de-gestion, FULL, FULL, INDETERMINATE",
        "report/informe-pqrs, FULL, FULL, INDETERMINATE",
        "report/informe-actos-de-corrupcion, FULL, FULL, INDETERMINATE",
        "report/evaluacion-por-dependencias, FULL, FULL, INDETERMINATE",
        "report/acta-informe-de-gestion, FULL, INDETERMINATE, FULL",
        "report/informe-plan-desarrollo, FULL, OUTSIDE, OUTSIDE",
        "report/austeridad-gasto, INDETERMINATE, INDETERMINATE, INDETERMINATE",
        "report/informe-semestral-control-interno, FULL, FULL, OUTSIDE",
        "report/furag, FULL, INDETERMINATE, OUTSIDE",
        "report/informe-ci-presidente, OUTSIDE, OUTSIDE, OUTSIDE",
    })
    void each_matter_follows_what_the_catalogue_says_of_it(String text, Scope town, Scope council, Scope company) {
        assertThat(found(TOWN, matter(text)).scope()).isEqualTo(town);
        assertThat(found(COUNCIL, matter(text)).scope()).isEqualTo(council);
        assertThat(found(COMPANY, matter(text)).scope()).isEqualTo(company);
    }

    @Test
    void the_committee_that_is_not_asked_of_a_council_says_after_which_article() {
        MatterDetermination committee = found(COUNCIL, matter("body/comite-institucional"));

        assertThat(committee.determination().reason().spanish()).contains("Quien aplica el Modelo en parte");
        assertThat(committee.determination().citations())
                .extracting(Citation::reference)
                .contains(LegalReference.of("decreto-1083-2015", "2.2.22.3.9"));
        assertThat(committee.determination().basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void what_was_inferred_stays_to_be_confirmed() {
        assertThat(found(TOWN, matter("report/furag")).determination().basis()).isEqualTo(Basis.UNCONFIRMED);
        assertThat(found(TOWN, matter("body/cicci")).determination().basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void where_the_catalogue_does_not_say_nothing_is_guessed() {
        MatterDetermination commission = found(TOWN, matter("report/austeridad-gasto"));

        assertThat(commission.determination().reason().spanish()).isEqualTo("El catálogo no dice a quién se aplica");
        assertThat(commission.determination().missing())
                .extracting(MissingDatum::path)
                .containsExactly("/catalog/reaches/austeridad-gasto");
        assertThat(commission.determination().citations())
                .extracting(c -> c.reference().norm().value())
                .containsExactly("decreto-1083-2015");
    }

    @Test
    void what_is_of_one_order_waits_for_the_order_of_the_entity() {
        PublicEntity somewhere = TOWN.toBuilder().order(Optional.empty()).build();

        MatterDetermination committee = found(somewhere, matter("body/comite-territorial"));

        assertThat(committee.scope()).isEqualTo(Scope.INDETERMINATE);
        assertThat(committee.determination().missing())
                .extracting(MissingDatum::path)
                .containsExactly("/entity/order");
    }

    @Test
    void what_depends_on_an_open_scope_misses_the_same_data() {
        PublicEntity unknown = UNKNOWN;

        assertThat(Applicability.of(LAW, unknown, AS_OF).all(MatterKind.POLICY))
                .hasSize(19)
                .allSatisfy(p -> assertThat(p.determination().missing())
                        .extracting(MissingDatum::path)
                        .containsExactly("/entity/nature", "/entity/branch"));
    }

    @Test
    void a_policy_that_was_added_later_is_not_asked_about() {
        Matter procurement = matter("policy/compras-contratacion");

        assertThat(Applicability.of(LAW, TOWN, AsOf.date(2018, 1, 1)).find(procurement))
                .isEmpty();
        assertThat(Applicability.of(LAW, TOWN, AS_OF).find(procurement)).isPresent();
        assertThat(Applicability.of(LAW, TOWN, AsOf.date(2017, 10, 1))
                        .find(matter("plan/pinar"))
                        .orElseThrow()
                        .determination()
                        .reason()
                        .spanish())
                .isEqualTo("La norma rige desde el 2018-04-04");
    }

    private static OwnDetermination act(Matter matter, Scope scope, LocalDate day) {
        return new OwnDetermination(
                matter,
                scope,
                AdministrativeAct.builder().title("Resolución 7").date(day).build());
    }

    @Test
    void an_act_of_the_entity_settles_what_the_law_leaves_open_and_is_shown() {
        Matter digital = matter("policy/gobierno-digital");
        OwnDetermination own = act(digital, Scope.FULL, LocalDate.of(2025, 3, 1));

        MatterDetermination found = Applicability.of(LAW, COUNCIL, AS_OF, List.of(own))
                .find(digital)
                .orElseThrow();

        assertThat(found.scope()).isEqualTo(Scope.FULL);
        assertThat(found.settled()).isTrue();
        assertThat(found.own()).contains(own);
        assertThat(found.determination().basis()).isEqualTo(Basis.UNCONFIRMED);
        assertThat(found.determination().missing()).isEmpty();
        assertThat(found.determination().reason().spanish())
                .startsWith(
                        "La entidad lo determinó en el acto 'Resolución 7' del 1 de marzo de 2025: Aplicación plena");
    }

    @Test
    void where_the_law_decides_it_stands_and_the_act_is_shown_beside_it() {
        Matter committee = matter("body/comite-institucional");
        OwnDetermination own = act(committee, Scope.OUTSIDE, LocalDate.of(2025, 3, 1));

        MatterDetermination found =
                Applicability.of(LAW, TOWN, AS_OF, List.of(own)).find(committee).orElseThrow();

        assertThat(found.scope()).isEqualTo(Scope.FULL);
        assertThat(found.settled()).isFalse();
        assertThat(found.own()).contains(own);
    }

    @Test
    void an_act_on_the_whole_model_settles_what_follows_from_it() {
        PublicEntity unknown = UNKNOWN;
        OwnDetermination own = act(Matter.MODEL, Scope.PARTIAL, AS_OF.date());

        Applicability applies = Applicability.of(LAW, unknown, AS_OF, List.of(own));

        assertThat(applies.ofModel().scope()).isEqualTo(Scope.PARTIAL);
        assertThat(applies.find(matter("policy/control-interno")).orElseThrow().scope())
                .isEqualTo(Scope.FULL);
        assertThat(applies.find(matter("body/cicci"))
                        .orElseThrow()
                        .determination()
                        .basis())
                .isEqualTo(Basis.UNCONFIRMED);
        assertThat(Applicability.of(LAW, unknown, AsOf.date(2025, 12, 30), List.of(own))
                        .ofModel()
                        .scope())
                .as("the day before it was signed")
                .isEqualTo(Scope.INDETERMINATE);
    }

    @Test
    void an_act_that_settles_nothing_is_refused() {
        AdministrativeAct undated =
                AdministrativeAct.builder().title("Resolución 7").build();

        assertThatThrownBy(() -> new OwnDetermination(Matter.MODEL, Scope.FULL, undated))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("bear the day on which it was signed");
        assertThatThrownBy(() -> act(Matter.MODEL, Scope.INDETERMINATE, AS_OF.date()))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Applicability.of(
                        LAW, TOWN, AS_OF, List.of(act(matter("policy/gobierno-digitl"), Scope.FULL, AS_OF.date()))))
                .isInstanceOf(NotInCatalogException.class)
                .hasMessageContaining("gobierno-digital");
        assertThatThrownBy(() -> Applicability.of(
                        LAW,
                        TOWN,
                        AS_OF,
                        List.of(
                                act(Matter.MODEL, Scope.FULL, AS_OF.date()),
                                act(Matter.MODEL, Scope.PARTIAL, AS_OF.date()))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("determine each matter once");
    }

    @Test
    void internal_control_is_asked_by_the_provision_for_the_regime() {
        LegalReference law87 = LegalReference.of("ley-87-1993", "5");
        PublicEntity court = TOWN.toBuilder()
                .nature(Optional.empty())
                .branch(Branch.JUDICIAL)
                .build();

        assertThat(internalControl(TOWN).reason().spanish())
                .isEqualTo("La Ley 87 de 1993 obliga en todos los órdenes y ramas.");
        assertThat(internalControl(court).reason().spanish())
                .isEqualTo("La Ley 87 de 1993 obliga en todos los órdenes y ramas.");
        assertThat(internalControl(COUNCIL).reason().spanish())
                .isEqualTo("Por concepto, aplican la política de control interno.");
        assertThat(internalControl(COMPANY).reason().spanish())
                .isEqualTo("Obliga desde el noventa por ciento de capital estatal.");
        assertThat(internalControl(COMPANY).citations())
                .extracting(Citation::reference)
                .startsWith(law87);
    }

    @Test
    void internal_control_of_whoever_settled_its_scope_by_itself_rests_on_that_alone() {
        MatterDetermination found = Applicability.of(
                        LAW, UNKNOWN, AS_OF, List.of(act(Matter.MODEL, Scope.PARTIAL, AS_OF.date())))
                .find(matter("policy/control-interno"))
                .orElseThrow();

        assertThat(found.determination().reason().spanish())
                .isEqualTo("Quien aplica el Modelo, en todo o en parte, aplica control interno");
        assertThat(found.determination().citations())
                .extracting(Citation::reference)
                .containsExactly(LegalReference.of("decreto-1083-2015", "2.2.22.3.4"));
    }

    private static Determination internalControl(PublicEntity entity) {
        return found(entity, matter("policy/control-interno")).determination();
    }
}
