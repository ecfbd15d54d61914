package org.warmline.assistant.written;

import org.warmline.assistant.resident.ResidentId;

/** A resident has not gone on answering in writing, and is called instead. */
public record GivenBack(ResidentId resident) {}
