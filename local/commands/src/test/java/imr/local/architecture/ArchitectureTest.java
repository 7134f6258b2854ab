package imr.local.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: functions, then what they use, then the domain. */
@AnalyzeClasses(packages = "imr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PURE = {
        "imr.domain..",
        "imr.json..",
        "imr.guidelines..",
        "imr.authoring..",
        "imr.reading..",
        "imr.record..",
        "imr.checks..",
        "imr.letters..",
        "imr.access..",
        "imr.reviewers.."
    };

    @ArchTest
    static final ArchRule theDomainKnowsNothingButJava = classes()
            .that()
            .resideInAPackage("imr.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("imr.domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule whatDecidesKnowsNothingOfTheCloud = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..");

    @ArchTest
    static final ArchRule sharedModulesDoNotKnowTheFunctions = noClasses()
            .that()
            .resideOutsideOfPackages("imr.functions..", "imr.local..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.functions..");

    @ArchTest
    static final ArchRule nothingKnowsTheLocalTools = noClasses()
            .that()
            .resideOutsideOfPackage("imr.local..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.local..");

    @ArchTest
    static final ArchRule guidelinesReadingRecordAndLettersDoNotKnowEachOther = slices().matching(
                    "imr.(guidelines|reading|record|letters)..")
            .should()
            .notDependOnEachOther();

    /** Facts are a document of their own: whoever wrote them, criteria see them and nothing behind them. */
    @ArchTest
    static final ArchRule evaluatingKnowsNothingOfReading = noClasses()
            .that()
            .resideInAnyPackage("imr.functions.evaluation..", "imr.guidelines..", "imr.record..", "imr.library..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.reading..", "org.apache.pdfbox..", "opennlp..");

    @ArchTest
    static final ArchRule readingKnowsNoGuideline = noClasses()
            .that()
            .resideInAnyPackage("imr.functions.reading..", "imr.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.guidelines..", "imr.library..", "imr.record..");

    /** Checks look at what was recommended and decided; nothing that recommends or decides may look at them. */
    @ArchTest
    static final ArchRule nothingThatRecommendsKnowsTheChecks = noClasses()
            .that()
            .resideInAnyPackage(
                    "imr.functions.evaluation..", "imr.guidelines..", "imr.reading..", "imr.record..", "imr.library..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.checks..");

    @ArchTest
    static final ArchRule functionsDoNotKnowEachOther =
            slices().matching("imr.functions.(*)..").should().notDependOnEachOther();

    /** Published decisions are read for the report of agreement alone. */
    @ArchTest
    static final ArchRule evaluationCannotReachPublishedDecisions = noClasses()
            .that()
            .resideInAnyPackage(
                    "imr.functions..",
                    "imr.guidelines..",
                    "imr.reading..",
                    "imr.domain..",
                    "imr.local.cloud..",
                    "imr.local.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.local.agreement..");

    @ArchTest
    static final ArchRule recommendingCannotReachPublishedDecisions = noClasses()
            .that()
            .haveNameMatching(
                    "imr\\.local\\.agreement\\.(RecommendCommand|LetterEvaluations.*|Recommended|LetterFiles)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("imr\\.local\\.agreement\\.(Labels|Agreement.*)");

    /** The reviewer's own words stand in the report, and are looked through by the checks of what they signed, and nowhere else. */
    @ArchTest
    static final ArchRule onlyTheReportAndTheChecksReadWhatReviewersDecided = noClasses()
            .that()
            .resideOutsideOfPackage("imr.reading.published..")
            .and()
            .haveNameNotMatching("imr\\.local\\.(agreement\\.Agreement.*|check\\.LetterDraft)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.reading.published..");

    /** A letter is imported before the pipeline; within it there is only the record. */
    @ArchTest
    static final ArchRule functionsDoNotReadPublishedLetters = noClasses()
            .that()
            .resideInAnyPackage("imr.functions..", "imr.guidelines..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("imr.reading.letter..");

    @ArchTest
    static final ArchRule noGuidelineCodeReadsTheClockOrTheEnvironment = noClasses()
            .that()
            .resideInAnyPackage("imr.domain..", "imr.guidelines..", "imr.reading..", "imr.record..")
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");
}
