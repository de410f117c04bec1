package org.ediframework.io.published;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Characteristic;

/** What the categories of a table divide people by: as the caller fixed it, as their column is called, or as the title says. */
record DividedBy(FoundTable table, TableQuestion question, TableTalk talk) {

    private static final String CHARACTERISTIC = "characteristic";

    /** What spreadsheets call the categories of a pivot table that nobody named. */
    private static final Pattern NO_NAME = Pattern.compile(
            "|row labels|labeli rhesi|labeli rhes|zeilenbeschriftungen|étiquettes de lignes|values|gwerthoedd|werte|valeurs");

    private static boolean isCharacteristic(String name) {
        return Characteristic.of(WideNames.characteristic(name)).isProtected();
    }

    /** A word of a column of characteristics: one of the nine, or as it stands. */
    static String meant(String word) {
        return CharacteristicNames.of(word).map(Characteristic::getId).orElse(word);
    }

    /** What a column divides people by: what the caller fixed and is a characteristic, else its own name. */
    String nameOf(Column by) {
        return question.getWhere().entrySet().stream()
                .filter(fixed -> TableFinder.comparedName(fixed.getKey()).startsWith(CHARACTERISTIC)
                        || (!isCharacteristic(by.name()) && isCharacteristic(fixed.getValue())))
                .map(fixed -> WideNames.characteristic(fixed.getValue()))
                .findFirst()
                .orElseGet(() ->
                        NO_NAME.matcher(TableFinder.comparedName(by.name())).matches()
                                ? nameFromAround(by)
                                : WideNames.characteristic(by.name()));
    }

    /** What a column without a name divides people by: what one of the titles names, or what its words are groups of. */
    private String nameFromAround(Column by) {
        List<String> titles = table.above().stream()
                .flatMap(title -> CharacteristicNames.of(title).stream())
                .map(Characteristic::getId)
                .distinct()
                .toList();
        Optional<String> meant =
                titles.size() == 1 ? Optional.of(titles.get(0)) : WideNames.ofMostLabels(List.copyOf(by.values()));
        meant.ifPresent(characteristic -> talk.note(table.header().number(), ".noName", characteristic));
        return meant.orElseGet(() -> by.name().isEmpty() ? "" : WideNames.characteristic(by.name()));
    }
}
