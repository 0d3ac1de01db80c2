package org.parley.record;

import java.nio.file.Path;

/** Why a record could not be opened, read or written: which file, and the reason, for a person to read. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Trouble {
        /** The file is no record of Parley's, or no database at all. */
        NOT_A_RECORD,
        /** The file was made by a newer Parley. */
        TOO_NEW,
        /** The file is damaged. */
        DAMAGED,
        /** Another program holds it. */
        BUSY,
        /** It cannot be written. */
        READ_ONLY,
        /** There is no room left to write. */
        FULL,
        /** It cannot be opened or read. */
        UNREADABLE
    }

    private final Trouble trouble;

    public RecordException(Trouble trouble, Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
        this.trouble = trouble;
    }

    public RecordException(Trouble trouble, Path file, String reason) {
        super(file + ": " + reason);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
