package io.github.mipg.examples.cli;

import io.github.mipg.io.Problem;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.util.List;

/** Ends a command because input or usage is wrong, with everything that is wrong. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    private Failure(List<Complaint> complaints) {
        super(complaints.toString());
        this.complaints = complaints;
    }

    static Failure of(List<Problem> problems) {
        return new Failure(problems.stream().map(Complaint::of).toList());
    }

    static Failure usage(String code, String argument, Text expected, String actual, Text fix) {
        return new Failure(List.of(Complaint.of(code, argument, expected, actual, fix)));
    }

    static Failure all(List<Complaint> complaints) {
        return new Failure(List.copyOf(complaints));
    }

    /** What the library refused to make of one option. */
    static Failure of(String option, InvalidModelException e) {
        return usage(
                "INVALID_VALUE",
                option,
                Text.of(
                        "un valor que debe " + e.expectationText().spanish(),
                        "a value that must " + e.expectationText().english()),
                e.rejectedValue(),
                e.fixText());
    }

    /** What the library refused to make of the arguments. */
    static Failure of(InvalidModelException e) {
        return usage(
                "INVALID_VALUE",
                e.attribute(),
                Text.of(
                        e.attribute() + " debe " + e.expectationText().spanish(),
                        e.attribute() + " must " + e.expectationText().english()),
                e.rejectedValue(),
                e.fixText());
    }

    List<Complaint> complaints() {
        return complaints;
    }
}
