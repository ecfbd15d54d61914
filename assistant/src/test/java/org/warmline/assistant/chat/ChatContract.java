package org.warmline.assistant.chat;

import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import org.junit.jupiter.api.BeforeEach;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** Whole conversations, and the door before them: theme by theme over one database. */
abstract class ChatContract extends CaseworkContract
        implements ChatDoor, ChatHealth, ChatAnswers, ChatNeighbourhood, ChatLife {

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
    }

    @Override
    public CaseworkFixture casework() {
        return super.casework();
    }

    @Override
    public <T> T the(Class<T> type) {
        return super.the(type);
    }

    @Override
    public Resident wang() {
        return wang;
    }
}
