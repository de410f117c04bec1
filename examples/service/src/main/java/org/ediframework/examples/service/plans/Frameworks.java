package org.ediframework.examples.service.plans;

import java.util.stream.Collectors;
import org.ediframework.core.framework.Framework;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.io.bundled.BundledFrameworks;

/** Finds the framework that a request names. */
final class Frameworks {

    private Frameworks() {}

    static Framework named(String id) {
        return BundledFrameworks.find(id)
                .orElseThrow(() -> new UnusableRequestException("There is no framework of this id. There are: "
                        + BundledFrameworks.all().stream().map(Framework::getId).collect(Collectors.joining(", "))
                        + "."));
    }
}
