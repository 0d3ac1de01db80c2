package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.metadata.ElementNames.Meaning;
import org.parley.lexicon.RuleFile;
import org.parley.time.DateInUrl;

/** Collects every date that a page gives for itself, each with the kind of place it stands in. Immutable. */
final class DateSearch {

    private static final int NEAR = 500;
    private static final int NEAR_BEFORE = -300;
    private static final int LONGEST_LINE = 200;
    private static final int EDGE = 120;
    private static final int LONGEST_OWN_LINE = 90;
    private static final int SHOWN = 60;
    private static final int MOST_WORDS_AHEAD = 6;

    /** What stands before the date in the first line of a report: a place, an agency, or nothing. */
    private static final Pattern OPENING =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’/-]*,? ?){0,3}[(\\[–—-]? ?(?:den |am )?");

    private static final int LONGEST_LABEL = 40;
    private static final Pattern RANGE =
            Pattern.compile("\\d{1,2}\\.?(?: ?\\p{L}{3,10}\\.?)?\\s{0,2}(?:[-–—]|bis|to|au|al)\\s{0,2}(?:zum )?$");
    private static final int MOST_LINES = 5_000;
    private static final int MOST_SCRIPT = 2_000_000;

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "advertisercontentarticle",
            "blogposting",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "socialmediaposting",
            "discussionforumposting",
            "report",
            "newsletter",
            "webpage",
            "itempage",
            "recipe",
            "review",
            "creativework",
            "medicalwebpage",
            "podcastepisode",
            "howto",
            "faqpage",
            "qapage",
            "event");

    private static final Pattern QUOTED_DATE =
            Pattern.compile("[\"']((?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d[^\"'\\\\]{0,30})[\"'\\\\]");

    private static final Pattern DATE_NAME = Pattern.compile(
            "(?<![a-z])(date_?published|published_?(?:at|date|time)?|publication_?date|publish_?(?:date|time)?|pub_?date|first_?published"
                    + "|created_?at|date_?modified|modified_?(?:at|date)?|updated_?at)\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 40;
    private static final int MOST_OF_SCRIPT = 200;

    private record Field(String name, DateSign sign, boolean updated) {}

    private final DateScanner scanner = new DateScanner(MonthNames.load());
    private final Stamps stamps = new Stamps(scanner);
    private final DateLabels labels = DateLabels.load();
    private final List<Field> fields = new ArrayList<>();

    DateSearch() {
        for (RuleFile.Row row :
                RuleFile.read(DateSearch.class, "lang/date-fields.txt", 2).rows()) {
            DateSign sign = row.field(1).equals("date") ? DateSign.META_DATE : DateSign.META;
            fields.add(new Field(row.field(0), sign, row.field(1).equals("updated")));
        }
    }

    List<DateCandidate> find(
            Document page, MetaTags meta, List<Thing> things, PageWalk walk, List<String> addresses, Reading reading) {
        Run run = new Run(walk, reading);
        run.meta(meta);
        run.things(things);
        run.pieces();
        run.lines();
        run.scripts(page);
        addresses.forEach(run::address);
        return run.found;
    }

    /** One page's search. */
    private final class Run {

        private final PageWalk walk;
        private final Reading reading;
        private final List<DateCandidate> found = new ArrayList<>();

        Run(PageWalk walk, Reading reading) {
            this.walk = walk;
            this.reading = reading;
        }

        private void add(String value, DateSign sign, boolean updated, String where) {
            stamps.read(value, reading)
                    .ifPresent(stamp -> found.add(
                            new DateCandidate(stamp, sign, updated, where + " \"" + shortened(value) + "\"")));
        }

        private static String shortened(String value) {
            return value.length() <= SHOWN
                    ? value.strip()
                    : value.substring(0, SHOWN).strip() + "…";
        }

        void meta(MetaTags meta) {
            for (Field field : fields) {
                meta.all(field.name()).stream()
                        .limit(3)
                        .forEach(value -> add(value, field.sign(), field.updated(), "meta element " + field.name()));
            }
        }

        void things(List<Thing> things) {
            for (Thing thing : things) {
                boolean article =
                        thing.types().stream().anyMatch(type -> ARTICLES.contains(type.toLowerCase(Locale.ROOT)));
                DateSign sign = article ? DateSign.LINKED_DATA : DateSign.LINKED_DATA_OF_OTHER;
                String of = "linked data of " + String.join(", ", thing.types());
                for (String property : List.of("datePublished", "dateCreated", "uploadDate", "dateModified")) {
                    thing.words(property).stream()
                            .limit(2)
                            .forEach(value -> add(value, sign, property.equals("dateModified"), of + ", " + property));
                }
            }
        }

        void pieces() {
            for (PageWalk.Piece piece : walk.pieces()) {
                Set<Meaning> meanings = piece.meanings();
                boolean named = meanings.contains(Meaning.PUBLISHED) || meanings.contains(Meaning.UPDATED);
                boolean time = piece.element().normalName().equals("time");
                boolean ruledOut = piece.region() == Region.COMMENTS
                        || (piece.element().normalName().equals("a") && !time)
                        || piece.region() == Region.EVENT
                        || meanings.contains(Meaning.NAVIGATION)
                        || meanings.contains(Meaning.COMMENTS);
                if ((named || time || meanings.contains(Meaning.DATE)) && !ruledOut) {
                    piece(piece, time);
                }
            }
        }

        private DateSign sign(PageWalk.Piece piece, boolean time) {
            Set<Meaning> meanings = piece.meanings();
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

        private void piece(PageWalk.Piece piece, boolean time) {
            Element element = piece.element();
            DateSign sign = sign(piece, time);
            String before = walk.text(Math.max(0, piece.start() - SHOWN), piece.start());
            Optional<DateLabels.Label> label = labels.before(before.substring(before.lastIndexOf('\n') + 1));
            boolean updated = piece.meanings().contains(Meaning.UPDATED)
                    && !piece.meanings().contains(Meaning.PUBLISHED);
            boolean changed = label.map(DateLabels.Label.UPDATED::equals).orElse(updated);
            if (label.filter(DateLabels.Label.OTHER::equals).isPresent()) {
                return;
            }
            String where = sign.words() + ", " + element.normalName()
                    + (element.className().isEmpty() ? "" : " " + shortened(element.className()));
            if (piece.end() - piece.start() <= LONGEST_LINE) {
                words(walk.text(piece), sign, changed, where);
            }
            int size = found.size();
            for (String value : machineValues(element)) {
                add(value, sign, changed, where);
                if (found.size() > size) {
                    break;
                }
            }
        }

        /** "14. - 20. Januar 2022": the days of something that goes on. */
        private static boolean endsRange(String text, FoundDate date) {
            return RANGE.matcher(text.substring(Math.max(0, date.start() - 30), date.start()))
                    .find();
        }

        private void words(String text, DateSign sign, boolean changed, String where) {
            for (FoundDate date : scanner.find(text, reading)) {
                Optional<DateLabels.Label> label = labels.before(text.substring(0, date.start()));
                boolean ownChanged = label.map(DateLabels.Label.UPDATED::equals).orElse(changed);
                if (label.filter(DateLabels.Label.OTHER::equals).isEmpty() && !endsRange(text, date)) {
                    Stamp stamp = new Stamp(date.day(), null, date.swapped());
                    found.add(new DateCandidate(stamp, sign, ownChanged, where + " \"" + shortened(text) + "\""));
                }
            }
        }

        private List<String> machineValues(Element element) {
            List<String> values = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.equals("datetime")
                        || name.equals("content")
                        || name.equals("title")
                        || name.startsWith("data-")) {
                    values.add(attribute.getValue());
                }
            }
            return values;
        }

        void lines() {
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
            return text.chars().anyMatch(Character::isDigit);
        }

        private void line(PageWalk.Line line, String text, String before) {
            String scanned = text.length() <= LONGEST_LINE ? text : text.substring(0, EDGE);
            for (FoundDate date : scanner.find(scanned, reading)) {
                String ahead = scanned.substring(0, date.start());
                Optional<DateLabels.Label> label = labels.before(ahead.isBlank() ? before : ahead);
                @Nullable DateSign sign = sign(line, text, date, label.isPresent());
                if (sign != null
                        && !endsRange(text, date)
                        && label.filter(DateLabels.Label.OTHER::equals).isEmpty()) {
                    found.add(new DateCandidate(
                            new Stamp(date.day(), null, date.swapped()),
                            sign,
                            label.filter(DateLabels.Label.UPDATED::equals).isPresent(),
                            sign.words() + " \"" + shortened(text) + "\""));
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
            String after = text.substring(date.end(), Math.min(text.length(), date.end() + 4))
                    .strip();
            boolean opens = OPENING.matcher(text.substring(0, date.start())).matches()
                    && !after.isEmpty()
                    && "–—-:|/).•,".indexOf(after.charAt(0)) >= 0;
            return opens && walk.afterTitle(line.start()) >= 0 ? DateSign.DATELINE : null;
        }

        /** Whether few words stand beside the date: a sentence tells of something else. */
        private static boolean isMostlyDate(String text, FoundDate date) {
            int ahead = words(text.substring(0, date.start()));
            return ahead <= MOST_WORDS_AHEAD || words(text.substring(date.end())) == 0;
        }

        private static int words(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        void scripts(Document page) {
            int characters = 0;
            for (Element script : page.getElementsByTag("script")) {
                String data = script.data();
                characters += data.length();
                if (characters > MOST_SCRIPT) {
                    return;
                }
                Matcher matcher = QUOTED_DATE.matcher(data);
                for (int i = 0; i < MOST_OF_SCRIPT && matcher.find(); i++) {
                    Matcher name = DATE_NAME.matcher(
                            data.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start()));
                    if (name.find()) {
                        String lower = name.group(1).toLowerCase(Locale.ROOT);
                        boolean updated = lower.contains("modified") || lower.startsWith("updated");
                        add(matcher.group(1), DateSign.SCRIPT, updated, "script, " + name.group(1));
                    }
                }
            }
        }

        void address(String address) {
            DateInUrl.in(address)
                    .ifPresent(day -> found.add(new DateCandidate(
                            new Stamp(day, null, null), DateSign.ADDRESS, false, "address " + shortened(address))));
        }
    }
}
