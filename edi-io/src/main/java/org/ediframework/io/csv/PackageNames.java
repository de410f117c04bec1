package org.ediframework.io.csv;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ediframework.io.document.NearestName;

/** Which file of a package a name means: systems change its case, programs add to it, people mistype it. For one package. */
final class PackageNames {

    /** What systems and programs add when they save or copy: {@code actions (1).csv}, {@code Copy of actions.csv.txt}. */
    private static final Pattern ADDED = Pattern.compile(
            "^copy of |(?<=\\.csv)\\.csv$|\\.txt$|(?: ?- copy)?(?: ?\\(\\d+\\))?(?=\\.csv)", Pattern.CASE_INSENSITIVE);

    private final Set<String> known;
    private final Set<String> meant = new HashSet<>();

    PackageNames(Collection<String> known) {
        this.known = new TreeSet<>(known);
    }

    /** All names, in their order. */
    Set<String> all() {
        return known;
    }

    /** The name itself, or the one that differs from it by case alone; empty where there is none. */
    Optional<String> find(String name) {
        return known.contains(name)
                ? Optional.of(name)
                : known.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** The name that was probably meant by one that is none; its file is not missing from here on. */
    Optional<String> guess(String name) {
        String bare = ADDED.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        Optional<String> guessed = find(bare.endsWith(".csv") ? bare : bare + ".csv")
                .or(() -> name.toLowerCase(Locale.ROOT).endsWith(".csv")
                        ? NearestName.find(bare, known)
                        : Optional.empty());
        guessed.ifPresent(meant::add);
        return guessed;
    }

    /** Whether a file of another name was probably meant to be this one. */
    boolean isMeant(String name) {
        return meant.contains(name);
    }
}
