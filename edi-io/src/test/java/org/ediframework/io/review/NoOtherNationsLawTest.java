package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.document.SoundPlans;
import org.junit.jupiter.api.Test;

/** Whatever nation a plan names, and whichever framework it is held to: no finding cites the law of another. */
class NoOtherNationsLawTest {

    private static final int PLANS = 1_500;

    /** How a law is cited, and where it is law. */
    private static final Map<Pattern, Set<Jurisdiction>> LAWS = Map.of(
            Pattern.compile("(?<![WS])SI 2017/353"), EnumSet.of(Jurisdiction.ENGLAND),
            Pattern.compile("(?<![WS])SI 2017/172"),
                    EnumSet.of(Jurisdiction.ENGLAND, Jurisdiction.WALES, Jurisdiction.SCOTLAND),
            Pattern.compile("WSI 2011/1064"), EnumSet.of(Jurisdiction.WALES),
            Pattern.compile("SSI 2012/162"), EnumSet.of(Jurisdiction.SCOTLAND),
            Pattern.compile("Northern Ireland Act"), EnumSet.of(Jurisdiction.NORTHERN_IRELAND),
            Pattern.compile("Employment Rights Act"),
                    EnumSet.of(Jurisdiction.ENGLAND, Jurisdiction.WALES, Jurisdiction.SCOTLAND));

    private static ActionPlan plan(Random random, Jurisdiction nation) {
        ActionPlan sound = SoundPlans.make(random);
        List<Publication> publications = new ArrayList<>();
        for (PublicationKind kind : PublicationKind.values()) {
            if (random.nextBoolean()) {
                publications.add(Publication.builder()
                        .kind(kind)
                        .on(LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                        .build());
            }
        }
        return ActionPlan.builder()
                .from(sound)
                .jurisdiction(nation)
                .sector(List.of(Sector.values()).get(random.nextInt(3)))
                .organisation(Organisation.builder()
                        .from(sound.getOrganisation())
                        .employees((long) random.nextInt(500))
                        .build())
                .publications(publications)
                .build();
    }

    @Test
    void noFindingCitesTheLawOfAnotherNation() {
        Random random = new Random(20260501);
        Map<Jurisdiction, Set<String>> cited = new EnumMap<>(Jurisdiction.class);
        List<String> foreign = new ArrayList<>();
        List<Optional<Framework>> frameworks = new ArrayList<>(
                BundledFrameworks.all().stream().map(Optional::of).toList());
        frameworks.add(Optional.empty());
        for (int done = 0; done < PLANS; done++) {
            Jurisdiction nation = List.of(Jurisdiction.values()).get(done % 5);
            PlanReview.Builder review =
                    PlanReview.builder().asOf(LocalDate.of(2026, 5, 1).plusDays(random.nextInt(900)));
            frameworks.get(random.nextInt(frameworks.size())).ifPresent(review::framework);
            for (Finding finding : review.build().review(plan(random, nation)).getFirst()) {
                String said = finding.getMessage() + " "
                        + RuleCatalogue.standard().get(finding.getCode()).getSource();
                LAWS.forEach((law, where) -> {
                    if (law.matcher(said).find()) {
                        cited.computeIfAbsent(nation, known -> new TreeSet<>()).add(law.pattern());
                        if (!where.contains(nation)) {
                            foreign.add(nation + ": " + said);
                        }
                    }
                });
            }
        }
        assertEquals(List.of(), foreign.stream().distinct().limit(20).toList());
        assertTrue(
                cited.keySet()
                        .containsAll(Set.of(
                                Jurisdiction.ENGLAND,
                                Jurisdiction.WALES,
                                Jurisdiction.SCOTLAND,
                                Jurisdiction.NORTHERN_IRELAND)),
                "the law of each nation is cited to its own: " + cited);
    }

    /** A council in Scotland that published everything a year ago has nothing to be told by English regulations. */
    @Test
    void scottishCouncilIsNotHeldToEnglishIntervals() {
        ActionPlan plan = ActionPlan.builder()
                .from(plan(new Random(1), Jurisdiction.SCOTLAND))
                .sector(Sector.PUBLIC)
                .publications(List.of())
                .build();
        List<String> codes =
                PlanReview.builder().asOf(LocalDate.of(2026, 5, 1)).build().review(plan).getFirst().stream()
                        .map(Finding::getCode)
                        .filter(Set.of("EDI-P-008", "EDI-P-009", "EDI-T-020")::contains)
                        .toList();
        assertEquals(List.of(), codes);
    }
}
