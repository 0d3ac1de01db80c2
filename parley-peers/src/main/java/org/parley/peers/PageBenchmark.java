package org.parley.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.github.cdimascio.essence.Essence;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.parley.eval.PagePeer;
import org.parley.eval.PagePeerBenchmark;

/** Takes the bodies of the same web pages with ourselves and with the libraries that Java has for it. */
public final class PageBenchmark {

    private PageBenchmark() {}

    public static void main(String[] arguments) {
        Arguments given = new Arguments(arguments);
        if (given.paths().size() != 1) {
            System.err.println("usage: benchmark --pages DIR [--rounds N] [--most N]");
            System.exit(2);
        }
        List<PagePeer> others = List.of(new Readability(), new Boilerpipe(), new EssenceText());
        Path folder = given.paths().get(0);
        PagePeerBenchmark.run(System.out, others, folder, given.number("--rounds", 3), given.number("--most", 0));
    }

    private static final class Readability implements PagePeer {

        @Override
        public String name() {
            return "readability4j";
        }

        @Override
        public String body(String html, String address) {
            return Objects.requireNonNullElse(new Readability4J(address, html).parse().getTextContent(), "");
        }
    }

    /** Its extractor for articles. */
    private static final class Boilerpipe implements PagePeer {

        @Override
        public String name() {
            return "boilerpipe";
        }

        @Override
        public String body(String html, String address) {
            try {
                return ArticleExtractor.INSTANCE.getText(html);
            } catch (BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class EssenceText implements PagePeer {

        @Override
        public String name() {
            return "essence";
        }

        @Override
        public String body(String html, String address) {
            return Essence.extract(html).getText();
        }
    }
}
