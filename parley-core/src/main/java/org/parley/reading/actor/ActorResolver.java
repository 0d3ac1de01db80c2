package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceName;
import org.parley.reading.Actor;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Mention;
import org.parley.reading.Names;
import org.parley.reading.SegmentedText;

/** Joins names, titles, pronouns and descriptions of one article to the persons and bodies they mean. Pure, and safe for many threads. */
public final class ActorResolver {

    private final Casting.Lists lists;

    public ActorResolver(Gazetteer gazetteer) {
        RoleWords roles = RoleWords.load();
        Bodies bodies = Bodies.load();
        Nouns nouns = Nouns.load();
        RoleFinder roleFinder = new RoleFinder(gazetteer, roles, bodies);
        Institutions institutions = new Institutions(gazetteer, bodies, nouns);
        Governments governments = new Governments(gazetteer);
        this.lists = new Casting.Lists(
                new NameSpotter(gazetteer, bodies, roles, nouns),
                new NameTypes(gazetteer),
                roleFinder,
                roles,
                new Organisations(institutions, roleFinder, nouns),
                governments,
                new NominalSpotter(nouns, roles, roleFinder),
                institutions,
                new Pronouns());
    }

    /** Mentions in text order and the actors they belong to, places unknown. */
    public Resolved resolve(Article article, SegmentedText segmented, LanguageMarks marks) {
        return resolve(article, segmented, marks, List.of());
    }

    /** Mentions in text order and the actors they belong to; names of places that the article has are among all its names. */
    public Resolved resolve(Article article, SegmentedText segmented, LanguageMarks marks, List<PlaceName> places) {
        if (marks.tokens().isEmpty()) {
            return new Resolved(List.of(), List.of());
        }
        Scene scene = new Scene(article, segmented, marks, places);
        Casting casting = new Casting(scene, lists);
        List<Draft> drafts = casting.run();
        Map<Member, String> ids = new IdentityHashMap<>();
        List<Member> members = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Draft draft : drafts) {
            Span span = scene.tree().span(draft.first(), draft.end());
            if (!seen.add(span)) {
                continue;
            }
            Member member = draft.member();
            if (member != null && !ids.containsKey(member)) {
                members.add(member);
                ids.put(member, "e" + members.size());
            }
            mentions.add(new Mention(
                    span,
                    draft.first(),
                    draft.end(),
                    draft.head(),
                    draft.type(),
                    draft.form(),
                    member == null ? null : ids.get(member),
                    draft.rule()));
        }
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            actors.add(members.get(i).actor("e" + (i + 1)));
        }
        Names names = new NameCollector(
                        scene, drafts, ids::get, code -> casting.cast().byKey("country " + code), members.size())
                .collect(casting.names(), places);
        return new Resolved(mentions, actors, names);
    }

    /** Who is mentioned, and where; and every name, also of what does not act. */
    public record Resolved(List<Mention> mentions, List<Actor> actors, Names names) {

        public Resolved(List<Mention> mentions, List<Actor> actors) {
            this(mentions, actors, Names.NONE);
        }

        public Resolved {
            mentions = List.copyOf(mentions);
            actors = List.copyOf(actors);
        }
    }
}
