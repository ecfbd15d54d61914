package org.warmline.assistant.signin;

import java.time.Instant;
import org.warmline.assistant.retention.Perishable;

/** Tries to sign in that no longer hold anybody up. */
record OldTries(LockOut lockOut) implements Perishable {

    @Override
    public Kind kind() {
        return Kind.SIGN_IN_TRIES;
    }

    @Override
    public String name() {
        return "sign-in-try";
    }

    @Override
    public int forget(Instant before) {
        return lockOut.forget(before);
    }
}
