package org.ediframework.io.returns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * What one organisation, or a part of it, published about its employees at one time.
 *
 * @param row the row of the file, the header being row 1
 * @param published the day, month or year that the figures are about; absent when empty or not to be read
 * @param organisation its name as published; empty when the file does not say
 * @param grouping the part of the organisation; absent when it is about all of it
 * @param level the pay level, as published; absent when it is about all levels
 * @param employees how many there are; absent when the file does not say
 * @param link where the organisation tells more, as published, unchecked; absent when it does not say
 * @param industries the codes of the Standard Industrial Classification, as published
 * @param breakdowns how the employees divide, one for each characteristic that has any figure, in the order of the
 *     standard
 */
public record DiversityReturn(
        int row,
        Optional<PublishedOn> published,
        String organisation,
        Optional<String> grouping,
        Optional<String> level,
        OptionalLong employees,
        Optional<String> link,
        List<String> industries,
        List<DiversityBreakdown> breakdowns) {

    /** A return. */
    public DiversityReturn {
        industries = List.copyOf(industries);
        breakdowns = List.copyOf(breakdowns);
    }

    /** The breakdown by this characteristic; empty when the return has no figure for it. */
    public Optional<DiversityBreakdown> find(Characteristic characteristic) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.groups().getCharacteristic().equals(characteristic))
                .findFirst();
    }
}
