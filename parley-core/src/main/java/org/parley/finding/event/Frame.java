package org.parley.finding.event;

import java.util.List;

/**
 * What one word, among certain others, says happened.
 *
 * @param line its line in the file of frames
 * @param type PLOVER type or MOVE
 * @param mode PLOVER mode, empty if the word settles none
 */
record Frame(int line, List<Condition> conditions, String type, String mode, Pattern pattern) {

    Frame {
        conditions = List.copyOf(conditions);
    }

    /** Whether the word means this only where it is negated ("does not accept"). */
    boolean wantsNegation() {
        return conditions.stream().anyMatch(condition -> condition.relation().equals("no") && condition.wanted());
    }

    boolean asks(String relation) {
        return conditions.stream().anyMatch(condition -> condition.relation().equals(relation) && condition.wanted());
    }
}
