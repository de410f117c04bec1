package org.ediframework.io.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.duty.StatutoryDuties;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                "public-sector-equality-duty-england",
                "psed-wales-2011",
                "psed-scotland-2012",
                "section-75-northern-ireland",
                "equality-action-plan-2026",
                "horizon-europe-gep",
                "nhs-edi-improvement-plan-2023",
                "eflg-2021",
                "disability-confident",
                "ace-inclusivity-and-relevance",
                "national-plan-for-music-education-2022"
            })
    void eachIsCleanAndInItsCanonicalForm(String id) throws IOException {
        Loaded<Framework> read = JsonFormat.frameworks().read(document(id), id + ".json");
        assertEquals(0, read.getFindings().getTotal(), read.toString());
        assertEquals(
                new String(document(id), StandardCharsets.UTF_8),
                JsonFormat.frameworks().toJson(read.orThrow()));
        assertEquals(id, framework(id).getId());
        assertEquals(12, BundledFrameworks.all().size());
        assertTrue(BundledFrameworks.all().contains(framework(id)));
    }

    @Test
    void whatIsNotBundledIsNotFound() {
        assertEquals(Optional.empty(), BundledFrameworks.find("eflg-2020"));
    }

    /** Several obligations for one rule are several only where each asks for something else. */
    @Test
    void obligationsNameRulesOfTheCatalogueAndNoneIsInVain() {
        for (Framework framework : BundledFrameworks.all()) {
            Set<Obligation> different = new HashSet<>();
            for (Obligation obligation : framework.getObligations()) {
                assertTrue(RuleCatalogue.standard().find(obligation.getRule()).isPresent(), obligation.getRule());
                assertTrue(different.add(obligation), obligation.toString());
            }
            ActionPlan plan = ActionPlan.builder()
                    .id("plan")
                    .title("Plan")
                    .organisation(Organisation.builder().id("o").name("Council").build())
                    .period(DateRange.builder()
                            .start(LocalDate.of(2027, 1, 1))
                            .end(LocalDate.of(2027, 12, 31))
                            .build())
                    .revision(Revision.builder()
                            .number(1)
                            .status(RevisionStatus.DRAFT)
                            .build())
                    .build();
            List<String> inVain = PlanReview.builder().framework(framework).build().review(plan).getFirst().stream()
                    .filter(finding -> finding.getCode().equals("EDI-P-026"))
                    .map(Finding::getMessage)
                    .toList();
            assertEquals(List.of(), inVain, framework.getId());
        }
    }

    /** A walk over the document: whatever has words of the framework's own has a source above it that is named. */
    @Test
    void noSentenceOfTheEightFrameworksIsWithoutSource() throws IOException {
        for (String id : List.of(
                "equality-action-plan-2026",
                "psed-wales-2011",
                "psed-scotland-2012",
                "section-75-northern-ireland",
                "horizon-europe-gep",
                "nhs-edi-improvement-plan-2023",
                "disability-confident",
                "ace-inclusivity-and-relevance")) {
            JsonNode root = JsonMapper.shared().readTree(document(id));
            assertTrue(root.at("/source/citation").isString(), id);
            List<String> bare = new ArrayList<>();
            for (String list :
                    List.of("keyAreas", "commitments", "levels", "modules", "obligations", "catalogue", "duties")) {
                for (JsonNode entry : root.path(list)) {
                    bare(entry, bare);
                    entry.path("outcomes").forEach(outcome -> bare(outcome, bare));
                }
            }
            assertEquals(List.of(), bare, id);
        }
    }

    /** An obligation that is switched off says nothing. */
    private static void bare(JsonNode entry, List<String> bare) {
        boolean isSilent = entry.path("severity").asString("").equals("off");
        if (!isSilent && !entry.at("/source/citation").isString()) {
            bare.add(entry.toString());
        }
    }

    @Test
    void dutiesOfTheFrameworksAreThoseOfTheTable() {
        List<Duty> inFrameworks = BundledFrameworks.all().stream()
                .flatMap(framework -> framework.getDuties().stream())
                .toList();
        List<Duty> missing = new ArrayList<>(StatutoryDuties.all());
        missing.removeAll(inFrameworks);
        assertEquals(
                List.of("great-britain-gender-pay-gap"),
                missing.stream().map(Duty::getId).toList(),
                "private employers have no framework of a nation");
        assertTrue(StatutoryDuties.all().containsAll(inFrameworks));
    }

    @Test
    void whatNobodyHasSeenIsPrintedAsUnverified() {
        for (Duty duty : StatutoryDuties.all()) {
            assertEquals(duty.isVerified(), duty.getSource().isVerified(), duty.getId());
        }
        String printed = JsonFormat.frameworks().toJson(framework("psed-scotland-2012"));
        assertTrue(printed.contains("\"verified\": false"), printed);
        assertEquals(
                List.of(
                        "england-equality-action-plan",
                        "great-britain-equality-action-plan",
                        "wales-strategic-equality-plan",
                        "scotland-pay-gap-from-20",
                        "scotland-equal-pay-statement-from-20"),
                StatutoryDuties.all().stream()
                        .filter(duty -> !duty.isVerified())
                        .map(Duty::getId)
                        .toList());
    }

    @Test
    void catalogueOfEqualityActionPlansHasTheEntriesAndTagsOfTheService() {
        List<String> entries = framework("equality-action-plan-2026").getCatalogue().stream()
                .map(entry -> entry.getId() + " " + String.join("+", entry.getTags()))
                .toList();
        assertEquals(
                List.of(
                        "1 pay-gap",
                        "2 pay-gap",
                        "3 pay-gap",
                        "4 pay-gap",
                        "5 pay-gap",
                        "6 pay-gap+menopause",
                        "8 pay-gap",
                        "9 pay-gap",
                        "10 pay-gap",
                        "11 pay-gap",
                        "7 pay-gap",
                        "14 pay-gap",
                        "16 menopause",
                        "17 menopause",
                        "18 menopause",
                        "19 menopause",
                        "20 menopause",
                        "21 menopause"),
                entries);
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
                framework("public-sector-equality-duty-england").getCharacteristics().stream()
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
