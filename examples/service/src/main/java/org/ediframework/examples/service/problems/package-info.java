/**
 * What a client is told when a request cannot be answered: problem details, RFC 9457, without a trace of the inside and
 * without anything of the data.
 */
@NullMarked
package org.ediframework.examples.service.problems;

import org.jspecify.annotations.NullMarked;
