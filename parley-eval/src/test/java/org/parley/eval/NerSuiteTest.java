package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;

class NerSuiteTest {

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Entity entity(int start, int end, String type) {
        return new Entity(new Span(start, end), type);
    }

    @Test
    void readsNamesByDocument() throws IOException {
        Path file = write("a.iob2", """
                # newdoc id = one
                # text = Ana Silva didn't go to Quito.
                1\tAna\tB-PER\t-\t-
                2\tSilva\tI-PER\t-\t-
                3\tdid\tO\t-\t-
                4\tn't\tO\t-\t-
                5\tgo\tO\t-\t-
                6\tto\tO\t-\t-
                7\tQuito\tB-LOC\t-\t-
                8\t.\tO\t-\t-

                # newdoc id = two
                # text = Lima
                1\tLima\tI-LOC\t-\t-
                """);
        List<Iob2.Document> documents = Iob2.read(file);
        assertThat(documents).hasSize(2);
        Iob2.Document first = documents.get(0);
        assertThat(first.names())
                .extracting(
                        name -> name.type() + " " + name.span().in(first.text().text()))
                .containsExactly("PER Ana Silva", "LOC Quito");
        assertThat(first.text().words().get(3).in(first.text().text())).isEqualTo("n't");
        assertThat(documents.get(1).names()).hasSize(1);
    }

    @Test
    void saysWhichLineOfNamesIsWrong() throws IOException {
        Path columns = write("columns.iob2", "# text = Lima\n1\tLima\n");
        assertThatThrownBy(() -> Iob2.read(columns)).hasMessageContaining("columns.iob2 line 2 is not number, word");
        Path tag = write("tag.iob2", "# text = Lima\n1\tLima\tPLACE\t-\n");
        assertThatThrownBy(() -> Iob2.read(tag)).hasMessageContaining("line 2");
        Path words = write("words.iob2", "# text = Lima\n1\tQuito\tO\t-\n\n");
        assertThatThrownBy(() -> Iob2.read(words)).hasMessageContaining("the word Quito is not next");
        Path rest = write("rest.iob2", "# text = Lima is far\n1\tLima\tO\t-\n\n");
        assertThatThrownBy(() -> Iob2.read(rest)).hasMessageContaining("no word for the end of the sentence");
        Path empty = write("empty.iob2", "");
        assertThatThrownBy(() -> Iob2.read(empty)).hasMessageContaining("no sentences");
    }

    @Test
    void readsEntitiesThatAnnotatorsAgreedOn() throws IOException {
        write("documents.json", "{\"_id\":\"d\",\"text\":\"The envoy left Lima.\"}\n");
        write("entities.json", """
                {"documentId":"d","begin":0,"end":9,"type":"Person","confidence":1}
                {"documentId":"d","begin":4,"end":9,"type":"Person","confidence":0}
                {"documentId":"d","begin":15,"end":19,"type":"Location","confidence":0.9}
                """);
        assertThat(Re3d.read(folder).get(0).entities())
                .containsExactly(entity(0, 9, "Person"), entity(15, 19, "Location"));
    }

    @Test
    void saysWhichLineOfEntitiesIsWrong() throws IOException {
        write("documents.json", "{\"_id\":\"d\",\"text\":\"Lima\"}\n");
        write("entities.json", "\n{\"documentId\":\"d\",\"begin\":0,\"end\":9,\"type\":\"Location\"}\n");
        assertThatThrownBy(() -> Re3d.read(folder)).hasMessageContaining("line 2 is not within its document");
        write("entities.json", "{\"documentId\":\"x\"}\n");
        assertThatThrownBy(() -> Re3d.read(folder)).hasMessageContaining("line 1 names a document");
        write("entities.json", "{\"documentId\":\"d\",\"end\":9}\n");
        assertThatThrownBy(() -> Re3d.read(folder)).hasMessageContaining("has no whole number \"begin\"");
        write("entities.json", "{\"documentId\":");
        assertThatThrownBy(() -> Re3d.read(folder)).hasMessageContaining("entities.json line 1 is not JSON");
        write("entities.json", "[1]\n");
        assertThatThrownBy(() -> Re3d.read(folder)).hasMessageContaining("line 1 is no JSON object");
    }

    @Test
    void countsExactNames() {
        EntityMatch match = NerSuite.exact(
                List.of(List.of(entity(0, 9, "PER"), entity(20, 25, "LOC"), entity(30, 35, "ORG"))),
                List.of(List.of(
                        entity(0, 9, "PER"), entity(20, 24, "LOC"), entity(30, 35, "LOC"), entity(40, 44, "DATE"))));
        assertThat(match.of("PER").f1()).isEqualTo(1);
        assertThat(match.of("LOC").precision()).isZero();
        assertThat(match.of("LOC").found()).isEqualTo(2);
        assertThat(match.micro(List.of("PER", "ORG", "LOC")).f1()).isEqualTo(1 / 3.0);
    }

    @Test
    void letsEachFoundOneAnswerOnce() {
        EntityMatch overlap = new EntityMatch(List.of(), false, NerSuite::lenient);
        overlap.add(
                List.of(entity(0, 30, "Organisation"), entity(20, 30, "Location"), entity(40, 45, "Person")),
                List.of(entity(22, 30, "Location"), entity(38, 45, "Location")));
        assertThat(overlap.of("Location").precision()).isEqualTo(0.5);
        assertThat(overlap.of("Location").recall()).isEqualTo(1);
        assertThat(overlap.of("Organisation").recall()).isZero();
        assertThat(overlap.of("Person").recall()).isZero();

        EntityMatch lenient = new EntityMatch(List.of(), false, NerSuite::lenient);
        lenient.add(List.of(entity(0, 4, "Organisation")), List.of(entity(0, 4, "Location")));
        assertThat(lenient.of("Organisation").recall()).isEqualTo(1);
        assertThat(lenient.of("Organisation").found()).isZero();
        assertThat(lenient.of("Location").precision()).isEqualTo(1);
    }
}
