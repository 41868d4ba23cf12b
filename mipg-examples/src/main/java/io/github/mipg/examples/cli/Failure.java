package io.github.mipg.examples.cli;

import io.github.mipg.io.Problem;
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
        return new Failure(List.of(new Complaint(code, argument, null, expected, actual, fix)));
    }

    List<Complaint> complaints() {
        return complaints;
    }
}
