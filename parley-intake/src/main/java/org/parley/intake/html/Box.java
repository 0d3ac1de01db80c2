package org.parley.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One block-level element of a page while its body is looked for: where it hangs, what its labels say, and what its text is worth. */
final class Box {

    final String tag;

    /** Its class and id. */
    final String label;

    final Set<Role> roles;
    final @Nullable Box parent;
    final List<Box> children = new ArrayList<>();

    /** The pieces that hang from this box itself. */
    final List<Piece> pieces = new ArrayList<>();

    /** The pieces below it are those from here, up to {@link #end}. */
    final int start;

    int end;

    /** Set where labels or links say that it is no part of the body. */
    boolean dropped;

    /** Worth of the good text below it, whatever is dropped. */
    double good;

    /** Worth of all that is left below it: good text less menus and other furniture. */
    double worth;

    /** Whether a body by the vocabulary of schema.org is in it. */
    boolean holdsBody;

    /** Worth of the best box in it that calls itself a body or an article. */
    double bodyGood;

    int chars;
    int linkChars;

    Box(String tag, String label, Set<Role> roles, @Nullable Box parent, int start) {
        this.tag = tag;
        this.label = label;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.parent = parent;
        this.start = start;
        this.end = start;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** Whether this box or one that it hangs from, up to and without the given one, is so. */
    boolean within(Role role, @Nullable Box top) {
        for (Box box = this; box != null && box != top; box = box.parent) {
            if (box.is(role)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest box upwards with one of the tags, this one first, below the given one; null if there is none. */
    @Nullable
    Box upwards(Set<String> tags, @Nullable Box top) {
        for (Box box = this; box != null && box != top; box = box.parent) {
            if (tags.contains(box.tag)) {
                return box;
            }
        }
        return null;
    }

    boolean isDropped() {
        for (Box box = this; box != null; box = box.parent) {
            if (box.dropped) {
                return true;
            }
        }
        return false;
    }
}
