package org.parley.reading.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.RuleFile;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/** Names of a model's marks, cut and joined. */
final class Marks {

    private Marks() {}

    /** The words of a file whose lines are words and an example. */
    static Set<String> listed(String file) {
        Set<String> words = new HashSet<>();
        RuleFile.read(Marks.class, "lang/en/" + file, 1).rows().forEach(row -> words.addAll(row.list(0)));
        return words;
    }

    static boolean isActor(Name name) {
        return name.type() == MentionType.PER || name.type() == MentionType.ORG;
    }

    static boolean isPlace(Name name) {
        return name.type() == MentionType.LOC;
    }

    /** Whether the mark names somebody or something, so that it is no title, number or time. */
    static boolean isName(Name name) {
        return switch (name.type()) {
            case PER, ORG, LOC, FAC, NORP, EVENT, WEAPON, MISC -> true;
            case TITLE, DATE, TIME, DUR, NUM, ORD, MONEY, PCT -> false;
        };
    }

    static List<String> words(List<Token> tokens, Name name) {
        return tokens.subList(name.firstToken(), name.endToken()).stream()
                .map(Token::text)
                .toList();
    }

    /** Some words of a name, of its type. */
    static Name part(List<Token> tokens, Name name, int first, int end) {
        return of(tokens, first, end, name.type());
    }

    /** The same words, of another type. */
    static Name retyped(Name name, MentionType type) {
        return new Name(name.span(), name.firstToken(), name.endToken(), type);
    }

    static Name body(List<Token> tokens, int first, int end) {
        return of(tokens, first, end, MentionType.ORG);
    }

    static Name of(List<Token> tokens, int first, int end, MentionType type) {
        return new Name(tokens.get(first).span().hull(tokens.get(end - 1).span()), first, end, type);
    }
}
