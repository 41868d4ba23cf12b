package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.report.Citation;
import java.util.ArrayList;
import java.util.List;

/** What a rule rests on, written down once and for all by those who have no catalogue: all but this library. */
final class Citations {
    private Citations() {}

    static List<Citation> of(Requirement requirement) {
        List<Citation> citations = new ArrayList<>();
        for (LegalReference reference : requirement.citations()) {
            citations.add(new Citation(reference, text(reference.article()), Status.PRIMARY));
        }
        return List.copyOf(citations);
    }

    private static Text text(String article) {
        return switch (article) {
            case "74" -> Text.same("art. 74, Ley 1474 de 2011");
            case "2.2.22.3.14" ->
                Text.of(
                        "art. 2.2.22.3.14, Decreto 1083 de 2015 (adicionado por el Decreto 612 de 2018)",
                        "art. 2.2.22.3.14, Decreto 1083 de 2015 (as added by Decreto 612 de 2018)");
            default ->
                Text.of(
                        "art. " + article + ", Decreto 1083 de 2015 (sustituido por el Decreto 1499 de 2017)",
                        "art. " + article + ", Decreto 1083 de 2015 (as replaced by Decreto 1499 de 2017)");
        };
    }
}
