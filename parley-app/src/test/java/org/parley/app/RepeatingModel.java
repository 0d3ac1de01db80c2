package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.LanguageModel;
import org.parley.reading.MentionHead;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;

/**
 * What another model said of one block, said again of every copy of it in a text of nothing else: a text of any length costs
 * its readers all their steps and the model none. Whoever a block speaks of is taken for the same in all of them.
 */
final class RepeatingModel implements LanguageModel {

    private final LanguageMarks block;
    private final int words;
    private final int sentences;
    private final int characters;

    /**
     * @param model asked once, about one block
     * @param segmented one block
     * @param characters from the start of a block to the start of the next
     */
    RepeatingModel(LanguageModel model, SegmentedText segmented, int characters) {
        this.block = model.mark(List.of(segmented)).get(0);
        this.words = segmented.words().size();
        this.sentences = segmented.sentences().size();
        this.characters = characters;
    }

    @Override
    public List<LanguageMarks> mark(List<SegmentedText> texts) {
        return texts.stream().map(this::mark).toList();
    }

    private LanguageMarks mark(SegmentedText text) {
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        List<MentionHead> heads = new ArrayList<>();
        List<Float> factuality = new ArrayList<>();
        int copies = text.words().size() / words;
        if (copies * words != text.words().size()
                || copies * sentences != text.sentences().size()) {
            throw new IllegalArgumentException("not made of whole blocks");
        }
        for (int copy = 0; copy < copies; copy++) {
            Copy shift = new Copy(copy);
            block.tokens().forEach(token -> tokens.add(shift.of(token)));
            block.names().forEach(name -> names.add(shift.of(name)));
            block.attributions().forEach(attribution -> attributions.add(shift.of(attribution)));
            block.heads().forEach(head -> heads.add(shift.of(head)));
            factuality.addAll(block.factuality());
        }
        return new LanguageMarks(tokens, names, attributions, heads, factuality);
    }

    private final class Copy {
        private final int number;

        Copy(int number) {
            this.number = number;
        }

        private int word(int index) {
            return index + number * words;
        }

        private Span of(Span span) {
            return new Span(span.start() + number * characters, span.end() + number * characters);
        }

        private List<Span> of(List<Span> spans) {
            return spans.stream().map(this::of).toList();
        }

        Token of(Token token) {
            return new Token(
                    word(token.index()),
                    of(token.span()),
                    token.text(),
                    token.lemma(),
                    token.upos(),
                    token.head() < 0 ? -1 : word(token.head()),
                    token.deprel(),
                    token.sentence() + number * sentences);
        }

        Name of(Name name) {
            return new Name(of(name.span()), word(name.firstToken()), word(name.endToken()), name.type());
        }

        Attribution of(Attribution attribution) {
            return new Attribution(
                    of(attribution.source()),
                    of(attribution.cue()),
                    of(attribution.content()),
                    attribution.form(),
                    attribution.actor());
        }

        MentionHead of(MentionHead head) {
            int back = !head.isFirst() ? word(head.antecedent()) : number == 0 ? -1 : word(head.token()) - words;
            return new MentionHead(word(head.token()), head.type(), back);
        }
    }
}
