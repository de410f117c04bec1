package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremeSharesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e-200000000", "1e200000000", "-1e-200000000", "1e2147483647", "1e-2147483647", "1e-1075"})
    void exponentThatNoShareHasIsRefusedWithoutWritingItOut(String literal) {
        BigDecimal share = new BigDecimal(literal);
        var error = assertThrows(IllegalArgumentException.class, () -> ReferenceShare.from(share));
        assertTrue(String.valueOf(error.getMessage()).length() < 200, error::getMessage);
    }

    @Test
    void zeroIsZeroHoweverItIsWritten() {
        assertTrue(ReferenceShare.from(new BigDecimal("0e-200000000")).isZero());
        assertTrue(ReferenceShare.from(new BigDecimal("0e200000000")).isZero());
    }

    @Test
    void everySmallestDoubleIsAShare() {
        assertEquals(
                Double.MIN_VALUE,
                ReferenceShare.from(new BigDecimal(Double.MIN_VALUE)).toDouble());
    }

    @Test
    void oneMayBeWrittenWithAnExponent() {
        assertTrue(ReferenceShare.from(new BigDecimal("0.1e1")).isOne());
        assertTrue(ReferenceShare.from(new BigDecimal("10e-1")).isOne());
    }
}
