package org.ediframework.core.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;

/** What one rule reports in one review. */
record Report(Rule rule, RuleMessages messages, FindingSink sink) {

    /** How many things of one finding are named; a reader follows no more. */
    static final int NAMED = 10;

    /** The first of some names, and a sign where there are more. */
    static List<String> firstOf(List<String> names) {
        return names.size() <= NAMED
                ? names
                : Stream.concat(names.stream().limit(NAMED), Stream.of("…")).toList();
    }

    /** Begins a finding at this place. */
    Draft at(Pointer place) {
        return new Draft(place);
    }

    /** Words of the rule that are part of a sentence, in the language of the messages. */
    String words(String name) {
        return messages.format(rule.getCode() + "." + name);
    }

    /** The language in which findings are told. */
    Locale language() {
        return messages.getLanguage();
    }

    /** A finding that is being written; it counts once it says something, and rests on nothing that is unknown. */
    final class Draft {

        private final Pointer place;
        private String variant = "";
        private Severity usual = rule.getSeverity();
        private List<Pointer> related = List.of();
        private boolean isSure;

        private Draft(Pointer place) {
            this.place = place;
            this.isSure = !sink.gaps().has(place);
        }

        /** One of several ways in which the rule is broken, which has a sentence of its own; empty for the usual one. */
        Draft variant(String name) {
            variant = name.isEmpty() ? "" : "." + name;
            return this;
        }

        /** Where this way of breaking the rule does not weigh what the rule does. */
        Draft weighing(Severity severity) {
            usual = severity;
            return this;
        }

        /** Other places without which there would be no finding. */
        Draft restingOn(Pointer... others) {
            return restingOn(List.of(others));
        }

        /** Other places without which there would be no finding. */
        Draft restingOn(List<Pointer> others) {
            related = List.copyOf(others);
            return needing(others);
        }

        /** Places that decide on the finding and that nobody need look at. */
        Draft needing(Pointer... others) {
            return needing(List.of(others));
        }

        private Draft needing(List<Pointer> others) {
            isSure = isSure && others.stream().noneMatch(sink.gaps()::has);
            return this;
        }

        /** Properties of all entries of a list that decide on the finding. */
        Draft needingEach(Pointer list, String... properties) {
            for (String property : properties) {
                isSure = isSure && !sink.gaps().hasEach(list, property);
            }
            return this;
        }

        /** Properties of all things of a list that decide on the finding, for example <code>/actions/&#42;/due</code>. */
        Draft needingEvery(String... forms) {
            for (String form : forms) {
                isSure = isSure && !sink.gaps().hasAny(form);
            }
            return this;
        }

        /**
         * Hands the finding in, with what fills the gaps of its sentence: values, cut where they are long, and lists. A
         * sentence may have fewer gaps.
         */
        void say(Object... arguments) {
            if (isSure) {
                sink.weigh(rule.getCode(), place, usual)
                        .ifPresent(severity ->
                                hand(severity, messages.format(rule.getCode() + variant, shown(arguments))));
            }
        }

        private static Object[] shown(Object... arguments) {
            Object[] shown = new Object[arguments.length];
            for (int at = 0; at < arguments.length; at++) {
                shown[at] = arguments[at] instanceof Collection<?> several
                        ? several.stream()
                                .map(entry -> RuleMessages.excerpt(entry.toString()))
                                .collect(Collectors.joining(", "))
                        : RuleMessages.excerpt(arguments[at].toString());
            }
            return shown;
        }

        /** Hands the finding in with a sentence of its own. */
        void sayItself(String message) {
            if (isSure) {
                sink.weigh(rule.getCode(), place, usual).ifPresent(severity -> hand(severity, message));
            }
        }

        private void hand(Severity severity, String message) {
            sink.accept(Finding.builder()
                    .code(rule.getCode())
                    .severity(severity)
                    .level(rule.getLevel())
                    .message(message)
                    .pointer(place)
                    .related(related)
                    .build());
        }
    }
}
