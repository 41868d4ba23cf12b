package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.util.List;
import java.util.Set;

/**
 * The committees that join several entities: of a territory (art. 2.2.22.3.7), of a sector (art. 2.2.22.3.6), and the
 * council of the nation (arts. 2.2.22.1.3 and 2.2.22.1.4).
 */
final class JointCommitteeRules {
    static final BodyId TERRITORIAL = BodyId.of("comite-territorial");
    static final Text TERRITORIAL_NAME = Text.of(
            "Comité departamental, distrital o municipal de Gestión y Desempeño",
            "departmental, district or municipal management and performance committee");
    private static final BodyId SECTORAL = BodyId.of("comite-sectorial");
    private static final Text SECTORAL_NAME =
            Text.of("Comité Sectorial de Gestión y Desempeño", "sectoral management and performance committee");
    private static final BodyId COUNCIL = BodyId.of("consejo-gestion-desempeno");
    private static final Text COUNCIL_NAME = Text.of(
            "Consejo para la Gestión y el Desempeño Institucional",
            "council for management and institutional performance");

    private static final LegalFigure<Integer> SECTORAL_MONTHS =
            LegalFigure.integer("comite-sectorial-seguimiento-meses");
    private static final LegalFigure<Integer> COUNCIL_SESSIONS = LegalFigure.integer("consejo-sesiones-por-anio");

    private static final Set<LegalNatureId> HEADS_OF_TERRITORY =
            ImmutableSet.of(LegalNatureId.of("alcaldia"), LegalNatureId.of("gobernacion"));
    private static final LegalNatureId ADMINISTRATIVE_DEPARTMENT = LegalNatureId.of("departamento-administrativo");

    static final LegalReference DELEGATION = LegalReference.of("ley-489-1998", "9");

    private static final Set<Position> NO_DELEGATES =
            ImmutableSet.of(Position.HEAD_OF_INTERNAL_CONTROL, Position.HEAD_OF_PLANNING);

    private static final MissingDatum WHO_SITS = new MissingDatum(
            "/committees",
            Text.of(
                    "si cada miembro dirige una entidad adscrita o vinculada al sector, o es delegado de quien la dirige",
                    "whether each member heads an entity that is attached or linked to the sector, or is its head's"
                            + " delegate"));

    private static final Reading<ManagementSystem, LegalNatureId> NATURE = Reading.optional(
            Text.of("naturaleza jurídica", "legal nature"),
            "/entity/nature",
            s -> s.entity().nature());

