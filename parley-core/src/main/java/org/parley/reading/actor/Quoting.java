package org.parley.reading.actor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.Tree;

/** Which words stand in whose quotation, and which words are a source. */
final class Quoting {

    private final Scene scene;
    private final int[] content;
    private final boolean[] sources;

    Quoting(Scene scene) {
        this.scene = scene;
        this.content = new int[scene.tree().size()];
        this.sources = new boolean[scene.tree().size()];
        Arrays.fill(content, -1);
        List<Attribution> attributions = scene.attributions();
        for (int n = 0; n < attributions.size(); n++) {
            for (Span span : attributions.get(n).source()) {
                int head = headIn(scene, span);
                if (head >= 0) {
                    sources[head] = true;
                }
            }
            mark(attributions.get(n), n);
        }
    }

    private void mark(Attribution attribution, int number) {
        for (Span span : attribution.content()) {
            int at = scene.tree().tokenFrom(span.start());
            while (at < content.length && scene.token(at).span().start() < span.end()) {
                if (scene.quoted(at) || attribution.form() == Attribution.Form.DIRECT) {
                    content[at] = number;
                }
                at++;
            }
        }
    }

    /** The heads of sources. */
    boolean[] sources() {
        return sources;
    }

    /** Who is quoted at a token, as far as the words for the source have been resolved; null if nobody. */
    @Nullable
    Member speaker(int token, Draft[] byHead) {
        if (content[token] < 0) {
            return null;
        }
        for (Span span : scene.attributions().get(content[token]).source()) {
            int head = headIn(scene, span);
            Draft draft = head < 0 ? null : byHead[head];
            if (draft != null && draft.member() != null) {
                return draft.member();
            }
        }
        return null;
    }

    private static int headIn(Scene scene, Span span) {
        Tree tree = scene.tree();
        int first = tree.tokenFrom(span.start());
        int end = tree.tokenAfter(span.end());
        return first < end ? scene.top(first, end) : -1;
    }
}
