package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Account;
import org.parley.briefing.Briefing;

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
                accounts(happening.accounts()),
                accounts(happening.outcomes()),
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
        return accounts.stream().map(this::account).toList();
    }

    private AccountView account(Account account) {
        String side = account.side().equals(account.holder()) ? "" : account.side();
        return new AccountView(
                account.holder(),
                side,
                String.join(", ", account.through()),
                dates.when(account.when()),
                Tag.of(account.state()),
                items.view(account.item()));
    }
}
