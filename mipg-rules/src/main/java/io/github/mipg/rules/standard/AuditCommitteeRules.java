package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.Severity;
import java.util.List;

/** The committees that join heads of internal control: of a sector (art. 2.2.21.3.13) and of a territory (art. 2.2.21.3.14). */
final class AuditCommitteeRules {
    private static final String SECTOR = "2.2.21.3.13";
    private static final String TERRITORY = "2.2.21.3.14";
    private static final BodyId SECTORAL = BodyId.of("comite-sectorial-auditoria");
    private static final Text SECTORAL_NAME = Text.of("Comité Sectorial de Auditoría", "sectoral audit committee");
    private static final BodyId TERRITORIAL = BodyId.of("comite-territorial-auditoria");
    private static final Text TERRITORIAL_NAME = Text.of(
            "Comité departamental, distrital o municipal de Auditoría",
            "departmental, district or municipal audit committee");
    private static final LegalFigure<Integer> MEETINGS_A_YEAR =
            LegalFigure.integer("comite-sectorial-auditoria-reuniones-por-anio");

    private AuditCommitteeRules() {}

    static List<Rule> rules() {
        RuleGroup sectoral = group(JointCommitteeRules.headsSector(), SECTORAL);
        RuleGroup territorial = group(JointCommitteeRules.headsTerritory(), TERRITORIAL);
        RuleGroup ofSector = sectoral.appliesWhen(exists(SECTORAL, SECTORAL_NAME));
        RuleGroup ofTerritory = territorial.appliesWhen(exists(TERRITORIAL, TERRITORIAL_NAME));
        return ImmutableList.of(
                sectoralExists(sectoral),
                chair(
                        ofSector.rule("sectoral-chair"),
                        SECTORAL,
                        SECTOR,
                        Text.of("comité sectorial de auditoría", "sectoral audit committee")),
                sectoralMembers(ofSector),
                secretary(
                        ofSector.rule("sectoral-secretary"),
                        SECTORAL,
                        SECTOR,
                        "par.",
                        Text.of("comité sectorial de auditoría", "sectoral audit committee")),
                sectoralMeetings(ofSector),
                territorialExists(territorial),
                chair(
                        ofTerritory.rule("territorial-chair"),
                        TERRITORIAL,
                        TERRITORY,
                        Text.of("comité territorial de auditoría", "territorial audit committee")),
                territorialMembers(ofTerritory),
                secretary(
                        ofTerritory.rule("territorial-secretary"),
                        TERRITORIAL,
                        TERRITORY,
                        "",
                        Text.of("comité territorial de auditoría", "territorial audit committee")));
    }

