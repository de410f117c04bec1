package org.ediframework.examples.benchmarks;

/** The eight characteristics: how many labels, how unequal they are (Zipf weights i^-s), how many entries are missing. */
enum SyntheticCharacteristic {
    DISTRICT("district", "D%02d", 10, 0.4, 0.0),
    /** 60 in each district; the weights are those within a district. */
    SCHOOL("school", "S%04d", 600, 0.6, 0.0),
    AGE_BAND("age-band", "age%d", 8, 0.3, 0.01),
    SEX("sex", "sex%d", 3, 0.9, 0.02),
    ETHNIC_GROUP("ethnic-group", "E%02d", 20, 1.6, 0.08),
    DISABILITY("disability", "d%d", 3, 1.8, 0.12),
    RELIGION("religion", "rel%d", 9, 1.0, 0.20),
    SEND("send", "s%d", 4, 2.0, 0.05);

    static final int SCHOOLS_PER_DISTRICT = 60;

    private final String id;
    private final String labelFormat;
    private final int labels;
    private final double skew;
    private final double missing;

    SyntheticCharacteristic(String id, String labelFormat, int labels, double skew, double missing) {
        this.id = id;
        this.labelFormat = labelFormat;
        this.labels = labels;
        this.skew = skew;
        this.missing = missing;
    }

    String id() {
        return id;
    }

    int labels() {
        return labels;
    }

    double skew() {
        return skew;
    }

    /** The share of people whose entry is missing. */
    double missing() {
        return missing;
    }

    /** The label of a code from 1. */
    String label(int code) {
        return String.format(labelFormat, code);
    }
}
