package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.report.Citation;
import java.util.ArrayList;
import java.util.List;

/** What a rule rests on, as written in a finding. */
final class Citations {
    private Citations() {}

    static List<Citation> of(MipgCatalog law, Requirement requirement) {
        List<Citation> citations = new ArrayList<>();
        for (LegalReference reference : requirement.citations()) {
            citations.add(new Citation(
                    reference,
                    Text.of(law.cite(reference, Language.SPANISH), law.cite(reference, Language.ENGLISH)),
                    law.statusOf(reference)));
        }
        return List.copyOf(citations);
    }
}
