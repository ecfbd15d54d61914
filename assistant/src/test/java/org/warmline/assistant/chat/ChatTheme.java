package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.chat.Confirming.Answer;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.resident.Resident;

/** One theme of what the chat promises, on every database. */
interface ChatTheme {

    String YEAR = "1951";

    <T> T the(Class<T> type);

    CaseworkFixture casework();

    Resident wang();

    default ChatFixture open() {
        return ChatFixture.opensLinkOf(casework(), wang());
    }

    default ChatFixture confirmed() {
        var browser = open();
        assertThat(browser.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);
        return browser;
    }

    default Secret linkAgain() {
        return ChatFixture.linkOf(casework(), wang().id());
    }

    default List<Flag> flags() {
        return the(Flags.class).list();
    }

    default Flag onlyFlag() {
        assertThat(flags()).hasSize(1);
        return flags().getFirst();
    }

    default int questions() {
        return tables("question").getFirst();
    }

    default List<Integer> tables(String... names) {
        return List.of(names).stream()
                .map(name ->
                        casework()
                                .jdbc()
                                .sql("select count(*) from " + name)
                                .query((row, _) -> row.getInt(1))
                                .single())
                .toList();
    }
}
