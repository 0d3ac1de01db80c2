package org.parley.record.linking;

import java.util.List;

/**
 * One thing across articles, and the reports of it.
 *
 * @param id stable as long as its first report stands; usable as an HTML id
 * @param members its reports, by publication, then by place in the text; never empty
 */
public record Thing(String id, List<Member> members) {

    public Thing {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a thing is reported at least once");
        }
    }

    /**
     * A report and why it belongs here.
     *
     * @param report the report
     * @param why the reason it was joined, empty for the one that the others were joined to
     */
    public record Member(Report report, String why) {}

    public List<Report> reports() {
        return members.stream().map(Member::report).toList();
    }

    /** How many articles report it. */
    public int articles() {
        return (int) reports().stream().map(Report::article).distinct().count();
    }
}
