package org.ediframework.core.review;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.ediframework.core.finding.Pointer;

/** Turns the path of a constraint violation into a pointer. */
final class ViolationPath {

    private ViolationPath() {}

    /** The place that a path leads to from that of the thing that was validated. */
    static Pointer toPointer(Pointer thing, Path path) {
        Pointer pointer = thing;
        for (Path.Node node : path) {
            // An index or a key belongs to the list or map before the node that carries it.
            if (node.getIndex() != null) {
                pointer = pointer.child(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.child(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.child(node.getName());
            }
        }
        return pointer;
    }
}
