package org.parley.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/**
 * Words that refer to someone or something.
 *
 * @param span the words
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param headToken the token that carries it
 * @param type what it names
 * @param form name, noun phrase or pronoun
 * @param actor id of the actor meant within this article, null while open (then the rule says why)
 * @param rule the rule that joined it to its actor, or that left it open
 */
public record Mention(
        Span span,
        int firstToken,
        int endToken,
        int headToken,
        MentionType type,
        Form form,
        @Nullable String actor,
        String rule) {

    /** How the words refer. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
