package org.ediframework.core.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * An area with a published code.
 *
 * @param code the nine-character code of the Government Statistical Service now in use, for example {@code E07000243}
 * @param name its name, for example {@code Stevenage}
 * @param kind what kind of area
 * @param within the code of the area around it; absent when that is not known here
 * @param formerCodes codes that older tables use for it; publishers disagree on when they changed, so they are aliases
 *     at any date
 */
public record PublishedPlace(
        String code, String name, PlaceKind kind, Optional<String> within, List<String> formerCodes) {

    /** Copies the list. */
    public PublishedPlace {
        formerCodes = List.copyOf(formerCodes);
    }
}
