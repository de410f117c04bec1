/** The vocabulary of equality, diversity and inclusion, plan and framework documents, and their review. */
@SuppressWarnings("module") // The module to which the tables are exported is compiled after this one.
module org.ediframework.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.ediframework.core;
    exports org.ediframework.core.comparison;
    exports org.ediframework.core.constraint;
    exports org.ediframework.core.document to
            org.ediframework.io;
    exports org.ediframework.core.duty;
    exports org.ediframework.core.finding;
    exports org.ediframework.core.framework;
    exports org.ediframework.core.maturity;
    exports org.ediframework.core.plan;
    exports org.ediframework.core.review;
    exports org.ediframework.core.population;
    exports org.ediframework.core.reference;
    exports org.ediframework.core.vocabulary;
    exports org.ediframework.core.wording to
            org.ediframework.io,
            org.ediframework.metrics;
}
