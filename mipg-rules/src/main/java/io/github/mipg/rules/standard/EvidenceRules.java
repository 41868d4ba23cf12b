package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Document;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.List;

/** That documents can serve as evidence (calidad de la información, Ley 1712 de 2014). */
final class EvidenceRules {
    private static final Period SINCE_1712 = Period.from(LocalDate.of(2014, 3, 6));

    private EvidenceRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(documentIdentified());
    }

    private static Rule documentIdentified() {
        Reading<Document, LocalDate> date = Reading.optional(
                Text.of("fecha del documento", "day of the document"),
                "/documents/{id}/evidence/date",
                document -> document.evidence().date());
        return RuleGroup.of("mipg.evidence")
                .rule("document-identified")
                .title(Text.of(
                        "Cada soporte dice quién lo emitió, dónde está y de qué fecha es, que no es futura",
                        "Each document states who issued it, where it lies and its day, which is not in the future"))
                .forEach(SystemRows.DOCUMENTS)
                .require(Condition.<Document>allOf(List.of(
                        RowReadings.says(
                                Text.of("quién lo emitió", "who issued it"),
                                "/documents/{id}/evidence/issuer",
                                (Document d) -> d.evidence().issuer()),
                        RowReadings.says(
                                Text.of("dónde está", "where it lies"),
                                "/documents/{id}/evidence/location",
                                (Document d) -> d.evidence().location()),
                        date.relates(
                                Text.of("no después de la", "not after the"),
                                RowReadings.asOf(),
                                (day, asOf) -> !day.isAfter(asOf)))))
                .because(Text.of(
                        "la ley pide información veraz y completa; que un soporte diga autor, lugar y fecha se deduce de ello",
                        "the law asks for true and complete information; that a document states author, place and day is"
                                + " inferred from that"))
                .citing(LegalReference.of("ley-1712-2014", "3"))
                .about(Matter.of(PolicyId.of("gestion-documental")))
                .severity(Severity.INFO)
                .readAt(LawDate.asOf())
                .inForce(SINCE_1712)
                .build();
    }
}
