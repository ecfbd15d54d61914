package org.warmline.telephony.espeak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * Runs espeak-ng. What is said goes in by standard input: a list of processes shows arguments, and
 * prompts hold names.
 */
final class EspeakCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whether the command is there and tells its version. */
    boolean answers() {
        try {
            return new String(run(List.of("--version"), ""), StandardCharsets.UTF_8)
                    .contains("eSpeak");
        } catch (SpeechUnavailableException e) {
            return false;
        }
    }

    AudioClip speak(String voice, int rate, String text) {
        var sound = run(List.of("-v", voice, "-s", "" + rate, "--stdin", "--stdout"), text);
        try {
            return Wav.read(withLengths(sound));
        } catch (RuntimeException e) {
            throw new SpeechUnavailableException("espeak-ng gave no sound for voice " + voice, e);
        }
    }

    /** A WAV file on a pipe is written before its length is known; the header is 44 bytes. */
    private static byte[] withLengths(byte[] wav) {
        ByteBuffer.wrap(wav)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, wav.length - 8)
                .putInt(40, wav.length - 44);
        return wav;
    }

    private static byte[] run(List<String> arguments, String input) {
        var command = new ArrayList<String>();
        command.add("espeak-ng");
        command.addAll(arguments);
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                return exchange(process, input);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SpeechUnavailableException("espeak-ng cannot be run", e);
        }
    }

    private static byte[] exchange(Process process, String input) throws IOException {
        var output =
                CompletableFuture.supplyAsync(() -> readAll(process), Thread::startVirtualThread);
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return output.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new SpeechUnavailableException("espeak-ng did not finish", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechUnavailableException("interrupted while espeak-ng spoke", e);
        }
    }

    private static byte[] readAll(Process process) {
        try (var stdout = process.getInputStream()) {
            return stdout.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
