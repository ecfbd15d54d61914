package org.warmline.assistant.console;

import java.time.LocalDate;
import java.util.List;
import org.warmline.assistant.flag.Flag;

/** A day on which something was told in the web chat, with the flags of it, resolved ones too. */
record ChatDay(LocalDate day, List<Flag> flags) {}