    private JointCommitteeRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                territorialExists(),
                territorialChair(),
                territorialMembers(),
                territorialSecretary(),
                sectoralExists(),
                sectoralChair(),
                sectoralMembers(),
                sectoralSecretary(),
                sectoralFollowUp(),
                councilSessions(),
                councilDelegates());
    }

    /** Holds of the office of a mayor or governor, to whom the committee of the territory belongs. */
    static Condition<ManagementSystem> headsTerritory() {
        return NATURE.satisfies(
                Text.of("alcaldía o gobernación", "a mayor's or a governor's office"), HEADS_OF_TERRITORY::contains);
    }

    private static Condition<ManagementSystem> isNational() {
        return Reading.<ManagementSystem, AdministrativeOrder>optional(
                        Text.of("orden", "order"),
                        "/entity/order",
                        s -> s.entity().order())
                .satisfies(AdministrativeOrder.NATIONAL.label(), AdministrativeOrder.NATIONAL::equals);
    }

    /** Holds of the ministry or department that heads a sector of the national order. */
    static Condition<ManagementSystem> headsSector() {
        Reading<ManagementSystem, Boolean> head = Reading.optional(
                Text.of("es cabeza de sector", "is the head of a sector"),
                "/entity/sectorHead",
                s -> s.entity().sectorHead());
        return wholeModelApplies().and(isNational()).and(head.is(true));
    }

    private static Rule territorialExists() {
        return Rule.of("mipg.committee.territorial-exists")
                .title(Text.of(
                        "Hay un comité departamental, distrital o municipal de Gestión y Desempeño",
                        "There is a departmental, district or municipal management and performance committee"))
                .appliesWhen(headsTerritory())
                .require(exists(TERRITORIAL, TERRITORIAL_NAME))
                .because(Text.of(
                        "el gobernador o alcalde preside la instancia que articula el Modelo en su jurisdicción",
                        "the governor or mayor chairs the body that joins up the Model in the territory"))
                .citing(article("2.2.22.3.7"))
                .about(Matter.of(TERRITORIAL))
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static RuleGroup territorial() {
        return RuleGroup.of("mipg.committee")
                .appliesWhen(headsTerritory())
                .appliesWhen(exists(TERRITORIAL, TERRITORIAL_NAME))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(TERRITORIAL));
    }

    private static Rule territorialChair() {
        return territorial()
                .rule("territorial-chair")
                .title(Text.of(
                        "El gobernador o alcalde preside el comité territorial",
                        "The governor or mayor chairs the territorial committee"))
                .require(CommitteeSeats.held(
                        TERRITORIAL,
                        CommitteeRole.CHAIR,
                        Position.LEGAL_REPRESENTATIVE,
                        Text.of("presidencia del comité territorial", "chair of the territorial committee")))
                .because(Text.of(
                        "solo quien dirige el territorio puede articular a sus entidades",
                        "only whoever governs the territory can join up its entities"))
                .citing(article("2.2.22.3.7"))
                .build();
    }

    private static Rule territorialMembers() {
        return territorial()
                .rule("territorial-members")
                .title(Text.of(
                        "El comité territorial tiene más miembros que quien lo preside y su secretaría",
                        "The territorial committee has more members than its chair and its secretary"))
                .require(CommitteeSeats.hasMembers(
                        TERRITORIAL,
                        Text.of("miembros del comité territorial", "members of the territorial committee")))
                .because(Text.of(
                        "lo integran el consejo de gobierno y quienes dirigen las entidades descentralizadas",
                        "the council of government and the heads of the decentralised entities are its members"))
                .citing(article("2.2.22.3.7"))
                .build();
    }

    private static Rule territorialSecretary() {
        return territorial()
                .rule("territorial-secretary")
                .title(Text.of(
                        "La secretaría técnica del comité territorial la ejerce el jefe de planeación",
                        "The secretary of the territorial committee is the head of planning"))
                .require(CommitteeSeats.held(
                        TERRITORIAL,
                        CommitteeRole.SECRETARY,
                        Position.HEAD_OF_PLANNING,
                        Text.of("secretaría técnica del comité territorial", "secretary of the territorial committee")))
                .because(Text.of(
                        "el parágrafo la asigna al jefe de planeación de la gobernación o alcaldía",
                        "the paragraph gives it to the head of planning of the governor's or mayor's office"))
                .citing(article("2.2.22.3.7", "par."))
                .build();
    }

    private static Rule sectoralExists() {
        return Rule.of("mipg.committee.sectoral-exists")
                .title(Text.of(
                        "El sector tiene un Comité Sectorial de Gestión y Desempeño",
                        "The sector has a sectoral management and performance committee"))
                .appliesWhen(headsSector())
                .require(exists(SECTORAL, SECTORAL_NAME))
                .because(Text.of(
                        "el ministro o director que encabeza el sector dirige en él la planeación y el Modelo",
                        "in it the minister or director who heads the sector leads its planning and the Model"))
                .citing(article("2.2.22.3.6"))
                .about(Matter.of(SECTORAL))
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static RuleGroup sectoral() {
        return RuleGroup.of("mipg.committee")
                .appliesWhen(headsSector())
                .appliesWhen(exists(SECTORAL, SECTORAL_NAME))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(SECTORAL));
    }

    private static Rule sectoralChair() {
        return sectoral()
                .rule("sectoral-chair")
                .title(Text.of(
                        "El ministro o director que encabeza el sector preside el comité sectorial",
                        "The minister or director who heads the sector chairs the sectoral committee"))
                .require(CommitteeSeats.held(
                        SECTORAL,
                        CommitteeRole.CHAIR,
                        Position.LEGAL_REPRESENTATIVE,
                        Text.of("presidencia del comité sectorial", "chair of the sectoral committee")))
                .because(Text.of(
                        "el comité orienta la planeación estratégica de todo el sector",
                        "the committee guides the strategic planning of the whole sector"))
                .citing(article("2.2.22.3.6"))
                .build();
    }

    private static Rule sectoralMembers() {
        return sectoral()
                .rule("sectoral-members")
                .title(Text.of(
                        "Los miembros del comité sectorial dirigen las entidades del sector, o son sus delegados",
                        "The members of the sectoral committee head the entities of the sector, or are delegates"))
                .require(CommitteeSeats.membersFit(
                        SECTORAL,
                        Text.of(
                                "miembros que no dirigen una entidad del sector",
                                "members who do not head an entity of the sector"),
                        JointCommitteeRules::headsEntity))
                .because(Text.of(
                        "lo integran los directores, gerentes o presidentes de las entidades adscritas o vinculadas, que"
                                + " solo pueden delegar en los niveles directivo y asesor",
                        "the directors, managers or presidents of the attached or linked entities are its members, and"
                                + " may delegate to the directive and adviser levels alone"))
                .citing(article("2.2.22.3.6"), DELEGATION)
                .build();
    }

    /**
     * Any other post may be that of a director, or of a delegate: the article does not keep heads of planning or of internal
     * control from it, as that of the council does.
     */
    private static Observation<Boolean> headsEntity(PublicEntity entity, CommitteeMember member) {
        Observation<Position> position = SystemReadings.position(member);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        if (position.get() == Position.LEGAL_REPRESENTATIVE) {
            return Observation.known(true);
        }
        return mayBeDelegate(member) ? Observation.unknown(WHO_SITS) : Observation.known(false);
    }

    /** Whether an authority may have delegated to a post of that level (Ley 489 de 1998 art. 9). */
    static boolean mayBeDelegate(CommitteeMember member) {
        return member.level()
                .map(level -> level == JobLevel.DIRECTIVE || level == JobLevel.ADVISER)
                .orElse(true);
    }

    private static Rule sectoralSecretary() {
        return sectoral()
                .rule("sectoral-secretary")
                .title(Text.of(
                        "La secretaría técnica del comité sectorial la ejerce el jefe de planeación de su cabeza",
                        "The secretary of the sectoral committee is the head of planning of its head"))
                .require(CommitteeSeats.held(
                        SECTORAL,
                        CommitteeRole.SECRETARY,
                        Position.HEAD_OF_PLANNING,
                        Text.of("secretaría técnica del comité sectorial", "secretary of the sectoral committee")))
                .because(Text.of(
                        "el parágrafo la asigna al jefe de planeación del ministerio o departamento administrativo",
                        "the paragraph gives it to the head of planning of the ministry or administrative department"))
                .citing(article("2.2.22.3.6", "par."))
                .build();
    }

    private static Rule sectoralFollowUp() {
        return FollowUp.rule(
                Rule.of("mipg.committee.sectoral-follow-up")
                        .title(Text.of(
                                "El comité sectorial hizo seguimiento al menos una vez cada semestre",
                                "The sectoral committee followed up at least once every half-year"))
                        .appliesWhen(headsSector().and(exists(SECTORAL, SECTORAL_NAME))),
                SECTORAL,
                SECTORAL_MONTHS,
                Text.of(
                        "el comité sigue la gestión del sector y la operación del Modelo en él, y corrige",
                        "the committee follows the management of the sector and the Model in it, and corrects"),
                article("2.2.22.3.6", "num. 3"),
                article("2.2.22.3.6", "num. 4"));
    }

    /** The department that convenes the council: it is among the committees of the entity, whose head chairs it. */
    private static RuleGroup council() {
        return RuleGroup.of("mipg.council")
                .appliesWhen(NATURE.is(ADMINISTRATIVE_DEPARTMENT).and(isNational()))
                .appliesWhen(exists(COUNCIL, COUNCIL_NAME))
                .appliesWhen(CommitteeSeats.held(
                        COUNCIL,
                        CommitteeRole.CHAIR,
                        Position.LEGAL_REPRESENTATIVE,
                        Text.of("presidencia del Consejo", "chair of the council")))
                .inForce(SINCE_2017)
                .about(Matter.of(COUNCIL));
    }

    private static Rule councilSessions() {
        return YearlyMeetings.rule(
                        council()
                                .readAt(SystemReadings.VIGENCIA_START)
                                .rule("sessions")
                                .title(Text.of(
                                        "El Consejo para la Gestión y el Desempeño Institucional sesionó al menos dos"
                                                + " veces en la vigencia",
                                        "The council for management and institutional performance met at least twice"
                                                + " in the vigencia")),
                        COUNCIL,
                        Text.of("Consejo", "council"),
                        COUNCIL_SESSIONS)
                .because(Text.of(
                        "el parágrafo 2 pide al menos dos sesiones al año, y Función Pública las convoca",
                        "paragraph 2 asks for at least two sessions a year, and Función Pública convenes them"))
                .citing(article("2.2.22.1.3", "par. 2"), article("2.2.22.1.4", "par. 2"))
                .monotone()
                .build();
    }

    private static Rule councilDelegates() {
        return council()
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .rule("delegates")
                .title(Text.of(
                        "A ningún miembro del Consejo lo representa el jefe de planeación o de control interno",
                        "No member of the council is represented by its head of planning or internal control"))
                .require(CommitteeSeats.membersFit(
                        COUNCIL,
                        Text.of("delegados que el artículo excluye", "delegates that the article excludes"),
                        (entity, member) ->
                                SystemReadings.position(member).map(position -> !NO_DELEGATES.contains(position))))
                .because(Text.of(
                        "asisten representantes legales o directivos de las áreas técnicas",
                        "legal representatives or directive servants of the technical areas attend"))
                .citing(article("2.2.22.1.3", "par. 1"))
                .build();
    }
}
