package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed into its items without parsing it, so that one broken item spoils no other and only one is held at a time: an
 * item goes from its start tag to its end tag, or to the next item's start tag if it has no end. Comments and CDATA
 * sections are looked over, since they may hold tags.
 */
final class FeedPieces {

    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> ITEM_ENDS = Set.of("</item>", "</entry>");
    private static final int LONGEST_TAG_NAME = 40;
    private static final int LONGEST_END = 8;

    private final Reader in;
    private final int limit;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    private StringBuilder piece = new StringBuilder();
    private boolean tooLong;
    private @Nullable String nextStart;
    private boolean ended;
    private boolean endsHere;

    FeedPieces(Reader in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * @param isItem whether it is an item; otherwise it is what stands before the first one, or between two
     * @param markup as it stands
     * @param isTooLong whether it was too long to hold, so that the markup is only its start
     */
    record Piece(boolean isItem, String markup, boolean isTooLong) {}

    /** The next piece, or null at the end. */
    @Nullable
    Piece next() throws IOException {
        if (ended) {
            return null;
        }
        piece = new StringBuilder();
        tooLong = false;
        endsHere = false;
        boolean isItem = nextStart != null;
        if (nextStart != null) {
            add(nextStart);
            nextStart = null;
        }
        int c = read();
        while (c >= 0) {
            if (c != '<') {
                add((char) c);
            } else if (tag(isItem)) {
                return new Piece(isItem, piece.toString(), tooLong);
            }
            c = read();
        }
        ended = true;
        return new Piece(isItem, piece.toString(), tooLong);
    }

    /** Takes what follows an angle bracket; true if the piece ends here. */
    private boolean tag(boolean inItem) throws IOException {
        StringBuilder tag = new StringBuilder("<");
        int c = read();
        while (c >= 0 && isName((char) c, tag.length()) && tag.length() < LONGEST_TAG_NAME) {
            tag.append((char) c);
            if (tag.length() == 4 && tag.toString().equals("<!--")) {
                add(tag.toString());
                through("-->", Set.of());
                return false;
            }
            if (tag.length() == 9 && tag.toString().equals("<![CDATA[")) {
                add(tag.toString());
                through("]]>", ITEM_ENDS);
                return endsHere && inItem;
            }
            c = read();
        }
        if (c >= 0) {
            unread();
        }
        String name = localName(tag.toString());
        boolean closes = tag.length() > 1 && tag.charAt(1) == '/';
        if (!ITEMS.contains(name)) {
            add(tag.toString());
            return false;
        }
        if (closes) {
            add(tag.toString());
            return inItem && restOfTag();
        }
        nextStart = tag.toString();
        return true;
    }

    private boolean restOfTag() throws IOException {
        int c = read();
        while (c >= 0 && c != '>' && c != '<') {
            add((char) c);
            c = read();
        }
        if (c == '<') {
            unread();
        }
        add(">");
        return true;
    }

    private static boolean isName(char c, int at) {
        return Character.isLetterOrDigit(c)
                || c == ':'
                || c == '-'
                || c == '_'
                || c == '['
                || (c == '/' && at == 1)
                || (c == '!' && at == 1);
    }

    private static String localName(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int colon = tag.indexOf(':');
        return tag.substring(Math.max(from, colon + 1)).toLowerCase(Locale.ROOT);
    }

    /** Looks over everything up to an end; a CDATA section that is never closed ends with its item. */
    private void through(String end, Set<String> orBefore) throws IOException {
        StringBuilder tail = new StringBuilder();
        int c = read();
        while (c >= 0) {
            add((char) c);
            tail.append(Character.toLowerCase((char) c));
            if (c == '>') {
                String last = tail.toString();
                if (last.endsWith(end)) {
                    return;
                }
                if (orBefore.stream().anyMatch(last::endsWith)) {
                    endsHere = true;
                    return;
                }
            }
            if (tail.length() > LONGEST_END) {
                tail.deleteCharAt(0);
            }
            c = read();
        }
    }

    private void add(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            add(markup.charAt(i));
        }
    }

    private void add(char c) {
        if (piece.length() < limit) {
            piece.append(c);
        } else {
            tooLong = true;
        }
    }

    private int read() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[position++];
    }

    /** Only what was just read, so there is always room. */
    private void unread() {
        position--;
    }
}
