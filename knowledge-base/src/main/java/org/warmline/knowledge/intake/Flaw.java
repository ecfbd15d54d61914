package org.warmline.knowledge.intake;

import java.util.List;

/**
 * One thing that is wrong with a file. Pages say it in their own language, by its kind.
 *
 * @param about what fills the sentence: a name, a value, a limit
 */
public record Flaw(Flaw.Kind kind, List<String> about) {

    /** What can be wrong, each with its sentence for tools. */
    public enum Kind {
        EMPTY("empty"),
        TOO_LARGE("larger than {0} megabytes"),
        UNREADABLE("cannot be read"),
        FORMAT("not a format that is read: .{0}"),
        ENCODING("neither UTF-8 nor GB18030"),
        TOO_MUCH_TEXT("more than {0} characters"),
        NO_TEXT("no text in it"),
        ENCRYPTED("encrypted"),
        BROKEN("broken"),
        NOT_A_PAIR("line {0}: not 'name: value'"),
        NOT_CLOSED("the lines about the text are not closed by ---"),
        BAD_DAY("{0}: '{1}' is not a day like 2026-11-26"),
        BAD_LANGUAGE("language: '{0}' is neither zh-CN nor en"),
        TOO_LONG("{0}: longer than {1} characters"),
        DAYS_SWAPPED("valid-to: {1} is before valid-from, {0}"),
        SUPERSEDES_ITSELF("supersedes: a document does not replace itself"),
        NO_SUCH_DOCUMENT("supersedes: there is no document '{0}'"),
        NO_DOCUMENT_BESIDE("tells about a document that is not beside it"),
        SEVERAL_BESIDE("{0} tells about several documents; name it after one, such as a.pdf.yaml"),
        NOT_KEPT("cannot be kept");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    public Flaw {
        about = List.copyOf(about);
    }

    public static Flaw of(Kind kind, Object... about) {
        return new Flaw(kind, List.of(about).stream().map(Object::toString).toList());
    }

    /** The sentence for tools. */
    public String english() {
        var sentence = kind.english;
        for (int i = 0; i < about.size(); i++) {
            sentence = sentence.replace("{" + i + "}", about.get(i));
        }
        return sentence;
    }
}
