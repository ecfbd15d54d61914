package org.warmline.assistant.console;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.ImportReport;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.ScriptId;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.script.ScriptVersion;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;

/** Scripts: brought in by one supervisor, tried out, and signed by another. */
@Controller
class ScriptPages {

    private final ScriptLibrary scripts;
    private final ScriptTrial trial;
    private final Clock clock;

    ScriptPages(
            ScriptLibrary scripts, DatedThresholds thresholds, OfficeWords office, Clock clock) {
        this.scripts = scripts;
        this.trial = new ScriptTrial(thresholds, office, clock);
        this.clock = clock;
    }

    /** One line of a report, as it is shown. */
    record Line(String linkId, String text) {}

    /**
     * A question as it is put.
     *
     * @param sometimes true if it turns on answers before it
     */
    record Question(String words, boolean required, boolean sometimes) {}

    @GetMapping("/scripts")
    String list(Model model) {
        model.addAttribute("versions", scripts.versions());
        model.addAttribute("current", scripts.current());
        return "console/scripts";
    }

    @PostMapping("/scripts")
    String bring(@RequestParam MultipartFile file, Viewer viewer, Locale locale, Model model)
            throws IOException {
        var reading = Scripts.inFile(file.getBytes(), text -> scripts.add(text, viewer.actor()));
        report(reading.report(), locale, model);
        model.addAttribute("kept", reading.script().isPresent());
        return list(model);
    }

    @GetMapping("/scripts/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Locale locale, Model model) {
        fill(version(id), viewer, locale, model);
        return "console/script";
    }

    /** Nothing that is typed here is kept anywhere. */
    @PostMapping("/scripts/{id}/try")
    String tryOut(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer,
            Locale locale,
            Model model) {
        var version = version(id);
        fill(version, viewer, locale, model);
        var script = scripts.named(version.name()).orElseThrow(Sight::nothing);
        var said =
                form.getOrDefault("line", List.of()).stream()
                        .filter(words -> !words.isBlank())
                        .toList();
        var spoken = Language.ofTag(form.getOrDefault("language", List.of("zh-CN")).getFirst());
        if (script.languages().contains(spoken)) {
            model.addAttribute("talk", trial.talk(script, spoken, said, clock));
            model.addAttribute("said", said);
            model.addAttribute("spoken", spoken);
        }
        return "console/script";
    }

    @PostMapping("/scripts/{id}/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    Optional<LocalDateTime> from,
            Viewer viewer) {
        var start =
                from.map(local -> local.atZone(clock.getZone()).toInstant())
                        .orElseGet(clock::instant);
        boolean signed = scripts.sign(version(id).id(), viewer.actor(), start);
        return "redirect:/scripts/" + id + (signed ? "" : "?refused");
    }

    @PostMapping("/scripts/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Viewer viewer) {
        scripts.withdraw(version(id).id(), viewer.actor());
        return "redirect:/scripts/" + id;
    }

    private void fill(ScriptVersion version, Viewer viewer, Locale locale, Model model) {
        var reading = Scripts.read(scripts.source(version.name()).orElseThrow(Sight::nothing));
        report(reading.report(), locale, model);
        reading.script().ifPresent(script -> questions(script, language(locale), model));
        model.addAttribute("version", version);
        model.addAttribute("current", scripts.current());
        model.addAttribute(
                "maySign",
                version.signed().isEmpty()
                        && version.withdrawn().isEmpty()
                        && !version.imported().by().equals(viewer.actor()));
    }

    private static void report(ImportReport report, Locale locale, Model model) {
        var language = language(locale);
        model.addAttribute("report", report);
        model.addAttribute(
                "lines",
                report.remarks().stream()
                        .map(remark -> new Line(remark.linkId(), remark.text(language)))
                        .toList());
    }

    /** As residents hear them first, in the language of the page where they are in it. */
    private static void questions(Script script, Language page, Model model) {
        var spoken = script.languages();
        var language = spoken.contains(page) ? page : spoken.stream().findFirst().orElse(page);
        model.addAttribute(
                "asked",
                script.questions().stream()
                        .filter(question -> !question.terms().linkId().isEmpty())
                        .filter(question -> question.wordings().containsKey(language))
                        .map(question ->
                                new Question(
                                        String.join(" ", question.wording(language).prompt()),
                                        question.required(),
                                        !question.isAlwaysAsked()))
                        .toList());
        model.addAttribute(
                "missing",
                Stream.of(Language.values()).filter(one -> !spoken.contains(one)).toList());
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.MANDARIN;
    }

    private ScriptVersion version(UUID id) {
        return scripts.find(new ScriptId(id)).orElseThrow(Sight::nothing);
    }
}
