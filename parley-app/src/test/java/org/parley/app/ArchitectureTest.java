package org.parley.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds the order of the packages: each sees only those before it on the path from article to briefing. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The path, in order. A package with its sub-packages may use those before it. */
    private static final List<String> PATH = List.of(
            "org.parley.lexicon",
            "org.parley.spill",
            "org.parley.article",
            "org.parley.time",
            "org.parley.place",
            "org.parley.reading",
            "org.parley.finding",
            "org.parley.record",
            "org.parley.briefing");

    @ArchTest
    static final ArchRule laterStepsAreNotSeenByEarlierOnes = classes()
            .should(new ArchCondition<>("use only what comes before them on the path") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    int own = step(type);
                    if (own < 0) {
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> step(dependency.getTargetClass()) > own)
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    private static int step(JavaClass type) {
        for (int i = 0; i < PATH.size(); i++) {
            String name = type.getPackageName();
            if (name.equals(PATH.get(i)) || name.startsWith(PATH.get(i) + ".")) {
                return i;
            }
        }
        return -1;
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.parley.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCoreKnowsNoLibrary = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.parley",
                    "org.parley.lexicon..",
                    "org.parley.spill..",
                    "org.parley.article..",
                    "org.parley.time..",
                    "org.parley.place..",
                    "org.parley.reading..",
                    "org.parley.finding..",
                    "org.parley.record..",
                    "org.parley.briefing..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.parley..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothingReadsTheClockBeforeTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("org.parley.app..", "org.parley.eval..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheirMatter = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..model..", "..helper..");
}
