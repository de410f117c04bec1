package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.constraint.Identifier;

/** The categories of one classification, found by code and linked to their parents; checked when it is made. */
final class CategoryHierarchy {

    private static final Pattern CODE = Pattern.compile(Identifier.FORM);

    private final ClassificationId id;
    private final List<Category> all;
    private final Map<String, Category> byCode = new HashMap<>();
    private final Map<String, List<Category>> childrenByParent = new HashMap<>();

    CategoryHierarchy(ClassificationId id, List<Category> categories) {
        this.id = id;
        this.all = List.copyOf(categories);
        if (all.isEmpty()) {
            throw refused("has no category", "It needs one or more");
        }
        Set<String> labels = new HashSet<>();
        Set<String> notations = new HashSet<>();
        for (Category category : all) {
            if (!CODE.matcher(category.getCode()).matches()) {
                throw refused("has the code '" + category.getCode() + "'", "A code is an id: " + Identifier.FORM);
            }
            if (category.getLabel().isBlank()) {
                throw refused("has no label for '" + category.getCode() + "'", "A label is a visible text");
            }
            if (byCode.putIfAbsent(category.getCode(), category) != null) {
                throw refused("has the code '" + category.getCode() + "' twice", "Codes differ from each other");
            }
            if (!labels.add(category.getLabel())) {
                throw refused("has the label '" + category.getLabel() + "' twice", "Labels differ from each other");
            }
            category.getNotation().filter(notation -> !notations.add(notation)).ifPresent(notation -> {
                throw refused("has the notation '" + notation + "' twice", "Notations differ from each other");
            });
        }
        for (Category category : all) {
            category.getParent().ifPresent(parent -> place(category, parent));
        }
        all.forEach(this::rootOf);
    }

    private void place(Category category, String parentCode) {
        Category parent = byCode.get(parentCode);
        if (parent == null || !parent.isSubstantive()) {
            throw refused(
                    "puts '" + category.getCode() + "' within '" + parentCode + "'",
                    "A parent is a substantive category of the same classification");
        }
        childrenByParent.computeIfAbsent(parentCode, code -> new ArrayList<>()).add(category);
    }

    private IllegalArgumentException refused(String what, String allowed) {
        return new IllegalArgumentException("Classification " + id + " " + what + ". " + allowed + ".");
    }

    List<Category> all() {
        return all;
    }

    Optional<Category> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Category> roots() {
        return all.stream().filter(category -> category.getParent().isEmpty()).toList();
    }

    List<Category> leaves() {
        return all.stream().filter(this::isLeaf).toList();
    }

    List<Category> children(Category category) {
        return List.copyOf(childrenByParent.getOrDefault(category.getCode(), List.of()));
    }

    List<Category> leavesWithin(Category category) {
        return leaves().stream()
                .filter(leaf -> pathUp(leaf).contains(category.getCode()))
                .toList();
    }

    Category rootOf(Category category) {
        List<String> path = pathUp(category);
        return byCode(path.get(path.size() - 1)).orElseThrow();
    }

    private boolean isLeaf(Category category) {
        return !childrenByParent.containsKey(category.getCode());
    }

    /** The codes from this category to the top. */
    private List<String> pathUp(Category category) {
        List<String> path = new ArrayList<>();
        Optional<Category> next = Optional.of(category);
        while (next.isPresent()) {
            String code = next.get().getCode();
            if (path.contains(code)) {
                throw refused("has parents that go round in a circle: " + path, "Every category leads to the top");
            }
            path.add(code);
            next = next.get().getParent().flatMap(this::byCode);
        }
        return path;
    }
}
