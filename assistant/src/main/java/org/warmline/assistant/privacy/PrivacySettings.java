package org.warmline.assistant.privacy;

import java.nio.file.Path;

/**
 * Where the secrets and the sealed files lie.
 *
 * @param keyFile made on first start, readable by its owner only; must be kept outside the database
 *     and its backups, and without it nothing personal can be read again
 * @param recordings folder of the encrypted recordings; made when it is first needed
 * @param openings how many residents one person may open
 */
public record PrivacySettings(Path keyFile, Path recordings, OpeningLimits openings) {}
