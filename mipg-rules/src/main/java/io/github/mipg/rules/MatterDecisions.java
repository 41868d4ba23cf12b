package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Application;
import io.github.mipg.model.catalog.ApplicationRule;
import io.github.mipg.model.catalog.Body;
import io.github.mipg.model.catalog.CapitalKind;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.InForce;
import io.github.mipg.model.catalog.IndexEntry;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Obligation;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Reach;
import io.github.mipg.model.catalog.Regime;
import io.github.mipg.model.catalog.ReportKind;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.OwnDetermination;
import io.github.mipg.rules.report.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides matter by matter, from what was decided of the whole Model and from what the catalogue says of each matter.
 * Where the catalogue does not say whom something reaches, nothing is guessed.
 */
final class MatterDecisions {
    private static final PolicyId INTERNAL_CONTROL = PolicyId.of("control-interno");
    private static final ReportKindId FURAG = ReportKindId.of("furag");
    private static final LegalReference SCOPE_ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.4");
    private static final LegalReference POLICIES_ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.2.1");
    private static final Text MODEL_NAME =
            Text.of("Modelo Integrado de Planeación y Gestión", "Integrated Planning and Management Model");
    private static final String BY_NATURE = "naturaleza";
    private static final MissingDatum NATURE =
            new MissingDatum("/entity/nature", Text.of("la naturaleza jurídica", "the legal nature"));
    private static final MissingDatum ORDER = new MissingDatum("/entity/order", Text.of("el orden", "the order"));

    private final MipgCatalog law;
    private final PublicEntity entity;
    private final LocalDate day;
    private final Optional<Regime> regime;
    private final Map<Matter, OwnDetermination> own;
    private final MatterDetermination model;
    private final Map<LegalReference, Citation> cited = new HashMap<>();
    private @Nullable MatterDetermination internalControl;

    MatterDecisions(
            MipgCatalog law,
            PublicEntity entity,
            LocalDate day,
            Determination ofModel,
            Optional<Regime> regime,
            Collection<OwnDetermination> determinations) {
        this.law = law;
        this.entity = entity;
        this.day = day;
        this.regime = regime;
        this.own = own(law, day, determinations);
        this.model = settled(Matter.MODEL, MODEL_NAME, ofModel);
    }

    MatterDetermination model() {
        return model;
    }

    List<MatterDetermination> all() {
        ImmutableList.Builder<MatterDetermination> all = ImmutableList.builder();
        all.add(model);
        law.editionOn(day).policies().forEach(p -> all.add(policy(p)));
        law.bodies().forEach(b -> all.add(body(b)));
        law.planKinds().forEach(p -> all.add(plan(p)));
        law.reportKinds().forEach(r -> all.add(report(r)));
        measurement().ifPresent(edition -> edition.indices().forEach(index -> all.add(index(edition, index))));
        return all.build();
    }

    /** The last measurement whose vigencia had begun: a vigencia is measured after it. */
    private Optional<Edition> measurement() {
        return law.editions(Series.MEASUREMENT).stream()
                .filter(e -> !e.inForce().from().isAfter(day) && !e.indices().isEmpty())
                .max(Comparator.comparing(e -> e.inForce().from()));
    }

    /** An index is measured where its policy applies and FURAG is filled in; which forms ask it nobody has published. */
    private MatterDetermination index(Edition edition, IndexEntry entry) {
        Matter matter = Matter.index(edition.id(), entry.code());
        Text name =
                Text.same(entry.code() + entry.name().find().map(n -> ": " + n).orElse(""));
        List<MatterDetermination> needed = new ArrayList<>();
        needed.add(report(law.reportKind(FURAG)));
        entry.policy().flatMap(p -> law.editionOn(day).findPolicy(p)).ifPresent(p -> needed.add(policy(p)));
        Optional<MatterDetermination> outside =
                needed.stream().filter(m -> m.scope() == Scope.OUTSIDE).findFirst();
        Optional<MatterDetermination> unknown =
                needed.stream().filter(m -> m.scope() == Scope.INDETERMINATE).findFirst();
        Determination found;
        if (outside.isPresent()) {
            found = outside.get().determination();
        } else if (unknown.isPresent()) {
            found = following(unknown.get(), List.of());
        } else {
            found = open(
                    weakest(needed.get(0), entry.status()),
                    Text.of(
                            "Se mide con el FURAG, y no se ha publicado qué formularios lo preguntan",
                            "It is measured by FURAG, and which forms ask it has not been published"),
                    needed.get(0).determination().citations(),
                    List.of(whom(matter, name)));
        }
        return settled(matter, name, found);
    }

