package org.warmline.assistant.crash;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.Calls;
import tools.jackson.databind.json.JsonMapper;

/** Inside the service: adds residents, whom the rounds call, and tells what became of them. */
final class Community {

    private static final Actor TESTER = new Actor("tester");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext service;

    Community(ApplicationContext service) {
        this.service = service;
    }

    /** A made-up resident at that number is due from now on. */
    String due(String phone) {
        var today = today();
        var resident =
                new Resident(
                        ResidentId.random(),
                        new Contact(phone, new Salutation("王", "女士"), new Telephone(phone)),
                        new Person(Year.of(1980), "晴川小区1栋"),
                        Language.MANDARIN,
                        "grid-1",
                        new Quarantine(today.minusDays(3), today.plusDays(10)));
        service.getBean(Residents.class).add(resident, TESTER);
        service.getBean(RoundPlan.class).run();
        return "";
    }

    /** Presses the stop button, or lets it go. */
    String stop(String on) {
        var button = service.getBean(StopAll.class);
        if (on.equals("true")) {
            button.press(TESTER, false);
        } else {
            button.undo(TESTER);
        }
        return "";
    }

    /** What has become of everybody, by telephone number. */
    String seen(String nothing) {
        var all = new LinkedHashMap<String, Object>();
        for (var line : followUps().ofDay(today(), Grids.ALL)) {
            var view = followUps().open(line.id(), TESTER).orElseThrow();
            all.put(phoneOf(view), seen(view));
        }
        return JSON.writeValueAsString(all);
    }

    private LocalDate today() {
        return LocalDate.now(service.getBean(Clock.class));
    }

    private String phoneOf(FollowUpView view) {
        return service.getBean(Residents.class)
                .open(view.line().resident().id(), TESTER, "test")
                .orElseThrow()
                .contact()
                .phone()
                .e164();
    }

    private Map<String, Object> seen(FollowUpView view) {
        return Map.of(
                "state", view.line().progress().state().code(),
                "outcome", view.line().progress().outcome().orElse(""),
                "attempts",
                        view.attempts().stream().map(one -> one.progress().state().name()).toList(),
                "here", view.attempts().stream().anyMatch(this::isHeldHere),
                "flags", flags(view.line().id()),
                "said", questions(view, Utterance.Speaker.RESIDENT),
                "asked", questions(view, Utterance.Speaker.US),
                "temperature",
                        view.report()
                                .flatMap(report -> report.temperature())
                                .map(BodyTemperature::celsius)
                                .orElse(0.0));
    }

    /** Which were open when that side spoke. */
    private static List<String> questions(FollowUpView view, Utterance.Speaker speaker) {
        return view.spoken().stream()
                .map(FollowUpView.Spoken::utterance)
                .filter(words -> words.speaker() == speaker)
                .map(words -> words.question().name())
                .toList();
    }

    private List<String> flags(FollowUpId id) {
        return service.getBean(Flags.class).ofFollowUp(id.value()).stream()
                .map(flag -> flag.severity().code() + " " + flag.rule().id())
                .toList();
    }

    private boolean isHeldHere(Attempt attempt) {
        return service.getBean(Calls.class).knows(new AttemptId(attempt.id().toString()));
    }

    private FollowUps followUps() {
        return service.getBean(FollowUps.class);
    }
}
