/**
 * Endpoints for disclosure control: a table that can be published, and, at an address of its own, the proof, which is as
 * confidential as the data.
 */
@NullMarked
package org.ediframework.examples.service.disclosure;

import org.jspecify.annotations.NullMarked;
