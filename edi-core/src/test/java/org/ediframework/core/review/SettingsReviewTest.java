package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.junit.jupiter.api.Test;

class SettingsReviewTest {

    private static Framework.Builder framework() {
        return Framework.builder()
                .id("own")
                .version("1")
                .title("Our own framework")
                .publisher("A council")
                .source(FrameworkSource.builder().citation("Minutes").build());
    }

    private static List<String> found(Framework framework) {
        List<String> found = new ArrayList<>();
        SettingsReview.reviewFramework(framework, finding -> found.add(finding.getCode() + " " + finding.getPointer()));
        found.sort(null);
        return found;
    }

    @Test
    void soundFrameworkHasNoFindings() {
        assertEquals(List.of(), found(framework().build()));
    }

    @Test
    void thingsInAFrameworkAreHeldToTheirConstraints() {
        Framework spoilt = framework()
                .title(" ")
                .addBasedOn("not an id", "other", "other")
                .source(FrameworkSource.builder()
                        .citation("Minutes")
                        .uri("ftp://example.org")
                        .build())
                .addKeyAreas(RequiredKeyArea.builder()
                        .id("area")
                        .title("x".repeat(201))
                        .kind(KeyAreaKind.OTHER)
                        .build())
                .build();
        assertEquals(
                List.of(
                        "EDI-C-001 /title",
                        "EDI-C-002 /keyAreas/0/title",
                        "EDI-C-003 /basedOn/0",
                        "EDI-C-007 /basedOn/2",
                        "EDI-C-010 /source/uri"),
                found(spoilt));
    }

    @Test
    void suppressionNeedsAReasonThatSaysSomething() {
        Profile profile = Profile.builder()
                .addSuppress(Suppression.builder()
                        .code("EDI-P-016")
                        .at(Pointer.parse("/actions"))
                        .reason(" ")
                        .build())
                .build();
        List<String> found = new ArrayList<>();
        SettingsReview.reviewProfile(profile, finding -> found.add(finding.getCode() + " " + finding.getPointer()));
        assertEquals(List.of("EDI-C-001 /suppress/0/reason"), found);
    }
}
