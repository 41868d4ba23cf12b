package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.names.Nearest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The catalogue of the law (catálogo normativo): what ruled on which day, where it was read, and how sure we are.
 *
 * <p>A catalogue is a value that the caller holds. Nothing is read before it is asked for, and each table is read once.
 * Methods named {@code findX} answer with an empty result where there is no row; the plain noun throws a {@link
 * NotInCatalogException} that names the nearest row. Immutable and safe to share between threads.
 *
 * <p>The bundled catalogue is a transcription with known gaps. It states the status of each fact; it is no legal
 * opinion.
 *
 * @since 0.1.0
 */
public final class MipgCatalog {
    private final Tables tables;
    private final ImmutableList<String> extensions;
    private final Lazy<Index<SourceId, Source>> sources = new Lazy<>();
    private final Lazy<Index<NormId, Norm>> norms = new Lazy<>();
    private final Lazy<Index<LegalReference, Article>> articles = new Lazy<>();
    private final Lazy<ImmutableList<Division>> divisions = new Lazy<>();
    private final Lazy<ImmutableList<Relation>> relations = new Lazy<>();
    private final Lazy<ImmutableList<Concept>> concepts = new Lazy<>();
    private final Lazy<Editions> editions = new Lazy<>();
    private final Lazy<Index<PolicyId, Policy>> policies = new Lazy<>();
    private final Lazy<Index<DimensionId, Dimension>> dimensions = new Lazy<>();
    private final Lazy<Index<PlanKindId, PlanKind>> planKinds = new Lazy<>();
    private final Lazy<Index<ReportKindId, ReportKind>> reportKinds = new Lazy<>();
    private final Lazy<Index<BodyId, Body>> bodies = new Lazy<>();
    private final Lazy<Index<ObligationId, Obligation>> obligations = new Lazy<>();
    private final Lazy<ImmutableList<MeasurementWindow>> windows = new Lazy<>();
    private final Lazy<ImmutableList<ComparabilityBlock>> comparabilityBlocks = new Lazy<>();
    private final Lazy<WorkingCalendar> calendar = new Lazy<>();
    private final Lazy<ImmutableList<CategoryBand>> categoryBands = new Lazy<>();
    private final Lazy<ImmutableList<ApplicationRule>> applications = new Lazy<>();
    private final Lazy<ImmutableList<Reach>> reaches = new Lazy<>();
    private final Lazy<Index<ParameterId, Parameter>> parameters = new Lazy<>();
    private final Lazy<ImmutableMap<ParameterId, ImmutableList<TypedValue>>> typed = new Lazy<>();
    private final Lazy<ImmutableList<Amendment>> amendments = new Lazy<>();
    private final Lazy<Index<LegalNatureId, LegalNature>> natures = new Lazy<>();
    private final Lazy<ImmutableMap<String, LegalNature>> spellings = new Lazy<>();
    private final Lazy<String> hash = new Lazy<>();

    private MipgCatalog(Tables tables, ImmutableList<String> extensions) {
        this.tables = tables;
        this.extensions = extensions;
    }

    /**
     * The catalogue that comes with the library, in its newest revision. Each call makes a new one: keep it.
     *
     * @return the catalogue; nothing of it is read yet
     */
    public static MipgCatalog bundled() {
        return new MipgCatalog(Tables.bundled(), ImmutableList.of());
    }

    /**
     * The catalogue that came with the library in a revision. An old report names the one it was made with.
     *
     * @param revision such as {@code 2026.1}
     * @return the catalogue
     * @throws NotInCatalogException if this version of the library does not carry that revision
     */
    public static MipgCatalog bundled(String revision) {
        Objects.requireNonNull(revision, "revision");
        MipgCatalog newest = bundled();
        if (newest.revision().equals(revision)) {
            return newest;
        }
        return new MipgCatalog(Archive.open(revision, newest.revisions()), ImmutableList.of());
    }

    /**
     * A whole catalogue of the user's own, read at once.
     *
     * @param tables name of the table to its text, in the form of the bundled ones; a table that is not given has no row,
     *     but {@code catalog} must be given, for it names the revision
     * @return the catalogue
     * @throws CatalogFormatException if a text is badly formed
     * @throws RefusedCatalogException if the tables do not fit together
     * @throws NotInCatalogException if a name is that of no table
     */
    public static MipgCatalog of(Map<String, String> tables) {
        Objects.requireNonNull(tables, "tables");
        Map<Schema, Table> parsed = parsed(tables);
        MipgCatalog own = new MipgCatalog(
                Tables.of(schema -> parsed.getOrDefault(schema, Table.empty(schema))), ImmutableList.of());
        if (own.revisions().isEmpty()) {
            throw new RefusedCatalogException(
                    List.of(new CatalogProblem("catalog", 1, "revision", "", "at least one revision")));
        }
        return own.checked(List.of());
    }

    /**
     * This catalogue with rows of the user's own. Its hash and its revision tell that it has them.
     *
     * @param extension the rows
     * @return the larger catalogue
     * @throws CatalogFormatException if a text is badly formed, or a key is taken
     * @throws RefusedCatalogException if a row is outside the namespace of the extension, or does not fit the others:
     *     official rows cannot be overridden
     * @throws NotInCatalogException if a name is that of no table
     */
    public MipgCatalog with(CatalogExtension extension) {
        Objects.requireNonNull(extension, "extension");
        Map<Schema, Table> parsed = parsed(extension.tables());
        return new MipgCatalog(tables.plus(parsed), plus(extension.namespace()))
                .checked(Checker.foreignKeys(extension.namespace(), parsed));
    }

