package org.warmline.assistant.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LibraryDrafts.Result;
import org.warmline.assistant.policy.LibraryDrafts.Upload;
import org.warmline.assistant.policy.PolicyLibrary.Entry;
import org.warmline.assistant.privacy.Actor;

/** What becomes of the papers that people bring in. */
abstract class LibraryDraftsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Actor SUN = new Actor("sun");
    private static final String DOG = "<h1>狗粮怎么领？</h1><p>狗粮请到二号岗亭领。</p>";
    private static final String ID = LibraryDrafts.known("paper.html");

    private LibraryDrafts drafts;

    @BeforeEach
    void aLibrary() {
        drafts = the(LibraryDrafts.class);
    }

    @Test
    void anOfficeFileIsGivenWhatItCannotSayItself() {
        upload(
                DOG,
                Map.of(
                        "title", "社区通知",
                        "region", "湖北省/武汉市",
                        "valid-from", today().toString(),
                        "valid-to", today().plusDays(9).toString(),
                        "issuer", "街道办",
                        "number", "武街〔2026〕7号"));
        assertThat(library().sign(ID, 1, QIAN)).isTrue();

        assertThat(ask("湖北省/武汉市/江岸区")).isInstanceOf(PolicyAnswer.Covered.class);
        assertThat(ask("湖南省")).isInstanceOf(PolicyAnswer.NotCovered.class);
        var document = library().edition(ID, 1).orElseThrow();
        assertThat(document.origin()).isEqualTo(new PolicyLibrary.Origin("街道办", "武街〔2026〕7号", ""));
        assertThat(document.entry().shown().to()).contains(today().plusDays(9));
    }

    @Test
    void eachBadValueIsToldAndNothingIsKept() {
        var result =
                drafts.upload(
                        new Upload(
                                "paper.html",
                                DOG.getBytes(UTF_8),
                                Map.of(
                                        "valid-from", "gestern",
                                        "language", "fr",
                                        "supersedes", "nothing"),
                                Upload.UNSAID),
                        ZHAO);

        assertThat(result)
                .isEqualTo(
                        new Result.Refused(
                                List.of(
                                        new Problem("BAD_DAY", List.of("valid-from", "gestern")),
                                        new Problem("BAD_LANGUAGE", List.of("fr")))));
        assertThat(upload(DOG, Map.of("supersedes", "nothing")))
                .isEqualTo(
                        new Result.Refused(
                                List.of(new Problem("NO_SUCH_DOCUMENT", List.of("nothing")))));
        assertThat(library().list()).isEmpty();
    }

    @Test
    void twoPapersOfOneFileNameAreTwoDocumentsAndANewVersionIsANewEdition() {
        upload(DOG, Map.of("title", "狗粮通知"));
        upload("<p>猫粮还没有。</p>", Map.of("title", "猫粮通知"));
        var again = upload("<p>猫粮到了。</p>", Map.of("title", "猫粮通知"));

        assertThat(again).isEqualTo(new Result.Draft(ID + "~2", 2, true));
        assertThat(library().list())
                .extracting(Entry::id, Entry::edition)
                .containsExactlyInAnyOrder(tuple(ID, 1), tuple(ID + "~2", 2));
    }

    @Test
    void oneMaySayWhichDocumentItIsOrThatItIsAnother() {
        upload(DOG, Map.of("title", "通知"));

        assertThat(drafts.upload(file("猫粮还没有。", Map.of("title", "通知"), Upload.ANOTHER), ZHAO))
                .isEqualTo(new Result.Draft(ID + "~2", 1, true));
        assertThat(drafts.upload(file("狗粮没有了。", Map.of("title", "另一题"), ID), ZHAO))
                .isEqualTo(new Result.Draft(ID, 2, true));
    }

    @Test
    void theNumberOfAPaperTellsMoreThanItsTitle() {
        upload(DOG, Map.of("title", "通知", "number", "1号"));

        assertThat(upload("<p>另一件事。</p>", Map.of("title", "通知", "number", "2号")))
                .isEqualTo(new Result.Draft(ID + "~2", 1, true));
        assertThat(upload("<p>改过的。</p>", Map.of("title", "通知（修订）", "number", "1号")))
                .isEqualTo(new Result.Draft(ID, 2, true));
    }

    @Test
    void theSamePaperAgainOnAnotherDayChangesNothing() {
        upload(DOG, Map.of());
        casework().clock().advance(Duration.ofDays(3));

        assertThat(upload(DOG, Map.of())).isEqualTo(new Result.Draft(ID, 1, false));
    }

    @Test
    void aDraftIsPutRightAndWhoeverDoesCannotSignIt() {
        upload(DOG, Map.of());

        var revised =
                drafts.revise(
                        ID, 1, Map.of("region", "湖北省", "title", "狗粮", "language", "zh-CN"), QIAN);

        assertThat(revised).isEqualTo(new Result.Draft(ID, 2, true));
        var entry = library().list().getFirst();
        assertThat(entry.shown().region()).isEqualTo("湖北省");
        assertThat(entry.shown().from()).isEqualTo(today());
        assertThat(entry.maySign(QIAN.name())).isFalse();
        assertThat(library().sign(ID, 2, QIAN)).isFalse();
        assertThat(library().sign(ID, 2, ZHAO)).isFalse();
        assertThat(drafts.revise(ID, 1, Map.of(), SUN)).isEqualTo(new Result.TooLate());
        assertThat(library().sign(ID, 2, SUN)).isTrue();
    }

    @Test
    void theListTellsWhichEditionIsInUseBesideTheOneThatWaits() {
        upload(DOG, Map.of("title", "狗粮"));
        library().sign(ID, 1, QIAN);
        upload(
                "<p>狗粮没有了。</p>",
                Map.of("title", "狗粮", "valid-from", today().plusDays(2).toString()));
        assertThat(entry().state()).isEqualTo("draft");
        assertThat(entry().usedToday()).contains(1);

        library().sign(ID, 2, QIAN);
        assertThat(entry().state()).isEqualTo("coming");
        casework().clock().advance(Duration.ofDays(2));

        assertThat(entry().state()).isEqualTo("used");
        assertThat(entry().usedToday()).isEmpty();
        assertThat(library().edition(ID, 1).orElseThrow().entry().state()).isEqualTo("over");
    }

    @Test
    void whatWasReplacedShowsByWhatAndIsBroughtBackByTwoPeople() {
        upload(DOG, Map.of("title", "旧的"));
        library().sign(ID, 1, QIAN);
        drafts.upload(file("狗粮没有了。", Map.of("supersedes", ID), Upload.ANOTHER), ZHAO);
        library().sign(ID + "~2", 1, QIAN);
        assertThat(entry().state()).isEqualTo("over");

        library().withdraw(ID + "~2", QIAN);

        assertThat(entry().state()).isEqualTo("over");
        assertThat(library().edition(ID, 1).orElseThrow().replacers())
                .extracting(Entry::state)
                .containsExactly("withdrawn");
        casework().clock().advance(Duration.ofMinutes(1));
        assertThat(drafts.bringBack(ID, QIAN)).contains(2);
        assertThat(library().sign(ID, 2, QIAN)).isFalse();
        assertThat(library().sign(ID, 2, ZHAO)).isTrue();
        assertThat(entry().state()).isEqualTo("used");
    }

    @Test
    void scriptsInADetailStayText() {
        upload(DOG, Map.of("title", "<script>alert(1)</script>", "number", "'; drop table x; --"));

        assertThat(entry().title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void theNameOfAFileIsNotKept() {
        var result = drafts.upload(new Upload("张三确诊.HTML", page("狗粮在岗亭。")), ZHAO);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Draft.class,
                        draft ->
                                assertThat(draft.id())
                                        .matches("upload/[0-9a-f]{8}-[0-9a-f]{4}\\.html"));
    }

    @Test
    void manyAreSignedOffInOneGoByWhoeverMaySignEachOfThem() {
        drafts.upload(file("狗粮在岗亭。", Map.of("id", "dog"), "dog"), ZHAO);
        drafts.upload(file("猫粮在门口。", Map.of("id", "cat"), "cat"), ZHAO);
        drafts.upload(file("鸟食还没有。", Map.of("id", "bird"), "bird"), ZHAO);
        drafts.upload(file("鱼食在门口。", Map.of("id", "fish"), "fish"), QIAN);
        var read = library().waiting(QIAN).stream().map(WaitingDraft::name).toList();
        assertThat(read).containsExactlyInAnyOrder("dog@1", "cat@1", "bird@1");
        drafts.revise("bird", 1, Map.of("region", "湖北省"), SUN);

        assertThat(library().signAll(List.of("dog@1", "cat@1", "bird@1", "fish@1"), QIAN))
                .isEqualTo(2);

        assertThat(library().list())
                .extracting(Entry::id, Entry::state)
                .containsExactlyInAnyOrder(
                        tuple("dog", "used"),
                        tuple("cat", "used"),
                        tuple("bird", "draft"),
                        tuple("fish", "draft"));
        assertThat(library().waiting(SUN)).extracting(WaitingDraft::name).containsExactly("fish@1");
        assertThat(library().waiting(QIAN))
                .extracting(WaitingDraft::name)
                .containsExactly("bird@2");
    }

    @Test
    void whatIsLookedForIsFoundByItsWordsStateLanguageAndRegion() {
        drafts.upload(file("狗粮在岗亭。", Map.of("id", "dog", "number", "武街〔2026〕8号"), "dog"), ZHAO);
        drafts.upload(file("Cat food.", Map.of("id", "cat", "language", "en"), "cat"), ZHAO);
        drafts.upload(file("鸟食在岗亭。", Map.of("id", "bird", "region", "湖北省"), "bird"), ZHAO);
        library().sign("dog", 1, QIAN);
        library().sign("bird", 1, QIAN);
        library().withdraw("bird", QIAN);

        assertThat(found("岗亭", "", "", Optional.empty())).containsExactlyInAnyOrder("dog", "bird");
        assertThat(found(" ８号  岗亭 ", "", "", Optional.empty())).containsExactly("dog");
        assertThat(found("FOOD", "waiting", "en", Optional.empty())).containsExactly("cat");
        assertThat(found("", "used", "", Optional.empty())).containsExactly("dog");
        assertThat(found("", "withdrawn", "", Optional.empty())).containsExactly("bird");
        assertThat(found("", "", "zh-CN", Optional.of(""))).containsExactly("dog");
        assertThat(found("", "", "", Optional.of("湖北省"))).containsExactly("bird");
        assertThat(found("鱼", "", "", Optional.empty())).isEmpty();
    }

    private List<String> found(
            String text, String state, String language, Optional<String> region) {
        return library().look(new LibrarySearch(text, state, language, region)).found().stream()
                .map(Entry::id)
                .toList();
    }

    private static byte[] page(String text) {
        return ("<body>" + text + "</body>").getBytes(UTF_8);
    }

    private Result upload(String page, Map<String, String> details) {
        return drafts.upload(file(page, details, Upload.UNSAID), ZHAO);
    }

    private static Upload file(String page, Map<String, String> details, String of) {
        return new Upload("paper.html", page(page), details, of);
    }

    private Entry entry() {
        return library().list().stream()
                .filter(one -> one.id().equals(ID))
                .findFirst()
                .orElseThrow();
    }

    private PolicyLibrary library() {
        return the(PolicyLibrary.class);
    }

    private PolicyAnswer ask(String region) {
        return the(PolicyQuestions.class).ask("狗粮怎么领", "", Language.MANDARIN, today(), region);
    }

    private LocalDate today() {
        return LocalDate.now(casework().clock());
    }
}
