package org.parley.reading.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Token;

/** Who has been mentioned in the last sentences and how prominently; what pronouns and descriptions look back on. */
final class Focus {

    private static final int SENTENCES = 4;
    /** What is said in quotation marks puts nobody out of focus, up to so many sentences. */
    private static final int WITH_QUOTATIONS = 12;
    /** A sentence that lists hundreds of names puts none of the later ones in focus; this also bounds hostile texts. */
    private static final int MOST_IN_SENTENCE = 40;

    private final Scene scene;
    private final boolean[] sources;
    private final Deque<List<Seen>> sentences = new ArrayDeque<>();
    private int sentence = -1;

    Focus(Scene scene, boolean[] sources) {
        this.scene = scene;
        this.sources = sources;
    }

    /** A mention that was passed: whom it means, where, and its rank (0 the main subject or source). */
    record Seen(Member member, int head, int rank, int sentence, boolean quoted) {}

    void moveTo(int sentenceIndex) {
        if (sentenceIndex == sentence) {
            return;
        }
        int steps = sentence < 0 ? 1 : Math.min(sentenceIndex - sentence, WITH_QUOTATIONS + 1);
        for (int i = 0; i < steps; i++) {
            sentences.addFirst(new ArrayList<>());
        }
        sentence = sentenceIndex;
        while (sentences.size() > SENTENCES
                && (sentences.size() > WITH_QUOTATIONS
                        || scene.steps(Math.max(0, sentence - sentences.size() + 1), sentence) >= SENTENCES)) {
            sentences.removeLast();
        }
    }

    void see(Member member, int head) {
        List<Seen> now = sentences.peekFirst();
        if (now != null && now.size() < MOST_IN_SENTENCE) {
            now.add(new Seen(member, head, rank(head), sentence, scene.quoted(head)));
        }
        member.seenIn(sentence);
    }

    /** Everybody in focus, the latest sentence first, within a sentence in text order. */
    List<Seen> all() {
        List<Seen> seen = new ArrayList<>();
        sentences.forEach(seen::addAll);
        return seen;
    }

    /** Sentences since the member was last mentioned. */
    int distance(Member member) {
        return member.lastSentence() < 0 ? Integer.MAX_VALUE : sentence - member.lastSentence();
    }

    /** The sentence now being passed. */
    int sentence() {
        return sentence;
    }

    private int rank(int head) {
        if (sources[head]) {
            return 0;
        }
        int at = scene.firstConjunct(head);
        Token token = scene.token(at);
        if (token.is("nsubj")) {
            return isMainVerb(scene.tree().head(at)) ? 0 : 1;
        }
        if (token.is("obj") || token.is("iobj")) {
            return 2;
        }
        return token.is("obl") || token.is("nmod") ? 3 : 4;
    }

    private boolean isMainVerb(int verb) {
        int at = verb;
        while (at >= 0 && scene.token(at).is("conj")) {
            at = scene.tree().head(at);
        }
        return at >= 0 && scene.tree().head(at) < 0;
    }

    /** The latest mention of anybody that passes, null if there is none. */
    @Nullable
    Member latest(java.util.function.Predicate<Member> wanted) {
        for (List<Seen> seen : sentences) {
            for (int i = seen.size() - 1; i >= 0; i--) {
                if (wanted.test(seen.get(i).member())) {
                    return seen.get(i).member();
                }
            }
        }
        return null;
    }
}
