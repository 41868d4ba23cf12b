package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.StandardInstruments;
import io.github.mipg.model.Language;
import io.github.mipg.model.measurement.Instrument;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each instrument that comes with the library has a page in both languages that says what the instrument says. */
class InstrumentPagesTest {
    private static final Map<Language, Path> FOLDERS =
            Map.of(Language.ENGLISH, Path.of("docs/instruments"), Language.SPANISH, Path.of("docs/es/instruments"));

    private final List<Instrument> instruments = StandardInstruments.all();

    @Test
    void say_what_the_instruments_say() {
        FOLDERS.forEach((language, folder) -> {
            Papers.check(folder.resolve("README.md"), InstrumentPage.index(instruments, language));
            for (Instrument instrument : instruments) {
                Papers.check(folder.resolve(instrument.id() + ".md"), InstrumentPage.of(instrument, language));
            }
        });
    }

    @Test
    void there_is_none_without_an_instrument() {
        Set<Path> known = new HashSet<>();
        for (Path folder : FOLDERS.values()) {
            known.add(folder.resolve("README.md"));
            instruments.forEach(i -> known.add(folder.resolve(i.id() + ".md")));
        }
        assertThat(Papers.all())
                .filteredOn(paper -> FOLDERS.values().stream().anyMatch(paper::startsWith))
                .as("pages of instruments that are gone: delete them")
                .allMatch(known::contains);
    }
}
