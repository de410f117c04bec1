/** A program on the module path: it requires the library by its module name, and opens nothing to it. */
module org.ediframework.examples.modules {
    requires org.ediframework.io;
    requires static org.jspecify;
}
