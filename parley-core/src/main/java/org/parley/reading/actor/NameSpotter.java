package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Finds the words that name somebody: where the language model and the lists of countries and bodies disagree, says who is right. */
final class NameSpotter {

    private static final int LONGEST_COUNTRY = 6;
    private static final Set<String> WITHIN_COUNTRY = Set.of("of", "the", "and", "&", "-");

    private final Gazetteer gazetteer;
    private final Bodies bodies;
    private final RoleWords roles;
    private final Nouns nouns;

    NameSpotter(Gazetteer gazetteer, Bodies bodies, RoleWords roles, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.bodies = bodies;
        this.roles = roles;
        this.nouns = nouns;
    }

    /** A name, and what the lists know of it. */
    record Spotted(Draft draft, @Nullable CountryWord country, Bodies.@Nullable Body body) {}

    /** The names of a scene in text order, none overlapping. */
    List<Spotted> spot(Scene scene) {
        List<Spotted> listed = listed(scene);
        List<Spotted> names = new ArrayList<>();
        Spotted[] at = new Spotted[scene.tree().size()];
        for (Spotted hit : listed) {
            for (int i = hit.draft().first(); i < hit.draft().end(); i++) {
                at[i] = hit;
            }
        }
        Set<Spotted> kept = new HashSet<>(listed);
        Set<Spotted> vouched = new HashSet<>();
        for (Name name : scene.names()) {
            Draft draft = draft(scene, name);
            if (draft != null && !yields(scene, draft, at, kept, vouched)) {
                names.add(new Spotted(draft, null, null));
            }
        }
        for (Spotted hit : listed) {
            if (kept.contains(hit) && (hit.country() != null || vouched.contains(hit) || !doubtful(scene, hit))) {
                names.add(hit);
            }
        }
        names.addAll(missed(scene, names));
        names.sort((a, b) -> Integer.compare(a.draft().first(), b.draft().first()));
        return names;
    }

    /** Capitalised words right after an office or a form of address are a name, also where the model saw none. */
    private List<Spotted> missed(Scene scene, List<Spotted> names) {
        boolean[] covered = new boolean[scene.tree().size()];
        for (Spotted name : names) {
            for (int i = name.draft().first(); i < name.draft().end(); i++) {
                covered[i] = true;
            }
        }
        List<Spotted> found = new ArrayList<>();
        for (int first = 1; first < covered.length; first++) {
            if (!isFree(scene, covered, first) || !followsOffice(scene, covered, first)) {
                continue;
            }
            int end = first + 1;
            while (end < covered.length
                    && isFree(scene, covered, end)
                    && scene.sentence(first) == scene.sentence(end)) {
                end++;
            }
            Draft draft = new Draft(first, end, scene.top(first, end), MentionType.PER, Mention.Form.NAME);
            found.add(new Spotted(draft, null, null));
            first = end;
        }
        return found;
    }

    private static boolean isFree(Scene scene, boolean[] covered, int token) {
        return !covered[token] && isNameLike(scene, token);
    }

    private static boolean isNameLike(Scene scene, int token) {
        return !scene.silenced(token)
                && scene.capital(token)
                && (scene.upos(token).equals("PROPN")
                        || NameKey.hasLostLetters(scene.token(token).text()));
    }

    private boolean followsOffice(Scene scene, boolean[] covered, int token) {
        int start = scene.sentence(token).firstToken();
        if (token == start || covered[token - 1] || roles.endingAt(scene, start, token + 1) != null) {
            return false;
        }
        Gender title = roles.title(scene.token(token - 1).text());
        RoleWords.Found role = roles.endingAt(scene, start, token);
        boolean singular = role != null && !scene.lower(token - 1).endsWith("s");
        return (title != null && title != Gender.UNKNOWN) || singular;
    }

    private static boolean doubtful(Scene scene, Spotted hit) {
        return Bodies.isDoubtful(scene.words(hit.draft().first(), hit.draft().end()));
    }

    /** Whether the model's name gives way to listed ones within it; where it does not, those are dropped. */
    private static boolean yields(Scene scene, Draft draft, Spotted[] at, Set<Spotted> kept, Set<Spotted> vouched) {
        Set<Spotted> within = new HashSet<>();
        for (int i = draft.first(); i < draft.end(); i++) {
            if (at[i] != null) {
                within.add(at[i]);
            }
        }
        boolean yields = switch (draft.type()) {
            case PER -> within.stream().anyMatch(hit -> draft.length() == 1 && outweighsPerson(scene, hit, draft));
            case ORG -> within.stream().anyMatch(hit -> covers(scene, hit.draft(), draft));
            case LOC, FAC, NORP, MISC -> !within.isEmpty();
            case TITLE, EVENT, WEAPON, DATE, TIME, DUR, NUM, ORD, MONEY, PCT -> true;
        };
        if (yields) {
            vouched.addAll(within);
        } else {
            kept.removeAll(within);
        }
        return yields || draft.type() == MentionType.LOC || draft.type() == MentionType.MISC;
    }

    /** A single word that the model takes for a person is a country all the same; a capital may be a first name. */
    private static boolean outweighsPerson(Scene scene, Spotted hit, Draft draft) {
        return hit.draft().length() > draft.length()
                || (hit.country() != null
                        && (hit.country().kind() == CountryWord.Kind.NAME
                                || hit.country().kind() == CountryWord.Kind.SEAT))
                || (hit.body() != null && hit.draft().length() == draft.length() && !doubtful(scene, hit));
    }

