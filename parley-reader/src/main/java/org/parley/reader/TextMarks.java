package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Token;

/** What the windows of one text say, put together in text order. */
final class TextMarks {

    private final List<Token> tokens = new ArrayList<>();
    private final List<LanguageMarks.Name> names = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Float> factuality = new ArrayList<>();
    private final CoreferenceDecoder linking;
    private int root = -1;
    private int newest;

    TextMarks(CoreferenceWeights coreference) {
        linking = new CoreferenceDecoder(coreference);
    }

    /** The next window's marks and mentions. */
    void add(LanguageMarks marks, List<ScoredHead> heads) {
        addAttributions(marks);
        for (Token token : marks.tokens()) {
            tokens.add(token.head() < 0 ? rooted(token) : token);
        }
        names.addAll(marks.names());
        factuality.addAll(marks.factuality());
        linking.add(marks.tokens(), heads);
    }

    /** Of a sentence that was read in parts the first part's root is the root of all. */
    private Token rooted(Token token) {
        if (root >= 0 && tokens.get(root).sentence() == token.sentence()) {
            return token.under(root, "parataxis");
        }
        root = token.index();
        return token;
    }

    /** Of words that two windows read, what reaches into the later one was cut in the earlier one. */
    private void addAttributions(LanguageMarks marks) {
        int edge = marks.tokens().get(0).span().start();
        List<Attribution> before = attributions.subList(newest, attributions.size());
        for (Attribution attribution : marks.attributions()) {
            if (parts(attribution).anyMatch(part -> part.start() < edge)) {
                before.removeIf(
                        each -> parts(each).anyMatch(part -> parts(attribution).anyMatch(part::overlaps)));
            }
        }
        newest = attributions.size();
        attributions.addAll(marks.attributions());
    }

    private static Stream<Span> parts(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream);
    }

    LanguageMarks finish() {
        return new LanguageMarks(tokens, names, attributions, linking.heads(), factuality);
    }
}
