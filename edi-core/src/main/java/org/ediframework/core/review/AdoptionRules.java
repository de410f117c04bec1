package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.CatalogueEntry;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.AdoptedEntry;

/**
 * Rules on what a plan has adopted from the catalogue of actions of the framework that it is held to. They are applied only
 * where the framework asks for them, each of several obligations for one rule by itself.
 */
final class AdoptionRules {

    static final String ENOUGH = "EDI-P-033";
    static final String WORDS = "EDI-P-034";
    private static final String TEXT = "EDI-P-035";
    private static final String TWICE = "EDI-P-036";

    private AdoptionRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck(ENOUGH, AdoptionRules::tooFew),
                new PlanCheck(WORDS, AdoptionRules::tooManyWords),
                new PlanCheck(TEXT, AdoptionRules::withoutText),
                new PlanCheck(TWICE, AdoptionRules::twice));
    }

    /**
     * An entry of the framework's catalogue that an action has adopted.
     *
     * @param index of the action
     * @param place of its adoption
     */
    private record Adopted(int index, Action action, CatalogueEntry entry, Pointer place, AdoptionState state) {}

    private static List<Adopted> adopted(Subject subject, Framework framework) {
        List<Adopted> all = new ArrayList<>();
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            AdoptionState state = AdoptionState.of(action, subject.plan().getPeriod());
            List<AdoptedEntry> adopts = action.getAdopts();
            for (int at = 0; at < adopts.size() && state != AdoptionState.STOPPED; at++) {
                Optional<CatalogueEntry> entry = find(framework, adopts.get(at));
                Pointer place = Section.ACTIONS.child(index).child("adopts").child(at);
                if (entry.isPresent()) {
                    all.add(new Adopted(index, action, entry.get(), place, state));
                }
            }
        }
        return all;
    }

    private static Optional<CatalogueEntry> find(Framework framework, AdoptedEntry adopted) {
        return adopted.getFramework().equals(framework.getId())
                ? framework.findCatalogueEntry(adopted.getEntry())
                : Optional.empty();
    }

    private static void tooFew(Subject subject, Report report) {
        for (Obligation obligation : subject.obligations().all(ENOUGH)) {
            RuleParameters parameters = RuleParameters.of(ENOUGH, Optional.of(obligation));
            Framework framework = subject.framework().orElseThrow();
            String tag = parameters.text("tag");
            AdoptionState.Wanted wanted = AdoptionState.Wanted.of(parameters.text("state"));
            Set<String> counted = new LinkedHashSet<>();
            adopted(subject, framework).stream()
                    .filter(adopted -> wanted.holds(adopted.state()))
                    .filter(adopted ->
                            tag.isEmpty() || adopted.entry().getTags().contains(tag))
                    .forEach(adopted -> counted.add(adopted.entry().getId()));
            if (parameters.number("least").intValue() > counted.size()) {
                String least = parameters.number("least").toPlainString();
                String state = report.words("of." + wanted.name());
                report.at(Section.ACTIONS)
                        .needing(Section.PERIOD)
                        .needingEvery("/actions/*/adopts", "/actions/*/adopts/*/framework", "/actions/*/adopts/*/entry")
                        .needingEvery("/actions/*/status", "/actions/*/completedOn")
                        .variant(tag.isEmpty() ? "" : "tag")
                        .say(counted.size(), least, state, framework.getTitle(), tag);
            }
        }
    }

    private static void tooManyWords(Subject subject, Report report) {
        for (Obligation obligation : subject.obligations().all(WORDS)) {
            RuleParameters parameters = RuleParameters.of(WORDS, Optional.of(obligation));
            int most = parameters.number("most").intValue();
            Framework framework = subject.framework().orElseThrow();
            if (parameters.text("text").equals("summary")) {
                subject.plan()
                        .getSummary()
                        .ifPresent(text -> count(text, Pointer.ROOT.child("summary"), most, framework, report));
                continue;
            }
            List<Action> actions = subject.plan().getActions();
            Set<Integer> adopting = new HashSet<>();
            adopted(subject, framework).forEach(adopted -> adopting.add(adopted.index()));
            boolean areAllMeant = framework.getCatalogue().isEmpty();
            for (int index = 0; index < actions.size(); index++) {
                if (areAllMeant || adopting.contains(index)) {
                    Pointer place = Section.ACTIONS.child(index).child("description");
                    actions.get(index).getDescription().ifPresent(text -> count(text, place, most, framework, report));
                }
            }
        }
    }

    private static void count(String text, Pointer place, int most, Framework framework, Report report) {
        int words = Words.in(text);
        if (words > most) {
            report.at(place).say(words, most, framework.getTitle());
        }
    }

    private static void withoutText(Subject subject, Report report) {
        for (Obligation obligation : subject.obligations().all(TEXT)) {
            RuleParameters parameters = RuleParameters.of(TEXT, Optional.of(obligation));
            AdoptionState.Wanted wanted = AdoptionState.Wanted.of(parameters.text("state"));
            Framework framework = subject.framework().orElseThrow();
            Set<Integer> told = new HashSet<>();
            for (Adopted adopted : adopted(subject, framework)) {
                Pointer place = Section.ACTIONS.child(adopted.index());
                if (wanted.holds(adopted.state())
                        && adopted.action().getDescription().isEmpty()
                        && told.add(adopted.index())) {
                    report.at(place)
                            .needing(place.child("description"), place.child("status"), place.child("completedOn"))
                            .needing(
                                    adopted.place().child("framework"),
                                    adopted.place().child("entry"))
                            .needing(Section.PERIOD)
                            .say(adopted.entry().getTitle(), report.words("of." + wanted.name()));
                }
            }
        }
    }

    private static void twice(Subject subject, Report report) {
        if (!subject.isObliged(TWICE)) {
            return;
        }
        Map<String, Pointer> first = new HashMap<>();
        for (Adopted adopted : adopted(subject, subject.framework().orElseThrow())) {
            Pointer before = first.putIfAbsent(adopted.entry().getId(), adopted.place());
            if (before != null) {
                report.at(adopted.place())
                        .restingOn(before)
                        .needing(
                                adopted.place().child("framework"),
                                adopted.place().child("entry"))
                        .say(adopted.entry().getTitle());
            }
        }
    }
}
