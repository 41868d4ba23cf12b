package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Document;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.Publication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Systems made up from a seed: some ten committees with their members and meetings, ten plans, forty actions, fifty
 * documents, ten indicators and results, thirty facts of one's own. One section in twenty is unknown.
 */
final class Systems {
    static final int YEAR = 2025;
    static final LocalDate YEAR_END = LocalDate.of(YEAR, 12, 31);

    private static final Vigencia VIGENCIA = Vigencia.of(YEAR);
    private static final List<Requirement> OF_EACH_VARIANT = Requirement.all().stream()
            .filter(r -> r.kind() == Kind.COMMITTEE_EXISTS)
            .toList();
    private static final Position[] CHAIRS = {
        Position.LEGAL_REPRESENTATIVE, Position.SECRETARY_GENERAL, Position.DEPUTY_DIRECTOR
    };

    private final SplittableRandom random;

    private Systems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<ManagementSystem> generate(int count, long seed) {
        Systems systems = new Systems(seed);
        List<ManagementSystem> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(systems.system(i));
        }
        return List.copyOf(all);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> Inventory<T> section(List<T> rows) {
        return chance(0.05) ? Inventory.unknown() : Inventory.complete(YEAR_END, rows);
    }

    private ManagementSystem system(int number) {
        List<Committee> committees = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        List<InstitutionalPlan> plans = new ArrayList<>();
        List<PlannedAction> actions = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<OfficialResult> results = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        Map<FactKey, FactValue> facts = new LinkedHashMap<>();
        for (Requirement variant : OF_EACH_VARIANT) {
            if (chance(0.9)) {
                CommitteeId id = CommitteeId.of("comite-" + variant.variant());
                committees.add(committee(variant, id));
                addMeetings(meetings, id);
            }
            if (chance(0.97)) {
                plans.add(plan(variant));
            }
            addActions(actions, plans, variant);
            if (chance(0.9)) {
                indicators.add(indicator(variant));
            }
            if (chance(0.97)) {
                results.add(OfficialResult.builder()
                        .index(variant.index())
                        .vigencia(VIGENCIA)
                        .score(OfficialScore.of(BigDecimal.valueOf(random.nextInt(3_200, 9_900), 2)))
                        .act("Publicación de resultados de la vigencia")
                        .build());
            }
            addDocuments(documents, variant.policy());
            addFacts(facts, variant);
        }
        return build(number, committees, meetings, plans, actions, indicators, results, documents, facts);
    }

    private ManagementSystem build(
            int number,
            List<Committee> committees,
            List<Meeting> meetings,
            List<InstitutionalPlan> plans,
            List<PlannedAction> actions,
            List<Indicator> indicators,
            List<OfficialResult> results,
            List<Document> documents,
            Map<FactKey, FactValue> facts) {
        // Meetings refer to committees and actions to plans: where those are unknown, these are too.
        Inventory<Committee> allCommittees = section(committees);
        boolean bare = allCommittees.items().isEmpty();
        Inventory<InstitutionalPlan> allPlans = section(plans);
        boolean planless = allPlans.items().isEmpty();
        return ManagementSystem.builder()
                .entity(entity(number))
                .vigencia(VIGENCIA)
                .asOf(YEAR_END)
                .committees(allCommittees)
                .meetings(bare ? Inventory.unknown() : section(meetings))
                .plans(allPlans)
                .officialResults(section(results))
                .planning(PlanningChain.builder()
                        .actions(planless ? Inventory.unknown() : section(actions))
                        .indicators(section(indicators))
                        .build())
                .documents(section(documents))
                .putAllFacts(facts)
                .build();
    }

    private PublicEntity entity(int number) {
        PublicEntity.Builder entity = PublicEntity.builder()
                .id(EntityId.sigep(String.format(java.util.Locale.ROOT, "%04d", number % 10_000)))
                .name("Entidad de ejemplo " + number)
                .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .directiveStaff(true);
        if (chance(0.98)) {
            entity.stateCapital(Percentage.of(random.nextInt(75, 101)));
        }
        return entity.build();
    }

    private Evidence evidence(String title, LocalDate date) {
        return Evidence.builder()
                .title(title)
                .location("https://sede.ejemplo.gov.co/documentos/" + random.nextInt(100_000, 1_000_000))
                .date(date)
                .build();
    }

    private LocalDate dayOfYear() {
        return LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
    }

