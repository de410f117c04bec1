package org.ediframework.examples.hertfordshire;

import java.io.InputStream;
import java.util.Optional;

/** The documents and tables that lie beside the classes of this example. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        return Optional.ofNullable(Resources.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("The example lacks its resource '" + name + "'."));
    }
}
