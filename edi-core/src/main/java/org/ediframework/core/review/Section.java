package org.ediframework.core.review;

import org.ediframework.core.finding.Pointer;

/** The places of the sections of a plan document. */
final class Section {

    static final Pointer ORGANISATION = Pointer.ROOT.child("organisation");
    static final Pointer FRAMEWORK = Pointer.ROOT.child("framework");
    static final Pointer PERIOD = Pointer.ROOT.child("period");
    static final Pointer REVISION = Pointer.ROOT.child("revision");
    static final Pointer ACCOUNTABILITY = Pointer.ROOT.child("accountability");
    static final Pointer WORKING_GROUP = Pointer.ROOT.child("workingGroup");
    static final Pointer MEMBERS = WORKING_GROUP.child("members");
    static final Pointer PLACES = Pointer.ROOT.child("places");
    static final Pointer COMMITMENTS = Pointer.ROOT.child("commitments");
    static final Pointer KEY_AREAS = Pointer.ROOT.child("keyAreas");
    static final Pointer OBJECTIVES = Pointer.ROOT.child("objectives");
    static final Pointer AREAS_OF_CONCERN = Pointer.ROOT.child("areasOfConcern");
    static final Pointer METRICS = Pointer.ROOT.child("metrics");
    static final Pointer MEASURES = Pointer.ROOT.child("measures");
    static final Pointer ACTIONS = Pointer.ROOT.child("actions");
    static final Pointer IMPACT_ASSESSMENTS = Pointer.ROOT.child("impactAssessments");
    static final Pointer PARTNERSHIPS = Pointer.ROOT.child("partnerships");
    static final Pointer PILOTS = Pointer.ROOT.child("pilots");
    static final Pointer PUBLICATIONS = Pointer.ROOT.child("publications");
    static final Pointer MATURITY = Pointer.ROOT.child("maturity");
    static final Pointer RATING_KEY = Pointer.ROOT.child("ratingKey");

    private Section() {}
}
