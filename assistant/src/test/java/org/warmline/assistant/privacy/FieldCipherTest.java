package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final UUID ROW = UUID.randomUUID();
    private static final Field NAME = new Field("resident", "name", ROW);

    private final Keys keys = aKeySet();
    private final FieldCipher cipher = new FieldCipher(keys);

    @Test
    void aSealedFieldOpensInItsPlace() {
        assertThat(cipher.open(NAME, cipher.seal(NAME, "王秀英"))).isEqualTo("王秀英");
    }

    @Test
    void theSameWordsAreNeverSealedAlike() {
        assertThat(cipher.seal(NAME, "王秀英")).isNotEqualTo(cipher.seal(NAME, "王秀英"));
    }

    @Test
    void aFieldMovedToAnotherRowDoesNotOpen() {
        var sealed = cipher.seal(NAME, "王秀英");

        var elsewhere = new Field("resident", "name", UUID.randomUUID());

        assertThatThrownBy(() -> cipher.open(elsewhere, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("王");
    }

    @Test
    void aFieldMovedToAnotherColumnDoesNotOpen() {
        var sealed = cipher.seal(NAME, "王秀英");

        var elsewhere = new Field("resident", "address", ROW);

        assertThatThrownBy(() -> cipher.open(elsewhere, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        var sealed = cipher.seal(NAME, "王秀英");

        assertThatThrownBy(() -> new FieldCipher(aKeySet()).open(NAME, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNumberIsFoundByItsKeyedHashOnly() {
        var hash = new LookupHash(keys);
        var foreign = new LookupHash(aKeySet());

        var expected = hash.of("resident.phone", "+8613000000091");

        assertThat(expected).matches("[0-9a-f]{64}");
        assertThat(hash.of("resident.phone", "+8613000000091")).isEqualTo(expected);
        assertThat(hash.of("resident.phone", "+8613000000092")).isNotEqualTo(expected);
        assertThat(hash.of("staff.phone", "+8613000000091")).isNotEqualTo(expected);
        assertThat(foreign.of("resident.phone", "+8613000000091")).isNotEqualTo(expected);
    }

    static Keys aKeySet() {
        try {
            return Keys.of(Keys.generate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
