package org.ediframework.io.published;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How small the places of a column are, by the words of its name; from the largest to the smallest. */
enum PlaceSize {
    NATION("country", "countries", "nation", "national"),
    REGION("region", "regional", "regnationname"),
    COUNTY("county", "counties", "upper", "utla", "force", "police", "parent"),
    /** Also what no word tells. */
    AUTHORITY("la", "lad", "local", "authority", "district", "borough", "council", "lower", "ltla"),
    WARD("ward", "constituency", "town"),
    SITE("school", "provider", "trust", "site", "hub", "service", "organisation", "organization", "org");

    private final Set<String> words;

    PlaceSize(String... words) {
        this.words = Set.of(words);
    }

    static PlaceSize of(String columnName) {
        Set<String> named =
                new HashSet<>(List.of(TableFinder.comparedName(columnName).split("[ _/]+")));
        return Arrays.stream(values())
                .filter(size -> size.words.stream().anyMatch(named::contains))
                .findFirst()
                .orElse(AUTHORITY);
    }
}
