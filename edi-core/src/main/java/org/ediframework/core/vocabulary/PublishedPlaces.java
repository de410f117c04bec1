package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Areas with a published code that the library knows by name: every local authority of the United Kingdom in force at any
 * time since 2011, with the counties, regions and countries around them. Any other code is still a good reference when it
 * {@linkplain #isWellFormedCode is well formed}: there are tens of thousands, and they change. Immutable and thread-safe.
 */
public final class PublishedPlaces {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CODE = Pattern.compile("[EWNSJKLM]\\d{8}");

    private final Map<String, PublishedPlace> byCode = new LinkedHashMap<>();
    private final Map<String, PublishedPlace> byFormerCode = new LinkedHashMap<>();
    private final Map<String, List<PublishedPlace>> byName = new LinkedHashMap<>();

    private PublishedPlaces(BundledTable table) {
        for (Map<String, String> row : table.rows()) {
            PublishedPlace place = new PublishedPlace(
                    table.cell(row, "code"),
                    table.cell(row, "name"),
                    BundledTable.constant(PlaceKind.class, table.cell(row, "kind")),
                    Optional.ofNullable(row.get("within")),
                    Optional.ofNullable(row.get("former")).stream()
                            .flatMap(former -> List.of(former.split(" ", -1)).stream())
                            .toList());
            byCode.put(place.code(), place);
            byName.computeIfAbsent(compared(place.name()), any -> new ArrayList<>())
                    .add(place);
            place.formerCodes().forEach(former -> byFormerCode.put(former, place));
        }
    }

    /** The places that come with the library, read from its own resources at the first call. */
    public static PublishedPlaces bundled() {
        return Bundled.PLACES;
    }

    /**
     * Whether a text has the form of a code of the Government Statistical Service: one of the letters E, W, N, S, J, K,
     * L, M and eight digits. Says nothing about whether the code is in use.
     */
    public static boolean isWellFormedCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** All places known, in the publisher's order. */
    public List<PublishedPlace> getPlaces() {
        return List.copyOf(byCode.values());
    }

    /** The place with this code, current or former, or empty when it is not known here. */
    public Optional<PublishedPlace> find(String code) {
        PublishedPlace current = byCode.get(code);
        return Optional.ofNullable(current == null ? byFormerCode.get(code) : current);
    }

    /** The place with this name, whatever its case and blanks; empty where none or several have it. */
    public Optional<PublishedPlace> findByName(String name) {
        List<PublishedPlace> named = byName.getOrDefault(compared(name), List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String compared(String name) {
        return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("&", "and");
    }

    /** The places directly within the place with this code, current or former; none when it is not known here. */
    public List<PublishedPlace> within(String code) {
        return find(code).map(PublishedPlace::code).stream()
                .flatMap(current -> byCode.values().stream()
                        .filter(place -> place.within().filter(current::equals).isPresent()))
                .toList();
    }

    /** Holds what comes with the library from the first use on. */
    private static final class Bundled {
        static final PublishedPlaces PLACES = new PublishedPlaces(BundledTable.read("places.tsv"));
    }
}
