package org.cascadetutor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.cascadetutor.course.text.SafeHtml;

/** The rules of docs/architecture.md, each with its reason. */
@AnalyzeClasses(packages = "org.cascadetutor", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String ROOT = "org.cascadetutor.";
    private static final String[] FEATURES = {
        ROOT + "lessons..",
        ROOT + "practice..",
        ROOT + "insights..",
        ROOT + "notes..",
        ROOT + "settings..",
        ROOT + "authoring..",
        ROOT + "teaching..",
        ROOT + "administration..",
        ROOT + "export.."
    };

    @ArchTest
    static final ArchRule r01_engineIsPure = classes()
            .that()
            .resideInAPackage(ROOT + "engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "engine..", "org.jspecify..")
            .because("the engine must give the same numbers everywhere");

    @ArchTest
    static final ArchRule r02_courseIsPure = classes()
            .that()
            .resideInAPackage(ROOT + "course..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "course..", ROOT + "engine.item..", "org.jspecify..")
            .because("teaching rules are tested without a framework");

    @ArchTest
    static final ArchRule r03_contentKnowsNoPeople = noClasses()
            .that()
            .resideInAPackage(ROOT + "content..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "account..", ROOT + "progress..", ROOT + "cli..", ROOT + "platform..")
            .because("files are a floor of their own");

    @ArchTest
    static final ArchRule r03_progressKnowsNoCourse = noClasses()
            .that()
            .resideInAPackage(ROOT + "progress..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "course..", ROOT + "content..", ROOT + "cli..", ROOT + "platform..")
            .because("rows are rebuilt from the log alone");

    @ArchTest
    static final ArchRule r03_floorsBelowFeatures = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "engine..",
                    ROOT + "course..",
                    ROOT + "content..",
                    ROOT + "account..",
                    ROOT + "progress..",
                    ROOT + "texts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .because("imports go down");

    @ArchTest
    static final ArchRule r03_nobodyImportsPlatform = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "platform..")
            .because("Quarkus finds it");

    @ArchTest
    static final ArchRule r03_noCircles =
            slices().matching("org.cascadetutor.(**)").should().beFreeOfCycles().because("a circle is one package");

    @ArchTest
    static final ArchRule r04_featuresAreStrangers = slices().matching(
                    "org.cascadetutor.(lessons|practice|insights|notes|settings|authoring|teaching|administration|export)..")
            .should()
            .notDependOnEachOther()
            .because("a feature can be changed alone");

    @ArchTest
    static final ArchRule r05_persistenceStaysDown = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "progress..", ROOT + "account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
            .because("who wants rows asks a store");

    @ArchTest
    static final ArchRule r05_entitiesAreHidden = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("a row is nobody's business");

    @ArchTest
    static final ArchRule r06_markdownOnlyInContent = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "content..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.jsoup..", "org.snakeyaml..")
            .because("what comes from files is made safe in one place");

    @ArchTest
    static final ArchRule r07_picocliOnlyInCli = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is only a door");

    @ArchTest
    static final ArchRule r08_webOnlyAtDoors = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "platform..")
            .and()
            .haveNameNotMatching(".*(Pages|Resource)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..")
            .because("use cases know nothing of HTTP");

    @ArchTest
    static final ArchRule r09_filesAreWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "content.write..", ROOT + "cli..")
            .should()
            .callMethod(
                    java.nio.file.Files.class,
                    "move",
                    java.nio.file.Path.class,
                    java.nio.file.Path.class,
                    java.nio.file.CopyOption[].class)
            .orShould()
            .callMethod(
                    java.nio.file.Files.class,
                    "newOutputStream",
                    java.nio.file.Path.class,
                    java.nio.file.OpenOption[].class)
            .orShould()
            .callMethod(
                    java.nio.file.Files.class,
                    "writeString",
                    java.nio.file.Path.class,
                    CharSequence.class,
                    java.nio.file.OpenOption[].class)
            .because("never half a file");

    @ArchTest
    static final ArchRule r09_onlyContentMakesSafeHtml = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "content..", ROOT + "course.text..")
            .should()
            .callConstructor(SafeHtml.class, String.class)
            .because("the type is the proof that text was sanitised");

    @ArchTest
    static final ArchRule r10_noClockNoChance = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(java.util.Random.class)
            .because("time and seed come in, so that everything can be replayed");

    @ArchTest
    static final ArchRule r10_engineUsesStrictMath = noClasses()
            .that()
            .resideInAPackage(ROOT + "engine..")
            .should()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class)
            .because("results are the same on every machine");

    @ArchTest
    static final ArchRule r11_constructorInjection =
            noFields().should().beAnnotatedWith(Inject.class).because("a class says what it needs in its constructor");

    @ArchTest
    static final ArchRule r12_blockingOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.mutiny..")
            .because("plain code on worker threads is enough");

    @ArchTest
    static final ArchRule r13_noPrinting = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("results are the command line's to print");

    @ArchTest
    static final ArchRule r14_namesSaySomething = noClasses()
            .should()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule r15_transactionsInServicesAndStores = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Service|Store)")
            .because("a use case is one transaction");
}
