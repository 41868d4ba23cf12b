package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule over one system: finds the verdict, and says why when asked. */
final class Evaluation {
    private static final String SYSTEM_PATH = "/";
    private static final int MOST_COMBINATIONS = 64;
    private static final int MOST_TOLD = 20;
    private static final List<Map<ParameterId, Object>> ONE_WAY = List.of(Map.of());
    private static final Text APPLIES = Text.of("la regla aplica", "the rule applies");
    private static final Text REQUIRED = Text.of("la regla exige", "the rule requires");

    private final Rule rule;
    private final ManagementSystem system;
    private final MipgCatalog catalog;
    private final AsOf asOf;
    private final Grounds grounds;
    private final Optional<TailoringPlan.Adjusted> adjusted;
    private final Asked asked;
    private final @Nullable Prepared prepared;

    /**
     * The law on its day: what every part of one evaluation shares.
     *
     * @param lawDate the day
     * @param legal a context for every way to choose among disputed figures; none if the rule was not in force
     * @param own the same with the entity's own figures, none if it has none
     * @param basis how sure the law is
     */
    private record Prepared(LocalDate lawDate, List<Context> legal, List<Context> own, Basis basis) {
        Stream<Context> all() {
            return Stream.concat(legal.stream(), own.stream());
        }
    }

    /** What the rule is asked of: the system as a whole, one of its rows, or the rows that nobody has given. */
    private abstract static class Asked {
        /** What becomes of the rule. */
        abstract Verdict verdict(Context context, Trace trace);

        List<SubjectId> subjects() {
            return List.of();
        }

        String path() {
            return SYSTEM_PATH;
        }

        /** What the subject is called, empty for the system as a whole. */
        Optional<Text> label() {
            return Optional.empty();
        }

        boolean lacksSubject() {
            return false;
        }
    }

    Evaluation(
            Rule rule,
            Grounds grounds,
            ManagementSystem system,
            MipgCatalog catalog,
            AsOf asOf,
            Optional<TailoringPlan.Adjusted> adjusted) {
        this.rule = rule;
        this.grounds = grounds;
        this.system = system;
        this.catalog = catalog;
        this.asOf = asOf;
        this.adjusted = adjusted;
        this.asked = new Whole(false);
        this.prepared = null;
    }

    private Evaluation(Evaluation whole, @Nullable Prepared prepared, Asked asked) {
        this.rule = whole.rule;
        this.grounds = whole.grounds;
        this.system = whole.system;
        this.catalog = whole.catalog;
        this.asOf = whole.asOf;
        this.adjusted = whole.adjusted;
        this.asked = asked;
        this.prepared = prepared;
    }

    private Prepared prepared() {
        Prepared known = prepared;
        if (known != null) {
            return known;
        }
        LocalDate lawDate = rule.lawDate().of(system, asOf);
        Map<ParameterId, Claim<?>> claims = claims(lawDate);
        Basis basis = basis(claims);
        if (!inForceOn(lawDate)) {
            return new Prepared(lawDate, List.of(), List.of(), basis);
        }
        Context context = Context.of(catalog, asOf, lawDate, system, rule.figures());
        List<Map<ParameterId, Object>> combinations = combinations(claims);
        List<Context> legal = combinations == ONE_WAY ? List.of(context) : choosing(context, combinations);
        boolean hasOwn = adjusted.isPresent() && !adjusted.get().values().isEmpty();
        return new Prepared(
                lawDate, legal, hasOwn ? choosing(context, withOwnFigures(combinations)) : List.of(), basis);
    }

    private static List<Context> choosing(Context context, List<Map<ParameterId, Object>> combinations) {
        return combinations.stream().map(context::choosing).toList();
    }

    /** The findings of a report: one on the system, or one for each row that the rule asks something of. */
    List<Finding> findings() {
        if (rule.perRow() == null) {
            return List.of(finding());
        }
        return parts().stream().map(Evaluation::finding).toList();
    }

