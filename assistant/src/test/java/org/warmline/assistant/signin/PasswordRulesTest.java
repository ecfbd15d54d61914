package org.warmline.assistant.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Role;

class PasswordRulesTest {

    private static final Account ZHANG =
            new Account(
                    new AccountId(UUID.randomUUID()),
                    "zhang.min",
                    "张敏",
                    Role.WORKER,
                    Set.of(),
                    new Account.Access(false, false, 1));

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made-up password 1",
                "三棵松树在门口唱歌给月亮听",
                "kxq7mwa2ftr9",
                "zhang.min likes green tea"
            })
    void aLongOneThatIsOnesOwnIsTaken(String password) {
        assertThat(rules.weakness(password, ZHANG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "Zhang.Min2026, IS_THE_NAME",
        "zhangminzhangmin, IS_THE_NAME",
        "123456789012, TOO_COMMON",
        "Qwertyuiop123, TOO_COMMON",
        "password20261126, TOO_COMMON",
        "iloveyouiloveyou, TOO_COMMON",
        "woaini1314520, TOO_COMMON",
        "aaaaaaaaaaaaaaa, TOO_COMMON"
    })
    void oneThatIsEasilyGuessedIsNot(String password, Weakness weakness) {
        assertThat(rules.weakness(password, ZHANG)).contains(weakness);
    }
}
