package org.parley.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import org.parley.article.Article;
import org.parley.finding.EventReport;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.finding.Statement;
import org.parley.record.Entry;
import org.parley.time.TimeAnchor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The layout of entry bodies in the durable record: JSON of the records' components, with a version beside it. */
final class EntryJson {

    /** Grows when a body of the layout before it could no longer be read as it is. */
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private EntryJson() {}

    record ReceivedBody(Article article, TimeAnchor dated) {}

    /** Exactly one of the three is present. */
    record NotedBody(
            @org.jspecify.annotations.Nullable Statement statement,
            @org.jspecify.annotations.Nullable EventReport event,
            @org.jspecify.annotations.Nullable Figure figure) {

        static NotedBody of(Finding finding) {
            return finding.match(
                    statement -> new NotedBody(statement, null, null),
                    event -> new NotedBody(null, event, null),
                    figure -> new NotedBody(null, null, figure));
        }

        Finding finding() {
            if (statement != null) {
                return statement;
            }
            if (event != null) {
                return event;
            }
            if (figure != null) {
                return figure;
            }
            throw new IllegalStateException("a noted entry holds a finding");
        }
    }

    record LinkedBody(String finding, String thing, String stance, String why) {}

    record WithdrawnBody(long entry, String reason) {}

    static String of(Article article, TimeAnchor dated) {
        return MAPPER.writeValueAsString(new ReceivedBody(article, dated));
    }

    static String of(Finding finding) {
        return MAPPER.writeValueAsString(NotedBody.of(finding));
    }

    static String of(FindingId finding, String thing, String stance, String why) {
        return MAPPER.writeValueAsString(new LinkedBody(finding.value(), thing, stance, why));
    }

    static String of(long entry, String reason) {
        return MAPPER.writeValueAsString(new WithdrawnBody(entry, reason));
    }

    static Finding finding(String body) {
        return MAPPER.readValue(body, NotedBody.class).finding();
    }

    static Entry entry(long number, Instant recorded, String kind, String body) {
        return switch (kind) {
            case "received" -> {
                ReceivedBody received = MAPPER.readValue(body, ReceivedBody.class);
                yield new Entry.Received(number, recorded, received.article(), received.dated());
            }
            case "noted" -> new Entry.Noted(number, recorded, finding(body));
            case "linked" -> {
                LinkedBody linked = MAPPER.readValue(body, LinkedBody.class);
                yield new Entry.Linked(
                        number,
                        recorded,
                        new FindingId(linked.finding()),
                        linked.thing(),
                        linked.stance(),
                        linked.why());
            }
            case "withdrawn" -> {
                WithdrawnBody withdrawn = MAPPER.readValue(body, WithdrawnBody.class);
                yield new Entry.Withdrawn(number, recorded, withdrawn.entry(), withdrawn.reason());
            }
            default -> throw new IllegalStateException("no such kind of entry: " + kind);
        };
    }
}
