package org.warmline.assistant.phone;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.warmline.assistant.campaign.Dialling;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Counterparts;
import org.warmline.assistant.followup.DemoHistory;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.prompt.PromptList;
import org.warmline.assistant.prompt.PromptRecordings;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.LineEquipment;
import org.warmline.telephony.call.Prompts;

@Configuration(proxyBeanMethods = false)
@Import(TelephonyConfiguration.class)
class PhoneConfiguration {

    @Bean
    LookingUp lookingUp() {
        return LookingUp.onThreadsOfItsOwn();
    }

    @Bean
    Mind mind(
            PolicyQuestions policy,
            LookingUp lookingUp,
            Paraphrases paraphrases,
            SecondLook secondLook,
            OfficeWords office,
            DatedThresholds thresholds,
            Clock clock) {
        var phrases = Phrases.load();
        return new Mind(
                Understanding.standard().with(paraphrases).with(office),
                new Dialogue(
                        phrases,
                        finding -> thresholds.triage(LocalDate.now(clock)).isEmergency(finding),
                        thresholds::limits),
                thresholds,
                policy,
                lookingUp,
                secondLook,
                phrases);
    }

    @Bean
    CallGauges callGauges(MeterRegistry registry) {
        return new CallGauges(registry);
    }

    @Bean
    LineWatch lineWatch(CallGauges gauges, Calls calls, LineEquipment equipment) {
        return new LineWatch(gauges, calls, equipment);
    }

    @Bean
    MeterBinder lineMeters(Calls calls, LineEquipment equipment) {
        return CallGauges.ofLines(calls, equipment.pacer());
    }

    @Bean
    Outbox outbox(Attempts attempts, Questions questions, ToldAnswers told, SealedFiles sealed) {
        var files = new News.Files(attempts, questions, told);
        return new Outbox(
                letter -> letter.news().tell(files, letter.attempt()),
                new Spool(sealed.beside("undelivered")));
    }

    @Bean
    LeftBehind leftBehind(Outbox outbox) {
        return new LeftBehind(outbox);
    }

    @Bean
    Casework casework(Attempts attempts, Recordings recordings, Outbox outbox, Clock clock) {
        return new Casework(attempts, recordings, outbox, clock);
    }

    @Bean
    Strays strays(Attempts attempts, Residents residents, Casework casework, Mind mind) {
        return new Strays(attempts, residents, casework, mind.phrases());
    }

    @Bean
    Callees callees(
            CallPlan plan,
            Counterparts counterparts,
            NextCalls nextCalls,
            Questions questions,
            Regions regions,
            Clock clock) {
        return new Callees(plan, counterparts, nextCalls, questions, regions, clock);
    }

    @Bean
    Phone phone(
            Gate gate,
            Calls calls,
            CallPlan plan,
            Residents residents,
            Callees callees,
            Mind mind,
            Casework casework) {
        return new Phone(gate, calls, plan, residents, callees, mind, casework);
    }

    @Bean
    Dictation dictation(LineEquipment equipment) {
        return new Dictation(equipment.recognizer());
    }

    @Bean
    RecordedPrompts recordedPrompts(PromptRecordings recordings) {
        return new RecordedPrompts(recordings);
    }

    @Bean
    PromptSounds promptSounds(Prompts prompts, RecordedPrompts recorded) {
        return new PromptSounds(prompts, recorded);
    }

    @Bean
    PromptsAhead promptsAhead(PromptList sentences, Prompts prompts) {
        return new PromptsAhead(
                language ->
                        sentences.of(language).stream()
                                .flatMap(group -> group.fixed().stream())
                                .toList(),
                prompts);
    }

    @Bean
    Dialling dialling(
            Gate gate,
            StopAll stop,
            Phone phone,
            Calls calls,
            RecordedPrompts recorded,
            PromptsAhead prompts) {
        return new Dialling(gate, stop, new PhoneLine(phone, calls, recorded, prompts::begin));
    }

    @Bean
    @ConditionalOnProperty(
            name = "warmline.demo.enabled",
            havingValue = "true",
            matchIfMissing = true)
    DemoRound demoRound(DemoResidents demo, DemoHistory history, RoundPlan plan) {
        return new DemoRound(demo, history, plan);
    }

    @Bean
    CarrierRecords carrierRecords(
            Carrier carrier, Attempts attempts, Residents residents, CallPlan plan, Clock clock) {
        return new CarrierRecords(carrier, attempts, residents, plan, clock);
    }

    @Bean
    Reconciliation reconciliation(
            UnclearAttempts unclear, Attempts attempts, CarrierRecords records, Calls calls) {
        return new Reconciliation(unclear, attempts, records, calls);
    }

    @Bean
    LostSight lostSight(
            Attempts attempts,
            CarrierRecords records,
            Calls calls,
            Casework casework,
            UnclearAttempts.Patience patience,
            Clock clock) {
        return new LostSight(attempts, records, calls, casework, patience.askAfter(), clock);
    }

    @Bean
    CallsLifecycle callsLifecycle(Calls calls) {
        return new CallsLifecycle(calls);
    }
}
