package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.lexicon.RuleFile;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** Reads off an outlet's name and address where it is at home: by a table, by the place it is named after, by its address's country. Immutable. */
final class OutletName {

    private static final Pattern HOST =
            Pattern.compile("^(?:https?://)?(?:www\\.)?([\\p{L}\\d.-]+\\.\\p{L}{2,})(?:[/:].*)?$");
    private static final List<String> WORDS_BEFORE = List.of(
            "san", "santa", "saint", "st", "new", "north", "south", "east", "west", "fort", "los", "las", "el", "la",
            "port", "mount", "lake");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int MOST = 60;

    private final Map<String, Listed> table = new HashMap<>();
    private final Set<String> before = new TreeSet<>();
    private final Set<String> behind = new TreeSet<>();
    private final Set<String> countryEnds = new TreeSet<>();

    private record Listed(String town, String country) {}

    /** What a name tells: a country, empty if none, and the places that it may be named after, most prominent first. */
    record Told(String country, List<Place> towns) {
        static final Told NOTHING = new Told("", List.of());
    }

    OutletName() {
        for (RuleFile.Row row :
                RuleFile.read(OutletName.class, "lang/en/outlet-homes.txt", 3).rows()) {
            row.list(0).forEach(name -> table.put(key(name), new Listed(row.field(1), row.field(2))));
        }
        for (RuleFile.Row row :
                RuleFile.read(OutletName.class, "lang/en/outlet-words.txt", 2).rows()) {
            switch (row.field(0)) {
                case "before" -> before.addAll(row.list(1));
                case "behind" -> behind.addAll(row.list(1));
                case "country" -> countryEnds.addAll(row.list(1));
                default -> throw row.problem(0, "no such kind of word");
            }
        }
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    Told read(Article article, Gazetteer gazetteer) {
        Outlet outlet = article.outlet();
        String host = host(outlet.name()).or(() -> host(article.url())).orElse("");
        Listed listed = table.getOrDefault(key(outlet.name()), table.get(host));
        if (listed != null) {
            List<Place> towns = gazetteer.named(listed.town()).stream()
                    .filter(place -> place.country().equals(listed.country()) && isHome(place))
                    .limit(1)
                    .toList();
            return new Told(listed.country(), towns);
        }
        String end = host.substring(host.lastIndexOf('.') + 1);
        String country = !countryEnds.contains(end) ? "" : end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
        boolean named = !outlet.equals(Outlet.UNKNOWN) && host(outlet.name()).isEmpty();
        String words = named ? key(outlet.name()) : host.isEmpty() ? "" : label(host);
        List<Place> towns = towns(words, gazetteer).stream()
                .filter(place -> country.isEmpty() || place.country().equals(country))
                .limit(MOST)
                .toList();
        return country.isEmpty() && towns.isEmpty() ? Told.NOTHING : new Told(country, towns);
    }

    static Optional<String> host(@Nullable String address) {
        if (address == null || address.isBlank() || address.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        var host = HOST.matcher(address.toLowerCase(Locale.ROOT));
        return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    }

    /** "tarntimes" of "news.tarntimes.co.uk". */
    private static String label(String host) {
        String[] parts = host.split("\\.");
        int last = parts.length - 2;
        if (last > 0 && parts[last].length() <= 3) {
            last--;
        }
        return last < 0 ? "" : parts[last];
    }

    /** What is left without the words of newspapers, if it is a place's name. */
    private List<Place> towns(String words, Gazetteer gazetteer) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        String left = words.replace('-', ' ').strip();
        boolean cut = true;
        boolean anyCut = false;
        while (cut && left.length() >= SHORTEST) {
            List<Place> places = anyCut ? homes(left, gazetteer) : List.of();
            if (!places.isEmpty()) {
                return places;
            }
            String from = left;
            String tail = longest(behind, from::endsWith);
            String head = longest(before, from::startsWith);
            cut = !tail.isEmpty() || !head.isEmpty();
            anyCut |= cut;
            left = !tail.isEmpty()
                    ? left.substring(0, left.length() - tail.length()).strip()
                    : left.substring(head.length()).strip();
        }
        return List.of();
    }

    private static String longest(Set<String> words, Predicate<String> fits) {
        String best = "";
        for (String word : words) {
            best = word.length() > best.length() && fits.test(word) ? word : best;
        }
        return best;
    }

    private static List<Place> homes(String words, Gazetteer gazetteer) {
        List<String> spelled = new ArrayList<>(List.of(words));
        for (String first : WORDS_BEFORE) {
            if (words.startsWith(first) && words.length() >= first.length() + SHORTEST) {
                spelled.add(first + " " + words.substring(first.length()).strip());
            }
        }
        for (String each : spelled) {
            List<Place> places =
                    gazetteer.named(each).stream().filter(OutletName::isHome).toList();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    private static boolean isHome(Place place) {
        return place.precision() == PlacePrecision.LOCALITY
                || place.precision() == PlacePrecision.DISTRICT
                || place.precision() == PlacePrecision.PROVINCE;
    }
}
