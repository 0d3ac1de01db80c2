package org.parley.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page cut into boxes and pieces of text, in reading order, without what no reader sees. */
final class PageTree {

    private static final Set<String> UNSEEN =
            Set.of(("script style template svg math canvas iframe frame object embed applet audio video button input "
                            + "select textarea option optgroup datalist head title meta link map area dialog menu progress "
                            + "meter rp rt amp-analytics amp-ad amp-sidebar amp-social-share amp-iframe amp-lightbox")
                    .split(" "));

    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body center dd details dir div dl dt fieldset figcaption "
                            + "figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main nav ol p pre section "
                            + "summary table tbody td tfoot th thead tr ul hr caption label listing xmp multicol search")
                    .split(" "));

    final List<Piece> pieces = new ArrayList<>();
    final Box root;

    private final Labels labels;
    private final Map<String, Set<Role>> known = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private int links;
    private int breaks;
    private boolean white = true;

    PageTree(Document page, Labels labels) {
        this.labels = labels;
        Element body = page.body();
        root = new Box("body", "", Set.of(), null, 0);
        children(body, root);
        flush(root);
        root.end = pieces.size();
    }

    /** As deep as the parser lets a page be. */
    private void children(Element element, Box box) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), box.tag.equals("pre"));
            } else if (child instanceof Element inner) {
                element(inner, box);
            }
        }
    }

    private void element(Element element, Box box) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return;
        }
        if (tag.equals("br")) {
            lineBreak(box);
            return;
        }
        Set<Role> roles = roles(element, tag);
        if (isBlock(tag, box, roles)) {
            flush(box);
            Box inner = new Box(tag, element.className() + " " + element.id(), roles, box, pieces.size());
            children(element, inner);
            flush(inner);
            inner.end = pieces.size();
        } else if (!roles.contains(Role.HIDDEN)) {
            boolean link = tag.equals("a") && element.hasAttr("href");
            links += link ? 1 : 0;
            children(element, box);
            links -= link ? 1 : 0;
        }
    }

    /** Small elements with a purpose of their own stand apart, unless they stand within a sentence. */
    private boolean isBlock(String tag, Box box, Set<Role> roles) {
        if (BLOCKS.contains(tag)) {
            return true;
        }
        boolean purpose = roles.contains(Role.NOISE)
                || roles.contains(Role.DETAIL)
                || roles.contains(Role.CAPTION)
                || roles.contains(Role.COMMENTS);
        return tag.indexOf('-') > 0 || purpose && !box.tag.equals("p") && !isHeading(box.tag) && links == 0;
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private Set<Role> roles(Element element, String tag) {
        Set<Role> byName = labels.of(element, known);
        Set<Role> roles = byName.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(byName);
        switch (tag) {
            case "nav", "footer", "aside" -> roles.add(Role.NOISE);
            case "article", "main" -> roles.add(Role.MAIN);
            case "figcaption" -> roles.add(Role.CAPTION);
            default -> {}
        }
        if (isHidden(element)) {
            roles.add(Role.HIDDEN);
        }
        return roles;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes given = element.attributes();
        String style = given.get("style");
        return given.hasKey("hidden")
                || given.get("aria-hidden").equals("true")
                || !style.isEmpty()
                        && isInvisible(style.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static boolean isInvisible(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void lineBreak(Box box) {
        if (box.tag.equals("pre")) {
            text.append('\n');
            return;
        }
        breaks++;
        if (breaks == 2) {
            flush(box);
        } else {
            append(" ", false);
        }
    }

    private void append(String words, boolean verbatim) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (verbatim && c != '\r') {
                text.append(c);
                white = space;
            } else if (!space) {
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
                white = false;
                breaks = 0;
            } else if (!white) {
                text.append(' ');
                white = true;
            }
        }
    }

    private void flush(Box box) {
        String words = text.toString();
        words = box.tag.equals("pre") ? words.stripTrailing() : words.strip();
        if (!words.isBlank()) {
            Piece piece = new Piece(box, words, linkChars, pieces.size());
            pieces.add(piece);
            box.pieces.add(piece);
        }
        text.setLength(0);
        linkChars = 0;
        breaks = 0;
        white = true;
    }
}
