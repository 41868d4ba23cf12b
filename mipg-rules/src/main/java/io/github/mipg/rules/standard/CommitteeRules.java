package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Decision;
import io.github.mipg.model.governance.DecisionKind;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The institutional committee (art. 2.2.22.3.8). */
final class CommitteeRules {
    static final BodyId INSTITUTIONAL = BodyId.of("comite-institucional");

    private static final Text INSTITUTIONAL_NAME = Text.of(
            "Comité Institucional de Gestión y Desempeño", "institutional management and performance committee");

    private static final LegalFigure<Integer> FOLLOW_UP_MONTHS =
            LegalFigure.integer("comite-institucional-seguimiento-meses");

    private static final Set<Position> NATIONAL_CENTRAL_CHAIRS =
            ImmutableSet.of(Position.VICE_MINISTER, Position.DEPUTY_DIRECTOR, Position.SECRETARY_GENERAL);
    private static final Set<Position> NATIONAL_DECENTRALISED_CHAIRS =
            ImmutableSet.of(Position.DEPUTY_DIRECTOR, Position.SECRETARY_GENERAL);

    private static final Set<DecisionKind> EXERCISE = ImmutableSet.of(DecisionKind.APPROVAL, DecisionKind.FOLLOW_UP);

    private static final MissingDatum ACT = new MissingDatum(
            "/committees",
            Text.of(
                    "si un acto integró el Comité Institucional, y cuál",
                    "whether an act composed the institutional committee, and which"));
    private static final MissingDatum DIRECTIVE_STAFF = new MissingDatum(
            "/entity/directiveStaff",
            Text.of(
                    "si la entidad tiene servidores del nivel directivo",
                    "whether the entity has servants of directive level"));
    private static final MissingDatum CHAIR_LEVEL = new MissingDatum(
            "/committees",
            Text.of(
                    "el nivel jerárquico de quien preside el Comité Institucional",
                    "the hierarchical level of whoever chairs the institutional committee"));

    private static final MissingDatum ACTS_AS = new MissingDatum(
            "/committees",
            Text.of(
                    "si quien preside hace las veces de subdirector o de secretario general",
                    "whether whoever chairs acts as deputy director or as secretary general"));

