package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;

/** Finds who wrote a page's article in its lines: "By NAME". Immutable. */
final class AuthorLines {

    private static final int LONGEST = 200;
    private static final int LONGEST_OWN = 90;

    private final AuthorNames names;

    AuthorLines(AuthorNames names) {
        this.names = names;
    }

    /** The names behind words such as "by" in the first line beside the title that has such. */
    List<String> near(PageWalk walk) {
        String before = "";
        for (PageWalk.Line line : walk.lines()) {
            boolean near = walk.hasTitle() && AuthorSearch.isNear(walk.afterTitle(line.start()));
            boolean taken = near && line.region().isOwn() && line.end() - line.start() <= LONGEST;
            String words = taken ? walk.text(line.start(), line.end()).strip() : "";
            List<String> found = taken ? near(words, before) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
            before = words;
        }
        return List.of();
    }

    private List<String> near(String words, String before) {
        return names.isLabel(before) ? names.fullNames(words) : names.inLine(words);
    }

    /** A full name that stands with the date in a line beside the title, and is no part of the title. */
    List<String> dated(PageWalk walk) {
        for (PageWalk.Line line : walk.lines()) {
            boolean near = walk.hasTitle() && AuthorSearch.isNear(walk.afterTitle(line.start()));
            if (near
                    && !walk.isInTitle(line.start())
                    && line.region().isOwn()
                    && line.end() - line.start() <= LONGEST_OWN) {
                List<String> found =
                        names.besideDate(walk.text(line.start(), line.end()).strip());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The names in lines that are nothing but "Author: NAME", wherever in the article they stand; none if that is said of several. */
    List<String> own(PageWalk walk) {
        List<String> found = new ArrayList<>();
        String before = "";
        for (PageWalk.Line line : walk.lines()) {
            boolean taken = line.region().isOwn() && line.end() - line.start() <= LONGEST_OWN;
            String words = taken ? walk.text(line.start(), line.end()).strip() : "";
            List<String> here = names.isLabel(before) ? names.fullNames(words) : names.asLine(words);
            if (!found.isEmpty() && !here.isEmpty() && !found.equals(here)) {
                return List.of();
            }
            found.addAll(found.isEmpty() ? here : List.of());
            before = words;
        }
        return found;
    }
}
