package org.ediframework.core.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.vocabulary.OpenValue;

/** Walks over the texts in a plan's extensions, without recursion, since nothing limits how deep others nest them. */
final class OpenTexts {

    private record Step(Pointer place, OpenValue value) {}

    private OpenTexts() {}

    static void visit(Pointer place, OpenValue kept, BiConsumer<Pointer, String> visitor) {
        Deque<Step> open = new ArrayDeque<>();
        open.add(new Step(place, kept));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (step.value() instanceof OpenValue.Text text) {
                visitor.accept(step.place(), text.value());
            } else if (step.value() instanceof OpenValue.Members members) {
                members.values()
                        .forEach((name, value) -> open.add(new Step(step.place().child(name), value)));
            } else if (step.value() instanceof OpenValue.Elements elements) {
                int entry = 0;
                for (OpenValue value : elements.values()) {
                    open.add(new Step(step.place().child(entry++), value));
                }
            }
        }
    }
}
