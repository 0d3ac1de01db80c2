package org.parley.reading.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import org.parley.lexicon.RuleFile;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;
import org.parley.reading.place.PlaceWords.Kind;

/** Weighs the signs for and against words being the name of a place, by the points in {@code place-signs.txt}. Immutable. */
final class NameJudge {

    /** What speaks for or against a name of a place. */
    enum Sign {
        BASE,
        LABEL_PLACE,
        LABEL_PLACE_PART,
        LABEL_BODY,
        LABEL_BODY_PART,
        LABEL_PERSON,
        LABEL_PEOPLE,
        LABEL_OTHER,
        UNKNOWN,
        COUNTRY,
        CAPITAL,
        PROVINCE,
        PROMINENT,
        LARGE,
        SMALL,
        ONLY,
        LONG,
        DIVISION,
        BEHIND_IN,
        BEHIND_WAY,
        BEHIND_OF,
        BEHIND_SITE,
        BEHIND_TAKES,
        BEHIND_ONTO,
        BEHIND_SHIP,
        BEFORE_HOLDER,
        HOLDS,
        BEFORE_SITE,
        BEFORE_BODY,
        COMMON,
        LOWER_ELSEWHERE,
        NOT_PROPER,
        SENTENCE_START,
        SURNAME,
        BEFORE_NAME,
        BEHIND_NAME,
        STREET,
        INITIALS,
        SHORT_FORM_ALONE,
        ELSEWHERE
    }

    private static final double TOWN = 4.8;

    private final Map<Sign, Double> points = new EnumMap<>(Sign.class);

    NameJudge() {
        for (RuleFile.Row row :
                RuleFile.read(NameJudge.class, "lang/en/place-signs.txt", 2).rows()) {
            try {
                points.put(Sign.valueOf(row.field(0).toUpperCase(Locale.ROOT)), Double.parseDouble(row.field(1)));
            } catch (IllegalArgumentException e) {
                throw row.problem(0, "no such sign, or no number");
            }
        }
        for (Sign sign : Sign.values()) {
            if (!points.containsKey(sign)) {
                throw new IllegalStateException("place-signs.txt has no line for " + sign);
            }
        }
    }

    double points(Sign sign) {
        return points.getOrDefault(sign, 0.0);
    }

    /** What the whole article tells of its words. */
    static final class Article {
        private final Gazetteer gazetteer;
        private final Scene scene;
        private final Set<String> surnames = new HashSet<>();

        Article(Gazetteer gazetteer, Scene scene, List<LanguageMarks.Name> names) {
            this.gazetteer = gazetteer;
            this.scene = scene;
            for (LanguageMarks.Name name : names) {
                int last = name.endToken() - 1;
                while (last > name.firstToken() && scene.isClitic(last)) {
                    last--;
                }
                if (name.type() == MentionType.PER && last > name.firstToken()) {
                    surnames.add(scene.lower(last));
                }
            }
        }
    }

    /** The sum of all signs but those that rest on other names of the article. */
    double weigh(Candidate candidate, Article article) {
        double[] sum = {points(Sign.BASE)};
        signs(candidate, article, (sign, times) -> sum[0] += points(sign) * times);
        return sum[0];
    }

    void signs(Candidate candidate, Article article, ObjDoubleConsumer<Sign> take) {
        label(candidate, take);
        prominence(candidate, article, take);
        before(candidate, article, take);
        behind(candidate, article, take);
        spelling(candidate, article, take);
    }

    private static void label(Candidate candidate, ObjDoubleConsumer<Sign> take) {
        LanguageMarks.Name cover = candidate.cover();
        if (cover == null) {
            return;
        }
        boolean part = candidate.isPartOfCover();
        switch (cover.type()) {
            case LOC -> take.accept(part ? Sign.LABEL_PLACE_PART : Sign.LABEL_PLACE, 1);
            case ORG -> take.accept(part ? Sign.LABEL_BODY_PART : Sign.LABEL_BODY, 1);
            case PER -> take.accept(Sign.LABEL_PERSON, 1);
            case NORP -> take.accept(Sign.LABEL_PEOPLE, 1);
            case TITLE, DATE, TIME, DUR, NUM, ORD, MONEY, PCT, MISC -> take.accept(Sign.LABEL_OTHER, 1);
        }
    }

    private static void prominence(Candidate candidate, Article article, ObjDoubleConsumer<Sign> take) {
        CountryWord country = candidate.country();
        if (country != null) {
            take.accept(country.kind() == CountryWord.Kind.NAME ? Sign.COUNTRY : Sign.CAPITAL, 1);
            return;
        }
        if (candidate.places().isEmpty()) {
            take.accept(Sign.UNKNOWN, 1);
            return;
        }
        Place best = candidate.places().get(0);
        double prominence = best.filing().prominence();
        if (best.precision() != PlacePrecision.LOCALITY && best.precision() != PlacePrecision.DISTRICT) {
            take.accept(Sign.PROVINCE, 1);
        } else if (prominence >= 6) {
            take.accept(Sign.PROMINENT, 1);
        } else if (prominence >= 4.8) {
            take.accept(Sign.LARGE, 1);
        } else if (prominence < 3.7) {
            take.accept(Sign.SMALL, 1);
        }
        if (prominence >= TOWN
                && candidate.places().stream().allMatch(place -> place.country().equals(best.country()))) {
            take.accept(Sign.ONLY, 1);
        }
        if (candidate.length() > 1) {
            boolean division = article.scene.is(Kind.DIVISION, candidate.end() - 1, candidate.first());
            take.accept(division ? Sign.DIVISION : Sign.LONG, 1);
        }
    }

