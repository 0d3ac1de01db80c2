package org.parley.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.parley.article.Span;
import org.parley.eval.TimePeer;

/** SUTime with CoreNLP's own words, sentences and parts of speech, as it comes. */
final class SuTime implements TimePeer {

    private final StanfordCoreNLP words;
    private final TimeAnnotator times;

    SuTime() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        words = new StanfordCoreNLP(properties);
        times = new TimeAnnotator("sutime", properties);
    }

    @Override
    public String name() {
        return "SUTime";
    }

    @Override
    public Prepared prepare(String text, LocalDate written) {
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, written.toString());
        words.annotate(annotation);
        return () -> {
            times.annotate(annotation);
            return marked(annotation);
        };
    }

    private static List<Marked> marked(Annotation annotation) {
        List<Marked> all = new ArrayList<>();
        for (CoreMap one : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = one.get(TimeAnnotations.TimexAnnotation.class);
            Span span = new Span(
                    one.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    one.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            all.add(new Marked(span, timex.timexType(), timex.value() == null ? "" : timex.value()));
        }
        return all;
    }
}
