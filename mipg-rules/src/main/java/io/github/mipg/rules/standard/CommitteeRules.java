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
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.List;
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
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalSingle() {
        Reading<ManagementSystem, Integer> number = Reading.of(
                Text.of("número de comités institucionales", "number of institutional committees"),
                "/committees",
                CommitteeRules::institutionalCommittees);
        return Rule.of("mipg.committee.institutional-single")
                .title(Text.of(
                        "La entidad tiene un solo Comité Institucional de Gestión y Desempeño",
                        "The entity has only one institutional management and performance committee"))
                .appliesWhen(wholeModelApplies().and(exists(INSTITUTIONAL, INSTITUTIONAL_NAME)))
                .require(number.satisfies(Text.of("uno solo", "only one"), found -> found == 1))
                .because(Text.of(
                        "el comité sustituye a los demás relacionados con el Modelo que la ley no exija",
                        "the committee replaces the others on the Model that no law demands"))
                .citing(article("2.2.22.3.8"))
                .severity(Severity.MINOR)
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalChair() {
        Text label = Text.of("presidencia del Comité Institucional", "chair of the institutional committee");
        return ofInstitutional("mipg.committee.institutional-chair")
                .title(Text.of(
                        "Preside el Comité Institucional quien corresponde según el orden y el sector",
                        "The institutional committee is chaired by whom order and sector call for"))
                .require(Seats.of(INSTITUTIONAL, CommitteeRole.CHAIR, label)
                        .are(
                                Text.of(
                                        "viceministro, subdirector o secretario general en el orden nacional; un"
                                                + " servidor del más alto nivel en el territorial",
                                        "vice-minister, deputy director or secretary general in the national order; a"
                                                + " servant of the highest level in the territorial one"),
                                CommitteeRules::mayChair))
                .because(Text.of(
                        "la presidencia de alto nivel da al comité capacidad de decidir",
                        "a chair of high level gives the committee the power to decide"))
                .citing(article("2.2.22.3.8"))
                .severity(Severity.MINOR)
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalMembers() {
        Text label = Text.of("miembros del Comité Institucional", "members of the institutional committee");
        return ofInstitutional("mipg.committee.institutional-members")
                .title(Text.of(
                        "Los miembros del Comité Institucional son del nivel directivo o asesor",
                        "The members of the institutional committee are of directive or adviser level"))
                .require(Seats.all(INSTITUTIONAL, CommitteeRole.MEMBER, label)
                        .are(
                                Text.of(
                                        "todos del nivel directivo o asesor, o profesional o técnico donde no hay"
                                                + " directivos",
                                        "all of directive or adviser level, or professional or technical where there"
                                                + " are no directive servants"),
                                CommitteeRules::levelFits))
                .because(Text.of(
                        "los designa el representante legal entre ese nivel; donde no hay directivos, entre"
                                + " profesionales y técnicos",
                        "the legal representative designates them at that level; where there are no directive"
                                + " servants, among professionals and technicians"))
                .citing(article("2.2.22.3.8"), article("2.2.22.3.8", "par. 2"))
                .severity(Severity.MINOR)
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalSecretary() {
        Text label = Text.of("secretaría técnica del Comité Institucional", "secretary of the institutional committee");
        return ofInstitutional("mipg.committee.institutional-secretary")
                .title(Text.of(
                        "La secretaría técnica del Comité Institucional la ejerce el jefe de planeación",
                        "The secretary of the institutional committee is the head of planning"))
                .require(Seats.of(INSTITUTIONAL, CommitteeRole.SECRETARY, label)
                        .are(
                                Position.HEAD_OF_PLANNING.label(),
                                (entity, seat) -> Observation.known(seat.position() == Position.HEAD_OF_PLANNING)))
                .because(Text.of(
                        "el parágrafo 1 la asigna al jefe de planeación o a quien haga sus veces",
                        "paragraph 1 gives it to the head of planning or whoever acts as such"))
                .citing(article("2.2.22.3.8", "par. 1"))
                .severity(Severity.MINOR)
                .inForce(SINCE_2017)
                .build();
    }

    private static Rule institutionalGuest() {
        Text label = Text.of(
                "lugar de control interno en el Comité Institucional",
                "seat of internal control in the institutional committee");
        return ofInstitutional("mipg.committee.institutional-control-guest")
                .title(Text.of(
                        "Control interno es invitado permanente del Comité Institucional, con voz y sin voto",
                        "Internal control is a permanent guest of the institutional committee, with voice and"
                                + " without vote"))
                .require(Seats.of(INSTITUTIONAL, Position.HEAD_OF_INTERNAL_CONTROL, label)
                        .are(
                                Text.of("invitado, sin voto", "a guest, without vote"),
                                (entity, seat) -> withoutVote(seat, seat.role() == CommitteeRole.GUEST)))
                .because(Text.of(
                        "quien evalúa no decide sobre lo que va a evaluar",
                        "whoever evaluates does not decide on what will be evaluated"))
                .citing(article("2.2.22.3.8", "par. 3"))
                .severity(Severity.MINOR)
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
                .inForce(SINCE_2017)
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

    /** The number of institutional committees; there may be more than those given unless the list is complete. */
    private static Observation<Integer> institutionalCommittees(ManagementSystem system, Context context) {
        Observation<List<Committee>> found = SystemReadings.committees(system, context, INSTITUTIONAL);
        LocalDate day = SystemReadings.horizon(system, context);
        boolean several = found.find().map(f -> f.size() > 1).orElse(false);
        return several || system.committees().covers(day)
                ? found.map(List::size)
                : Observation.unknown(SystemReadings.committeesThrough(day));
    }

    /** Whether a seat that is where it belongs has no vote; one that is not is wrong whether it votes or not. */
    static Observation<Boolean> withoutVote(CommitteeMember seat, boolean whereItBelongs) {
        if (!whereItBelongs) {
            return Observation.known(false);
        }
        return Observation.ofOptional(
                seat.vote().map(vote -> !vote),
                new MissingDatum(
                        "/committees",
                        Text.of(
                                "si control interno tiene voto en el comité",
                                "whether internal control votes in the committee")));
    }

    private static Observation<Boolean> mayChair(PublicEntity entity, CommitteeMember chair) {
        if (entity.order().isEmpty()) {
            return Observation.unknown(new MissingDatum("/entity/order", Text.of("el orden", "the order")));
        }
        if (entity.order().get() == AdministrativeOrder.TERRITORIAL) {
            return ofHighestLevel(entity, chair);
        }
        if (entity.level().isEmpty()) {
            return Observation.unknown(new MissingDatum(
                    "/entity/level",
                    Text.of("si es del sector central o descentralizado", "whether it is central or decentralised")));
        }
        return Observation.known(
                entity.level().get() == AdministrativeLevel.CENTRAL
                        ? NATIONAL_CENTRAL_CHAIRS.contains(chair.position())
                        : NATIONAL_DECENTRALISED_CHAIRS.contains(chair.position()));
    }

    private static Observation<Boolean> ofHighestLevel(PublicEntity entity, CommitteeMember seat) {
        boolean adviser =
                seat.level().filter(level -> level == JobLevel.ADVISER).isPresent();
        return adviser && seat.position() != Position.LEGAL_REPRESENTATIVE
                ? Observation.known(false)
                : levelFits(entity, seat);
    }

    private static Observation<Boolean> levelFits(PublicEntity entity, CommitteeMember seat) {
        if (seat.position() == Position.LEGAL_REPRESENTATIVE) {
            return Observation.known(true);
        }
        if (seat.level().isEmpty()) {
            return Observation.unknown(new MissingDatum(
                    "/committees",
                    Text.of(
                            "el nivel jerárquico de quienes integran el Comité Institucional",
                            "the hierarchical level of those who sit in the institutional committee")));
        }
        return switch (seat.level().get()) {
            case DIRECTIVE, ADVISER -> Observation.known(true);
            case ASSISTANCE -> Observation.known(false);
            case PROFESSIONAL, TECHNICAL ->
                Observation.ofOptional(
                        entity.directiveStaff().map(has -> !has),
                        new MissingDatum(
                                "/entity/directiveStaff",
                                Text.of(
                                        "si la entidad tiene servidores del nivel directivo",
                                        "whether the entity has servants of directive level")));
        };
    }
}
