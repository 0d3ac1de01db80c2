package org.parley.spill;

import java.io.IOException;

/** A temporary file cannot be made, written or read: the disk is full, or it failed. */
public final class SpillException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SpillException(String what, IOException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
