package org.warmline.assistant.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.library.BlocksJson;

/**
 * What editions say, once it was read: it never changes, and with every change of the library all
 * of them are looked through.
 */
final class ReadBlocks {

    private static final int KEPT = 4_000;

    private final Map<String, List<Block>> byHash =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Block>> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * @param hash of everything that the edition says
     */
    synchronized List<Block> of(String hash, String content) {
        return byHash.computeIfAbsent(hash, _ -> List.copyOf(BlocksJson.read(content)));
    }
}
