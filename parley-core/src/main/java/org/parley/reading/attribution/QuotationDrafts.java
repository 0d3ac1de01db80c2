package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/**
 * Gives every spoken quotation to somebody: one that goes on after its reporting clause belongs to the attribution before
 * it, one that stands alone to the speaker before it. Words in quotation marks within narration are no speech of their own.
 */
final class QuotationDrafts {

    /** Fewer words than this are a term or a title, not speech. */
    private static final int SHORTEST = 4;

    private static final int LONG = 3;

    private final String text;
    private final Tree tree;
    private final List<Sentence> sentences;
    private final QuotationIndex quotations;

    QuotationDrafts(String text, Tree tree, List<Sentence> sentences, QuotationIndex quotations) {
        this.text = text;
        this.tree = tree;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** The drafts, with those quotations added that none of them holds. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> byStart = new ArrayList<>(drafts);
        byStart.sort(Comparator.comparingInt(Draft::contentStart));
        BitSet covered = new BitSet(text.length());
        List<Draft> orphans = new ArrayList<>();
        for (Draft draft : byStart) {
            if (draft.source.isEmpty() && draft.cue.isEmpty()) {
                orphans.add(draft);
            } else {
                draft.content.forEach(piece -> covered.set(piece.start(), piece.end()));
            }
        }
        byStart.removeAll(orphans);
        List<Draft> result = new ArrayList<>(byStart);
        int next = 0;
        Draft last = null;
        for (Quotation quotation : quotations.outer()) {
            while (next < byStart.size()
                    && byStart.get(next).contentStart() < quotation.span().end()) {
                last = later(last, byStart.get(next++));
            }
            if (isCovered(quotation.span(), covered) || !isSpeech(quotation)) {
                continue;
            }
            Draft made = give(quotation, last, covered);
            if (made != null) {
                result.add(made);
                last = made;
            }
        }
        orphans.stream()
                .filter(orphan -> orphan.content.stream().noneMatch(piece -> isCovered(piece, covered)))
                .forEach(result::add);
        return result;
    }

    /** Of two drafts the one whose reporting clause a following quotation goes on from. */
    private static Draft later(@Nullable Draft last, Draft candidate) {
        boolean inner = last != null && candidate.contentEnd() < last.contentEnd();
        return last == null || (!inner && !candidate.source.isEmpty()) || !candidate.source.isEmpty() && !inner
                ? candidate
                : last;
    }

    private boolean isCovered(Span span, BitSet covered) {
        return covered.get(span.start(), span.end()).cardinality() * 2 >= span.length();
    }

    private boolean isSpeech(Quotation quotation) {
        Stretch words = QuotationIndex.stretch(tree, quotation);
        int count = 0;
        boolean verb = false;
        for (int i = words.first(); i < words.end(); i++) {
            Token token = tree.token(i);
            count += token.upos().equals("PUNCT") ? 0 : 1;
            verb |= (token.upos().equals("VERB") || token.upos().equals("AUX")) && tree.child(i, "nsubj", "cop") >= 0;
            verb |= token.upos().equals("AUX") && token.is("cop");
        }
        return count >= SHORTEST && !isTitle(words) && (verb || endsLikeSpeech(quotation.span()));
    }

    /** "The Long Road to the Coast": nearly all its longer words begin with a capital. */
    private boolean isTitle(Stretch words) {
        int longer = 0;
        int capital = 0;
        for (int i = words.first(); i < words.end(); i++) {
            String word = tree.token(i).text();
            if (word.length() > LONG && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer > 1 && capital * 10 >= longer * 8;
    }

    private boolean endsLikeSpeech(Span span) {
        for (int i = span.end() - 1; i > span.start(); i--) {
            char c = text.charAt(i);
            if (!Quotation.isMark(c)) {
                return ".!?,…".indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** Adds the quotation to the draft it goes on from, or makes a draft of it; null if nothing new is made. */
    private @Nullable Draft give(Quotation quotation, @Nullable Draft last, BitSet covered) {
        Optional<Sentence> sentence = sentenceAt(quotation.span().start());
        if (last == null || sentence.isEmpty() || last.source.isEmpty()) {
            return null;
        }
        Sentence own = sentence.get();
        if (!standsAlone(quotation, own)) {
            return null;
        }
        Optional<Sentence> before = sentenceAt(last.contentEnd() - 1);
        Optional<Sentence> reporting = sentenceAt(
                last.cue.isEmpty() ? last.contentStart() : last.cue.get(0).start());
        if (before.isEmpty() || reporting.isEmpty()) {
            return null;
        }
        boolean quoted = quotations.at(last.contentStart()).isPresent();
        int distance =
                own.index() - Math.max(before.get().index(), reporting.get().index());
        boolean sameParagraph = own.paragraph() == reporting.get().paragraph();
        if (quotation.continues() || (sameParagraph && quoted && distance <= 1)) {
            last.addContent(quotation.span());
            covered.set(quotation.span().start(), quotation.span().end());
            return null;
        }
        boolean near = distance <= 1 && own.paragraph() - reporting.get().paragraph() <= 1;
        if (!near) {
            return null;
        }
        covered.set(quotation.span().start(), quotation.span().end());
        return new Draft(-1, last.source, List.of(), List.of(quotation.span()));
    }

    /** Whether nothing but the quotation stands in the sentences it takes up. */
    private boolean standsAlone(Quotation quotation, Sentence first) {
        Span span = quotation.span();
        Sentence lastOne = sentenceAt(span.end() - 1).orElse(first);
        return !hasLetter(first.span().start(), span.start())
                && !hasLetter(span.end(), lastOne.span().end());
    }

    private boolean hasLetter(int start, int end) {
        return start < end && text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    private Optional<Sentence> sentenceAt(int offset) {
        int after = TextOrder.first(sentences, sentence -> sentence.span().start() > offset);
        return after == 0 ? Optional.empty() : Optional.of(sentences.get(after - 1));
    }
}
