package org.parley.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/** Single words that name no person though they look so: a storm once its kind was said, a people, a faith. Immutable. */
final class NotPersons {

    private final Set<String> storms = Marks.listed("storm-words.txt");
    private final Map<String, MentionType> peoples = new HashMap<>();

    NotPersons() {
        for (RuleFile.Row row :
                RuleFile.read(NotPersons.class, "lang/en/peoples.txt", 2).rows()) {
            MentionType type = row.field(1).equals("MISC") ? MentionType.MISC : MentionType.NORP;
            row.list(0).forEach(word -> peoples.put(word, type));
        }
    }

    List<Name> mend(List<Token> tokens, List<Name> names) {
        Set<String> persons = new HashSet<>();
        Set<String> blowing = new HashSet<>();
        for (Name name : names) {
            int first = name.firstToken();
            if (stormWord(tokens, name) >= 0) {
                blowing.add(tokens.get(name.endToken() - 1).text());
            } else if (name.type() == MentionType.PER && name.endToken() - first > 1) {
                persons.addAll(Marks.words(tokens, name));
            }
        }
        List<Name> mended = new ArrayList<>(names.size());
        int reached = 0;
        for (Name name : names) {
            Name right = mended(tokens, name, persons, blowing, reached);
            mended.add(right);
            reached = Math.max(reached, right.endToken());
        }
        return mended;
    }

    private Name mended(List<Token> tokens, Name name, Set<String> persons, Set<String> blowing, int reached) {
        int storm = stormWord(tokens, name);
        if (storm >= reached) {
            return Marks.of(tokens, storm, name.endToken(), MentionType.EVENT);
        }
        if (name.endToken() - name.firstToken() != 1) {
            return name;
        }
        String word = tokens.get(name.firstToken()).text();
        if (!Marks.isActor(name) || persons.contains(word)) {
            return name;
        }
        if (name.type() == MentionType.PER && blowing.contains(word)) {
            return Marks.retyped(name, MentionType.EVENT);
        }
        MentionType people = peoples.get(word.replace('’', '\''));
        return people == null ? name : Marks.retyped(name, people);
    }

    /** Where the word for a storm stands that this name of one word goes with, -1 if none. */
    private int stormWord(List<Token> tokens, Name name) {
        int last = name.endToken() - 1;
        boolean could = Marks.isActor(name) || Marks.isPlace(name) || name.type() == MentionType.EVENT;
        boolean fits = could
                && last > 0
                && last - name.firstToken() <= 1
                && tokens.get(last - 1).sentence() == tokens.get(last).sentence()
                && last - 1 <= name.firstToken()
                && storms.contains(tokens.get(last - 1).text());
        return fits ? last - 1 : -1;
    }
}
