package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;
import org.warmline.telephony.turn.Backchannel;
import org.warmline.telephony.turn.Floor;
import org.warmline.telephony.turn.Habits;
import org.warmline.telephony.turn.KeyEntry;
import org.warmline.telephony.turn.Patience;
import org.warmline.telephony.turn.Progress;

/**
 * What was heard since one turn began, and which of it answers the turn: what was said after our
 * prompt or reaches its end, and everything if we were interrupted.
 */
final class Exchange {

    /**
     * Words that end this shortly before our prompt does were meant for its question; and whoever
     * only listens is done this shortly after we stopped.
     */
    private static final Duration JUST_BEFORE = Duration.ofMillis(200);

    /** So often a voice without words makes us stop in one turn. */
    private static final int HEEDED_IN_VAIN = 2;

    private static final Duration NOT_YET = Duration.ofDays(1);

    private static final Then.Listen NO_REPLY = new Then.Listen(NOT_YET, NOT_YET, 0);

    private final Turn turn;
    private final Language language;
    private final List<Echo> echoes = new ArrayList<>();
    private final Floor floor;
    private final KeyEntry keys;
    private final Habits habits;
    private final int stoppedInVain;
    private final boolean voiceMissed;
    private final List<Transcript> said = new ArrayList<>();
    private Transcript taken;
    private boolean longer;
    private boolean interrupted;
    private boolean echoed;
    private boolean alarmed;
    private boolean over;
    private Duration promptEnd = NOT_YET;

    Exchange(Turn turn, Language language, Echo echo, Habits habits) {
        this(turn, language, echo, habits, 0, false);
    }

    private Exchange(
            Turn turn,
            Language language,
            Echo echo,
            Habits habits,
            int stoppedInVain,
            boolean voiceMissed) {
        this.turn = turn;
        this.language = language;
        this.echoes.add(echo);
        this.habits = habits;
        this.stoppedInVain = stoppedInVain;
        this.voiceMissed = voiceMissed;
        this.taken = Transcript.nothing(language);
        var listen = turn.then() instanceof Then.Listen it ? it : NO_REPLY;
        this.floor = new Floor(new Patience(listen.silence(), listen.pause()), habits);
        this.keys = new KeyEntry(listen.keys());
        if (!heedsVoices()) {
            floor.heedOnlyWords();
        }
    }

    /** The same turn, the rest of whose words is said now. */
    Exchange resumed(Echo rest) {
        boolean missed = said.isEmpty() && floor.hasHeardMoreThanACough();
        return new Exchange(turn, language, rest, habits, stoppedInVain + 1, voiceMissed || missed);
    }

    /**
     * True if there was a voice before we went on of which no word was understood: it may have been
     * the reply, and whoever says nothing more was not silent.
     */
    boolean hasMissedAVoice() {
        return voiceMissed;
    }

    /** These words were taken for the whole reply to the turn before. */
    void follows(Transcript reply) {
        taken = reply;
    }

    /** They were not the whole of it: what is heard now belongs to them. */
    void goesOnWithReplyBefore() {
        longer = !taken.isEmpty();
    }

    /** The rest of the words is said after a hush. */
    void goesOn(Echo rest) {
        echoes.add(rest);
    }

    /** True unless it goes on after it was stopped or hushed. */
    boolean isNew() {
        return stoppedInVain == 0 && echoes.size() == 1;
    }

    /** False once voices have stopped it in vain too often: then only words do. */
    boolean heedsVoices() {
        return stoppedInVain < HEEDED_IN_VAIN;
    }

    String kind() {
        return turn.kind();
    }

    /** How many sentences it has. */
    int sentences() {
        return turn.say().size();
    }

    /** True until there is a reply, if the turn wants one. */
    boolean isOpen() {
        return !over && turn.then() instanceof Then.Listen;
    }

    /** True if nobody knows yet what comes after the words. */
    boolean isMeanwhile() {
        return !over && turn.then() instanceof Then.Meanwhile;
    }

