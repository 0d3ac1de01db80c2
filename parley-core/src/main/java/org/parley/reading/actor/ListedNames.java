package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Finds the names of countries, peoples and bodies that the lists have. */
final class ListedNames {

    private static final int LONGEST_COUNTRY = 6;
    private static final String ARTICLE = "al";
    private static final Set<String> WITHIN_COUNTRY = Set.of("of", "the", "and", "&", "-");

    private final Gazetteer gazetteer;
    private final Bodies bodies;

    ListedNames(Gazetteer gazetteer, Bodies bodies) {
        this.gazetteer = gazetteer;
        this.bodies = bodies;
    }

    /** In text order, none overlapping. */
    List<SpottedName> in(Scene scene) {
        List<SpottedName> hits = new ArrayList<>();
        int at = 0;
        while (at < scene.tree().size()) {
            SpottedName hit = scene.silenced(at) ? null : hitAt(scene, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.draft().end();
            }
        }
        return hits;
    }

    private @Nullable SpottedName hitAt(Scene scene, int first) {
        if (!scene.capital(first) && !isArabicArticle(scene.token(first).text())) {
            return null;
        }
        int limit = scene.sentence(first).endToken();
        SpottedName body = bodyAt(scene, first, limit);
        SpottedName country = countryAt(scene, first, limit);
        if (body == null || country == null) {
            return body == null ? country : body;
        }
        return body.draft().length() >= country.draft().length() ? body : country;
    }

    /** "al-Shabab", "al Shabab": a name may begin with the Arabic article in small letters. */
    private static boolean isArabicArticle(String word) {
        return word.equals(ARTICLE) || word.startsWith(ARTICLE + "-");
    }

    private @Nullable SpottedName bodyAt(Scene scene, int first, int limit) {
        for (int end = Math.min(limit, first + Bodies.LONGEST); end > first; end--) {
            Bodies.Body body = bodies.named(scene.words(first, end));
            if (body != null) {
                Draft draft = new Draft(first, end, scene.top(first, end), MentionType.ORG, Mention.Form.NAME);
                return new SpottedName(draft, null, body, true, "the list of bodies");
            }
        }
        return null;
    }

    private @Nullable SpottedName countryAt(Scene scene, int first, int limit) {
        if (scene.lower(first).equals("the")) {
            return null;
        }
        int end = first + 1;
        while (end < Math.min(limit, first + LONGEST_COUNTRY)
                && (scene.capital(end) || WITHIN_COUNTRY.contains(scene.lower(end)))) {
            end++;
        }
        for (; end > first; end--) {
            Optional<CountryWord> word = gazetteer.countryWord(scene.words(first, end));
            if (word.isPresent()) {
                Draft draft = new Draft(first, end, scene.top(first, end), type(word.get()), Mention.Form.NAME);
                return new SpottedName(draft, word.get(), null, true, "the list of countries");
            }
        }
        return null;
    }

    private static MentionType type(CountryWord word) {
        return switch (word.kind()) {
            case NAME, CAPITAL -> MentionType.LOC;
            case DEMONYM -> MentionType.NORP;
            case SEAT -> MentionType.ORG;
        };
    }
}
