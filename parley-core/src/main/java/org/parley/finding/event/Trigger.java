package org.parley.finding.event;

import java.util.List;

/**
 * A word that calls up a frame.
 *
 * @param token index of the word
 * @param frame what it says happened
 * @param extras other words that the frame takes in ("sanctions" of "imposed sanctions")
 */
record Trigger(int token, Frame frame, List<Integer> extras) {

    Trigger {
        extras = List.copyOf(extras);
    }
}
