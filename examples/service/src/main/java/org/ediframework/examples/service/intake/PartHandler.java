package org.ediframework.examples.service.intake;

import java.io.IOException;

/** Takes the parts of a body one after the other. */
@FunctionalInterface
public interface PartHandler {

    /** Takes a part; what it leaves unread of it is passed over. */
    void take(Part part) throws IOException;
}
