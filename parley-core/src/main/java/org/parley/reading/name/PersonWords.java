package org.parley.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/** Which words belong to a person's name: initials before it, what is turned around by a comma, no pronoun behind it. */
final class PersonWords {

    /** "R.E.", "J.": a letter or a few, each with its full stop. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3}");

    private static final Set<String> OPENING = Set.of("\"", "“", "``", "„");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "“");
    private static final int MOST_GIVEN_NAMES = 3;
    private static final int LONGEST_INITIALS = 6;

    private final Set<String> notInitials;
    private final List<Token> tokens;

    /** @param notInitials letters with full stops that stand for something else */
    PersonWords(Set<String> notInitials, List<Token> tokens) {
        this.notInitials = notInitials;
        this.tokens = tokens;
    }

    List<Name> mend(List<Name> names) {
        List<Name> mended = new ArrayList<>(names.size());
        int reached = 0;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            boolean turned = i + 1 < names.size() && isTurned(name, names.get(i + 1));
            if (name.type() == MentionType.PER && name.firstToken() < name.endToken()) {
                int end = turned ? names.get(++i).endToken() : withoutPronoun(name);
                name = Marks.of(tokens, withInitials(name, reached), end, MentionType.PER);
            }
            mended.add(name);
            reached = Math.max(reached, name.endToken());
        }
        return mended;
    }

    /** "Elphberg, Rudolf" alone in quotation marks: the surname stands first. */
    private boolean isTurned(Name surname, Name given) {
        int comma = surname.endToken();
        return surname.type() == MentionType.PER
                && given.type() == MentionType.PER
                && comma == surname.firstToken() + 1
                && given.firstToken() == comma + 1
                && given.endToken() - given.firstToken() <= MOST_GIVEN_NAMES
                && isWord(comma, Set.of(","))
                && isWord(surname.firstToken() - 1, OPENING)
                && isWord(given.endToken(), CLOSING);
    }

    private boolean isWord(int token, Set<String> words) {
        return token >= 0
                && token < tokens.size()
                && words.contains(tokens.get(token).text());
    }

    /** Initials that no other name has. */
    private int withInitials(Name name, int reached) {
        int first = name.firstToken();
        while (first > reached
                && tokens.get(first - 1).sentence() == tokens.get(first).sentence()
                && isInitials(tokens.get(first - 1).text())) {
            first--;
        }
        return first;
    }

    private boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && INITIALS.matcher(word).matches() && !notInitials.contains(word);
    }

    /** "Rudolf I for one was glad": no name ends in a pronoun. */
    private int withoutPronoun(Name name) {
        int last = name.endToken() - 1;
        return last > name.firstToken() && tokens.get(last).upos().equals("PRON") ? last : name.endToken();
    }
}
