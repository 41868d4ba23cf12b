package io.github.mipg.examples.cli;

/** What the command ends with. */
final class ExitCode {
    /** Done. */
    static final int OK = 0;
    /** A checking command found something to mend. */
    static final int FOUND = 1;
    /** Input or usage is wrong. */
    static final int WRONG_INPUT = 2;
    /** The command itself broke. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
