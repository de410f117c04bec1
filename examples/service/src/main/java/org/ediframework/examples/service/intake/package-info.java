/**
 * Bodies of requests, read within limits of size and time and never kept longer than needed.
 *
 * <p>The entrance is {@link org.ediframework.examples.service.intake.Intake}. What it refuses it refuses with an
 * exception that names the status of the answer.
 */
@NullMarked
package org.ediframework.examples.service.intake;

import org.jspecify.annotations.NullMarked;
