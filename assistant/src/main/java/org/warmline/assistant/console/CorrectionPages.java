package org.warmline.assistant.console;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.correction.Corrections;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.Setting;
import org.warmline.assistant.understanding.Speaker;
import org.warmline.assistant.understanding.Understanding;

/** Something was misheard or misread: a worker writes what was said, and ticks what was meant. */
@Controller
class CorrectionPages {

    private static final String PAGE = "console/correction";

    /** The sound begins a little before the words. */
    private static final Duration BEFORE = Duration.ofSeconds(1);

    private final FollowUps followUps;
    private final Corrections corrections;
    private final Sight sight;
    private final Understanding understanding;
    private final DatedThresholds thresholds;
    private final Clock clock;

    /** The reply that is corrected. */
    private record Reply(FollowUpId followUp, FollowUpView view, FollowUpView.Spoken spoken) {

        Utterance utterance() {
            return spoken.utterance();
        }

        UUID id() {
            return spoken.id();
        }
    }

    CorrectionPages(
            FollowUps followUps,
            Corrections corrections,
            Sight sight,
            OfficeWords office,
            DatedThresholds thresholds,
            Clock clock) {
        this.understanding = Understanding.standard().with(office);
        this.thresholds = thresholds;
        this.clock = clock;
        this.followUps = followUps;
        this.corrections = corrections;
        this.sight = sight;
    }

    @GetMapping("/follow-ups/{followUp}/utterances/{utterance}/correction")
    String show(
            @PathVariable UUID followUp, @PathVariable UUID utterance, Viewer viewer, Model model) {
        var reply = reply(followUp, utterance, viewer);
        var right = corrections.of(reply.followUp()).get(utterance);
        var form =
                right == null
                        ? read(
                                reply,
                                reply.utterance().said(),
                                reply.view().line().resident().language())
                        : CorrectionForm.of(right.right());
        return page(reply, form, model);
    }

    /** With a field {@code again} the words are only read again. */
    @PostMapping("/follow-ups/{followUp}/utterances/{utterance}/correction")
    String save(
            @PathVariable UUID followUp,
            @PathVariable UUID utterance,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Model model) {
        var reply = reply(followUp, utterance, viewer);
        var form = new CorrectionForm(fields);
        if (fields.containsKey("again") && form.said().length() <= CorrectionForm.LONGEST) {
            return page(reply, read(reply, form.said(), form.language()), model);
        }
        var right = form.read(utterance.toString(), reply.utterance().question());
        if (right.isEmpty()) {
            return page(reply, form, model);
        }
        corrections.keep(reply.followUp(), reply.utterance().said(), right.get(), viewer.actor());
        return "redirect:/follow-ups/" + followUp;
    }

    private Reply reply(UUID followUp, UUID utterance, Viewer viewer) {
        var id = sight.followUp(followUp, viewer);
        var view = followUps.open(id, viewer.actor()).orElseThrow(Sight::nothing);
        var spoken =
                view.spoken(utterance)
                        .filter(one -> one.utterance().speaker() == Utterance.Speaker.RESIDENT)
                        .orElseThrow(Sight::nothing);
        return new Reply(id, view, spoken);
    }

    /** As the machine reads these words today. */
    private CorrectionForm read(Reply reply, String said, Language language) {
        var asked = reply.utterance().question();
        var limits = thresholds.limits(LocalDate.now(clock));
        return CorrectionForm.of(
                LabelledCase.of(
                        reply.id().toString(),
                        language,
                        asked,
                        understanding.read(
                                said, language, new Setting(asked, Speaker.RESIDENT, limits))));
    }

    private String page(Reply reply, CorrectionForm form, Model model) {
        model.addAttribute("followUp", reply.followUp());
        model.addAttribute("utterance", reply.id());
        model.addAttribute("heard", reply.utterance().said());
        var call = reply.spoken().attempt();
        model.addAttribute("recording", reply.view().isRecorded(call) ? call : null);
        model.addAttribute(
                "from", Math.max(0, reply.utterance().span().from().minus(BEFORE).toSeconds()));
        model.addAttribute("form", form);
        model.addAttribute("longest", CorrectionForm.LONGEST);
        model.addAttribute("symptoms", List.of(Symptom.values()));
        model.addAttribute("polarities", List.of(Polarity.values()));
        model.addAttribute("needs", List.of(Need.values()));
        model.addAttribute("intents", List.of(Intent.values()));
        model.addAttribute("answers", List.of(Answer.values()));
        model.addAttribute("households", List.of(HouseholdState.values()));
        model.addAttribute("burdens", List.of(Distress.values()));
        return PAGE;
    }
}