    private static RuleGroup group(Condition<ManagementSystem> applies, BodyId body) {
        return RuleGroup.of("mipg.audit-committee")
                .appliesWhen(applies)
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(body), Matter.of(InternalControlRules.POLICY));
    }

    private static Rule sectoralExists(RuleGroup group) {
        return group.rule("sectoral-exists")
                .title(Text.of(
                        "El sector tiene un Comité Sectorial de Auditoría",
                        "The sector has a sectoral audit committee"))
                .require(exists(SECTORAL, SECTORAL_NAME))
                .because(Text.of(
                        "reúne a los jefes de control interno de las entidades del sector",
                        "it joins the heads of internal control of the entities of the sector"))
                .citing(article(SECTOR))
                .monotone()
                .build();
    }

    private static Rule territorialExists(RuleGroup group) {
        return group.rule("territorial-exists")
                .title(Text.of(
                        "Hay un comité departamental, distrital o municipal de Auditoría",
                        "There is a departmental, district or municipal audit committee"))
                .require(exists(TERRITORIAL, TERRITORIAL_NAME))
                .because(Text.of(
                        "reúne a los jefes de control interno de los sectores central y descentralizado",
                        "it joins the heads of internal control of the central and the decentralised sector"))
                .citing(article(TERRITORY))
                .monotone()
                .build();
    }

    private static Rule chair(Rule.TitleStep started, BodyId body, String article, Text name) {
        return started.title(Text.of(
                        "El jefe de control interno preside el " + name.spanish(),
                        "The head of internal control chairs the " + name.english()))
                .require(CommitteeSeats.held(
                        body,
                        CommitteeRole.CHAIR,
                        Position.HEAD_OF_INTERNAL_CONTROL,
                        Text.of("presidencia del " + name.spanish(), "chair of the " + name.english())))
                .because(Text.of(
                        "preside el jefe de control interno de la entidad que encabeza a las demás",
                        "the head of internal control of the entity that heads the others is its chair"))
                .citing(article(article))
                .build();
    }

    private static Rule secretary(Rule.TitleStep started, BodyId body, String article, String detail, Text name) {
        return started.title(Text.of(
                        "La secretaría técnica del " + name.spanish() + " la ejerce un jefe de control interno",
                        "The secretary of the " + name.english() + " is a head of internal control"))
                .require(CommitteeSeats.held(
                        body,
                        CommitteeRole.SECRETARY,
                        Position.HEAD_OF_INTERNAL_CONTROL,
                        Text.of("secretaría técnica del " + name.spanish(), "secretary of the " + name.english())))
                .because(Text.of(
                        "los miembros eligen por mayoría simple a uno de los jefes de control interno",
                        "the members elect one of the heads of internal control by simple majority"))
                .citing(article(article, detail))
                .build();
    }

    private static Rule sectoralMembers(RuleGroup group) {
        return group.rule("sectoral-members")
                .title(Text.of(
                        "Los miembros del comité sectorial de auditoría son jefes de control interno",
                        "The members of the sectoral audit committee are heads of internal control"))
                .require(CommitteeSeats.membersFit(
                        SECTORAL,
                        Text.of(
                                "miembros que no son jefes de control interno",
                                "members who are not heads of internal control"),
                        (entity, member) -> SystemReadings.position(member)
                                .map(position -> position == Position.HEAD_OF_INTERNAL_CONTROL)))
                .because(Text.of(
                        "lo integran los jefes de control interno del sector, o quienes hacen sus veces",
                        "the heads of internal control of the sector, or whoever acts as such, are its members"))
                .citing(article(SECTOR))
                .build();
    }

    private static Rule territorialMembers(RuleGroup group) {
        return group.rule("territorial-members")
                .title(Text.of(
                        "Los miembros del comité territorial de auditoría son jefes de control interno o"
                                + " representantes legales",
                        "The members of the territorial audit committee are heads of internal control or legal"
                                + " representatives"))
                .require(CommitteeSeats.membersFit(
                        TERRITORIAL,
                        Text.of(
                                "miembros que no son ni jefes de control interno ni representantes legales",
                                "members who are neither heads of internal control nor legal representatives"),
                        (entity, member) -> SystemReadings.position(member)
                                .map(position -> position == Position.HEAD_OF_INTERNAL_CONTROL
                                        || position == Position.LEGAL_REPRESENTATIVE)))
                .because(Text.of(
                        "lo integran los jefes de control interno; donde no hay jefe, según la doctrina oficial, asiste"
                                + " el representante legal",
                        "the heads of internal control are its members; where there is none, as official doctrine has"
                                + " it, the legal representative attends"))
                .citing(article(TERRITORY))
                .build();
    }

    private static Rule sectoralMeetings(RuleGroup group) {
        return YearlyMeetings.rule(
                        group.severity(Severity.MAJOR)
                                .readAt(SystemReadings.VIGENCIA_START)
                                .rule("sectoral-meetings")
                                .title(Text.of(
                                        "El comité sectorial de auditoría se reunió al menos dos veces en la vigencia",
                                        "The sectoral audit committee met at least twice in the vigencia")),
                        SECTORAL,
                        Text.of("comité sectorial de auditoría", "sectoral audit committee"),
                        MEETINGS_A_YEAR)
                .because(Text.of(
                        "el parágrafo pide un mínimo de dos reuniones al año",
                        "the paragraph asks for at least two meetings a year"))
                .citing(article(SECTOR, "par."))
                .monotone()
                .build();
    }
}
