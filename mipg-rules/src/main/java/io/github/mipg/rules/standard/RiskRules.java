package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.InternalControlRules.POLICY;
import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskRating;
import io.github.mipg.model.control.RiskTreatment;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Risks and their controls: actions against risks are control activities, agreed with those who answer for the processes and
 * part of the procedures (art. 2.2.21.5.4). What only the guide on risks asks is said to be the guide's.
 */
final class RiskRules {
    private static final String RISKS = "/internalControl/risks";
    private static final String CONTROLS = "/internalControl/controls";
    private static final LegalReference RISK_MANAGEMENT = article("2.2.21.5.4");
    private static final LegalReference NO_ADMINISTRATION = LegalReference.of("ley-87-1993", "12", "par.");
    private static final LegalReference GUIDE = LegalReference.of("guia-gestion-riesgo-7", "");
    /** Version 7 is of August 2025; its day is not known, and earlier versions were not read. */
    private static final Period SINCE_GUIDE = Period.from(LocalDate.of(2025, 8, 31));

    private static final Rows<Risk, AppliedControl> APPLIED = Rows.<Risk, AppliedControl>of(
                    "applied-control",
                    RISKS + "/{id}/controls",
                    Risk::controls,
                    applied -> applied.control().value())
            .called(Text.of("control asociado", "applied control"), Text.of("controles asociados", "applied controls"));

    private static final Reading<Risk, RiskTreatment> TREATMENT =
            Reading.optional(Text.of("tratamiento", "treatment"), RISKS + "/{id}/treatment", Risk::treatment);
    private static final Reading<Risk, RiskZone> INHERENT =
            zone(Text.of("zona de riesgo inherente", "inherent risk zone"), "inherent", Risk::inherent);
    private static final Reading<Risk, RiskZone> RESIDUAL =
            zone(Text.of("zona de riesgo residual", "residual risk zone"), "residual", Risk::residual);