    /** True if the line is to be hung up after the words. */
    boolean isLast() {
        return turn.then() instanceof Then.HangUp;
    }

    /** There is a reply: whatever else is heard belongs to the next turn. */
    void over() {
        over = true;
    }

    Floor floor() {
        return floor;
    }

    KeyEntry keys() {
        return keys;
    }

    void promptEnded(long framesHeard) {
        promptEnd = time(framesHeard);
        floor.promptEnded();
    }

    void interrupted(long framesHeard) {
        promptEnd = time(framesHeard);
        interrupted = true;
    }

    /** True if our words are not out, and will not be. */
    boolean wasInterrupted() {
        return interrupted;
    }

    /** The spotter heard a danger: whatever else is heard, it is not passed over. */
    void alarmed() {
        alarmed = true;
    }

    /** True if no reply without words is to be taken for nothing. */
    boolean isAlarmed() {
        return alarmed;
    }

    /** True if these words are nothing but the echo of what we say. */
    boolean isEcho(Transcript heard) {
        return echoes.stream().anyMatch(echo -> echo.is(heard));
    }

    /** True if these words are no reason to stop speaking. */
    boolean mayBeEcho(Transcript heard) {
        return echoes.stream().anyMatch(echo -> echo.mayBe(heard));
    }

    /**
     * Keeps words for the reply.
     *
     * @return false if they are none: our own, or so like them that they count only for danger
     */
    boolean heard(Transcript complete) {
        if (isEcho(complete) || (mayBeEcho(complete) && !floor.hasHeardAVoice())) {
            echoed = true;
            return false;
        }
        said.add(complete);
        return true;
    }

    /** What to do about words over our prompt; those with which one listens do not stop us. */
    Floor.Decision overPrompt(Transcript words, Progress soFar) {
        if (Backchannel.isOnly(words)) {
            floor.backchannel();
            return Floor.Decision.CARRY_ON;
        }
        return Backchannel.isMurmur(words) && soFar.saysNothing()
                ? floor.murmur()
                : floor.words(soFar);
    }

    /** True if we stopped for a cough, or for somebody who only listened. */
    boolean wasStoppedInVain() {
        return interrupted && (!said.isEmpty() || !floor.hasHeardMuch()) && replyWords().isEmpty();
    }

    /** True if nothing came back but our own voice. */
    boolean wasOnlyEcho() {
        return echoed && said.isEmpty();
    }

    /** The reply as far as it is known, with the words that may still change. */
    Transcript soFar(Transcript partial) {
        var words = replyWords();
        words.addAll(partial.words());
        return new Transcript(language, words);
    }

    /** The reply, empty if there is no word in it. */
    Optional<Reply> reply() {
        var words = replyWords();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (longer) {
            return Optional.of(longer(new Transcript(language, words)));
        }
        boolean overPrompt = interrupted || words.getFirst().start().compareTo(promptEnd) < 0;
        return Optional.of(new Reply.Words(new Transcript(language, words), overPrompt));
    }

    private Reply longer(Transcript added) {
        habits.wentOnAfter(added.start().minus(taken.end()));
        return new Reply.Longer(taken, added);
    }

    private List<Word> replyWords() {
        var words = new ArrayList<Word>();
        for (var transcript : said) {
            if (belongs(transcript)) {
                words.addAll(transcript.words());
            }
        }
        return words;
    }

    /** What comes later, a "right" too, was said to our silence and is a reply. */
    private boolean wasSaidWhileWeSpoke(Transcript transcript) {
        return transcript.end().compareTo(promptEnd.plus(JUST_BEFORE)) <= 0;
    }

    private static Duration time(long frames) {
        return AudioFrame.DURATION.multipliedBy(frames);
    }

    private boolean belongs(Transcript transcript) {
        return interrupted
                ? !(Backchannel.isOnly(transcript) && wasSaidWhileWeSpoke(transcript))
                : transcript.end().plus(JUST_BEFORE).compareTo(promptEnd) >= 0;
    }
}
