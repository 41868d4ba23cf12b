package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Document;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
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
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The floor: the same rules in plain Java, as somebody writes them who needs these and no others. No engine, no
 * explanation, no second language; it asks of unknown sections what has to be asked.
 */
final class HandWritten {
    private static final String[] MONTHS = {
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre"
    };
    private static final String COMMITTEES = "la lista de comités";
    private static final String MEMBERS = "la lista de integrantes";
    private static final BigDecimal LEAST_CAPITAL = BigDecimal.valueOf(90);

    private final List<Case> cases = new ArrayList<>();
    private final LocalDate end;
    private final LocalDate deadline;

    private record Case(Requirement requirement, Severity severity, List<Citation> citations) {}

    HandWritten() {
        for (Requirement r : Requirement.all()) {
            cases.add(new Case(r, r.severity(), Citations.of(r)));
        }
        this.end = Systems.YEAR_END;
        this.deadline = LocalDate.of(Systems.YEAR, 1, 31);
    }

    /** What is violated or cannot be told, sorted by rule. */
    List<Result> evaluate(ManagementSystem system) {
        List<Result> results = new ArrayList<>();
        for (Case one : cases) {
            Answer answer = answer(one, system);
            if (Result.tells(answer.verdict)) {
                results.add(new Result(
                        one.requirement.rule(),
                        one.severity,
                        answer.verdict,
                        one.citations,
                        answer.actual,
                        answer.evidence));
            }
        }
        return results;
    }

    /** The verdicts of all rules, sorted by rule. */
    List<Verdict> verdicts(ManagementSystem system) {
        List<Verdict> verdicts = new ArrayList<>(cases.size());
        for (Case one : cases) {
            verdicts.add(answer(one, system).verdict);
        }
        return verdicts;
    }

    /** The verdict of one rule, for an engine that asks for each by itself. */
    Verdict verdict(int rule, ManagementSystem system) {
        return answer(cases.get(rule), system).verdict;
    }

    /** What one rule says, for an engine that asks for each by itself. */
    void tell(int rule, ManagementSystem system, Results results) {
        Answer answer = answer(cases.get(rule), system);
        if (answer.verdict == Verdict.VIOLATED) {
            results.violated(rule, answer.actual, answer.evidence);
        } else {
            results.missing(rule, answer.actual);
        }
    }

    private record Answer(Verdict verdict, String actual, List<Evidence> evidence) {
        static final Answer SATISFIED = new Answer(Verdict.SATISFIED, "", List.of());
        static final Answer NOT_APPLICABLE = new Answer(Verdict.NOT_APPLICABLE, "", List.of());

        static Answer violated(String actual, List<Evidence> evidence) {
            return new Answer(Verdict.VIOLATED, actual, evidence);
        }

        static Answer missing(String what) {
            return new Answer(Verdict.INDETERMINATE, what, List.of());
        }
    }

    private Answer answer(Case one, ManagementSystem system) {
        return switch (one.requirement.kind()) {
            case COMMITTEE_EXISTS -> committeeExists(one.requirement, system);
            case COMMITTEE_MEETS -> committeeMeets(one.requirement, system);
            case COMPOSITION -> composition(one.requirement, system);
            case CHAIR -> chair(one.requirement, system);
            case PLAN_IN_TIME -> planInTime(one.requirement, system);
            case PLAN_LINK -> planLink(one.requirement, system);
            case EVIDENCE_OF_YEAR -> evidenceOfYear(one.requirement, system);
            case THRESHOLD -> threshold(one.requirement, system);
            case CONTRADICTION -> contradiction(one.requirement, system);
            case PUBLIC_CAPITAL -> publicCapital(one.requirement, system);
            case INDEX_MINIMUM -> indexMinimum(one.requirement, system);
            case BAND_WITHOUT_PLAN -> bandWithoutPlan(one.requirement, system);
        };
    }

    private Answer committeeExists(Requirement one, ManagementSystem system) {
        if (committee(one, system) != null) {
            return Answer.SATISFIED;
        }
        return system.committees().covers(end) ? Answer.violated("no", List.of()) : Answer.missing(COMMITTEES);
    }

    private @Nullable Committee committee(Requirement one, ManagementSystem system) {
        for (Committee committee : system.committees().items()) {
            if (committee.kind().equals(one.body())) {
                return committee;
            }
        }
        return null;
    }

