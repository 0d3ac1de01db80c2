package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.metadata.ElementNames.Meaning;

/** Collects the dates that a reader of one page sees: in elements that are named for a date, and in lines. */
final class ShownDates {

    private static final int NEAR = 500;
    private static final int NEAR_BEFORE = -300;
    private static final int LONGEST_LINE = 200;
    private static final int EDGE = 120;
    private static final int LONGEST_OWN_LINE = 90;
    private static final int LONGEST_LABEL = 40;
    private static final int BEFORE_ELEMENT = 60;
    private static final int BEFORE_RANGE = 30;
    private static final int MOST_WORDS_AHEAD = 6;
    private static final int MOST_LINES = 5_000;

    /** What stands before the date in the first line of a report: a place, an agency, or nothing. */
    private static final Pattern OPENING =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’/-]*,? ?){0,3}[(\\[–—-]? ?(?:den |am )?");

    private static final Pattern RANGE =
            Pattern.compile("\\d{1,2}\\.?(?: ?\\p{L}{3,10}\\.?)?\\s{0,2}(?:[-–—]|bis|to|au|al)\\s{0,2}(?:zum )?$");

    private final DateScanner scanner;
    private final DateLabels labels;
    private final PageWalk walk;
    private final DateCandidates found;

    ShownDates(DateScanner scanner, DateLabels labels, PageWalk walk, DateCandidates found) {
        this.scanner = scanner;
        this.labels = labels;
        this.walk = walk;
        this.found = found;
    }

    void find() {
        walk.pieces().stream().filter(ShownDates::mayHoldDate).forEach(this::piece);
        lines();
    }

    private static boolean mayHoldDate(PageWalk.Piece piece) {
        Set<Meaning> meanings = piece.meanings();
        boolean time = isTime(piece);
        boolean ruledOut = piece.region() == Region.COMMENTS
                || piece.region() == Region.EVENT
                || (piece.element().normalName().equals("a") && !time)
                || meanings.contains(Meaning.NAVIGATION)
                || meanings.contains(Meaning.COMMENTS);
        boolean named = meanings.contains(Meaning.PUBLISHED)
                || meanings.contains(Meaning.UPDATED)
                || meanings.contains(Meaning.DATE);
        return (named || time) && !ruledOut;
    }

    private static boolean isTime(PageWalk.Piece piece) {
        return piece.element().normalName().equals("time");
    }

    private void piece(PageWalk.Piece piece) {
        Element element = piece.element();
        DateSign sign = sign(piece);
        String before = walk.text(Math.max(0, piece.start() - BEFORE_ELEMENT), piece.start());
        Optional<DateLabels.Label> label = labels.before(before.substring(before.lastIndexOf('\n') + 1));
        if (label.filter(DateLabels.Label.OTHER::equals).isPresent()) {
            return;
        }
        boolean named =
                piece.meanings().contains(Meaning.UPDATED) && !piece.meanings().contains(Meaning.PUBLISHED);
        boolean updated = label.map(DateLabels.Label.UPDATED::equals).orElse(named);
        String where = sign.words() + ", " + element.normalName()
                + (element.className().isEmpty() ? "" : " " + DateCandidates.shortened(element.className()));
        if (piece.end() - piece.start() <= LONGEST_LINE) {
            words(walk.text(piece), sign, updated, where);
        }
        for (String value : machineValues(element)) {
            if (found.addField(value, sign, updated, where)) {
                break;
            }
        }
    }

    private DateSign sign(PageWalk.Piece piece) {
        Set<Meaning> meanings = piece.meanings();
        boolean time = isTime(piece);
        boolean published =
                meanings.contains(Meaning.PUBLISHED) || piece.element().hasAttr("pubdate");
        if (piece.element().normalName().equals("meta")) {
            return published || meanings.contains(Meaning.UPDATED) ? DateSign.MICRODATA : DateSign.META_DATE;
        }
        if (!piece.region().isOwn()) {
            return DateSign.ELSEWHERE;
        }
        if (isNear(piece.start())) {
            return time ? DateSign.TIME_NEAR_TITLE : DateSign.NAMED_NEAR_TITLE;
        }
        if (published) {
            return time ? DateSign.TIME_PUBLISHED : DateSign.NAMED_PUBLISHED;
        }
        return time ? DateSign.TIME : DateSign.NAMED;
    }

    private boolean isNear(int offset) {
        int distance = walk.afterTitle(offset);
        return distance <= NEAR && distance >= NEAR_BEFORE;
    }

    private void words(String text, DateSign sign, boolean updated, String where) {
        for (FoundDate date : scanner.find(text, found.reading())) {
            Optional<DateLabels.Label> label = labels.before(text.substring(0, date.start()));
            boolean own = label.map(DateLabels.Label.UPDATED::equals).orElse(updated);
            if (label.filter(DateLabels.Label.OTHER::equals).isEmpty() && !endsRange(text, date)) {
                found.addShown(date, sign, own, where, text);
            }
        }
    }

    /** "14. - 20. Januar 2022": the days of something that goes on. */
    private static boolean endsRange(String text, FoundDate date) {
        return RANGE.matcher(text.substring(Math.max(0, date.start() - BEFORE_RANGE), date.start()))
                .find();
    }

    private static List<String> machineValues(Element element) {
        List<String> values = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("datetime") || name.equals("content") || name.equals("title") || name.startsWith("data-")) {
                values.add(attribute.getValue());
            }
        }
        return values;
    }

    private void lines() {
        int seen = 0;
        String before = "";
        for (PageWalk.Line line : walk.lines()) {
            String text = walk.text(line.start(), line.end());
            boolean ruledOut = line.region() == Region.COMMENTS || line.region() == Region.EVENT;
            if (!ruledOut && hasDigit(text) && seen++ < MOST_LINES) {
                line(line, text, before);
            }
            before = text.length() <= LONGEST_LABEL ? text : "";
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void line(PageWalk.Line line, String text, String before) {
        String scanned = text.length() <= LONGEST_LINE ? text : text.substring(0, EDGE);
        for (FoundDate date : scanner.find(scanned, found.reading())) {
            String ahead = scanned.substring(0, date.start());
            Optional<DateLabels.Label> label = labels.before(ahead.isBlank() ? before : ahead);
            @Nullable DateSign sign = sign(line, text, date, label.isPresent());
            boolean other = label.filter(DateLabels.Label.OTHER::equals).isPresent();
            if (sign != null && !other && !endsRange(text, date)) {
                boolean updated = label.filter(DateLabels.Label.UPDATED::equals).isPresent();
                found.addShown(date, sign, updated, sign.words(), text);
            }
        }
    }

    /** Null for a date within a sentence. */
    private @Nullable DateSign sign(PageWalk.Line line, String text, FoundDate date, boolean labelled) {
        boolean alone = text.length() <= LONGEST_OWN_LINE;
        boolean near = isNear(line.start() + date.start());
        if (!line.region().isOwn()) {
            return labelled && alone ? DateSign.ELSEWHERE : null;
        }
        if (labelled && near) {
            return DateSign.LABELLED_NEAR_TITLE;
        }
        if (labelled && alone) {
            return DateSign.LABELLED;
        }
        if (alone) {
            return near && isMostlyDate(text, date) ? DateSign.NEAR_TITLE : DateSign.LINE;
        }
        boolean dateline = opens(text, date) && walk.afterTitle(line.start()) >= 0;
        return dateline ? DateSign.DATELINE : null;
    }

    /** "Berlin, 06.03.2024 –" */
    private static boolean opens(String text, FoundDate date) {
        String after = text.substring(date.end(), Math.min(text.length(), date.end() + 4))
                .strip();
        return OPENING.matcher(text.substring(0, date.start())).matches()
                && !after.isEmpty()
                && "–—-:|/).•,".indexOf(after.charAt(0)) >= 0;
    }

    /** Whether few words stand beside the date: a sentence tells of something else. */
    private static boolean isMostlyDate(String text, FoundDate date) {
        int ahead = words(text.substring(0, date.start()));
        return ahead <= MOST_WORDS_AHEAD || words(text.substring(date.end())) == 0;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
