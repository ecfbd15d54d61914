package org.warmline.telephony.speechserver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/**
 * The server's text as words with times on the call. A word keeps the punctuation behind it, which
 * parts "no, my chest hurts" from "no chest pain". The server's times count where they are possible
 * and spell its text; else the words share the time in which something was said.
 */
final class TimedWords {

    /** One character, or what stands between Chinese ones, such as a number or an English word. */
    private static final Pattern MANDARIN =
            Pattern.compile(
                    "\\p{IsHan}[^\\p{IsHan}\\p{L}\\p{N}\\s]*"
                            + "|[^\\s\\p{IsHan}]+(?:\\s(?=[^\\s\\p{IsHan}]))?");

    private static final Pattern ENGLISH = Pattern.compile("\\S+");

    private static final double TOLERATED_SECONDS = 0.5;

    private final Span heard;
    private final Span said;
    private final Language language;

    /** A stretch of the call. */
    record Span(Duration from, Duration to) {

        double seconds() {
            return to.minus(from).toMillis() / 1_000.0;
        }
    }

    /**
     * @param heard the sound that the server was given
     * @param said where in it somebody speaks
     */
    TimedWords(Language language, Span heard, Span said) {
        this.language = language;
        this.heard = heard;
        this.said = said;
    }

    Transcript of(ServerWords words) {
        var texts = texts(words.text());
        var pieces = words.pieces().stream().filter(piece -> letters(piece.text()) > 0).toList();
        var spelt = new StringBuilder();
        pieces.forEach(piece -> spelt.append(plain(piece.text())));
        boolean timed = spelt.toString().equals(plain(words.text())) && arePossible(pieces);
        return new Transcript(language, timed ? timed(texts, pieces) : spread(texts));
    }

    private List<String> texts(String text) {
        var pattern =
                switch (language) {
                    case MANDARIN -> MANDARIN;
                    case ENGLISH -> ENGLISH;
                };
        return pattern.matcher(text.replaceAll("\\s+", " "))
                .results()
                .map(MatchResult::group)
                .filter(each -> letters(each) > 0)
                .toList();
    }

    private boolean arePossible(List<ServerWords.Piece> pieces) {
        double last = 0;
        for (var piece : pieces) {
            boolean possible =
                    piece.start() >= last
                            && piece.end() >= piece.start()
                            && piece.end() <= heard.seconds() + TOLERATED_SECONDS;
            if (!possible) {
                return false;
            }
            last = piece.start();
        }
        return true;
    }

    /** Both spell the same letters: each word has the times of the pieces that hold its own. */
    private List<Word> timed(List<String> texts, List<ServerWords.Piece> pieces) {
        var ofLetter = new ArrayList<ServerWords.Piece>();
        for (var piece : pieces) {
            for (int i = 0; i < letters(piece.text()); i++) {
                ofLetter.add(piece);
            }
        }
        var words = new ArrayList<Word>();
        int at = 0;
        for (var text : texts) {
            var first = ofLetter.get(at);
            at += letters(text);
            var last = ofLetter.get(at - 1);
            words.add(
                    new Word(
                            text,
                            onTheCall(first.start()),
                            onTheCall(last.end()),
                            first.confidence()));
        }
        return words;
    }

    private Duration onTheCall(double seconds) {
        var time = heard.from().plusMillis(Math.round(seconds * 1_000));
        return time.compareTo(heard.to()) > 0 ? heard.to() : time;
    }

    private List<Word> spread(List<String> texts) {
        int all = texts.stream().mapToInt(TimedWords::letters).sum();
        var words = new ArrayList<Word>();
        int at = 0;
        for (var text : texts) {
            var start = share(at, all);
            at += letters(text);
            words.add(new Word(text, start, share(at, all), 1));
        }
        return words;
    }

    private Duration share(int letters, int all) {
        long millis = said.to().minus(said.from()).toMillis();
        return said.from().plusMillis(millis * letters / all);
    }

    private static int letters(String text) {
        return plain(text).length();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
