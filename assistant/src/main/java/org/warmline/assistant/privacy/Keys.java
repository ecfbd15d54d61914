package org.warmline.assistant.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The four keys, each for one purpose only.
 *
 * @param id names the set; stands in the database, so that a foreign key file is noticed
 */
record Keys(String id, Aead fields, PrfSet lookups, StreamingAead files, PrfSet audit) {

    /** As they stand in the key file. Tink's own JSON, so that its tools can add newer keys. */
    record Written(String id, String fields, String lookups, String files, String audit) {

        @Override
        public String toString() {
            return "Written[" + id + "]";
        }
    }

    static Written generate() throws GeneralSecurityException {
        return new Written(
                UUID.randomUUID().toString(),
                generate(PredefinedAeadParameters.AES256_GCM),
                generate(PredefinedPrfParameters.HMAC_SHA256_PRF),
                generate(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB),
                generate(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    static Keys of(Written written) throws GeneralSecurityException {
        return new Keys(
                written.id(),
                primitive(written.fields(), Aead.class),
                primitive(written.lookups(), PrfSet.class),
                primitive(written.files(), StreamingAead.class),
                primitive(written.audit(), PrfSet.class));
    }

    private static String generate(Parameters parameters) throws GeneralSecurityException {
        var tink = TinkConfig2026.get();
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters, tink), tink, InsecureSecretKeyAccess.get());
    }

    private static <P> P primitive(String keyset, Class<P> kind) throws GeneralSecurityException {
        var tink = TinkConfig2026.get();
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, tink, InsecureSecretKeyAccess.get())
                .getPrimitive(tink, kind);
    }

    @Override
    public String toString() {
        return "Keys[" + id + "]";
    }
}
