package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.WHOLE_NUMBER;
import static org.ediframework.io.document.Kinds.oneOf;

import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.OrganisationKind;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;

/** The tables of types that stand in several parts of a plan. */
final class SharedTable {

    static final ObjectType<Organisation, Organisation.Builder> ORGANISATION =
            ObjectType.of("Organisation", Organisation::builder, Organisation.Builder::build, table -> table.one(
                            "id", TEXT, Organisation::getId, Organisation.Builder::id)
                    .one("name", TEXT, Organisation::getName, Organisation.Builder::name)
                    .maybe("kind", oneOf(OrganisationKind.class), Organisation::getKind, Organisation.Builder::kind)
                    .maybeSelf("partOf", Organisation::getPartOf, Organisation.Builder::partOf)
                    .maybe("employees", WHOLE_NUMBER, Organisation::getEmployees, Organisation.Builder::employees));

    static final ObjectType<DateRange, DateRange.Builder> PERIOD =
            ObjectType.of("DateRange", DateRange::builder, DateRange.Builder::build, table -> table.one(
                            "start", DATE, DateRange::getStart, DateRange.Builder::start)
                    .one("end", DATE, DateRange::getEnd, DateRange.Builder::end));

    static final ObjectType<Place, Place.Builder> PLACE =
            ObjectType.of("Place", Place::builder, Place.Builder::build, table -> table.one(
                            "id", TEXT, Place::getId, Place.Builder::id)
                    .one("name", TEXT, Place::getName, Place.Builder::name)
                    .one("kind", oneOf(PlaceKind.class), Place::getKind, Place.Builder::kind)
                    .maybe("within", TEXT, Place::getWithin, Place.Builder::within));

    private SharedTable() {}
}
