package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
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

/**
 * The committees that join heads of internal control: of a sector (art. 2.2.21.3.13) and of a territory (art. 2.2.21.3.14).
 *
 * <p>The article says that each municipality has one, and composes it of the heads of internal control of the central and the
 * decentralised sector. Where nothing is decentralised there is one head and nobody to meet; the article does not say what
 * follows. So a municipality is found to lack the committee only if its management committee shows that somebody directs a
 * decentralised entity there.
 */
final class AuditCommitteeRules {
    private static final String SECTOR = "2.2.21.3.13";
    private static final String TERRITORY = "2.2.21.3.14";
    private static final LegalNatureId TOWN_HALL = LegalNatureId.of("alcaldia");
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
                        "Hay un comité departamental de auditoría, o distrital o municipal de control interno",
                        "There is a departmental audit committee, or a district or municipal one of internal control"))
                .require(exists(TERRITORIAL, TERRITORIAL_NAME).or(nobodyToJoin()))
                .because(Text.of(
                        "reúne a los jefes de control interno de los sectores central y descentralizado; de un municipio"
                                + " sin entidades descentralizadas el artículo no dice nada",
                        "it joins the heads of internal control of the central and the decentralised sector; of a"
                                + " municipality without decentralised entities the article says nothing"))
                .citing(article(TERRITORY))
                .monotone()
                .build();
    }

    /** Cannot be told of a municipality of which nothing shows that it has a decentralised entity; else fails. */
    private static Condition<ManagementSystem> nobodyToJoin() {
        MissingDatum missing = new MissingDatum(
                "/committees",
                Text.of(
                        "si en el municipio hay entidades descentralizadas, y quién las dirige en su comité de gestión",
                        "whether the municipality has decentralised entities, and who directs them in its management"
                                + " committee"));
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "el municipio no tiene entidades descentralizadas",
                                "the municipality has no decentralised entities"),
                        "/committees",
                        (system, context) -> system.entity()
                                                .nature()
                                                .filter(TOWN_HALL::equals)
                                                .isPresent()
                                        && !hasDecentralised(system)
                                ? Observation.unknown(missing)
                                : Observation.known(false))
                .alsoFrom("/entity/nature")
                .is(true);
    }

    /** The heads of decentralised entities sit in the management committee of the territory (art. 2.2.22.3.7). */
    private static boolean hasDecentralised(ManagementSystem system) {
        return system.committees().items().stream()
                .filter(c -> c.kind().equals(JointCommitteeRules.TERRITORIAL))
                .flatMap(c -> c.members().items().stream())
                .anyMatch(m ->
                        m.role() == CommitteeRole.MEMBER && SystemReadings.isHeldBy(m, Position.LEGAL_REPRESENTATIVE));
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
                        "Los miembros del comité territorial de auditoría son jefes de control interno, o"
                                + " representantes legales o sus delegados",
                        "The members of the territorial audit committee are heads of internal control, or legal"
                                + " representatives or their delegates"))
                .require(CommitteeSeats.membersFit(
                        TERRITORIAL,
                        Text.of(
                                "miembros que no son ni jefes de control interno ni representantes legales o delegados",
                                "members who are neither heads of internal control nor legal representatives or"
                                        + " delegates"),
                        (entity, member) -> mayJoin(member)))
                .because(Text.of(
                        "lo integran los jefes de control interno; donde no hay jefe, según la doctrina oficial, asiste"
                                + " el representante legal o su delegado",
                        "the heads of internal control are its members; where there is none, as official doctrine has"
                                + " it, the legal representative or a delegate attends"))
                .citing(article(TERRITORY), JointCommitteeRules.DELEGATION)
                .build();
    }

    private static Observation<Boolean> mayJoin(CommitteeMember member) {
        Observation<Position> position = SystemReadings.position(member);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        if (position.get() == Position.HEAD_OF_INTERNAL_CONTROL || position.get() == Position.LEGAL_REPRESENTATIVE) {
            return Observation.known(true);
        }
        return JointCommitteeRules.mayBeDelegate(member)
                ? Observation.unknown(new MissingDatum(
                        "/committees",
                        Text.of(
                                "si cada miembro es delegado de un representante legal que no tiene jefe de control interno",
                                "whether each member is the delegate of a legal representative without head of internal"
                                        + " control")))
                : Observation.known(false);
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
