package org.parley.reading;

import java.util.List;

/** The heads of a tree's tokens while some are hung elsewhere; a move that would hang a word from its own dependents is refused. */
final class Heads {

    /** No sentence that people write is deeper; from farther down nothing is moved, so that each move costs no more than this. */
    private static final int DEEPEST = 250;

    private final int[] head;

    Heads(List<Token> tokens) {
        head = tokens.stream().mapToInt(Token::head).toArray();
    }

    /** The moved token if what results is still a tree, which is then remembered; else the token as it was. */
    Token moved(Token token, Token moved) {
        if (moved.head() == token.head()) {
            return moved;
        }
        if (!isFree(token.index(), moved.head())) {
            return token;
        }
        head[token.index()] = moved.head();
        return moved;
    }

    private boolean isFree(int token, int above) {
        int at = above;
        for (int steps = 0; at >= 0 && at != token; steps++) {
            if (steps == DEEPEST) {
                return false;
            }
            at = head[at];
        }
        return at < 0;
    }
}
