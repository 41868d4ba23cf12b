package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Document;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
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
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.OwnFacts;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same rules by this library's public API. Loops are those of the floor, so that the engine is what differs. */
final class OurRules {
    private static final LegalFigure<MonthDay> PLANS_DAY = LegalFigure.monthDay("planes-612-publicacion");
    private static final LegalFigure<Percentage> LEAST_CAPITAL =
            LegalFigure.percentage("ambito-capital-estatal-minimo");

    private static final MissingDatum COMMITTEES = missing("/committees", "la lista de comités", "list of committees");
    private static final MissingDatum MEMBERS = missing("/committees", "la lista de integrantes", "list of members");
    private static final MissingDatum CHAIR = missing("/committees", "el cargo de quien preside", "the chair's post");
    private static final MissingDatum MEETINGS = missing("/meetings", "la lista de sesiones", "list of meetings");
    private static final MissingDatum PLANS = missing("/plans", "la lista de planes", "list of plans");
    private static final MissingDatum PUBLICATION =
            missing("/plans", "si el plan se publicó, y cuándo", "whether the plan was published, and when");
    private static final MissingDatum ACTIONS = missing("/planning", "la lista de acciones", "list of actions");
    private static final MissingDatum DOCUMENTS = missing("/documents", "la lista de documentos", "documents");
    private static final MissingDatum INDICATORS = missing("/planning", "la lista de indicadores", "indicators");
    private static final MissingDatum MEASUREMENTS =
            missing("/planning", "las mediciones del indicador", "measurements of the indicator");
    private static final MissingDatum RESULT =
            missing("/officialResults", "el resultado del índice", "result of the index");
    private static final MissingDatum CAPITAL =
            missing("/entity/stateCapital", "la participación estatal", "the state's share");

    private static final Text NOBODY = Text.of("nadie", "nobody");
    private static final Text NOT_PUBLISHED = Text.of("no se publicó", "not published");

    private static final Reading<ManagementSystem, Percentage> STATE_CAPITAL = Reading.of(
            CAPITAL.label(),
            CAPITAL.path(),
            (system, context) -> Observation.ofOptional(system.entity().stateCapital(), CAPITAL));
    private static final Reading<ManagementSystem, Percentage> CAPITAL_LIMIT = Reading.<ManagementSystem, Percentage>of(
                    Text.of("participación desde la cual obliga", "share from which it binds"),
                    "/vigencia",
                    (system, context) -> context.figure(LEAST_CAPITAL))
            .using(LEAST_CAPITAL);
    private static final Condition<ManagementSystem> IS_PUBLIC = STATE_CAPITAL.relates(
            Text.of("al menos", "at least"), CAPITAL_LIMIT, (share, limit) -> share.compareTo(limit) >= 0);
    private static final Reading<ManagementSystem, LocalDate> DEADLINE = Reading.<ManagementSystem, LocalDate>of(
                    Text.of("plazo", "deadline"),
                    "/vigencia",
                    (system, context) -> context.figure(PLANS_DAY)
                            .map(d -> d.atYear(system.vigencia().year())))
            .using(PLANS_DAY);

    private OurRules() {}

    static RuleSet ruleSet() {
        List<Rule> rules = new ArrayList<>();
        for (Requirement requirement : Requirement.all()) {
            rules.add(rule(requirement));
        }
        return RuleSet.of("carga", "1", rules);
    }

    /** What a finding says, in the shape of all contenders. */
    static Result result(Finding finding) {
        return new Result(
                finding.rule(),
                finding.severity(),
                finding.verdict(),
                finding.citations(),
                actual(finding),
                finding.evidence());
    }

    private static String actual(Finding finding) {
        StringBuilder actual = new StringBuilder();
        if (finding.verdict() == Verdict.INDETERMINATE) {
            for (MissingDatum datum : finding.missing()) {
                append(actual, datum.label().in(Language.SPANISH));
            }
        } else {
            List<Explanation> parts = finding.explanation().orElseThrow().children();
            appendFailed(parts.get(parts.size() - 1), actual);
        }
        return actual.toString();
    }

