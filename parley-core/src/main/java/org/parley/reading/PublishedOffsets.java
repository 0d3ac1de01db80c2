package org.parley.reading;

import java.util.List;
import org.parley.article.RepairedText;
import org.parley.article.Span;
import org.parley.place.PlaceMention;
import org.parley.place.PlaceName;
import org.parley.time.TimeExpression;

/**
 * Moves what was marked in a repaired text to where the words stand in the text as it was published: names and words keep
 * their repaired letters, every span covers the published ones.
 */
public final class PublishedOffsets {

    private final RepairedText text;

    private PublishedOffsets(RepairedText text) {
        this.text = text;
    }

    /** The reading of the repaired text as one of the published article. */
    public static Reading restored(Reading reading, RepairedText text) {
        return text.isChanged() ? new PublishedOffsets(text).restored(reading) : reading;
    }

    private Reading restored(Reading reading) {
        return new Reading(
                text.published(),
                reading.dated(),
                reading.sentences().stream().map(this::sentence).toList(),
                reading.tokens().stream().map(this::token).toList(),
                reading.mentions().stream().map(this::mention).toList(),
                reading.actors(),
                reading.times().stream()
                        .map(time -> new TimeExpression(moved(time.span()), time.type(), time.value(), time.anchor()))
                        .toList(),
                reading.places().stream()
                        .map(place -> new PlaceMention(
                                moved(place.span()),
                                place.words(),
                                place.place(),
                                place.precision(),
                                place.alternatives(),
                                place.about()))
                        .toList(),
                reading.attributions().stream().map(this::attribution).toList(),
                reading.placeNames().stream()
                        .map(name -> new PlaceName(
                                moved(name.span()), name.words(), name.use(), name.place(), name.alternatives()))
                        .toList(),
                names(reading.names()));
    }

    private Names names(Names names) {
        return new Names(
                names.mentions().stream().map(this::mention).toList(),
                names.things(),
                names.others().stream()
                        .map(name -> new LanguageMarks.Name(
                                moved(name.span()), name.firstToken(), name.endToken(), name.type()))
                        .toList());
    }

    private Sentence sentence(Sentence sentence) {
        return new Sentence(
                sentence.index(),
                moved(sentence.span()),
                sentence.firstToken(),
                sentence.endToken(),
                sentence.paragraph());
    }

    private Token token(Token token) {
        return new Token(
                token.index(),
                moved(token.span()),
                token.text(),
                token.lemma(),
                token.upos(),
                token.head(),
                token.deprel(),
                token.sentence());
    }

    private Mention mention(Mention mention) {
        return new Mention(
                moved(mention.span()),
                mention.firstToken(),
                mention.endToken(),
                mention.headToken(),
                mention.type(),
                mention.form(),
                mention.actor(),
                mention.rule());
    }

    private Attribution attribution(Attribution attribution) {
        return new Attribution(
                moved(attribution.source()),
                moved(attribution.cue()),
                moved(attribution.content()),
                attribution.form(),
                attribution.actor());
    }

    private List<Span> moved(List<Span> spans) {
        return spans.stream().map(this::moved).toList();
    }

    private Span moved(Span span) {
        return text.inPublished(span);
    }
}
