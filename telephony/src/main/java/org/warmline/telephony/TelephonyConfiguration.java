package org.warmline.telephony;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.warmline.telephony.call.CallMeter;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.LineEquipment;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.call.RecordedSentences;
import org.warmline.telephony.call.StrayCalls;
import org.warmline.telephony.freetts.FreeTtsVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speechserver.SpeechServer;
import org.warmline.telephony.syllables.SyllableVoices;
import org.warmline.telephony.twilio.TwilioConfiguration;
import org.warmline.telephony.twilio.TwilioSettings;
import org.warmline.telephony.vosk.SpeechModels;
import org.warmline.telephony.vosk.VoskRecognizers;

/** Telephony ready to place calls; imported by the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelephonySettings.class)
@Import(TwilioConfiguration.class)
public class TelephonyConfiguration {

    @Bean
    TwilioSettings twilioSettings(TelephonySettings settings) {
        var twilio = settings.twilio();
        if (twilio.accountSid().isEmpty()) {
            throw new IllegalStateException(
                    "no carrier: set warmline.telephony.twilio.account-sid, .auth-token, .from and"
                            + " warmline.telephony.public-base, or leave warmline.demo.enabled=true");
        }
        return new TwilioSettings(
                twilio.accountSid(),
                twilio.authToken(),
                new PhoneNumber(twilio.from()),
                twilio.apiBase(),
                settings.publicBase(),
                twilio.detectMachines());
    }

    @Bean
    SpeechModels speechModels(TelephonySettings settings) {
        return models(settings.speech());
    }

    /** The models that the settings name. */
    public static SpeechModels models(TelephonySettings.Speech speech) {
        var folders = new EnumMap<Language, Path>(Language.class);
        if (speech.mandarinModel() != null) {
            folders.put(Language.MANDARIN, speech.mandarinModel());
        }
        if (speech.englishModel() != null) {
            folders.put(Language.ENGLISH, speech.englishModel());
        }
        return new SpeechModels(speech.data(), folders);
    }

    /**
     * Loads both models.
     *
     * @throws SpeechUnavailableException if real people would be called with a model that does not
     *     understand them
     */
    @Bean
    VoskRecognizers recognizers(SpeechModels models, Carrier carrier) {
        for (var language : Language.values()) {
            var model = models.inUse(language);
            if (!model.understandsPeople() && !carrier.reachesOnlyThisMachine()) {
                throw new SpeechUnavailableException(
                        "the speech model "
                                + model.name()
                                + " understands synthetic voices only, so real people are not called"
                                + " with it; get another with 'warmline models fetch' or set"
                                + " warmline.telephony.speech."
                                + (language == Language.MANDARIN ? "mandarin" : "english")
                                + "-model");
            }
        }
        var recognizers = VoskRecognizers.open(models);
        for (var language : Language.values()) {
            recognizers.load(language);
        }
        return recognizers;
    }

    @Bean
    SpeechServer speechServer(TelephonySettings settings) {
        return SpeechServer.of(settings.speech().server());
    }

    /**
     * @param recorded what people have recorded, if the application keeps such
     */
    @Bean
    Prompts prompts(SpeechServer server, ObjectProvider<RecordedSentences> recorded) {
        return new Prompts(
                server.voices(voices()), recorded.getIfAvailable(() -> RecordedSentences.NONE));
    }

    /** The bundled voices of the caller. */
    public static Map<Language, SpeechSynthesizer> voices() {
        return Map.of(
                Language.MANDARIN, SyllableVoices.caller(),
                Language.ENGLISH, FreeTtsVoices.english());
    }

    @Bean
    LineEquipment lineEquipment(
            VoskRecognizers recognizers,
            SpeechServer server,
            Prompts prompts,
            ObjectProvider<CallMeter> meter) {
        return LineEquipment.realTime(
                server.beside(recognizers.recognizer()),
                prompts,
                server.requests(),
                meter.getIfAvailable(() -> CallMeter.NONE));
    }

    /** Whoever uses it closes it, before what its conversations need is gone. */
    @Bean(destroyMethod = "")
    Calls calls(
            Carrier carrier,
            LineEquipment equipment,
            TelephonySettings settings,
            StrayCalls strays) {
        return new Calls(carrier, equipment, settings.lines(), strays);
    }
}