    /** Counts what the findings of a report say. */
    void countAll(ComplianceTally.Counter counter) {
        if (rule.perRow() == null) {
            count(counter);
        } else {
            parts().forEach(part -> part.count(counter));
        }
    }

    /**
     * This evaluation row by row; whole where the rule applies to the system by no figure, where it breaks, and where there
     * is no row.
     */
    private List<Evaluation> parts() {
        Rule.PerRow<?> perRow = rule.perRow();
        try {
            Prepared ready = prepared();
            boolean applies = ready.all().anyMatch(context -> inScope(context, Trace.SILENT) == Truth.HOLDS);
            return perRow != null && applies ? parts(perRow, ready) : List.of(new Evaluation(this, ready, asked));
        } catch (RuntimeException | StackOverflowError fault) {
            return List.of(new Evaluation(this, null, new Broken(fault)));
        }
    }

    /** Whether the rule applies to the system, whatever rows it has. It is asked for every row, and found once. */
    private Truth inScope(Context context, Trace trace) {
        Condition<ManagementSystem> scope = rule.scope();
        if (scope == null) {
            return Truth.HOLDS;
        }
        return trace == Trace.SILENT
                ? context.remembering(scope, () -> scope.evaluate(system, context, Trace.SILENT))
                : scope.evaluate(system, context, trace);
    }

    private <T> List<Evaluation> parts(Rule.PerRow<T> perRow, Prepared ready) {
        Rows<ManagementSystem, T> rows = perRow.rows();
        Context any = ready.legal().get(0);
        Rows.Given<T> given = rows.given(system, any);
        Map<SubjectId, List<T>> byId = new LinkedHashMap<>();
        for (T row : given.certain()) {
            if (ready.all().anyMatch(context -> maybeMeant(rows, row, context))) {
                byId.computeIfAbsent(rows.idOf(row), id -> new ArrayList<>(1)).add(row);
            }
        }
        if (byId.isEmpty()) {
            return List.of(new Evaluation(this, ready, new Whole(true)));
        }
        List<Evaluation> parts = new ArrayList<>();
        byId.forEach((id, same) -> parts.add(new Evaluation(this, ready, new OneRow<>(perRow, same, id))));
        if (rows.isOpen(system, any)) {
            parts.add(new Evaluation(this, ready, new OtherRows<>(rows, given)));
        }
        return parts;
    }

    /** A row at which the condition breaks is meant: its own finding says so, and those of the others stand. */
    private static <T> boolean maybeMeant(Rows<?, T> rows, T row, Context context) {
        try {
            return rows.isMeant(row, context, Trace.SILENT) != Truth.FAILS;
        } catch (RuntimeException | StackOverflowError fault) {
            return true;
        }
    }

    /** The system as a whole. */
    private final class Whole extends Asked {
        private final boolean lacksSubject;

        Whole(boolean lacksSubject) {
            this.lacksSubject = lacksSubject;
        }

        @Override
        Verdict verdict(Context context, Trace trace) {
            Truth applies = Truth.HOLDS;
            if (rule.applicability().isPresent()) {
                trace.open(APPLIES);
                applies = rule.applicability().get().evaluate(system, context, trace);
                trace.close(applies);
            }
            trace.open(REQUIRED);
            Truth holds = rule.requirement().evaluate(system, context, trace);
            trace.close(holds);
            return verdictOf(applies, holds);
        }

        @Override
        boolean lacksSubject() {
            return lacksSubject;
        }
    }

    /** The rule broke before it could be asked of anything. */
    private static final class Broken extends Asked {
        private final Throwable fault;

        Broken(Throwable fault) {
            this.fault = fault;
        }

        @Override
        Verdict verdict(Context context, Trace trace) {
            if (fault instanceof StackOverflowError overflow) {
                throw overflow;
            }
            throw (RuntimeException) fault;
        }
    }

