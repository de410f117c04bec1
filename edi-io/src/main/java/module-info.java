/** placeholder */
module org.ediframework.io {
    requires transitive org.ediframework.metrics;
}
