package org.warmline.telephony.speechserver;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speechserver.TimedWords.Span;

/**
 * One call heard twice. The local recognizer hears everything: what changes and what it spots is
 * passed on as it comes. A sentence that it has finished may still change: it is held back until
 * the server has given its words for it, or has failed to in time. The server's words then take its
 * place, and the local ones follow beside them where they differ, so that no danger sign is lost
 * that only one heard.
 */
final class SecondHearing implements SpeechRecognizer.Listening {

    private final Language language;
    private final ServerEar server;
    private final Consumer<Heard> ear;
    private final HeardSound sound = new HeardSound();
    private final Queue<Sentence> waiting = new ArrayDeque<>();
    private final SpeechRecognizer.Listening local;
    private String lastPartial = "";
    private boolean over;

    /**
     * @param local what the local recognizer heard; nothing if it took a voice for noise
     */
    private record Sentence(Transcript local, CompletableFuture<Transcript> server) {}

    SecondHearing(
            SpeechRecognizer recognizer,
            ServerEar server,
            Language language,
            List<String> phrasesToSpot,
            Consumer<Heard> ear) {
        this.language = language;
        this.server = server;
        this.ear = ear;
        this.local = recognizer.listen(language, phrasesToSpot, this::heardHere);
    }

    @Override
    public void take(AudioFrame frame) {
        if (over) {
            return;
        }
        sound.take(frame);
        local.take(frame);
        while (!waiting.isEmpty() && waiting.element().server().isDone()) {
            tell(waiting.remove());
        }
    }

    @Override
    public void endUtterance() {
        if (!over) {
            collect();
            tellAll();
        }
    }

    @Override
    public void collect() {
        if (!over) {
            local.endUtterance();
            askForVoiceAlone();
        }
    }

    @Override
    public Transcript soFar() {
        return local.soFar();
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            local.close();
            askForVoiceAlone();
            tellAll();
        }
    }

    private void heardHere(Heard heard) {
        switch (heard) {
            case Heard.Complete(var transcript) -> {
                partial(transcript);
                lastPartial = "";
                ask(transcript, new Span(transcript.start(), transcript.end()));
            }
            case Heard.Lost lost -> {
                tellAll();
                ear.accept(lost);
            }
            case Heard.Partial(var transcript) -> partial(transcript);
            case Heard.Spotted _, Heard.Otherwise _ -> ear.accept(heard);
        }
    }

    private void partial(Transcript transcript) {
        if (!transcript.text().equals(lastPartial)) {
            lastPartial = transcript.text();
            ear.accept(new Heard.Partial(transcript));
        }
    }

    /** Somebody spoke whom the local recognizer did not understand at all. */
    private void askForVoiceAlone() {
        sound.voiceNotGiven().ifPresent(span -> ask(Transcript.nothing(language), span));
    }

    private void ask(Transcript transcript, Span said) {
        var words =
                sound.since(said.from())
                        .map(piece ->
                                server.hear(piece.clip(), language)
                                        .thenApply(
                                                new TimedWords(language, piece.span(), said)::of))
                        .orElseGet(() ->
                                CompletableFuture.completedFuture(Transcript.nothing(language)));
        waiting.add(new Sentence(transcript, words));
    }

    private void tellAll() {
        while (!waiting.isEmpty()) {
            tell(waiting.remove());
        }
    }

    /** Waits for the server no longer than its time box. */
    private void tell(Sentence sentence) {
        var here = sentence.local();
        var there = sentence.server().exceptionally(_ -> Transcript.nothing(language)).join();
        if (there.isEmpty()) {
            complete(here);
            return;
        }
        complete(there);
        if (!here.isEmpty() && differ(here, there)) {
            ear.accept(new Heard.Otherwise(here));
        }
    }

    private void complete(Transcript transcript) {
        if (!transcript.isEmpty()) {
            ear.accept(new Heard.Complete(transcript));
        }
    }

    private static boolean differ(Transcript here, Transcript there) {
        return ErrorRate.between(here.text(), there.text(), ErrorRate.Unit.CHARACTER).errors() > 0;
    }
}
