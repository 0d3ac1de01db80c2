package org.parley.intake.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.metadata.ElementNames.Meaning;

/** A page's words in one pass: its lines, and the elements that by tag or name hold a date or an author. One use each. */
final class PageWalk implements NodeVisitor {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_PIECES = 4_000;
    private static final int MOST_NAMES = 20_000;
    private static final int LONGEST_PIECE = 300;

    private static final int LONGEST_STAMP = 40;
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");

    /** An element that says it holds something; its words are those of the page from start to end. */
    record Piece(Element element, Set<Meaning> meanings, Region region, int start, int end) {}

    /** One line of the page as a reader sees it. */
    record Line(int start, int end, Region region) {}

    private record Frame(Element element, Region region, int piece) {}

    private final ElementNames names;
    private final TitleHeading title;
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Set<Meaning>> known = new HashMap<>();
    private int lineStart;
    private int silent;
    private int titleStart = -1;
    private int titleEnd = -1;

    private PageWalk(ElementNames names, TitleHeading title) {
        this.names = names;
        this.title = title;
    }

    static PageWalk of(Document page, ElementNames names, TitleHeading title) {
        PageWalk walk = new PageWalk(names, title);
        page.traverse(walk);
        walk.endLine(Region.PAGE);
        return walk;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (silent == 0 && !isHiddenStamp(text)) {
                append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    /** Times that systems write beside those that a reader sees. */
    private static boolean isHiddenStamp(TextNode text) {
        String words = text.getWholeText();
        if (words.length() > LONGEST_STAMP || !STAMP.matcher(words.strip()).matches()) {
            return false;
        }
        @Nullable Element parent = text.parent();
        return parent != null
                && (parent.attr("style").replace(" ", "").contains("display:none")
                        || parent.classNames().stream().anyMatch(name -> name.endsWith("hidden")));
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (Tags.SILENT.contains(tag)) {
            silent++;
        }
        Region outer = region();
        if (Tags.BLOCKS.contains(tag)) {
            endLine(outer);
        }
        boolean page = tag.equals("html") || tag.equals("body") || element instanceof Document;
        Set<Meaning> meanings = page ? Set.of() : meanings(element);
        Region region = Region.within(outer, tag, meanings, title.isHeldBy(element));
        if (title.is(element)) {
            titleStart = words.length();
        }
        int piece = -1;
        if (silent == 0 && pieces.size() < MOST_PIECES && isPiece(tag, meanings, element)) {
            piece = pieces.size();
            pieces.add(new Piece(element, meanings, region, words.length(), words.length()));
        }
        open.push(new Frame(element, region, piece));
    }

    private static boolean isPiece(String tag, Set<Meaning> meanings, Element element) {
        return tag.equals("time")
                || hasOne(element, "itemprop", "property", "rel")
                || (tag.equals("a") && AuthorSearch.leadsToAuthor(element.attr("href")))
                || meanings.contains(Meaning.PUBLISHED)
                || meanings.contains(Meaning.UPDATED)
                || meanings.contains(Meaning.DATE)
                || meanings.contains(Meaning.AUTHOR);
    }

    private static boolean hasOne(Element element, String... names) {
        if (element.attributesSize() > 0) {
            for (String name : names) {
                if (element.attributes().hasKey(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Meaning> meanings(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Attributes given = element.attributes();
        String own =
                element.className() + " " + given.get("id") + " " + given.get("itemprop") + " " + given.get("property");
        if (own.length() < 4) {
            return Set.of();
        }
        @Nullable Set<Meaning> meanings = known.get(own);
        if (meanings == null) {
            meanings = names.of(own);
            if (known.size() < MOST_NAMES) {
                known.put(own, meanings);
            }
        }
        return meanings;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Frame frame = open.pop();
        if (Tags.SILENT.contains(element.normalName())) {
            silent--;
        }
        if (Tags.BLOCKS.contains(element.normalName())) {
            endLine(frame.region());
        }
        if (title.is(element)) {
            titleEnd = words.length();
        }
        if (frame.piece() >= 0) {
            Piece piece = pieces.get(frame.piece());
            pieces.set(
                    frame.piece(),
                    new Piece(piece.element(), piece.meanings(), piece.region(), piece.start(), words.length()));
        }
    }

    private Region region() {
        @Nullable Frame frame = open.peek();
        return frame == null ? Region.PAGE : frame.region();
    }

    private void append(String text) {
        boolean atStart = words.length() == lineStart || words.charAt(words.length() - 1) == ' ';
        for (int i = 0; i < text.length() && words.length() < MOST_CHARACTERS; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank) {
                words.append(c);
            } else if (!atStart) {
                words.append(' ');
            }
            atStart = blank;
        }
    }

    private void endLine(Region region) {
        if (words.length() > lineStart) {
            lines.add(new Line(lineStart, words.length(), region));
            words.append('\n');
        }
        lineStart = words.length();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Line> lines() {
        return lines;
    }

    /** The words of a piece, shortened. */
    String text(Piece piece) {
        return words.substring(piece.start(), Math.min(piece.end(), piece.start() + LONGEST_PIECE))
                .strip();
    }

    String text(int start, int end) {
        return words.substring(start, Math.min(end, words.length()));
    }

    /** How far after the title a place is, negative before it; far away if there is no title. */
    int afterTitle(int offset) {
        if (titleEnd < 0) {
            return Integer.MAX_VALUE;
        }
        return offset >= titleEnd ? offset - titleEnd : Math.min(0, offset - titleStart);
    }

    boolean isInTitle(int offset) {
        return offset >= titleStart && offset < titleEnd;
    }

    boolean hasTitle() {
        return titleEnd >= 0;
    }
}