    /**
     * This catalogue with a dated act that changes a figure or a window. What the act changes is shown as loaded by the
     * user; the official rows stay as they are.
     *
     * @param amendment the act
     * @return the amended catalogue
     * @throws NotInCatalogException if it changes a parameter that the catalogue does not have
     * @throws InvalidModelException if its value does not fit the unit of the parameter, or a window has no such vigencia
     */
    public MipgCatalog amendedBy(Amendment amendment) {
        Objects.requireNonNull(amendment, "amendment");
        amendment.parameter().ifPresent(p -> parameter(p).unit().check(amendment.value()));
        amendment.window().ifPresent(v -> {
            if (windows(v).isEmpty()) {
                throw InvalidModelException.of(
                        "Amendment.window",
                        v,
                        "be a vigencia that has a window",
                        amendment.id(),
                        "See windows(vigencia).");
            }
            ParameterUnit.checkDay(amendment.value());
        });
        ImmutableMap.Builder<String, String> row = ImmutableMap.<String, String>builder()
                .put("id", amendment.id())
                .put("parameter", amendment.parameter().map(Object::toString).orElse(""))
                .put("window", amendment.window().map(Object::toString).orElse(""))
                .put("value", amendment.value())
                .put("start", amendment.inForce().from().toString())
                .put("until", amendment.inForce().until().map(Object::toString).orElse(""))
                .put("act", amendment.act())
                .put("issuer", amendment.issuer())
                .put("act_date", amendment.actDate().toString())
                .put(
                        "trust",
                        amendment
                                .status()
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .orElse(""))
                .put(
                        "entities",
                        String.join(
                                ";",
                                amendment.entities().stream()
                                        .map(Object::toString)
                                        .toList()))
                .put("departments", String.join(";", amendment.departments()))
                .put(
                        "order",
                        amendment
                                .order()
                                .map(o -> o.name().toLowerCase(Locale.ROOT))
                                .orElse(""));
        Map<String, String> source = Map.of(
                "id", amendment.source().value(),
                "title", amendment.act(),
                "issuer", amendment.issuer(),
                "date", amendment.actDate().toString(),
                "kind", "user");
        return new MipgCatalog(
                        tables.plus(Map.of(
                                Schema.AMENDMENTS, Table.ofRow(Schema.AMENDMENTS, row.buildOrThrow()),
                                Schema.SOURCES, Table.ofRow(Schema.SOURCES, source))),
                        plus(amendment.id()))
                .checked(List.of());
    }

    /**
     * The namespaces of the extensions and the ids of the amendments that the user has loaded.
     *
     * @return in the order of loading, empty for the official catalogue
     */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * The amendments that the user has loaded.
     *
     * @return in the order of loading
     */
    public List<Amendment> amendments() {
        return amendmentsPart();
    }

    /**
     * The revisions of the transcription, oldest first.
     *
     * @return such as {@code 2026.1}
     */
    public List<String> revisions() {
        return tables.get(Schema.CATALOG).rows().stream()
                .map(r -> r.text("revision"))
                .toList();
    }

    /**
     * The revision of the transcription, and what the user has loaded on top of it.
     *
     * @return such as {@code 2026.1}, or {@code 2026.1+acme} with an extension
     */
    public String revision() {
        List<String> revisions = revisions();
        String newest = revisions.get(revisions.size() - 1);
        return extensions.isEmpty() ? newest : newest + "+" + String.join("+", extensions);
    }

    /**
     * SHA-256 over all rows in canonical form. Equal catalogues have equal hashes, whatever the order of their rows.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        return hashPart();
    }

    // --- editions

    /**
     * All members of all three series.
     *
     * @return series by series, each by date
     */
    public List<Edition> editions() {
        return editionsPart().all();
    }

    /**
     * The members of one series, provisional ones included.
     *
     * @param series which series
     * @return by date
     */
    public List<Edition> editions(Series series) {
        Objects.requireNonNull(series, "series");
        return editions().stream().filter(e -> e.series() == series).toList();
    }

    /**
     * The edition with an id.
     *
     * @param id the id, such as {@code D1499-2017}
     * @return the edition
     * @throws NotInCatalogException if there is none
     */
    public Edition edition(EditionId id) {
        Objects.requireNonNull(id, "id");
        return findEdition(id)
                .orElseThrow(() -> new NotInCatalogException(
                        "editions",
                        id.value(),
                        Index.nearest(id.value(), editionsPart().ids())));
    }

    /**
     * The edition with an id, if there is one.
     *
     * @param id the id
     * @return the edition, empty if there is none
     */
    public Optional<Edition> findEdition(EditionId id) {
        Objects.requireNonNull(id, "id");
        return editionsPart().find(id);
    }