    /** Where there is no committee, a rule on it does not apply or cannot be told. */
    private Answer withoutCommittee(ManagementSystem system) {
        return system.committees().covers(end) ? Answer.NOT_APPLICABLE : Answer.missing(COMMITTEES);
    }

    private Answer committeeMeets(Requirement one, ManagementSystem system) {
        Committee committee = committee(one, system);
        if (committee == null) {
            return withoutCommittee(system);
        }
        if (!system.meetings().covers(end)) {
            return Answer.missing("la lista de sesiones");
        }
        int held = 0;
        for (Meeting meeting : system.meetings().items()) {
            if (meeting.date().getYear() == Systems.YEAR && meeting.committee().equals(committee.id())) {
                held++;
            }
        }
        return held >= one.least()
                ? Answer.SATISFIED
                : Answer.violated(Integer.toString(held), minutes(committee, system));
    }

    static List<Evidence> minutes(Committee committee, ManagementSystem system) {
        List<Evidence> minutes = new ArrayList<>();
        for (Meeting meeting : system.meetings().items()) {
            if (meeting.date().getYear() == Systems.YEAR
                    && meeting.committee().equals(committee.id())
                    && meeting.minutes().state() == io.github.mipg.model.Fact.State.GIVEN) {
                minutes.add(meeting.minutes().get());
            }
        }
        return minutes;
    }

    private Answer composition(Requirement one, ManagementSystem system) {
        Committee committee = committee(one, system);
        if (committee == null) {
            return withoutCommittee(system);
        }
        if (!committee.members().covers(end)) {
            return Answer.missing(MEMBERS);
        }
        int high = 0;
        for (CommitteeMember member : committee.members().items()) {
            JobLevel level = member.level().orElse(null);
            if (level == JobLevel.DIRECTIVE || level == JobLevel.ADVISER) {
                high++;
            }
        }
        return high >= one.least() ? Answer.SATISFIED : Answer.violated(Integer.toString(high), creation(committee));
    }

    static List<Evidence> creation(Committee committee) {
        return committee.creation().find().flatMap(AdministrativeAct::evidence).stream()
                .toList();
    }

    private Answer chair(Requirement one, ManagementSystem system) {
        Committee committee = committee(one, system);
        if (committee == null) {
            return withoutCommittee(system);
        }
        for (CommitteeMember member : committee.members().items()) {
            if (member.role() == CommitteeRole.CHAIR) {
                Position position = member.position().orElse(null);
                if (position == null) {
                    return Answer.missing("el cargo de quien preside");
                }
                return one.chairs().contains(position)
                        ? Answer.SATISFIED
                        : Answer.violated(position.label().spanish(), creation(committee));
            }
        }
        return committee.members().covers(end)
                ? Answer.violated("nadie", creation(committee))
                : Answer.missing(MEMBERS);
    }

