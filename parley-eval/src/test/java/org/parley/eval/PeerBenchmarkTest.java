package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Token;

class PeerBenchmarkTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** Hangs every word on the first, and takes capitalised words inside a sentence for places. */
    private static final class Simple implements Peer {
        private final List<Integer> asked = new ArrayList<>();

        @Override
        public String name() {
            return "simple";
        }

        @Override
        public List<Marks> read(List<String> texts) {
            asked.add(texts.size());
            return texts.stream().map(Simple::marks).toList();
        }

        private static Marks marks(String text) {
            SegmentedText segmented = new Segmenter().segment(text);
            List<Token> tokens = new ArrayList<>();
            List<Name> names = new ArrayList<>();
            for (Span word : segmented.words()) {
                boolean first = tokens.isEmpty();
                if (!first && Character.isUpperCase(text.charAt(word.start()))) {
                    names.add(new Name(word, "LOC"));
                }
                String form = word.in(text);
                tokens.add(new Token(
                        tokens.size(), word, form, form, "NOUN", first ? -1 : 0, first ? "root" : "nmod:poss", 0));
            }
            return new Marks(tokens, names);
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    @Test
    void measuresEachPeerOnTheSameTexts() throws IOException {
        write("polnear/dev/text/a.txt", "Ministers met.\n");
        write("gum/dev/b.conllu", """
            # text = Rain in Oslo
            1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_
            2\tin\tin\tADP\t_\t_\t3\tcase\t_\t_
            3\tOslo\tOslo\tPROPN\t_\t_\t1\tnmod\t_\t_

            """);
        write("ner/c.iob2", "# text = Rain in Oslo\n1\tRain\tO\t-\t-\n2\tin\tO\t-\t-\n3\tOslo\tB-LOC\t-\t-\n");
        Simple peer = new Simple();
        Map<String, Object> figures = new PeerBenchmark(lines, List.of(peer, new Simple()), 2).run(folder, 0);
        assertThat(peer.asked).containsExactly(2, 2, 2, 1, 1);
        assertThat(figures).containsEntry("words", 6);
        assertThat(String.valueOf(figures.get("simple, agreement")))
                .contains("upos=33.3")
                .contains("uas=66.7")
                .contains("las=33.3")
                .contains("las_universal=66.7")
                .contains("uner={p=100.0, r=100.0");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("words a second")
                .contains("UNER");
    }

    @Test
    void saysWhatIsMissing() {
        PeerBenchmark benchmark = new PeerBenchmark(lines, List.of(new Simple()), 1);
        assertThatThrownBy(() -> benchmark.run(folder.resolve("nowhere"), 0)).hasMessageContaining("no such folder");
        assertThatThrownBy(() -> benchmark.run(folder, 0)).hasMessageContaining("gum");
    }
}
