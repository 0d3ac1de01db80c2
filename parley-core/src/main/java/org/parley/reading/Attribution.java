package org.parley.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/**
 * Content attributed to a source by a cue; each part may be broken into pieces (PolNeAR; Citron).
 *
 * @param source the words for the source, empty if the text names none
 * @param cue the words that report, empty if none
 * @param content the words reported
 * @param form direct, indirect or mixed
 * @param actor id of the actor that the source words mean, null if open
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        @Nullable String actor) {

    /** The same attribution with other words for cue and content. */
    public Attribution on(List<Span> otherCue, List<Span> otherContent) {
        return new Attribution(source, otherCue, otherContent, form, actor);
    }

    /** How the content is given. */
    public enum Form {
        /** All of it is in quotation marks. */
        DIRECT,
        /** None of it is. */
        INDIRECT,
        /** Some of it is. */
        MIXED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }
}
