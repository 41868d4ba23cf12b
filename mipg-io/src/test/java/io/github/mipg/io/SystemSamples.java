package io.github.mipg.io;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes up management systems of every shape: empty, half filled, full; with texts that are hard to write. */
public final class SystemSamples {
    private static final String[] TEXTS = {
        "Acta",
        "Comité Institucional",
        "\u00bfD\u00f3nde?",
        "\"entre comillas\"",
        "c:\\ruta\\acta",
        "a/b~c",
        "\u4e2d\u6587",
        "\ud83d\ude00 acta",
        "<script>alert(1)</script>",
        "&amp;",
        "x".repeat(100),
        "l\u00ednea",
        "{}",
        "null",
        "\u00f1and\u00fa",
        "d\ud835\udd5cx",
        "'",
        "a  b",
    };

    private final RandomGenerator random;
    private final int most;

    private SystemSamples(RandomGenerator random, int most) {
        this.random = random;
        this.most = most;
    }

    /** One system, the same for the same seed. */
    public static ManagementSystem system(long seed) {
        return new SystemSamples(new SplittableRandom(seed), 4).system();
    }

    /** One large system. */
    static ManagementSystem large(long seed, int items) {
        return new SystemSamples(new SplittableRandom(seed), items).system();
    }

    private ManagementSystem system() {
        Inventory<Committee> committees = inventory(this::committee);
        ManagementSystem.Builder system = ManagementSystem.builder()
                .entity(entity())
                .vigencia(vigencia())
                .committees(committees)
                .meetings(
                        committees.items().isEmpty()
                                        && !committees.completeThrough().isEmpty()
                                ? Inventory.unknown()
                                : inventory(i -> meeting(i, committees)))
                .plans(inventory(this::plan))
                .reports(inventory(this::report))
                .officialResults(inventory(i -> result()))
                .adoption(fact(this::act));
        if (random.nextBoolean()) {
            system.illustrative(random.nextBoolean()).asOf(LocalDate.of(2025, 12, 31));
        }
        return system.build();
    }

    private PublicEntity entity() {
        PublicEntity.Builder entity = PublicEntity.builder()
                .id(random.nextBoolean() ? EntityId.sigep("0576") : EntityId.parse("alcaldia-x:" + text()))
                .name(text())
                .nature(maybe(() -> LegalNatureId.of("municipio")))
                .branch(maybe(() -> pick(Branch.values())))
                .order(maybe(() -> pick(AdministrativeOrder.values())))
                .level(maybe(() -> pick(AdministrativeLevel.values())))
                .state(maybe(() -> pick(OperatingState.values())))
                .stateCapital(maybe(() -> Percentage.of(new BigDecimal(BigInteger.valueOf(random.nextInt(10001)), 2))))
                .sectorHead(maybe(random::nextBoolean))
                .directiveStaff(maybe(random::nextBoolean))
                .approvedPosts(maybe(() -> random.nextInt(5000)))
                .municipality(maybe(() -> MunicipalityCode.of("05001")));
        int years = random.nextInt(4);
        for (int i = 0; i < years; i++) {
            entity.putCategories(Vigencia.of(2025 - i), pick(MunicipalCategory.values()));
        }
        return entity.build();
    }

    private Committee committee(int index) {
        return Committee.builder()
                .id(CommitteeId.of("c/~" + index + (random.nextBoolean() ? " ñ" : "")))
                .kind(BodyId.of("comite-institucional-de-gestion-y-desempeno"))
                .name(maybe(this::text))
                .creation(fact(this::act))
                .members(inventory(i -> member()))
                .build();
    }

    private CommitteeMember member() {
        CommitteeMember.Builder member = CommitteeMember.builder()
                .role(pick(CommitteeRole.values()))
                .title(maybe(this::text))
                .level(maybe(() -> pick(JobLevel.values())))
                .vote(maybe(random::nextBoolean));
        if (random.nextBoolean()) {
            member.position(pick(Position.values()));
        }
        return member.build();
    }

    private Meeting meeting(int index, Inventory<Committee> committees) {
        CommitteeId committee = committees.items().isEmpty()
                ? CommitteeId.of("otro")
                : committees
                        .items()
                        .get(random.nextInt(committees.items().size()))
                        .id();
        return Meeting.builder()
                .id(MeetingId.of("m" + index))
                .committee(committee)
                .date(date())
                .minutes(fact(this::evidence))
                .build();
    }

    private InstitutionalPlan plan(int index) {
        return InstitutionalPlan.builder()
                .id(PlanId.of("p" + index))
                .kind(PlanKindId.of("plan-anual-de-adquisiciones"))
                .vigencia(vigencia())
                .approval(fact(() -> Approval.builder()
                        .date(date())
                        .body(BodyId.of("concejo"))
                        .evidence(maybe(this::evidence))
                        .build()))
                .publication(fact(this::publication))
                .integrated(maybe(random::nextBoolean))
                .build();
    }

    private PeriodicReport report(int index) {
        return PeriodicReport.builder()
                .id(ReportId.of("r" + index))
                .kind(ReportKindId.of("seguimiento-al-plan-de-accion"))
                .cutOff(date())
                .publication(fact(this::publication))
                .build();
    }

    private OfficialResult result() {
        return OfficialResult.builder()
                .index("IDI")
                .vigencia(vigencia())
                .score(OfficialScore.of(new BigDecimal(BigInteger.valueOf(random.nextInt(100_001)), 3)))
                .act(text())
                .build();
    }

    private Publication publication() {
        return Publication.builder()
                .date(date())
                .evidence(maybe(this::evidence))
                .build();
    }

    private AdministrativeAct act() {
        return AdministrativeAct.builder()
                .title(text())
                .date(maybe(this::date))
                .evidence(maybe(this::evidence))
                .build();
    }

    private Evidence evidence() {
        return Evidence.builder()
                .title(text())
                .location(maybe(this::text))
                .date(maybe(this::date))
                .build();
    }

    private Vigencia vigencia() {
        return Vigencia.of(1900 + random.nextInt(1100));
    }

    private LocalDate date() {
        return random.nextInt(50) == 0 ? LocalDate.of(12025, 1, 31) : LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.none();
            default -> Fact.of(value.get());
        };
    }

    private <T> Inventory<T> inventory(IntFunction<T> item) {
        int state = random.nextInt(4);
        if (state == 0) {
            return Inventory.unknown();
        }
        List<T> items = new ArrayList<>();
        int count = most > 4 ? most : random.nextInt(most);
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return state == 1 ? Inventory.partial(items) : Inventory.complete(date(), items);
    }
}
