package org.warmline.assistant.policy;

import org.warmline.assistant.CaseworkFixture;

/** The library with which a service begins. */
public final class FirstLibrary {

    private FirstLibrary() {}

    public static void begin(CaseworkFixture casework) {
        casework.the(LibraryKeeper.class).begin();
    }
}
