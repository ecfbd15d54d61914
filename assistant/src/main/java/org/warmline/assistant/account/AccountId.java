package org.warmline.assistant.account;

import java.util.UUID;

/** Names an account in the audit trail and in addresses. */
public record AccountId(UUID value) {

    static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
