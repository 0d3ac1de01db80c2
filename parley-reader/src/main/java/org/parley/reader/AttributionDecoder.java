package org.parley.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
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

    private final List<TagSpan> spans;
    private final List<TagSpan> cues;
    private final Scores scores;
    private final BiPredicate<TagSpan, TagSpan> sharing;

    private AttributionDecoder(List<TagSpan> spans, Scores scores, BiPredicate<TagSpan, TagSpan> sharing) {
        this.spans = spans;
        this.cues = of("Cue", spans);
        this.scores = scores;
        this.sharing = sharing;
    }

    /**
     * One group for each cue that has content, then one for each content without a cue.
     *
     * @param sharing whether a source may speak by a cue beside its own: "the envoy said it was over, adding that ..."
     */
    static List<Group> groups(List<TagSpan> spans, Scores scores, BiPredicate<TagSpan, TagSpan> sharing) {
        return new AttributionDecoder(spans, scores, sharing).groups();
    }

    private static List<TagSpan> of(String type, List<TagSpan> spans) {
        return spans.stream().filter(span -> span.type().equals(type)).toList();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (TagSpan cue : cues) {
            groups.add(new Group());
            groups.get(groups.size() - 1).cues().add(cue);
        }
        List<Group> alone = new ArrayList<>();
        for (TagSpan source : of("Source", spans)) {
            int cue = numberOfCue(source);
            if (cue >= 0) {
                groups.get(cue).sources().add(source);
            }
        }
        for (TagSpan content : of("Content", spans)) {
            int cue = numberOfCue(content);
            Group group = cue >= 0 ? groups.get(cue) : new Group();
            group.contents().add(content);
            if (cue < 0) {
                alone.add(group);
            }
        }
        groups.removeIf(group -> group.contents().isEmpty());
        groups.forEach(this::keepOneSource);
        groups.addAll(alone);
        return groups;
    }

    private int numberOfCue(TagSpan span) {
        TagSpan cue = cueOf(span);
        return cue == null ? -1 : cues.indexOf(cue);
    }

    private @Nullable TagSpan cueOf(TagSpan span) {
        TagSpan best = null;
        for (TagSpan cue : cues) {
            if (best == null || link(span, cue) > link(span, best)) {
                best = cue;
            }
        }
        if (best == null) {
            return null;
        }
        return behind(span, best) <= MARGIN ? best : null;
    }

    /** How far the cue lies behind the word that the model would rather link to. */
    private double behind(TagSpan span, TagSpan cue) {
        double most = Double.NEGATIVE_INFINITY;
        for (int word = 0; word + 1 < scores.size(); word++) {
            most = Math.max(most, link(span, word));
        }
        return most - link(span, cue);
    }

    /** A cue has one source: of several the one that links to it best; where none does, the best one that speaks by another cue. */
    private void keepOneSource(Group group) {
        TagSpan cue = group.cues().get(0);
        List<TagSpan> own = group.sources();
        List<TagSpan> candidates = own.isEmpty()
                ? of("Source", spans).stream()
                        .filter(source -> sharing.test(source, cue))
                        .toList()
                : List.copyOf(own);
        own.clear();
        candidates.stream()
                .min(Comparator.comparingDouble(source -> behind(source, cue)))
                .ifPresent(own::add);
    }

    private float link(TagSpan span, TagSpan cue) {
        return link(span, cue.from());
    }

    private float link(TagSpan span, int word) {
        return scores.links()[(span.from() + 1) * scores.size() + word + 1];
    }
}
