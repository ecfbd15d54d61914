package org.warmline.assistant.script;

import java.util.List;
import java.util.Set;
import org.warmline.assistant.language.Language;

/**
 * What an import found.
 *
 * @param name name and version; empty if it is no Questionnaire
 * @param languages those in which the script can be run; none if nothing is runnable
 * @param asked how many of its items are asked
 * @param remarks one line for each thing that was noticed, in the order of the items
 */
public record ImportReport(
        String name, String title, Set<Language> languages, int asked, List<Remark> remarks) {

    public ImportReport {
        languages = Set.copyOf(languages);
        remarks = List.copyOf(remarks);
    }

    public boolean isRunnable() {
        return asked > 0 && remarks.stream().noneMatch(remark -> remark.what().isFatal());
    }

    /** Why nothing is runnable, in one line. */
    public String reason() {
        return remarks.stream()
                .filter(remark -> remark.what().isFatal())
                .map(remark -> remark.text(Language.ENGLISH))
                .findFirst()
                .orElse("");
    }
}
