package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.InternalControlRules.CICCI;
import static io.github.mipg.rules.standard.InternalControlRules.CICCI_NAME;
import static io.github.mipg.rules.standard.InternalControlRules.POLICY;
import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.standard.SystemReadings.Seats;
import java.util.List;
import java.util.Set;

/**
 * Who sits in the committee that coordinates internal control (art. 2.2.21.1.5), and the minutes of its meetings. An entity
 * without senior management leaves it to the legal representative and the servants designated (art. 2.2.21.1.6 par. 2); that
 * an entity has servants of directive level stands for having senior management. Whoever is not of the executive branch
 * applies these articles in what is pertinent (art. 2.2.21.1.2 par.).
 */
final class CicciRules {
    private static final Set<Position> SENIOR = ImmutableSet.of(
            Position.LEGAL_REPRESENTATIVE,
            Position.VICE_MINISTER,
            Position.DEPUTY_DIRECTOR,
            Position.SECRETARY_GENERAL,
            Position.HEAD_OF_PLANNING,
            Position.SENIOR_MANAGEMENT_FOR_MECI);

    private static final MissingDatum LEVEL = new MissingDatum(
            "/committees",
            Text.of(
                    "el nivel jerárquico de los miembros del CICCI",
                    "the hierarchical level of the members of the CICCI"));
    private static final MissingDatum WHO_FOR_MECI = new MissingDatum(
            "/committees",
            Text.of(
                    "cuál de los miembros representa a la alta dirección para el MECI",
                    "which of the members represents senior management for the MECI"));

    private CicciRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(planning(), directives(), meci(), minutes());
    }

    private static RuleGroup group() {
        return RuleGroup.of("mipg.control")
                .appliesWhen(internalControlApplies())
                .appliesWhen(exists(CICCI, CICCI_NAME))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(CICCI), Matter.of(POLICY));
    }

    private static RuleGroup withDirectives() {
        Reading<ManagementSystem, Boolean> staff = Reading.optional(
                Text.of("tiene servidores del nivel directivo", "has servants of directive level"),
                "/entity/directiveStaff",
                s -> s.entity().directiveStaff());
        return group().appliesWhen(staff.is(true));
    }

    private static Rule planning() {
        return withDirectives()
                .rule("cicci-planning")
                .title(Text.of(
                        "El jefe de planeación integra el CICCI", "The head of planning is a member of the CICCI"))
                .require(sits(
                        Text.of("lugar de planeación en el CICCI", "seat of planning in the CICCI"),
                        Position.HEAD_OF_PLANNING.label(),
                        seats -> seats.of(Position.HEAD_OF_PLANNING)
                                .map(seat -> seat.filter(CicciRules::isMember).isPresent())))
                .because(Text.of(
                        "el numeral 2 incluye al jefe de planeación o a quien haga sus veces",
                        "number 2 includes the head of planning or whoever acts as such"))
                .citing(article("2.2.21.1.5", "num. 2"))
                .build();
    }

    private static Rule directives() {
        return withDirectives()
                .rule("cicci-directives")
                .title(Text.of(
                        "Los miembros que se designan para el CICCI son del nivel directivo",
                        "The members who are designated for the CICCI are of directive level"))
                .require(CommitteeSeats.membersFit(
                        CICCI,
                        Text.of("miembros que no son del nivel directivo", "members who are not of directive level"),
                        CicciRules::isDirective))
                .because(Text.of(
                        "el numeral 3 pide representantes del nivel directivo que designe el representante legal",
                        "number 3 asks for representatives of directive level, designated by the legal representative"))
                .citing(article("2.2.21.1.5", "num. 3"))
                .build();
    }

    private static Observation<Boolean> isDirective(PublicEntity entity, CommitteeMember member) {
        if (member.position().filter(SENIOR::contains).isPresent()
                || member.level().filter(JobLevel.DIRECTIVE::equals).isPresent()) {
            return Observation.known(true);
        }
        Observation<Position> position = SystemReadings.position(member);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        return member.level().isPresent() ? Observation.known(false) : Observation.unknown(LEVEL);
    }

    private static Rule meci() {
        return withDirectives()
                .rule("cicci-meci")
                .title(Text.of(
                        "El representante de la alta dirección para el MECI integra el CICCI",
                        "Senior management's representative for the MECI is a member of the CICCI"))
                .require(sits(
                        Text.of(
                                "lugar de la alta dirección para el MECI en el CICCI",
                                "seat of senior management for the MECI in the CICCI"),
                        Position.SENIOR_MANAGEMENT_FOR_MECI.label(),
                        CicciRules::forMeci))
                .because(Text.of(
                        "el numeral 4 incluye a quien responde por implementar el Modelo Estándar",
                        "number 4 includes whoever answers for putting the standard model to work"))
                .citing(article("2.2.21.1.5", "num. 4"))
                .build();
    }

    /** One seat has one position, so any member of senior management may hold this one besides. */
    private static Observation<Boolean> forMeci(Seats seats) {
        List<CommitteeMember> members =
                seats.given().stream().filter(CicciRules::isMember).toList();
        if (members.stream().anyMatch(m -> SystemReadings.isHeldBy(m, Position.SENIOR_MANAGEMENT_FOR_MECI))) {
            return Observation.known(true);
        }
        if (members.stream().filter(m -> m.role() == CommitteeRole.MEMBER).anyMatch(CicciRules::mayBeSenior)) {
            return Observation.unknown(WHO_FOR_MECI);
        }
        return seats.open().isPresent() ? Observation.unknown(seats.open().get()) : Observation.known(false);
    }

    private static boolean mayBeSenior(CommitteeMember member) {
        boolean named = member.position().map(SENIOR::contains).orElse(true);
        return named || member.level().map(JobLevel.DIRECTIVE::equals).orElse(true);
    }

    private static boolean isMember(CommitteeMember seat) {
        return seat.role() != CommitteeRole.GUEST;
    }

    private static Condition<ManagementSystem> sits(
            Text label, Text expectation, java.util.function.Function<Seats, Observation<Boolean>> reader) {
        return Reading.<ManagementSystem, Boolean>of(
                        label,
                        "/committees",
                        (system, context) ->
                                SystemReadings.ofCommittees(system, context, CICCI, reader, there -> there))
                .satisfies(expectation, there -> there);
    }

    private static Rule minutes() {
        return Minutes.rule(
                group().rule("cicci-minutes")
                        .title(Text.of("Cada sesión del CICCI tiene acta", "Each meeting of the CICCI has minutes")),
                CICCI,
                article("2.2.21.1.6"));
    }
}
