package org.parley.reading.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reading.MentionType;
import org.parley.reading.name.LegalForms;

/** Joins the names of bodies: listed ones by their full name, a country's own by one name for each, others by their words and abbreviations. */
final class Organisations {

    private static final int FARTHEST = 10;

    private final LegalForms legalForms = new LegalForms();
    private final Institutions institutions;
    private final RoleFinder roleFinder;
    private final Nouns nouns;

    Organisations(Institutions institutions, RoleFinder roleFinder, Nouns nouns) {
        this.institutions = institutions;
        this.roleFinder = roleFinder;
        this.nouns = nouns;
    }

    void join(Scene scene, Cast cast, SpottedName name) {
        Draft draft = name.draft();
        String words = scene.words(draft.first(), draft.end());
        Bodies.Body body = name.body();
        if (body != null) {
            Member member = cast.named(key(body.name()), body.name(), MentionType.ORG, body.role(), body.country());
            take(draft, member, words, "body of the list");
            shorten(scene, cast, draft, member);
            return;
        }
        int first = Math.max(scene.tree().first(draft.head()), draft.first() - FARTHEST);
        int from = Math.min(first, draft.first());
        String country = roleFinder.countryIn(scene, from, draft.end());
        Member own = institutions.named(scene, cast, from, draft.end(), draft.head(), country);
        if (own != null) {
            take(draft, own, words, "body named by country and kind");
            return;
        }
        Member longer = cast.byKey(key(words)) == null ? cast.byShortForm(key(words)) : null;
        if (longer != null) {
            take(draft, longer, words, "a part of the name " + longer.name());
            return;
        }
        Member member = cast.named(key(words), words, MentionType.ORG, null, countryWithin(scene, draft));
        take(draft, member, words, "the name");
        aliasAbbreviation(scene, cast, draft, member);
        shorten(scene, cast, draft, member);
    }

    /** "Harbour Security Council" is "Security Council" later, "Compass Group" is "Compass", "Harrow, Inc." is "Harrow". */
    private void shorten(Scene scene, Cast cast, Draft draft, Member member) {
        for (int first = draft.first() + 1; first < draft.end() - 1; first++) {
            if (scene.capital(first)) {
                cast.shortened(key(scene.words(first, draft.end())), member);
            }
        }
        int bare = legalForms.endWithoutForms(scene.tree().tokens(), draft.first(), draft.end());
        if (bare < draft.end()) {
            cast.shortened(key(scene.words(draft.first(), bare)), member);
        }
        Nouns.Kind kind = draft.length() > 1 ? nouns.kind(scene.lower(draft.end() - 1)) : null;
        if (kind != null && kind.isBody()) {
            cast.shortened(key(scene.words(draft.first(), draft.end() - 1)), member);
        }
    }

    private @Nullable String countryWithin(Scene scene, Draft draft) {
        return roleFinder.countryIn(scene, draft.first(), draft.end());
    }

    private static void take(Draft draft, Member member, String words, String rule) {
        draft.join(member, rule);
        member.alsoCalled(words);
    }

    static String key(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        return "body " + (plain.startsWith("the ") ? plain.substring(4) : plain);
    }

    /** "Free Harbour Movement (FHM)", and "FHM" later without ado. */
    private static void aliasAbbreviation(Scene scene, Cast cast, Draft draft, Member member) {
        int at = draft.end();
        boolean bracketed = at + 2 < scene.tree().size()
                && scene.token(at).text().equals("(")
                && scene.token(at + 2).text().equals(")")
                && Bodies.isAbbreviation(scene.token(at + 1).text());
        if (bracketed) {
            cast.alias(key(scene.token(at + 1).text()), member);
        }
        StringBuilder initials = new StringBuilder();
        for (int i = draft.first(); i < draft.end(); i++) {
            if (scene.capital(i)) {
                initials.appendCodePoint(scene.token(i).text().codePointAt(0));
            }
        }
        if (initials.length() > 2) {
            cast.alias(key(initials.toString()), member);
        }
    }
}
