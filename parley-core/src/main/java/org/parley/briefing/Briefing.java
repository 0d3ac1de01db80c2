package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.TimeAnchor;

/**
 * What the record says as of one instant, arranged for a reader. Every line carries citations; nothing is ranked by truth.
 *
 * @param title what it is about
 * @param asOf the last day that was known when it was made, null if no article is dated
 * @param period from the first to the last dated event
 * @param outlets how many outlets the articles come from
 * @param origins how many origins they come from
 * @param sheets the articles
 * @param inShort the few lines a reader needs first
 * @param timeline marks in lanes, the undated ones apart
 * @param contacts talks and contacts
 * @param corridors ceasefires and corridors
 * @param figures the human cost, by thing counted
 * @param attacks attacks
 * @param positions who wants what, by party and issue
 * @param statements all statements
 * @param differences where accounts differ
 * @param places where it happened, those with most first
 */
public record Briefing(
        String title,
        @Nullable LocalDate asOf,
        TimeAnchor period,
        int outlets,
        int origins,
        List<ArticleSheet> sheets,
        List<Brief> inShort,
        List<TimelineMark> timeline,
        List<Happening> contacts,
        List<Happening> corridors,
        List<FigureGroup> figures,
        List<Happening> attacks,
        List<Position> positions,
        List<Said> statements,
        List<Difference> differences,
        List<MapPlace> places) {

    public Briefing {
        sheets = List.copyOf(sheets);
        inShort = List.copyOf(inShort);
        timeline = List.copyOf(timeline);
        contacts = List.copyOf(contacts);
        corridors = List.copyOf(corridors);
        figures = List.copyOf(figures);
        attacks = List.copyOf(attacks);
        positions = List.copyOf(positions);
        statements = List.copyOf(statements);
        differences = List.copyOf(differences);
        places = List.copyOf(places);
    }

    /**
     * One line of "in short".
     *
     * @param when when
     * @param item the line
     * @param state a tag such as "held", "accounts differ", "update, same holder", "" if none
     * @param target id of the thing it is about
     */
    public record Brief(TimeAnchor when, Item item, String state, String target) {}

    /** The lanes of the timeline. */
    public enum Lane {
        CONTACTS("Talks, contacts"),
        CORRIDORS("Ceasefires, corridors"),
        ATTACKS("Attacks"),
        FIGURES("Figures"),
        STATEMENTS("Statements");

        private final String title;

        Lane(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One mark of the timeline.
     *
     * @param lane its lane
     * @param when when; unknown ones go to the undated lane end
     * @param announced whether it is only announced (drawn hollow)
     * @param title what it is
     * @param weight how many findings stand behind it
     * @param target id of the thing it opens
     */
    public record TimelineMark(
            Lane lane, TimeAnchor when, boolean announced, String title, int weight, String target) {}

    /**
     * A meeting, call or round of talks; a ceasefire or corridor; an attack: one thing across its articles.
     *
     * @param id stable id, usable as an HTML id
     * @param title what it is ("A. Petrov – B. Olsen, Geneva")
     * @param when when
     * @param where place as said, "" if not said
     * @param kind a word for its kind ("phone", "visit", "round 3", "air strike"), "" if none
     * @param state where it stands as of the briefing's day ("held", "announced", "failed", ...)
     * @param parties who takes part, as shown
     * @param others mediators and hosts, as shown ("C. Marti, mediator")
     * @param accounts each party's own state of it, oldest first
     * @param outcomes each party's own words on what came of it
     * @param reports the sentences that report it
     * @param articles how many articles report it
     * @param origins how many origins report it
     * @param why why its reports were joined, one line a link
     */
    public record Happening(
            String id,
            String title,
            TimeAnchor when,
            String where,
            String kind,
            String state,
            List<String> parties,
            List<String> others,
            List<Account> accounts,
            List<Account> outcomes,
            List<Item> reports,
            int articles,
            int origins,
            List<String> why) {

        public Happening {
            parties = List.copyOf(parties);
            others = List.copyOf(others);
            accounts = List.copyOf(accounts);
            outcomes = List.copyOf(outcomes);
            reports = List.copyOf(reports);
            why = List.copyOf(why);
        }
    }

    /** How the figures of a group stand to each other. */
    public enum Relation {
        SINGLE(""),
        DISPUTE("accounts differ"),
        SCOPE("different scope, not a contradiction"),
        UPDATE("update by the same holder"),
        PART("a part of the whole"),
        SAME("same figure");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Figures about one thing counted.
     *
     * @param id stable id
     * @param title what is counted, where and when ("Military training ground, 13 March 2022")
     * @param lines each figure, kept apart
     * @param relation how they stand to each other
     * @param why why they stand together and what the relation rests on
     */
    public record FigureGroup(String id, String title, List<FigureLine> lines, Relation relation, String why) {

        public FigureGroup {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One figure of one holder.
     *
     * @param holder who counts, as shown
     * @param through carriers
     * @param measure "killed", "injured", ...
     * @param population who is counted, in the text's words
     * @param words the number in the text's words ("at least 35")
     * @param low lower bound, null if none
     * @param high upper bound, null if none
     * @param strict bound excluded
     * @param approx about
     * @param vague words only
     * @param when date of what is counted
     * @param where place as said, "" if not said
     * @param unverified whether the article says it could not be verified
     * @param item the words
     */
    public record FigureLine(
            String holder,
            List<String> through,
            String measure,
            String population,
            String words,
            @Nullable Long low,
            @Nullable Long high,
            boolean strict,
            boolean approx,
            boolean vague,
            TimeAnchor when,
            String where,
            boolean unverified,
            Item item) {

        public FigureLine {
            through = List.copyOf(through);
        }
    }

    /**
     * What one party holds on one issue, one line of a cell of the matrix.
     *
     * @param party as shown in the column
     * @param issue as shown in the row
     * @param speaker who says it for the party, "" if the party itself
     * @param act demand, refuse, offer, ...
     * @param when when it was said
     * @param item the words
     */
    public record Position(String party, String issue, String speaker, String act, TimeAnchor when, Item item) {}

    /**
     * One statement.
     *
     * @param id stable id
     * @param when when it was said
     * @param speaker as shown
     * @param role office, "" if not said
     * @param side country or body, "" if not known
     * @param through carriers
     * @param act assert, deny, ...
     * @param form direct, indirect, mixed
     * @param issues issues it touches
     * @param answers id of the statement it answers, "" if none
     * @param item the words
     */
    public record Said(
            String id,
            TimeAnchor when,
            String speaker,
            String role,
            String side,
            List<String> through,
            String act,
            String form,
            List<String> issues,
            String answers,
            Item item) {

        public Said {
            through = List.copyOf(through);
            issues = List.copyOf(issues);
        }

        /** The same statement, answering another. */
        Said answering(String other) {
            return new Said(id, when, speaker, role, side, through, act, form, issues, other, item);
        }
    }

    /**
     * One thing on which accounts differ, side by side.
     *
     * @param id stable id
     * @param title what they differ about
     * @param relation how they stand ("two holders, different populations", "a denial that answers the claim")
     * @param sides the accounts, in order of their articles; two or more
     */
    public record Difference(String id, String title, String relation, List<Account> sides) {

        public Difference {
            sides = List.copyOf(sides);
            if (sides.size() < 2) {
                throw new IllegalArgumentException("a difference has two sides: " + title);
            }
        }
    }
}
