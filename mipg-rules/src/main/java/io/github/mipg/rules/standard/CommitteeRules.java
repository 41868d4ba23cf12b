package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.exists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.standard.SystemReadings.Seats;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The institutional committee (art. 2.2.22.3.8) and the territorial one (art. 2.2.22.3.7). */
final class CommitteeRules {
    static final BodyId INSTITUTIONAL = BodyId.of("comite-institucional");
    private static final BodyId TERRITORIAL = BodyId.of("comite-territorial");

    private static final Text INSTITUTIONAL_NAME = Text.of(
            "Comité Institucional de Gestión y Desempeño", "institutional management and performance committee");
    private static final Text TERRITORIAL_NAME = Text.of(
            "Comité departamental, distrital o municipal de Gestión y Desempeño",
            "departmental, district or municipal management and performance committee");

    private static final LegalFigure<Integer> FOLLOW_UP_MONTHS =
            LegalFigure.integer("comite-institucional-seguimiento-meses");

    private static final Set<LegalNatureId> HEADS_OF_TERRITORY =
            ImmutableSet.of(LegalNatureId.of("alcaldia"), LegalNatureId.of("gobernacion"));
    private static final Set<Position> NATIONAL_CENTRAL_CHAIRS =
            ImmutableSet.of(Position.VICE_MINISTER, Position.DEPUTY_DIRECTOR, Position.SECRETARY_GENERAL);
    private static final Set<Position> NATIONAL_DECENTRALISED_CHAIRS =
            ImmutableSet.of(Position.DEPUTY_DIRECTOR, Position.SECRETARY_GENERAL);

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
                territorialExists());
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
        Reading<ManagementSystem, List<CommitteeMember>> misplaced =
                Reading.<ManagementSystem, List<CommitteeMember>>of(
                                Text.of(
                                        "miembros de un nivel que no corresponde",
                                        "members of a level that does not fit"),
                                "/committees",
                                CommitteeRules::misplacedMembers)
                        .shownAs(CommitteeRules::show);
        return ofInstitutional("mipg.committee.institutional-members")
                .title(Text.of(
                        "Los miembros del Comité Institucional son del nivel directivo o asesor",
                        "The members of the institutional committee are of directive or adviser level"))
                .require(misplaced.satisfies(Text.of("ninguno", "none"), List::isEmpty))
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
        Reading<ManagementSystem, Optional<CommitteeMember>> secretary =
                Reading.<ManagementSystem, Optional<CommitteeMember>>of(
                                Text.of(
                                        "secretaría técnica del Comité Institucional",
                                        "secretary of the institutional committee"),
                                "/committees",
                                (system, context) -> SystemReadings.withPosition(
                                        seat(system, context, INSTITUTIONAL, s -> s.of(CommitteeRole.SECRETARY))))
                        .shownAs(SystemReadings::show);
        return ofInstitutional("mipg.committee.institutional-secretary")
                .title(Text.of(
                        "La secretaría técnica del Comité Institucional la ejerce el jefe de planeación",
                        "The secretary of the institutional committee is the head of planning"))
                .require(secretary.satisfies(
                        Position.HEAD_OF_PLANNING.label(),
                        s -> s.map(m -> SystemReadings.isHeldBy(m, Position.HEAD_OF_PLANNING))
                                .orElse(false)))
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
                FOLLOW_UP_MONTHS);
    }

    private static Rule territorialExists() {
        Reading<ManagementSystem, LegalNatureId> nature = Reading.optional(
                Text.of("naturaleza jurídica", "legal nature"),
                "/entity/nature",
                s -> s.entity().nature());
        return Rule.of("mipg.committee.territorial-exists")
                .title(Text.of(
                        "Hay un comité departamental, distrital o municipal de Gestión y Desempeño",
                        "There is a departmental, district or municipal management and performance committee"))
                .appliesWhen(nature.satisfies(
                        Text.of("alcaldía o gobernación", "a mayor's or a governor's office"),
                        HEADS_OF_TERRITORY::contains))
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

    static Observation<Optional<CommitteeMember>> seat(
            ManagementSystem system,
            Context context,
            BodyId kind,
            java.util.function.Function<Seats, Observation<Optional<CommitteeMember>>> which) {
        return SystemReadings.ofCommittees(system, context, kind, which, SystemReadings::asSeated);
    }

    private static Observation<Answer> chairAnswer(ManagementSystem system, Context context) {
        Observation<Optional<CommitteeMember>> chair =
                seat(system, context, INSTITUTIONAL, s -> s.of(CommitteeRole.CHAIR));
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
        return chairs.contains(position.get())
                ? Observation.known(true)
                : mayChairWithoutDirectives(entity, chair, position.get());
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

    private static Observation<List<CommitteeMember>> misplacedMembers(ManagementSystem system, Context context) {
        return SystemReadings.ofCommittees(
                system, context, INSTITUTIONAL, seats -> misplacedMembers(system.entity(), seats), List::isEmpty);
    }

    private static Observation<List<CommitteeMember>> misplacedMembers(PublicEntity entity, Seats seats) {
        List<CommitteeMember> misplaced = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        seats.open().ifPresent(missing::add);
        for (CommitteeMember member : seats.given()) {
            if (member.role() == CommitteeRole.MEMBER) {
                Observation<Boolean> fits = levelFits(entity, member);
                missing.addAll(fits.missing());
                fits.find().filter(f -> !f).ifPresent(f -> misplaced.add(member));
            }
        }
        return misplaced.isEmpty() && !missing.isEmpty() ? Observation.unknown(missing) : Observation.known(misplaced);
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
                seat(system, context, INSTITUTIONAL, s -> s.of(Position.HEAD_OF_INTERNAL_CONTROL));
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

    private static Text show(List<CommitteeMember> members) {
        if (members.isEmpty()) {
            return Text.of("ninguno", "none");
        }
        return Phrases.text(
                String.join(
                        "; ",
                        members.stream()
                                .map(m -> SystemReadings.show(m).spanish())
                                .toList()),
                String.join(
                        "; ",
                        members.stream()
                                .map(m -> SystemReadings.show(m).english())
                                .toList()));
    }
}