    private static void appendFailed(Explanation part, StringBuilder actual) {
        if (part.truth() == Truth.FAILS) {
            part.actual().ifPresent(a -> append(actual, a.in(Language.SPANISH)));
            for (Explanation child : part.children()) {
                appendFailed(child, actual);
            }
        }
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.length() == 0 ? "" : "; ").append(part);
    }

    private static MissingDatum missing(String path, String spanish, String english) {
        return new MissingDatum(path, Text.of(spanish, english));
    }

    private static Rule rule(Requirement r) {
        Rule.RequirementStep titled = Rule.of(r.rule().value()).title(r.title());
        applicability(r).ifPresent(titled::appliesWhen);
        Rule.CitationStep explained = titled.require(requirement(r))
                .because(Text.of("así lo pide la carga de la medición", "the load of the measurement asks for it"));
        Rule.Builder rule = r.citations().size() == 1
                ? explained.citing(r.citations().get(0))
                : explained.citing(r.citations().get(0), r.citations().get(1));
        return rule.severity(r.severity()).readAt(LawDate.periodEnd()).build();
    }

    private static Optional<Condition<ManagementSystem>> applicability(Requirement r) {
        return switch (r.kind()) {
            case COMMITTEE_MEETS, COMPOSITION, CHAIR -> Optional.of(exists(r));
            case THRESHOLD -> Optional.of(measured(r));
            case PUBLIC_CAPITAL -> Optional.of(IS_PUBLIC);
            case BAND_WITHOUT_PLAN ->
                Optional.of(score(r).satisfies(
                                Text.of("menos de " + r.minimum(), "less than " + r.minimum()),
                                score -> !score.reaches(r.minimum())));
            default -> Optional.empty();
        };
    }

    private static Condition<ManagementSystem> requirement(Requirement r) {
        Text least = Text.of("al menos " + r.least(), "at least " + r.least());
        return switch (r.kind()) {
            case COMMITTEE_EXISTS -> exists(r);
            case COMMITTEE_MEETS -> meetings(r).satisfies(least, held -> held >= r.least());
            case COMPOSITION -> highMembers(r).satisfies(least, members -> members >= r.least());
            case CHAIR ->
                chair(r).satisfies(
                                Text.of(
                                        "uno de " + r.chairs().size(),
                                        "one of " + r.chairs().size()),
                                chair -> chair.isPresent() && r.chairs().contains(chair.get()));
            case PLAN_IN_TIME ->
                published(r)
                        .relates(
                                Text.of("a más tardar el", "no later than"),
                                DEADLINE,
                                (day, last) -> day.isPresent() && !day.get().isAfter(last));
            case PLAN_LINK -> looseActions(r).satisfies(Text.of("ninguna", "none"), List::isEmpty);
            case EVIDENCE_OF_YEAR -> documents(r).satisfies(least, found -> found >= r.least());
            case THRESHOLD ->
                measurement(r)
                        .satisfies(
                                Text.of("al menos " + r.threshold(), "at least " + r.threshold()),
                                value -> value.compareTo(r.threshold()) >= 0);
            case CONTRADICTION ->
                OwnFacts.truth(r.declared(), Text.of("si la política se declara", "whether it is declared"))
                        .is(false)
                        .or(OwnFacts.figure(r.trained(), Text.of("cuántos se capacitaron", "how many were trained"))
                                .satisfies(
                                        Text.of("alguno", "some"),
                                        n -> n.value().signum() > 0));
            case PUBLIC_CAPITAL ->
                OwnFacts.truth(r.adopted(), Text.of("si la política se adoptó", "whether it was adopted"))
                        .is(true);
            case INDEX_MINIMUM ->
                score(r).satisfies(
                                Text.of("al menos " + r.minimum(), "at least " + r.minimum()),
                                score -> score.reaches(r.minimum()));
            case BAND_WITHOUT_PLAN -> actions(r).satisfies(Text.of("alguna", "some"), n -> n > 0);
        };
    }

    private static Condition<ManagementSystem> exists(Requirement r) {
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of("comité", "committee"), "/committees", (system, context) -> {
                            if (committee(r, system) != null) {
                                return Observation.known(true);
                            }
                            return system.committees().covers(context.asOf().date())
                                    ? Observation.known(false)
                                    : Observation.unknown(COMMITTEES);
                        })
                .is(true);
    }

    private static @Nullable Committee committee(Requirement r, ManagementSystem system) {
        for (Committee committee : system.committees().items()) {
            if (committee.kind().equals(r.body())) {
                return committee;
            }
        }
        return null;
    }

    private static Reading<ManagementSystem, Integer> meetings(Requirement r) {
        return Reading.<ManagementSystem, Integer>of(
                        Text.of("sesiones", "meetings"), "/meetings", (system, context) -> {
                            Committee committee = committee(r, system);
                            if (committee == null) {
                                return Observation.unknown(COMMITTEES);
                            }
                            if (!system.meetings().covers(context.asOf().date())) {
                                return Observation.unknown(MEETINGS);
                            }
                            int year = system.vigencia().year();
                            int held = 0;
                            List<Evidence> minutes = new ArrayList<>();
                            for (Meeting meeting : system.meetings().items()) {
                                if (meeting.date().getYear() == year
                                        && meeting.committee().equals(committee.id())) {
                                    held++;
                                    if (meeting.minutes().state() == io.github.mipg.model.Fact.State.GIVEN) {
                                        minutes.add(meeting.minutes().get());
                                    }
                                }
                            }
                            return Observation.known(held, minutes);
                        })
                .alsoFrom("/committees");
    }

    private static List<Evidence> creation(Committee committee) {
        Optional<AdministrativeAct> act = committee.creation().find();
        return act.isPresent() ? list(act.get().evidence()) : List.of();
    }

    private static List<Evidence> list(Optional<Evidence> evidence) {
        return evidence.isPresent() ? List.of(evidence.get()) : List.of();
    }

    private static Reading<ManagementSystem, Integer> highMembers(Requirement r) {
        return Reading.of(
                Text.of("directivos y asesores", "directive and adviser members"), "/committees", (system, context) -> {
                    Committee committee = committee(r, system);
                    if (committee == null) {
                        return Observation.unknown(COMMITTEES);
                    }
                    if (!committee.members().covers(context.asOf().date())) {
                        return Observation.unknown(MEMBERS);
                    }
                    int high = 0;
                    for (CommitteeMember member : committee.members().items()) {
                        JobLevel level = member.level().orElse(null);
                        if (level == JobLevel.DIRECTIVE || level == JobLevel.ADVISER) {
                            high++;
                        }
                    }
                    return Observation.known(high, creation(committee));
                });
    }

    private static Reading<ManagementSystem, Optional<Position>> chair(Requirement r) {
        return Reading.<ManagementSystem, Optional<Position>>of(
                        Text.of("quien preside", "chair"), "/committees", (system, context) -> {
                            Committee committee = committee(r, system);
                            if (committee == null) {
                                return Observation.unknown(COMMITTEES);
                            }
                            for (CommitteeMember member : committee.members().items()) {
                                if (member.role() == CommitteeRole.CHAIR) {
                                    return member.position().isPresent()
                                            ? Observation.known(member.position(), creation(committee))
                                            : Observation.unknown(CHAIR);
                                }
                            }
                            return committee.members().covers(context.asOf().date())
                                    ? Observation.known(Optional.empty(), creation(committee))
                                    : Observation.unknown(MEMBERS);
                        })
                .shownAs(position -> position.map(Position::label).orElse(NOBODY));
    }

    private static Reading<ManagementSystem, Optional<LocalDate>> published(Requirement r) {
        return Reading.<ManagementSystem, Optional<LocalDate>>of(
                        Text.of("publicación", "publication"), "/plans", (system, context) -> {
                            for (InstitutionalPlan plan : system.plans().items()) {
                                if (plan.kind().equals(r.plan())
                                        && plan.vigencia().equals(system.vigencia())) {
                                    if (plan.publication().isUnknown()) {
                                        return Observation.unknown(PUBLICATION);
                                    }
                                    Optional<Publication> publication =
                                            plan.publication().find();
                                    return publication.isPresent()
                                            ? Observation.known(
                                                    Optional.of(
                                                            publication.get().date()),
                                                    list(publication.get().evidence()))
                                            : Observation.known(Optional.empty());
                                }
                            }
                            return system.plans().covers(context.asOf().date())
                                    ? Observation.known(Optional.empty())
                                    : Observation.unknown(PLANS);
                        })
                .shownAs(day -> day.map(OurRules::date).orElse(NOT_PUBLISHED));
    }

    private static Text date(LocalDate day) {
        return Text.of(HandWritten.date(day), day.toString());
    }

    private static Reading<ManagementSystem, List<String>> looseActions(Requirement r) {
        return Reading.of(Text.of("acciones sin plan", "actions without plan"), "/planning", (system, context) -> {
            if (!system.planning().actions().covers(context.asOf().date())) {
                return Observation.unknown(ACTIONS);
            }
            List<String> loose = new ArrayList<>();
            for (PlannedAction action : system.planning().actions().items()) {
                if (action.plan().isEmpty() && action.policies().contains(r.policy())) {
                    loose.add(action.id().value());
                }
            }
            return Observation.known(loose);
        });
    }

    private static Reading<ManagementSystem, Integer> documents(Requirement r) {
        return Reading.of(Text.of("documentos del año", "documents of the year"), "/documents", (system, context) -> {
            if (!system.documents().covers(context.asOf().date())) {
                return Observation.unknown(DOCUMENTS);
            }
            int year = system.vigencia().year();
            List<Evidence> found = new ArrayList<>();
            for (Document document : system.documents().items()) {
                LocalDate date = document.evidence().date().orElse(null);
                if (date != null
                        && date.getYear() == year
                        && document.policies().contains(r.policy())) {
                    found.add(document.evidence());
                }
            }
            return Observation.known(found.size(), found);
        });
    }

    private static @Nullable Indicator indicator(Requirement r, ManagementSystem system) {
        for (Indicator indicator : system.planning().indicators().items()) {
            if (indicator.id().equals(r.indicator())) {
                return indicator;
            }
        }
        return null;
    }

    private static Condition<ManagementSystem> measured(Requirement r) {
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of("indicador", "indicator"), "/planning", (system, context) -> {
                            if (indicator(r, system) != null) {
                                return Observation.known(true);
                            }
                            return system.planning()
                                            .indicators()
                                            .covers(context.asOf().date())
                                    ? Observation.known(false)
                                    : Observation.unknown(INDICATORS);
                        })
                .is(true);
    }

    private static Reading<ManagementSystem, Figure> measurement(Requirement r) {
        return Reading.of(Text.of("última medición", "last measurement"), "/planning", (system, context) -> {
            Indicator indicator = indicator(r, system);
            if (indicator == null) {
                return Observation.unknown(INDICATORS);
            }
            if (!indicator.measurements().covers(context.asOf().date())) {
                return Observation.unknown(MEASUREMENTS);
            }
            List<Measurement> all = indicator.measurements().items();
            Measurement last = all.get(all.size() - 1);
            return last.value().isPresent()
                    ? Observation.known(last.value().get(), list(last.evidence()))
                    : Observation.unknown(MEASUREMENTS);
        });
    }

    private static Reading<ManagementSystem, OfficialScore> score(Requirement r) {
        return Reading.<ManagementSystem, OfficialScore>of(
                        Text.of("resultado", "result"), "/officialResults", (system, context) -> {
                            for (OfficialResult result :
                                    system.officialResults().items()) {
                                if (result.index().equals(r.index())
                                        && result.vigencia().equals(system.vigencia())) {
                                    return Observation.known(result.score());
                                }
                            }
                            return Observation.unknown(RESULT);
                        })
                .shownAs(score -> Text.same(score.shown().toPlainString()));
    }

    private static Reading<ManagementSystem, Integer> actions(Requirement r) {
        return Reading.of(Text.of("acciones", "actions"), "/planning", (system, context) -> {
            if (!system.planning().actions().covers(context.asOf().date())) {
                return Observation.unknown(ACTIONS);
            }
            for (PlannedAction action : system.planning().actions().items()) {
                if (action.policies().contains(r.policy())) {
                    return Observation.known(1);
                }
            }
            return Observation.known(0);
        });
    }
}