    /** One row, or several under one key. */
    private final class OneRow<T> extends Asked {
        private final Rows<ManagementSystem, T> rows;
        private final Condition<T> condition;
        private final List<T> same;
        private final SubjectId id;

        OneRow(Rule.PerRow<T> perRow, List<T> same, SubjectId id) {
            this.rows = perRow.rows();
            this.condition = perRow.condition();
            this.same = same;
            this.id = id;
        }

        @Override
        Verdict verdict(Context context, Trace trace) {
            trace.enter(rows, same.get(0));
            Truth applies = Truth.HOLDS;
            if (rule.scope() != null || rows.isFiltered()) {
                trace.open(APPLIES);
                applies = inScope(context, trace).and(isMeant(context, trace));
                trace.close(applies);
            }
            trace.open(REQUIRED);
            Truth holds = Truth.HOLDS;
            for (T row : same) {
                holds = holds.and(
                        same.size() == 1
                                ? condition.evaluate(row, context, trace)
                                : RowConditions.fulfils(rows, condition, row, Truth.HOLDS, context, trace));
            }
            trace.close(holds);
            return verdictOf(applies, holds);
        }

        private Truth isMeant(Context context, Trace trace) {
            if (!rows.isFiltered()) {
                return Truth.HOLDS;
            }
            Truth meant = Truth.FAILS;
            for (T row : same) {
                meant = meant.or(rows.isMeant(row, context, trace));
            }
            return meant;
        }

        @Override
        List<SubjectId> subjects() {
            return List.of(id);
        }

        @Override
        String path() {
            return rows.path() + "/" + rows.stepTo(same.get(0));
        }

        @Override
        Optional<Text> label() {
            return Optional.of(rows.label(same.get(0)));
        }
    }

    /** The rows that there may be besides those given. */
    private final class OtherRows<T> extends Asked {
        private final Rows<ManagementSystem, T> rows;
        private final Rows.Given<T> given;

        OtherRows(Rows<ManagementSystem, T> rows, Rows.Given<T> given) {
            this.rows = rows;
            this.given = given;
        }

        @Override
        Verdict verdict(Context context, Trace trace) {
            Truth applies = Truth.HOLDS;
            if (rule.scope() != null) {
                trace.open(APPLIES);
                applies = inScope(context, trace);
                trace.close(applies);
            }
            trace.open(REQUIRED);
            trace.list(rows, given.certain().size(), true, context.horizon());
            trace.close(Truth.UNKNOWN);
            return verdictOf(applies, Truth.UNKNOWN);
        }

        @Override
        String path() {
            return rows.path();
        }

        @Override
        Optional<Text> label() {
            return Optional.of(Text.of(
                    "otras filas de la lista de " + rows.many().spanish(),
                    "other rows of the list of " + rows.many().english()));
        }
    }

    private static Verdict verdictOf(Truth applies, Truth holds) {
        return switch (applies) {
            case FAILS -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> Verdict.INDETERMINATE;
            case HOLDS ->
                switch (holds) {
                    case HOLDS -> Verdict.SATISFIED;
                    case FAILS -> Verdict.VIOLATED;
                    case UNKNOWN -> Verdict.INDETERMINATE;
                };
        };
    }

    /** The finding on what this evaluation asks. */
    Finding finding() {
        try {
            Prepared ready = prepared();
            return ready.legal().isEmpty() ? notInForce(ready) : finding(ready);
        } catch (RuntimeException | StackOverflowError fault) {
            return faulted(fault);
        }
    }

    /** Counts the verdict of the law and its basis, as the finding has them, without making one. */
    private void count(ComplianceTally.Counter counter) {
        Verdict verdict;
        Basis basis;
        try {
            Prepared ready = prepared();
            verdict = ready.legal().isEmpty()
                    ? Verdict.NOT_APPLICABLE
                    : agreed(ready.legal()).orElse(Verdict.INDETERMINATE);
            basis = ready.basis();
        } catch (RuntimeException | StackOverflowError fault) {
            verdict = Verdict.FAULTED;
            basis = Basis.UNCONFIRMED;
        }
        counter.add(rule.id(), verdict, basis);
    }

