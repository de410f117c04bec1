package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CHARACTERISTIC;
import static org.ediframework.core.document.Kinds.CLASSIFICATION;
import static org.ediframework.core.document.Kinds.CODE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;
import static org.ediframework.core.document.Property.some;

import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;

final class RepresentationMetricTable extends ValueTable<RepresentationMetric, RepresentationMetric.Builder> {

    static final RepresentationMetricTable TABLE = new RepresentationMetricTable();

    private RepresentationMetricTable() {
        super(
                RepresentationMetric.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("keyArea", REFERENCE).to(Referent.KEY_AREA).told(ChangeWord.RETARGETED),
                one("population", SHORT).told(ChangeWord.REWRITTEN),
                one("characteristic", CHARACTERISTIC).told(ChangeWord.RETARGETED),
                maybe("classification", CLASSIFICATION).told(ChangeWord.RETARGETED),
                some("categories", CODE).told(ChangeWord.RETARGETED),
                maybe("place", REFERENCE).to(Referent.PLACE).told(ChangeWord.RETARGETED),
                one("denominator", oneOf(Denominator.class))
                        .orElse(Denominator.DECLARED)
                        .told(ChangeWord.RETARGETED),
                maybe("reference", MetricReferenceTable.TABLE),
                list("targets", TargetTable.TABLE).told(ChangeWord.RETARGETED),
                list("observations", ObservationTable.TABLE),
                maybe("direction", oneOf(Direction.class)).told(ChangeWord.RETARGETED));
    }

    @Override
    public RepresentationMetric.Builder newBuilder() {
        return RepresentationMetric.builder();
    }

    @Override
    protected Object[] all(RepresentationMetric of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getKeyArea(),
            of.getPopulation(),
            of.getCharacteristic(),
            of.getClassification(),
            of.getCategories(),
            of.getPlace(),
            of.getDenominator(),
            of.getReference(),
            of.getTargets(),
            of.getObservations(),
            of.getDirection()
        };
    }

    @Override
    public void set(RepresentationMetric.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "keyArea" -> to.keyArea((String) value);
            case "population" -> to.population((String) value);
            case "characteristic" -> to.characteristic((Characteristic) value);
            case "classification" -> to.classification((String) value);
            case "categories" -> to.categories(entries(value));
            case "place" -> to.place((String) value);
            case "denominator" -> to.denominator((Denominator) value);
            case "reference" -> to.reference((MetricReference) value);
            case "targets" -> to.targets(entries(value));
            case "observations" -> to.observations(entries(value));
            case "direction" -> to.direction((Direction) value);
            default -> throw none(property);
        }
    }
}