    /** The obligations that are not kept for old papers only, in the order of the catalogue. */
    List<MatterDetermination> obligations() {
        return law.obligations().stream()
                .filter(o -> !o.isHistorical())
                .map(this::obligation)
                .collect(ImmutableList.toImmutableList());
    }

    /** The determinations signed by the day; each about something that the catalogue has, and none twice. */
    private static Map<Matter, OwnDetermination> own(
            MipgCatalog law, LocalDate day, Collection<OwnDetermination> determinations) {
        Map<Matter, OwnDetermination> own = new HashMap<>();
        for (OwnDetermination one : determinations) {
            checkKnown(law, one.matter());
            if (one.signedBy(day) && own.put(one.matter(), one) != null) {
                throw InvalidModelException.of(
                        "Applicability.determinations",
                        one.matter(),
                        "determine each matter once",
                        "act " + one.act().title(),
                        "Keep the act that is in force and leave the other out.");
            }
        }
        return own;
    }

    /** Fails for a matter that the catalogue does not have. */
    static void checkKnown(MipgCatalog law, Matter matter) {
        switch (matter.kind()) {
            case MODEL -> {
                if (!matter.equals(Matter.MODEL)) {
                    throw InvalidModelException.of(
                            "Matter.id", matter.id(), "be 'mipg'", "", "Use Matter.MODEL for the whole Model.");
                }
            }
            case POLICY -> law.policy(PolicyId.of(matter.id()));
            case BODY -> law.body(BodyId.of(matter.id()));
            case PLAN -> law.planKind(PlanKindId.of(matter.id()));
            case REPORT -> law.reportKind(ReportKindId.of(matter.id()));
            case INDEX -> {
                boolean known = law.editions(Series.MEASUREMENT).stream()
                        .flatMap(e -> e.indices().stream().map(i -> Matter.index(e.id(), i.code())))
                        .anyMatch(matter::equals);
                if (!known) {
                    throw InvalidModelException.of(
                            "Matter.id",
                            matter.id(),
                            "be a measurement of the catalogue, a slash and the code of an index of it",
                            "",
                            "Write it like 'MDI-2025/I01'.");
                }
            }
            case OBLIGATION -> law.obligation(ObligationId.of(matter.id()));
        }
    }

    private MatterDetermination settled(Matter matter, Text name, Determination found) {
        Optional<OwnDetermination> determined = Optional.ofNullable(own.get(matter));
        boolean settles = determined.isPresent() && found.scope() == Scope.INDETERMINATE;
        return new MatterDetermination(
                matter, name, settles ? settledBy(determined.get(), found) : found, determined, settles);
    }

    /** The act of an entity is no norm, so what rests on it stays to be confirmed. */
    private static Determination settledBy(OwnDetermination own, Determination open) {
        Text signed = Phrases.date(own.act().date().orElseThrow());
        String title = own.act().title();
        return new Determination(
                own.scope(),
                Basis.UNCONFIRMED,
                Text.of(
                        "La entidad lo determinó en el acto '" + title + "' del " + signed.spanish() + ": "
                                + own.scope().label().spanish() + ". Por sí sola la norma no lo decide: "
                                + open.reason().spanish(),
                        "The entity determined it by the act '" + title + "' of " + signed.english() + ": "
                                + own.scope().label().english() + ". The law alone does not decide it: "
                                + open.reason().english()),
                open.citations(),
                List.of());
    }

    private MatterDetermination policy(PolicyEntry entry) {
        if (entry.policy().equals(INTERNAL_CONTROL)) {
            return internalControl();
        }
        Text name = law.policy(entry.policy()).name();
        return settled(
                Matter.of(entry.policy()),
                name,
                switch (model.scope()) {
                    case FULL ->
                        decided(
                                Scope.FULL,
                                weakest(model, entry.status()),
                                Text.of(
                                        "Es una de las políticas del Modelo, que le aplica en todo",
                                        "It is one of the policies of the Model, all of which applies"),
                                cite(SCOPE_ARTICLE, POLICIES_ARTICLE));
                    case PARTIAL ->
                        open(
                                weakest(model, Status.PRIMARY),
                                Text.of(
                                        "Le aplica en la medida en que se lo exijan las normas de la política, y el"
                                                + " catálogo no dice a quién se aplican",
                                        "It applies as far as the norms of the policy demand it, and the catalogue does not"
                                                + " say to whom they apply"),
                                cite(SCOPE_ARTICLE, POLICIES_ARTICLE),
                                List.of(whom(Matter.of(entry.policy()), name)));
                    case OUTSIDE ->
                        decided(
                                Scope.OUTSIDE,
                                weakest(model, Status.PRIMARY),
                                Text.of(
                                        "El Modelo no la cobija, y con él sus políticas; lo que pidan otras normas se"
                                                + " mira aparte",
                                        "The Model does not reach it, nor do its policies; what other norms ask for is"
                                                + " another question"),
                                cite(SCOPE_ARTICLE, POLICIES_ARTICLE));
                    case INDETERMINATE -> following(model, cite(SCOPE_ARTICLE, POLICIES_ARTICLE));
                });
    }

