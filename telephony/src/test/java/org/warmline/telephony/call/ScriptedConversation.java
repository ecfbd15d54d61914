package org.warmline.telephony.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Progress;

/** Says its turns one after another, whatever the reply, and writes down what happens. */
final class ScriptedConversation implements Conversation {

    final List<String> log = new ArrayList<>();
    final List<CallReport> reports = new ArrayList<>();
    final List<Reply> replies = new ArrayList<>();
    final List<Integer> sentencesHeard = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by the opening
    LiveCall call;

    private final Queue<Turn> turns;
    private final Set<String> finished;
    private final Queue<Turn> lateWords = new ArrayDeque<>();
    private Language language = Language.MANDARIN;
    private boolean changes;
    private boolean knowsWhatComesNext;
    private boolean takenUp;
    private String breaksAt = "";
    private Turn goodbye = new Turn(Turn.STATEMENT, List.of(), new Then.HangUp());

    ScriptedConversation(Turn... turns) {
        this(Set.of(), turns);
    }

    ScriptedConversation(Set<String> finished, Turn... turns) {
        this.turns = new ArrayDeque<>(Arrays.asList(turns));
        this.finished = finished;
    }

    /** Goes on in English after the next reply. */
    void changesToEnglish() {
        changes = true;
    }

    /** Until now nobody knew what follows on a turn that ends in {@link Then.Meanwhile}. */
    void knowsWhatComesNext() {
        knowsWhatComesNext = true;
    }

    /** Says this after its goodbye. */
    ScriptedConversation sayingBeforeHangUp(Turn words) {
        lateWords.add(words);
        return this;
    }

    /** Throws when this is overheard, or with {@code next} at the next reply. */
    ScriptedConversation breakingAt(String what) {
        breaksAt = what;
        return this;
    }

    /** Says this if the call has to be ended in the middle. */
    ScriptedConversation interruptedWith(Turn words) {
        goodbye = words;
        return this;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public List<String> phrasesToSpot() {
        return List.of("呼吸困难");
    }

    @Override
    public Turn opening(LiveCall call) {
        this.call = call;
        log.add("opening");
        return turn();
    }

    @Override
    public Turn next(Reply reply) {
        replies.add(reply);
        log.add("next " + told(reply));
        if (changes) {
            language = Language.ENGLISH;
        }
        if (breaksAt.equals("next")) {
            throw new IllegalStateException("as it was told");
        }
        return turn();
    }

    @Override
    public void heardOnly(int sentences) {
        sentencesHeard.add(sentences);
    }

    /** It has acted upon whatever is spotted. */
    void hasTakenUpWhatIsSpotted() {
        takenUp = true;
    }

    @Override
    public boolean isTakenUp(Transcript spotted) {
        return takenUp;
    }

    @Override
    public Optional<Turn> more() {
        return knowsWhatComesNext ? Optional.of(turn()) : Optional.empty();
    }

    @Override
    public void overheard(Transcript transcript, boolean spotted) {
        log.add((spotted ? "spotted " : "overheard ") + transcript.text());
        if (breaksAt.equals(transcript.text())) {
            throw new IllegalStateException("as it was told");
        }
    }

    @Override
    public void heardOtherwise(Transcript transcript) {
        log.add("otherwise " + transcript.text());
    }

    @Override
    public void hearing(Transcript partial) {}

    @Override
    public Progress progress(Transcript soFar) {
        return finished.contains(soFar.text()) ? Progress.FINISHED : Progress.UNKNOWN;
    }

    @Override
    public void machineSuspected() {
        log.add("machine?");
    }

    @Override
    public void keyUnasked(char key) {
        log.add("key " + key);
    }

    @Override
    public Optional<Turn> beforeHangUp() {
        return Optional.ofNullable(lateWords.poll());
    }

    @Override
    public Turn interrupted() {
        return goodbye;
    }

    @Override
    public void ended(CallReport report) {
        reports.add(report);
        log.add("ended " + report.ending());
    }

    private Turn turn() {
        var turn = turns.poll();
        return turn == null ? new Turn(Turn.STATEMENT, List.of(), new Then.HangUp()) : turn;
    }

    private static String told(Reply reply) {
        return switch (reply) {
            case Reply.Words(var words, var over) -> words.text() + (over ? " (over prompt)" : "");
            case Reply.Longer(var before, var added) -> before.text() + " + " + added.text();
            case Reply.Keys(var digits, _) -> "keys " + digits;
            case Reply.Silence _ -> "silence";
            case Reply.Unintelligible _ -> "unintelligible";
        };
    }
}
