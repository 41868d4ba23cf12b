package io.github.mipg.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import java.util.List;

/** The twelve kinds of rule. What a kind asks is said by its title, with the variant in the place of the star. */
enum Kind {
    COMMITTEE_EXISTS(Text.of("Existe: *", "There is: *"), "2.2.22.3.8"),
    COMMITTEE_MEETS(Text.of("Sesiona lo debido: *", "Meets as it must: *"), "2.2.22.3.8"),
    COMPOSITION(Text.of("Tiene directivos o asesores: *", "Has directive or adviser members: *"), "2.2.22.3.8"),
    CHAIR(Text.of("Preside quien debe: *", "Is chaired by whom it must: *"), "2.2.22.3.8"),
    PLAN_IN_TIME(Text.of("Se publicó a tiempo: *", "Was published in time: *"), "2.2.22.3.14"),
    PLAN_LINK(Text.of("Sus acciones están en un plan: *", "Its actions are in a plan: *"), "2.2.22.3.14"),
    EVIDENCE_OF_YEAR(Text.of("Hay evidencia del año: *", "There is evidence of the year: *"), "2.2.22.3.3"),
    THRESHOLD(Text.of("Alcanza el umbral: *", "Reaches the threshold: *"), "2.2.22.3.10"),
    CONTRADICTION(Text.of("Lo declarado concuerda: *", "What is declared agrees: *"), "2.2.22.3.10"),
    PUBLIC_CAPITAL(Text.of("Lo adoptó por su capital: *", "Adopted it for its capital: *"), "2.2.22.3.4"),
    INDEX_MINIMUM(Text.of("Alcanza el mínimo: *", "Reaches the minimum: *"), "2.2.22.3.10"),
    BAND_WITHOUT_PLAN(Text.of("Tiene acciones de mejora: *", "Has actions to improve: *"), "2.2.22.3.3");

    private final Text title;
    private final ImmutableList<LegalReference> citations;

    Kind(Text title, String article) {
        this.title = title;
        this.citations = name().startsWith("PLAN")
                ? ImmutableList.of(
                        LegalReference.of("decreto-1083-2015", article), LegalReference.of("ley-1474-2011", "74"))
                : ImmutableList.of(LegalReference.of("decreto-1083-2015", article));
    }

    Text title(String of) {
        return Text.of(title.spanish().replace("*", of), title.english().replace("*", of));
    }

    List<LegalReference> citations() {
        return citations;
    }

    /** The kind within an identifier of a rule. */
    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
