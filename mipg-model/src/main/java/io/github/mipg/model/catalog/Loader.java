package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the values of the catalogue from the rows of its tables. */
final class Loader {
    private static final Pattern EVERY_MONTHS = Pattern.compile("cada ([0-9]{1,3}) meses");
    private static final Pattern TIMES_PER_YEAR = Pattern.compile("([0-9]{1,3}) por año");
    private static final Pattern REFERENCE = Pattern.compile("(\\S+)(?: art\\. (\\S+)(?: (.+))?)?");

    private final Tables tables;

    Loader(Tables tables) {
        this.tables = tables;
    }

    List<Source> sources() {
        return each(
                Schema.SOURCES,
                r -> Source.builder()
                        .id(r.as("id", SourceId::of))
                        .title(r.text("title"))
                        .issuer(r.text("issuer"))
                        .date(r.findAs("date", Row::date))
                        .kind(r.constant("kind", SourceKind.class))
                        .family(r.find("family"))
                        .build());
    }

    List<Norm> norms() {
        return each(
                Schema.NORMS,
                r -> Norm.builder()
                        .id(r.as("id", NormId::of))
                        .kind(r.constant("kind", NormKind.class))
                        .name(r.text("name"))
                        .subject(r.text("subject"))
                        .date(r.claim("date", Row::date))
                        .inForceFrom(r.claim("in_force_from", Row::date))
                        .inForceUntil(r.claim("in_force_until", Row::date))
                        .isRepealed(r.flag("repealed"))
                        .isBinding(r.flag("binding"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Article> articles() {
        return each(
                Schema.ARTICLES,
                r -> Article.builder()
                        .reference(new LegalReference(r.as("norm", NormId::of), r.text("article"), ""))
                        .title(r.find("title"))
                        .summary(r.claim("summary"))
                        .origin(r.findBilingual("origin"))
                        .inForceFrom(r.claim("in_force_from", Row::date))
                        .isRepealed(r.flag("repealed"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Division> divisions() {
        return each(
                Schema.DIVISIONS,
                r -> Division.builder()
                        .norm(r.as("norm", NormId::of))
                        .number(r.text("number"))
                        .heading(r.find("heading"))
                        .prefix(r.text("prefix"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Relation> relations() {
        return each(Schema.RELATIONS, r -> {
            NormId target = r.as("target_norm", NormId::of);
            return Relation.builder()
                    .actor(r.reference())
                    .kind(r.constant("kind", RelationKind.class))
                    .manner(r.constant("manner", RelationManner.class))
                    .targetNorm(target)
                    .target(r.findAs("target_article", a -> new LegalReference(target, a, r.cell("target_detail"))))
                    .division(r.find("division"))
                    .date(r.claim("date", Row::date))
                    .event(r.find("event"))
                    .status(r.status())
                    .sources(r.sources())
                    .build();
        });
    }

    List<Concept> concepts() {
        return each(
                Schema.CONCEPTS,
                r -> Concept.builder()
                        .kind(r.constant("kind", ConceptKind.class))
                        .key(r.text("key"))
                        .position(r.findAs("position", Integer::valueOf))
                        .name(r.bilingual("name"))
                        .summary(r.find("summary"))
                        .code(r.find("code"))
                        .edition(r.findAs("edition", EditionId::of))
                        .reference(r.findReference())
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    /** The members of the series, each made when first asked for. */
    List<Policy> policies() {
        ImmutableListMultimap<PolicyId, PolicyName> names = grouped(
                Schema.EDITION_POLICIES,
                r -> r.as("policy", PolicyId::of),
                r -> PolicyName.builder()
                        .edition(r.as("edition", EditionId::of))
                        .name(r.claim("name"))
                        .build());
        return each(
                Schema.POLICIES,
                r -> Policy.builder()
                        .id(r.as("id", PolicyId::of))
                        .name(r.bilingual("name"))
                        .addedBy(r.findAs("added_by", EditionId::of))
                        .leader(r.claim("leader"))
                        .names(names.get(r.as("id", PolicyId::of)))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Dimension> dimensions() {
        return each(
                Schema.DIMENSIONS,
                r -> Dimension.builder()
                        .id(r.as("id", DimensionId::of))
                        .name(r.bilingual("name"))
                        .objective(r.claim("objective"))
                        .phva(r.claim("phva"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<PlanKind> planKinds() {
        ImmutableListMultimap<PlanKindId, PlanName> names = grouped(
                Schema.PLAN_NAMES,
                r -> r.as("plan", PlanKindId::of),
                r -> PlanName.builder()
                        .inForceFrom(r.claim("from", Row::date))
                        .name(r.bilingual("name"))
                        .reference(r.reference())
                        .status(r.status())
                        .sources(r.sources())
                        .build());
        return each(
                Schema.PLAN_KINDS,
                r -> PlanKind.builder()
                        .id(r.as("id", PlanKindId::of))
                        .name(r.bilingual("name"))
                        .numeral(r.findAs("numeral", Integer::valueOf))
                        .policy(r.claim("policy", PolicyId::of))
                        .reference(r.reference())
                        .inForceFrom(r.claim("in_force_from", Row::date))
                        .laterNames(names.get(r.as("id", PlanKindId::of)))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<ReportKind> reportKinds() {
        return each(
                Schema.REPORT_KINDS,
                r -> ReportKind.builder()
                        .id(r.as("id", ReportKindId::of))
                        .name(r.bilingual("name"))
                        .reference(r.reference())
                        .responsible(r.claim("responsible", t -> Text.of(t, r.text("responsible_en"))))
                        .frequency(r.claim("frequency", Loader::frequency))
                        .note(r.find("note"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Body> bodies() {
        ImmutableListMultimap<BodyId, BodySeat> seats = grouped(
                Schema.BODY_SEATS,
                r -> r.as("body", BodyId::of),
                r -> BodySeat.builder()
                        .role(r.constant("role", CommitteeRole.class))
                        .positions(r.list("positions").stream()
                                .map(p -> Position.valueOf(p.toUpperCase(Locale.ROOT)))
                                .toList())
                        .who(r.bilingual("who"))
                        .order(r.findConstant("order", AdministrativeOrder.class))
                        .level(r.findConstant("level", AdministrativeLevel.class))
                        .isVoting(r.flag("voting"))
                        .condition(r.findBilingual("condition"))
                        .reference(r.reference())
                        .inForceFrom(r.claim("from", Row::date))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
        ImmutableListMultimap<BodyId, BodyFunction> functions = grouped(
                Schema.BODY_FUNCTIONS,
                r -> r.as("body", BodyId::of),
                r -> BodyFunction.builder()
                        .key(r.text("key"))
                        .summary(r.text("summary"))
                        .frequency(r.findAs("frequency", Loader::frequency))
                        .reference(new LegalReference(r.as("norm", NormId::of), r.text("article"), r.text("key")))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
        return each(
                Schema.BODIES,
                r -> Body.builder()
                        .id(r.as("id", BodyId::of))
                        .name(r.bilingual("name"))
                        .acronym(r.find("acronym"))
                        .role(r.text("role"))
                        .order(r.findConstant("order", AdministrativeOrder.class))
                        .references(r.list("references").stream()
                                .map(Loader::referenceOf)
                                .toList())
                        .frequency(r.claim("frequency", Loader::frequency))
                        .seats(seats.get(r.as("id", BodyId::of)))
                        .functions(functions.get(r.as("id", BodyId::of)))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Parameter> parameters() {
        ImmutableListMultimap<ParameterId, ParameterValue> values =
                grouped(Schema.PARAMETER_VALUES, r -> r.as("parameter", ParameterId::of), r -> {
                    Claim<LocalDate> start = r.claim("start", Row::date);
                    LocalDate first = start.find().orElseThrow(() -> r.wrong("start", "one date"));
                    return ParameterValue.builder()
                            .value(r.claim("value"))
                            .inForce(r.findAs("until", u -> Period.between(first, Row.date(u)))
                                    .orElseGet(() -> Period.from(first)))
                            .start(start)
                            .reference(r.reference())
                            .note(r.find("note"))
                            .build();
                });
        return each(
                Schema.PARAMETERS,
                r -> Parameter.builder()
                        .id(r.as("id", ParameterId::of))
                        .name(r.bilingual("name"))
                        .unit(r.constant("unit", ParameterUnit.class))
                        .values(values.get(r.as("id", ParameterId::of)).stream()
                                .sorted(Comparator.comparing(v -> v.inForce().from()))
                                .toList())
                        .build());
    }

    List<LegalNature> natures() {
        ImmutableListMultimap<LegalNatureId, String> spellings =
                grouped(Schema.NATURE_SPELLINGS, r -> r.as("nature", LegalNatureId::of), r -> r.text("spelling"));
        return each(
                Schema.NATURES,
                r -> LegalNature.builder()
                        .id(r.as("id", LegalNatureId::of))
                        .name(r.bilingual("name"))
                        .regime(r.constant("regime", Regime.class))
                        .capital(r.constant("capital", CapitalKind.class))
                        .reference(r.findReference())
                        .reason(r.bilingual("reason"))
                        .spellings(spellings.get(r.as("id", LegalNatureId::of)))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Obligation> obligations() {
        return each(
                Schema.OBLIGATIONS,
                r -> Obligation.builder()
                        .id(r.as("id", ObligationId::of))
                        .group(r.constant("group", ObligationGroup.class))
                        .name(r.bilingual("name"))
                        .responsible(r.bilingual("responsible"))
                        .recurrence(r.claim("recurrence", Recurrence::parse))
                        .recipient(r.claim("recipient", t -> Text.of(t, r.text("recipient_en"))))
                        .nonWorkingDay(r.claim("non_working_day", c -> Row.constantOf(NonWorkingDay.values(), c)))
                        .parameter(r.findAs("parameter", ParameterId::of))
                        .specifies(r.findAs("specifies", ObligationId::of))
                        .plan(r.findAs("plan", PlanKindId::of))
                        .report(r.findAs("report", ReportKindId::of))
                        .body(r.findAs("body", BodyId::of))
                        .order(r.findConstant("order", AdministrativeOrder.class))
                        .reference(r.reference())
                        .inForceFrom(r.claim("in_force_from", Row::date))
                        .inForceUntil(r.claim("in_force_until", Row::date))
                        .isHistorical(r.flag("historical"))
                        .note(r.find("note"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<MeasurementWindow> windows() {
        return each(
                Schema.MEASUREMENT_WINDOWS,
                r -> MeasurementWindow.builder()
                        .vigencia(Vigencia.of(r.integer("vigencia")))
                        .key(r.text("key"))
                        .scope(r.bilingual("scope"))
                        .order(r.findConstant("order", AdministrativeOrder.class))
                        .departments(r.list("departments"))
                        .opens(r.claim("opens", Row::date))
                        .closes(r.claim("closes", Row::date))
                        .norm(r.as("norm", NormId::of))
                        .note(r.find("note"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<ComparabilityBlock> comparabilityBlocks() {
        return each(
                Schema.COMPARABILITY_BLOCKS,
                r -> ComparabilityBlock.builder()
                        .id(r.text("id"))
                        .index(r.find("index"))
                        .first(Vigencia.of(r.integer("first")))
                        .last(Vigencia.of(r.integer("last")))
                        .note(r.find("note"))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<HolidayRule> holidays() {
        return each(
                Schema.HOLIDAYS,
                r -> HolidayRule.builder()
                        .key(r.text("key"))
                        .name(r.bilingual("name"))
                        .kind(r.constant("kind", HolidayKind.class))
                        .monthDay(r.findAs("month_day", m -> MonthDay.parse("--" + m)))
                        .easterOffset(r.claim("easter_offset", Integer::valueOf))
                        .reference(r.reference())
                        .inForceFrom(r.claim("in_force_from", Row::date))
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<CategoryBand> categoryBands() {
        return each(
                Schema.CATEGORY_BANDS,
                r -> CategoryBand.builder()
                        .level(r.text("level"))
                        .category(r.text("category"))
                        .inForce(r.period())
                        .start(r.claim("start", Row::date))
                        .populationFrom(r.findAs("population_from", Integer::valueOf))
                        .populationTo(r.findAs("population_to", Integer::valueOf))
                        .incomeOver(r.findAs("income_over", Integer::valueOf))
                        .incomeTo(r.findAs("income_to", Integer::valueOf))
                        .reference(r.reference())
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<ApplicationRule> applications() {
        return each(
                Schema.APPLICATIONS,
                r -> ApplicationRule.builder()
                        .subject(r.text("subject"))
                        .regime(r.constant("regime", Regime.class))
                        .capital(r.findConstant("capital", CapitalKind.class))
                        .application(r.constant("application", Application.class))
                        .summary(r.bilingual("summary"))
                        .reference(r.reference())
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Reach> reaches() {
        return each(
                Schema.REACHES,
                r -> Reach.builder()
                        .key(r.text("key"))
                        .body(r.findAs("body", BodyId::of))
                        .plan(r.findAs("plan", PlanKindId::of))
                        .report(r.findAs("report", ReportKindId::of))
                        .obligations(r.list("obligations").stream()
                                .map(ObligationId::of)
                                .toList())
                        .natures(r.list("natures").stream()
                                .map(LegalNatureId::of)
                                .toList())
                        .follows(r.text("follows"))
                        .ifFull(r.constant("if_full", Application.class))
                        .ifPartial(r.constant("if_partial", Application.class))
                        .ifOutside(r.constant("if_outside", Application.class))
                        .summary(r.bilingual("summary"))
                        .reference(r.reference())
                        .status(r.status())
                        .sources(r.sources())
                        .build());
    }

    List<Amendment> amendments() {
        return each(
                Schema.AMENDMENTS,
                r -> Amendment.builder()
                        .id(r.text("id"))
                        .parameter(r.findAs("parameter", ParameterId::of))
                        .window(r.findAs("window", v -> Vigencia.of(Integer.parseInt(v))))
                        .value(r.text("value"))
                        .inForce(r.period())
                        .act(r.text("act"))
                        .issuer(r.text("issuer"))
                        .actDate(r.as("act_date", Row::date))
                        .status(r.findConstant("trust", Status.class))
                        .entities(
                                r.list("entities").stream().map(EntityId::parse).toList())
                        .departments(r.list("departments"))
                        .order(r.findConstant("order", AdministrativeOrder.class))
                        .build());
    }

    private <T> List<T> each(Schema schema, Function<Row, T> maker) {
        List<T> made = new ArrayList<>();
        for (Row row : tables.get(schema).rows()) {
            made.add(maker.apply(row));
        }
        return ImmutableList.copyOf(made);
    }

    private <K, T> ImmutableListMultimap<K, T> grouped(Schema schema, Function<Row, K> key, Function<Row, T> maker) {
        ImmutableListMultimap.Builder<K, T> made = ImmutableListMultimap.builder();
        for (Row row : tables.get(schema).rows()) {
            made.put(key.apply(row), maker.apply(row));
        }
        return made.build();
    }

    static Frequency frequency(String cell) {
        Matcher months = EVERY_MONTHS.matcher(cell);
        if (months.matches()) {
            return Frequency.everyMonths(Integer.parseInt(months.group(1)));
        }
        Matcher times = TIMES_PER_YEAR.matcher(cell);
        if (times.matches()) {
            return Frequency.timesPerYear(Integer.parseInt(times.group(1)));
        }
        return switch (cell) {
            case "eventual" -> Frequency.onEvent();
            case "no fijada" -> Frequency.notSet();
            default -> throw new IllegalArgumentException("'cada N meses', 'N por año', 'eventual' or 'no fijada'");
        };
    }

    static LegalReference referenceOf(String cell) {
        Matcher parts = REFERENCE.matcher(cell);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a reference such as 'decreto-1083-2015 art. 2.2.22.3.8 par. 2'");
        }
        return new LegalReference(
                NormId.of(parts.group(1)),
                Optional.ofNullable(parts.group(2)).orElse(""),
                Optional.ofNullable(parts.group(3)).orElse(""));
    }
}
