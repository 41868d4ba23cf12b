package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rule of the workload, before any engine: a kind in one of its ten variants. Each variant asks of another body, plan,
 * policy, indicator or index, and asks for another least number.
 */
final class Requirement {
    static final int VARIANTS = 10;

    private static final List<String> BODIES = List.of(
            "comite-institucional",
            "cicci",
            "comite-sectorial",
            "comite-territorial",
            "comite-sectorial-auditoria",
            "comite-territorial-auditoria",
            "equipos-transversales",
            "instancias-propias",
            "comision-personal",
            "consejo-territorial-planeacion");
    private static final List<String> PLANS = List.of(
            "plan-de-accion",
            "pinar",
            "plan-anual-de-adquisiciones",
            "plan-anual-de-vacantes",
            "plan-de-prevision-de-recursos-humanos",
            "plan-estrategico-de-talento-humano",
            "plan-institucional-de-capacitacion",
            "plan-de-incentivos-institucionales",
            "plan-de-seguridad-y-salud-en-el-trabajo",
            "peti");
    private static final List<String> POLICIES = List.of(
            "planeacion-institucional",
            "talento-humano",
            "integridad",
            "transparencia",
            "servicio-ciudadano",
            "participacion-ciudadana",
            "gestion-documental",
            "gobierno-digital",
            "seguridad-digital",
            "control-interno");
    private static final Position[] CHAIRS = {
        Position.LEGAL_REPRESENTATIVE, Position.SECRETARY_GENERAL, Position.DEPUTY_DIRECTOR
    };

    private final Kind kind;
    private final int variant;
    private final RuleId rule;
    private final BodyId body;
    private final PlanKindId plan;
    private final PolicyId policy;
    private final IndicatorId indicator;
    private final String index;
    private final int least;
    private final Figure threshold;
    private final BigDecimal minimum;
    private final Set<Position> chairs;
    private final FactKey declared;
    private final FactKey trained;
    private final FactKey adopted;

    private Requirement(Kind kind, int variant) {
        this.kind = kind;
        this.variant = variant;
        this.rule = RuleId.of("carga." + kind.slug() + ".v" + variant);
        this.body = BodyId.of(BODIES.get(variant));
        this.plan = PlanKindId.of(PLANS.get(variant));
        this.policy = PolicyId.of(POLICIES.get(variant));
        this.indicator = IndicatorId.of("indicador-" + variant);
        this.index = "I" + variant;
        this.least = switch (kind) {
            case COMMITTEE_MEETS -> 2 + variant % 5;
            case COMPOSITION -> 1 + variant % 3;
            default -> 1 + variant % 2;
        };
        this.threshold = Figure.of(40L + variant);
        this.minimum = BigDecimal.valueOf(kind == Kind.INDEX_MINIMUM ? 35L + variant : 60L);
        this.chairs = EnumSet.of(CHAIRS[variant % 3], CHAIRS[(variant + 1) % 3]);
        this.declared = FactKey.of("carga", "declara-" + policy);
        this.trained = FactKey.of("carga", "capacitados-" + policy);
        this.adopted = FactKey.of("carga", "adopta-" + policy);
    }

    Kind kind() {
        return kind;
    }

    int variant() {
        return variant;
    }

    /** All 120, sorted by their identifiers. */
    static List<Requirement> all() {
        List<Requirement> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                all.add(new Requirement(kind, variant));
            }
        }
        all.sort(java.util.Comparator.comparing(Requirement::rule));
        return List.copyOf(all);
    }

    RuleId rule() {
        return rule;
    }

    Text title() {
        return kind.title("variante " + variant);
    }

    List<LegalReference> citations() {
        return kind.citations();
    }

    Severity severity() {
        return variant % 3 == 0 ? Severity.MAJOR : variant % 3 == 1 ? Severity.MINOR : Severity.INFO;
    }

    BodyId body() {
        return body;
    }

    PlanKindId plan() {
        return plan;
    }

    PolicyId policy() {
        return policy;
    }

    IndicatorId indicator() {
        return indicator;
    }

    String index() {
        return index;
    }

    /** Meetings in the year, members of directive or adviser level, or documents of the year. */
    int least() {
        return least;
    }

    Figure threshold() {
        return threshold;
    }

    BigDecimal minimum() {
        return minimum;
    }

    Set<Position> chairs() {
        return chairs;
    }

    /** Whether the entity declares to have put the policy to work. */
    FactKey declared() {
        return declared;
    }

    /** How many people it trained for the policy. */
    FactKey trained() {
        return trained;
    }

    /** Whether it has adopted the policy. */
    FactKey adopted() {
        return adopted;
    }
}
