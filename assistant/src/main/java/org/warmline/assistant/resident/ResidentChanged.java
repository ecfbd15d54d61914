package org.warmline.assistant.resident;

/** A person added, changed or removed a resident; told once it is committed. */
public record ResidentChanged(ResidentId resident) {}
