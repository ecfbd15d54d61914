package org.warmline.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** An answer for one community is told to those who live there, and to nobody else. */
abstract class LocalAnswersContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final String CITY = "湖北省/武汉市";
    private static final String LAKE = CITY + "/江岸区/东湖社区";
    private static final String HILL = CITY + "/江岸区/西山社区";
    private static final String WORDS = "快递能让人放在门口吗";

    private final Resident wang = ResidentFixture.wangXiuying();
    private final Resident zhou = ResidentFixture.livingIn("grid-5");

    @BeforeEach
    void twoCommunities() {
        the(Residents.class).add(wang, ZHAO);
        the(Residents.class).add(zhou, ZHAO);
        the(Regions.class).place(Map.of(wang.grid(), LAKE, zhou.grid(), HILL), ZHAO);
    }

    @Test
    void anAnswerForOneCommunityIsToldThereAndTheOthersWaitForTheirs() {
        var wangs = ask(wang);
        var zhous = ask(zhou);

        var lake = signed(Set.of(wangs, zhous), LAKE, "放在东门。");

        assertThat(due(wang)).containsExactly("放在东门。");
        assertThat(due(zhou)).isEmpty();
        assertThat(waiting()).containsExactly(zhous);
        assertThat(the(Answering.class).count(Grids.ALL)).isEqualTo(1);
        assertThat(the(Answering.class).untold(Grids.ALL)).isEqualTo(1);
        assertThat(casework().events(Answered.class))
                .contains(new Answered(wangs, Optional.of(wang.id()), lake))
                .extracting(Answered::question)
                .doesNotContain(zhous);

        signed(Set.of(zhous), HILL, "放在岗亭。");
        assertThat(due(zhou)).containsExactly("放在岗亭。");
        assertThat(due(wang)).containsExactly("放在东门。");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anAnswerForTheCityIsToldInBothAndOneForAGridThereOnly() {
        var wangs = ask(wang);
        var zhous = ask(zhou);
        signed(Set.of(wangs), LAKE + "/" + wang.grid(), "放在二楼。");
        assertThat(waiting()).containsExactly(zhous);

        signed(Set.of(zhous), CITY, "放在门口。");

        assertThat(due(wang)).containsExactly("放在二楼。");
        assertThat(due(zhou)).containsExactly("放在门口。");
    }

    @Test
    void whoMovesAwayBeforeItWasToldIsNotTold() {
        var wangs = ask(wang);
        signed(Set.of(wangs), LAKE, "放在东门。");

        the(Regions.class).place(Map.of(wang.grid(), HILL), ZHAO);

        assertThat(due(wang)).isEmpty();
        assertThat(the(Questions.class).take(wang.id(), Language.MANDARIN, UUID.randomUUID()))
                .isEmpty();
        assertThat(waiting()).containsExactly(wangs);
    }

    @Test
    void whatNobodyKnownHasAskedIsAnsweredByAnyOfThem() {
        var id = QuestionId.random();
        var nobodys = new Asked(Optional.empty(), Language.MANDARIN, WORDS, now(), Way.CALL);
        the(Questions.class).unanswered(id, nobodys);

        signed(Set.of(id), LAKE, "放在东门。");
        assertThat(waiting()).isEmpty();

        the(Questions.class).unanswered(id, nobodys.by(zhou.id()));
        assertThat(due(zhou)).isEmpty();
        assertThat(waiting()).containsExactly(id);
    }

    private QuestionId ask(Resident resident) {
        return the(Questions.class)
                .unanswered(resident.id(), Language.MANDARIN, WORDS, now(), Way.CALL);
    }

    private String signed(Set<QuestionId> questions, String region, String answer) {
        var day = LocalDate.of(2020, 1, 1);
        var grounds = new Reply.Grounds("社区答复", "", region, day, Optional.empty());
        var reply = new Reply(Language.MANDARIN, "快递能放在门口吗", answer, grounds);
        var draft =
                the(Answering.class).answer(questions, List.of(reply), Grids.ALL, ZHAO).getFirst();
        the(PolicyLibrary.class).sign(draft, 1, QIAN);
        return draft;
    }

    private List<String> due(Resident resident) {
        return the(Questions.class).due(resident.id()).stream().map(DueAnswer::answer).toList();
    }

    private List<QuestionId> waiting() {
        return the(Answering.class).open(Grids.ALL).stream().map(QuestionGroup::first).toList();
    }

    private Instant now() {
        return casework().clock().instant();
    }
}
