package org.warmline.assistant.phone;

import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.Understanding;

/** What a call thinks with; shared by all calls, and none of it remembers one. */
record Mind(
        Understanding understanding,
        Dialogue dialogue,
        DatedThresholds thresholds,
        PolicyQuestions policy,
        LookingUp lookingUp,
        SecondLook secondLook,
        Phrases phrases) {}
