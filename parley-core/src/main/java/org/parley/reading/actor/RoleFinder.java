package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;

/** Reads from the words around a name what office its bearer holds, and for which country. */
final class RoleFinder {

    private static final int FARTHEST = 10;
    private static final Set<String> BEFORE = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "-", "'s", "’s", "/");

    private final Gazetteer gazetteer;
    private final RoleWords roles;
    private final Bodies bodies;

    RoleFinder(Gazetteer gazetteer, RoleWords roles, Bodies bodies) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.bodies = bodies;
    }

    /**
     * What stands beside a name.
     *
     * @param role the office, null if only a country or a form of address stands there
     * @param words the office in the article's words
     * @param country ISO code, null if none stands there
     * @param gender what the form of address tells
     * @param roleToken the noun of the office, -1 if none
     */
    record Description(
            RoleWords.@Nullable Role role,
            @Nullable String words,
            @Nullable String country,
            Gender gender,
            int roleToken) {

        /** Whether the office is said in the plural, of several persons. */
        boolean isPlural(Scene scene) {
            return role != null
                    && roleToken >= 0
                    && scene.lower(roleToken).endsWith("s")
                    && !role.words().endsWith("s");
        }
    }

    /** The descriptions that stand before and after a name, in text order. */
    List<Description> around(Scene scene, Draft name) {
        List<Description> found = new ArrayList<>();
        before(scene, name.first()).ifPresent(found::add);
        after(scene, name).ifPresent(found::add);
        return found;
    }

    private Optional<Description> before(Scene scene, int nameFirst) {
        int start = scene.sentence(nameFirst).firstToken();
        int end = nameFirst;
        Gender gender = Gender.UNKNOWN;
        while (end > start && roles.title(scene.token(end - 1).text()) != null) {
            Gender told = roles.title(scene.token(end - 1).text());
            gender = told == null ? gender : told;
            end--;
        }
        if (end > start && scene.lower(end - 1).equals(",")) {
            end--;
        }
        int from = leftEdge(scene, start, end);
        RoleWords.Found found = roleIn(scene, from, end);
        if (found == null) {
            String country = end == nameFirst ? null : countryIn(scene, from, end);
            boolean plain = gender == Gender.UNKNOWN && country == null;
            return plain ? Optional.empty() : Optional.of(new Description(null, null, country, gender, -1));
        }
        return Optional.of(describe(scene, found, from, end, gender));
    }

    private static int leftEdge(Scene scene, int start, int end) {
        int from = end;
        while (from > start && end - from < FARTHEST && belongs(scene, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean belongs(Scene scene, int token) {
        String word = scene.lower(token);
        return BEFORE.contains(scene.upos(token)) || LINKS.contains(word);
    }

    /** The role whose words end before {@code end}, or the last one that "of" or "for" follows. */
    private RoleWords.@Nullable Found roleIn(Scene scene, int from, int end) {
        RoleWords.Found close = roles.endingAt(scene, from, end);
        if (close != null) {
            return close;
        }
        for (int at = end - 1; at > from; at--) {
            String word = scene.lower(at);
            if (word.equals("of") || word.equals("for")) {
                RoleWords.Found found = roles.endingAt(scene, from, at);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Optional<Description> after(Scene scene, Draft name) {
        int limit = scene.sentence(name.first()).endToken();
        int at = name.end();
        if (at + 1 >= limit || !scene.lower(at).equals(",")) {
            return Optional.empty();
        }
        int first = at + 1;
        int stop = first;
        while (stop < limit && stop - first < FARTHEST + 4 && !endsApposition(scene, stop)) {
            stop++;
        }
        boolean closed = stop < limit
                && (scene.upos(stop).equals("PUNCT") || scene.lower(stop).startsWith("wh"));
        for (int end = first + 1; closed && end <= stop; end++) {
            RoleWords.Found found = roles.endingAt(scene, first, end);
            boolean longer = found != null && end < stop && continues(scene, first, end);
            if (found != null && !longer && opensWithNounPhrase(scene, first, found.first())) {
                return Optional.of(describe(scene, found, first, stop, Gender.UNKNOWN));
            }
        }
        return Optional.empty();
    }

    private boolean continues(Scene scene, int first, int end) {
        RoleWords.Found next = roles.endingAt(scene, first, end + 1);
        return next != null || scene.upos(end).equals("NOUN");
    }

    private static boolean endsApposition(Scene scene, int token) {
        String word = scene.lower(token);
        return word.equals(",")
                || word.equals("–")
                || word.equals("—")
                || word.equals(";")
                || word.equals(".")
                || word.equals("who")
                || word.equals("which")
                || (scene.upos(token).equals("VERB") && !scene.token(token).is("amod"))
                || scene.upos(token).equals("AUX");
    }

    /** Nothing but determiners and modifiers stands between the comma and the role. */
    private static boolean opensWithNounPhrase(Scene scene, int first, int roleFirst) {
        for (int i = first; i < roleFirst; i++) {
            String upos = scene.upos(i);
            if (!(BEFORE.contains(upos) || upos.equals("DET") || upos.equals("PRON") || scene.isGenitive(i))) {
                return false;
            }
        }
        return true;
    }

    private Description describe(Scene scene, RoleWords.Found found, int from, int end, Gender gender) {
        int first = found.first();
        while (first > from && modifies(scene, first - 1)) {
            first--;
        }
        boolean former = first > from && RoleWords.isFormer(scene.lower(first - 1));
        for (int i = first; i < found.first(); i++) {
            former |= RoleWords.isFormer(scene.lower(i));
        }
        boolean complement = found.end() < end
                && (scene.lower(found.end()).equals("of")
                        || scene.lower(found.end()).equals("for"));
        String words = roleWords(scene, first, complement ? end : found.end());
        RoleWords.Role role =
                former ? new RoleWords.Role("former " + found.role().words(), "other", Gender.UNKNOWN) : found.role();
        Gender told = gender == Gender.UNKNOWN ? found.role().gender() : gender;
        return new Description(role, words, countryIn(scene, from, end), told, found.end() - 1);
    }

    private boolean modifies(Scene scene, int token) {
        String upos = scene.upos(token);
        String word = scene.token(token).text();
        boolean noun = upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("ADJ");
        return noun && word.indexOf('-') < 0 && gazetteer.countryWord(word).isEmpty();
    }

    private static String roleWords(Scene scene, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            String word = scene.token(i).text();
            boolean keep =
                    Bodies.isAbbreviation(word) || scene.sentence(i).firstToken() < i && isOwnName(scene, i, first);
            boolean close = i == first
                    || scene.token(i - 1).span().end() == scene.token(i).span().start();
            words.append(close ? "" : " ").append(keep ? word : scene.lower(i));
        }
        return words.toString();
    }

    /** Names keep their capitals within a role ("head of the Sana parliament"); the office itself does not. */
    private static boolean isOwnName(Scene scene, int token, int first) {
        for (int i = first; i < token; i++) {
            if (scene.lower(i).equals("of") || scene.lower(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** The country that words of this range point to, nearest to the end; null if none. A country's own bodies count. */
    @Nullable
    String countryIn(Scene scene, int from, int end) {
        for (int last = end; last > from; last--) {
            if (!scene.capital(last - 1)) {
                continue;
            }
            for (int first = Math.max(from, last - 3); first < last; first++) {
                String words = scene.words(first, last);
                Optional<CountryWord> word = gazetteer.countryWord(words);
                if (word.isPresent()) {
                    return word.get().code();
                }
                Bodies.Body body = bodies.named(words);
                if (body != null && body.country() != null) {
                    return body.country();
                }
            }
        }
        return null;
    }
}
