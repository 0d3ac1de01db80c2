package org.parley.briefing;

import java.util.List;
import org.parley.time.TimeAnchor;

/**
 * What one holder says of one thing.
 *
 * @param holder who says it, as shown ("Ukrainian officials"); the outlet's name where the outlet itself says it
 * @param side the country or body the holder speaks for, "" if not known
 * @param state what it says of the thing in one or two words ("announced", "confirmed", "not yet confirmed", "held", "failed", "denied"), "" if none
 * @param through who carried it, nearest to the source first
 * @param when when it was said
 * @param item the words
 */
public record Account(String holder, String side, String state, List<String> through, TimeAnchor when, Item item) {

    public Account {
        through = List.copyOf(through);
    }
}
