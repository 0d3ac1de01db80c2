package org.parley.record.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.ArticleId;
import org.parley.finding.Realis;

/**
 * One thing across articles, and the reports of it.
 *
 * @param id stable as long as its first report stands; usable as an HTML id
 * @param members its reports, by publication, then by place in the text; never empty
 * @param due the articles that give a day for it that is still to come
 */
public record Thing(String id, List<Member> members, Set<ArticleId> due) {

    public Thing(String id, List<Member> members) {
        this(
                id,
                members,
                members.stream()
                        .map(Member::report)
                        .filter(Report::tellsOfWhatIsToCome)
                        .map(Report::article)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public Thing {
        members = List.copyOf(members);
        due = Set.copyOf(due);
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

    /**
     * What a report says of it: an undated one, in an article that elsewhere gives a day still to come, tells of what is
     * planned, whatever the tense of a headline or a caption.
     */
    public Realis realis(Report report) {
        return report.realis() == Realis.ACTUAL && !report.event().when().isKnown() && due.contains(report.article())
                ? Realis.PLANNED
                : report.realis();
    }

    /** How many articles report it. */
    public int articles() {
        return (int) reports().stream().map(Report::article).distinct().count();
    }
}
