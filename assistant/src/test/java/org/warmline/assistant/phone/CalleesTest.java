package org.warmline.assistant.phone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** Two residents of one office who live in two communities are called. */
class CalleesTest {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final String CITY = "湖北省/武汉市";
    private static final String LAKE = CITY + "/东湖社区";
    private static final String HILL = CITY + "/西山社区";

    private final Resident wang = ResidentFixture.wangXiuying();
    private final Resident zhou = ResidentFixture.livingIn("grid-5");

    private final Map<ResidentId, Attempt> attempts = new HashMap<>();
    @TempDir private Path folder;
    private CaseworkFixture node;

    @BeforeEach
    void twoCommunities() {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        var round = new Round(LocalDate.now(node.clock()), 1);
        for (var resident : List.of(wang, zhou)) {
            node.the(Residents.class).add(resident, ZHAO);
            var due = node.the(FollowUps.class).due(resident.id(), round, "daily");
            attempts.put(resident.id(), node.the(Attempts.class).begin(due).orElseThrow());
        }
        node.the(Regions.class).place(Map.of(wang.grid(), LAKE, zhou.grid(), HILL), ZHAO);
    }

    @AfterEach
    void end() {
        node.close();
    }

    @Test
    void eachIsAnsweredFromTheDocumentsOfTheirOwnCommunityAndOfTheCity() {
        signed("dog-lake", LAKE, "狗粮找谁领", "狗粮请到二号岗亭领。");
        signed("dog-hill", HILL, "狗粮找谁领", "狗粮请到物业领。");
        signed("cat-lake", LAKE, "猫粮找谁领", "猫粮请到二号岗亭领。");
        signed("bird", CITY, "鸟食找谁领", "鸟食请打市民热线。");

        assertThat(asks(wang, "狗粮找谁领")).isEqualTo("狗粮请到二号岗亭领。");
        assertThat(asks(zhou, "狗粮找谁领")).isEqualTo("狗粮请到物业领。");
        assertThat(asks(wang, "猫粮找谁领")).isEqualTo("猫粮请到二号岗亭领。");
        assertThat(asks(zhou, "猫粮找谁领")).isEmpty();
        assertThat(asks(wang, "鸟食找谁领")).isEqualTo("鸟食请打市民热线。");
        assertThat(asks(zhou, "鸟食找谁领")).isEqualTo("鸟食请打市民热线。");
    }

    @Test
    void anAnswerToAnEarlierQuestionIsOwedOnlyWhereItHolds() {
        var asked =
                Set.of(wang, zhou).stream()
                        .map(one ->
                                node.the(Questions.class)
                                        .unanswered(
                                                one.id(),
                                                Language.MANDARIN,
                                                "快递能放在门口吗",
                                                node.clock().instant(),
                                                Way.CALL))
                        .collect(Collectors.toSet());
        var day = LocalDate.of(2020, 1, 1);
        var grounds = new Reply.Grounds("社区答复", "", LAKE, day, Optional.empty());
        var reply = new Reply(Language.MANDARIN, "快递能放在门口吗", "放在东门。", grounds);
        var draft = node.the(Answering.class).answer(asked, List.of(reply), Grids.ALL, ZHAO);
        node.the(PolicyLibrary.class).sign(draft.getFirst(), 1, QIAN);

        assertThat(callee(wang).owed()).extracting(DueAnswer::spoken).containsExactly("放在东门。");
        assertThat(callee(zhou).owed()).isEmpty();
    }

    private String asks(Resident resident, String question) {
        var answer =
                node.the(PolicyQuestions.class)
                        .ask(
                                question,
                                "",
                                Language.MANDARIN,
                                LocalDate.now(node.clock()),
                                callee(resident).region());
        return answer instanceof PolicyAnswer.Covered covered ? covered.spoken() : "";
    }

    private Callee callee(Resident resident) {
        var plan = new CallPlan(Duration.ofSeconds(45), Duration.ofMinutes(15), "社区", "office");
        return TelephonesFixture.callees(node, plan)
                .of(Objects.requireNonNull(attempts.get(resident.id())), resident);
    }

    private void signed(String id, String region, String asked, String answer) {
        var details = Map.of("id", id, "region", region, "title", "社区通知");
        var text = "---\nasked: %s\n---\n%s\n".formatted(asked, answer);
        node.the(LibraryDrafts.class)
                .upload(
                        new LibraryDrafts.Upload(id + ".md", text.getBytes(UTF_8), details, id),
                        ZHAO);
        node.the(PolicyLibrary.class).sign(id, 1, QIAN);
    }
}
