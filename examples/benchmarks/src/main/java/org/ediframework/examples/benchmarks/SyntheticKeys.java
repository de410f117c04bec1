package org.ediframework.examples.benchmarks;

import java.util.List;
import java.util.function.Function;

/** The keys by which a plain program would group people for the same 16 tables. */
final class SyntheticKeys {

    private record Pair(String first, String second) {}

    private record Triple(String first, String second, String third) {}

    static final List<Function<Person, ?>> OF_TABLES = List.of(
            Person::district,
            Person::school,
            Person::ageBand,
            Person::sex,
            Person::ethnicGroup,
            Person::disability,
            Person::religion,
            Person::send,
            person -> new Pair(person.district(), person.school()),
            person -> new Pair(person.district(), person.ageBand()),
            person -> new Pair(person.district(), person.sex()),
            person -> new Pair(person.district(), person.ethnicGroup()),
            person -> new Pair(person.district(), person.disability()),
            person -> new Pair(person.district(), person.religion()),
            person -> new Pair(person.district(), person.send()),
            person -> new Triple(person.ethnicGroup(), person.sex(), person.disability()));

    private SyntheticKeys() {}
}
