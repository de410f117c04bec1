package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Cases whose expected values were made outside this code base; each file's head names the maker and the call. */
final class References {

    private References() {}

    static Stream<Arguments> cases(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(References.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] doubles(String listed) {
        return Arrays.stream(listed.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    static long[] longs(String listed) {
        return Arrays.stream(listed.split(",")).mapToLong(Long::parseLong).toArray();
    }

    /** Within a relative 1e-9, the precision that every function of this package promises. */
    static void assertClose(double expected, double actual) {
        assertTrue(
                expected == actual || Math.abs(actual - expected) <= 1e-9 * Math.abs(expected),
                () -> "expected " + expected + " but was " + actual);
    }
}
