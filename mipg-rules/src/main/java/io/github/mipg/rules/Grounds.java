package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.report.Citation;
import java.util.List;

/** What all findings of a rule rest on, whatever the system: found once for a catalogue. */
final class Grounds {
    private final ImmutableList<Citation> citations;
    private final Status weakest;

    private Grounds(ImmutableList<Citation> citations, Status weakest) {
        this.citations = citations;
        this.weakest = weakest;
    }

    static Grounds of(Rule rule, MipgCatalog catalog) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        Status weakest = Status.PRIMARY;
        for (LegalReference reference : rule.citations()) {
            Status status = catalog.statusOf(reference);
            Text text = Text.of(catalog.cite(reference, Language.SPANISH), catalog.cite(reference, Language.ENGLISH));
            citations.add(new Citation(reference, text, status));
            weakest = Status.weakest(weakest, status);
        }
        return new Grounds(citations.build(), weakest);
    }

    /** The provisions, as a finding cites them. */
    List<Citation> citations() {
        return citations;
    }

    /** How sure the catalogue is of the provision that it is least sure of. */
    Status weakest() {
        return weakest;
    }
}
