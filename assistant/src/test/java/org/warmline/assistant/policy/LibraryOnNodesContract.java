package org.warmline.assistant.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;

/** One library, kept on several nodes. */
abstract class LibraryOnNodesContract extends CaseworkContract {

    private static final Actor WRITER = new Actor("writer");
    private static final Actor SECOND = new Actor("second");
    private static final String DOG =
            """
            ---
            id: dog
            title: 社区通知
            asked: 狗粮找谁领
            ---
            狗粮请到二号岗亭领。
            """;
    private static final String GOING_OUT = "first/zh-CN/going-out";

    private CaseworkFixture other;

    @BeforeEach
    void aSecondNode() {
        other = casework().anotherNode();
    }

    @AfterEach
    void gone() {
        other.close();
    }

    @Test
    void whatIsWithdrawnOnOneNodeIsToldByNoneASecondLater() {
        var library = the(PolicyLibrary.class);
        upload("dog.md", DOG);
        library.sign("dog", 1, SECOND);
        look(other);
        assertThat(ask(other, "狗粮找谁领")).isInstanceOf(PolicyAnswer.Covered.class);

        library.withdraw("dog", SECOND);
        look(other);

        assertThat(ask(casework(), "狗粮找谁领")).isInstanceOf(PolicyAnswer.NotCovered.class);
        assertThat(ask(other, "狗粮找谁领")).isInstanceOf(PolicyAnswer.NotCovered.class);
        assertThat(LibraryKeeper.MILLISECONDS).isLessThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 我能下楼吗, first/zh-CN/going-out",
        "zh-CN, 我什么时候能解除隔离啊, first/zh-CN/length-of-quarantine",
        "zh-CN, 如果发烧了怎么办, first/zh-CN/when-symptoms-begin",
        "en, Can I go out for a walk?, first/en/going-out",
        "en, How many days are left?, first/en/length-of-quarantine"
    })
    void everyLibraryBeginsWithTheFirstEntries(String language, String question, String document) {
        FirstLibrary.begin(casework());

        var answer =
                the(PolicyQuestions.class).ask(question, "", Language.ofTag(language), today(), "");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        PolicyAnswer.Covered.class,
                        covered -> assertThat(covered.cited().document()).isEqualTo(document));
    }

    @Test
    void theFirstEntriesAreToldOnlyWhenSomebodyOfTheOfficeHasSignedThem() {
        the(LibraryKeeper.class).begin();
        the(LibraryKeeper.class).begin();

        assertThat(ask(casework(), "我能出门吗")).isInstanceOf(PolicyAnswer.NotCovered.class);
        the(PolicyLibrary.class).sign(GOING_OUT, 1, SECOND);

        assertThat(ask(casework(), "我能出门吗")).isInstanceOf(PolicyAnswer.Covered.class);
    }

    @Test
    void aFirstEntryIsWithdrawnLikeAnyOtherAndDoesNotComeBack() {
        FirstLibrary.begin(casework());
        assertThat(ask(casework(), "我能出门吗")).isInstanceOf(PolicyAnswer.Covered.class);

        the(PolicyLibrary.class).withdraw(GOING_OUT, SECOND);
        the(LibraryKeeper.class).begin();
        other.the(LibraryKeeper.class).begin();

        assertThat(ask(casework(), "我能出门吗")).isInstanceOf(PolicyAnswer.NotCovered.class);
        assertThat(ask(other, "我能出门吗")).isInstanceOf(PolicyAnswer.NotCovered.class);
        assertThat(the(PolicyLibrary.class).list())
                .filteredOn(entry -> entry.id().equals(GOING_OUT))
                .singleElement()
                .matches(entry -> entry.state().equals("withdrawn"));
    }

    @Test
    void anOfficeThatWritesItsOwnInThePlaceOfAFirstEntryIsHeard() {
        FirstLibrary.begin(casework());
        var own =
                """
                ---
                id: %s
                title: 街道通知
                asked: 我能出门吗
                ---
                明天起可以下楼取快递。
                """
                        .formatted(GOING_OUT);
        upload("own.md", own);

        the(PolicyLibrary.class).sign(GOING_OUT, 2, SECOND);

        assertThat(ask(casework(), "我能出门吗"))
                .isInstanceOfSatisfying(
                        PolicyAnswer.Covered.class,
                        covered -> assertThat(String.join("", covered.say())).contains("可以下楼取快递"));
    }

    private void upload(String name, String text) {
        the(LibraryDrafts.class)
                .upload(new LibraryDrafts.Upload(name, text.getBytes(UTF_8)), WRITER);
    }

    private static void look(CaseworkFixture node) {
        node.the(LibraryKeeper.class).follow();
    }

    private PolicyAnswer ask(CaseworkFixture node, String question) {
        return node.the(PolicyQuestions.class).ask(question, "", Language.MANDARIN, today(), "");
    }

    private LocalDate today() {
        return LocalDate.now(casework().clock());
    }
}
