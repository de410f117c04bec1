package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ediframework.core.population.Dimension;
import org.junit.jupiter.api.Test;

/** Streams and result sets are counted as lists are, and the H2 database counts the same. */
class StreamsAndResultSetsTest {

    private record Person(String town, String sex) {}

    private static final TallyRequest REQUEST = TallyRequest.builder()
            .dimension("town")
            .dimension("sex")
            .table("town", "sex")
            .build();

    private static final RowEncoder<Person> ENCODER = (person, row) -> {
        row.put(0, person.town());
        row.put(1, person.sex());
    };

    private static List<Person> people(int count) {
        Random random = new Random(7);
        List<String> towns = List.of("Ware", "Hitchin", "Royston", "");
        List<String> sexes = List.of("female", "male", "");
        List<Person> people = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            people.add(new Person(towns.get(random.nextInt(towns.size())), sexes.get(random.nextInt(sexes.size()))));
        }
        return people;
    }

    private static Tally listed(List<Person> people) {
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);
        accumulator.add(people, ENCODER);
        return accumulator.snapshot();
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    private static String refusal(ResultSet rows) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> ResultSetTally.of(REQUEST)
                        .count(rows))
                .getMessage());
    }

    @Test
    void streamIsCollectedAsAListIsCounted() {
        List<Person> people = people(20_000);

        assertEquals(listed(people), people.stream().collect(Tally.collector(REQUEST, ENCODER)));
        assertEquals(listed(people), people.parallelStream().collect(Tally.collector(REQUEST, ENCODER)));
        assertEquals(listed(List.of()), people.stream().limit(0).collect(Tally.collector(REQUEST, ENCODER)));
    }

    @Test
    void streamIsAddedToWhatIsCountedAlready() {
        List<Person> people = people(5_000);
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);

        accumulator.add(people.subList(0, 2_000).stream(), ENCODER);
        accumulator.add(people.subList(2_000, 5_000).parallelStream(), ENCODER);

        assertEquals(listed(people), accumulator.snapshot());
    }

    @Test
    void personWhoseEncoderThrowsIsNotCountedByHalf() {
        RowEncoder<Person> failing = (person, row) -> {
            row.put(0, person.town());
            if (person.sex().equals("male")) {
                throw new IllegalStateException("no");
            }
        };
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);

        assertThrows(
                IllegalStateException.class,
                () -> accumulator.add(
                        List.of(new Person("Ware", "female"), new Person("Ware", "male")).stream(), failing));

        assertEquals(1, accumulator.snapshot().getTable("town").count("Ware"));
    }

    @Test
    void resultSetIsCountedAsTheDatabaseCountsIt() throws SQLException {
        List<Person> people = people(3_000);
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("create table people (id int, town varchar(40), sex char(10))");
            try (var insert = database.prepareStatement("insert into people values (?, ?, ?)")) {
                for (int at = 0; at < people.size(); at++) {
                    insert.setInt(1, at);
                    insert.setString(
                            2,
                            people.get(at).town().isEmpty()
                                    ? null
                                    : people.get(at).town());
                    insert.setString(3, people.get(at).sex());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            Tally counted;
            try (ResultSet rows = statement.executeQuery("select * from people")) {
                counted = ResultSetTally.of(REQUEST).count(rows);
                assertFalse(rows.isClosed());
            }

            assertEquals(listed(people), counted);
            try (ResultSet groups = statement.executeQuery(
                    "select town, trim(sex), count(*) from people where town is not null and sex <> '' group by town,"
                            + " sex")) {
                int seen = 0;
                while (groups.next()) {
                    seen++;
                    assertEquals(
                            groups.getLong(3),
                            counted.getTable("town", "sex").count(groups.getString(1), groups.getString(2)));
                }
                assertEquals(6, seen);
            }
        }
    }

    @Test
    void columnsOfOtherNamesAndTypesAreCounted() throws SQLException {
        TallyRequest request = TallyRequest.builder()
                .dimension(TallyDimension.banded(
                        "age", List.of(Band.of("young", 0, 16), Band.of("grown", 16, Double.POSITIVE_INFINITY))))
                .dimension(TallyDimension.of(Dimension.of("lives", List.of("Ware"))))
                .table("age")
                .table("lives")
                .build();
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select * from (values (15, 'Ware'), (16, 'Hertford'), (null, 'Ware')) as p(years, place)")) {
            Tally tally = ResultSetTally.of(request)
                    .withColumn("age", "years")
                    .withColumn("lives", "place")
                    .count(rows);

            assertEquals(1, tally.getTable("age").count("young"));
            assertEquals(1, tally.getTable("age").count("grown"));
            assertEquals(1, tally.getTable("age").count("not-obtained"));
            assertEquals(List.of(new UnrecognisedText("lives", "Hertford", 1)), tally.getUnrecognised());
        }
    }

    @Test
    void columnThatIsMissingOrStandsTwiceIsNotGuessed() throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select 'Ware' as town")) {
                String missing = refusal(rows);
                assertTrue(missing.contains("'sex'") && missing.contains("TOWN"), missing);
            }
            try (ResultSet rows = statement.executeQuery("select 'Ware' as town, 'm' as sex, 'f' as sex")) {
                String twice = refusal(rows);
                assertTrue(twice.startsWith("Several columns are called 'sex'"), twice);
            }
        }
        assertThrows(
                IllegalArgumentException.class, () -> ResultSetTally.of(REQUEST).withColumn("gender", "g"));
    }
}
