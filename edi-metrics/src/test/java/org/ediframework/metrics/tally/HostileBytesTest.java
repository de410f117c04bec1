package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.ediframework.core.population.Dimension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partial counts as they come from elsewhere: cut off, damaged, or made to do harm. */
class HostileBytesTest {

    private static final TallyRequest REQUEST = TallyRequest.builder()
            .dimension("district")
            .dimension(TallyDimension.of(Dimension.of("sex", List.of("Female", "Male"))))
            .table("district", "sex")
            .table("sex")
            .memoryLimit(16 << 20)
            .build();

    private byte[] written = {};

    @BeforeEach
    void write() throws IOException {
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);
        accumulator.add(
                List.of(List.of("Dacorum", "Male"), List.of("Tŷ Ddewi", "F"), List.of("Watford", "Female")),
                (person, row) -> {
                    row.put(0, person.get(0));
                    row.put(1, person.get(1));
                });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        accumulator.write(bytes);
        written = bytes.toByteArray();
    }

    private static TallyAccumulator read(byte[] bytes) throws IOException {
        return TallyAccumulator.read(REQUEST, new ByteArrayInputStream(bytes));
    }

    private static void assertRefused(byte[] bytes) {
        TallyFormatException refused = assertThrows(TallyFormatException.class, () -> read(bytes));
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertEquals(3, read(written).getPeople());
        assertEquals(1, read(written).snapshot().getTable("district", "sex").count("Dacorum", "Male"));
        assertEquals(
                List.of(new UnrecognisedText("sex", "F", 1)),
                read(written).snapshot().getUnrecognised());
    }

    @Test
    void aTallyCutOffAtAnyByteIsRefused() {
        for (int length = 0; length < written.length; length++) {
            assertRefused(Arrays.copyOf(written, length));
        }
    }

    @Test
    void aTallyWithAnyBitFlippedIsRefused() {
        for (int bit = 0; bit < written.length * 8; bit++) {
            byte[] flipped = written.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertRefused(flipped);
        }
    }

    @Test
    void aLengthOrNumberThatIsHugeIsRefusedWithoutTakingItsMemory() {
        // After magic, version and two hashes: the people, then the labels. Each a number of ten bytes, or of nine.
        byte[] longest = {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
        byte[] large = {-1, -1, -1, -1, -1, -1, -1, -1, 0x7F};
        for (byte[] number : List.of(longest, large)) {
            for (int at = 13; at < written.length - 8; at++) {
                byte[] changed = Arrays.copyOf(written, at + number.length + written.length - at - 1);
                System.arraycopy(number, 0, changed, at, number.length);
                System.arraycopy(written, at + 1, changed, at + number.length, written.length - at - 1);
                assertRefused(withCheck(changed));
            }
        }
    }

    @Test
    void anotherVersionIsNamed() {
        written[4] = 9;

        TallyFormatException refused = assertThrows(TallyFormatException.class, () -> read(withCheck(written)));
        assertEquals(
                "The tally is of version 9. Allowed is 1; write it again with this library.", refused.getMessage());
    }

    @Test
    void theTallyOfAnotherRequestIsRefused() {
        TallyRequest other = TallyRequest.builder()
                .dimension("district")
                .dimension("sex")
                .table("district", "sex")
                .table("sex")
                .build();
        assertThrows(TallyFormatException.class, () -> TallyAccumulator.read(other, new ByteArrayInputStream(written)));
    }

    @Test
    void bytesThatAreNoTallyAreRefused() {
        assertRefused("district,sex\nDacorum,Male\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The checksum made to fit, as somebody who means harm would. */
    private static byte[] withCheck(byte[] bytes) {
        byte[] fitted = bytes.clone();
        CRC32 check = new CRC32();
        check.update(fitted, 0, fitted.length - 8);
        for (int i = 0; i < 8; i++) {
            fitted[fitted.length - 1 - i] = (byte) (check.getValue() >>> (8 * i));
        }
        return fitted;
    }
}
