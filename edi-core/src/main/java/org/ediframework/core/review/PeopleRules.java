package org.ediframework.core.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Effect;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.vocabulary.Characteristic;

/** Rules on how a plan thinks and speaks of the people whom the Act protects. */
final class PeopleRules {

    private PeopleRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-011", PeopleRules::silentAssessments),
                PlanCheck.each("EDI-P-012", PlanList.IMPACT_ASSESSMENTS, PeopleRules::negativeImpacts),
                new PlanCheck("EDI-P-017", PeopleRules::otherNames));
    }

    /** The words of the Equality Act 2010 are not those of the law of Northern Ireland. */
    private static boolean isUnderTheAct(Subject subject) {
        return subject.plan()
                .getJurisdiction()
                .filter(Jurisdiction.NORTHERN_IRELAND::equals)
                .isEmpty();
    }

    private static void silentAssessments(Subject subject, Report report) {
        if (!isUnderTheAct(subject) && !subject.isObliged("EDI-P-011")) {
            return;
        }
        Set<Characteristic> required = new LinkedHashSet<>();
        subject.parameters("EDI-P-011").texts("characteristics").forEach(id -> required.add(Characteristic.of(id)));
        List<ImpactAssessment> assessments = subject.plan().getImpactAssessments();
        for (int index = 0; index < assessments.size(); index++) {
            Set<Characteristic> missing = new LinkedHashSet<>(required);
            for (Impact impact : assessments.get(index).getImpacts()) {
                Characteristic named = impact.getCharacteristic();
                missing.remove(named);
                OtherCharacteristics.meant(named).ifPresent(missing::remove);
            }
            if (!missing.isEmpty()) {
                Pointer impacts = Section.IMPACT_ASSESSMENTS.child(index).child("impacts");
                report.at(impacts)
                        .needingEach(impacts, "characteristic")
                        .say(missing.stream().map(Characteristic::getLabel).toList());
            }
        }
    }

    private static void negativeImpacts(Subject subject, ImpactAssessment assessment, int index, Report report) {
        Pointer impacts = Section.IMPACT_ASSESSMENTS.child(index).child("impacts");
        for (int entry = 0; entry < assessment.getImpacts().size(); entry++) {
            Impact impact = assessment.getImpacts().get(entry);
            if (impact.getEffect() == Effect.NEGATIVE
                    && impact.getMitigation().isEmpty()
                    && impact.getJustification().isEmpty()) {
                Pointer place = impacts.child(entry);
                report.at(place)
                        .needing(place.child("effect"), place.child("characteristic"))
                        .needing(place.child("mitigation"), place.child("justification"))
                        .say(impact.getCharacteristic());
            }
        }
    }

    private static void otherNames(Subject subject, Report report) {
        if (!isUnderTheAct(subject)) {
            return;
        }
        for (OtherCharacteristics.Mention mention : subject.index().mentions()) {
            OtherCharacteristics.meant(mention.characteristic())
                    .ifPresent(act -> report.at(mention.place()).say(mention.characteristic(), act));
        }
    }
}
