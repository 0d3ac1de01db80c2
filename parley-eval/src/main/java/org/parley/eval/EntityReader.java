package org.parley.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.PlaceName;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;
import org.parley.reading.TreeMender;
import org.parley.reading.actor.ActorResolver;
import org.parley.reading.actor.NamePhrases;
import org.parley.reading.name.NameMender;
import org.parley.reading.place.PlaceFinder;

/** Reads the names and mentions of texts, as the model alone sees them and as the product does with its lists and rules. */
final class EntityReader {

    /**
     * What was found in one text, each list in text order.
     *
     * @param model names that the model marked
     * @param product names after the product's own rules, with places
     * @param mentions the same with descriptions and pronouns
     * @param rules who says so, one for each mention
     */
    record Found(List<Entity> model, List<Entity> product, List<Entity> mentions, List<String> rules) {}

    /** People of a kind, where the type alone says only that words tell of a people. */
    static final String GROUP = "GROUP";

    private final NamePhrases namePhrases = new NamePhrases();
    private final NameMender nameMender;
    private final LanguageModel model;
    private final ActorResolver actors;
    private final PlaceFinder places;

    EntityReader(LanguageModel model) {
        WorldGazetteer gazetteer = new WorldGazetteer();
        this.model = model;
        this.nameMender = new NameMender(gazetteer);
        this.actors = new ActorResolver(gazetteer);
        this.places = new PlaceFinder(gazetteer);
    }

    List<Found> read(List<SegmentedText> texts) {
        List<LanguageMarks> marks = model.mark(texts);
        List<Found> found = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            found.add(found(texts.get(i), marks.get(i)));
        }
        return found;
    }

    static List<Entity> names(LanguageMarks marks) {
        return marks.names().stream()
                .map(name ->
                        new Entity(name.span(), type(name.type(), marks.tokens().get(name.endToken() - 1))))
                .toList();
    }

    /** The names of a whole reading, as the product has them. */
    static List<Entity> names(Reading reading) {
        return entities(reading.tokens(), reading.names().mentions());
    }

    /** A building is a place to both data sets. "Peruvian" tells of what people something is; "Peruvians" and "villagers" are people. */
    private static String type(MentionType type, Token head) {
        if (type == MentionType.FAC) {
            return MentionType.LOC.name();
        }
        return type == MentionType.NORP && !head.upos().equals("ADJ") ? GROUP : type.name();
    }

    private Found found(SegmentedText text, LanguageMarks marks) {
        Article article = Corpus.article("text", text.text());
        LanguageMarks mended = namePhrases.mend(nameMender.mend(TreeMender.mend(marks)));
        List<PlaceName> where = places.findAll(article, text, mended).names();
        ActorResolver.Resolved who = actors.resolve(article, text, mended, where);
        List<Mention> names = who.names().mentions();
        Set<Span> named = names.stream().map(Mention::span).collect(Collectors.toSet());
        List<Mention> mentions = Stream.concat(
                        names.stream(), who.mentions().stream().filter(mention -> !named.contains(mention.span())))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        return new Found(
                names(marks),
                entities(marks.tokens(), names),
                entities(marks.tokens(), mentions),
                mentions.stream()
                        .map(mention -> mention.form().code() + ": " + mention.rule())
                        .toList());
    }

    private static List<Entity> entities(List<Token> tokens, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Entity(mention.span(), type(mention.type(), tokens.get(mention.headToken()))))
                .toList();
    }
}
