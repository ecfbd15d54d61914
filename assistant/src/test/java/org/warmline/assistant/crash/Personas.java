package org.warmline.assistant.crash;

/** Made-up residents with few words. */
final class Personas {

    private Personas() {}

    /** Answers the first questions, as far as it is not told otherwise. */
    static String answering(String phone, String further) {
        return """
        name: "made up"
        language: zh-CN
        resident: {day: 4, age: 44, phone: "%s"}
        answers:
          identity: "是的，我是"
          temperature: ["三十六度五", "三十六度五"]
          symptoms: "没有"
          stayedHome: "是的，在家"
          mood: "挺好的"
          default: "没有"
        %s
        """
                .formatted(phone, further);
    }

    /** Says how warm and then nothing for ever: its call stays up. */
    static String fallingSilentAfterTheTemperature(String phone) {
        return answering(phone, "silent: [symptoms]");
    }

    /** Says how warm, and asks for a person by key at that question, which ends the call. */
    static String askingForAPersonAt(String question, String phone) {
        return answering(phone, "keys: {" + question + ": \"0\"}");
    }

    static String notAnswering(String phone) {
        return answering(phone, "noAnswer: true");
    }

    static String busy(String phone) {
        return answering(phone, "busy: true");
    }
}
