package org.parley.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.parley.intake.format.Decoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of trafilatura's evaluation: {@code evaldata.json} beside folders of gzipped pages.
 *
 * @param number its place in the file, from 0
 * @param address where it was published
 * @param file its file's name without {@code .gz}
 * @param path where it lies
 * @param with what its text holds, white space made plain
 * @param without what its text does not hold
 * @param gold all that the annotators wrote down
 */
record PageCase(
        int number, String address, String file, Path path, List<String> with, List<String> without, JsonNode gold) {

    private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    static List<PageCase> read(Path folder) {
        Path list = folder.resolve("evaldata.json");
        if (!Files.exists(list)) {
            throw new Trouble("no evaldata.json in " + folder);
        }
        List<PageCase> cases = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                new JsonMapper().readTree(Corpus.text(list)).properties()) {
            JsonNode gold = entry.getValue();
            String file = gold.path("file").asString();
            cases.add(new PageCase(
                    cases.size(),
                    entry.getKey(),
                    file,
                    find(folder, file),
                    segments(gold.path("with")),
                    segments(gold.path("without")),
                    gold));
        }
        return cases;
    }

    private static List<String> segments(JsonNode node) {
        return node.values().stream().map(each -> plain(each.asString())).toList();
    }

    static String plain(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** Names with other letters than ASCII may stand as git prints them. */
    private static Path find(Path folder, String file) {
        for (String name : new String[] {file, quoted(file)}) {
            for (String part : new String[] {"cache", "eval"}) {
                Path path = folder.resolve(part).resolve(name + ".gz");
                if (Files.exists(path)) {
                    return path;
                }
            }
        }
        throw new Trouble("no page " + file + " in " + folder);
    }

    private static String quoted(String file) {
        StringBuilder name = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            name.append(each >= 0 ? String.valueOf((char) each) : "\\" + Integer.toOctalString(each & 0xFF));
        }
        return name.toString();
    }

    /** The decoded page. */
    String html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return Decoder.decodePage(in.readAllBytes())
                    .map(Decoder.Decoded::text)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