    /** Whoever applies the Model, in full or in part, applies internal control; the table says by which provision. */
    private MatterDetermination internalControl() {
        MatterDetermination known = internalControl;
        if (known == null) {
            known = settled(
                    Matter.of(INTERNAL_CONTROL), law.policy(INTERNAL_CONTROL).name(), ofInternalControl());
            internalControl = known;
        }
        return known;
    }

    private Determination ofInternalControl() {
        if (model.scope() == Scope.INDETERMINATE) {
            return following(model, cite(SCOPE_ARTICLE));
        }
        Optional<ApplicationRule> row =
                model.settled() ? Optional.empty() : regime.flatMap(this::ruleOfInternalControl);
        Status status = row.map(ApplicationRule::status).orElse(Status.PRIMARY);
        List<Citation> citations =
                row.map(r -> cite(r.reference(), SCOPE_ARTICLE)).orElse(cite(SCOPE_ARTICLE));
        if (model.scope() == Scope.OUTSIDE) {
            return decided(
                    Scope.OUTSIDE,
                    weakest(model, status),
                    row.map(ApplicationRule::summary)
                            .orElse(Text.of("El Modelo no la cobija", "The Model does not reach it")),
                    citations);
        }
        return decided(
                Scope.FULL,
                weakest(model, status),
                row.map(ApplicationRule::summary)
                        .orElse(Text.of(
                                "Quien aplica el Modelo, en todo o en parte, aplica control interno",
                                "Whoever applies the Model, in full or in part, applies internal control")),
                citations);
    }

    private Optional<ApplicationRule> ruleOfInternalControl(Regime of) {
        Optional<CapitalKind> capital = entity.nature().flatMap(law::findNature).map(LegalNature::capital);
        return law.applications().stream()
                .filter(a -> a.subject().equals(INTERNAL_CONTROL.value()) && a.regime() == of)
                .filter(a -> a.capital().isEmpty() || a.capital().equals(capital))
                .findFirst();
    }

    /** The order of a body says whose it is only where the catalogue says whom it reaches: the President leads all. */
    private MatterDetermination body(Body body) {
        List<Citation> citations = cite(body.references());
        Predicate<Reach> about = r -> r.body().equals(Optional.of(body.id()));
        Determination found = reaching(Matter.of(body.id()), body.name(), citations, body.status(), about);
        boolean said = law.reaches().stream().anyMatch(about);
        return settled(
                Matter.of(body.id()),
                body.name(),
                said && body.order().isPresent()
                        ? within(EnumSet.of(body.order().get()), citations, body.status(), found)
                        : found);
    }

    private MatterDetermination plan(PlanKind plan) {
        Text name = plan.nameOn(day);
        List<Citation> citations = cite(plan.reference());
        Optional<LocalDate> later = plan.inForceFrom().find().filter(day::isBefore);
        Determination found = later.isPresent()
                ? decided(
                        Scope.OUTSIDE,
                        basisOf(plan.inForceFrom().status().orElse(Status.PROVISIONAL)),
                        Text.of("La norma rige desde el " + later.get(), "The norm is in force from " + later.get()),
                        citations)
                : within(
                        orders(o -> o.plan().equals(Optional.of(plan.id()))),
                        citations,
                        plan.status(),
                        reaching(
                                Matter.of(plan.id()),
                                name,
                                citations,
                                plan.status(),
                                r -> r.plan().equals(Optional.of(plan.id()))));
        return settled(Matter.of(plan.id()), name, found);
    }

    private MatterDetermination report(ReportKind report) {
        List<Citation> citations = cite(report.reference());
        return settled(
                Matter.of(report.id()),
                report.name(),
                within(
                        orders(o -> o.report().equals(Optional.of(report.id()))),
                        citations,
                        report.status(),
                        reaching(
                                Matter.of(report.id()),
                                report.name(),
                                citations,
                                report.status(),
                                r -> r.report().equals(Optional.of(report.id())))));
    }

