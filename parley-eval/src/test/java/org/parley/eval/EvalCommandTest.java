package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return EvalCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private JsonNode figures() {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return new JsonMapper().readTree(lines.get(lines.size() - 1));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(run("poetry", "x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("gold")).isEqualTo(2);
        assertThat(run("gold", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("gum", folder.toString())).isEqualTo(2);
        assertThat(run("geo", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no suite called poetry")
                .contains("no suite given")
                .contains("a path is missing")
                .contains("no such file or folder")
                .contains("no .conllu files")
                .contains("cannot read " + folder + ", a folder");
        assertThat(out.size()).isZero();
    }

    @Test
    void scoresAttributions() throws IOException {
        write("text/a.txt", "The envoy said that the talks would go on.\n");
        write("attributions/a_x.ann", """
                T1\tSource 0 9\tThe envoy
                T2\tCue 10 14\tsaid
                T3\tContent 15 41\tthat the talks would go on
                T4\tAttribution 10 14\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                """);
        assertThat(run("polnear", "--model", folder.toString())).isZero();
        assertThat(figures().path("whole").path("f1").asDouble()).isEqualTo(100);
        assertThat(figures().path("content").path("gold").asInt()).isEqualTo(1);
    }

    @Test
    void scoresTimes() throws IOException {
        write("a.tml", """
                <?xml version="1.0" ?>
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2011-05-11">2011-05-11</TIMEX3></DCT>
                <TEXT>The <EVENT eid="e1">storm</EVENT> hit on <TIMEX3 tid="t1" type="DATE" value="2011-05-09">Monday</TIMEX3> &amp;
                raged through <TIMEX3 tid="t2" type="DURATION" value="P2D">all of the two days</TIMEX3>, says
                <TIMEX3 tid="t3" type="DATE" value="PAST_REF">the bard</TIMEX3>. It left on Tuesday.</TEXT></TimeML>
                """);
        assertThat(run("time", "--errors", folder.toString())).isZero();
        assertThat(figures().path("relaxed").path("p").asDouble()).isEqualTo(66.7);
        assertThat(figures().path("strict").path("r").asDouble()).isEqualTo(33.3);
        assertThat(figures().path("value").path("r").asDouble()).isEqualTo(66.7);
        assertThat(figures()
                        .path("types")
                        .path("DATE")
                        .path("value")
                        .path("gold")
                        .asInt())
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("MISSED\t[the bard] DATE PAST_REF\t-\t")
                .contains("EXTRA\t-\t[Tuesday] DATE 2011-05-10\t")
                .contains("SPAN\t[all of the two days] DURATION P2D\t[the two days] DURATION P2D\t");
        assertThat(run("time", "--odd", folder.toString())).isZero();
        assertThat(figures().path("documents").asInt()).isZero();
    }

    @Test
    void scoresTrees() throws IOException {
        write("a.conllu", """
                # newpar
                # text = The envoy's car left.
                1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_
                2-3\tenvoy's\t_\t_\t_\t_\t_\t_\t_\t_
                2\tenvoy\tenvoy\tNOUN\t_\t_\t4\tnmod:poss\t_\t_
                3\t's\t's\tPART\t_\t_\t2\tcase\t_\t_
                4\tcar\tcar\tNOUN\t_\t_\t5\tnsubj\t_\t_
                5\tleft\tleave\tVERB\t_\t_\t0\troot\t_\t_
                6\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_

                """);
        assertThat(run("gum", folder.toString())).isZero();
        assertThat(figures().path("gold_words").path("words").asDouble()).isEqualTo(100);
        assertThat(figures().path("gold_words").path("upos").asDouble()).isEqualTo(100);
        assertThat(figures().path("raw_text").path("words").asDouble()).isEqualTo(100);
        assertThat(figures().path("raw_text").path("sentences").asDouble()).isEqualTo(100);
    }

    @Test
    void scoresNames() throws IOException {
        Path file = write("a.iob2", """
                # newdoc id = one
                # text = Maria Gomez met Peter Novak in Madrid.
                1\tMaria\tB-PER\t-\t-
                2\tGomez\tI-PER\t-\t-
                3\tmet\tO\t-\t-
                4\tPeter\tB-PER\t-\t-
                5\tNovak\tI-PER\t-\t-
                6\tin\tO\t-\t-
                7\tMadrid\tB-LOC\t-\t-
                8\t.\tO\t-\t-
                """);
        write("documents.json", "{\"_id\":\"d\",\"text\":\"Maria Gomez went to Madrid.\"}\n");
        write("entities.json", "{\"documentId\":\"d\",\"begin\":0,\"end\":11,\"type\":\"Person\",\"confidence\":1}\n");
        assertThat(run("ner", folder.toString(), "--errors")).isZero();
        assertThat(figures().at("/uner/gold_words/PER/f1").asDouble()).isEqualTo(100);
        assertThat(figures().at("/uner/raw_text/LOC/r").asDouble()).isEqualTo(100);
        assertThat(figures().at("/re3d/mentions/strict/Person/r").asDouble()).isEqualTo(100);
        assertThat(run("ner", file.toString())).isZero();
        assertThat(figures().has("re3d")).isFalse();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("ner", empty.toString())).isEqualTo(2);
    }

    @Test
    void saysWhichLineIsNoTree() throws IOException {
        write("a.conllu", "# text = Left.\n1\tLeft\tleave\n");
        assertThat(run("gum", folder.toString())).isEqualTo(2);
        assertThat(run("geo", folder.toString())).isEqualTo(2);
        write("a.conllu", "# text = Left\n1\tLeft\tleave\tVERB\t_\t_\tx\troot\t_\t_\n");
        assertThat(run("gum", folder.toString())).isEqualTo(2);
        assertThat(run("geo", folder.toString())).isEqualTo(2);
        write("a.conllu", "# text = Left\n1\tLeft\tleave\tVERB\t_\t_\t3\troot\t_\t_\n");
        assertThat(run("gum", folder.toString())).isEqualTo(2);
        assertThat(run("geo", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("a.conllu line 2 has 3 columns, not 10")
                .contains("a.conllu line 2 has no number for its head: x")
                .contains("a head outside it: 3");
    }

    @Test
    void comparesFindings() throws IOException {
        String first = finding("1", "REQUEST", "planned");
        Path old = write("old.jsonl", first + finding("2", "MOVE", "actual") + finding("3", "AID", "actual"));
        Path young = write("new.jsonl", first + finding("2", "MOVE", "planned") + finding("4", "AID", "actual"));
        assertThat(run("diff", old.toString(), young.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("+ a.txt event AID/ actual: left")
                .contains("- a.txt event AID/ actual: left")
                .contains("realis: \"actual\" -> \"planned\"")
                .contains("1 new, 1 gone, 1 changed, 1 the same");
    }

    private static String finding(String id, String type, String realis) {
        return "{\"id\":\"" + id + "\",\"kind\":\"event\",\"article\":\"a.txt\",\"type\":\"" + type + "\",\"realis\":\""
                + realis + "\",\"trigger\":{\"start\":4,\"end\":8,\"text\":\"left\"}}\n";
    }

    @Test
    void saysWhichLineIsNoFinding() throws IOException {
        Path old = write("old.jsonl", "{}\n{\n");
        assertThat(run("diff", old.toString(), old.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("old.jsonl line 2 is not JSON");
    }

    @Test
    void matchesGoldAsTheScorerDoes() {
        String text = "Ministers said that at least 12 people were killed. Talks were held in Lima.";
        JsonMapper json = new JsonMapper();
        GoldItem gold = GoldItem.byHand(
                json.readTree(
                        "{\"kind\":\"figure\",\"measure\":\"killed\",\"low\":12,\"high\":null,\"words\":\"at least 12 people\","
                                + "\"evidence\":\"at least 12 people were killed\",\"source\":\"ministers\",\"population\":\"people\",\"date\":\"2019-05-06/2019-05-07\"}"),
                text);
        GoldItem found = GoldItem.found(
                json.readTree("{\"kind\":\"figure\",\"measure\":\"killed\",\"low\":12,\"high\":null,"
                        + "\"words\":{\"start\":29,\"end\":38},\"source\":{\"name\":\"The Ministers\"},\"population\":\"12 people\","
                        + "\"when\":{\"date\":\"2019-05-07T08:00Z\"}}"),
                text);
        assertThat(GoldMatch.overlap(gold, found)).isEqualTo(9);
        assertThat(GoldMatch.fields(gold, found))
                .containsEntry("bounds", true)
                .containsEntry("holder", true)
                .containsEntry("population", true)
                .containsEntry("date", true);
        assertThat(Names.same("Çelik", "Ayse CELIK")).isTrue();
        assertThat(Names.same("Ayse Celik", "Omar Celik")).isFalse();
        assertThat(Names.same("", "")).isTrue();
    }
}