    private CommitteeRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                institutionalExists(),
                institutionalSingle(),
                institutionalChair(),
                institutionalMembers(),
                institutionalSecretary(),
                institutionalGuest(),
                institutionalFollowUp(),
                institutionalDecisions(),
                institutionalCreated(),
                institutionalMinutes());
    }

    private static Rule institutionalExists() {
        return Rule.of("mipg.committee.institutional-exists")
                .title(Text.of(
                        "La entidad tiene un Comité Institucional de Gestión y Desempeño",
                        "The entity has an institutional management and performance committee"))
                .appliesWhen(wholeModelApplies())
                .require(exists(INSTITUTIONAL, INSTITUTIONAL_NAME))
                .because(Text.of(
                        "es la instancia que orienta la implementación y operación del MIPG en cada entidad",
                        "it is the body that guides how each entity puts the MIPG to work"))
                .citing(article("2.2.22.3.8"))
                .about(Matter.of(INSTITUTIONAL))
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static Rule institutionalSingle() {
        return Rule.of("mipg.committee.institutional-single")
                .title(Text.of(
                        "La entidad tiene un solo Comité Institucional de Gestión y Desempeño",
                        "The entity has only one institutional management and performance committee"))
                .appliesWhen(wholeModelApplies().and(exists(INSTITUTIONAL, INSTITUTIONAL_NAME)))
                .require(SystemReadings.allCommittees(INSTITUTIONAL, INSTITUTIONAL_NAME)
                        .satisfies(Text.of("uno solo", "only one"), found -> found.size() == 1))
                .because(Text.of(
                        "el comité sustituye a los demás relacionados con el Modelo que la ley no exija",
                        "the committee replaces the others on the Model that no law demands"))
                .citing(article("2.2.22.3.8"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalChair() {
        return ofInstitutional("mipg.committee.institutional-chair")
                .title(Text.of(
                        "Preside el Comité Institucional quien corresponde según el orden y el sector",
                        "The institutional committee is chaired by whom order and sector call for"))
                .require(isTrue(
                        Text.of("presidencia del Comité Institucional", "chair of the institutional committee"),
                        "/committees",
                        Text.of(
                                "viceministro, subdirector o secretario general en el orden nacional; un servidor del"
                                        + " más alto nivel en el territorial",
                                "vice-minister, deputy director or secretary general in the national order; a servant"
                                        + " of the highest level in the territorial one"),
                        CommitteeRules::chairAnswer))
                .because(Text.of(
                        "la presidencia de alto nivel da al comité capacidad de decidir",
                        "a chair of high level gives the committee the power to decide"))
                .citing(article("2.2.22.3.8"), article("2.2.22.3.8", "par. 2"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalMembers() {
        return ofInstitutional("mipg.committee.institutional-members")
                .title(Text.of(
                        "Los miembros del Comité Institucional son del nivel directivo o asesor",
                        "The members of the institutional committee are of directive or adviser level"))
                .require(CommitteeSeats.membersFit(
                        INSTITUTIONAL,
                        Text.of("miembros de un nivel que no corresponde", "members of a level that does not fit"),
                        CommitteeRules::levelFits))
                .because(Text.of(
                        "los designa el representante legal entre ese nivel; donde no hay directivos, entre"
                                + " profesionales y técnicos",
                        "the legal representative designates them at that level; where there are no directive"
                                + " servants, among professionals and technicians"))
                .citing(article("2.2.22.3.8"), article("2.2.22.3.8", "par. 2"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalSecretary() {
        return ofInstitutional("mipg.committee.institutional-secretary")
                .title(Text.of(
                        "La secretaría técnica del Comité Institucional la ejerce el jefe de planeación",
                        "The secretary of the institutional committee is the head of planning"))
                .require(CommitteeSeats.held(
                        INSTITUTIONAL,
                        CommitteeRole.SECRETARY,
                        Position.HEAD_OF_PLANNING,
                        Text.of(
                                "secretaría técnica del Comité Institucional",
                                "secretary of the institutional committee")))
                .because(Text.of(
                        "el parágrafo 1 la asigna al jefe de planeación o a quien haga sus veces",
                        "paragraph 1 gives it to the head of planning or whoever acts as such"))
                .citing(article("2.2.22.3.8", "par. 1"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalGuest() {
        Reading<ManagementSystem, Optional<CommitteeMember>> control =
                Reading.<ManagementSystem, Optional<CommitteeMember>>of(
                                Text.of(
                                        "lugar de control interno en el Comité Institucional",
                                        "seat of internal control in the institutional committee"),
                                "/committees",
                                CommitteeRules::controlSeat)
                        .shownAs(SystemReadings::show);
        return ofInstitutional("mipg.committee.institutional-control-guest")
                .title(Text.of(
                        "Control interno es invitado permanente del Comité Institucional, con voz y sin voto",
                        "Internal control is a permanent guest of the institutional committee, with voice and"
                                + " without vote"))
                .require(control.satisfies(
                        Text.of("invitado, sin voto", "a guest, without vote"),
                        s -> s.map(m -> m.role() == CommitteeRole.GUEST
                                        && !m.vote().orElse(false))
                                .orElse(false)))
                .because(Text.of(
                        "quien evalúa no decide sobre lo que va a evaluar",
                        "whoever evaluates does not decide on what will be evaluated"))
                .citing(article("2.2.22.3.8", "par. 3"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalFollowUp() {
        return FollowUp.rule(
                Rule.of("mipg.committee.institutional-follow-up")
                        .title(Text.of(
                                "El Comité Institucional hizo seguimiento al menos cada tres meses",
                                "The institutional committee followed up at least every three months"))
                        .appliesWhen(wholeModelApplies().and(exists(INSTITUTIONAL, INSTITUTIONAL_NAME))),
                INSTITUTIONAL,
                FOLLOW_UP_MONTHS,
                Text.of(
                        "el comité aprueba y sigue las acciones y estrategias con que opera el Modelo",
                        "the committee approves and follows up how the Model is operated"),
                article("2.2.22.3.8", "num. 1"));
    }

    private static Rule institutionalDecisions() {
        Reading<ManagementSystem, Integer> meetings = Reading.<ManagementSystem, Integer>of(
                        Text.of(
                                "sesiones del Comité Institucional en la vigencia",
                                "meetings of the institutional committee in the vigencia"),
                        "/meetings",
                        (system, context) ->
                                Minutes.Held.of(system, context, INSTITUTIONAL).number())
                .alsoFrom("/committees");
        Reading<ManagementSystem, Boolean> decided = Reading.<ManagementSystem, Boolean>of(
                        Text.of("alguna decisión de aprobar o de seguir", "some decision to approve or to follow up"),
                        "/meetings",
                        CommitteeRules::decided)
                .alsoFrom("/committees");
        return ofInstitutional("mipg.committee.institutional-decisions")
                .title(Text.of(
                        "El Comité Institucional aprobó o siguió acciones en alguna de sus sesiones",
                        "The institutional committee approved or followed up actions in some of its meetings"))
                .appliesWhen(meetings.satisfies(Text.of("al menos una", "at least one"), held -> held > 0))
                .require(decided.is(true))
                .because(Text.of(
                        "aprobar y seguir las acciones con que opera el Modelo es su primera función",
                        "to approve and follow up the actions that operate the Model is its first function"))
                .citing(article("2.2.22.3.8", "num. 1"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    private static Observation<Boolean> decided(ManagementSystem system, Context context) {
        Minutes.Held held = Minutes.Held.of(system, context, INSTITUTIONAL);
        Set<MissingDatum> missing = new LinkedHashSet<>(held.open());
        List<Meeting> deciding = new ArrayList<>();
        for (Meeting meeting : held.certain()) {
            MissingDatum what = new MissingDatum(
                    "/meetings/" + meeting.id() + "/decisions",
                    Text.of(
                            "qué decidió la sesión del " + meeting.date(),
                            "what the meeting of " + meeting.date() + " decided"));
            List<Decision> decisions = meeting.decisions().items();
            if (decisions.stream()
                    .anyMatch(d -> d.kind().filter(EXERCISE::contains).isPresent())) {
                deciding.add(meeting);
            } else if (decisions.stream().anyMatch(d -> d.kind().isEmpty())
                    || !meeting.decisions().covers(meeting.date())) {
                missing.add(what);
            }
        }
        if (!deciding.isEmpty()) {
            // Those of all of them, in an order of their own: which meeting is told of first is no news.
            return Observation.known(
                    true,
                    deciding.stream()
                            .sorted(Comparator.comparing(Meeting::date).thenComparing(m -> m.id().value()))
                            .flatMap(m -> m.minutes().find().stream())
                            .toList());
        }
        return missing.isEmpty() ? Observation.known(false) : Observation.unknown(missing);
    }

    private static Rule institutionalCreated() {
        Reading<ManagementSystem, Fact<AdministrativeAct>> act = Reading.<ManagementSystem, Fact<AdministrativeAct>>of(
                        Text.of(
                                "acto que integra el Comité Institucional",
                                "act that composes the institutional committee"),
                        "/committees",
                        CommitteeRules::creation)
                .shownAs(found -> found.find().map(a -> Text.same(a.title())).orElse(Text.of("ninguno", "none")));
        return ofInstitutional("mipg.committee.institutional-created")
                .title(Text.of(
                        "Un acto de la entidad integró el Comité Institucional",
                        "An act of the entity composed the institutional committee"))
                .require(act.satisfies(Text.of("que lo haya", "that there is one"), found -> !found.isNone()))
                .because(Text.of(
                        "el representante legal designa a sus miembros o define cómo se conforma",
                        "the legal representative designates its members or defines how it is composed"))
                .citing(article("2.2.22.3.8"))
                .about(Matter.of(INSTITUTIONAL))
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .build();
    }

    /** What the committees say of their act: one act is enough, whatever rows there are. */
    private static Observation<Fact<AdministrativeAct>> creation(ManagementSystem system, Context context) {
        Observation<List<Committee>> committees = SystemReadings.committees(system, context, INSTITUTIONAL);
        if (!committees.isKnown()) {
            return Observation.unknown(committees.missing());
        }
        List<Fact<AdministrativeAct>> acts =
                committees.get().stream().map(Committee::creation).toList();
        Optional<Fact<AdministrativeAct>> given =
                acts.stream().filter(a -> a.find().isPresent()).findFirst();
        if (given.isPresent()) {
            return Observation.known(given.get(), committees.evidence());
        }
        return acts.stream().allMatch(Fact::isNone) ? Observation.known(Fact.none()) : Observation.unknown(ACT);
    }

    private static Rule institutionalMinutes() {
        return Minutes.rule(
                ofInstitutional("mipg.committee.institutional-minutes")
                        .title(Text.of(
                                "Cada sesión del Comité Institucional tiene acta",
                                "Each meeting of the institutional committee has minutes")),
                INSTITUTIONAL,
                article("2.2.22.3.8", "num. 1"),
                Matter.of(INSTITUTIONAL));
    }

    /** A rule on the institutional committee: it applies where there is one. */
    private static OfInstitutional ofInstitutional(String id) {
        return title -> Rule.of(id)
                .title(title)
                .appliesWhen(wholeModelApplies())
                .appliesWhen(exists(INSTITUTIONAL, INSTITUTIONAL_NAME));
    }

    private interface OfInstitutional {
        Rule.RequirementStep title(Text title);
    }

    static Condition<ManagementSystem> isTrue(
            Text label,
            String path,
            Text expectation,
            java.util.function.BiFunction<ManagementSystem, Context, Observation<Answer>> answer) {
        return Reading.<ManagementSystem, Answer>of(label, path, answer)
                .shownAs(Answer::shown)
                .satisfies(expectation, Answer::holds);
    }

    /**
     * Whether something is as it should be, and what was found.
     *
     * @param holds whether it is
     * @param shown what was found
     */
    record Answer(boolean holds, Text shown) {}

    private static Observation<Answer> chairAnswer(ManagementSystem system, Context context) {
        Observation<Optional<CommitteeMember>> chair =
                CommitteeSeats.seat(system, context, INSTITUTIONAL, s -> s.of(CommitteeRole.CHAIR));
        if (!chair.isKnown()) {
            return Observation.unknown(chair.missing());
        }
        Text shown = SystemReadings.show(chair.get());
        if (chair.get().isEmpty()) {
            return Observation.known(new Answer(false, shown));
        }
        return mayChair(system.entity(), chair.get().get()).map(holds -> new Answer(holds, shown));
    }

    private static Observation<Boolean> mayChair(PublicEntity entity, CommitteeMember chair) {
        if (entity.order().isEmpty()) {
            return Observation.unknown(new MissingDatum("/entity/order", Text.of("el orden", "the order")));
        }
        if (entity.order().get() == AdministrativeOrder.TERRITORIAL) {
            return mayChairInTerritory(entity, chair);
        }
        if (entity.level().isEmpty()) {
            return Observation.unknown(new MissingDatum(
                    "/entity/level",
                    Text.of("si es del sector central o descentralizado", "whether it is central or decentralised")));
        }
        Set<Position> chairs = entity.level().get() == AdministrativeLevel.CENTRAL
                ? NATIONAL_CENTRAL_CHAIRS
                : NATIONAL_DECENTRALISED_CHAIRS;
        Observation<Position> position = SystemReadings.position(chair);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        if (chairs.contains(position.get())) {
            return Observation.known(true);
        }
        Observation<Boolean> without = mayChairWithoutDirectives(entity, chair, position.get());
        boolean refused = without.find().filter(may -> !may).isPresent();
        return refused && mayActAsSuch(entity, chair, position.get()) ? Observation.unknown(ACTS_AS) : without;
    }

    /** In the decentralised level the article also admits whoever acts as deputy director or secretary general. */
    private static boolean mayActAsSuch(PublicEntity entity, CommitteeMember chair, Position position) {
        return entity.level().filter(AdministrativeLevel.CENTRAL::equals).isEmpty()
                && position == Position.OTHER
                && chair.level().map(JobLevel.DIRECTIVE::equals).orElse(true);
    }

    private static Observation<Boolean> mayChairInTerritory(PublicEntity entity, CommitteeMember chair) {
        if (chair.level().filter(JobLevel.DIRECTIVE::equals).isPresent()) {
            return Observation.known(true);
        }
        Observation<Position> position = SystemReadings.position(chair);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        return position.get() == Position.LEGAL_REPRESENTATIVE
                ? Observation.known(true)
                : mayChairWithoutDirectives(entity, chair, position.get());
    }

    /** Where there are no servants of directive level, paragraph 2 leaves the committee to those there are. */
    private static Observation<Boolean> mayChairWithoutDirectives(
            PublicEntity entity, CommitteeMember chair, Position position) {
        boolean national =
                entity.order().filter(AdministrativeOrder.NATIONAL::equals).isPresent();
        if (national && entity.directiveStaff().orElse(false)) {
            return Observation.known(false);
        }
        if (position != Position.LEGAL_REPRESENTATIVE) {
            if (chair.level().isEmpty()) {
                return Observation.unknown(CHAIR_LEVEL);
            }
            JobLevel level = chair.level().get();
            if (level == JobLevel.DIRECTIVE || level == JobLevel.ASSISTANCE) {
                return Observation.known(false);
            }
        }
        return Observation.ofOptional(entity.directiveStaff().map(has -> !has), DIRECTIVE_STAFF);
    }

    private static Observation<Boolean> levelFits(PublicEntity entity, CommitteeMember member) {
        boolean directive = member.level()
                .filter(l -> l == JobLevel.DIRECTIVE || l == JobLevel.ADVISER)
                .isPresent();
        if (directive || SystemReadings.isHeldBy(member, Position.LEGAL_REPRESENTATIVE)) {
            return Observation.known(true);
        }
        Observation<Position> position = SystemReadings.position(member);
        if (!position.isKnown()) {
            return Observation.unknown(position.missing());
        }
        if (member.level().isEmpty()) {
            return Observation.unknown(new MissingDatum(
                    "/committees",
                    Text.of(
                            "el nivel jerárquico de los miembros del Comité Institucional",
                            "the hierarchical level of the members of the institutional committee")));
        }
        return switch (member.level().get()) {
            case DIRECTIVE, ADVISER -> Observation.known(true);
            case ASSISTANCE -> Observation.known(false);
            case PROFESSIONAL, TECHNICAL ->
                Observation.ofOptional(entity.directiveStaff().map(has -> !has), DIRECTIVE_STAFF);
        };
    }

    private static Observation<Optional<CommitteeMember>> controlSeat(ManagementSystem system, Context context) {
        Observation<Optional<CommitteeMember>> seat =
                CommitteeSeats.seat(system, context, INSTITUTIONAL, s -> s.of(Position.HEAD_OF_INTERNAL_CONTROL));
        boolean voteMatters = seat.find()
                .flatMap(s -> s)
                .map(m -> m.role() == CommitteeRole.GUEST && m.vote().isEmpty())
                .orElse(false);
        return voteMatters
                ? Observation.unknown(new MissingDatum(
                        "/committees",
                        Text.of(
                                "si control interno tiene voto en el Comité Institucional",
                                "whether internal control votes in the institutional committee")))
                : seat;
    }
}