    /** What the catalogue says of the obligation itself, else of the report, plan or body that it is about. */
    private MatterDetermination obligation(Obligation obligation) {
        Matter matter = Matter.of(obligation.id());
        List<Citation> citations = cite(obligation.reference());
        Predicate<Reach> about = r -> r.obligations().contains(obligation.id());
        boolean itself = law.reaches().stream().anyMatch(about);
        Determination found = itself
                ? reaching(matter, obligation.name(), citations, obligation.status(), about)
                : obligation
                        .report()
                        .map(r -> following(r, obligation, citations))
                        .or(() -> obligation.plan().map(p -> following(p, obligation, citations)))
                        .or(() -> obligation.body().map(b -> following(b, obligation, citations)))
                        .orElseGet(() -> notSaid(matter, obligation.name(), citations, basisOf(obligation.status())));
        return settled(
                matter,
                obligation.name(),
                obligation.order().isPresent()
                        ? within(EnumSet.of(obligation.order().get()), citations, obligation.status(), found)
                        : found);
    }

    private Determination following(ReportKindId report, Obligation obligation, List<Citation> citations) {
        return following(citations, obligation, report(law.reportKind(report)));
    }

    private Determination following(PlanKindId plan, Obligation obligation, List<Citation> citations) {
        return following(citations, obligation, plan(law.planKind(plan)));
    }

    private Determination following(BodyId body, Obligation obligation, List<Citation> citations) {
        return following(citations, obligation, body(law.body(body)));
    }

    private static Determination following(
            List<Citation> citations, Obligation obligation, MatterDetermination followed) {
        Determination found = followed.determination();
        return new Determination(
                found.scope(),
                weakest(followed, obligation.status()),
                found.reason(),
                joined(citations, found.citations()),
                found.missing());
    }

    /** The orders that the obligations about something bind: all of them, unless every obligation names one. */
    private Set<AdministrativeOrder> orders(Predicate<Obligation> about) {
        Set<AdministrativeOrder> named = EnumSet.noneOf(AdministrativeOrder.class);
        for (Obligation obligation : law.obligations()) {
            if (about.test(obligation) && obligation.inForceOn(day) != InForce.NO) {
                if (obligation.order().isEmpty()) {
                    return EnumSet.allOf(AdministrativeOrder.class);
                }
                named.add(obligation.order().get());
            }
        }
        return named.isEmpty() ? EnumSet.allOf(AdministrativeOrder.class) : named;
    }

    private Determination within(
            Set<AdministrativeOrder> orders, List<Citation> citations, Status status, Determination found) {
        if (orders.containsAll(Arrays.asList(AdministrativeOrder.values()))) {
            return found;
        }
        if (entity.order().isPresent()) {
            return orders.contains(entity.order().get())
                    ? found
                    : decided(
                            Scope.OUTSIDE,
                            basisOf(status),
                            Text.of(
                                    "Es de otro orden; el de la entidad: "
                                            + entity.order().get().label().spanish(),
                                    "It belongs to another order; that of the entity: "
                                            + entity.order().get().label().english()),
                            citations);
        }
        if (found.scope() == Scope.OUTSIDE) {
            return found;
        }
        Set<MissingDatum> missing = new LinkedHashSet<>(found.missing());
        missing.add(ORDER);
        return open(
                found.basis(),
                Text.of("Depende del orden de la entidad, que no se sabe", "It depends on the order, which is unknown"),
                found.citations(),
                ImmutableList.copyOf(missing));
    }

    private Determination reaching(
            Matter matter, Text name, List<Citation> citations, Status status, Predicate<Reach> about) {
        Optional<Reach> known = law.reaches().stream().filter(about).findFirst();
        if (known.isEmpty()) {
            return notSaid(matter, name, citations, basisOf(status));
        }
        Reach reach = known.get();
        if (reach.follows().equals(BY_NATURE)) {
            return byNature(matter, name, citations, status, reach);
        }
        MatterDetermination followed = reach.follows().equals(INTERNAL_CONTROL.value()) ? internalControl() : model;
        List<Citation> all = joined(citations, cite(reach.reference()), cite(SCOPE_ARTICLE));
        Application application = switch (followed.scope()) {
            case FULL -> reach.ifFull();
            case PARTIAL -> reach.ifPartial();
            case OUTSIDE -> reach.ifOutside();
            case INDETERMINATE -> Application.UNKNOWN;
        };
        if (followed.scope() == Scope.INDETERMINATE) {
            return following(followed, all);
        }
        Basis basis = weakest(followed, Status.weakest(status, reach.status()));
        return switch (application) {
            case FULL -> decided(Scope.FULL, basis, reach.summary(), all);
            case PARTIAL -> decided(Scope.PARTIAL, basis, reach.summary(), all);
            case OUTSIDE -> decided(Scope.OUTSIDE, basis, reach.summary(), all);
            case BY_CAPITAL, UNKNOWN -> notSaid(matter, name, all, basis);
        };
    }

