/** placeholder */
module org.ediframework.metrics {
    requires transitive org.ediframework.core;
}
