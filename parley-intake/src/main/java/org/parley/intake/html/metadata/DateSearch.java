package org.parley.intake.html.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.parley.lexicon.RuleFile;
import org.parley.time.DateInUrl;

/** Collects every date that a page gives for itself, each with the kind of place it stands in. Immutable. */
final class DateSearch {

    private static final int MOST_OF_FIELD = 3;
    private static final int MOST_OF_PROPERTY = 2;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/");
    private static final List<String> PROPERTIES =
            List.of("datePublished", "dateCreated", "uploadDate", "dateModified");

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
        DateCandidates found = new DateCandidates(stamps, reading);
        meta(meta, found);
        things.forEach(thing -> thing(thing, found));
        new ShownDates(scanner, labels, walk, found).find();
        ScriptDates.find(page, found);
        addresses.forEach(address -> address(address, found));
        return found.all();
    }

    private void meta(MetaTags meta, DateCandidates found) {
        for (Field field : fields) {
            meta.all(field.name()).stream()
                    .limit(MOST_OF_FIELD)
                    .forEach(value ->
                            found.addField(value, field.sign(), field.updated(), "meta element " + field.name()));
        }
    }

    private static void thing(Thing thing, DateCandidates found) {
        boolean article = thing.types().stream().anyMatch(type -> ARTICLES.contains(type.toLowerCase(Locale.ROOT)));
        DateSign sign = article ? DateSign.LINKED_DATA : DateSign.LINKED_DATA_OF_OTHER;
        String of = "linked data of " + String.join(", ", thing.types());
        for (String property : PROPERTIES) {
            boolean updated = property.equals("dateModified");
            thing.words(property).stream()
                    .limit(MOST_OF_PROPERTY)
                    .forEach(value -> found.addField(value, sign, updated, of + ", " + property));
        }
    }

    private static void address(String address, DateCandidates found) {
        DateInUrl.in(address)
                .or(() -> inMonth(address, found))
                .ifPresent(day -> found.add(new DateCandidate(
                        new Stamp(day, null, null),
                        DateSign.ADDRESS,
                        false,
                        "address " + DateCandidates.shortened(address))));
    }

    /** The one day of publication found that lies in the month that an address has: "/2024/03/talks-go-on". */
    private static Optional<LocalDate> inMonth(String address, DateCandidates found) {
        Matcher month = MONTH.matcher(address);
        if (address.length() > LONGEST_ADDRESS || !month.find()) {
            return Optional.empty();
        }
        YearMonth named = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        List<LocalDate> days = found.all().stream()
                .filter(each -> !each.updated())
                .map(DateCandidate::day)
                .filter(day -> YearMonth.from(day).equals(named))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
