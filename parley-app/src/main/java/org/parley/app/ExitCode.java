package org.parley.app;

/** What a command tells the shell. */
enum ExitCode {
    DONE(0),
    /** Done, but some articles could not be read; each was named with the reason. */
    SOME_UNREADABLE(1),
    /** Nothing could be done, or the command was used wrongly. */
    NOTHING_DONE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
