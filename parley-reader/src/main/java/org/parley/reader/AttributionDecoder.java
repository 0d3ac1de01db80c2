package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.TagDecoder.TagSpan;

/** Joins the sources and contents of one window to the cues that report them. */
final class AttributionDecoder {

    /** How far a cue may lie behind the word that the model would rather link to. */
    private static final double MARGIN = 3;

    /** Sources, cues and contents that belong together; content that nothing reports stands alone. */
    record Group(List<TagSpan> sources, List<TagSpan> cues, List<TagSpan> contents) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** After the last word of any part. */
        int end() {
            return Stream.of(sources, cues, contents)
                    .flatMap(List::stream)
                    .mapToInt(TagSpan::to)
                    .max()
                    .orElse(0);
        }
    }

    private AttributionDecoder() {}

    /** One group for each cue that has content, then one for each content without a cue. */
    static List<Group> groups(List<TagSpan> spans, Scores scores) {
        List<TagSpan> cues =
                spans.stream().filter(span -> span.type().equals("Cue")).toList();
        List<Group> groups = new ArrayList<>();
        for (TagSpan cue : cues) {
            Group group = new Group();
            group.cues().add(cue);
            groups.add(group);
        }
        List<Group> alone = new ArrayList<>();
        for (TagSpan span : spans) {
            if (span.type().equals("Cue")) {
                continue;
            }
            TagSpan cue = cueOf(span, cues, scores);
            boolean content = span.type().equals("Content");
            if (cue != null) {
                Group group = groups.get(cues.indexOf(cue));
                (content ? group.contents() : group.sources()).add(span);
            } else if (content) {
                Group group = new Group();
                group.contents().add(span);
                alone.add(group);
            }
        }
        groups.addAll(alone);
        groups.removeIf(group -> group.contents().isEmpty());
        return groups;
    }

    private static @Nullable TagSpan cueOf(TagSpan span, List<TagSpan> cues, Scores scores) {
        int row = (span.from() + 1) * scores.size();
        TagSpan best = null;
        for (TagSpan cue : cues) {
            if (best == null || link(scores, row, cue.from()) > link(scores, row, best.from())) {
                best = cue;
            }
        }
        if (best == null) {
            return null;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int word = 0; word + 1 < scores.size(); word++) {
            most = Math.max(most, link(scores, row, word));
        }
        return link(scores, row, best.from()) >= most - MARGIN ? best : null;
    }

    private static float link(Scores scores, int row, int word) {
        return scores.links()[row + word + 1];
    }
}