    private Finding finding(Prepared ready) {
        Optional<Verdict> legal = agreed(ready.legal());
        Verdict found = legal.orElse(Verdict.INDETERMINATE);
        boolean disputed = legal.isEmpty();
        return finding(found, own(ready, found), ready.basis(), () -> explainSafely(ready, found, disputed));
    }

    /** The verdict that all candidates of disputed figures lead to, empty if they lead to different ones. */
    private Optional<Verdict> agreed(List<Context> contexts) {
        Verdict verdict = null;
        boolean disagree = false;
        for (Context context : contexts) {
            Verdict one = asked.verdict(context, Trace.SILENT);
            disagree |= verdict != null && verdict != one;
            verdict = one;
        }
        return disagree ? Optional.empty() : Optional.ofNullable(verdict);
    }

    /** What the rule says with the entity's own figures. Whatever becomes of them, the verdict of the law stands. */
    private Verdict own(Prepared ready, Verdict legal) {
        if (ready.own().isEmpty()) {
            return legal;
        }
        try {
            return agreed(ready.own()).orElse(Verdict.INDETERMINATE);
        } catch (RuntimeException | StackOverflowError fault) {
            return Verdict.FAULTED;
        }
    }

    private List<Map<ParameterId, Object>> withOwnFigures(List<Map<ParameterId, Object>> combinations) {
        Map<ParameterId, Object> values =
                adjusted.map(TailoringPlan.Adjusted::values).orElse(Map.of());
        return combinations.stream()
                .map(combination -> {
                    Map<ParameterId, Object> with = new HashMap<>(combination);
                    with.putAll(values);
                    return with;
                })
                .distinct()
                .toList();
    }

    /** The verdict stands even where saying why breaks, as a display function of the rule's author can. */
    private Finding.Details explainSafely(Prepared ready, Verdict verdict, boolean disputed) {
        try {
            return explain(ready, verdict, disputed);
        } catch (RuntimeException | StackOverflowError fault) {
            String what = fault.getClass().getSimpleName();
            Text statement = message(verdict, List.of(), Set.of());
            return new Finding.Details(
                    Phrases.text(
                            statement.spanish() + " No se pudo explicar (" + what + ").",
                            statement.english() + " It could not be explained (" + what + ")."),
                    List.of(),
                    List.of(),
                    Optional.of(Explanation.group(rule.title(), truthOf(verdict), List.of())));
        }
    }

    private Finding.Details explain(Prepared ready, Verdict verdict, boolean disputed) {
        List<Explanation> parts = new ArrayList<>();
        List<List<Explanation>> alike = new ArrayList<>();
        for (Context context : ready.legal()) {
            Trace.Recorder recorder = new Trace.Recorder();
            Verdict one = asked.verdict(context, recorder);
            if (one == verdict) {
                alike.add(recorder.explanations());
            }
            if (ready.legal().size() == 1) {
                parts.addAll(recorder.explanations());
            } else {
                parts.add(Explanation.group(candidateLabel(context.chosen()), truthOf(one), recorder.explanations()));
            }
        }
        List<Explanation> shown = new ArrayList<>(parts);
        shown.addAll(explainOwnFigures(ready));
        Explanation whole = Explanation.group(rule.title(), truthOf(verdict), shown);
        List<Decisive> decisive = decisive(alike, verdict);
        Set<MissingDatum> missing = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        decisive.forEach(d -> missing.addAll(d.reading().missing()));
        addEvidence(whole, evidence);
        if (disputed) {
            rule.figures().stream()
                    .filter(f -> f.on(catalog, ready.lawDate(), system.entity()).isDisputed())
                    .forEach(f -> missing.add(new MissingDatum(
                            "/catalog/parameters/" + f.id(),
                            Text.of(
                                    "cuál de los valores en disputa de '" + f.id() + "' rige",
                                    "which of the disputed values of '" + f.id() + "' rules"))));
        }
        return new Finding.Details(
                message(verdict, decisive, missing),
                ImmutableList.copyOf(missing),
                ImmutableList.copyOf(evidence),
                Optional.of(whole));
    }

