package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.reading.Tree;

/** Finds the words that a cue reports by its place in the tree. */
final class ContentClauses {

    private static final Set<String> INFINITIVE_HOLDERS = Set.of("xcomp", "ccomp", "advcl", "acl", "obl", "conj");

    private final Tree tree;
    private final QuotationIndex quotations;

    ContentClauses(Tree tree, QuotationIndex quotations) {
        this.tree = tree;
        this.quotations = quotations;
    }

    /** The content's tokens for one construction of the cue, empty if it does not fit. */
    List<Stretch> find(CuePattern pattern, int cue, int cueEnd) {
        return switch (pattern.shape()) {
            case CLAUSE -> clause(cue);
            case QUOTE -> quote(cue);
            case OBJECT -> object(cue);
            case OBJECT_WITH -> objectWith(cue, pattern.word());
            case OBJECT_BE -> objectBe(cue);
            case TO -> infinitive(cue, cueEnd);
            case ING -> gerund(cue);
            case PREPOSITION -> after(cue, cueEnd, pattern.word(), false);
            case PREPOSITION_TO -> after(cue, cueEnd, pattern.word(), true);
            case NOUN -> noun(cue);
            case SOURCE -> List.of();
        };
    }

    private List<Stretch> clause(int cue) {
        int complement = tree.child(cue, "ccomp");
        if (complement >= 0) {
            return around(complement, cue);
        }
        List<Stretch> quoted = quote(cue);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        for (int child : tree.children(cue)) {
            if (child > cue && tree.token(child).is("parataxis") && tree.child(child, "nsubj", "cop", "aux") >= 0) {
                return List.of(whole(child));
            }
        }
        int head = tree.head(cue);
        return head >= 0 && interrupts(cue) ? around(head, cue) : List.of();
    }

    /** "The road is cut, the mayor said": the cue's clause hangs on what it reports. */
    private boolean interrupts(int cue) {
        boolean parataxis = tree.token(cue).is("parataxis") && tree.child(cue, "nsubj") >= 0;
        boolean misread = tree.token(cue).is("conj") && tree.head(cue) < cue && tree.child(cue, "cc", "obj") < 0;
        return parataxis || (misread && endsClause(cue));
    }

    private boolean endsClause(int cue) {
        return cue + 1 >= tree.size() || tree.token(cue + 1).upos().equals("PUNCT");
    }

    /** The subtree without the cue's own clause, which may stand in the middle of it. */
    private List<Stretch> around(int content, int cue) {
        int first = tree.first(content);
        int end = tree.end(content);
        boolean above = tree.within(cue, content);
        int cueFirst = above ? tree.first(cue) : ownFirst(cue);
        int cueEnd = above ? tree.end(cue) : ownEnd(cue);
        List<Stretch> pieces = new ArrayList<>();
        if (cue < first || cue >= end) {
            pieces.add(new Stretch(first, end));
            return pieces;
        }
        if (first < cueFirst) {
            pieces.add(new Stretch(first, cueFirst));
        }
        if (cueEnd < end) {
            pieces.add(new Stretch(cueEnd, end));
        }
        return pieces;
    }

    /** The cue with its subject, auxiliaries and adverbs: the part of its subtree that reports. */
    private int ownFirst(int cue) {
        int first = cue;
        for (int child : tree.children(cue)) {
            if (reports(child)) {
                first = Math.min(first, tree.first(child));
            }
        }
        return first;
    }

    private int ownEnd(int cue) {
        int end = cue + 1;
        for (int child : tree.children(cue)) {
            if (reports(child)) {
                end = Math.max(end, tree.end(child));
            }
        }
        return end;
    }

    private boolean reports(int child) {
        return tree.token(child).is("nsubj")
                || tree.token(child).is("aux")
                || tree.token(child).is("advmod")
                || tree.token(child).is("iobj")
                || tree.token(child).is("obl")
                || tree.token(child).is("obj");
    }

    private Stretch whole(int token) {
        return new Stretch(tree.first(token), tree.end(token));
    }

    /** A quotation right after or right before the cue's clause. */
    private List<Stretch> quote(int cue) {
        return quotations.beside(tree, ownFirst(cue), ownEnd(cue), cue);
    }

