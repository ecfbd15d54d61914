package org.warmline.assistant.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.phone.PromptSounds;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.assistant.prompt.PromptGroup;
import org.warmline.assistant.prompt.PromptList;
import org.warmline.assistant.prompt.PromptRecording;
import org.warmline.assistant.prompt.PromptRecordingId;
import org.warmline.assistant.prompt.PromptRecordings;

/** What residents hear: listened to, recorded by one supervisor, signed by another. */
@Controller
class PromptPages {

    private static final MediaType WAV = new MediaType("audio", "wav");

    private final PromptList prompts;
    private final PromptRecordings recordings;
    private final PromptSounds sounds;

    PromptPages(PromptList prompts, PromptRecordings recordings, PromptSounds sounds) {
        this.prompts = prompts;
        this.recordings = recordings;
        this.sounds = sounds;
    }

    /**
     * A sentence on the list.
     *
     * @param state {@code voice}, {@code person} if somebody's recording is heard, or {@code
     *     waiting} if one waits for a signature
     */
    record Row(FixedSentence sentence, String state) {}

    /** One part of a call or question of a script. */
    record Part(String script, String kind, List<Row> rows, List<String> changing) {}

    @GetMapping("/prompts")
    String list(@RequestParam Optional<String> spoken, Locale locale, Model model) {
        var language =
                spoken.map(PromptPages::language).orElseGet(() -> language(locale.getLanguage()));
        var present =
                recordings.present(language).stream()
                        .collect(Collectors.groupingBy(PromptRecording::sentence));
        var parts = prompts.of(language).stream().map(group -> part(group, present)).toList();
        model.addAttribute("parts", parts);
        model.addAttribute("spoken", language.tag());
        model.addAttribute("sentences", count(parts, ""));
        model.addAttribute("recorded", count(parts, "person"));
        model.addAttribute("waiting", count(parts, "waiting"));
        return "console/prompts";
    }

    @GetMapping("/prompts/{sentence}")
    String show(@PathVariable String sentence, Viewer viewer, Model model) {
        var found = sentence(sentence);
        model.addAttribute("sentence", found);
        model.addAttribute("recordings", recordings.of(found));
        model.addAttribute("viewer", viewer.actor());
        return "console/prompt";
    }

    /** As residents hear it now, or as the voice says it. */
    @GetMapping("/prompts/{sentence}/sound")
    ResponseEntity<byte[]> listen(
            @PathVariable String sentence, @RequestParam(defaultValue = "") String by) {
        var found = sentence(sentence);
        return wav(by.equals("voice") ? sounds.byVoice(found) : sounds.heard(found));
    }

    @PostMapping("/prompts/{sentence}/recordings")
    String record(
            @PathVariable String sentence,
            @RequestParam MultipartFile sound,
            Viewer viewer,
            Model model)
            throws IOException {
        var found = sentence(sentence);
        return switch (sounds.check(sound.getBytes(), found)) {
            case PromptSounds.Checked.Fit(var fit) -> {
                recordings.keep(found, fit, viewer.actor());
                yield "redirect:/prompts/" + found.id() + "?kept";
            }
            case PromptSounds.Checked.Unfit(var faults) -> {
                model.addAttribute("faults", faults);
                yield show(sentence, viewer, model);
            }
        };
    }

    @GetMapping("/prompts/recordings/{id}")
    ResponseEntity<byte[]> play(@PathVariable UUID id) {
        return wav(
                recordings
                        .sound(new PromptRecordingId(id))
                        .map(sounds::kept)
                        .orElseThrow(Sight::nothing));
    }

    @PostMapping("/prompts/recordings/{id}/sign")
    String sign(@PathVariable UUID id, Viewer viewer) {
        var recording = recording(id);
        boolean signed = recordings.sign(recording.id(), viewer.actor());
        return back(recording, signed ? "" : "?refused");
    }

    @PostMapping("/prompts/recordings/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Viewer viewer) {
        var recording = recording(id);
        recordings.withdraw(recording.id(), viewer.actor());
        return back(recording, "");
    }

    /** A sentence may be gone meanwhile: then nothing of it is left to be seen but on the list. */
    private String back(PromptRecording recording, String told) {
        var id = recording.sentence().id();
        return "redirect:/prompts" + prompts.find(id).map(_ -> "/" + id + told).orElse("");
    }

    private static Part part(PromptGroup group, Map<FixedSentence, List<PromptRecording>> present) {
        var rows =
                group.fixed().stream()
                        .map(it -> new Row(it, state(present.getOrDefault(it, List.of()))))
                        .toList();
        return new Part(group.script(), group.kind(), rows, group.changing());
    }

    private static String state(List<PromptRecording> present) {
        if (present.stream().anyMatch(it -> !it.isInEffect())) {
            return "waiting";
        }
        return present.isEmpty() ? "voice" : "person";
    }

    /** A sentence that several scripts say counts once. */
    private static long count(List<Part> parts, String state) {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .distinct()
                .filter(row -> state.isEmpty() || row.state().equals(state))
                .count();
    }

    private static ResponseEntity<byte[]> wav(byte[] sound) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(WAV)
                .body(sound);
    }

    private FixedSentence sentence(String id) {
        return prompts.find(id).orElseThrow(Sight::nothing);
    }

    private PromptRecording recording(UUID id) {
        return recordings.find(new PromptRecordingId(id)).orElseThrow(Sight::nothing);
    }

    private static Language language(String tag) {
        return tag.equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.MANDARIN;
    }
}
