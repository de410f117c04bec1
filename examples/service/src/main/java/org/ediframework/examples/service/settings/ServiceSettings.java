package org.ediframework.examples.service.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code edi.service.*}.
 *
 * @param planSize the largest plan document
 * @param tableSize the largest table of counts or references
 * @param tableRows the most rows of a table of counts or references
 * @param peopleSize the most bytes of people in one request; they are counted as they come and never kept
 * @param tallyMemory what the counts of one request may take; with the number of threads, it bounds the memory
 * @param grace how long a body may take whatever its size
 * @param leastBytesPerSecond how fast a body has to come beyond the grace
 * @param protections how many tables are protected at the same time; further ones wait
 * @param patience how long a request waits for that before it is told to come again
 * @param longestWork how long one table is worked on; what is not proven then is refused
 * @param ledger the file of what was published; none when left out
 * @param references a folder of reference tables, each known by the name of its file without {@code .csv}; none
 *     when left out
 */
@ConfigurationProperties("edi.service")
public record ServiceSettings(
        @DefaultValue("8MB") DataSize planSize,
        @DefaultValue("8MB") DataSize tableSize,
        @DefaultValue("20000") int tableRows,
        @DefaultValue("4GB") DataSize peopleSize,
        @DefaultValue("16MB") DataSize tallyMemory,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("4KB") DataSize leastBytesPerSecond,
        @DefaultValue("2") int protections,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("20s") Duration longestWork,
        @Nullable Path ledger,
        @Nullable Path references) {}
