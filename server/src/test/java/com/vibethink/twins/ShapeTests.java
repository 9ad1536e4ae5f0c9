package com.vibethink.twins;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vibethink.twins.tenancy.Masquerade;
import com.vibethink.twins.tenancy.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;

/** The shape of the source: modules, doors and the words that are not used. */
class ShapeTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.vibethink.twins");

    private static final ApplicationModules MODULES = ApplicationModules.of(App.class);
    private static final Path KNOWN_MODULES =
            Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }

    /**
     * By this file a start knows in which order modules migrate, and need not read all classes for it.
     * {@code -Dmodules=write} writes it anew.
     */
    @Test
    void aStartKnowsEachModuleAfterThoseItNeeds() throws IOException {
        if ("write".equals(System.getProperty("modules"))) Files.writeString(KNOWN_MODULES, inOrder());
        var known = List.copyOf(JsonMapper.shared().readTree(KNOWN_MODULES).propertyNames());
        assertThat(known).containsExactlyInAnyOrderElementsOf(names(MODULES.stream()));
        for (var module : MODULES)
            assertThat(known.subList(0, known.indexOf(name(module))))
                    .as("before " + name(module))
                    .containsAll(names(module.getDirectDependencies(MODULES).uniqueModules()));
    }

    private static String inOrder() {
        return names(MODULES.stream()).stream()
                .map("  \"%s\": {}"::formatted)
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static List<String> names(Stream<ApplicationModule> modules) {
        return modules.map(ShapeTests::name).toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    @Test
    void tablesAndControllersStayInTheirFolder() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Table")
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void onlyTablesSpeakSqlOutsideTheGround() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .and()
                .resideOutsideOfPackages("..postgres..", "..tenancy..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .check(CLASSES);
    }

    @Test
    void onlyTheSelfTestChangesItsCallerWithinATransaction() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..isolation..", "..tenancy..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Masquerade.class, Stage.class)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .check(CLASSES);
    }

    @Test
    void noStatementNamesTheTenantOfItsTransaction() throws IOException {
        var filter = Pattern.compile("(where|and|or)\\s+(\\w+\\.)?celebrity_id\\s*(=|in)", Pattern.CASE_INSENSITIVE);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var offenders = files.filter(file -> file.toString().endsWith("Table.java"))
                    .filter(file -> filter.matcher(read(file)).find())
                    .toList();
            assertThat(offenders).isEmpty();
        }
    }

    @Test
    void filesHoldOneIdea() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > 200)
                    .toList();
            assertThat(long_).isEmpty();
        }
    }

    private static String read(Path file) {
        return String.join("\n", lines(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