    private static void addEvidence(Explanation part, Set<Evidence> evidence) {
        evidence.addAll(part.evidence());
        part.children().forEach(child -> addEvidence(child, evidence));
    }

    /** Beside the verdict of the law: what the entity's own figures lead to. */
    private List<Explanation> explainOwnFigures(Prepared ready) {
        List<Explanation> parts = new ArrayList<>();
        for (Context context : ready.own()) {
            Map<ParameterId, Object> combination = context.chosen();
            Trace.Recorder recorder = new Trace.Recorder();
            Text label = Text.of(
                    "adaptación de la entidad: " + values(combination, Language.SPANISH),
                    "tailored by the entity: " + values(combination, Language.ENGLISH));
            try {
                Verdict one = asked.verdict(context, recorder);
                parts.add(Explanation.group(label, truthOf(one), recorder.explanations()));
            } catch (RuntimeException | StackOverflowError fault) {
                parts.add(Explanation.group(label, Truth.UNKNOWN, List.of()));
            }
        }
        return parts;
    }

    /**
     * The readings that account for the verdict. An evaluation is explained by what the rule requires, after what it
     * applies to if that is limited; where sources dispute the law there is one evaluation for each candidate.
     */
    private static List<Decisive> decisive(List<List<Explanation>> evaluations, Verdict verdict) {
        Set<Decisive> leaves = new LinkedHashSet<>();
        evaluations.forEach(parts -> accountFor(decisivePart(parts, verdict), Optional.empty(), leaves));
        return List.copyOf(leaves);
    }

    /** A reading that accounts for the verdict, and what the row is called that it was read off. */
    private record Decisive(Explanation reading, Optional<Text> row) {}

    private static Explanation decisivePart(List<Explanation> parts, Verdict verdict) {
        Explanation first = parts.get(0);
        Explanation required = parts.get(parts.size() - 1);
        boolean open = verdict == Verdict.INDETERMINATE && first.truth() == Truth.UNKNOWN;
        return open || verdict == Verdict.NOT_APPLICABLE ? first : required;
    }

    /** The leaves that make a part what it is: not what fails beside an alternative that holds. */
    private static void accountFor(Explanation part, Optional<Text> row, Set<Decisive> leaves) {
        if (part.path().isPresent()) {
            leaves.add(new Decisive(part, row));
            return;
        }
        Optional<Text> inner = part.subject().isPresent() ? Optional.of(part.label()) : row;
        boolean alike = false;
        for (Explanation child : part.children()) {
            if (child.truth() == part.truth()) {
                alike = true;
                accountFor(child, inner, leaves);
            }
        }
        // A negation is unlike its only operand, and so is a row that is not meant; what is unknown settles nothing.
        if (!alike) {
            part.children().stream()
                    .filter(child -> child.truth() != Truth.UNKNOWN || part.truth() == Truth.UNKNOWN)
                    .forEach(child -> accountFor(child, inner, leaves));
        }
    }

    private Text message(Verdict verdict, List<Decisive> decisive, Set<MissingDatum> missing) {
        boolean complete = switch (verdict) {
            case SATISFIED, FAULTED -> true;
            case VIOLATED, NOT_APPLICABLE -> decisive.isEmpty();
            case INDETERMINATE -> missing.isEmpty();
        };
        return complete
                ? grounds.statement(verdict, asked.label())
                : Phrases.text(
                        message(verdict, decisive, missing, Language.SPANISH),
                        message(verdict, decisive, missing, Language.ENGLISH));
    }

