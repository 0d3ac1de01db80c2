package org.parley.app.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one holder says of one thing, as shown.
 *
 * @param holder who says it, "" where the line before names them
 * @param side the country or body the holder speaks for, "" if that goes without saying
 * @param through who carried it, "" if nobody
 * @param when when it was said
 * @param states in one or two words each
 * @param item the words, none where they are those of a report or of the account before
 */
record AccountView(String holder, String side, String through, When when, List<Tag> states, ItemView item) {

    /** Whether the other is of the same holder on the same day, by the same words. */
    boolean isSaidWith(AccountView other) {
        return holder.equals(other.holder)
                && through.equals(other.through)
                && when.equals(other.when)
                && item.cites().equals(other.item.cites());
    }

    /** The same account without its holder, who is named before it. */
    AccountView unnamed() {
        return new AccountView("", "", "", when, states, item);
    }

    /** The same account with further states. */
    AccountView and(List<Tag> further) {
        List<Tag> all =
                Stream.concat(states.stream(), further.stream()).distinct().toList();
        return new AccountView(holder, side, through, when, all, item);
    }
}
