package org.parley.app.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.FinderFailure;
import org.parley.Parley;
import org.parley.article.Passage;
import org.parley.finding.Finding;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Reading;

/** Runs every file of examples: what a finder finds in them is its specification. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final OnnxLanguageModel MODEL = new OnnxLanguageModel();
    private static final Parley PARLEY = new Parley(MODEL, new WorldGazetteer());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return examplesIn(FOLDER).stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
    }

    private static List<Example> examplesIn(Path folder) {
        String only = System.getProperty("example", "");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> Example.in(file).stream())
                    .filter(example -> example.toString().contains(only))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Example example) {
        Reading reading = PARLEY.read(List.of(example.article())).get(0);
        List<Finding> found = PARLEY.find(reading, FinderFailure.Listener.fatal());
        found.forEach(finding -> assertWordsStand(reading, finding));
        List<ExpectedFinding> expected =
                example.findings().stream().map(ExpectedFinding::parse).toList();
        Set<String> kinds = expected.stream()
                .map(line -> line.kind().equals("none") ? line.code() : line.kind())
                .collect(Collectors.toSet());
        List<Finding> left = new ArrayList<>(found);
        left.removeIf(finding -> !kinds.contains(ExpectedFinding.keysOf(finding).get("kind")));
        List<String> missing = new ArrayList<>();
        for (ExpectedFinding line : expected) {
            if (!line.kind().equals("none") && !removeFirst(left, line)) {
                missing.add(line.toString());
            }
        }
        if (!missing.isEmpty() || !left.isEmpty()) {
            fail(example + "\nMISSING\n  " + String.join("\n  ", missing) + "\nFOUND BESIDES\n  "
                    + left.stream()
                            .map(finding -> ExpectedFinding.keysOf(finding).toString())
                            .collect(Collectors.joining("\n  ")));
        }
    }

    private static boolean removeFirst(List<Finding> findings, ExpectedFinding expected) {
        for (Finding finding : findings) {
            if (expected.matches(finding)) {
                return findings.remove(finding);
            }
        }
        return false;
    }

    private static void assertWordsStand(Reading reading, Finding finding) {
        for (Passage passage : finding.evidence().passages()) {
            assertThat(passage.span().in(reading.text())).isEqualTo(passage.exact());
        }
    }
}