    private String message(Verdict verdict, List<Decisive> decisive, Set<MissingDatum> missing, Language language) {
        StringBuilder message =
                new StringBuilder(grounds.statement(verdict, asked.label()).in(language));
        if (verdict == Verdict.INDETERMINATE) {
            message.append(language == Language.SPANISH ? " Falta: " : " Missing: ");
            String separator = "";
            for (MissingDatum datum : Iterables.limit(missing, MOST_TOLD)) {
                message.append(separator).append(datum.label().in(language));
                separator = "; ";
            }
            return message.append('.').append(more(missing.size(), language)).toString();
        }
        Set<String> told = new LinkedHashSet<>(); // two readings may have the same words
        decisive.forEach(reading -> told.add(found(reading, language)));
        Iterables.limit(told, MOST_TOLD).forEach(sentence -> message.append(' ').append(sentence));
        return message.append(more(told.size(), language)).toString();
    }

    /** A sentence stays a sentence, however many rows account for the verdict; the explanation has them all. */
    private static String more(int all, Language language) {
        int rest = all - MOST_TOLD;
        if (rest <= 0) {
            return "";
        }
        return language == Language.SPANISH ? " Y " + rest + " más." : " And " + rest + " more.";
    }

    private static String found(Decisive decisive, Language language) {
        Explanation leaf = decisive.reading();
        String label = decisive.row().map(row -> row.in(language) + ", ").orElse("")
                + leaf.label().in(language);
        boolean spanish = language == Language.SPANISH;
        String expected = leaf.expected().map(e -> e.in(language)).orElse("");
        String actual = leaf.actual().map(a -> a.in(language)).orElse(spanish ? "desconocido" : "unknown");
        String negated = spanish ? "lo contrario de " : "the opposite of ";
        return Phrases.capitalised(label) + (spanish ? ": se espera " : ": expected ")
                + (leaf.truth() == Truth.HOLDS ? negated : "") + expected
                + (spanish ? "; se encontró " : "; found ") + actual + ".";
    }

    private static Text candidateLabel(Map<ParameterId, Object> combination) {
        return Text.of(
                "si rige " + values(combination, Language.SPANISH),
                "if " + values(combination, Language.ENGLISH) + " rules");
    }

