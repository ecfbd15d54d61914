package org.warmline.assistant.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.script.ScriptVersion;
import org.warmline.assistant.script.Scripts;

/** Every sentence that residents may hear, but for answers out of the library. */
public final class PromptList {

    private final Phrases phrases;
    private final ScriptLibrary scripts;
    private final OfficeNames office;

    PromptList(Phrases phrases, ScriptLibrary scripts, OfficeNames office) {
        this.phrases = phrases;
        this.scripts = scripts;
        this.office = office;
    }

    /** In the order of a call; then script by script, those that wait for a signature as well. */
    public List<PromptGroup> of(Language language) {
        var groups = new ArrayList<>(ofEveryCall(language));
        for (var script : scripts()) {
            if (script.languages().contains(language)) {
                groups.addAll(of(script, language));
            }
        }
        return groups;
    }

    /** Empty if no sentence of today has that id. */
    public Optional<FixedSentence> find(String id) {
        return Stream.of(Language.values())
                .flatMap(language -> of(language).stream())
                .flatMap(group -> group.fixed().stream())
                .filter(sentence -> sentence.id().equals(id))
                .findFirst();
    }

    private List<PromptGroup> ofEveryCall(Language language) {
        return Stream.of(PartOfCall.values())
                .map(part -> group("", part.code(), saidIn(part, language), language))
                .toList();
    }

    private Stream<String> saidIn(PartOfCall part, Language language) {
        return Stream.of(Phrase.values())
                .filter(phrase -> PartOfCall.of(phrase) == part)
                .flatMap(phrase ->
                        PartOfCall.NAMES_THE_OFFICE.contains(phrase)
                                ? phrases.say(language, phrase, office.in(language)).stream()
                                : phrases.say(language, phrase).stream());
    }

    private List<Script> scripts() {
        var imported =
                scripts.versions().stream()
                        .filter(version -> version.withdrawn().isEmpty())
                        .map(ScriptVersion::name)
                        .flatMap(name -> scripts.named(name).stream());
        return Stream.concat(Stream.of(Scripts.daily()), imported).toList();
    }

    private static List<PromptGroup> of(Script script, Language language) {
        var leads =
                script.besides().leads().stream()
                        .flatMap(lead -> lead.words().getOrDefault(language, List.of()).stream());
        var questions =
                script.questions().stream()
                        .map(question ->
                                group(
                                        script.name(),
                                        question.kind().name(),
                                        question.wording(language).sentences().stream(),
                                        language));
        return Stream.concat(
                        Stream.of(group(script.name(), PartOfCall.LEAD, leads, language)),
                        questions)
                .filter(group -> !group.fixed().isEmpty() || !group.changing().isEmpty())
                .toList();
    }

    private static PromptGroup group(
            String script, String kind, Stream<String> said, Language language) {
        var fixed = new ArrayList<FixedSentence>();
        var changing = new ArrayList<String>();
        said.distinct()
                .forEach(text -> {
                    if (text.contains("{")) {
                        changing.add(text.replaceAll("\\{[^}]*}", "…"));
                    } else {
                        fixed.add(new FixedSentence(language, text));
                    }
                });
        return new PromptGroup(script, kind, fixed, changing);
    }
}
