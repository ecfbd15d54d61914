package org.warmline.assistant.console;

import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.privacy.Actor;

/** Colleagues as they call each other; whoever has no account any more, as they signed in. */
record ShownNames(Map<String, String> names) {

    static ShownNames of(Accounts accounts) {
        return new ShownNames(
                accounts.list().stream()
                        .filter(account -> !account.shownName().isBlank())
                        .collect(Collectors.toMap(Account::name, Account::shownName)));
    }

    public String of(Actor person) {
        return names.getOrDefault(person.name(), person.name());
    }
}
