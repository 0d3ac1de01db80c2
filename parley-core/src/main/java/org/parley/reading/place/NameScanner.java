package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;

/** Collects the words of an article that could name a place: what the gazetteer knows, longest first, and what the model takes for one. One use per article. */
final class NameScanner {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_UNKNOWN = 8;

    private final Gazetteer gazetteer;
    private final Scene scene;
    private final Map<String, List<Place>> named = new HashMap<>();

    NameScanner(Gazetteer gazetteer, Scene scene) {
        this.gazetteer = gazetteer;
        this.scene = scene;
    }

    /** In text order, none overlapping. */
    List<Candidate> scan(List<LanguageMarks.Name> names) {
        LanguageMarks.@Nullable Name[] covers = covers(names);
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < scene.size()) {
            Candidate candidate = scene.isCapital(at) ? candidateAt(at, covers[at]) : null;
            if (candidate == null) {
                at++;
            } else {
                found.add(candidate);
                at = candidate.end();
            }
        }
        return found;
    }

    private LanguageMarks.@Nullable Name[] covers(List<LanguageMarks.Name> names) {
        LanguageMarks.@Nullable Name[] covers = new LanguageMarks.Name[scene.size()];
        for (LanguageMarks.Name name : names) {
            LanguageMarks.Name bare = bare(name);
            for (int i = bare.firstToken(); i < bare.endToken(); i++) {
                covers[i] = bare;
            }
        }
        return covers;
    }

    /** Without articles before it and clitics and commas behind it. */
    private LanguageMarks.Name bare(LanguageMarks.Name name) {
        int first = name.firstToken();
        int end = name.endToken();
        while (first < end && scene.lower(first).equals("the")) {
            first++;
        }
        while (end > first && scene.isClitic(end - 1)) {
            end--;
        }
        return new LanguageMarks.Name(name.span(), first, end, name.type());
    }

    private @Nullable Candidate candidateAt(int first, LanguageMarks.@Nullable Name cover) {
        boolean ownName = cover != null && cover.type() == MentionType.LOC && cover.firstToken() == first;
        if (ownName && cover != null && isUnknownFeature(cover)) {
            return new Candidate(first, cover.endToken(), cover, List.of(), null);
        }
        int longest = longest(first);
        for (int end = first + longest; end > first; end--) {
            if (!scene.isCapital(end - 1)) {
                continue;
            }
            String words = scene.words(first, end);
            Optional<CountryWord> country = gazetteer.countryWord(words);
            List<Place> places = named(words);
            if (country.isPresent() || !places.isEmpty()) {
                return new Candidate(first, end, cover, places, country.orElse(null));
            }
        }
        return ownName && cover != null && cover.endToken() - first <= LONGEST_UNKNOWN
                ? new Candidate(first, cover.endToken(), cover, List.of(), null)
                : null;
    }

    /** "Lake Tarn", "Tarn Valley": the town of Tarn is not meant. */
    private boolean isUnknownFeature(LanguageMarks.Name cover) {
        int last = cover.endToken() - 1;
        return last > cover.firstToken()
                && last - cover.firstToken() < LONGEST_UNKNOWN
                && (scene.is(PlaceWords.Kind.NATURE, last, last)
                        || scene.is(PlaceWords.Kind.NATURE, cover.firstToken(), last))
                && named(scene.words(cover.firstToken(), cover.endToken())).isEmpty();
    }

    List<Place> named(String words) {
        return named.computeIfAbsent(
                words, key -> gazetteer.shortForm(key).map(List::of).orElseGet(() -> gazetteer.named(key)));
    }

    /** "King's Lynn". */
    private boolean isWithinName(int index) {
        return scene.lower(index).matches("['’]s") && scene.isCapital(index + 1);
    }

    /** How many words from here on could be one name: capitals, and small words between them. */
    private int longest(int first) {
        int end = first + 1;
        int lastCapital = first;
        while (end < scene.size() && end - first < LONGEST_NAME && scene.sameSentence(end, first)) {
            if (scene.isCapital(end)) {
                lastCapital = end;
            } else if (!scene.isLink(end) && !isWithinName(end)) {
                break;
            }
            end++;
        }
        return lastCapital + 1 - first;
    }
}
