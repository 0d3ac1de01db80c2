package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives two persons named together the office said once in the plural: "Canadian and Dutch leaders A and B", "Presidents A and B". */
final class SharedOffices {

    private static final int FARTHEST = 8;

    private final Scene scene;
    private final RoleFinder roleFinder;

    SharedOffices(Scene scene, RoleFinder roleFinder) {
        this.scene = scene;
        this.roleFinder = roleFinder;
    }

    /** The same persons, those named together with their share of the office. */
    List<PersonJoiner.Named> share(List<PersonJoiner.Named> persons) {
        List<PersonJoiner.Named> shared = new ArrayList<>(persons);
        for (int i = 0; i + 1 < shared.size(); i++) {
            PersonJoiner.Named first = shared.get(i);
            PersonJoiner.Named second = shared.get(i + 1);
            RoleFinder.Description plural = pluralOffice(first);
            if (plural != null && plural.role() != null && areTogether(first.draft(), second.draft())) {
                List<String> countries = countries(plural.roleToken());
                String one = countries.isEmpty() ? null : countries.get(0);
                String other = countries.size() == 2 ? countries.get(1) : one;
                shared.set(i, described(first, plural.role(), one));
                shared.set(i + 1, described(second, plural.role(), other));
            }
        }
        return shared;
    }

    private static PersonJoiner.Named described(
            PersonJoiner.Named named, RoleWords.Role role, @Nullable String country) {
        RoleFinder.Description said = new RoleFinder.Description(role, role.words(), country, named.gender(), -1);
        return new PersonJoiner.Named(named.draft(), List.of(said));
    }

    private RoleFinder.@Nullable Description pluralOffice(PersonJoiner.Named named) {
        for (RoleFinder.Description said : named.said()) {
            if (said.isPlural(scene) && said.roleToken() < named.draft().first()) {
                return said;
            }
        }
        return null;
    }

    private boolean areTogether(Draft first, Draft second) {
        return second.first() == first.end() + 1 && scene.lower(first.end()).equals("and");
    }

    /** The countries before the office, in text order, each once. */
    private List<String> countries(int roleToken) {
        List<String> codes = new ArrayList<>();
        int from = Math.max(scene.sentence(roleToken).firstToken(), roleToken - FARTHEST);
        for (int i = from; i < roleToken; i++) {
            String code = scene.capital(i) ? roleFinder.countryIn(scene, i, i + 1) : null;
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }
}
