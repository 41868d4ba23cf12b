package io.github.mipg.rules;

import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.CapitalKind;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Regime;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.OwnDetermination;
import io.github.mipg.rules.report.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What of the Model applies to an entity (aplicabilidad): the Model as a whole, decided from its branch, its legal nature
 * and the capital that the State owns in it, and from that each policy, body, plan and report that the catalogue has. Nothing is guessed from its name, and an unknown nature never gets a default.
 *
 * @since 0.1.0
 */
public final class Applicability {
    /** The share of capital from which an entity of mixed capital is in the scope. */
    static final LegalFigure<Percentage> STATE_CAPITAL_THRESHOLD =
            LegalFigure.percentage("ambito-capital-estatal-minimo");

    private static final LegalReference SCOPE_ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.4");
    private static final LegalReference SPECIAL_REGIMES = LegalReference.of("ley-489-1998", "40");

    private static final LegalReference ASSEMBLIES = LegalReference.of("concepto-330441-2024", "");

    private static final MissingDatum NATURE =
            new MissingDatum("/entity/nature", Text.of("la naturaleza jurídica", "the legal nature"));
    private static final MissingDatum BRANCH =
            new MissingDatum("/entity/branch", Text.of("la rama del poder público", "the branch of public power"));
    private static final MissingDatum CAPITAL = new MissingDatum(
            "/entity/stateCapital",
            Text.of("la participación estatal en el capital", "the share of capital that the State owns"));

    private final Supplier<MatterDecisions> decisions;
    private final MatterDetermination model;

    private Applicability(Supplier<MatterDecisions> decisions) {
        this.decisions = decisions;
        this.model = decisions.get().model();
    }

    /**
     * Decides what applies to an entity.
     *
     * @param law the catalogue
     * @param entity the entity
     * @param asOf the day at which the law is read
     * @return what applies
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     */
    public static Applicability of(MipgCatalog law, PublicEntity entity, AsOf asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(asOf, "asOf");
        return of(law, entity, asOf, List.of());
    }

