package org.parley.intake.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of text that nothing on the page breaks, and what it looks like. */
final class Piece {

    /** Where it was cut: at the edge of an element or at two line breaks within one. */
    final Box box;

    final String text;
    final int linkChars;
    final int words;
    final boolean sentence;
    final boolean inner;

    /** What it counts for or against being an article's text. */
    double worth;

    /** The rules of furniture that may hold for its words; null until somebody asks. */
    @Nullable
    List<FurnitureRules.Rule> mayHold;

    /** Its place on the page. */
    final int number;

    Piece(Box box, String text, int linkChars, int number) {
        this.box = box;
        this.text = text;
        this.linkChars = linkChars;
        this.number = number;
        this.words = countWords(text);
        this.sentence = endsLikeSentence(text);
        this.inner = hasInnerStop(text);
    }

    double linkDensity() {
        return Math.min(1, (double) linkChars / text.length());
    }

    boolean isHeading() {
        return box.tag.length() == 2 && box.tag.charAt(0) == 'h' && Character.isDigit(box.tag.charAt(1));
    }

    private static int countWords(String text) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            // scripts without spaces: each character is worth about half a word
            if (c >= 0x3040 && c <= 0x9FFF) {
                count += i & 1;
                in = false;
            } else {
                count += letter && !in ? 1 : 0;
                in = letter || in && (c == '\'' || c == '’');
            }
        }
        return count;
    }

    private static boolean endsLikeSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "”“\"’'»«)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:;。！？".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a sentence or clause ends within the text. */
    private static boolean hasInnerStop(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ',' || c == '?' || c == '!' || c == ';')
                    && text.charAt(i + 1) == ' '
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
