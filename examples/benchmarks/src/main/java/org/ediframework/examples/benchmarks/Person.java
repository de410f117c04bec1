package org.ediframework.examples.benchmarks;

/** A record as a service holds it, texts empty where nothing is recorded. */
record Person(
        String district,
        String school,
        String ageBand,
        String sex,
        String ethnicGroup,
        String disability,
        String religion,
        String send) {}
