package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.reading.actor.ActorResolver;

/** Mends the model's attributions by quotation marks and reporting words, and joins their sources to actors. Pure, and safe for many threads. */
public final class AttributionFinder {

    private static final Set<String> ADDRESSING = Set.of("tell", "inform", "assure", "remind", "ask");

    /** Below this share of the tree's content the model's is a mere beginning. */
    private static final double STUB = 0.4;

    private final CueLexicon lexicon = CueLexicon.english();

    public List<Attribution> find(
            Article article, SegmentedText segmented, LanguageMarks marks, ActorResolver.Resolved actors) {
        Tree tree = new Tree(marks.tokens());
        QuotationIndex quotations = QuotationIndex.of(segmented.text(), segmented.sentences());
        return new Work(article, segmented, tree, quotations, actors).find(marks.attributions());
    }

    /** The state of one article's work. */
    private final class Work {

        private final Article article;
        private final Tree tree;
        private final QuotationIndex quotations;
        private final List<Sentence> sentences;
        private final CueMatcher matcher;
        private final SourceWords sources;
        private final Speakers speakers;
        private final ContentEdges edges;
        private final ContentMender mender;
        private final QuotationDrafts quotationDrafts;
        private final HeadingGuard headings;
        private final SplitSubjects splitSubjects;

        Work(
                Article article,
                SegmentedText segmented,
                Tree tree,
                QuotationIndex quotations,
                ActorResolver.Resolved actors) {
            this.article = article;
            this.tree = tree;
            this.quotations = quotations;
            this.sentences = segmented.sentences();
            ContentClauses contents = new ContentClauses(tree, quotations);
            this.matcher = new CueMatcher(tree, contents, lexicon);
            this.sources =
                    new SourceWords(tree, contents, token -> matcher.at(token).isPresent());
            this.speakers = new Speakers(tree, actors);
            this.edges = new ContentEdges(tree);
            this.mender = new ContentMender(segmented.text(), quotations);
            this.quotationDrafts = new QuotationDrafts(segmented.text(), tree, segmented.sentences(), quotations);
            this.headings = new HeadingGuard(segmented.text(), tree, segmented.sentences(), quotations);
            this.splitSubjects = new SplitSubjects(tree, actors.mentions());
        }

        List<Attribution> find(List<Attribution> model) {
            List<Draft> drafts = new ArrayList<>();
            for (Attribution attribution : model) {
                Draft draft = fromModel(attribution);
                if (!draft.content.isEmpty()) {
                    drafts.add(draft);
                }
            }
            drafts.addAll(new LexiconDrafts(tree, sentences, matcher, sources, speakers).beside(drafts));
            drafts.forEach(mender::mend);
            new Siblings(tree).part(drafts);
            drafts.forEach(splitSubjects::join);
            drafts = quotationDrafts.complete(drafts);
            Coverage silence = article.silence();
            return drafts.stream()
                    .filter(draft -> draft.content.stream().noneMatch(silence::touches))
                    .map(this::attribution)
                    .sorted(Comparator.comparing(
                                    (Attribution it) -> it.content().get(0))
                            .thenComparing(it -> it.cue().isEmpty()
                                    ? it.content().get(0)
                                    : it.cue().get(0)))
                    .toList();
        }

        /** The model's attribution; a source it did not see, or took for the addressee, is taken from the tree. */
        private Draft fromModel(Attribution attribution) {
            int head = headOf(attribution.cue());
            return fromModel(
                    asCued(attribution.source().isEmpty() ? withoutSpeaker(attribution, head) : attribution, head),
                    head);
        }

        /** In "the column turned back, witnesses said" the cue's subject is no part of what is said. */
        private Attribution withoutSpeaker(Attribution attribution, int head) {
            int subject = head < 0 ? -1 : sources.subject(head);
            if (subject < 0) {
                return attribution;
            }
            Stretch words = sources.phrase(subject);
            Span speaker = tree.span(words.first(), words.end());
            List<Span> content = attribution.content().stream()
                    .map(span -> span.contains(speaker) && span.end() == speaker.end() && span.start() < speaker.start()
                            ? before(span, words.first())
                            : span)
                    .toList();
            return attribution.on(attribution.cue(), content);
        }

        private Span before(Span span, int token) {
            int last = token - 1;
            while (last > 0
                    && tree.token(last).upos().equals("PUNCT")
                    && tree.token(last - 1).span().start() >= span.start()) {
                last--;
            }
            return new Span(span.start(), tree.token(last).span().end());
        }