    /**
     * Decides what applies to an entity that has determined some of it by acts of its own. An act signed by the as-of date
     * settles what the law leaves open; where the law decides, the law stands and the act is shown beside it.
     *
     * @param law the catalogue
     * @param entity the entity
     * @param asOf the day at which the law is read
     * @param own what the entity has determined; each matter once among the acts signed by that day
     * @return what applies
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     * @throws io.github.mipg.model.catalog.NotInCatalogException if a determination is about what the catalogue lacks
     * @throws io.github.mipg.model.InvalidModelException if a matter is determined twice
     */
    public static Applicability of(MipgCatalog law, PublicEntity entity, AsOf asOf, Collection<OwnDetermination> own) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(own, "own");
        law.editionOn(asOf.date());
        Observation<Percentage> threshold = Context.of(law, asOf, asOf.date(), entity, Set.of(STATE_CAPITAL_THRESHOLD))
                .figure(STATE_CAPITAL_THRESHOLD);
        Decision decision = new Decision(law, entity, threshold);
        Determination ofModel = decision.decide();
        List<OwnDetermination> determinations = List.copyOf(own);
        return new Applicability(
                () -> new MatterDecisions(law, entity, asOf.date(), ofModel, decision.regime(), determinations));
    }

    /**
     * How far the Model as a whole reaches the entity.
     *
     * @return the determination
     */
    public Determination ofModel() {
        return model.determination();
    }

    /**
     * How far everything that the catalogue has reaches the entity: the Model, the policies of the list in force, bodies,
     * plans and reports. Where the catalogue does not say whom something reaches, the answer is indeterminate. Obligations
     * follow from these; ask for them by their kind.
     *
     * @return an immutable list in the order of the catalogue, the Model first
     */
    public List<MatterDetermination> all() {
        return decisions.get().all();
    }

    /**
     * How far everything of one kind reaches the entity.
     *
     * @param kind the kind
     * @return an immutable list in the order of the catalogue
     */
    public List<MatterDetermination> all(MatterKind kind) {
        Objects.requireNonNull(kind, "kind");
        return kind == MatterKind.OBLIGATION
                ? decisions.get().obligations()
                : all().stream().filter(m -> m.matter().kind() == kind).toList();
    }

    /**
     * How far one thing reaches the entity.
     *
     * @param matter the matter
     * @return the determination, empty if neither the catalogue nor the list in force on that day has it
     */
    public Optional<MatterDetermination> find(Matter matter) {
        Objects.requireNonNull(matter, "matter");
        return matter.equals(Matter.MODEL)
                ? Optional.of(model)
                : all(matter.kind()).stream()
                        .filter(m -> m.matter().equals(matter))
                        .findFirst();
    }

    /**
     * Reads how far the Model reaches the entity of a system, for use in rules.
     *
     * @return the reading; unknown where the scope is indeterminate
     */
    public static Reading<ManagementSystem, Scope> scope() {
        return Reading.<ManagementSystem, Scope>of(
                        Text.of("ámbito de aplicación del Modelo", "scope of the Model"),
                        "/entity",
                        (system, context) -> {
                            Determination found = new Decision(
                                            context.catalog(), system.entity(), context.figure(STATE_CAPITAL_THRESHOLD))
                                    .decide();
                            return found.scope() == Scope.INDETERMINATE
                                    ? Observation.unknown(found.missing())
                                    : Observation.known(found.scope());
                        })
                .using(STATE_CAPITAL_THRESHOLD)
                .shownAs(Scope::label);
    }

    /** One decision: branch first, then nature, then capital. */
    private static final class Decision {
        private final MipgCatalog law;
        private final PublicEntity entity;
        private final Observation<Percentage> threshold;

        Decision(MipgCatalog law, PublicEntity entity, Observation<Percentage> threshold) {
            this.law = law;
            this.entity = entity;
            this.threshold = threshold;
        }

        Determination decide() {
            Optional<LegalNature> nature = entity.nature().flatMap(law::findNature);
            if (entity.branch().isPresent() && entity.branch().get() != Branch.EXECUTIVE) {
                return outsideTheExecutive(entity.branch().get(), nature);
            }
            if (nature.isEmpty()) {
                return unclassified();
            }
            return switch (nature.get().regime()) {
                case UNSPECIFIED -> unspecified(nature.get());
                case ORDINARY -> ordinary(nature.get());
                default -> partial(partialReason(nature.get().regime()), nature.get());
            };
        }

        /** The regime that the branch puts it under, else that of its nature. */
        Optional<Regime> regime() {
            Optional<Regime> named = entity.nature().flatMap(law::findNature).map(LegalNature::regime);
            return entity.branch()
                    .<Optional<Regime>>map(branch -> switch (branch) {
                        case EXECUTIVE -> named;
                        case LEGISLATIVE, JUDICIAL, ELECTORAL -> Optional.of(Regime.OTHER_BRANCH);
                        case CONTROL -> Optional.of(Regime.CONTROL_BODY);
                        case ELECTED_CORPORATIONS -> Optional.of(Regime.ELECTED_CORPORATION);
                        default -> Optional.of(Regime.CONSTITUTIONAL_SPECIAL);
                    })
                    .orElse(named);
        }

        private Determination outsideTheExecutive(Branch branch, Optional<LegalNature> nature) {
            boolean named = nature.map(n -> n.regime() != Regime.UNSPECIFIED).orElse(false);
            if (branch == Branch.TRUTH_AND_JUSTICE_SYSTEM && !named) {
                return indeterminate(
                        Text.of(
                                "El artículo no nombra este sistema, y la naturaleza registrada no dice qué régimen"
                                        + " tiene la entidad",
                                "The article does not name this system, and the registered nature does not say which"
                                        + " regime the entity has"),
                        Status.PRIMARY,
                        NATURE);
            }
            Text reason = switch (branch) {
                case LEGISLATIVE, JUDICIAL, ELECTORAL, CONTROL ->
                    Text.of(
                            "El registro la ubica en: " + branch.label().spanish()
                                    + ". Aplica control interno y las políticas que sus normas le exijan",
                            "The register files it under: " + branch.label().english()
                                    + ". Internal control applies, and the policies that its norms demand");
                case ELECTED_CORPORATIONS ->
                    Text.of(
                            "Es una corporación administrativa, fuera de la Rama Ejecutiva: aplica control"
                                    + " interno y las políticas que sus normas le exijan",
                            "It is an administrative corporation, outside the executive branch: internal"
                                    + " control applies, and the policies that its norms demand");
                default ->
                    Text.of(
                            "Es un ente autónomo o de régimen especial: aplica control interno y las políticas"
                                    + " que sus normas le exijan",
                            "It is autonomous or of a special regime: internal control applies, and the"
                                    + " policies that its norms demand");
            };
            boolean special = branch == Branch.AUTONOMOUS || branch == Branch.TRUTH_AND_JUSTICE_SYSTEM;
            boolean elected = branch == Branch.ELECTED_CORPORATIONS;
            // A nature of the executive under a branch that is not: the register contradicts itself.
            boolean doubtful = (special || elected)
                    && nature.map(n -> n.regime() == Regime.ORDINARY).orElse(false);
            Status status = doubtful ? Status.PROVISIONAL : elected ? Status.OFFICIAL : Status.PRIMARY;
            return new Determination(
                    Scope.PARTIAL,
                    basisOf(status),
                    reason,
                    elected
                            ? cite(SCOPE_ARTICLE, ASSEMBLIES)
                            : special ? cite(SCOPE_ARTICLE, SPECIAL_REGIMES) : cite(SCOPE_ARTICLE),
                    List.of());
        }

        private Determination unclassified() {
            List<MissingDatum> missing = new ArrayList<>();
            missing.add(NATURE);
            if (entity.branch().isEmpty()) {
                missing.add(BRANCH);
            }
            return new Determination(
                    Scope.INDETERMINATE,
                    Basis.CONFIRMED,
                    Text.of("La naturaleza jurídica es desconocida", "The legal nature is unknown"),
                    cite(SCOPE_ARTICLE),
                    missing);
        }

        private Determination unspecified(LegalNature nature) {
            return indeterminate(
                    Text.of(
                            "La naturaleza registrada, '" + nature.name().spanish()
                                    + "', no dice qué régimen tiene la entidad",
                            "The registered nature, '" + nature.name().english()
                                    + "', does not say which regime the entity has"),
                    nature.status(),
                    NATURE);
        }

        private Determination ordinary(LegalNature nature) {
            if (entity.branch().isEmpty()) {
                return indeterminate(
                        Text.of(
                                "La rama es desconocida, y la naturaleza por sí sola no la fija",
                                "The branch is unknown, and the nature alone does not settle it"),
                        nature.status(),
                        BRANCH);
            }
            if (nature.capital() == CapitalKind.NOT_APPLICABLE) {
                return full(nature);
            }
            if (entity.stateCapital().isPresent()) {
                Determination byShare = byCapital(entity.stateCapital().get(), nature);
                return nature.capital() == CapitalKind.PUBLIC && byShare.scope() == Scope.OUTSIDE
                        ? contradictory(entity.stateCapital().get(), nature)
                        : byShare;
            }
            return switch (nature.capital()) {
                case MIXED ->
                    indeterminate(
                            Text.of(
                                    "Es de capital público y privado, y no se sabe cuánto es del Estado",
                                    "Its capital is public and private, and the State's share is unknown"),
                            nature.status(),
                            CAPITAL);
                case UNSTATED ->
                    indeterminate(
                            Text.of(
                                    "La naturaleza registrada no dice de quién es el capital",
                                    "The registered nature does not say who owns the capital"),
                            nature.status(),
                            CAPITAL);
                default -> full(nature);
            };
        }

        /** Neither row can be given up for the other: a share below the threshold, and a nature without private capital. */
        private Determination contradictory(Percentage share, LegalNature nature) {
            return indeterminate(
                    Text.of(
                            "La naturaleza registrada, '" + nature.name().spanish()
                                    + "', es de capital público, pero la participación estatal registrada es del "
                                    + share + " %",
                            "The registered nature, '" + nature.name().english()
                                    + "', has public capital only, but the registered share of the State is " + share
                                    + " %"),
                    nature.status(),
                    CAPITAL);
        }

        private Determination byCapital(Percentage share, LegalNature nature) {
            if (!threshold.isKnown()) {
                return new Determination(
                        Scope.INDETERMINATE,
                        Basis.UNCONFIRMED,
                        Text.of(
                                "El catálogo no dice desde qué participación estatal aplica el Modelo",
                                "The catalogue does not say from which share of the State the Model applies"),
                        cite(SCOPE_ARTICLE),
                        threshold.missing());
            }
            if (share.compareTo(threshold.get()) >= 0) {
                return new Determination(
                        Scope.FULL,
                        basisOf(nature.status()),
                        Text.of(
                                "El Estado tiene el " + share + " % del capital, al menos el " + threshold.get() + " %",
                                "The State owns " + share + " % of the capital, at least " + threshold.get() + " %"),
                        cite(SCOPE_ARTICLE),
                        List.of());
            }
            return new Determination(
                    Scope.OUTSIDE,
                    basisOf(nature.status()),
                    Text.of(
                            "El Estado tiene el " + share + " % del capital, menos del " + threshold.get() + " %",
                            "The State owns " + share + " % of the capital, less than " + threshold.get() + " %"),
                    cite(SCOPE_ARTICLE),
                    List.of());
        }

        private Determination full(LegalNature nature) {
            return new Determination(
                    Scope.FULL,
                    basisOf(nature.status()),
                    Text.of(
                            "Es de la Rama Ejecutiva (" + nature.name().spanish() + "): aplica todo el Modelo",
                            "It belongs to the executive branch ("
                                    + nature.name().english() + "): the whole Model applies"),
                    cite(SCOPE_ARTICLE),
                    List.of());
        }

        private Determination partial(Text reason, LegalNature nature) {
            boolean special = nature.regime() == Regime.CONSTITUTIONAL_SPECIAL;
            return new Determination(
                    Scope.PARTIAL,
                    basisOf(nature.status()),
                    reason,
                    special ? cite(SCOPE_ARTICLE, SPECIAL_REGIMES) : cite(SCOPE_ARTICLE),
                    List.of());
        }

        private static Text partialReason(Regime regime) {
            return switch (regime) {
                case SCIENTIFIC_INSTITUTE ->
                    Text.of(
                            "Es un instituto científico y tecnológico: el artículo le da aplicación parcial",
                            "It is a scientific and technological institute: the article gives it partial application");
                case CONSTITUTIONAL_SPECIAL ->
                    Text.of(
                            "Es de régimen especial: aplica control interno y las políticas que sus normas le exijan",
                            "It has a special regime: internal control applies, and the policies that its norms"
                                    + " demand");
                default ->
                    Text.of(
                            "Por su naturaleza no es de la Rama Ejecutiva: aplica control interno y las políticas que"
                                    + " sus normas le exijan",
                            "By its nature it is outside the executive branch: internal control applies, and the"
                                    + " policies that its norms demand");
            };
        }

        private Determination indeterminate(Text reason, Status status, MissingDatum missing) {
            return new Determination(
                    Scope.INDETERMINATE, basisOf(status), reason, cite(SCOPE_ARTICLE), List.of(missing));
        }

        private static Basis basisOf(Status status) {
            return status.isConfirmed() ? Basis.CONFIRMED : Basis.UNCONFIRMED;
        }

        private List<Citation> cite(LegalReference... references) {
            List<Citation> citations = new ArrayList<>();
            for (LegalReference reference : references) {
                citations.add(new Citation(
                        reference,
                        Text.of(law.cite(reference, Language.SPANISH), law.cite(reference, Language.ENGLISH)),
                        law.statusOf(reference)));
            }
            return citations;
        }
    }
}