    /**
     * The legal list that ruled on a day.
     *
     * @param day the day
     * @return the edition
     * @throws NotInForceException if the day is before the first legal list, 2017-09-11
     */
    public Edition editionOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return editionOn(Series.LEGAL_LIST, day);
    }

    /**
     * The member of a series that ruled on a day. A provisional one is never chosen.
     *
     * @param series which series
     * @param day the day
     * @return the edition
     * @throws NotInForceException if the catalogue has none for that day
     */
    public Edition editionOn(Series series, LocalDate day) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(day, "day");
        Optional<Edition> found = findEditionOn(series, day);
        if (found.isEmpty()) {
            throw notInForce(series, day);
        }
        return found.get();
    }

    private NotInForceException notInForce(Series series, LocalDate day) {
        return editions(series).stream()
                .filter(e -> !e.isProvisional())
                .min(Comparator.comparing(e -> e.inForce().from()))
                .map(e -> new NotInForceException(
                        series.name(), day, e.id().value(), e.inForce().from()))
                .orElseGet(() -> new NotInForceException(series.name(), day, "", LocalDate.MAX));
    }

    /**
     * The member of a series that ruled on a day, if the catalogue has one.
     *
     * @param series which series
     * @param day the day
     * @return the edition, empty if the catalogue has none for that day
     */
    public Optional<Edition> findEditionOn(Series series, LocalDate day) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(day, "day");
        return editionsPart().findOn(series, day);
    }

    /**
     * The measurement of a vigencia.
     *
     * @param vigencia the vigencia that was measured, not the year of the form
     * @return the edition
     * @throws NotInForceException if the catalogue does not know how that vigencia was numbered
     */
    public Edition measurementOf(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return editionOn(Series.MEASUREMENT, vigencia.end());
    }

    /**
     * Every difference between two editions, of one series or of two.
     *
     * @param before the first edition
     * @param after the second edition
     * @return policies first, then dimensions, then indices; empty if the editions say the same
     * @throws NotInCatalogException if one of them is not in the catalogue
     */
    public List<Transition> compare(EditionId before, EditionId after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Transitions(this, edition(before), edition(after)).compare();
    }

    /**
     * What carrying a system from one edition to another takes; {@link MigrationPlan#apply} carries it.
     *
     * @param before the edition that it starts from
     * @param after the edition that it leads to
     * @return the plan: what is done by itself, and what a person must decide
     * @throws NotInCatalogException if one of them is not in the catalogue
     */
    public MigrationPlan migration(EditionId before, EditionId after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Transitions(this, edition(before), edition(after)).plan();
    }

    /**
     * All policies that some edition lists.
     *
     * @return in the order of the legal list, then the others
     */
    public List<Policy> policies() {
        return policiesPart().all();
    }

    /**
     * The policy with an id.
     *
     * @param id the id, such as {@code gobierno-digital}
     * @return the policy
     * @throws NotInCatalogException if there is none
     */
    public Policy policy(PolicyId id) {
        Objects.requireNonNull(id, "id");
        return policiesPart().get(id);
    }

    /**
     * The policy with an id, if there is one.
     *
     * @param id the id
     * @return the policy, empty if there is none
     */
    public Optional<Policy> findPolicy(PolicyId id) {
        Objects.requireNonNull(id, "id");
        return policiesPart().find(id);
    }

    /**
     * All dimensions that some edition has.
     *
     * @return in the order of the table
     */
    public List<Dimension> dimensions() {
        return dimensionsPart().all();
    }

    /**
     * The dimension with an id.
     *
     * @param id the id, such as {@code control-interno}
     * @return the dimension
     * @throws NotInCatalogException if there is none
     */
    public Dimension dimension(DimensionId id) {
        Objects.requireNonNull(id, "id");
        return dimensionsPart().get(id);
    }

    // --- norms

    /**
     * All norms.
     *
     * @return in the order of the table
     */
    public List<Norm> norms() {
        return normsPart().all();
    }

    /**
     * The norm with an id.
     *
     * @param id the id, such as {@code decreto-1083-2015}
     * @return the norm
     * @throws NotInCatalogException if there is none
     */
    public Norm norm(NormId id) {
        Objects.requireNonNull(id, "id");
        return normsPart().get(id);
    }

    /**
     * The norm with an id, if there is one.
     *
     * @param id the id
     * @return the norm, empty if there is none
     */
    public Optional<Norm> findNorm(NormId id) {
        Objects.requireNonNull(id, "id");
        return normsPart().find(id);
    }

    /**
     * All articles.
     *
     * @return norm by norm
     */
    public List<Article> articles() {
        return articlesPart().all();
    }

    /**
     * The article that a reference points at or into.
     *
     * @param reference the reference; its detail is not looked at
     * @return the article
     * @throws NotInCatalogException if there is none
     */
    public Article article(LegalReference reference) {
        Objects.requireNonNull(reference, "reference");
        return articlesPart().get(whole(reference));
    }

    /**
     * The article that a reference points at or into, if the catalogue has it.
     *
     * @param reference the reference; its detail is not looked at
     * @return the article, empty if there is none
     */
    public Optional<Article> findArticle(LegalReference reference) {
        Objects.requireNonNull(reference, "reference");
        return articlesPart().find(whole(reference));
    }

    /**
     * The divisions of norms: books, titles, chapters.
     *
     * @return in the order of the table
     */
    public List<Division> divisions() {
        return divisionsPart();
    }

    /**
     * The narrowest division that an article stands in.
     *
     * @param reference the article
     * @return the division, empty if the catalogue has none for it
     */
    public Optional<Division> divisionOf(LegalReference reference) {
        Objects.requireNonNull(reference, "reference");
        return divisions().stream()
                .filter(d ->
                        d.norm().equals(reference.norm()) && reference.article().startsWith(d.prefix()))
                .max(Comparator.comparing(d -> d.prefix().length()));
    }

    /**
     * What norms do to each other.
     *
     * @return in the order of the table
     */
    public List<Relation> relations() {
        return relationsPart();
    }

    /**
     * What a norm does to others, and others to it.
     *
     * @param norm the norm
     * @return in the order of the table
     */
    public List<Relation> relationsOf(NormId norm) {
        Objects.requireNonNull(norm, "norm");
        return relations().stream()
                .filter(r -> r.actor().norm().equals(norm) || r.targetNorm().equals(norm))
                .toList();
    }

    /**
     * The notions of one kind, such as the values of the integrity code.
     *
     * @param kind the kind
     * @return in their order
     */
    public List<Concept> concepts(ConceptKind kind) {
        Objects.requireNonNull(kind, "kind");
        return conceptsPart().stream().filter(c -> c.kind() == kind).toList();
    }

    /**
     * How a provision is cited, such as {@code art. 2.2.22.3.8, par. 2, Decreto 1083 de 2015 (sustituido por el Decreto
     * 1499 de 2017)}.
     *
     * @param reference the provision; its norm must be in the catalogue, its article need not
     * @param language the language of the words around the Spanish names
     * @return one line
     * @throws NotInCatalogException if the norm is not in the catalogue
     */
    public String cite(LegalReference reference, Language language) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(language, "language");
        String norm = norm(reference.norm()).name();
        if (reference.article().isEmpty()) {
            return norm;
        }
        StringBuilder text = new StringBuilder("art. ").append(reference.article());
        if (!reference.detail().isEmpty()) {
            text.append(", ").append(reference.detail());
        }
        text.append(", ").append(norm);
        findArticle(reference)
                .flatMap(Article::origin)
                .ifPresent(o -> text.append(" (").append(o.in(language)).append(')'));
        return text.toString();
    }

    /**
     * How sure it is what a provision says. A provision whose text nobody read is {@link Status#PROVISIONAL}.
     *
     * @param reference the provision
     * @return the status of its article, or of its norm where the reference points at the whole norm
     * @throws NotInCatalogException if the catalogue has no such norm or article
     */
    public Status statusOf(LegalReference reference) {
        Objects.requireNonNull(reference, "reference");
        if (reference.article().isEmpty()) {
            return norm(reference.norm()).status();
        }
        Article article = article(reference);
        return article.summary().status().orElse(Status.PROVISIONAL);
    }

    // --- bodies, plans, reports, natures

    /**
     * All kinds of bodies.
     *
     * @return in the order of the table
     */
    public List<Body> bodies() {
        return bodiesPart().all();
    }

    /**
     * The kind of body with an id.
     *
     * @param id the id, such as {@code comite-institucional}
     * @return the kind of body
     * @throws NotInCatalogException if there is none
     */
    public Body body(BodyId id) {
        Objects.requireNonNull(id, "id");
        return bodiesPart().get(id);
    }

    /**
     * The kind of body with an id, if there is one.
     *
     * @param id the id
     * @return the kind of body, empty if there is none
     */
    public Optional<Body> findBody(BodyId id) {
        Objects.requireNonNull(id, "id");
        return bodiesPart().find(id);
    }

    /**
     * All kinds of plans.
     *
     * @return the action plan, then the twelve of Decreto 612 in its order, then the others
     */
    public List<PlanKind> planKinds() {
        return planKindsPart().all();
    }

    /**
     * The kind of plan with an id.
     *
     * @param id the id, such as {@code pinar}
     * @return the kind of plan
     * @throws NotInCatalogException if there is none
     */
    public PlanKind planKind(PlanKindId id) {
        Objects.requireNonNull(id, "id");
        return planKindsPart().get(id);
    }

    /**
     * The kind of plan with an id, if there is one.
     *
     * @param id the id
     * @return the kind of plan, empty if there is none
     */
    public Optional<PlanKind> findPlanKind(PlanKindId id) {
        Objects.requireNonNull(id, "id");
        return planKindsPart().find(id);
    }

    /**
     * The twelve plans that the action plan must integrate (planes del Decreto 612 de 2018).
     *
     * @param day the day
     * @return the twelve, by numeral
     * @throws NotInForceException if the day is before that duty
     */
    public List<PlanKind> twelvePlans(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<PlanKind> twelve = planKinds().stream()
                .filter(p -> p.numeral().isPresent())
                .sorted(Comparator.comparing(p -> p.numeral().orElse(0)))
                .toList();
        for (PlanKind plan : twelve) {
            LocalDate from = plan.inForceFrom().find().orElse(LocalDate.MAX);
            if (day.isBefore(from)) {
                throw new NotInForceException("decreto-612-2018", day, plan.id().value(), from);
            }
        }
        return twelve;
    }

    /**
     * All kinds of reports.
     *
     * @return in the order of the table
     */
    public List<ReportKind> reportKinds() {
        return reportKindsPart().all();
    }

    /**
     * The kind of report with an id.
     *
     * @param id the id, such as {@code informe-semestral-control-interno}
     * @return the kind of report
     * @throws NotInCatalogException if there is none
     */
    public ReportKind reportKind(ReportKindId id) {
        Objects.requireNonNull(id, "id");
        return reportKindsPart().get(id);
    }

    /**
     * The kind of report with an id, if there is one.
     *
     * @param id the id
     * @return the kind of report, empty if there is none
     */
    public Optional<ReportKind> findReportKind(ReportKindId id) {
        Objects.requireNonNull(id, "id");
        return reportKindsPart().find(id);
    }

    /**
     * All legal natures.
     *
     * @return in the order of the table
     */
    public List<LegalNature> natures() {
        return naturesPart().all();
    }

    /**
     * The legal nature with an id.
     *
     * @param id the id, such as {@code empresa-social-del-estado}
     * @return the nature
     * @throws NotInCatalogException if there is none
     */
    public LegalNature nature(LegalNatureId id) {
        Objects.requireNonNull(id, "id");
        return naturesPart().get(id);
    }

    /**
     * The legal nature with an id, if there is one.
     *
     * @param id the id
     * @return the nature, empty if there is none
     */
    public Optional<LegalNature> findNature(LegalNatureId id) {
        Objects.requireNonNull(id, "id");
        return naturesPart().find(id);
    }

    /**
     * The legal nature that a register writes in this way. Only spellings typed into the catalogue are known: nothing
     * is guessed.
     *
     * @param spelling the text of the register; blanks at its ends are not looked at
     * @return the nature, empty if no row has this spelling
     */
    public Optional<LegalNature> natureOfSpelling(String spelling) {
        Objects.requireNonNull(spelling, "spelling");
        return Optional.ofNullable(spellingsPart().get(spelling.strip()));
    }

    /**
     * What applies to classes of entities.
     *
     * @return in the order of the table
     */
    public List<ApplicationRule> applications() {
        return applicationsPart();
    }

    /**
     * Whom bodies, plans and reports reach, as far as a source says so. One that is not among them is not known to reach
     * anybody.
     *
     * @return in the order of the table
     */
    public List<Reach> reaches() {
        return reachesPart();
    }

    /**
     * The bounds of the categories of departments and municipalities on a day. The category of an entity is given by
     * the decree of each year; the bounds only explain it.
     *
     * @param day the day
     * @return departments first; empty before the first bounds that the catalogue has
     */
    public List<CategoryBand> categoryBands(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return categoryBandsPart().stream()
                .filter(b -> b.inForce().contains(day))
                .toList();
    }

    // --- obligations

    /**
     * All obligations, historical ones included.
     *
     * @return in the order of the table
     */
    public List<Obligation> obligations() {
        return obligationsPart().all();
    }

    /**
     * The obligations that were asked for on a day, and those of which nobody could tell.
     *
     * @param day the day
     * @return in the order of the table
     */
    public List<Obligation> obligationsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return obligations().stream()
                .filter(o -> o.inForceOn(day) != InForce.NO)
                .toList();
    }

    /**
     * The obligation with an id.
     *
     * @param id the id, such as {@code publicar-plan-de-accion}
     * @return the obligation
     * @throws NotInCatalogException if there is none
     */
    public Obligation obligation(ObligationId id) {
        Objects.requireNonNull(id, "id");
        return obligationsPart().get(id);
    }

    /**
     * The obligation with an id, if there is one.
     *
     * @param id the id
     * @return the obligation, empty if there is none
     */
    public Optional<Obligation> findObligation(ObligationId id) {
        Objects.requireNonNull(id, "id");
        return obligationsPart().find(id);
    }

    /**
     * The windows in which a vigencia was reported.
     *
     * @param vigencia the vigencia that is measured
     * @return in the order of the table, empty if the catalogue has none
     */
    public List<MeasurementWindow> windows(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return windowsPart().stream().filter(w -> w.vigencia().equals(vigencia)).toList();
    }

    /**
     * Which years of the measurement may be compared with each other: blocks of the whole measurement, and blocks of
     * single indices that were redefined within one of those.
     *
     * @return in the order of the table
     */
    public List<ComparabilityBlock> comparabilityBlocks() {
        return comparabilityBlocksPart();
    }

    /**
     * Working days and holidays.
     *
     * @return the calendar
     */
    public WorkingCalendar workingCalendar() {
        return calendarPart();
    }

    // --- sources

    /**
     * All sources.
     *
     * @return in the order of the table
     */
    public List<Source> sources() {
        return sourcesPart().all();
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source
     * @throws NotInCatalogException if there is none
     */
    public Source source(SourceId id) {
        Objects.requireNonNull(id, "id");
        return sourcesPart().get(id);
    }

    /**
     * The source with an id, if there is one.
     *
     * @param id the id
     * @return the source, empty if there is none
     */
    public Optional<Source> findSource(SourceId id) {
        Objects.requireNonNull(id, "id");
        return sourcesPart().find(id);
    }

    // --- parameters

    /**
     * All parameters.
     *
     * @return in the order of the table
     */
    public List<Parameter> parameters() {
        return parametersPart().all();
    }

    /**
     * The parameter with an id.
     *
     * @param id the id, such as {@code plan-accion-publicacion}
     * @return the parameter
     * @throws NotInCatalogException if there is none
     */
    public Parameter parameter(ParameterId id) {
        Objects.requireNonNull(id, "id");
        return parametersPart().get(id);
    }

    /**
     * The value of a parameter on a day, if one ruled.
     *
     * @param id the parameter
     * @param day the day
     * @return value, period and provision; empty if none ruled
     * @throws NotInCatalogException if there is no such parameter
     */
    public Optional<ParameterValue> findValue(ParameterId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return parameter(id).on(day);
    }

    /**
     * The value of a parameter on a day.
     *
     * @param id the parameter
     * @param day the day
     * @return value, period and provision
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     */
    public ParameterValue value(ParameterId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Parameter parameter = parameter(id);
        return parameter.on(day).orElseThrow(() -> notInForce(parameter, day));
    }

    /**
     * A whole-number parameter on a day, such as a count of months or of meetings. Amendments for every entity count;
     * those for some need the entity.
     *
     * @param id the parameter
     * @param day the day
     * @return the number and how sure it is
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is a share or a day of the year
     */
    public Claim<Integer> integer(ParameterId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        ParameterUnit unit = parameter(id).unit();
        if (unit == ParameterUnit.PERCENT || unit == ParameterUnit.MONTH_DAY) {
            throw wrongUnit(id, unit, "count something");
        }
        return amended(id, day, MipgCatalog::everybody, typed(id, day), Integer::valueOf);
    }

    /**
     * A share on a day. Amendments for every entity count; those for some need the entity.
     *
     * @param id the parameter
     * @param day the day
     * @return the share and how sure it is
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is no share
     */
    public Claim<Percentage> percentage(ParameterId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        ParameterUnit unit = parameter(id).unit();
        if (unit != ParameterUnit.PERCENT) {
            throw wrongUnit(id, unit, "be a share");
        }
        return amended(id, day, MipgCatalog::everybody, typed(id, day), Percentage::parse);
    }

    /**
     * A day of the year that ruled on a day, such as a yearly deadline. Amendments for every entity count; those for some
     * need the entity.
     *
     * @param id the parameter
     * @param day the day on which the law is read
     * @return the day of the year and how sure it is
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is no day of the year
     */
    public Claim<MonthDay> monthDay(ParameterId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        ParameterUnit unit = parameter(id).unit();
        if (unit != ParameterUnit.MONTH_DAY) {
            throw wrongUnit(id, unit, "be a day of the year");
        }
        return amended(id, day, MipgCatalog::everybody, typed(id, day), MipgCatalog::monthDayOf);
    }

    // --- the rows themselves

    /**
     * The names of the tables.
     *
     * @return in the order of the lock file
     */
    public List<String> tableNames() {
        return Arrays.stream(Schema.values()).map(Schema::table).toList();
    }

    /**
     * The rows of a table as they stand there.
     *
     * @param table name of the table
     * @return in the order of the file
     * @throws NotInCatalogException if there is no such table
     */
    public List<CatalogRow> rows(String table) {
        Objects.requireNonNull(table, "table");
        return tables.get(Schema.of(table)).rows().stream().map(Row::published).toList();
    }

    /**
     * The rows of a table whose weakest fact is sure enough.
     *
     * @param table name of the table
     * @param minimum the weakest status that will do
     * @return in the order of the file; rows that state no fact of the law are left out
     * @throws NotInCatalogException if there is no such table
     */
    public List<CatalogRow> rows(String table, Status minimum) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(minimum, "minimum");
        return rows(table).stream()
                .filter(r -> r.status().filter(s -> s.isAtLeast(minimum)).isPresent())
                .toList();
    }

    /**
     * How many facts have which status, table by table.
     *
     * @return the tables that state facts of the law, in their order
     */
    public List<StatusCount> statusCounts() {
        List<StatusCount> counts = new ArrayList<>();
        for (Schema schema : Schema.values()) {
            Table table = tables.get(schema);
            Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
            int disputed = 0;
            int unknown = 0;
            for (Row row : table.rows()) {
                for (Row.Fact fact : row.facts()) {
                    fact.status().ifPresent(s -> byStatus.merge(s, 1, Integer::sum));
                    unknown += fact.status().isEmpty() ? 1 : 0;
                    disputed += fact.candidates() > 1 ? 1 : 0;
                }
            }
            if (!byStatus.isEmpty()) {
                counts.add(new StatusCount(schema.table(), table.rows().size(), byStatus, disputed, unknown));
            }
        }
        return List.copyOf(counts);
    }

    /**
     * Looks at every row of every table: references that resolve, periods without overlap, statuses that fit their
     * sources. Empty for the bundled catalogue.
     *
     * @return what is wrong
     */
    public List<CatalogProblem> problems() {
        return new Checker(this).problems();
    }

    Tables tables() {
        return tables;
    }

    /**
     * A whole-number parameter on a day for an entity, amendments included.
     *
     * @param id the parameter
     * @param day the day
     * @param entity the entity
     * @return the number and how sure it is; disputed where nobody can tell whether an amendment holds for the entity
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is a share or a day of the year
     */
    public Claim<Integer> integer(ParameterId id, LocalDate day, PublicEntity entity) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(entity, "entity");
        return amended(id, day, a -> a.appliesTo(entity), integer(id, day), Integer::valueOf);
    }

    /**
     * A share on a day for an entity, amendments included.
     *
     * @param id the parameter
     * @param day the day
     * @param entity the entity
     * @return the share and how sure it is; disputed where nobody can tell whether an amendment holds for the entity
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is no share
     */
    public Claim<Percentage> percentage(ParameterId id, LocalDate day, PublicEntity entity) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(entity, "entity");
        return amended(id, day, a -> a.appliesTo(entity), percentage(id, day), Percentage::parse);
    }

    /**
     * A day of the year that ruled on a day for an entity, amendments included.
     *
     * @param id the parameter
     * @param day the day on which the law is read
     * @param entity the entity
     * @return the day and how sure it is; disputed where nobody can tell whether an amendment holds for the entity
     * @throws NotInCatalogException if there is no such parameter
     * @throws NotInForceException if no value ruled on that day
     * @throws InvalidModelException if the parameter is no day of the year
     */
    public Claim<MonthDay> monthDay(ParameterId id, LocalDate day, PublicEntity entity) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(entity, "entity");
        return amended(id, day, a -> a.appliesTo(entity), monthDay(id, day), MipgCatalog::monthDayOf);
    }

    /**
     * The windows in which an entity reports a vigencia, amendments included.
     *
     * @param vigencia the vigencia that is measured
     * @param day the day on which it is asked
     * @param entity the entity
     * @return the windows that are or may be for this entity; an amended closing day is disputed where nobody can tell
     *     whether it holds
     */
    public List<MeasurementWindow> windows(Vigencia vigencia, LocalDate day, PublicEntity entity) {
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(entity, "entity");
        List<MeasurementWindow> found = new ArrayList<>();
        for (MeasurementWindow window : windows(vigencia)) {
            boolean otherOrder = window.order().isPresent()
                    && entity.order().isPresent()
                    && !window.order().equals(entity.order());
            boolean otherDepartment = !window.departments().isEmpty()
                    && entity.municipality()
                            .filter(m -> !window.departments().contains(m.department()))
                            .isPresent();
            if (!otherOrder && !otherDepartment) {
                Claim<LocalDate> closes = window.closes();
                for (Amendment a : amendments()) {
                    if (a.window().filter(vigencia::equals).isPresent()
                            && a.inForce().contains(day)) {
                        closes = amended(a, a.appliesTo(entity), closes, Row::date);
                    }
                }
                found.add(window.toBuilder().closes(closes).build());
            }
        }
        return List.copyOf(found);
    }

    /** The official value in its own type; the callers have looked at the unit. */
    @SuppressWarnings("unchecked") // the unit decides the type, and the callers ask for that of the unit
    private <T> Claim<T> typed(ParameterId id, LocalDate day) {
        List<TypedValue> values = typedPart().getOrDefault(id, ImmutableList.of());
        for (TypedValue value : values) {
            if (value.inForce().contains(day)) {
                return (Claim<T>) value.claim();
            }
        }
        throw notInForce(parameter(id), day);
    }

    private static NotInForceException notInForce(Parameter parameter, LocalDate day) {
        List<ParameterValue> values = parameter.values();
        return values.isEmpty()
                ? new NotInForceException(parameter.id().value(), day, "", LocalDate.MAX)
                : new NotInForceException(
                        parameter.id().value(),
                        day,
                        values.get(0).reference().toString(),
                        values.get(0).inForce().from());
    }

    private ImmutableMap<ParameterId, ImmutableList<TypedValue>> typedPart() {
        return typed.get(() -> {
            ImmutableMap.Builder<ParameterId, ImmutableList<TypedValue>> all = ImmutableMap.builder();
            for (Parameter parameter : parameters()) {
                ImmutableList.Builder<TypedValue> values = ImmutableList.builder();
                for (ParameterValue value : parameter.values()) {
                    values.add(new TypedValue(
                            value.inForce(),
                            switch (parameter.unit()) {
                                case PERCENT -> value.value().map(Percentage::parse);
                                case MONTH_DAY -> value.value().map(MipgCatalog::monthDayOf);
                                case COUNT, TIMES_PER_YEAR, MONTHS, DAYS, WORKING_DAYS, YEARS, VIGENCIAS ->
                                    value.value().map(Integer::valueOf);
                            }));
                }
                all.put(parameter.id(), values.build());
            }
            return all.buildOrThrow();
        });
    }

    /** A value of a parameter, parsed once. */
    private record TypedValue(Period inForce, Claim<?> claim) {}

    private static Optional<Boolean> everybody(Amendment amendment) {
        return Optional.of(amendment.isForAll());
    }

    private static MonthDay monthDayOf(String text) {
        return MonthDay.parse("--" + text);
    }

    private <T> Claim<T> amended(
            ParameterId id,
            LocalDate day,
            Function<Amendment, Optional<Boolean>> scope,
            Claim<T> official,
            Function<String, T> parse) {
        Claim<T> found = official;
        for (Amendment a : amendments()) {
            if (a.parameter().filter(id::equals).isPresent() && a.inForce().contains(day)) {
                found = amended(a, scope.apply(a), found, parse);
            }
        }
        return found;
    }

    private static <T> Claim<T> amended(
            Amendment amendment, Optional<Boolean> applies, Claim<T> official, Function<String, T> parse) {
        if (applies.equals(Optional.of(false))) {
            return official;
        }
        Candidate<T> changed = new Candidate<>(
                parse.apply(amendment.value()),
                amendment.status().orElse(Status.PROVISIONAL),
                List.of(amendment.source()));
        if (applies.isPresent()) {
            return Claim.of(changed.value(), changed.status(), changed.sources());
        }
        List<Candidate<T>> both = new ArrayList<>(official.candidates());
        both.removeIf(c -> c.value().equals(changed.value()));
        both.add(changed);
        return both.size() == 1 ? Claim.of(changed.value(), changed.status(), changed.sources()) : Claim.disputed(both);
    }

    private MipgCatalog checked(List<CatalogProblem> known) {
        List<CatalogProblem> problems = new ArrayList<>(known);
        if (problems.isEmpty()) {
            problems.addAll(problems());
        }
        if (!problems.isEmpty()) {
            throw new RefusedCatalogException(problems);
        }
        return this;
    }

    private ImmutableList<String> plus(String extension) {
        return ImmutableList.<String>builder().addAll(extensions).add(extension).build();
    }

    private static Map<Schema, Table> parsed(Map<String, String> tables) {
        Map<Schema, Table> parsed = new EnumMap<>(Schema.class);
        tables.forEach((name, text) -> {
            Schema schema = Schema.of(name);
            parsed.put(schema, Table.parse(schema, text));
        });
        return parsed;
    }

    private Loader loader() {
        return new Loader(tables);
    }

    private Index<SourceId, Source> sourcesPart() {
        return sources.get(() -> new Index<>("sources", loader().sources(), Source::id));
    }

    private Index<NormId, Norm> normsPart() {
        return norms.get(() -> new Index<>("norms", loader().norms(), Norm::id));
    }

    private Index<LegalReference, Article> articlesPart() {
        return articles.get(() -> new Index<>("articles", loader().articles(), Article::reference));
    }

    private ImmutableList<Division> divisionsPart() {
        return divisions.get(() -> ImmutableList.copyOf(loader().divisions()));
    }

    private ImmutableList<Relation> relationsPart() {
        return relations.get(() -> ImmutableList.copyOf(loader().relations()));
    }

    private ImmutableList<Concept> conceptsPart() {
        return concepts.get(() -> ImmutableList.copyOf(loader().concepts()));
    }

    private Editions editionsPart() {
        // No lambda on the way that one edition takes: see Editions.
        return editions.get(new Supplier<>() {
            @Override
            public Editions get() {
                return new Editions(tables);
            }
        });
    }

    private Index<PolicyId, Policy> policiesPart() {
        return policies.get(() -> new Index<>("policies", loader().policies(), Policy::id));
    }

    private Index<DimensionId, Dimension> dimensionsPart() {
        return dimensions.get(() -> new Index<>("dimensions", loader().dimensions(), Dimension::id));
    }

    private Index<PlanKindId, PlanKind> planKindsPart() {
        return planKinds.get(() -> new Index<>("plan-kinds", loader().planKinds(), PlanKind::id));
    }

    private Index<ReportKindId, ReportKind> reportKindsPart() {
        return reportKinds.get(() -> new Index<>("report-kinds", loader().reportKinds(), ReportKind::id));
    }

    private Index<BodyId, Body> bodiesPart() {
        return bodies.get(() -> new Index<>("bodies", loader().bodies(), Body::id));
    }

    private Index<ObligationId, Obligation> obligationsPart() {
        return obligations.get(() -> new Index<>("obligations", loader().obligations(), Obligation::id));
    }

    private ImmutableList<MeasurementWindow> windowsPart() {
        return windows.get(() -> ImmutableList.copyOf(loader().windows()));
    }

    private ImmutableList<ComparabilityBlock> comparabilityBlocksPart() {
        return comparabilityBlocks.get(() -> ImmutableList.copyOf(loader().comparabilityBlocks()));
    }

    private WorkingCalendar calendarPart() {
        return calendar.get(() -> new WorkingCalendar(loader().holidays()));
    }

    private ImmutableList<CategoryBand> categoryBandsPart() {
        return categoryBands.get(() -> ImmutableList.copyOf(loader().categoryBands()));
    }

    private ImmutableList<ApplicationRule> applicationsPart() {
        return applications.get(() -> ImmutableList.copyOf(loader().applications()));
    }

    private ImmutableList<Reach> reachesPart() {
        return reaches.get(() -> ImmutableList.copyOf(loader().reaches()));
    }

    private Index<ParameterId, Parameter> parametersPart() {
        return parameters.get(() -> new Index<>("parameters", loader().parameters(), Parameter::id));
    }

    private ImmutableList<Amendment> amendmentsPart() {
        return amendments.get(() -> ImmutableList.copyOf(loader().amendments()));
    }

    private Index<LegalNatureId, LegalNature> naturesPart() {
        return natures.get(() -> new Index<>("natures", loader().natures(), LegalNature::id));
    }

    private ImmutableMap<String, LegalNature> spellingsPart() {
        return spellings.get(() -> spellings(natures()));
    }

    private String hashPart() {
        return hash.get(() -> hash(tables));
    }

    private static InvalidModelException wrongUnit(ParameterId id, ParameterUnit unit, String expectation) {
        return InvalidModelException.of(
                "Parameter.unit",
                unit,
                expectation,
                id.value(),
                "Ask integer, percentage or monthDay, whichever fits the unit.");
    }

    private static LegalReference whole(LegalReference reference) {
        return reference.detail().isEmpty() ? reference : new LegalReference(reference.norm(), reference.article(), "");
    }

    private static ImmutableMap<String, LegalNature> spellings(List<LegalNature> natures) {
        ImmutableMap.Builder<String, LegalNature> map = ImmutableMap.builder();
        for (LegalNature nature : natures) {
            nature.spellings().forEach(s -> map.put(s, nature));
        }
        return map.buildOrThrow();
    }

    private static String hash(Tables tables) {
        MessageDigest digest = Table.sha256();
        for (Schema schema : Schema.values()) {
            digest.update((schema.table() + " " + tables.get(schema).hash() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The rows of one kind, in order and by key. */
    private static final class Index<K, V> {
        private final String table;
        private final ImmutableList<V> all;
        private final ImmutableMap<K, V> byKey;

        Index(String table, List<V> all, Function<V, K> key) {
            this.table = table;
            this.all = ImmutableList.copyOf(all);
            ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
            this.all.forEach(v -> map.put(key.apply(v), v));
            this.byKey = map.buildOrThrow();
        }

        List<V> all() {
            return all;
        }

        Optional<V> find(K key) {
            return Optional.ofNullable(byKey.get(key));
        }

        V get(K key) {
            V found = byKey.get(key);
            if (found == null) {
                throw new NotInCatalogException(table, key.toString(), nearest(key.toString(), byKey.keySet()));
            }
            return found;
        }

        static String nearest(String key, Iterable<?> known) {
            return Nearest.among(Streams.stream(known).map(Object::toString).toList())
                    .to(key)
                    .orElse("");
        }
    }
}
