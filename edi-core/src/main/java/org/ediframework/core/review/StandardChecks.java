package org.ediframework.core.review;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of the library that is plain code, theme by theme. */
final class StandardChecks {

    static final List<PlanCheck> ALL = Stream.of(
                    IdRules.checks(),
                    ReferenceRules.checks(),
                    CircleRules.checks(),
                    FrameworkRules.checks(),
                    CodeRules.checks(),
                    UnusedRules.checks(),
                    DueRules.checks(),
                    StateRules.checks(),
                    UpkeepRules.checks(),
                    MetricRules.checks(),
                    RequirementRules.checks(),
                    DeliveryRules.checks(),
                    GovernanceRules.checks(),
                    AgeRules.checks(),
                    SubstanceRules.checks(),
                    PeopleRules.checks(),
                    PrivacyRules.checks(),
                    SilenceRules.checks(),
                    RepetitionRules.checks(),
                    AdoptionRules.checks(),
                    StatutoryRules.checks(),
                    MaturityRules.checks())
            .flatMap(List::stream)
            .toList();

    private StandardChecks() {}
}
