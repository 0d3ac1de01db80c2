package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** The nouns by which a text describes people and bodies without naming them. */
final class Nouns {

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What a noun describes. */
    enum Kind {
        PERSON,
        PEOPLE,
        FORCE,
        BODY,
        INSTITUTION,
        GOVERNMENT,
        MEDIUM,
        WORDS;

        boolean isBody() {
            return this == BODY || this == INSTITUTION || this == GOVERNMENT || this == MEDIUM || this == FORCE;
        }
    }

    private Nouns() {
        for (RuleFile.Row row :
                RuleFile.read(Nouns.class, "lang/en/groups.txt", 2).rows()) {
            Kind kind = kindOf(row);
            for (String noun : row.list(0)) {
                kinds.putIfAbsent(noun, kind);
            }
        }
    }

    private static Kind kindOf(RuleFile.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(row.field(1))) {
                return kind;
            }
        }
        throw row.problem(1, "unknown kind of noun");
    }

    static Nouns load() {
        return new Nouns();
    }

    /** The kind of the noun at a token, read with the word before it if the two are one term; null if it describes nobody. */
    @Nullable
    Kind kind(Scene scene, int token) {
        if (token > 0 && scene.token(token - 1).sentence() == scene.token(token).sentence()) {
            Kind two = kind(scene.lower(token - 1) + " " + scene.lower(token));
            if (two != null) {
                return two;
            }
        }
        Kind one = kind(scene.lower(token));
        return one != null ? one : kinds.get(scene.tree().lemma(token));
    }

    /** First token of the term that ends with this noun: the word before it if the two are one term. */
    int firstOfTerm(Scene scene, int token) {
        boolean two = token > 0
                && scene.token(token - 1).sentence() == scene.token(token).sentence()
                && kind(scene.lower(token - 1) + " " + scene.lower(token)) != null;
        return two ? token - 1 : token;
    }

    /** Whether the list has the noun in just this form, for one of its kind. */
    boolean isSingular(String noun) {
        return kinds.get(noun) == Kind.PERSON;
    }

    @Nullable
    Kind kind(String words) {
        Kind kind = kinds.get(words);
        if (kind == null && words.endsWith("ies")) {
            kind = kinds.get(words.substring(0, words.length() - 3) + "y");
        }
        if (kind == null && words.endsWith("s")) {
            kind = kinds.get(words.substring(0, words.length() - 1));
        }
        if (kind == null && words.endsWith("men")) {
            kind = kinds.get(words.substring(0, words.length() - 3) + "man");
        }
        return kind;
    }
}
