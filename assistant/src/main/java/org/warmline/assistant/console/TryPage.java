package org.warmline.assistant.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.phone.Dictation;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Setting;
import org.warmline.assistant.understanding.Speaker;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * Tries a sentence: what is read of it, and why. Nothing is kept, and nothing goes into an address.
 */
@Controller
class TryPage {

    private static final int LONGEST = 500;

    /** The longest sentence in 16 bits at the highest rate that a browser records with. */
    private static final long LARGEST_SOUND = Dictation.LONGEST.toSeconds() * 2 * 48_000 + 1_000;

    private static final MediaType PLAIN =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final List<QuestionKind> KINDS =
            List.of(
                    QuestionKind.SYMPTOMS,
                    QuestionKind.TEMPERATURE,
                    QuestionKind.IDENTITY,
                    QuestionKind.SEVERITY,
                    QuestionKind.HOUSEHOLD,
                    QuestionKind.STAYED_HOME,
                    QuestionKind.MEDICINE,
                    QuestionKind.NEEDS,
                    QuestionKind.MOOD,
                    QuestionKind.QUESTION,
                    QuestionKind.CALLBACK,
                    QuestionKind.NONE);

    private final Understanding understanding;
    private final Dictation dictation;
    private final DatedThresholds thresholds;
    private final Clock clock;

    TryPage(Dictation dictation, OfficeWords office, DatedThresholds thresholds, Clock clock) {
        this.understanding = Understanding.standard().with(office);
        this.dictation = dictation;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @GetMapping("/try")
    String empty(Locale locale, Model model) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? Language.ENGLISH
                        : Language.MANDARIN;
        return show("", language, QuestionKind.SYMPTOMS, model);
    }

    /** Read in the language in which it is written, as in a conversation. */
    @PostMapping("/try")
    String read(
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "zh-CN") String language,
            @RequestParam(defaultValue = "symptoms") String asked,
            Model model) {
        var words = (said.length() > LONGEST ? said.substring(0, LONGEST) : said).strip();
        var written = LanguageSpoken.of(words, language(language));
        var kind = kinds().filter(it -> it.name().equals(asked)).findFirst();
        return show(words, written, kind.orElse(QuestionKind.SYMPTOMS), model);
    }

    /** The words of a recording; 204 if nothing was understood. */
    @PostMapping("/try/heard")
    ResponseEntity<String> hear(
            @RequestParam MultipartFile sound,
            @RequestParam(defaultValue = "zh-CN") String language)
            throws IOException {
        if (sound.getSize() > LARGEST_SOUND) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            var words = dictation.hear(sound.getBytes(), language(language));
            return words.isBlank()
                    ? ResponseEntity.noContent().build()
                    : ResponseEntity.ok().contentType(PLAIN).body(words);
        } catch (IllegalArgumentException _) {
            return ResponseEntity.badRequest().build();
        } catch (SpeechUnavailableException _) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private static Language language(String tag) {
        return tag.equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.MANDARIN;
    }

    private String show(String said, Language language, QuestionKind asked, Model model) {
        model.addAttribute("said", said);
        model.addAttribute("language", language.tag());
        model.addAttribute("asked", asked.name());
        model.addAttribute("longest", LONGEST);
        model.addAttribute("kinds", KINDS.stream().map(QuestionKind::name).toList());
        model.addAttribute("symptoms", List.of(Symptom.values()));
        model.addAttribute("list", understanding.dangerList(language));
        if (!said.isEmpty()) {
            fill(said, language, asked, model);
        }
        return "console/try";
    }

    private void fill(String said, Language language, QuestionKind asked, Model model) {
        var today = LocalDate.now(clock);
        var setting = new Setting(asked, Speaker.RESIDENT, thresholds.limits(today));
        var meaning = understanding.read(said, language, setting);
        model.addAttribute("pieces", TriedSentence.pieces(meaning));
        model.addAttribute("lines", TriedSentence.lines(meaning));
        var rules = Triage.rules(today);
        var alarms = new ArrayList<TriedSentence.Alarm>();
        for (var judgement : thresholds.triage(today).atOnce(meaning.findings())) {
            rules.stream()
                    .filter(rule -> rule.id().equals(judgement.ruleId()))
                    .findFirst()
                    .ifPresent(rule ->
                            alarms.add(
                                    new TriedSentence.Alarm(
                                            judgement.severity(),
                                            judgement.reason().code(),
                                            rule.id(),
                                            rule.source())));
        }
        model.addAttribute("figures", new RuleFigures(thresholds.on(today)));
        model.addAttribute("alarms", alarms);
    }

    private static Stream<QuestionKind> kinds() {
        return Stream.concat(
                KINDS.stream(), Stream.of(Symptom.values()).map(QuestionKind::symptom));
    }
}
