package org.parley.app.page;

import java.util.List;

/**
 * A meeting, a ceasefire, an attack, as shown.
 *
 * @param id where links to it go
 * @param title what it is
 * @param when when
 * @param facts place, kind, mediators, in a line
 * @param state where it stands
 * @param accounts each party's own state of it
 * @param outcomes each party's own words on what came of it
 * @param reports the sentences that report it
 * @param reach how many articles and origins report it
 * @param why why its reports were joined
 */
record HappeningView(
        String id,
        String title,
        When when,
        List<String> facts,
        Tag state,
        List<AccountView> accounts,
        List<AccountView> outcomes,
        List<ItemView> reports,
        String reach,
        List<String> why) {

    /** Whether the text gives it no date and nobody else reports it. */
    boolean isUndatedAndAlone() {
        return !when.known() && reports.size() <= 1;
    }
}
