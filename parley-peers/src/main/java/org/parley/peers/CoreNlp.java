package org.parley.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.parley.article.Span;
import org.parley.eval.Peer;
import org.parley.reading.Token;

/** CoreNLP's English pipeline to names and trees, two documents at a time. */
final class CoreNlp implements Peer {

    private static final int THREADS = 2;

    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "PER",
            "ORGANIZATION", "ORG",
            "LOCATION", "LOC",
            "CITY", "LOC",
            "STATE_OR_PROVINCE", "LOC",
            "COUNTRY", "LOC");

    private final boolean lean;
    private final StanfordCoreNLP pipeline;

    /** @param lean without finer types, dates and numbers, which are not compared */
    CoreNlp(boolean lean) {
        this.lean = lean;
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        if (lean) {
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
        }
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return lean ? "CoreNLP, lean" : "CoreNLP";
    }

    @Override
    public List<Marks> read(List<String> texts) {
        List<Annotation> annotations = texts.stream().map(Annotation::new).toList();
        pipeline.annotate(annotations, THREADS);
        return annotations.stream().map(CoreNlp::marks).toList();
    }

    private static Marks marks(Annotation annotation) {
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int number = 0;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            addTokens(sentence, number++, tokens);
            addNames(sentence, names);
        }
        return new Marks(tokens, names);
    }

    private static void addTokens(CoreMap sentence, int number, List<Token> tokens) {
        int first = tokens.size();
        SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            int head = -1;
            String relation = "root";
            IndexedWord node = tree.getNodeByIndexSafe(label.index());
            List<SemanticGraphEdge> up = node == null ? List.of() : tree.getIncomingEdgesSorted(node);
            if (!up.isEmpty()) {
                head = first + up.get(0).getGovernor().index() - 1;
                relation = up.get(0).getRelation().toString();
            }
            tokens.add(new Token(
                    tokens.size(),
                    new Span(label.beginPosition(), label.endPosition()),
                    label.originalText(),
                    label.lemma(),
                    UniversalTags.of(label.tag(), label.word(), relation),
                    head,
                    relation,
                    number));
        }
    }

    /** Pronouns come as names of persons; the gold has names only. */
    private static void addNames(CoreMap sentence, List<Name> names) {
        List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
        for (CoreMap mention : mentions) {
            List<CoreLabel> words = mention.get(CoreAnnotations.TokensAnnotation.class);
            String type = TYPES.get(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
            if (type != null && !words.get(0).tag().startsWith("PRP")) {
                Span span = new Span(
                        words.get(0).beginPosition(),
                        words.get(words.size() - 1).endPosition());
                names.add(new Name(span, type));
            }
        }
    }
}
