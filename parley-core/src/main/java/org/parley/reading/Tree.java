package org.parley.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.article.TextOrder;

/** The tokens of a text with quick ways through their trees; built once per reading, in time linear in the tokens. */
public final class Tree {

    private static final int[] NONE = {};

    private final List<Token> tokens;
    private final int[][] children;
    private final int[] first;
    private final int[] end;
    private final int[] depth;
    private final String[] words;
    private final String[] lemmas;

    public Tree(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        int size = this.tokens.size();
        this.first = new int[size];
        this.end = new int[size];
        this.depth = new int[size];
        this.words = this.tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.lemmas = this.tokens.stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        for (int root = 0; root < size; root++) {
            if (this.tokens.get(root).head() < 0) {
                measure(root);
            }
        }
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** Without recursion: a hostile text can make a tree as deep as it is long. */
    private void measure(int root) {
        List<Integer> order = new ArrayList<>();
        order.add(root);
        for (int at = 0; at < order.size(); at++) {
            int token = order.get(at);
            first[token] = token;
            end[token] = token + 1;
            for (int child : children[token]) {
                depth[child] = depth[token] + 1;
                order.add(child);
            }
        }
        for (int at = order.size() - 1; at > 0; at--) {
            int token = order.get(at);
            int head = tokens.get(token).head();
            first[head] = Math.min(first[head], first[token]);
            end[head] = Math.max(end[head], end[token]);
        }
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word in lower case. */
    public String word(int index) {
        return words[index];
    }

    public String lemma(int index) {
        return lemmas[index];
    }

    /** Index of the head, -1 for a root. */
    public int head(int index) {
        return tokens.get(index).head();
    }

    /** Steps to the root. */
    public int depth(int index) {
        return depth[index];
    }

    /** Leftmost token of the subtree. */
    public int first(int index) {
        return first[index];
    }

    /** Index after the rightmost token of the subtree. */
    public int end(int index) {
        return end[index];
    }

    /** Direct dependents, in text order. */
    public int[] children(int index) {
        return children[index].length == 0 ? NONE : children[index].clone();
    }

    /** The first direct dependent with one of these relations or a subtype, -1 if none. */
    public int child(int index, String... relations) {
        for (int child : children[index]) {
            for (String relation : relations) {
                if (tokens.get(child).is(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** Whether the token is within the subtree. */
    public boolean within(int index, int ancestor) {
        int at = index;
        while (at >= 0 && depth[at] > depth[ancestor]) {
            at = head(at);
        }
        return at == ancestor;
    }

    /** The characters from a token to before another. */
    public Span span(int firstToken, int endToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }

    /** The characters of the subtree's hull. */
    public Span subtree(int index) {
        return span(first[index], end[index]);
    }

    /** The token of this range that stands highest in its tree, the first of equals; null for an empty range. */
    public @Nullable Token top(int firstToken, int endToken) {
        Token top = null;
        for (int i = firstToken; i < endToken; i++) {
            if (top == null || depth[i] < depth[top.index()]) {
                top = tokens.get(i);
            }
        }
        return top;
    }

    /** Index of the first token that ends after the offset; the number of tokens if there is none. */
    public int tokenFrom(int offset) {
        return TextOrder.first(tokens, token -> token.span().end() > offset);
    }

    /** Index of the first token that begins at or after the offset; the number of tokens if there is none. */
    public int tokenAfter(int offset) {
        int low = tokenFrom(offset);
        return low < tokens.size() && tokens.get(low).span().start() < offset ? low + 1 : low;
    }
}
