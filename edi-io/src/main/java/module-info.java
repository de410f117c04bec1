/**
 * Plan and framework documents as JSON and as CSV packages, with every finding at its place in the file.
 */
module org.ediframework.io {
    requires transitive org.ediframework.metrics;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.xml;
    requires tools.jackson.core;

    exports org.ediframework.io.bundled;
    exports org.ediframework.io.calendar;
    exports org.ediframework.io.counts;
    exports org.ediframework.io.csv;
    exports org.ediframework.io.disclosure;
    exports org.ediframework.io.present;
    exports org.ediframework.io.jackson;
    exports org.ediframework.io.jackson2;
    exports org.ediframework.io.json;
    exports org.ediframework.io.load;
    exports org.ediframework.io.people;
    exports org.ediframework.io.published;
    exports org.ediframework.io.report;
    exports org.ediframework.io.results;
    exports org.ediframework.io.pay;
    exports org.ediframework.io.returns;
    exports org.ediframework.io.review;
    exports org.ediframework.io.sheets;
    exports org.ediframework.io.workbook;

// No "provides" for the modules of either Jackson: it would keep this module from being resolved where that version
// is missing. On the class path META-INF/services names them; on the module path they are added by hand.
}