    private RiskRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                hasControls(),
                controlHasRisk(),
                controlDocumented(),
                ownedByThirdLine(),
                controlRunByThirdLine(),
                residualNotAboveInherent(),
                appetiteRespected());
    }

    private static Reading<Risk, RiskZone> zone(
            Text label, String attribute, java.util.function.Function<Risk, Optional<RiskRating>> rating) {
        return Reading.optional(
                label, RISKS + "/{id}/" + attribute, risk -> rating.apply(risk).flatMap(RiskRating::zone));
    }

    private static RuleGroup group() {
        return RuleGroup.of("mipg.risk")
                .appliesWhen(internalControlApplies())
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(POLICY));
    }

    private static Rule hasControls() {
        return group().rule("has-controls")
                .title(Text.of(
                        "Cada riesgo que se decidió reducir tiene controles",
                        "Each risk that is to be reduced has controls"))
                .forEach(SystemRows.RISKS.where(TREATMENT.is(RiskTreatment.REDUCE)))
                .require(APPLIED.some())
                .because(Text.of(
                        "la respuesta a un riesgo son acciones efectivas, en forma de actividades de control",
                        "the answer to a risk is effective action in the form of control activities"))
                .citing(RISK_MANAGEMENT)
                .severity(Severity.MAJOR)
                .build();
    }

    private static Rule controlHasRisk() {
        Reading<RiskControl, Boolean> applied = Reading.<RiskControl, Boolean>of(
                        Text.of("actúa sobre algún riesgo", "acts on some risk"), CONTROLS, RiskRules::isApplied)
                .alsoFrom(RISKS);
        return group().rule("control-has-risk")
                .title(Text.of("Cada control actúa sobre algún riesgo", "Each control acts on some risk"))
                .forEach(SystemRows.CONTROLS)
                .require(applied.is(true))
                .because(Text.of(
                        "según la guía, un control se pone para tratar un riesgo; el artículo no lo dice de cada control",
                        "according to the guide a control is there to treat a risk; the article does not say so of each"
                                + " control"))
                .citing(GUIDE, RISK_MANAGEMENT)
                .severity(Severity.INFO)
                .inForce(SINCE_GUIDE)
                .build();
    }

    private static Observation<Boolean> isApplied(RiskControl control, Context context) {
        ManagementSystem system = context.system();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (Risk risk : system.internalControl().risks().items()) {
            if (risk.controls().items().stream().anyMatch(a -> a.control().equals(control.id()))) {
                return Observation.known(true);
            }
            if (!risk.controls().covers(horizon(system, context))) {
                missing.add(completeThrough(
                        RISKS + "/" + risk.id() + "/controls",
                        Text.of(
                                "la lista de controles del riesgo " + risk.id(),
                                "the list of controls of the risk " + risk.id()),
                        horizon(system, context)));
            }
        }
        if (!system.internalControl().risks().covers(horizon(system, context))) {
            missing.add(completeThrough(
                    RISKS, Text.of("la lista de riesgos", "the list of risks"), horizon(system, context)));
        }
        return missing.isEmpty() ? Observation.known(false) : Observation.unknown(missing);
    }

    private static Rule controlDocumented() {
        Reading<RiskControl, Boolean> documented = Reading.optional(
                Text.of("está documentado", "is documented"), CONTROLS + "/{id}/documented", RiskControl::documented);
        return group().rule("control-documented")
                .title(Text.of("Cada control está documentado", "Each control is documented"))
                .forEach(SystemRows.CONTROLS)
                .require(documented.is(true))
                .because(Text.of(
                        "los controles se integran a los procedimientos, y estos se documentan en manuales",
                        "controls are part of the procedures, and these are documented in manuals"))
                .citing(RISK_MANAGEMENT, article("2.2.21.5.2"))
                .build();
    }

    private static Rule ownedByThirdLine() {
        Reading<Risk, Boolean> third = DefenceLines.ownedByThird(
                RISKS + "/{id}/owner",
                Text.of("responde por él la tercera línea", "the third line answers for it"),
                Risk::owner);
        Condition<Risk> ofEvaluation = Rows.<Risk, WorkProcess>referred(
                        Text.of("proceso", "process"),
                        RISKS + "/{id}/process",
                        risk -> risk.process().map(id -> id.value()),
                        SystemRows.PROCESSES)
                .satisfies(
                        Text.of("de evaluación", "of evaluation"),
                        process -> process.flatMap(WorkProcess::kind)
                                .filter(ProcessKind.EVALUATION::equals)
                                .isPresent());
        return group().rule("third-line-owns-no-risk")
                .title(Text.of(
                        "La tercera línea no responde por riesgos de procesos distintos de los de evaluación",
                        "The third line answers for no risks of processes other than evaluation"))
                .forEach(SystemRows.RISKS)
                .require(third.is(false).or(ofEvaluation))
                .because(Text.of(
                        "los controles se acuerdan con los responsables de los procesos; que el riesgo sea suyo y no de"
                                + " quien evalúa es del Manual",
                        "controls are agreed with those who answer for the processes; that the risk is theirs and not"
                                + " that of whoever evaluates is the Manual's"))
                .citing(RISK_MANAGEMENT, NO_ADMINISTRATION, DefenceLines.MANUAL)
                .build();
    }

    private static Rule controlRunByThirdLine() {
        Reading<RiskControl, Boolean> third = DefenceLines.ownedByThird(
                CONTROLS + "/{id}/owner",
                Text.of("lo ejecuta la tercera línea", "the third line carries it out"),
                RiskControl::owner);
        Reading<RiskControl, ConceptId> line = Reading.optional(
                Text.of("línea de defensa del control", "line of defence of the control"),
                CONTROLS + "/{id}/line",
                RiskControl::line);
        return group().rule("third-line-runs-no-control")
                .title(Text.of(
                        "La tercera línea no ejecuta controles de la primera ni de la segunda",
                        "The third line carries out no controls of the first or the second"))
                .forEach(SystemRows.CONTROLS)
                .require(third.is(false)
                        .or(line.satisfies(
                                Text.of("ni la primera ni la segunda", "neither the first nor the second"),
                                of -> !DefenceLines.EXECUTING.contains(of))))
                .because(Text.of(
                        "verificar que otros cumplen un control no es ejecutarlo",
                        "to verify that others carry out a control is not to carry it out"))
                .citing(LegalReference.of("ley-87-1993", "12", "lit. c"), NO_ADMINISTRATION, DefenceLines.MANUAL)
                .build();
    }

    private static Rule residualNotAboveInherent() {
        return group().rule("residual-not-above-inherent")
                .title(Text.of(
                        "El riesgo residual no está en una zona más severa que el inherente",
                        "No residual risk is in a more severe zone than the inherent one"))
                .forEach(SystemRows.RISKS)
                .require(RESIDUAL.relates(
                        Text.of("no más severa que la", "no more severe than the"),
                        INHERENT,
                        (after, before) -> after.compareTo(before) <= 0))
                .because(Text.of(
                        "según la guía, el riesgo residual es el que queda después de aplicar los controles",
                        "according to the guide the residual risk is what is left once controls are applied"))
                .citing(GUIDE, RISK_MANAGEMENT)
                .inForce(SINCE_GUIDE)
                .build();
    }

    private static Rule appetiteRespected() {
        Reading<Risk, RiskZone> appetite = Reading.<Risk, RiskZone>of(
                Text.of("apetito de riesgo de la entidad", "risk appetite of the entity"),
                "/internalControl/appetite",
                (risk, context) -> Observation.ofOptional(
                        context.system().internalControl().appetite(),
                        new MissingDatum(
                                "/internalControl/appetite",
                                Text.of(
                                        "la zona más severa que la entidad acepta",
                                        "the most severe zone that the entity accepts"))));
        return group().rule("appetite-respected")
                .title(Text.of(
                        "No se acepta ningún riesgo que esté por encima del apetito de la entidad",
                        "No risk above the appetite of the entity is accepted"))
                .forEach(SystemRows.RISKS.where(RESIDUAL.relates(
                        Text.of("más severa que el", "more severe than the"),
                        appetite,
                        (zone, accepted) -> zone.compareTo(accepted) > 0)))
                .require(TREATMENT.satisfies(
                        Text.of("distinto de aceptar", "other than to accept"), t -> t != RiskTreatment.ACCEPT))
                .because(Text.of(
                        "el apetito dice hasta dónde acepta la entidad; lo que lo supera se trata",
                        "the appetite says how far the entity accepts; what exceeds it is treated"))
                .citing(GUIDE, RISK_MANAGEMENT)
                .inForce(SINCE_GUIDE)
                .build();
    }
}
