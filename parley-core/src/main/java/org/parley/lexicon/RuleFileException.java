package org.parley.lexicon;

/** A rule file that cannot be used, with the file, the line, the column and a caret under what is wrong. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleFileException(String file, int line, int column, String content, String problem) {
        super(file + ":" + line + ":" + (column + 1) + ": " + problem + "\n    " + content + "\n    "
                + " ".repeat(Math.max(0, column)) + "^");
    }
}
