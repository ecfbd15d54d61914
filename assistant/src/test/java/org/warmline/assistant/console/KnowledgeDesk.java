package org.warmline.assistant.console;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;

/** A small library, what was told from it, and what nothing covers. */
final class KnowledgeDesk {

    static final String PARCEL = "快递能让人放在门口吗";
    static final String PARCEL_TOO = "请问快递能让人放在门口吗？";

    private static final Actor WRITER = new Actor("library.writer");
    private static final Actor SECOND = new Actor("library.second");

    private KnowledgeDesk() {}

    /** One document in use, one draft, one answer told today, three open questions. */
    static QuestionId fill(ConsoleFixture console) {
        var library = console.the(PolicyLibrary.class);
        upload(console, document("dog", "狗粮找谁领", "狗粮请到二号岗亭领。"));
        library.sign("dog", 1, SECOND);
        upload(console, document("cat", "猫粮找谁领", "猫粮还没有。"));
        var today = LocalDate.now(console.the(Clock.class));
        console.the(PolicyQuestions.class).ask("狗粮找谁领", "", Language.MANDARIN, today, "");
        var first = console.uncovered(PARCEL);
        console.uncovered(PARCEL_TOO);
        console.the(Questions.class)
                .unanswered(
                        null,
                        Language.ENGLISH,
                        "Who takes my child to school?",
                        console.the(Clock.class).instant(),
                        Way.CHAT);
        return first;
    }

    /** Pages of the library and of the questions. */
    static List<String> pages(QuestionId question) {
        return List.of(
                "/questions",
                "/questions/" + question,
                "/library",
                "/library/waiting",
                "/library/grids",
                "/library/document?id=cat&edition=1",
                "/library/told");
    }

    private static void upload(ConsoleFixture console, byte[] document) {
        console.the(LibraryDrafts.class)
                .upload(new LibraryDrafts.Upload("paper.md", document), WRITER);
    }

    private static byte[] document(String id, String asked, String answer) {
        return """
        ---
        id: %s
        title: 社区通知
        asked: %s
        ---
        %s
        """
                .formatted(id, asked, answer)
                .getBytes(StandardCharsets.UTF_8);
    }
}
