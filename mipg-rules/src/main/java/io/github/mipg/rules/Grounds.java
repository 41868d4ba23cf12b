package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What all findings of a rule rest on, whatever the system: found once for a catalogue. */
final class Grounds {
    private final ImmutableList<Citation> citations;
    private final Status weakest;
    private final Text title;
    private final ConcurrentHashMap<Verdict, Text> statements = new ConcurrentHashMap<>(4);

    private Grounds(Text title, ImmutableList<Citation> citations, Status weakest) {
        this.title = title;
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
        return new Grounds(rule.title(), citations.build(), weakest);
    }

    /** The provisions, as a finding cites them. */
    List<Citation> citations() {
        return citations;
    }

    /** How sure the catalogue is of the provision that it is least sure of. */
    Status weakest() {
        return weakest;
    }

    /** The sentence that says what became of the rule for a subject; for the system as a whole made once. */
    Text statement(Verdict verdict, Optional<Text> subject) {
        if (subject.isPresent()) {
            return written(verdict, subject);
        }
        Text known = statements.get(verdict);
        if (known == null) {
            known = written(verdict, subject);
            statements.put(verdict, known);
        }
        return known;
    }

    private Text written(Verdict verdict, Optional<Text> subject) {
        return Phrases.text(written(verdict, subject, Language.SPANISH), written(verdict, subject, Language.ENGLISH));
    }

    private String written(Verdict verdict, Optional<Text> subject, Language language) {
        return verdict.label().in(language) + ": " + Phrases.lowerFirst(title.in(language))
                + subject.map(s -> " (" + s.in(language) + ")").orElse("") + ".";
    }
}
