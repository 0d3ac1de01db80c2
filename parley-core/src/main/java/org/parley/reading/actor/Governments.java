package org.parley.reading.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.reading.MentionType;
import org.parley.reading.place.PlaceWords;

/** Tells where a country, its people's adjective or its capital stands for its government, and where it is a place. */
final class Governments {

    static final String ADJECTIVE = "adjective of a country";

    private static final Set<String> PARTY_PREPOSITIONS =
            Set.of("with", "between", "by", "against", "versus", "than", "like", "alongside", "besides");

    private final Gazetteer gazetteer;
    private final Map<String, String> agentWords = new HashMap<>();
    private final Map<String, String> messageWords = new HashMap<>();
    private final PlaceWords placeWords = PlaceWords.english();
    private final Set<String> townThings = new HashSet<>();

    Governments(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (RuleFile.Row row :
                RuleFile.read(Governments.class, "lang/en/agent-words.txt", 2).rows()) {
            boolean noun = row.field(1).equals("pressure") || row.field(1).equals("message");
            for (String word : row.list(0)) {
                (noun ? messageWords : agentWords).putIfAbsent(word, row.field(1));
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(Governments.class, "lang/en/town-things.txt", 1).rows()) {
            townThings.addAll(row.list(0));
        }
    }

    /** Joins the words to the government they stand for; leaves the draft open, with no rule changed, if they are a place. */
    void join(Scene scene, Cast cast, SpottedName name, boolean isSource) {
        CountryWord word = name.country();
        if (word == null) {
            return;
        }
        Draft draft = name.draft();
        switch (word.kind()) {
            case SEAT -> joinSeat(scene, cast, draft, word);
            case DEMONYM -> joinPeople(scene, cast, draft, word);
            case NAME -> {
                if (isSource || actsAsCountry(scene, draft)) {
                    draft.join(government(cast, word), "country acting as its government");
                }
            }
            case CAPITAL -> {
                if (!scene.isTown(draft.first(), word.code()) && (isSource || actsAsGovernment(scene, draft))) {
                    draft.join(government(cast, word), "capital standing for the government");
                }
            }
        }
        Member member = draft.member();
        if (member != null) {
            member.alsoCalled(scene.words(draft.first(), draft.end()));
        }
    }

    private Member government(Cast cast, CountryWord word) {
        return cast.government(word.code(), gazetteer.countryName(word.code()).orElse(word.countryName()));
    }

    private void joinSeat(Scene scene, Cast cast, Draft draft, CountryWord word) {
        if (isPlace(scene, draft.head())) {
            return;
        }
        String words = scene.words(draft.first(), draft.end());
        String name = words.toLowerCase(Locale.ROOT).startsWith("the ") ? words.substring(4) : words;
        Member seat = cast.named("seat " + NameKey.of(name), name, MentionType.ORG, null, word.code());
        draft.join(seat, "seat of government by its own name");
    }

    private boolean isPlace(Scene scene, int head) {
        String preposition = scene.preposition(head);
        return placeWords.is(PlaceWords.Kind.IN, preposition)
                || placeWords.is(PlaceWords.Kind.NEAR, preposition)
                || placeWords.is(PlaceWords.Kind.AT, preposition);
    }

    private void joinPeople(Scene scene, Cast cast, Draft draft, CountryWord word) {
        int head = draft.head();
        boolean plural = scene.lower(head).endsWith("s") || scene.lower(head).endsWith("men");
        if (modifies(scene, head)) {
            draft.join(government(cast, word), ADJECTIVE);
        } else if (plural && draft.first() > 0 && scene.lower(draft.first() - 1).equals("the")) {
            draft.join(government(cast, word), "people of a country as its side");
        } else if (plural || scene.upos(head).equals("NOUN")) {
            String words = scene.words(draft.first(), draft.end()).toLowerCase(Locale.ROOT);
            Member people =
                    cast.unnamed("people " + words, words, plural ? MentionType.NORP : MentionType.PER, word.code());
            if (plural) {
                people.setPlural();
            }
            draft.join(people, "people of a country");
        }
    }

    private static boolean modifies(Scene scene, int head) {
        int governor = scene.tree().head(head);
        return governor > head
                && (scene.token(head).is("amod")
                        || scene.token(head).is("compound")
                        || scene.token(head).is("nmod"))
                && (scene.upos(governor).equals("NOUN") || scene.upos(governor).equals("PROPN"));
    }

    private boolean actsAsCountry(Scene scene, Draft draft) {
        int head = draft.head();
        if (isPlace(scene, head) || isTownsCountry(scene, draft)) {
            return false;
        }
        boolean compound = scene.token(head).is("compound") || scene.token(head).is("nmod:desc");
        return !compound || Bodies.isAbbreviation(scene.words(draft.first(), draft.end()));
    }

    /** "Irpin, Ukraine,": the country only says where the town is. */
    private static boolean isTownsCountry(Scene scene, Draft draft) {
        int first = draft.first();
        if (first < 2
                || !scene.lower(first - 1).equals(",")
                || !scene.upos(first - 2).equals("PROPN")) {
            return false;
        }
        int end = draft.end();
        boolean closed = end >= scene.tree().size() || scene.upos(end).equals("PUNCT");
        return closed
                && (scene.token(draft.head()).is("appos")
                        || scene.token(draft.head()).is("nmod")
                        || scene.token(draft.head()).is("list"));
    }

    private boolean actsAsGovernment(Scene scene, Draft draft) {
        int head = scene.firstConjunct(draft.head());
        int governor = scene.tree().head(head);
        if (governor < 0 || isPlace(scene, head)) {
            return false;
        }
        if (scene.token(head).is("nsubj")) {
            boolean passive = scene.token(head).deprel().startsWith("nsubj:pass");
            return passive ? isDoneToSomebody(scene, governor) : agentKind(scene, governor) != null;
        }
        if (scene.token(head).is("nmod:poss")) {
            return !townThings.contains(scene.tree().lemma(governor)) && !townThings.contains(scene.lower(governor));
        }
        if (scene.token(head).is("obj") || scene.token(head).is("iobj")) {
            return isDoneToSomebody(scene, governor);
        }
        return isParty(scene, head, governor);
    }

    private boolean isParty(Scene scene, int head, int governor) {
        String preposition = scene.preposition(head);
        if (PARTY_PREPOSITIONS.contains(preposition)) {
            return true;
        }
        String noun = messageWords.get(scene.tree().lemma(governor));
        return switch (preposition) {
            case "from", "to" -> "message".equals(noun);
            case "on" -> "pressure".equals(noun);
            default -> false;
        };
    }

    private @Nullable String agentKind(Scene scene, int governor) {
        return agentWords.get(scene.tree().lemma(governor));
    }

    private boolean isDoneToSomebody(Scene scene, int verb) {
        String kind = agentKind(scene, verb);
        return kind != null && (kind.equals("speech") || kind.equals("mind") || kind.equals("deal"));
    }

    /** Whether the verb is one of saying or thinking. */
    boolean isSpeech(Scene scene, int verb) {
        String kind = agentKind(scene, verb);
        return kind != null && (kind.equals("speech") || kind.equals("mind"));
    }

    /** Whether the verb is one that somebody does. */
    boolean isDoneBySomebody(Scene scene, int verb) {
        return agentKind(scene, verb) != null;
    }
}
