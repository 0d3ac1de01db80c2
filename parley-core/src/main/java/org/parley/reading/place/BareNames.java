package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/**
 * Picks names of towns and divisions out of bare texts, without a model: good enough to tell where the articles of an outlet play, not where one of them does.
 * For one run; not safe for many threads.
 */
final class BareNames {

    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_ALONE = 4;
    private static final int MOST_CHARACTERS = 6_000;
    private static final int MOST_CACHED = 30_000;
    private static final int MOST_PLACES = 60;
    private static final String BREAKS = ",.;:!?)(”“\"—–";

    private final Gazetteer gazetteer;
    private final PlaceWords kinds;
    private final Map<String, List<Place>> cache = new HashMap<>();

    BareNames(Gazetteer gazetteer, PlaceWords kinds) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
    }

    /** What each name of a text can mean. */
    Map<String, List<Place>> in(String text) {
        String[] words = text.substring(0, Math.min(text.length(), MOST_CHARACTERS))
                .strip()
                .split("\\s+");
        Set<String> lower = new HashSet<>();
        for (String word : words) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                lower.add(core(word));
            }
        }
        Map<String, List<Place>> found = new LinkedHashMap<>();
        int at = 0;
        while (at < words.length) {
            int length = isCapital(words[at]) ? take(words, at, lower, found) : 1;
            at += length;
        }
        return found;
    }

    /** Takes the longest name that begins here; how many words that was. */
    private int take(String[] words, int first, Set<String> lower, Map<String, List<Place>> found) {
        int longest = 1;
        while (longest < LONGEST_NAME
                && first + longest < words.length
                && isCapital(words[first + longest])
                && !isBroken(words[first + longest - 1])) {
            longest++;
        }
        for (int length = longest; length > 0; length--) {
            String name = name(words, first, length);
            if (length == 1 && !canStandAlone(words, first, name, lower)) {
                continue;
            }
            List<Place> places = places(name);
            if (!places.isEmpty()) {
                found.put(name, places);
                return length;
            }
        }
        return 1;
    }

    private static String name(String[] words, int first, int length) {
        return length == 1
                ? core(words[first])
                : String.join(" ", Arrays.asList(words).subList(first, first + length - 1)) + " "
                        + core(words[first + length - 1]);
    }

    /** Not a word that is common in itself, and not a part of a person's name. */
    private boolean canStandAlone(String[] words, int at, String name, Set<String> lower) {
        String small = name.toLowerCase(Locale.ROOT);
        if (name.length() < SHORTEST_ALONE || lower.contains(small) || kinds.is(PlaceWords.Kind.COMMON, small)) {
            return false;
        }
        boolean behindName = at > 0 && isCapital(words[at - 1]) && !isBroken(words[at - 1]);
        boolean beforeName = at + 1 < words.length
                && isCapital(words[at + 1])
                && !isBroken(words[at])
                && !kinds.is(PlaceWords.Kind.BODY, core(words[at + 1]).toLowerCase(Locale.ROOT));
        return !behindName && !beforeName;
    }

    private List<Place> places(String name) {
        if (cache.size() >= MOST_CACHED) {
            cache.clear();
        }
        return cache.computeIfAbsent(name, this::known);
    }

    private List<Place> known(String name) {
        if (gazetteer.shortForm(name).isPresent()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Place place : gazetteer.named(name)) {
            boolean part = place.precision() == PlacePrecision.LOCALITY
                    || place.precision() == PlacePrecision.DISTRICT
                    || place.precision() == PlacePrecision.PROVINCE;
            if (part && places.size() < MOST_PLACES) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0))
                        || (word.length() > 1
                                && "(“\"".indexOf(word.charAt(0)) >= 0
                                && Character.isUpperCase(word.charAt(1))));
    }

    private static boolean isBroken(String word) {
        return BREAKS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String core(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && BREAKS.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BREAKS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = word.substring(start, end);
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