    private static String values(Map<ParameterId, Object> combination, Language language) {
        return combination.entrySet().stream()
                .map(e -> e.getKey() + " = " + Phrases.show(e.getValue()).in(language))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Finding notInForce(Prepared ready) {
        LocalDate lawDate = ready.lawDate();
        Text day = Phrases.date(lawDate);
        Text message = Text.of(
                Verdict.NOT_APPLICABLE.label().spanish() + ": "
                        + Phrases.lowerFirst(rule.title().spanish()) + ". La regla no regía el " + day.spanish() + ".",
                Verdict.NOT_APPLICABLE.label().english() + ": "
                        + Phrases.lowerFirst(rule.title().english()) + ". The rule was not in force on " + day.english()
                        + ".");
        Finding.Details details = new Finding.Details(
                message,
                List.of(),
                List.of(),
                Optional.of(Explanation.group(
                        rule.title(),
                        Truth.FAILS,
                        List.of(Explanation.leaf(
                                Text.of("fecha de la norma aplicable", "date at which the law is read"),
                                "/vigencia",
                                Text.of(
                                        "dentro de "
                                                + rule.inForce()
                                                        .map(Object::toString)
                                                        .orElse(""),
                                        "within "
                                                + rule.inForce()
                                                        .map(Object::toString)
                                                        .orElse("")),
                                Optional.of(day),
                                Truth.FAILS,
                                List.of(),
                                List.of())))));
        return finding(Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE, ready.basis(), () -> details);
    }

    private String onWhat(Language language) {
        return asked.label().map(l -> ", " + l.in(language)).orElse("");
    }

    private Finding faulted(Throwable fault) {
        String what = fault.getClass().getSimpleName();
        Text message = Phrases.text(
                Verdict.FAULTED.label().spanish() + ": " + rule.id() + onWhat(Language.SPANISH) + " (" + what
                        + "). Avise a quien mantiene la regla.",
                Verdict.FAULTED.label().english() + ": " + rule.id() + onWhat(Language.ENGLISH) + " (" + what
                        + "). Tell whoever maintains the rule.");
        Finding.Details details = new Finding.Details(
                message, List.of(), List.of(), Optional.of(Explanation.group(message, Truth.UNKNOWN, List.of())));
        return finding(Verdict.FAULTED, Verdict.FAULTED, Basis.UNCONFIRMED, () -> details);
    }

    private Finding finding(
            Verdict verdict, Verdict own, Basis basis, java.util.function.Supplier<Finding.Details> details) {
        return Finding.builder(rule.id(), rule.title(), rule.reason())
                .aliases(rule.aliases())
                .subjects(asked.subjects())
                .matters(rule.matters())
                .lacksSubject(asked.lacksSubject())
                .path(asked.path())
                .verdict(verdict)
                .basis(basis)
                .severity(rule.severity())
                .tailored(
                        adjusted.isEmpty()
                                ? Optional.empty()
                                : Optional.of(adjusted.get().beside(own)))
                .citations(grounds.citations())
                .details(details)
                .build();
    }

    /** The figures of the law that the rule uses, as they were on that day for this entity. */
    private Map<ParameterId, Claim<?>> claims(LocalDate lawDate) {
        if (rule.figures().isEmpty()) {
            return Map.of();
        }
        Map<ParameterId, Claim<?>> claims = new LinkedHashMap<>();
        for (LegalFigure<?> figure : rule.figures()) {
            claims.put(figure.id(), figure.on(catalog, lawDate, system.entity()));
        }
        return claims;
    }

    private Basis basis(Map<ParameterId, Claim<?>> claims) {
        Status weakest = grounds.weakest();
        for (Claim<?> claim : claims.values()) {
            if (claim.isDisputed()) {
                return Basis.DISPUTED;
            }
            weakest = Status.weakest(weakest, claim.status().orElse(Status.PROVISIONAL));
        }
        return weakest.isConfirmed() ? Basis.CONFIRMED : Basis.UNCONFIRMED;
    }

    /** Every way to choose among the disputed figures; one empty way if nothing is disputed. */
    private List<Map<ParameterId, Object>> combinations(Map<ParameterId, Claim<?>> claims) {
        List<Map<ParameterId, Object>> all = ONE_WAY;
        for (Map.Entry<ParameterId, Claim<?>> figure : claims.entrySet()) {
            if (figure.getValue().isDisputed()) {
                all = extended(all, figure.getKey(), figure.getValue());
            }
        }
        return all;
    }

    private List<Map<ParameterId, Object>> extended(
            List<Map<ParameterId, Object>> all, ParameterId id, Claim<?> claim) {
        List<Map<ParameterId, Object>> longer = new ArrayList<>();
        for (Map<ParameterId, Object> one : all) {
            for (Candidate<?> candidate : claim.candidates()) {
                Map<ParameterId, Object> with = new HashMap<>(one);
                with.put(id, candidate.value());
                longer.add(with);
            }
        }
        if (longer.size() > MOST_COMBINATIONS) {
            throw new IllegalStateException("Rule.figures must have at most " + MOST_COMBINATIONS
                    + " combinations of disputed candidates, but rule '" + rule.id() + "' has " + longer.size()
                    + ". Split the rule.");
        }
        return longer;
    }

    private boolean inForceOn(LocalDate lawDate) {
        return rule.inForce().isEmpty() || rule.inForce().get().contains(lawDate);
    }

    private static Truth truthOf(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Truth.HOLDS;
            case VIOLATED, NOT_APPLICABLE -> Truth.FAILS;
            case INDETERMINATE, FAULTED -> Truth.UNKNOWN;
        };
    }
}
