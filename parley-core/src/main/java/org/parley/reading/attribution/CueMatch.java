package org.parley.reading.attribution;

import java.util.List;

/**
 * A cue of the lexicon found in a tree.
 *
 * @param rule the lexicon's line
 * @param head the cue's main word
 * @param cue the cue's tokens
 * @param pattern the construction that fitted
 * @param content the content's tokens, in pieces
 */
record CueMatch(CueRule rule, int head, Stretch cue, CuePattern pattern, List<Stretch> content) {

    CueMatch {
        content = List.copyOf(content);
    }
}
