package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.place.Gazetteer;
import org.parley.record.View;
import org.parley.time.TimeAnchor;

/** Arranges what the record says for a reader. Pure, safe for many threads; looks at no clock. */
public final class Briefer {

    private final Gazetteer gazetteer;

    public Briefer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Makes the briefing of a view.
     *
     * @param view what is known, see {@link View#publishedBy} for "as of a day"
     * @param title what to call it, empty to name it after its parties
     * @param asOf the day asked for, null for the day of the last article
     */
    public Briefing brief(View view, String title, @Nullable LocalDate asOf) {
        return new Briefing(
                title,
                asOf,
                TimeAnchor.unknown("no dated event"),
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
