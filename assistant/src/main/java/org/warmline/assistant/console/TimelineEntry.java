package org.warmline.assistant.console;

import java.util.List;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.followup.FollowUpLine;

/** What happened in one round, with the flags of it, resolved ones too. */
record TimelineEntry(FollowUpLine line, List<Flag> flags) {}
