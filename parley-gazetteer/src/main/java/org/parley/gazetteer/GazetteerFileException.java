package org.parley.gazetteer;

/** A user's gazetteer file cannot be used, with the file, the line where one is to blame, and the reason. */
public final class GazetteerFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GazetteerFileException(String message, Throwable cause) {
        super(message, cause);
    }

    GazetteerFileException(String message) {
        super(message);
    }
}
