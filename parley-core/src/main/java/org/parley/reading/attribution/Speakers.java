package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.reading.actor.ActorResolver;

/** Tells whom the words of a source mean, and whether that can speak at all. */
final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "his", "her", "their", "who", "whom");
    private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "my", "our", "your", "me", "us");
    private static final List<String> NAME_LINKS = List.of("flat", "compound", "appos", "nmod");

    private final Tree tree;
    private final List<List<Mention>> byToken = new ArrayList<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Speakers(Tree tree, ActorResolver.Resolved resolved) {
        this.tree = tree;
        for (int i = 0; i < tree.size(); i++) {
            byToken.add(List.of());
        }
        for (Mention mention : resolved.mentions()) {
            for (int i = mention.firstToken(); i < Math.min(mention.endToken(), byToken.size()); i++) {
                List<Mention> more = new ArrayList<>(byToken.get(i));
                more.add(mention);
                byToken.set(i, more);
            }
        }
        resolved.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** The actor that the source words mean, null if open. */
    @Nullable
    String actor(Stretch source) {
        Token top = tree.top(source.first(), source.end());
        return top == null ? null : actorAt(top.index(), source);
    }

    private @Nullable String actorAt(int head, Stretch source) {
        String found = mentioned(head);
        if (found != null) {
            return found;
        }
        for (String link : NAME_LINKS.subList(0, 3)) {
            for (int child : tree.children(head)) {
                if (source.contains(child) && tree.token(child).is(link)) {
                    String named = mentioned(child);
                    if (named != null && isPerson(named)) {
                        return named;
                    }
                }
            }
        }
        return null;
    }

    /** The actor of the mention whose head this token is, else of the shortest mention that holds it. */
    private @Nullable String mentioned(int token) {
        Mention best = null;
        for (Mention mention : byToken.get(token)) {
            if (mention.actor() != null && (best == null || better(mention, best, token))) {
                best = mention;
            }
        }
        return best == null ? null : best.actor();
    }

    private static boolean better(Mention mention, Mention best, int token) {
        boolean head = mention.headToken() == token;
        boolean bestHead = best.headToken() == token;
        return head != bestHead ? head : mention.span().length() < best.span().length();
    }

    private boolean isPerson(String actor) {
        return Optional.ofNullable(actors.get(actor))
                .filter(it -> it.type() == org.parley.reading.MentionType.PER)
                .isPresent();
    }

    /** Whether the words name somebody who can speak: a person, a body, a government; for reports of speech a document too. */
    boolean canSpeak(Stretch source, boolean stance) {
        Token top = tree.top(source.first(), source.end());
        if (top == null) {
            return false;
        }
        String word = tree.word(top.index());
        if (PERSONAL.contains(word)) {
            return true;
        }
        if (word.equals("it") || word.equals("its")) {
            return !stance || actor(source) != null;
        }
        Optional<SpeakerNouns.Kind> kind = SpeakerNouns.kind(tree.lemma(top.index()));
        if (kind.isPresent()) {
            return !stance || kind.get() != SpeakerNouns.Kind.DOCUMENT;
        }
        boolean acting = byToken.get(top.index()).stream()
                .anyMatch(mention -> mention.type().canAct());
        return acting || top.upos().equals("PROPN");
    }

    /** Whether the words are those of a speaker within a quotation about himself. */
    boolean isOwnVoice(Stretch source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (OWN_VOICE.contains(tree.word(i))) {
                return source.end() - source.first() == 1;
            }
        }
        return false;
    }
}
