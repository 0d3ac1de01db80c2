import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Labels words with CoreNLP's entity tags, for training only: FILE.txt (a word a line, a blank line after each sentence)
 * becomes FILE.ner (word TAB tag). CoreNLP is GPL: this file is run by hand and never built with Parley.
 */
public final class PeerTagger {

    private static final int SENTENCES_AT_A_TIME = 400;

    public static void main(String[] files) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("tokenize.whitespace", "true");
        settings.setProperty("ssplit.eolonly", "true");
        settings.setProperty("ner.buildEntityMentions", "false");
        StanfordCoreNLP tagger = new StanfordCoreNLP(settings);
        for (String file : files) {
            try (BufferedReader words = Files.newBufferedReader(Path.of(file));
                    PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(file.replace(".txt", ".ner"))))) {
                tag(tagger, words, out);
            }
            System.err.println(file);
        }
    }

    private static void tag(StanfordCoreNLP tagger, BufferedReader words, PrintWriter out) throws IOException {
        StringBuilder text = new StringBuilder();
        int sentences = 0;
        String word = words.readLine();
        while (word != null) {
            text.append(word.isEmpty() ? "\n" : word + " ");
            sentences += word.isEmpty() ? 1 : 0;
            word = words.readLine();
            if (word == null || sentences == SENTENCES_AT_A_TIME) {
                Annotation tagged = new Annotation(text.toString());
                tagger.annotate(tagged);
                for (CoreMap sentence : tagged.get(CoreAnnotations.SentencesAnnotation.class)) {
                    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                        out.println(token.word() + "\t" + token.ner());
                    }
                    out.println();
                }
                text.setLength(0);
                sentences = 0;
            }
        }
    }
}