    private static boolean covers(Scene scene, Draft listed, Draft name) {
        int first = scene.lower(name.first()).equals("the") ? name.first() + 1 : name.first();
        boolean rest = true;
        for (int i = listed.end(); i < name.end(); i++) {
            rest &= !scene.capital(i);
        }
        return listed.first() <= first && rest;
    }

    private @Nullable Draft draft(Scene scene, Name name) {
        if (!(name.type().canAct() || name.type() == MentionType.MISC)
                || name.firstToken() >= name.endToken()
                || scene.silenced(name.firstToken())) {
            return null;
        }
        int first = name.firstToken();
        int end = name.endToken();
        while (end > first + 1
                && (scene.isGenitive(end - 1) || scene.upos(end - 1).equals("PUNCT"))) {
            end--;
        }
        end = withLostLetters(scene, end);
        // A building or site can only speak for whoever sits there, as a place does.
        MentionType type = name.type() == MentionType.FAC ? MentionType.LOC : name.type();
        if (type != MentionType.PER && !Bodies.isAbbreviation(scene.words(first, end)) && isAfterOffice(scene, first)) {
            type = MentionType.PER;
            while (end < scene.tree().size() && isNameLike(scene, end)) {
                end++;
            }
        }
        first = type == MentionType.PER ? afterTitles(scene, first, end) : afterArticle(scene, first, end);
        boolean noun = end == first + 1
                && type != MentionType.PER
                && scene.sentence(first).firstToken() == first
                && nouns.kind(scene.lower(first)) != null;
        boolean adjective = type == MentionType.NORP && !scene.upos(end - 1).endsWith("N");
        if (noun
                || adjective
                || !Character.isLetterOrDigit(scene.token(first).text().codePointAt(0))) {
            return null;
        }
        return new Draft(first, end, scene.top(first, end), type, Mention.Form.NAME);
    }

    /** "Turkey's foreign minister, Xxx": whatever the model takes it for, a name there is a person's. */
    private boolean isAfterOffice(Scene scene, int first) {
        int start = scene.sentence(first).firstToken();
        int before = first > start + 1 && scene.lower(first - 1).equals(",") ? first - 1 : first;
        RoleWords.Found role = before > start ? roles.endingAt(scene, start, before) : null;
        return role != null
                && (before == first || role.role().ofState())
                && !scene.lower(before - 1).endsWith("s");
    }

    /** A letter that was lost shows as a question mark within a word, where no sentence ends. */
    private static int withLostLetters(Scene scene, int end) {
        int at = end;
        int size = scene.tree().size();
        while (at + 1 < size
                && scene.token(at).text().chars().allMatch(c -> c == '?' || c == '\uFFFD')
                && touches(scene, at)
                && touches(scene, at + 1)
                && Character.isLetter(scene.token(at + 1).text().charAt(0))) {
            at += 2;
        }
        return at;
    }

    private static boolean touches(Scene scene, int token) {
        return scene.token(token - 1).span().end() == scene.token(token).span().start();
    }

    private static int afterArticle(Scene scene, int first, int end) {
        return first + 1 < end && scene.lower(first).equals("the") ? first + 1 : first;
    }

    private int afterTitles(Scene scene, int first, int end) {
        int at = first;
        while (at + 1 < end) {
            int next = at;
            boolean body = end - at > 2
                    && Bodies.isLettersBefore(
                            scene.token(at).text(), scene.token(at + 1).text());
            if (body
                    || roles.title(scene.token(at).text()) != null
                    || scene.lower(at).equals("the")) {
                next = at + 1;
            } else {
                for (int stop = Math.min(end - 1, at + RoleWords.LONGEST); stop > at; stop--) {
                    RoleWords.Found found = roles.endingAt(scene, at, stop);
                    if (found != null && found.first() == at) {
                        next = stop;
                        break;
                    }
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private List<Spotted> listed(Scene scene) {
        List<Spotted> hits = new ArrayList<>();
        int at = 0;
        while (at < scene.tree().size()) {
            Spotted hit = scene.silenced(at) ? null : hitAt(scene, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.draft().end();
            }
        }
        return hits;
    }

    private @Nullable Spotted hitAt(Scene scene, int first) {
        if (!scene.capital(first)) {
            return null;
        }
        int limit = scene.sentence(first).endToken();
        Spotted body = bodyAt(scene, first, limit);
        Spotted country = countryAt(scene, first, limit);
        if (body == null || country == null) {
            return body == null ? country : body;
        }
        return body.draft().length() >= country.draft().length() ? body : country;
    }

    private @Nullable Spotted bodyAt(Scene scene, int first, int limit) {
        for (int end = Math.min(limit, first + Bodies.LONGEST); end > first; end--) {
            Bodies.Body body = bodies.named(scene.words(first, end));
            if (body != null) {
                Draft draft = new Draft(first, end, scene.top(first, end), MentionType.ORG, Mention.Form.NAME);
                return new Spotted(draft, null, body);
            }
        }
        return null;
    }

    private @Nullable Spotted countryAt(Scene scene, int first, int limit) {
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
                MentionType type = switch (word.get().kind()) {
                    case NAME, CAPITAL -> MentionType.LOC;
                    case DEMONYM -> MentionType.NORP;
                    case SEAT -> MentionType.ORG;
                };
                Draft draft = new Draft(first, end, scene.top(first, end), type, Mention.Form.NAME);
                return new Spotted(draft, word.get(), null);
            }
        }
        return null;
    }
}
