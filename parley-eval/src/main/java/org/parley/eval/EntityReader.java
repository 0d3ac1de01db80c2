package org.parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.PlaceMention;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.LanguageModel;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;
import org.parley.reading.TreeMender;
import org.parley.reading.actor.ActorResolver;
import org.parley.reading.actor.NamePhrases;
import org.parley.reading.place.PlaceFinder;

/** Reads the names and mentions of texts, as the model alone sees them and as the product does with its lists and rules. */
final class EntityReader {

    /**
     * What was found in one text, each list in text order.
     *
     * @param model names that the model marked
     * @param product names after the product's own rules, with places
     * @param mentions the same with descriptions and pronouns
     */
    record Found(List<Entity> model, List<Entity> product, List<Entity> mentions) {}

    /** People of a kind, where the type alone says only that words tell of a people. */
    static final String GROUP = "GROUP";

    private final NamePhrases namePhrases = new NamePhrases();
    private final LanguageModel model;
    private final ActorResolver actors;
    private final PlaceFinder places;

    EntityReader(LanguageModel model) {
        WorldGazetteer gazetteer = new WorldGazetteer();
        this.model = model;
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
        List<Span> places = reading.places().stream().map(PlaceMention::span).toList();
        return together(reading.tokens(), reading.mentions(), mention -> mention.form() == Mention.Form.NAME, places);
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
        LanguageMarks mended = namePhrases.mend(TreeMender.mend(marks));
        List<Mention> mentions = actors.resolve(article, text, mended).mentions();
        List<Span> where = places.find(article, text, mended).stream()
                .map(place -> placeName(place.span(), mended.names()))
                .toList();
        return new Found(
                names(marks),
                together(marks.tokens(), mentions, mention -> mention.form() == Mention.Form.NAME, where),
                together(marks.tokens(), mentions, mention -> true, where));
    }

    /** The words for a place hold more than its name ("near Lima"); what the model marked within them is the name. */
    private static Span placeName(Span place, List<Name> names) {
        return names.stream()
                .filter(name -> name.type().isPlace() && place.contains(name.span()))
                .map(Name::span)
                .findFirst()
                .orElse(place);
    }

    private static List<Entity> together(
            List<Token> tokens, List<Mention> mentions, Predicate<Mention> wanted, List<Span> places) {
        List<Entity> entities = new ArrayList<>();
        mentions.stream()
                .filter(wanted)
                .forEach(mention -> entities.add(
                        new Entity(mention.span(), type(mention.type(), tokens.get(mention.headToken())))));
        List<Entity> named = List.copyOf(entities);
        places.stream()
                .filter(place -> named.stream().noneMatch(each -> each.span().overlaps(place)))
                .forEach(place -> entities.add(new Entity(place, MentionType.LOC.name())));
        entities.sort((a, b) -> a.span().compareTo(b.span()));
        return entities;
    }
}
