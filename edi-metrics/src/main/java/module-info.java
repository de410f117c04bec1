/** Representation metrics: counting, statistics, comparison with a reference, and disclosure control. */
module org.ediframework.metrics {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive org.ediframework.core;
    requires static java.sql;
    requires org.apache.commons.statistics.distribution;

    exports org.ediframework.metrics.concern;
    exports org.ediframework.metrics.disclosure;
    exports org.ediframework.metrics.figures;
    exports org.ediframework.metrics.funnel;
    exports org.ediframework.metrics.intersection;
    exports org.ediframework.metrics.likelihood;
    exports org.ediframework.metrics.measure;
    exports org.ediframework.metrics.monitor;
    exports org.ediframework.metrics.pay;
    exports org.ediframework.metrics.pay.work;
    exports org.ediframework.metrics.publication;
    exports org.ediframework.metrics.representation;
    exports org.ediframework.metrics.segregation;
    exports org.ediframework.metrics.statistics;
    exports org.ediframework.metrics.strata;
    exports org.ediframework.metrics.summary;
    exports org.ediframework.metrics.tally;
    exports org.ediframework.metrics.trend;
}