    private List<Stretch> object(int cue) {
        int object = tree.child(cue, "obj");
        if (object >= 0 && object > cue) {
            return List.of(whole(object));
        }
        if (tree.token(cue).is("acl:relcl")) {
            Stretch antecedent = antecedent(cue);
            boolean gap = tree.child(cue, "obj") < 0 || isRelative(tree.child(cue, "obj"));
            return gap && tree.child(cue, "nsubj") >= 0 && !isRelative(tree.child(cue, "nsubj"))
                    ? List.of(antecedent)
                    : List.of();
        }
        boolean passiveParticiple = tree.token(cue).is("acl") && agent(cue) >= 0;
        if (passiveParticiple) {
            return List.of(antecedent(cue));
        }
        int passive = tree.child(cue, "nsubj:pass");
        return passive >= 0 && agent(cue) >= 0 ? List.of(whole(passive)) : List.of();
    }

    private boolean isRelative(int token) {
        return Set.of("who", "which", "that", "whom").contains(tree.word(token));
    }

    /** Who does it in a passive clause ("dismissed by the council"), -1 if not said. */
    int agent(int cue) {
        for (int child : tree.children(cue)) {
            if (tree.token(child).is("obl")) {
                int marker = tree.child(child, "case");
                if (marker >= 0 && tree.word(marker).equals("by")) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The noun that a relative clause or participle belongs to, with what stands before the clause. */
    private Stretch antecedent(int cue) {
        int noun = tree.head(cue);
        int end = Math.max(noun + 1, Math.min(tree.first(cue), tree.end(noun)));
        while (end > noun + 1 && tree.token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        return new Stretch(Math.min(noun, afterMarkers(noun)), end);
    }

    /** Where the noun phrase begins behind its preposition or conjunction. */
    private int afterMarkers(int noun) {
        int first = tree.first(noun);
        for (int child : tree.children(noun)) {
            boolean marker = tree.token(child).is("case")
                    || tree.token(child).is("mark")
                    || tree.token(child).is("cc");
            if (marker && child < noun) {
                first = Math.max(first, tree.end(child));
            }
        }
        return first;
    }

    private List<Stretch> objectWith(int cue, String word) {
        List<Stretch> object = object(cue);
        if (object.isEmpty()) {
            return objectAsParticiple(cue, word);
        }
        int from = object.get(0).first() > cue ? object.get(0).first() + 1 : cue + 1;
        int second = introducedBy(cue, word, from);
        if (second < 0) {
            return List.of();
        }
        int start = object.get(0).first();
        if (start < cue) {
            return List.of(object.get(0), new Stretch(wordBefore(second, word, from), tree.end(second)));
        }
        return List.of(new Stretch(start, Math.max(object.get(0).end(), tree.end(second))));
    }

    private List<Stretch> objectAsParticiple(int cue, String word) {
        if (!word.equals("as") || agent(cue) < 0) {
            return List.of();
        }
        int second = introducedBy(cue, word, cue + 1);
        return second < 0 ? List.of() : List.of(new Stretch(wordBefore(second, word, cue) + 1, tree.end(second)));
    }

    private int wordBefore(int phrase, String word, int from) {
        for (int i = Math.max(from, tree.first(phrase)); i < tree.end(phrase); i++) {
            if (tree.word(i).equals(word)) {
                return i;
            }
        }
        return tree.first(phrase);
    }

    /** The phrase within the cue's subtree that the word introduces, -1 if there is none. */
    private int introducedBy(int cue, String word, int from) {
        int end = Math.min(tree.end(cue), from + 40);
        for (int i = from; i < end; i++) {
            if (!tree.word(i).equals(word)) {
                continue;
            }
            int phrase = tree.head(i);
            int steps = 0;
            while (phrase >= 0 && tree.token(phrase).is("fixed") && steps++ < 4) {
                phrase = tree.head(phrase);
            }
            if (phrase > i && hangsOn(phrase, cue)) {
                return phrase;
            }
        }
        return -1;
    }

    /** Whether a phrase depends on the cue or on the cue's object. */
    private boolean hangsOn(int phrase, int cue) {
        int at = phrase;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            at = tree.head(at);
            if (at == cue) {
                return true;
            }
        }
        return false;
    }

    private List<Stretch> objectBe(int cue) {
        int first = Integer.MAX_VALUE;
        int end = -1;
        int parts = 0;
        for (int child : tree.children(cue)) {
            boolean part = tree.token(child).is("obj")
                    || tree.token(child).is("xcomp")
                    || tree.token(child).is("iobj")
                    || tree.token(child).is("ccomp");
            if (child > cue && part) {
                first = Math.min(first, tree.first(child));
                end = Math.max(end, tree.end(child));
                parts += tree.token(child).is("ccomp") ? 2 : 1;
            }
        }
        boolean relative = tree.token(cue).is("acl:relcl");
        boolean quoteWithin = end > 0 && quotations.startsIn(tree, first, end);
        return parts >= 2 || (parts == 1 && (relative || quoteWithin)) ? List.of(new Stretch(first, end)) : List.of();
    }

    private List<Stretch> infinitive(int cue, int cueEnd) {
        for (int i = cueEnd; i < Math.min(cueEnd + 4, tree.end(cue)); i++) {
            if (tree.word(i).equals("to") && tree.head(i) > i && hangsOn(tree.head(i), cue)) {
                int verb = tree.head(i);
                boolean infinitive = tree.token(i).is("mark")
                        || INFINITIVE_HOLDERS.contains(tree.token(verb).deprel());
                return infinitive ? List.of(new Stretch(i, Math.max(i + 1, tree.end(verb)))) : List.of();
            }
        }
        return List.of();
    }

    private List<Stretch> gerund(int cue) {
        for (int child : tree.children(cue)) {
            boolean clause = tree.token(child).is("xcomp")
                    || tree.token(child).is("ccomp")
                    || tree.token(child).is("advcl");
            if (child > cue && clause && tree.word(child).endsWith("ing") && tree.first(child) <= cue + 2) {
                return List.of(whole(child));
            }
        }
        return List.of();
    }

    /** What follows a preposition that belongs to the cue. */
    private List<Stretch> after(int cue, int cueEnd, String word, boolean needsInfinitive) {
        int at = -1;
        for (int i = cue + 1; i < Math.min(tree.end(cue), cueEnd + 6); i++) {
            if (tree.word(i).equals(word)) {
                at = i;
                break;
            }
        }
        if (at < 0 || at + 1 >= tree.end(cue) || tree.head(at) <= at) {
            return List.of();
        }
        int phrase = tree.head(at);
        int end = Math.max(tree.end(phrase), at + 2);
        int infinitive = infinitiveAfter(cue, phrase, at);
        if (needsInfinitive && infinitive < 0) {
            return List.of();
        }
        return List.of(new Stretch(at + 1, infinitive < 0 ? end : Math.max(end, tree.end(infinitive))));
    }

    private int infinitiveAfter(int cue, int phrase, int preposition) {
        for (int i = preposition + 2; i < Math.min(tree.end(cue), preposition + 25); i++) {
            if (tree.word(i).equals("to") && tree.token(i).is("mark")) {
                int verb = tree.head(i);
                boolean belongs = verb == phrase || tree.head(verb) == cue || tree.head(verb) == phrase;
                if (belongs) {
                    return verb;
                }
            }
        }
        return -1;
    }

    /** What completes a noun: "the claim that", "a call for", "the threat to". */
    private List<Stretch> noun(int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun) {
                continue;
            }
            boolean clause = tree.token(child).is("acl") || tree.token(child).is("ccomp");
            int mark = tree.child(child, "mark");
            boolean completes =
                    clause && mark >= 0 && Set.of("that", "to", "for").contains(tree.word(mark));
            boolean prepositional = tree.token(child).is("nmod")
                    && tree.child(child, "case") >= 0
                    && tree.word(tree.child(child, "case")).equals("for");
            if (completes && !tree.token(child).is("acl:relcl")) {
                int start = tree.word(mark).equals("for") ? mark + 1 : tree.first(child);
                return List.of(new Stretch(Math.min(start, child), tree.end(child)));
            }
            if (prepositional) {
                return List.of(new Stretch(tree.child(child, "case") + 1, tree.end(child)));
            }
        }
        return List.of();
    }
}
