package org.parley.intake.html;

import java.util.Locale;

/** Tells whether a piece of text is the page's title. */
final class Titles {

    private static final int SHORTEST = 12;

    private Titles() {}

    static boolean isTitle(Piece piece, String title) {
        return piece.box.tag.equals("h1") || isSame(piece, title);
    }

    /** A page's title often has the outlet's name at its end, and the heading is often longer. */
    static boolean isSame(Piece piece, String title) {
        if (piece.text.length() > 300 || piece.words < 2) {
            return false;
        }
        String given = letters(piece.text);
        String called = letters(title);
        return given.length() >= SHORTEST && called.startsWith(given)
                || called.length() >= SHORTEST && piece.isHeading() && given.equals(called);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
