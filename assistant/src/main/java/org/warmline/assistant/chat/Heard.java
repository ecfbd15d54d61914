package org.warmline.assistant.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmline.assistant.dialogue.Parting;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/**
 * What was made of a message.
 *
 * @param words all that was read
 * @param language in which it is written, and answered
 * @param dangers what needs a person now, whoever wrote it
 */
record Heard(String words, Language language, Meaning meaning, List<Judgement> dangers) {

    private static final Pattern QUESTION =
            Pattern.compile(
                    "[?？]|[吗么呢][。！!.~～\\s]*$"
                            + "|请问|想问|问一下|想知道|告诉我|咨询|谁[能来会给可]|怎么办|(?<!不)怎么[做弄去才能样买]"
                            + "|哪[里儿天个]|几[点号]|为什么|为啥|能不能|可不可以|要不要|该不该|行不行"
                            + "|(?i:\\b(tell me|want to know|like to know|wonder(ing)?)\\b)"
                            + "|(?i:^\\s*(can|could|may|do|does|did|is|are|am|what|when|where|who|how|"
                            + "why|which|should|must|will|would)\\b)");

    /** Said to show that something was read. */
    private static final Pattern ACKNOWLEDGEMENT =
            Pattern.compile(
                    "(好|嗯|哦|噢|行|对|是|可以|没有|知道|明白|收到|了解|了|的|吧|呀|啊|哈|呵|，|,|\\s)+[。!！~～]*"
                            + "|(?i:(ok|okay|yes|yeah|no|sure|fine|i see|got it|all right|alright|"
                            + "understood|great|good|haha)[\\s,.!]*)+");

    private static final int LONGEST_ACKNOWLEDGEMENT = 30;
    private static final int LONGEST_KEPT = 4_000;

    Heard {
        dangers = List.copyOf(dangers);
    }

    /** What is kept of very long words. */
    String kept() {
        return Listening.cut(words, LONGEST_KEPT);
    }

    boolean isCut() {
        return words.length() > LONGEST_KEPT;
    }

    boolean isDanger() {
        return !dangers.isEmpty();
    }

    /** Codes of dangers of which the writer is not sure, or that the words are only like. */
    List<String> doubts() {
        var unsure =
                meaning.all(Finding.Complaint.class)
                        .filter(complaint -> complaint.polarity() == Polarity.UNSURE)
                        .map(Finding.Complaint::symptom)
                        .filter(Symptom::isDangerSign)
                        .map(Symptom::code);
        var alike = meaning.all(Finding.Perhaps.class).map(Finding.Perhaps::danger);
        return Stream.concat(unsure, alike).distinct().toList();
    }

    /** Whether it is heard through a door that is closed to everything else. */
    boolean isOrMayBeDanger() {
        return isDanger() || !doubts().isEmpty();
    }

    /**
     * Whether it says that the resident has died or is in hospital; what names a danger or wants a
     * person is answered as that.
     *
     * @param confirmed true if the writer is the resident, as far as anybody can tell
     */
    Optional<Parting> parting(boolean confirmed) {
        if (isDanger() || meaning.wants(Intent.HUMAN)) {
            return Optional.empty();
        }
        return confirmed ? Parting.inWordsOfTheirOwn(words) : Parting.in(words);
    }

    /** Whether something is asked: typed questions have marks that spoken ones have not. */
    boolean asks() {
        return meaning.asks() || QUESTION.matcher(words).find();
    }

    /** Whether it says no more than yes, no, or that something was read. */
    boolean acknowledges() {
        boolean isShort = words.length() <= LONGEST_ACKNOWLEDGEMENT;
        return !asks()
                && (meaning.yesNo().isPresent()
                        || (isShort && ACKNOWLEDGEMENT.matcher(words).matches()));
    }

    /** What somebody told of the body, the home or the mind. */
    boolean tells() {
        return told().findAny().isPresent();
    }

    /** Whether it was of the body or the mind, not only of what is lacking or of the house. */
    boolean tellsOfHealth() {
        return told().anyMatch(finding ->
                finding instanceof Finding.Temperature
                        || finding instanceof Finding.Oxygen
                        || finding instanceof Finding.Complaint
                        || finding instanceof Finding.Perhaps
                        || finding instanceof Finding.Burden);
    }

    Stream<Finding> told() {
        return meaning.findings().stream().filter(Heard::isTold);
    }

    private static boolean isTold(Finding finding) {
        return switch (finding) {
            case Finding.Temperature _,
                    Finding.Oxygen _,
                    Finding.Complaint _,
                    Finding.StayedHome _,
                    Finding.Household _,
                    Finding.HouseholdDanger _,
                    Finding.Lacks _,
                    Finding.Burden _,
                    Finding.Perhaps _,
                    Finding.CryForHelp _,
                    Finding.Grave _ ->
                    true;
            case Finding.YesNo _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _ ->
                    false;
        };
    }

    @Override
    public String toString() {
        return "Heard[" + dangers.size() + " dangers]";
    }
}
