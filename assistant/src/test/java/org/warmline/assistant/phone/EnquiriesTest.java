package org.warmline.assistant.phone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.GivenAnswer;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Utterance;

class EnquiriesTest {

    private static final String NOTICE =
            """
            ---
            id: dog
            title: 社区通知
            asked: 我的狗粮找谁领
            ---
            狗粮请到岗亭领。
            """;

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private final Attempt attempt = attempt();
    private final List<News> news = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private CaseworkFixture node;
    private Outbox outbox;
    private Casework casework;
    private Mind mind;
    private Enquiries enquiries;

    @BeforeEach
    void aCall() {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        node.the(LibraryDrafts.class)
                .upload(
                        new LibraryDrafts.Upload("dog.md", NOTICE.getBytes(UTF_8)),
                        new Actor("zhao"));
        node.the(PolicyLibrary.class).sign("dog", 1, new Actor("qian"));
        outbox = newOutbox();
        casework =
                new Casework(
                        node.the(Attempts.class), node.the(Recordings.class), outbox, node.clock());
        mind = mind();
        enquiries = new Enquiries(mind, callee(), attempt, casework);
    }

    @AfterEach
    void over() {
        casework.close();
        outbox.close();
        node.close();
    }

    @Test
    void whatIsAnsweredIsSaidThoughTheDatabaseIsAwayAndKeptByTheNextProcessThatReachesIt() {
        away = true;

        var answer = answer("我的狗粮找谁领", state(Language.MANDARIN));

        assertThat(String.join("", answer.say())).contains("狗粮请到岗亭领");
        enquiries.weSay(answer.say().stream().map(EnquiriesTest::line).toList());
        assertThat(news).isEmpty();

        outbox.close();
        away = false;
        outbox = newOutbox();
        outbox.takeUp(LONG);

        assertThat(given()).hasSize(1);
        assertThat(given().getFirst().said()).isEqualTo("狗粮请到岗亭领。");
        assertThat(given().getFirst().document()).isEqualTo("dog");
        assertThat(given().getFirst().edition()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsNeverSaidIsNotKeptAsTold() {
        answer("我的狗粮找谁领", state(Language.MANDARIN));

        enquiries.weSay(List.of(line("您的问题我等会儿回答。")));
        outbox.settle(attempt.id(), LONG);

        assertThat(given()).isEmpty();
    }

    @Test
    void anAnswerIsToldWhenItIsSaidHoweverLongItHasWaitedForTheName() {
        var answer = answer("我的狗粮找谁领", state(Language.MANDARIN));
        node.clock().advance(Duration.ofMinutes(2));

        enquiries.weSay(answer.say().stream().map(EnquiriesTest::line).toList());
        outbox.settle(attempt.id(), LONG);

        assertThat(given())
                .singleElement()
                .extracting(GivenAnswer::at)
                .isEqualTo(node.clock().instant());
    }

    @Test
    void anAnswerWhoseDocumentWasWithdrawnWhileItWaitedIsNotToldAndAPersonAnswers() {
        var answer = answer("我的狗粮找谁领", state(Language.MANDARIN));
        node.the(PolicyLibrary.class).withdraw("dog", new Actor("qian"));

        var turn = enquiries.withoutOutdated(turn(answer.say()), confirmed());
        enquiries.weSay(turn.say());
        outbox.settle(attempt.id(), LONG);

        assertThat(OneCallFixture.said(turn)).isEqualTo("谢谢。这个我不知道。工作人员会打给您。");
        assertThat(turn.louder()).isTrue();
        assertThat(given()).isEmpty();
        assertThat(inVain()).containsExactly("我的狗粮找谁领");
        assertThat(enquiries.asked()).noneMatch(asked -> asked.answered());
    }

    @Test
    void anAnswerThatStillHoldsIsToldAsItIs() {
        var answer = answer("我的狗粮找谁领", state(Language.MANDARIN));
        var turn = turn(answer.say());

        assertThat(enquiries.withoutOutdated(turn, confirmed())).isEqualTo(turn);
    }

    @Test
    void whatWasAskedBeforeTheNameIsTheResidentsOnceTheyHaveConfirmed() {
        var begun = state(Language.MANDARIN);
        answer("我能去游泳吗", begun);
        enquiries.name(begun);
        enquiries.name(confirmed());
        enquiries.name(confirmed());
        outbox.settle(attempt.id(), LONG);

        var left =
                news.stream()
                        .filter(News.AskedInVain.class::isInstance)
                        .map(News.AskedInVain.class::cast)
                        .toList();
        assertThat(left).hasSize(2);
        assertThat(left).extracting(one -> one.name()).containsOnly(left.getFirst().name());
        assertThat(left.getFirst().asked().resident()).isEmpty();
        assertThat(left.getLast().asked())
                .isEqualTo(left.getFirst().asked().by(attempt.resident()));
    }

    @Test
    void aShortQuestionIsAskedWithTheOneBeforeItAndTheWorkerReadsBoth() {
        answer("我能去游泳吗", state(Language.MANDARIN));
        answer("那我老婆呢", state(Language.MANDARIN));
        answer("那孩子呢", state(Language.MANDARIN));
        outbox.settle(attempt.id(), LONG);

        assertThat(inVain()).hasSize(3);
        assertThat(inVain().get(1)).isEqualTo("我能去游泳吗 → 那我老婆呢");
        assertThat(inVain().get(2)).contains("那孩子呢");
    }

    @Test
    void aQuestionIsLeftInTheLanguageInWhichItWasAsked() {
        answer("Can I go swimming?", state(Language.ENGLISH));
        outbox.settle(attempt.id(), LONG);

        assertThat(news)
                .filteredOn(News.AskedInVain.class::isInstance)
                .map(one -> ((News.AskedInVain) one).asked().language())
                .containsExactly(Language.ENGLISH);
    }

    @Test
    void whatIsTheResidentsOwnComesFromTheRecord() {
        var day = answer("我哪天能解除隔离", state(Language.MANDARIN));
        var call = answer("When will you call again?", state(Language.ENGLISH));

        assertThat(day.basis()).isEqualTo(Input.Basis.DOCUMENT);
        assertThat(String.join("", day.say())).contains("十一月三十号");
        assertThat(String.join(" ", call.say())).contains("the twenty-seventh of November", "nine");
        assertThat(enquiries.asked()).allMatch(asked -> asked.answered());
        outbox.settle(attempt.id(), LONG);
        assertThat(news).isEmpty();
    }

    private static Turn turn(List<String> answer) {
        var say = new ArrayList<Utterance>(List.of(line("谢谢。")));
        answer.forEach(text -> say.add(line(text)));
        return new Turn(Turn.STATEMENT, say, new Turn.Then.HangUp(), true);
    }

    private DialogueState confirmed() {
        var begun = state(Language.MANDARIN);
        var meaning = mind.understanding().read("是我", Language.MANDARIN, begun.setting());
        return mind.dialogue().next(begun, new Input.Said(meaning)).state();
    }

    private static Utterance line(String text) {
        return new Utterance(
                text, org.warmline.telephony.speech.Language.MANDARIN, Utterance.Pace.NORMAL);
    }

    private Outbox newOutbox() {
        return new Outbox(
                this::write, new Spool(node.the(SealedFiles.class).beside("undelivered")));
    }

    private boolean write(Letter letter) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        news.add(letter.news());
        return true;
    }

    private List<GivenAnswer> given() {
        return news.stream()
                .filter(News.Gave.class::isInstance)
                .map(one -> ((News.Gave) one).answer())
                .toList();
    }

    private List<String> inVain() {
        return news.stream()
                .filter(News.AskedInVain.class::isInstance)
                .map(one -> ((News.AskedInVain) one).asked().words())
                .toList();
    }

    private DialogueState state(Language language) {
        var facts = facts(Language.MANDARIN);
        var script = node.the(ScriptLibrary.class).script("daily", Language.MANDARIN);
        var begun =
                mind.dialogue().begin(script, facts, LocalDate.of(2026, 11, 26), List.of()).state();
        return mind.dialogue().inLanguage(begun, language);
    }

    private Input.Answered answer(String question, DialogueState state) {
        return enquiries
                .ofTheirOwn(question, state)
                .orElseGet(() -> {
                    var search = enquiries.lookUp(question, state);
                    return enquiries.found(search, search.ifThere().orElseThrow(), state);
                });
    }

    private Mind mind() {
        var phrases = Phrases.load();
        var triage = Triage.with(Thresholds.STANDARD);
        return new Mind(
                Understanding.standard(),
                new Dialogue(phrases, triage::isEmergency),
                DatedThresholds.STANDARD,
                node.the(PolicyQuestions.class),
                new LookingUp(Runnable::run),
                SecondLook.NONE,
                phrases);
    }

    private Callee callee() {
        var next =
                new NextCalls.Expected(
                        LocalDate.of(2026, 11, 27), LocalTime.of(9, 0), LocalTime.of(11, 30));
        return new Callee(
                facts(Language.MANDARIN),
                node.the(ScriptLibrary.class).script("daily", Language.MANDARIN),
                LastDays.UNKNOWN,
                List.of(),
                new OwnRecord(LocalDate.of(2026, 11, 30), Optional.of(next)),
                "",
                ZoneOffset.UTC);
    }

    private static ResidentFacts facts(Language language) {
        return new ResidentFacts(
                new ResidentFacts.Named("王女士", "社区", language),
                Optional.of(new ResidentFacts.Named("Mrs Wang", "office", Language.ENGLISH)),
                40,
                false,
                Set.of());
    }

    private static Attempt attempt() {
        return new Attempt(
                Attempt.Id.random(),
                FollowUpId.random(),
                ResidentId.random(),
                1,
                Optional.empty(),
                new Attempt.Progress(
                        Attempt.Way.CALL,
                        Attempt.State.DIALLING,
                        Optional.empty(),
                        false,
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty()));
    }
}
