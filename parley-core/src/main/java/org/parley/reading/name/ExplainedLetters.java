package org.parley.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/**
 * Letters in brackets behind the words whose first letters they are: "Tarn Harbour Workers Union (THWU)". They tell where
 * the name begins, and what the letters are wherever the article has them.
 */
final class ExplainedLetters {

    private static final int FEWEST = 3;
    private static final int MOST = 10;
    private static final int LONGEST_LINK = 4;

    private final List<Token> tokens;
    private final int[] nameAt;
    private final List<Name> names;
    private final Map<Integer, Name> byFirst = new HashMap<>();
    private final Map<String, MentionType> letters = new HashMap<>();

    private ExplainedLetters(List<Token> tokens, List<Name> names) {
        this.tokens = tokens;
        this.names = names;
        this.nameAt = new int[tokens.size()];
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            for (int at = name.firstToken(); at < name.endToken() && Marks.isName(name); at++) {
                nameAt[at] = i + 1;
            }
        }
    }

    static List<Name> mend(List<Token> tokens, List<Name> names) {
        ExplainedLetters explained = new ExplainedLetters(tokens, names);
        for (int bracket = 1; bracket + 2 < tokens.size(); bracket++) {
            if (tokens.get(bracket).text().equals("(")
                    && tokens.get(bracket + 2).text().equals(")")) {
                explained.read(bracket);
            }
        }
        return explained.letters.isEmpty() ? names : explained.mended();
    }

    private void read(int bracket) {
        String capitals = tokens.get(bracket + 1).text();
        int first = isLetters(capitals) ? start(capitals, bracket) : -1;
        Name name = first < 0 ? null : nameWithin(first, bracket);
        if (name == null || name.type() == MentionType.PER || letters.containsKey(capitals)) {
            return;
        }
        boolean body =
                nameAt[bracket + 1] > 0 && names.get(nameAt[bracket + 1] - 1).type() == MentionType.ORG;
        MentionType type = body ? MentionType.ORG : name.type();
        int from =
                Math.min(first, nameAt[first] > 0 ? names.get(nameAt[first] - 1).firstToken() : first);
        byFirst.put(from, Marks.of(tokens, from, bracket, type));
        letters.put(capitals, type);
    }

    private static boolean isLetters(String word) {
        return word.length() >= FEWEST && word.length() <= MOST && word.chars().allMatch(Character::isUpperCase);
    }

    /** Where the words begin whose first letters these are, small words passed over; -1 if they are none's. */
    private int start(String capitals, int bracket) {
        int left = capitals.length();
        int at = bracket;
        while (left > 0) {
            at--;
            if (at < 0 || tokens.get(at).sentence() != tokens.get(bracket).sentence()) {
                return -1;
            }
            String word = tokens.get(at).text();
            if (word.charAt(0) == capitals.charAt(left - 1)) {
                left--;
            } else if (!isLink(word)) {
                return -1;
            }
        }
        return at;
    }

    private static boolean isLink(String word) {
        return word.equals("&")
                || (word.length() <= LONGEST_LINK && word.chars().allMatch(Character::isLowerCase));
    }

    /** The last name among the words, null if the model sees none. */
    private @Nullable Name nameWithin(int first, int end) {
        for (int at = end - 1; at >= first; at--) {
            if (nameAt[at] > 0) {
                return names.get(nameAt[at] - 1);
            }
        }
        return null;
    }

    private List<Name> mended() {
        List<Name> mended = new ArrayList<>(names.size());
        List<Name> whole = new ArrayList<>(byFirst.values());
        whole.sort((a, b) -> Integer.compare(a.firstToken(), b.firstToken()));
        int next = 0;
        int reached = 0;
        for (Name name : names) {
            while (next < whole.size() && whole.get(next).firstToken() <= name.firstToken()) {
                Name one = whole.get(next++);
                mended.add(one);
                reached = Math.max(reached, one.endToken());
            }
            if (name.firstToken() >= reached || !Marks.isName(name)) {
                mended.add(ofLetters(name));
            }
        }
        return mended;
    }

    private Name ofLetters(Name name) {
        boolean single = Marks.isName(name) && name.endToken() - name.firstToken() == 1;
        MentionType type = single ? letters.get(tokens.get(name.firstToken()).text()) : null;
        return type == null ? name : Marks.retyped(name, type);
    }
}
