package org.warmline.assistant.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.library.Shelved.Hands;
import org.warmline.knowledge.library.Shelved.State;

/** An edition as it stands in its row. */
final class ShelvedRow {

    private final ReadBlocks blocks = new ReadBlocks();

    Shelved whole(ResultSet row, int number) throws SQLException {
        return shelved(row, blocks.of(row.getString("hash"), row.getString("content")));
    }

    Shelved withoutText(ResultSet row, int number) throws SQLException {
        return shelved(row, List.of());
    }

    private static Shelved shelved(ResultSet row, List<Block> said) throws SQLException {
        var signedBy = row.getString("signed_by");
        Optional<SignOff> signOff =
                signedBy == null
                        ? Optional.empty()
                        : Optional.of(
                                new SignOff(
                                        signedBy,
                                        row.getObject("signed_at", OffsetDateTime.class)
                                                .toInstant()));
        var document =
                new PolicyDocument(
                        new Edition(new DocumentId(row.getString("id")), row.getInt("edition")),
                        row.getString("title"),
                        row.getString("language"),
                        new Standing(
                                Region.of(row.getString("region")),
                                new Validity(
                                        row.getObject("valid_from", LocalDate.class),
                                        Optional.ofNullable(
                                                row.getObject("valid_to", LocalDate.class))),
                                signOff,
                                Optional.ofNullable(row.getString("supersedes"))
                                        .map(DocumentId::new)),
                        new Origin(
                                row.getString("issuer"),
                                row.getString("number"),
                                row.getString("source")),
                        said);
        return new Shelved(
                document,
                State.valueOf(row.getString("state")),
                new Hands(row.getString("brought_by"), row.getString("written_by")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
