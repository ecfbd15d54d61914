package org.warmline.assistant.notice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Does what the test says, and remembers what it was given. */
final class ScriptedMessenger implements Messenger {

    private final Way way;
    private final Deque<Sending> script = new ArrayDeque<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private Sending otherwise = new Sending.Sent();

    ScriptedMessenger(Way way) {
        this.way = way;
    }

    synchronized void fails(String... troubles) {
        for (var trouble : troubles) {
            script.add(new Sending.Failed(trouble));
        }
    }

    synchronized void alwaysFails(String trouble) {
        otherwise = new Sending.Failed(trouble);
    }

    synchronized void refuses(String address) {
        refused.add(address);
    }

    synchronized void forget() {
        letters.clear();
        addresses.clear();
        refused.clear();
    }

    /** Where they went to, in order. */
    synchronized List<String> addresses() {
        return List.copyOf(addresses);
    }

    synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }

    @Override
    public Way way() {
        return way;
    }

    @Override
    public synchronized Sending send(Letter letter, String address) {
        letters.add(letter);
        addresses.add(address);
        if (refused.contains(address)) {
            return new Sending.Failed("mailRefused");
        }
        return script.isEmpty() ? otherwise : script.remove();
    }
}
