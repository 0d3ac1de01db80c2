package org.parley.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.briefing.Briefing.Position;
import org.parley.briefing.Briefing.Said;

/** Shows what several articles print in the same words once, citing all of them. */
final class Reprints {

    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private Reprints() {}

    static List<Item> items(Collection<Item> items) {
        Map<String, Item> once = new LinkedHashMap<>();
        items.forEach(item -> once.merge(words(item), item, Reprints::both));
        return List.copyOf(once.values());
    }

    /** The outlets that print one sentence in their own voice count as one holder, the first of them. */
    static List<Account> accounts(Collection<Account> accounts, Desk desk) {
        Map<List<Object>, Account> once = new LinkedHashMap<>();
        for (Account account : accounts) {
            String holder = desk.isOutlet(account.holder()) ? "" : account.holder();
            once.merge(
                    List.of(holder, account.state(), words(account.item())),
                    account,
                    (a, b) -> new Account(
                            a.holder(), a.side(), a.state(), a.through(), a.when(), both(a.item(), b.item())));
        }
        return List.copyOf(once.values());
    }

    static List<Position> positions(Collection<Position> positions) {
        Map<List<Object>, Position> once = new LinkedHashMap<>();
        for (Position position : positions) {
            once.merge(
                    List.of(position.party(), position.issue(), position.act(), words(position.item())),
                    position,
                    (a, b) -> new Position(
                            a.party(), a.issue(), a.speaker(), a.act(), a.when(), both(a.item(), b.item())));
        }
        return List.copyOf(once.values());
    }

    /** The first one, citing both. */
    static Said both(Said a, Said b) {
        return new Said(
                a.id(),
                a.when(),
                a.speaker(),
                a.role(),
                a.side(),
                a.through(),
                a.act(),
                a.form(),
                a.issues(),
                a.answers().isEmpty() ? b.answers() : a.answers(),
                both(a.item(), b.item()));
    }

    private static Item both(Item a, Item b) {
        List<Citation> citations = new ArrayList<>(a.citations());
        citations.addAll(b.citations());
        return new Item(a.text(), a.quotes(), citations);
    }

    static String words(Item item) {
        String words = item.text().isEmpty()
                ? item.quotes().stream().map(quote -> quote.passage().exact()).collect(Collectors.joining(" "))
                : item.text();
        return ENDS.matcher(Wording.plain(words)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
