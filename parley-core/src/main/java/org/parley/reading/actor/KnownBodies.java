package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.reading.MentionType;

/** Finds the body that "the council", "the armed group" or "the company" means: the last that calls itself so, or the last named that can be one. */
final class KnownBodies {

    private static final List<AnyBody> ANY_BODY = load();

    private final Scene scene;
    private final Focus focus;

    KnownBodies(Scene scene, Focus focus) {
        this.scene = scene;
        this.focus = focus;
    }

    /** Nouns that can mean any body, with the roles of those of the list that they can mean. */
    private record AnyBody(Set<String> modifiers, Set<String> nouns, Set<String> roles) {

        boolean allows(Member member) {
            return member.role() == null || roles.contains(member.role());
        }
    }

    private static List<AnyBody> load() {
        List<AnyBody> rules = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(KnownBodies.class, "lang/en/any-body.txt", 3).rows()) {
            rules.add(new AnyBody(Set.copyOf(row.list(0)), Set.copyOf(row.list(1)), Set.copyOf(row.list(2))));
        }
        return List.copyOf(rules);
    }

    /** The body meant, null if none can be; {@code before} is whoever the noun last meant, null if nobody. */
    @Nullable
    Member meantBy(Draft draft, @Nullable Member before) {
        String noun = scene.tree().lemma(draft.head());
        AnyBody rule = rule(draft, noun);
        Member called =
                focus.latest(member -> isNamedBody(member) && isCalled(member, noun) && isAllowed(rule, member));
        if (called != null) {
            return called;
        }
        if (before != null && (rule == null || before.isUnnamed() || rule.allows(before))) {
            return isNamedBody(before) ? before : null;
        }
        return rule == null ? null : focus.latest(member -> isNamedBody(member) && rule.allows(member));
    }

    /** The rule of the noun; one for the words before it goes first. */
    private @Nullable AnyBody rule(Draft draft, String noun) {
        for (AnyBody rule : ANY_BODY) {
            if (rule.nouns().contains(noun) && (rule.modifiers().isEmpty() || isModified(draft, rule.modifiers()))) {
                return rule;
            }
        }
        return null;
    }

    private boolean isModified(Draft draft, Set<String> modifiers) {
        for (int i = draft.first(); i < draft.head(); i++) {
            if (modifiers.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllowed(@Nullable AnyBody rule, Member member) {
        return rule == null || rule.allows(member);
    }

    private static boolean isNamedBody(Member member) {
        return member.type() == MentionType.ORG && !member.isUnnamed();
    }

    private static boolean isCalled(Member member, String noun) {
        String role = member.role() == null ? "" : member.role();
        String all = (member.name() + " " + role).toLowerCase(Locale.ROOT);
        return (" " + all + " ").contains(" " + noun + " ");
    }
}
