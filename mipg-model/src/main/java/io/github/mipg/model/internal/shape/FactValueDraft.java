package io.github.mipg.model.internal.shape;

import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of a caller's own fact, of which exactly one kind may come. */
public final class FactValueDraft {
    private Optional<String> text = Optional.empty();
    private Optional<Figure> figure = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Boolean> truth = Optional.empty();

    FactValueDraft() {}

    void text(Optional<String> value) {
        text = value;
    }

    void figure(Optional<Figure> value) {
        figure = value;
    }

    void date(Optional<LocalDate> value) {
        date = value;
    }

    void truth(Optional<Boolean> value) {
        truth = value;
    }

    FactValue build() {
        List<FactValue> given = Stream.of(
                        text.map(FactValue::of),
                        figure.map(FactValue::of),
                        date.map(FactValue::of),
                        truth.map(FactValue::of))
                .flatMap(Optional::stream)
                .toList();
        if (given.size() != 1) {
            throw InvalidModelException.of(
                    "FactValue",
                    given,
                    Text.of(
                            "ser exactamente uno de text, figure, date y truth",
                            "be exactly one of text, figure, date and truth"),
                    "",
                    Text.of(
                            "Deje el que corresponda y quite los demás.",
                            "Keep the one that fits, and leave the others out."));
        }
        return given.get(0);
    }
}
