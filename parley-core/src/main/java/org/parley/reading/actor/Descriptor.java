package org.parley.reading.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;

/** Writes the words that stand for somebody unnamed: in lower case, without article or possessive, persons under their names. */
final class Descriptor {

    private static final Set<String> DROPPED =
            Set.of("my", "our", "your", "his", "her", "its", "their", "the", "this", "that", "these", "those");

    private final Scene scene;
    private final Draft[] byHead;

    Descriptor(Scene scene, Draft[] byHead) {
        this.scene = scene;
        this.byHead = byHead;
    }

    String of(Draft draft) {
        StringBuilder words = new StringBuilder();
        int at = draft.first();
        while (at < draft.head() && DROPPED.contains(scene.lower(at))) {
            at++;
        }
        for (int last = at; at < draft.end(); at = last) {
            Draft person = personAt(at, draft);
            String word = person == null || person.member() == null
                    ? scene.lower(at)
                    : person.member().name().toLowerCase(Locale.ROOT);
            boolean close = at == draft.first()
                    || scene.token(at - 1).span().end()
                            == scene.token(at).span().start();
            words.append(close || words.isEmpty() ? "" : " ").append(word);
            last = person == null ? at + 1 : person.end();
        }
        return words.isEmpty() ? scene.lower(draft.head()) : words.toString();
    }

    /** The person whose name, with the office before it, begins at the token. */
    private @Nullable Draft personAt(int token, Draft within) {
        for (int i = token; i < Math.min(within.end(), token + 4); i++) {
            Draft name = byHead[i];
            boolean named = name != null
                    && name.form() == Mention.Form.NAME
                    && name.member() != null
                    && name.member().isPerson();
            if (named && token > within.head() && (name.first() == token || titled(token, name.first()))) {
                return name;
            }
        }
        return null;
    }

    private boolean titled(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!scene.capital(i)
                    || !(scene.upos(i).equals("PROPN") || scene.upos(i).equals("NOUN"))) {
                return false;
            }
        }
        return first < end;
    }
}