    private Answer planInTime(Requirement one, ManagementSystem system) {
        for (InstitutionalPlan plan : system.plans().items()) {
            if (plan.kind().equals(one.plan()) && plan.vigencia().equals(system.vigencia())) {
                if (plan.publication().isUnknown()) {
                    return Answer.missing("si el plan se publicó, y cuándo");
                }
                if (plan.publication().isNone()) {
                    return Answer.violated("no se publicó", List.of());
                }
                Publication publication = plan.publication().get();
                return publication.date().isAfter(deadline)
                        ? Answer.violated(
                                date(publication.date()),
                                publication.evidence().stream().toList())
                        : Answer.SATISFIED;
            }
        }
        return system.plans().covers(end)
                ? Answer.violated("no se publicó", List.of())
                : Answer.missing("la lista de planes");
    }

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " de " + MONTHS[date.getMonthValue() - 1] + " de " + date.getYear();
    }

    private Answer planLink(Requirement one, ManagementSystem system) {
        if (!system.planning().actions().covers(end)) {
            return Answer.missing("la lista de acciones");
        }
        String loose = loose(one, system);
        return loose.isEmpty() ? Answer.SATISFIED : Answer.violated(loose, List.of());
    }

    static String loose(Requirement one, ManagementSystem system) {
        String loose = "";
        for (PlannedAction action : system.planning().actions().items()) {
            if (action.plan().isEmpty() && action.policies().contains(one.policy())) {
                loose = loose.isEmpty() ? action.id().value() : loose + "; " + action.id();
            }
        }
        return loose;
    }

    private Answer evidenceOfYear(Requirement one, ManagementSystem system) {
        if (!system.documents().covers(end)) {
            return Answer.missing("la lista de documentos");
        }
        int found = 0;
        for (Document document : system.documents().items()) {
            if (isOfYear(document, one)) {
                found++;
            }
        }
        return found >= one.least() ? Answer.SATISFIED : Answer.violated(Integer.toString(found), ofYear(one, system));
    }

    static List<Evidence> ofYear(Requirement one, ManagementSystem system) {
        List<Evidence> found = new ArrayList<>();
        for (Document document : system.documents().items()) {
            if (isOfYear(document, one)) {
                found.add(document.evidence());
            }
        }
        return found;
    }

    private static boolean isOfYear(Document document, Requirement one) {
        LocalDate date = document.evidence().date().orElse(null);
        return date != null
                && date.getYear() == Systems.YEAR
                && document.policies().contains(one.policy());
    }

    private Answer threshold(Requirement one, ManagementSystem system) {
        for (Indicator indicator : system.planning().indicators().items()) {
            if (indicator.id().equals(one.indicator())) {
                if (!indicator.measurements().covers(end)) {
                    return Answer.missing("las mediciones del indicador");
                }
                List<Measurement> all = indicator.measurements().items();
                Measurement last = all.get(all.size() - 1);
                Figure value = last.value().orElse(null);
                if (value == null) {
                    return Answer.missing("las mediciones del indicador");
                }
                return value.compareTo(one.threshold()) >= 0
                        ? Answer.SATISFIED
                        : Answer.violated(
                                value.toString(), last.evidence().stream().toList());
            }
        }
        return system.planning().indicators().covers(end)
                ? Answer.NOT_APPLICABLE
                : Answer.missing("la lista de indicadores");
    }

    private Answer contradiction(Requirement one, ManagementSystem system) {
        FactValue declaredFact = system.facts().get(one.declared());
        FactValue trainedFact = system.facts().get(one.trained());
        Boolean declared = declaredFact == null ? null : declaredFact.truth().orElse(null);
        Figure trained = trainedFact == null ? null : trainedFact.figure().orElse(null);
        if ((declared != null && !declared)
                || (trained != null && trained.value().signum() > 0)) {
            return Answer.SATISFIED;
        }
        if (declared != null && trained != null) {
            return Answer.violated("sí; " + trained, List.of());
        }
        String first = declared == null ? "si la política se declara" : "";
        String second = trained == null ? "cuántos se capacitaron" : "";
        return Answer.missing(first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second);
    }

    private Answer publicCapital(Requirement one, ManagementSystem system) {
        Percentage capital = system.entity().stateCapital().orElse(null);
        if (capital == null) {
            return Answer.missing("la participación estatal");
        }
        if (capital.value().compareTo(LEAST_CAPITAL) < 0) {
            return Answer.NOT_APPLICABLE;
        }
        FactValue fact = system.facts().get(one.adopted());
        Boolean adopted = fact == null ? null : fact.truth().orElse(null);
        if (adopted == null) {
            return Answer.missing("si la política se adoptó");
        }
        return adopted ? Answer.SATISFIED : Answer.violated("no", List.of());
    }

    private @Nullable OfficialScore score(Requirement one, ManagementSystem system) {
        for (OfficialResult result : system.officialResults().items()) {
            if (result.index().equals(one.index()) && result.vigencia().equals(system.vigencia())) {
                return result.score();
            }
        }
        return null;
    }

    private Answer indexMinimum(Requirement one, ManagementSystem system) {
        OfficialScore score = score(one, system);
        if (score == null) {
            return Answer.missing("el resultado del índice");
        }
        return score.reaches(one.minimum())
                ? Answer.SATISFIED
                : Answer.violated(score.shown().toPlainString(), List.of());
    }

    private Answer bandWithoutPlan(Requirement one, ManagementSystem system) {
        OfficialScore score = score(one, system);
        if (score == null) {
            return Answer.missing("el resultado del índice");
        }
        if (score.reaches(one.minimum())) {
            return Answer.NOT_APPLICABLE;
        }
        if (!system.planning().actions().covers(end)) {
            return Answer.missing("la lista de acciones");
        }
        for (PlannedAction action : system.planning().actions().items()) {
            if (action.policies().contains(one.policy())) {
                return Answer.SATISFIED;
            }
        }
        return Answer.violated("0", List.of());
    }
}
