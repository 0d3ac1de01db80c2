package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Account;
import org.parley.briefing.Briefing;
import org.parley.briefing.Item;

/** Turns meetings, ceasefires, attacks and the accounts of them into what is shown. */
final class Happenings {

    private final Items items;
    private final DateWords dates;

    Happenings(Items items, DateWords dates) {
        this.items = items;
        this.dates = dates;
    }

    List<HappeningView> views(List<Briefing.Happening> happenings) {
        return happenings.stream().map(this::view).toList();
    }

    private HappeningView view(Briefing.Happening happening) {
        return new HappeningView(
                happening.id(),
                happening.title(),
                dates.when(happening.when()),
                facts(happening),
                Tag.of(happening.state()),
                states(happening.accounts(), happening.reports()),
                outcomes(happening.outcomes()),
                items.views(happening.reports()),
                Counts.of(happening.articles(), "article") + ", " + Counts.of(happening.origins(), "origin"),
                happening.why());
    }

    private static List<String> facts(Briefing.Happening happening) {
        List<String> facts = new ArrayList<>();
        facts.add(happening.kind());
        if (!happening.title().contains(happening.where())) {
            facts.add(happening.where());
        }
        List<String> missing = happening.parties().stream()
                .filter(party -> !happening.title().contains(party))
                .toList();
        facts.add(String.join(", ", missing));
        facts.addAll(happening.others());
        facts.removeIf(String::isBlank);
        return facts;
    }

    List<AccountView> accounts(List<Account> accounts) {
        return accounts.stream()
                .map(account -> account(account, items.view(account.item())))
                .toList();
    }

    /** Each party's own state; sentences that stand beside it already are not said twice. */
    private List<AccountView> states(List<Account> accounts, List<Item> reports) {
        List<ItemView> said = new ArrayList<>(items.views(reports));
        List<AccountView> views = new ArrayList<>();
        for (Account account : accounts) {
            ItemView whole = items.view(account.item());
            ItemView item = said.stream().anyMatch(other -> other.says(whole)) ? whole.withoutWords() : whole;
            said.add(whole);
            AccountView view = account(account, item);
            AccountView before = views.isEmpty() ? null : views.get(views.size() - 1);
            if (before != null && item.parts().isEmpty() && before.isSaidWith(view)) {
                views.set(views.size() - 1, before.and(view.states()));
            } else {
                views.add(view);
            }
        }
        return List.copyOf(views);
    }

    /** What each side says came of it; a holder who is named in the line before is not named again. */
    private List<AccountView> outcomes(List<Account> accounts) {
        List<AccountView> views = new ArrayList<>();
        String before = "";
        for (AccountView view : accounts(accounts)) {
            String named = view.holder() + "\n" + view.through();
            views.add(named.equals(before) ? view.unnamed() : view);
            before = named;
        }
        return List.copyOf(views);
    }

    private AccountView account(Account account, ItemView item) {
        String side = account.side().equals(account.holder()) ? "" : account.side();
        Tag state = Tag.of(account.state());
        return new AccountView(
                account.holder(),
                side,
                String.join(", ", account.through()),
                dates.when(account.when()),
                state.isEmpty() ? List.of() : List.of(state),
                item);
    }
}
