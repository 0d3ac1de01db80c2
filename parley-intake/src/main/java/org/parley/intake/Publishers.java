package org.parley.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Agencies;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.intake.format.Draft;
import org.parley.intake.format.OutletHosts;

/** Tells who published an article and where its text comes from, by what was given with it and by its own credits. */
final class Publishers {

    private static final Pattern SOURCE_LINE =
            Pattern.compile("^\\W*sources?:\\s*(.+?)\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_AGENCIES = Pattern.compile(
            "[, ]+(?:and|&|with|/|\\+)\\s+(?:other )?(?:news )?agenc(?:y|ies)(?: .*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{2,40})\\)");
    /** A possessive, or an abbreviation of three capitals and more: a place before "live blog" is what the page is about. */
    private static final Pattern OWN_PAGE =
            Pattern.compile("\\b(?:[Ff]ollow|[Cc]onsult|[Ss]ee|[Cc]heck|[Rr]ead) (?:the )?"
                    + "(?:((?:\\p{Lu}[\\w./&-]*)(?: \\p{Lu}[\\w./&-]*){0,3})[’']s?"
                    + "|(\\p{Lu}{3}[\\p{Lu}\\d/]{0,12}(?: News)?)) live ?(?:blog|briefing|coverage|updates)\\b");

    private final OutletHosts hosts = OutletHosts.table();
    private final Agencies agencies = Agencies.known();

    /** Who published it, and where the text comes from. */
    record Published(Outlet outlet, Outlet origin) {}

    Published of(Draft draft, Header header, List<Mark> marks) {
        Credits credits = credits(draft.text(), marks);
        Outlet outlet = first(
                        draft.outlet(),
                        header.outlet(),
                        credits.outlet(),
                        host(draft.url()),
                        host(header.url()),
                        ownPage(draft.text()))
                .map(Outlet::new)
                .orElse(Outlet.UNKNOWN);
        Outlet origin = first(draft.origin(), credits.origin()).map(Outlet::new).orElse(outlet);
        return new Published(outlet, origin);
    }

    private static Optional<String> first(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private record Credits(
            @Nullable String outlet, @Nullable String origin) {}

    /** A source line names the outlet, or the agency alone; an agency's own dateline names the origin. */
    private Credits credits(String text, List<Mark> marks) {
        String outlet = null;
        String origin = null;
        for (Mark mark : marks) {
            if (mark.kind() != Mark.Kind.CREDIT) {
                continue;
            }
            String words = mark.span().in(text);
            Matcher source = SOURCE_LINE.matcher(words);
            if (source.find() && source.group(1).length() <= 60) {
                String name = AND_AGENCIES.matcher(source.group(1)).replaceFirst("");
                List<String> named = agencies.namedIn(name);
                if (onlyAgencies(name)) {
                    origin = String.join(", ", named);
                } else {
                    outlet = firstOfList(name);
                }
            } else if (origin == null) {
                origin = dateline(words);
            }
        }
        return new Credits(outlet, origin);
    }

    private boolean onlyAgencies(String names) {
        for (String name : names.split(",|;|/| and | & ")) {
            if (!name.isBlank() && agencies.named(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String firstOfList(String names) {
        return names.split(",|;| / ")[0].strip();
    }

    private @Nullable String dateline(String words) {
        Matcher bracket = IN_BRACKETS.matcher(words);
        return bracket.find() ? agencies.named(bracket.group(1)).orElse(bracket.group(1)) : null;
    }

    private @Nullable String host(@Nullable String url) {
        return url == null ? null : hosts.of(url).orElse(null);
    }

    /** A text that sends its readers to an outlet's live page stands in that outlet. */
    private static @Nullable String ownPage(String text) {
        Matcher own = OWN_PAGE.matcher(text);
        return !own.find() ? null : own.group(1) != null ? own.group(1) : own.group(2);
    }
}
