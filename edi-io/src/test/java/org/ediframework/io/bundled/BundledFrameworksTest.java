package org.ediframework.io.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFrameworksTest {

    private static byte[] document(String id) throws IOException {
        try (InputStream bytes = BundledFrameworks.class.getResourceAsStream(id + ".json")) {
            return Objects.requireNonNull(bytes, id).readAllBytes();
        }
    }

    private static Framework framework(String id) {
        return BundledFrameworks.find(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hertfordshire-music-service-2018",
                "public-sector-equality-duty",
                "eflg-2021",
                "national-plan-for-music-education-2022"
            })
    void eachIsCleanAndInItsCanonicalForm(String id) throws IOException {
        Loaded<Framework> read = JsonFormat.frameworks().read(document(id), id + ".json");
        assertEquals(0, read.getFindings().getTotal(), read.toString());
        assertEquals(
                new String(document(id), StandardCharsets.UTF_8),
                JsonFormat.frameworks().toJson(read.orThrow()));
        assertEquals(id, framework(id).getId());
        assertEquals(4, BundledFrameworks.all().size());
        assertTrue(BundledFrameworks.all().contains(framework(id)));
    }

    @Test
    void whatIsNotBundledIsNotFound() {
        assertEquals(Optional.empty(), BundledFrameworks.find("eflg-2020"));
    }

    @Test
    void obligationsNameRulesOfTheCatalogueOnceEachAndOnlyPolicy() {
        for (Framework framework : BundledFrameworks.all()) {
            List<String> codes = new ArrayList<>();
            for (Obligation obligation : framework.getObligations()) {
                assertTrue(RuleCatalogue.standard().find(obligation.getRule()).isPresent(), obligation.getRule());
                assertTrue(obligation.getRule().startsWith("EDI-P-"), obligation.getRule());
                codes.add(obligation.getRule());
            }
            assertEquals(Set.copyOf(codes).size(), codes.size(), codes.toString());
        }
    }

    @Test
    void hertfordshireAsksForItsFourKeyAreasAndFiveCommitments() {
        Framework framework = framework("hertfordshire-music-service-2018");
        assertTrue(framework.getKeyAreas().stream().allMatch(RequiredKeyArea::isRequired));
        assertEquals(
                List.of(
                        KeyAreaKind.PARTICIPANTS,
                        KeyAreaKind.WORKFORCE,
                        KeyAreaKind.LEADERSHIP,
                        KeyAreaKind.AREAS_OF_CONCERN),
                framework.getKeyAreas().stream().map(RequiredKeyArea::getKind).toList());
        assertTrue(framework.getCommitments().stream().allMatch(RequiredCommitment::isRequired));
        assertEquals(
                List.of(
                        CommitmentKind.ACCOUNTABILITY,
                        CommitmentKind.IMPACT_ASSESSMENT,
                        CommitmentKind.PARTNERSHIP,
                        CommitmentKind.ACTION_PLAN,
                        CommitmentKind.WORKING_GROUP),
                framework.getCommitments().stream()
                        .map(RequiredCommitment::getKind)
                        .toList());
    }

    @Test
    void dutyNamesTheNineCharacteristicsInTheOrderOfTheAct() {
        assertEquals(
                List.of(
                        "age",
                        "disability",
                        "gender-reassignment",
                        "marriage-and-civil-partnership",
                        "pregnancy-and-maternity",
                        "race",
                        "religion-or-belief",
                        "sex",
                        "sexual-orientation"),
                framework("public-sector-equality-duty").getCharacteristics().stream()
                        .map(Characteristic::getId)
                        .toList());
    }

    @Test
    void maturityFrameworkHasItsThreeLevelsAndFourModules() {
        Framework framework = framework("eflg-2021");
        assertEquals(
                List.of("Developing", "Achieving", "Excellent"),
                framework.getLevels().stream().map(Level::getTitle).toList());
        assertEquals(
                List.of(
                        "Understanding and working with your communities",
                        "Leadership, partnership and organisational commitment",
                        "Responsive services and customer care",
                        "Diverse and engaged workforce"),
                framework.getModules().stream().map(FrameworkModule::getTitle).toList());
    }

    @Test
    void nationalPlanHasTheFiveFunctionsOfMusicHubs() {
        assertEquals(
                List.of("partnerships", "schools", "progression", "inclusion", "sustainability"),
                framework("national-plan-for-music-education-2022").getModules().stream()
                        .map(FrameworkModule::getId)
                        .toList());
    }
}