    private Committee committee(Requirement variant, CommitteeId id) {
        List<CommitteeMember> members = new ArrayList<>();
        if (chance(0.97)) {
            CommitteeMember.Builder chair = CommitteeMember.builder()
                    .role(CommitteeRole.CHAIR)
                    .title("Presidencia")
                    .level(JobLevel.DIRECTIVE)
                    .vote(true);
            if (chance(0.98)) {
                chair.position(chance(0.85) ? CHAIRS[(variant.variant() + random.nextInt(2)) % 3] : Position.OTHER);
            }
            members.add(chair.build());
        }
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            members.add(CommitteeMember.builder()
                    .role(i == 1 ? CommitteeRole.SECRETARY : CommitteeRole.MEMBER)
                    .position(Position.OTHER)
                    .title("Dependencia " + i)
                    .level(chance(0.25) ? JobLevel.ADVISER : JobLevel.PROFESSIONAL)
                    .vote(i != 1)
                    .build());
        }
        return Committee.builder()
                .id(id)
                .kind(variant.body())
                .name("Comité número " + variant.variant())
                .creation(Fact.of(AdministrativeAct.builder()
                        .title("Resolución " + random.nextInt(1, 900) + " de 2018")
                        .date(LocalDate.of(2018, 3, 1))
                        .evidence(evidence("Resolución de creación del comité " + id, LocalDate.of(2018, 3, 1)))
                        .build()))
                .members(section(members))
                .build();
    }

    private void addMeetings(List<Meeting> meetings, CommitteeId committee) {
        for (int i = random.nextInt(3, 13); i > 0; i--) {
            LocalDate date = chance(0.1) ? dayOfYear().minusYears(1) : dayOfYear();
            meetings.add(Meeting.builder()
                    .id(MeetingId.of("sesion-" + meetings.size()))
                    .committee(committee)
                    .date(date)
                    .minutes(chance(0.8) ? Fact.of(evidence("Acta " + meetings.size(), date)) : Fact.none())
                    .build());
        }
    }

    private InstitutionalPlan plan(Requirement variant) {
        InstitutionalPlan.Builder plan = InstitutionalPlan.builder()
                .id(PlanId.of("plan-" + variant.variant()))
                .kind(variant.plan())
                .vigencia(VIGENCIA)
                .integrated(true);
        if (chance(0.97)) {
            LocalDate date = chance(0.85)
                    ? LocalDate.of(YEAR, 1, random.nextInt(2, 32))
                    : LocalDate.of(YEAR, 2, random.nextInt(1, 28));
            plan.publication(
                    chance(0.97)
                            ? Fact.of(Publication.builder()
                                    .date(date)
                                    .evidence(evidence("Publicación del plan " + variant.variant(), date))
                                    .build())
                            : Fact.none());
        }
        return plan.build();
    }

    private void addActions(List<PlannedAction> actions, List<InstitutionalPlan> plans, Requirement variant) {
        for (int i = chance(0.15) ? 0 : random.nextInt(2, 7); i > 0; i--) {
            PlannedAction.Builder action = PlannedAction.builder()
                    .id(ActionId.of("accion-" + actions.size()))
                    .name("Acción número " + actions.size() + " del plan de acción anual")
                    .period(Period.between(LocalDate.of(YEAR, 2, 1), LocalDate.of(YEAR + 1, 1, 1)))
                    .product("Producto entregable de la acción")
                    .policies(List.of(variant.policy()));
            if (chance(0.97)) {
                action.progress(Percentage.of(random.nextInt(101)));
            }
            if (chance(0.96) && !plans.isEmpty()) {
                action.plan(plans.get(random.nextInt(plans.size())).id());
            }
            actions.add(action.build());
        }
    }

    private Indicator indicator(Requirement variant) {
        List<Measurement> measurements = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate start = LocalDate.of(YEAR, 1 + 3 * quarter, 1);
            Measurement.Builder measurement = Measurement.builder().period(Period.between(start, start.plusMonths(3)));
            if (chance(0.97)) {
                measurement
                        .value(Figure.of(BigDecimal.valueOf(random.nextInt(330, 1_000), 1)))
                        .evidence(evidence("Medición " + quarter + " de " + variant.indicator(), start.plusMonths(3)));
            }
            measurements.add(measurement.build());
        }
        return Indicator.builder()
                .id(variant.indicator())
                .name("Indicador número " + variant.variant())
                .unitOfMeasure("porcentaje")
                .putTargets(VIGENCIA, Figure.of(90))
                .measurements(section(measurements))
                .build();
    }

    private void addDocuments(List<Document> documents, PolicyId policy) {
        for (int i = random.nextInt(1, 10); i > 0; i--) {
            LocalDate date = chance(0.45) ? dayOfYear().minusYears(1) : dayOfYear();
            documents.add(Document.builder()
                    .id(DocumentId.of("soporte-" + documents.size()))
                    .evidence(evidence("Soporte " + documents.size(), date))
                    .policies(List.of(policy))
                    .build());
        }
    }

    private void addFacts(Map<FactKey, FactValue> facts, Requirement variant) {
        if (chance(0.97)) {
            facts.put(variant.declared(), FactValue.of(chance(0.7)));
        }
        if (chance(0.97)) {
            facts.put(variant.trained(), FactValue.of(Figure.of(chance(0.2) ? 0 : random.nextInt(1, 200))));
        }
        if (chance(0.97)) {
            facts.put(variant.adopted(), FactValue.of(chance(0.8)));
        }
    }
}
