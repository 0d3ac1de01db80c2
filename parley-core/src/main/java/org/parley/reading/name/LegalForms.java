package org.parley.reading.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Token;

/** Knows the legal forms that firms bear in their names: "Harrow, Inc.", "Tarn Co., Ltd.". Immutable. */
public final class LegalForms {

    /** "Co., Ltd." has two; more are no name. */
    private static final int MOST = 3;

    private final Set<String> words = new HashSet<>();

    public LegalForms() {
        for (RuleFile.Row row :
                RuleFile.read(LegalForms.class, "lang/en/legal-forms.txt", 1).rows()) {
            for (String word : row.list(0)) {
                words.add(word);
                words.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
            }
        }
    }

    /** Whether the word is a legal form. */
    boolean is(String word) {
        return words.contains(word);
    }

    /** The end of a name with the legal forms that stand behind its end, with or without commas; the end if there are none. */
    int endWithForms(List<Token> tokens, int end) {
        int reached = end;
        for (int count = 0; count < MOST; count++) {
            int at = reached + (isComma(tokens, reached) ? 1 : 0);
            if (at >= tokens.size()
                    || !sameSentence(tokens, at, end)
                    || !is(tokens.get(at).text())) {
                return reached;
            }
            reached = at + 1;
        }
        return reached;
    }

    /** The end of a name without the legal forms at its end; at least one word stays. */
    public int endWithoutForms(List<Token> tokens, int first, int end) {
        int at = end;
        while (at - 1 > first && is(tokens.get(at - 1).text())) {
            at--;
            if (at - 1 > first && isComma(tokens, at - 1)) {
                at--;
            }
        }
        return at;
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).text().equals(",");
    }

    private static boolean sameSentence(List<Token> tokens, int at, int end) {
        return tokens.get(at).sentence() == tokens.get(end - 1).sentence();
    }
}
