package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.CHARACTERISTIC;
import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.DECIMAL;
import static org.ediframework.io.document.Kinds.REFERENCE;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.WHOLE_NUMBER;
import static org.ediframework.io.document.Kinds.oneOf;

import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;
import org.ediframework.core.vocabulary.Denominator;

/** The tables of a representation metric and of its parts. */
final class MetricTable {

    static final ObjectType<MetricReference, MetricReference.Builder> BENCHMARK = ObjectType.of(
            "MetricReference", MetricReference::builder, MetricReference.Builder::build, table -> table.one(
                            "source", TEXT, MetricReference::getSource, MetricReference.Builder::source)
                    .one("asOf", DATE, MetricReference::getAsOf, MetricReference.Builder::asOf)
                    .maybe("share", DECIMAL, MetricReference::getShare, MetricReference.Builder::share)
                    .maybe("count", WHOLE_NUMBER, MetricReference::getCount, MetricReference.Builder::count)
                    .maybe("base", WHOLE_NUMBER, MetricReference::getBase, MetricReference.Builder::base));

    static final ObjectType<Target, Target.Builder> TARGET =
            ObjectType.of("Target", Target::builder, Target.Builder::build, table -> table.one(
                            "by", DATE, Target::getBy, Target.Builder::by)
                    .one("share", DECIMAL, Target::getShare, Target.Builder::share));

    static final ObjectType<Observation, Observation.Builder> OBSERVATION =
            ObjectType.of("Observation", Observation::builder, Observation.Builder::build, table -> table.one(
                            "asOf", DATE, Observation::getAsOf, Observation.Builder::asOf)
                    .one("count", WHOLE_NUMBER, Observation::getCount, Observation.Builder::count)
                    .one("base", WHOLE_NUMBER, Observation::getBase, Observation.Builder::base)
                    .maybe("undeclared", WHOLE_NUMBER, Observation::getUndeclared, Observation.Builder::undeclared));

    static final ObjectType<RepresentationMetric, RepresentationMetric.Builder> METRIC = ObjectType.of(
            "RepresentationMetric",
            RepresentationMetric::builder,
            RepresentationMetric.Builder::build,
            table -> table.one("id", TEXT, RepresentationMetric::getId, RepresentationMetric.Builder::id)
                    .one("title", TEXT, RepresentationMetric::getTitle, RepresentationMetric.Builder::title)
                    .one("keyArea", TEXT, RepresentationMetric::getKeyArea, RepresentationMetric.Builder::keyArea)
                    .one(
                            "population",
                            TEXT,
                            RepresentationMetric::getPopulation,
                            RepresentationMetric.Builder::population)
                    .one(
                            "characteristic",
                            CHARACTERISTIC,
                            RepresentationMetric::getCharacteristic,
                            RepresentationMetric.Builder::characteristic)
                    .maybe(
                            "classification",
                            TEXT,
                            RepresentationMetric::getClassification,
                            RepresentationMetric.Builder::classification)
                    .some(
                            "categories",
                            REFERENCE,
                            RepresentationMetric::getCategories,
                            RepresentationMetric.Builder::categories)
                    .maybe("place", TEXT, RepresentationMetric::getPlace, RepresentationMetric.Builder::place)
                    .orDefault(
                            "denominator",
                            oneOf(Denominator.class),
                            Denominator.DECLARED,
                            RepresentationMetric::getDenominator,
                            RepresentationMetric.Builder::denominator)
                    .maybe(
                            "reference",
                            BENCHMARK,
                            RepresentationMetric::getReference,
                            RepresentationMetric.Builder::reference)
                    .list("targets", TARGET, RepresentationMetric::getTargets, RepresentationMetric.Builder::targets)
                    .list(
                            "observations",
                            OBSERVATION,
                            RepresentationMetric::getObservations,
                            RepresentationMetric.Builder::observations)
                    .maybe(
                            "direction",
                            oneOf(Direction.class),
                            RepresentationMetric::getDirection,
                            RepresentationMetric.Builder::direction));

    private MetricTable() {}
}