        /** In "expressed hope that it would open" the hope is part of the cue, as the lexicon knows. */
        private Attribution asCued(Attribution attribution, int head) {
            Optional<CueMatch> match = head < 0 ? Optional.empty() : matcher.at(head);
            if (match.isEmpty() || attribution.content().size() != 1) {
                return attribution;
            }
            Span cue = tree.span(match.get().cue().first(), match.get().cue().end());
            List<Span> content = spans(match.get().content());
            boolean reaches = cue.overlaps(attribution.content().get(0));
            return reaches
                            && content.size() == 1
                            && attribution.content().get(0).contains(content.get(0))
                    ? attribution.on(List.of(cue), content)
                    : attribution;
        }

        private Draft fromModel(Attribution attribution, int head) {
            List<Span> source = nearest(headings.source(attribution.source(), attribution.cue()), attribution.cue());
            if (head >= 0 && (source.isEmpty() || isAddressee(source.get(0), head))) {
                source = fromTree(head, attribution.content());
            }
            List<Span> content = headings.content(content(attribution, head), attribution.cue());
            return new Draft(head, source, attribution.cue(), content);
        }

        /** The model's content with whole phrases; where it is only the beginning of what the tree gives, that of the tree. */
        private List<Span> content(Attribution attribution, int head) {
            List<Span> own = edges.whole(attribution, head);
            List<Span> tree = head < 0
                    ? List.of()
                    : matcher.at(head).map(match -> spans(match.content())).orElse(List.of());
            boolean stub = tree.size() == 1
                    && own.size() == 1
                    && tree.get(0).contains(own.get(0))
                    && own.get(0).length() < STUB * tree.get(0).length();
            return stub ? tree : own;
        }

        private List<Span> spans(List<Stretch> stretches) {
            return stretches.stream().map(it -> tree.span(it.first(), it.end())).toList();
        }

        private List<Span> fromTree(int head, List<Span> content) {
            int subject = sources.subject(head);
            if (subject < 0) {
                return List.of();
            }
            Stretch words = sources.phrase(subject);
            Span span = tree.span(words.first(), words.end());
            boolean free = content.stream().noneMatch(span::overlaps);
            return free && speakers.canSpeak(words, false) ? List.of(span) : List.of();
        }

        /** Whether the words name whom the cue speaks to: "telling reporters". */
        private boolean isAddressee(Span source, int head) {
            Token top = tree.top(tree.tokenFrom(source.start()), tree.tokenAfter(source.end()));
            return top != null
                    && top.head() == head
                    && top.index() > head
                    && ADDRESSING.contains(tree.lemma(head))
                    && (top.is("obj") || top.is("iobj"));
        }

        /** Of several sources of one cue the nearest one; pieces with only punctuation between are one. */
        private List<Span> nearest(List<Span> source, List<Span> cue) {
            if (source.size() < 2 || cue.isEmpty()) {
                return source;
            }
            Span best = source.get(0);
            for (Span next : source.subList(1, source.size())) {
                boolean joined = next.start() >= best.end()
                        && article.text()
                                .substring(best.end(), next.start())
                                .chars()
                                .noneMatch(Character::isLetter);
                if (joined) {
                    best = best.hull(next);
                } else if (distance(next, cue.get(0)) < distance(best, cue.get(0))) {
                    best = next;
                }
            }
            return List.of(best);
        }

        private static int distance(Span a, Span b) {
            return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
        }

        private int headOf(List<Span> cue) {
            if (cue.isEmpty()) {
                return -1;
            }
            Token top = tree.top(
                    tree.tokenFrom(cue.get(0).start()),
                    tree.tokenAfter(cue.get(0).end()));
            return top == null ? -1 : top.index();
        }

        private Attribution attribution(Draft draft) {
            return new Attribution(draft.source, draft.cue, draft.content, form(draft.content), actor(draft.source));
        }

        private @Nullable String actor(List<Span> source) {
            if (source.isEmpty()) {
                return null;
            }
            int first = tree.tokenFrom(source.get(0).start());
            int end = tree.tokenAfter(source.get(0).end());
            return end > first ? speakers.actor(new Stretch(first, end)) : null;
        }

        private Attribution.Form form(List<Span> content) {
            boolean inside = false;
            boolean outside = false;
            for (Span piece : content) {
                for (int i = tree.tokenFrom(piece.start()); i < tree.tokenAfter(piece.end()); i++) {
                    if (!tree.token(i).upos().equals("PUNCT") && !isIntroduction(i, piece)) {
                        boolean quoted =
                                quotations.at(tree.token(i).span().start()).isPresent();
                        inside |= quoted;
                        outside |= !quoted;
                    }
                }
            }
            if (!inside) {
                return Attribution.Form.INDIRECT;
            }
            return outside ? Attribution.Form.MIXED : Attribution.Form.DIRECT;
        }

        /** "that" before a quotation is the cue's word, not the speaker's. */
        private boolean isIntroduction(int token, Span piece) {
            return tree.word(token).equals("that") && tree.token(token).span().start() == piece.start();
        }
    }
}
