package org.parley.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.FurnitureRules.What;

/** Takes the small furniture out of a body: titles, dates, bylines, pointers to other pages, calls to share, and what follows the end. */
final class Furniture {

    private static final int LINK_TITLE_WORDS = 5;
    private static final double END_FROM = 0.55;
    private static final double MAX_AFTER_END = 0.3;
    private static final int REPEATED = 30;

    private final FurnitureRules rules;
    private final PageTree tree;
    private final String title;
    private final Box main;
    private final Set<String> seen = new HashSet<>();

    Furniture(FurnitureRules rules, PageTree tree, String title, Box main) {
        this.rules = rules;
        this.tree = tree;
        this.title = title;
        this.main = main;
    }

    List<Piece> clean(List<Piece> pieces) {
        List<Piece> body = new ArrayList<>(pieces.subList(0, end(pieces)));
        List<Piece> kept = new ArrayList<>();
        double good = 0;
        for (int i = 0; i < body.size(); i++) {
            Piece piece = body.get(i);
            if (isPointerHeading(piece)) {
                i = afterLinks(body, i + 1) - 1;
            } else if (!isFurniture(piece, good < 60, i >= body.size() - 3)) {
                kept.add(piece);
                good += Math.max(0, piece.worth);
            }
        }
        return withoutLooseHeadings(withoutEmptyHeadings(kept));
    }

    /** Where the article ends: at the first heading over comments, authors and the like that most of the text stands before. */
    private int end(List<Piece> pieces) {
        double all =
                pieces.stream().mapToDouble(piece -> Math.max(0, piece.worth)).sum();
        double before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean late = before > END_FROM * all && all - before <= MAX_AFTER_END * all;
            if (late && piece.words <= 12 && rules.is(What.END, piece)) {
                return i;
            }
            before += Math.max(0, piece.worth);
        }
        return pieces.size();
    }

    private boolean isPointerHeading(Piece piece) {
        return piece.words <= 14
                && !piece.text.endsWith(".")
                && rules.is(What.POINTER, piece)
                && (piece.isHeading() || piece.linkDensity() < 0.5 && piece.words <= 8);
    }

    /** The links that a pointer's heading stands over go with it. */
    private static int afterLinks(List<Piece> body, int from) {
        int at = from;
        while (at < body.size() && body.get(at).linkDensity() > 0.5) {
            at++;
        }
        return at;
    }

    private boolean isFurniture(Piece piece, boolean atHead, boolean atFoot) {
        String text = piece.text;
        if (piece.box.tag.equals("h1") || atHead && Titles.isSame(piece, title) || isNothing(text)) {
            return true;
        }
        if (piece.worth == 0 && atHead && !piece.isHeading() && piece.words <= 3 && !piece.sentence
                || atHead && piece.worth < 0 && piece.words <= 3) {
            return true;
        }
        if (piece.box.within(Role.EMBEDDED_POST, main)) {
            return false;
        }
        if (piece.linkChars > 0 && piece.words <= 80 && rules.is(What.TEASER, piece)) {
            return true;
        }
        boolean address = text.contains("://") || text.startsWith("www.");
        if (!address
                && piece.linkDensity() > 0.85
                && !piece.sentence
                && piece.words >= LINK_TITLE_WORDS
                && isBlockOfItsOwn(piece)) {
            return true;
        }
        boolean mostlyPlain = piece.words > 14 && piece.linkChars == 0;
        if (!mostlyPlain && rules.is(What.POINTER, piece)
                || rules.is(What.DROP, piece)
                || rules.is(What.NOTICE, piece)
                || rules.isStamp(text)) {
            return true;
        }
        boolean edge = atHead || atFoot;
        boolean dated = text.length() < 100 && text.chars().anyMatch(Character::isDigit);
        if (edge && piece.words <= (dated ? 16 : 8) && !piece.sentence && rules.is(What.BYLINE, piece)) {
            return true;
        }
        return text.length() >= REPEATED && !seen.add(Titles.letters(text));
    }

    /** A title that is a link stands for another page, unless it is an item of a list. */
    private static boolean isBlockOfItsOwn(Piece piece) {
        String tag = piece.box.tag;
        return !tag.equals("li") && !tag.equals("td") && !tag.equals("th") && !tag.equals("dd") && !tag.equals("dt");
    }

    private static boolean isNothing(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A heading or a label is left without its text where all that it stood over went. */
    private List<Piece> withoutEmptyHeadings(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (!isLeftAlone(pieces.get(i), next)) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }

    private boolean isLeftAlone(Piece piece, @Nullable Piece next) {
        int end = next == null ? main.end : next.number;
        int after = piece.number + 1;
        if (piece.sentence && !piece.text.endsWith(":")
                || after >= end
                || tree.pieces.get(after).linkDensity() < 0.5) {
            return false;
        }
        if (piece.isHeading()) {
            return next == null || next.isHeading() && next.box.tag.compareTo(piece.box.tag) <= 0;
        }
        return piece.text.endsWith(":") && piece.words <= 8;
    }

    private static boolean isLoose(Piece piece) {
        boolean label = piece.box.tag.equals("div") || piece.box.tag.equals("span") || piece.box.tag.equals("section");
        return !piece.sentence && (piece.isHeading() || label && piece.words <= 4 && piece.worth < 0);
    }

    /** A heading at the end stands over something that was taken out. */
    private List<Piece> withoutLooseHeadings(List<Piece> pieces) {
        int end = pieces.size();
        while (end > 1 && isLoose(pieces.get(end - 1))) {
            end--;
        }
        return pieces.subList(0, end);
    }
}