    /** Whoever has one of the natures that the provision names is bound; with no nature named, everybody is. */
    private Determination byNature(Matter matter, Text name, List<Citation> citations, Status status, Reach reach) {
        List<Citation> all = joined(citations, cite(reach.reference()));
        Basis basis = basisOf(Status.weakest(status, reach.status()));
        if (!reach.natures().isEmpty()
                && entity.nature().flatMap(law::findNature).isEmpty()) {
            return open(
                    basis,
                    Text.of(
                            "Depende de la naturaleza jurídica, que es desconocida",
                            "It depends on the legal nature, which is unknown"),
                    all,
                    List.of(NATURE));
        }
        boolean named = reach.natures().isEmpty()
                || entity.nature().filter(reach.natures()::contains).isPresent();
        return switch (named ? reach.ifFull() : reach.ifOutside()) {
            case FULL -> decided(Scope.FULL, basis, reach.summary(), all);
            case PARTIAL -> decided(Scope.PARTIAL, basis, reach.summary(), all);
            case OUTSIDE -> decided(Scope.OUTSIDE, basis, reach.summary(), all);
            case BY_CAPITAL, UNKNOWN -> notSaid(matter, name, all, basis);
        };
    }

    private static Determination notSaid(Matter matter, Text name, List<Citation> citations, Basis basis) {
        return open(
                basis,
                Text.of("El catálogo no dice a quién se aplica", "The catalogue does not say to whom it applies"),
                citations,
                List.of(whom(matter, name)));
    }

    private static MissingDatum whom(Matter matter, Text name) {
        String table = switch (matter.kind()) {
            case POLICY -> "applications";
            case INDEX -> "measurement-indices";
            default -> "reaches";
        };
        return new MissingDatum(
                "/catalog/" + table + "/" + matter.id(),
                Text.of("a quién se aplica: " + name.spanish(), "to whom it applies: " + name.english()));
    }

    /** What depends on something that cannot be told cannot be told either, for want of the same data. */
    private static Determination following(MatterDetermination followed, List<Citation> citations) {
        Determination open = followed.determination();
        return new Determination(
                Scope.INDETERMINATE,
                open.basis(),
                Text.of(
                        "Depende de algo que no se sabe: " + open.reason().spanish(),
                        "It depends on something that cannot be told: "
                                + open.reason().english()),
                joined(citations, open.citations()),
                open.missing());
    }

    private static Determination decided(Scope scope, Basis basis, Text reason, List<Citation> citations) {
        return new Determination(scope, basis, reason, citations, List.of());
    }

    private static Determination open(Basis basis, Text reason, List<Citation> citations, List<MissingDatum> missing) {
        return new Determination(Scope.INDETERMINATE, basis, reason, citations, missing);
    }

    private static Basis weakest(MatterDetermination followed, Status status) {
        Basis basis = followed.determination().basis();
        return basis == Basis.CONFIRMED ? basisOf(status) : basis;
    }

    private static Basis basisOf(Status status) {
        return status.isConfirmed() ? Basis.CONFIRMED : Basis.UNCONFIRMED;
    }

    @SafeVarargs
    private static List<Citation> joined(List<Citation>... citations) {
        Set<Citation> all = new LinkedHashSet<>();
        for (List<Citation> some : citations) {
            all.addAll(some);
        }
        return ImmutableList.copyOf(all);
    }

    private List<Citation> cite(LegalReference... references) {
        return cite(Arrays.asList(references));
    }

    private List<Citation> cite(List<LegalReference> references) {
        return references.stream()
                .map(r -> cited.computeIfAbsent(
                        r,
                        each -> new Citation(
                                each,
                                Text.of(law.cite(each, Language.SPANISH), law.cite(each, Language.ENGLISH)),
                                law.statusOf(each))))
                .collect(ImmutableList.toImmutableList());
    }
}
