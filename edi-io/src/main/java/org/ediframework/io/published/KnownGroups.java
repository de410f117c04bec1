package org.ediframework.io.published;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/** Which labels are groups of others in the bundled classification that knows most of them, whatever way they are written. */
final class KnownGroups {

    private KnownGroups() {}

    /** The groups, each with those of the labels that lie in it. */
    static Map<String, List<String>> of(String characteristic, List<String> labels) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        ClassificationCatalogue.bundled().getClassifications().stream()
                .filter(list -> list.getCharacteristic().getId().equals(characteristic))
                .map(list -> new Coded(list, codes(list, labels)))
                .max(Comparator.comparingInt(coded -> coded.codes().size()))
                .ifPresent(coded -> coded.codes().keySet().forEach(label -> {
                    List<String> parts = coded.within(label);
                    if (parts.size() > 1) {
                        groups.put(label, parts);
                    }
                }));
        return groups;
    }

    private static Map<String, String> codes(Classification list, List<String> labels) {
        Map<String, String> codes = new LinkedHashMap<>();
        labels.forEach(label -> CategoryCodes.of(label, list).ifPresent(code -> codes.put(label, code)));
        return codes;
    }

    private record Coded(Classification list, Map<String, String> codes) {

        List<String> within(String group) {
            String outer = codes.getOrDefault(group, "");
            return codes.entrySet().stream()
                    .filter(part -> !part.getValue().equals(outer) && isWithin(part.getValue(), outer))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private boolean isWithin(String code, String outer) {
            Optional<String> parent = list.get(code).getParent();
            return parent.isPresent() && (parent.get().equals(outer) || isWithin(parent.get(), outer));
        }
    }
}
