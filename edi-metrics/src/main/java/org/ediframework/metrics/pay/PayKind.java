package org.ediframework.metrics.pay;

/** A kind of pay that figures tell of. */
enum PayKind {
    /** By the hour, as SI 2017/172 has it. */
    HOURLY,
    /** Bonus pay of twelve months, as SI 2017/172 has it. */
    BONUS,
    /** By the hour, as directive (EU) 2023/970 has it: basic and variable pay together. */
    LEVEL,
    /** The basic part of the level. */
    BASIC,
    /** The complementary or variable part of the level. */
    VARIABLE
}
