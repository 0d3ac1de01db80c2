package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.Gazetteer;
import org.parley.place.PlacePrecision;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;

/** Gives a country's bodies one name however they are written: "Russia's Defence Ministry" and "the Russian Ministry of Defense". */
final class Institutions {

    private static final int NEAR_SENTENCES = 3;
    private static final Set<String> MINISTRIES = Set.of("ministry", "department");

    private final Gazetteer gazetteer;
    private final Bodies bodies;
    private final Nouns nouns;

    Institutions(Gazetteer gazetteer, Bodies bodies, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.bodies = bodies;
        this.nouns = nouns;
    }

    /** The body that the words of this range name with its country's help; null if they name none. */
    @Nullable
    Member named(Scene scene, Cast cast, int first, int end, int head, @Nullable String country) {
        Nouns.Kind kind = nouns.kind(scene, head);
        if (kind == null
                || !(kind == Nouns.Kind.INSTITUTION || kind == Nouns.Kind.GOVERNMENT || kind == Nouns.Kind.BODY)) {
            return null;
        }
        int term = nouns.firstOfTerm(scene, head);
        if (kind == Nouns.Kind.GOVERNMENT && country != null) {
            return government(cast, country);
        }
        String noun = scene.words(term, head + 1).toLowerCase(Locale.ROOT);
        if (noun.equals("city council")) {
            return cityCouncil(scene, cast, first, term, country);
        }
        if (MINISTRIES.contains(scene.lower(head)) || noun.endsWith(" ministry")) {
            return ministry(scene, cast, first, end, head, country);
        }
        if (country == null || kind == Nouns.Kind.BODY) {
            return null;
        }
        return ofCountry(scene, cast, first, term, noun, country);
    }

    Member government(Cast cast, String country) {
        return cast.government(country, countryName(country));
    }

    private Member ofCountry(Scene scene, Cast cast, int first, int term, String noun, String country) {
        List<String> words = plainWords(scene, first, term);
        String rest = (words.isEmpty() ? "" : String.join(" ", words) + " ") + noun;
        String name = adjective(country, !noun.equals("presidency")) + " " + rest;
        return cast.named("body " + name.toLowerCase(Locale.ROOT), name, MentionType.ORG, null, country);
    }

    /** The office of a country's president or head of government. */
    Member officeOf(Cast cast, RoleWords.Role role, String country) {
        String name = role.kind().equals("head")
                ? adjective(country, false) + " presidency"
                : adjective(country, false) + " " + title(role.words()) + "'s Office";
        return cast.named("body " + name.toLowerCase(Locale.ROOT), name, MentionType.ORG, null, country);
    }

    private @Nullable Member cityCouncil(Scene scene, Cast cast, int first, int term, @Nullable String country) {
        List<String> town = new ArrayList<>();
        boolean bare = term == first + 1 && scene.lower(first).equals("the");
        String near = bare ? townBefore(scene, first) : null;
        if (near != null) {
            town.add(near);
        }
        for (int i = first; i < term; i++) {
            if (scene.capital(i) && !scene.isGenitive(i) && !scene.upos(i).equals("DET")) {
                town.add(scene.token(i).text());
            }
        }
        if (town.isEmpty()) {
            return null;
        }
        String name = String.join(" ", town) + " city council";
        return cast.named("body " + name.toLowerCase(Locale.ROOT), name, MentionType.ORG, null, country);
    }

    /** "the city council" is that of the town last named, if that was not long ago. */
    private @Nullable String townBefore(Scene scene, int token) {
        for (LanguageMarks.Name name : scene.namesBefore(token, NEAR_SENTENCES)) {
            boolean mayBeTown = name.type() == MentionType.LOC || name.type() == MentionType.PER;
            String words = scene.words(name.firstToken(), name.endToken());
            boolean isTown = mayBeTown
                    && gazetteer.named(words).stream()
                            .findFirst()
                            .filter(place -> place.precision() == PlacePrecision.LOCALITY)
                            .isPresent();
            if (isTown) {
                return words;
            }
        }
        return null;
    }

    private @Nullable Member ministry(Scene scene, Cast cast, int first, int end, int head, @Nullable String country) {
        String portfolio = portfolio(scene, first, end, head);
        if (portfolio.isEmpty()) {
            return null;
        }
        if (country == null) {
            return cast.byKey("ministry " + portfolio);
        }
        String place = adjective(country, true);
        String kind = title(scene.lower(head));
        String name = portfolio.startsWith("foreign")
                ? place + " Foreign " + kind
                : place + " " + kind + " of " + title(portfolio);
        Member member = cast.named("body " + name.toLowerCase(Locale.ROOT), name, MentionType.ORG, null, country);
        cast.alias("ministry " + portfolio, member);
        return member;
    }

    /** What the ministry is for, in British spelling. */
    private String portfolio(Scene scene, int first, int end, int head) {
        List<String> words = plainWords(scene, first, head);
        if (words.isEmpty()) {
            int at = head + 1;
            if (at < end && scene.lower(at).equals("of")) {
                at++;
                while (at < end
                        && !scene.lower(at).equals("of")
                        && !scene.upos(at).equals("PUNCT")) {
                    if (!scene.upos(at).equals("DET") && !isCountry(scene, at)) {
                        words.add(scene.lower(at));
                    }
                    at++;
                }
            }
        }
        String portfolio = String.join(" ", words).replace("defense", "defence");
        return portfolio.equals("foreign affairs") || portfolio.equals("external affairs") ? "foreign" : portfolio;
    }

    /** The modifiers that are neither article nor country. */
    private List<String> plainWords(Scene scene, int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            String upos = scene.upos(i);
            boolean word = upos.equals("NOUN") || upos.equals("ADJ") || upos.equals("PROPN");
            if (word && !isCountry(scene, i) && !scene.isGenitive(i)) {
                words.add(scene.lower(i));
            }
        }
        return words;
    }

    private boolean isCountry(Scene scene, int token) {
        String word = scene.token(token).text();
        return gazetteer.countryWord(word).isPresent()
                || (scene.capital(token)
                        && (isPartOfCountry(scene, token, token + 1) || isPartOfCountry(scene, token - 1, token)));
    }

    /** "United Kingdom", "South Korean": two words. */
    private boolean isPartOfCountry(Scene scene, int first, int last) {
        return first >= 0
                && last < scene.tree().size()
                && gazetteer.countryWord(scene.words(first, last + 1)).isPresent();
    }

    private String adjective(String country, boolean abbreviated) {
        String own = abbreviated ? bodies.adjective(country) : null;
        if (own != null) {
            return own;
        }
        return gazetteer.countryAdjective(country).orElseGet(() -> countryName(country));
    }

    private String countryName(String country) {
        return gazetteer.countryName(country).orElse(country);
    }

    private static String title(String words) {
        StringBuilder titled = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("for") || word.equals("the");
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return titled.toString();
    }
}