    private static void before(Candidate candidate, Article article, ObjDoubleConsumer<Sign> take) {
        Scene scene = article.scene;
        int first = candidate.first();
        int at = scene.skipBack(first - 1);
        if (!scene.sameSentence(first - 1, first)) {
            take.accept(Sign.SENTENCE_START, 1);
            return;
        }
        if (!scene.sameSentence(at, first)) {
            return;
        }
        if (scene.is(Kind.IN, at, first) || scene.is(Kind.NEAR, at, first)) {
            take.accept(Sign.BEHIND_IN, 1);
        } else if (scene.is(Kind.WAY, at, first)) {
            take.accept(Sign.BEHIND_WAY, 1);
        } else if (scene.lower(at).equals("of")) {
            take.accept(scene.is(Kind.SITE, at - 1, first) ? Sign.BEHIND_SITE : Sign.BEHIND_OF, 1);
        } else if (scene.is(Kind.SHIP, first - 1, first)) {
            take.accept(Sign.BEHIND_SHIP, 1);
        } else if (scene.is(Kind.TAKES, at, first) && scene.token(at).upos().equals("VERB")) {
            take.accept(Sign.BEHIND_TAKES, 1);
        } else if (scene.lower(at).equals("on") && scene.isAimedAt(at - 1)) {
            take.accept(Sign.BEHIND_ONTO, 1);
        } else if (scene.isProperName(first - 1)) {
            take.accept(Sign.BEHIND_NAME, 1);
        } else if (scene.lower(first - 1).equals(",") && isHeldTown(candidate, scene)) {
            take.accept(Sign.HOLDS, 1);
        }
    }

    /** It is a division or country, and a name stands before the comma. */
    private static boolean isHeldTown(Candidate candidate, Scene scene) {
        boolean division = candidate.country() != null
                || candidate.places().stream().limit(3).anyMatch(place -> place.precision() != PlacePrecision.LOCALITY);
        return division
                && scene.sameSentence(candidate.first() - 2, candidate.first())
                && scene.isProperName(candidate.first() - 2);
    }

    private static void behind(Candidate candidate, Article article, ObjDoubleConsumer<Sign> take) {
        Scene scene = article.scene;
        int end = candidate.end();
        boolean ownStreet =
                candidate.length() > 1 && candidate.places().isEmpty() && scene.is(Kind.STREET, end - 1, end - 1);
        if (ownStreet
                || scene.is(Kind.STREET, end, end - 1)
                || (scene.sameSentence(end, end - 1)
                        && scene.isProperName(end)
                        && scene.is(Kind.STREET, end + 1, end))) {
            take.accept(Sign.STREET, 1);
        } else if (!scene.sameSentence(end, candidate.first())) {
            return;
        } else if (!new Holders(article.gazetteer, scene).after(candidate.end()).isEmpty()) {
            take.accept(Sign.BEFORE_HOLDER, 1);
        } else if (scene.is(Kind.BODY, end, end)) {
            take.accept(Sign.BEFORE_BODY, 1);
        } else if (isSite(scene, end)) {
            take.accept(Sign.BEFORE_SITE, 1);
        } else if (scene.isProperName(end)) {
            take.accept(Sign.BEFORE_NAME, 1);
        }
    }

    /** "the Tarn area", "the Tarn pocket"; not "Tarn West". */
    private static boolean isSite(Scene scene, int at) {
        return (scene.is(Kind.SITE, at, at) || scene.is(Kind.PART, at, at)) && !scene.is(Kind.DIRECTION, at, at);
    }

    private static void spelling(Candidate candidate, Article article, ObjDoubleConsumer<Sign> take) {
        Scene scene = article.scene;
        int first = candidate.first();
        String lower = scene.lower(first);
        if (candidate.length() == 1) {
            boolean initials = scene.isInitials(first);
            boolean shortForm =
                    article.gazetteer.shortForm(scene.token(first).text()).isPresent();
            boolean behindTown = shortForm && scene.lower(first - 1).equals(",");
            if (initials && !behindTown && candidate.country() == null) {
                take.accept(Sign.INITIALS, 1);
            } else if (shortForm && !behindTown) {
                take.accept(Sign.SHORT_FORM_ALONE, 1);
            }
            if (scene.isWord(Kind.COMMON, lower)) {
                take.accept(Sign.COMMON, 1);
            } else if (scene.isLowerSomewhere(lower)) {
                take.accept(Sign.LOWER_ELSEWHERE, 1);
            }
            if (!scene.token(first).upos().equals("PROPN")) {
                take.accept(Sign.NOT_PROPER, 1);
            }
        }
        boolean labelled = candidate.cover() != null && candidate.cover().type() == MentionType.PER;
        if (!labelled && article.surnames.contains(scene.lower(candidate.end() - 1))) {
            take.accept(Sign.SURNAME, 1);
        }
    }
}
