package org.warmline.assistant;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.warmline",
        importOptions = {
            ImportOption.DoNotIncludeTests.class,
            HouseRulesTest.NoTestsOfTheOtherModules.class
        })
class HouseRulesTest {

    /** Telephony's contracts and fixtures come as a jar of their own. */
    static final class NoTestsOfTheOtherModules implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] PURE_ROOMS = {
        "..assistant.health..",
        "..assistant.understanding..",
        "..assistant.answer..",
        "..assistant.dialogue..",
        "..assistant.triage..",
        "..telephony.turn.."
    };

    private static final DescribedPredicate<JavaClass> DOOR_SIGN = simpleName("package-info");

    @ArchTest
    static final ArchRule noDrawers =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..common..",
                            "..helper..",
                            "..manager..",
                            "..impl..",
                            "..misc..",
                            "..base..")
                    .because("a homeless method belongs to the value it works on");

    @ArchTest
    static final ArchRule noClassIsNamedAfterADrawer =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                    .because("a reader finds the right file by its name");

    @ArchTest
    static final ArchRule noThirdLevel =
            classes()
                    .should()
                    .resideInAnyPackage(
                            "org.warmline.assistant",
                            "org.warmline.assistant.*",
                            "org.warmline.telephony",
                            "org.warmline.telephony.*",
                            "org.warmline.knowledge",
                            "org.warmline.knowledge.*");

    @ArchTest
    static final ArchRule pureRoomsKnowNoSpring =
            noClasses()
                    .that(resideInAnyPackage(PURE_ROOMS).and(DescribedPredicate.not(DOOR_SIGN)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "java.net..");

    @ArchTest
    static final ArchRule pureRoomsReadNoClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE_ROOMS)
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now");

    @ArchTest static final ArchRule voskStaysAtHome = staysIn("org.vosk..", "..telephony.vosk..");

    @ArchTest
    static final ArchRule twilioStaysAtHome = staysIn("com.twilio..", "..telephony.twilio..");

    @ArchTest
    static final ArchRule freeTtsStaysAtHome = staysIn("com.sun.speech..", "..telephony.freetts..");

    @ArchTest
    static final ArchRule excelLibraryStaysAtHome = staysIn("org.dhatim..", "..assistant.sheet..");

    @ArchTest
    static final ArchRule fhirLibraryStaysAtHome =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..assistant.fhir..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ca.uhn..", "org.hl7..");

    @ArchTest
    static final ArchRule cryptographyStaysAtHome =
            staysIn("com.google.crypto..", "..assistant.privacy..");

    @ArchTest
    static final ArchRule onlyTheEmulatorAndTheToolsSeeThePersonas =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..telephony.emulator..", "..assistant.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..telephony.emulator..")
                    .because(
                            "the service knows the demonstration's residents only through the carrier");

    @ArchTest
    static final ArchRule theServiceDoesNotDependOnItsTools =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..assistant.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..assistant.command..");

    @ArchTest
    static final ArchRule onlyPhoneEntersTelephony =
            noClasses()
                    .that()
                    .resideInAPackage("..assistant.*..")
                    .and()
                    .resideOutsideOfPackages("..assistant.phone..", "..assistant.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..warmline.telephony..");

    @ArchTest
    static final ArchRule onlyPolicyEntersTheKnowledgeBase =
            noClasses()
                    .that()
                    .resideInAPackage("..assistant.*..")
                    .and()
                    .resideOutsideOfPackages("..assistant.policy..", "..assistant.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..warmline.knowledge..");

    @ArchTest
    static final ArchRule noFieldIsInjected =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    private static ArchRule staysIn(String foreign, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(foreign);
    }
}
