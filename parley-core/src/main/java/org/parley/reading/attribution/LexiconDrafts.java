package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/** Finds by the lexicon and the tree what the language model passed over: further cues of a sentence, and speech within speech. */
final class LexiconDrafts {

    private static final Set<String> UNREAL =
            Set.of("may", "might", "would", "could", "should", "must", "can", "shall");
    private static final Set<String> SAYING_TAGS = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private static final int LONGEST_SENTENCE = 400;

    private final Tree tree;
    private final List<Sentence> sentences;
    private final CueMatcher matcher;
    private final SourceWords sources;
    private final Speakers speakers;

    LexiconDrafts(Tree tree, List<Sentence> sentences, CueMatcher matcher, SourceWords sources, Speakers speakers) {
        this.tree = tree;
        this.sentences = sentences;
        this.matcher = matcher;
        this.sources = sources;
        this.speakers = speakers;
    }

    /** Drafts for the cues that no draft has yet. */
    List<Draft> beside(List<Draft> known) {
        BitSet taken = new BitSet(tree.size());
        for (Draft draft : known) {
            for (Span cue : draft.cue) {
                taken.set(tree.tokenFrom(cue.start()), tree.tokenAfter(cue.end()));
            }
        }
        List<Draft> found = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            if (!taken.get(token) && isProse(token)) {
                Optional<Draft> draft = at(token);
                draft.ifPresent(it ->
                        it.cue.forEach(cue -> taken.set(tree.tokenFrom(cue.start()), tree.tokenAfter(cue.end()))));
                draft.ifPresent(found::add);
            }
        }
        return found;
    }

    /** A "sentence" of many hundred words is a list or rubbish, and would cost time in its square. */
    private boolean isProse(int token) {
        int sentence = tree.token(token).sentence();
        return sentences.get(sentence).endToken() - sentences.get(sentence).firstToken() <= LONGEST_SENTENCE;
    }

    private Optional<Draft> at(int token) {
        if (tree.word(token).equals("according")) {
            return accordingTo(token);
        }
        return matcher.at(token).filter(match -> isReal(match)).flatMap(this::draft);
    }

    private Optional<Draft> draft(CueMatch match) {
        Optional<Stretch> source = sources.of(match);
        if (source.isEmpty()
                || !speakers.canSpeak(source.get(), match.rule().stance())
                || (speakers.isOwnVoice(source.get()))) {
            return Optional.empty();
        }
        boolean holdsSource =
                match.content().stream().anyMatch(it -> it.contains(source.get().first()));
        if (holdsSource || !saysSomething(match)) {
            return Optional.empty();
        }
        List<Span> content = match.content().stream().map(this::span).toList();
        return Optional.of(new Draft(match.head(), List.of(span(source.get())), List.of(span(match.cue())), content));
    }

    /** A bare pronoun ("he rejected it") tells nothing that could be cited. */
    private boolean saysSomething(CueMatch match) {
        for (Stretch piece : match.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                if (SAYING_TAGS.contains(tree.token(i).upos())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Cues that are only possible, wished or supposed report nothing. */
    private boolean isReal(CueMatch match) {
        int cue = match.head();
        for (int child : tree.children(cue)) {
            boolean unreal = tree.token(child).is("aux") && UNREAL.contains(tree.lemma(child));
            boolean wish = match.rule().words().size() > 1
                    && match.rule().words().get(0).equals("would");
            if (unreal && !wish) {
                return false;
            }
            if (tree.token(child).is("mark") && CONDITIONS.contains(tree.word(child))) {
                return false;
            }
            boolean infinitive =
                    tree.token(child).is("mark") && tree.word(child).equals("to");
            if (infinitive && !match.rule().isNoun() && !isCarriedOn(cue)) {
                return false;
            }
        }
        return true;
    }

    /** "continued to deny", "went on to say": the infinitive happened. */
    private boolean isCarriedOn(int cue) {
        int head = tree.head(cue);
        return head >= 0
                && tree.token(cue).is("xcomp")
                && Set.of("continue", "go", "begin", "start").contains(tree.lemma(head));
    }

    private Optional<Draft> accordingTo(int token) {
        if (token + 2 >= tree.size() || !tree.word(token + 1).equals("to")) {
            return Optional.empty();
        }
        int named = tree.head(token) > token ? tree.head(token) : tree.child(token, "obl", "obj");
        if (named <= token || tree.head(named) < 0) {
            return Optional.empty();
        }
        Stretch source = sources.phrase(named);
        Stretch words = new Stretch(Math.max(source.first(), token + 2), source.end());
        if (!speakers.canSpeak(words, false)) {
            return Optional.empty();
        }
        int clause = tree.head(named) == token ? tree.head(token) : tree.head(named);
        if (clause < 0) {
            return Optional.empty();
        }
        Span whole = tree.subtree(clause);
        Span phrase = span(new Stretch(token, words.end()));
        List<Span> content = new ArrayList<>();
        if (whole.start() < phrase.start()) {
            content.add(new Span(whole.start(), phrase.start()));
        }
        if (phrase.end() < whole.end()) {
            content.add(new Span(phrase.end(), whole.end()));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draft(token, List.of(span(words)), List.of(span(new Stretch(token, token + 2))), content));
    }

    private Span span(Stretch tokens) {
        return tree.span(tokens.first(), tokens.end());
    }
}
