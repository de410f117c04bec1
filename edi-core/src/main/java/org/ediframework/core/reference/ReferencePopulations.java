package org.ediframework.core.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.PlaceKind;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Published census figures for every local authority of the four nations, and for the counties, regions and countries around
 * them: who should be here.
 *
 * <p>Whom a reference is about matters as much as where: White British are 73.5 % of all residents of England, 75.1 % of those
 * aged 16 and over and 70.8 % of those aged 16 to 64. A workforce is held against people of working age, pupils against
 * children, a service for everybody against everybody. Each reference says its ages, its table and how exact it is in its
 * source, which every result repeats. Figures of England, Wales and Northern Ireland are of 21 March 2021, those of Scotland
 * of 20 March 2022, each in the classification of its own census.
 *
 * <p>Figures of different tables differ by a few people, because each cell is perturbed. A place younger than its table is the
 * sum of the authorities that became part of it, and one without figures of its own that of the authorities within it; the
 * source says so. Nothing is fetched: the tables are in the jar, and read when they are first asked for. Immutable and
 * thread-safe.
 *
 * <p>Source: Office for National Statistics, National Records of Scotland, Northern Ireland Statistics and Research Agency,
 * licensed under the Open Government Licence v3.0.
 */
public final class ReferencePopulations {

    private static final List<ReferencePopulations> ALL = List.of(
            new ReferencePopulations("census-2021", "all residents, where the question was asked of all"),
            new ReferencePopulations("census-2021-16plus", "residents aged 16 and over"),
            new ReferencePopulations("census-2021-16to64", "residents aged 16 to 64, exact figures of countries only"),
            new ReferencePopulations("census-2021-estimate", "ESTIMATES for residents aged 16 to 64 by district"));

    private static final Pattern AUTHORITY = Pattern.compile("[EWSN]0\\d{7}");

    private final String id;
    private final String description;

    private ReferencePopulations(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** All residents; for sexual orientation and gender identity, which were asked at 16 and over, those. */
    public static ReferencePopulations census2021() {
        return ALL.get(0);
    }

    /** Residents aged 16 and over, England, Wales and Northern Ireland. */
    public static ReferencePopulations census2021AgedFrom16() {
        return ALL.get(1);
    }

    /**
     * Residents aged 16 to 64: ethnic group, religion and disability of England and of Wales, the only published figures, and
     * sex by district.
     */
    public static ReferencePopulations census2021Aged16To64() {
        return ALL.get(2);
    }

    /** Estimates for residents aged 16 to 64 by district, fitted and of unmeasured error; every source says ESTIMATE. */
    public static ReferencePopulations census2021Estimates() {
        return ALL.get(3);
    }

    /** Every set of tables. */
    public static List<ReferencePopulations> all() {
        return ALL;
    }

    /**
     * The set of tables with this id, or empty.
     *
     * @param id for example {@code census-2021}
     */
    public static Optional<ReferencePopulations> find(String id) {
        return ALL.stream().filter(set -> set.id.equals(id)).findFirst();
    }

    /** The id, for example {@code census-2021-16plus}. */
    public String getId() {
        return id;
    }

    /** Whom it is about, in words. */
    public String getDescription() {
        return description;
    }

    /** What the tables divide people by, in no order that means anything. */
    public Set<Characteristic> getCharacteristics() {
        Set<Characteristic> characteristics = new LinkedHashSet<>();
        CensusTables.all().stream()
                .filter(table -> table.isIn(id))
                .forEach(table -> characteristics.add(table.characteristic()));
        return Set.copyOf(characteristics);
    }

    /**
     * Who lives in a place.
     *
     * @param place its code, now in use or former, or its name
     * @return empty where the place is not known, or no table of this set has it or all that makes it up
     */
    public Optional<Reference> of(String place, Characteristic characteristic) {
        String code = codeOf(place).orElse(place);
        List<CensusTable> tables = CensusTables.of(characteristic.getId()).stream()
                .filter(table -> table.isIn(id) && table.characteristic().equals(characteristic))
                .toList();
        return tables.stream()
                .filter(table -> table.has(code))
                .findFirst()
                .map(table -> table.of(code, List.of(code)))
                .or(() -> tables.stream()
                        .flatMap(table -> members(code, table).stream().map(members -> table.of(code, members)))
                        .findFirst());
    }

    /** The code now in use of a place that is named by its code or its name. */
    public static Optional<String> codeOf(String place) {
        PublishedPlaces places = PublishedPlaces.bundled();
        return places.find(place).or(() -> places.findByName(place)).map(PublishedPlace::code);
    }

    /** The places of a table that make up a place; empty where it has none of them or only some. */
    private static Optional<List<String>> members(String code, CensusTable table) {
        if (table.has(code)) {
            return Optional.of(List.of(code));
        }
        PublishedPlaces places = PublishedPlaces.bundled();
        Optional<String> former = places.find(code).stream()
                .flatMap(place -> place.formerCodes().stream())
                .filter(table::has)
                .findFirst();
        if (former.isPresent()) {
            return former.map(List::of);
        }
        List<String> members = new ArrayList<>();
        for (PublishedPlace within : places.within(code)) {
            Optional<List<String>> parts = members(within.code(), table);
            parts.ifPresent(members::addAll);
            if (parts.isEmpty() && isInForce(within)) {
                return Optional.empty();
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(members));
    }

    /** Whether people live in a place by its present code: neither a district that was merged nor a county that lost all of its own. */
    private static boolean isInForce(PublishedPlace place) {
        boolean isMerged =
                place.within().filter(code -> AUTHORITY.matcher(code).matches()).isPresent();
        boolean isAbolished = place.kind() == PlaceKind.COUNTY
                && PublishedPlaces.bundled().within(place.code()).isEmpty();
        return !isMerged && !isAbolished;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
