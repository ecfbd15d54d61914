package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what is longer than any answer in pieces that overlap, so that the time stays in proportion
 * to the length and no danger sign is lost at a cut.
 */
final class LongReply {

    static final int PIECE = 600;
    private static final int OVERLAP = 60;

    private LongReply() {}

    static Meaning read(String said, Function<String, Meaning> reading) {
        var findings = new ArrayList<Finding>();
        for (int from = 0; from < said.length(); from += PIECE - OVERLAP) {
            int start = from;
            int to = Math.min(said.length(), from + PIECE);
            for (var finding : reading.apply(said.substring(from, to)).findings()) {
                findings.add(moved(finding, start));
            }
            if (to == said.length()) {
                break;
            }
        }
        return new Meaning(said, List.copyOf(findings));
    }

    private static Finding moved(Finding finding, int by) {
        var old = finding.evidence();
        var there = new Evidence(old.from() + by, old.to() + by, old.confidence());
        return finding.at(there);
    }
}
