/**
 * Endpoints for people and counts: who is here against who should be. References come with the request or stand on the
 * {@link org.ediframework.examples.service.people.ReferenceShelf}.
 */
@NullMarked
package org.ediframework.examples.service.people;

import org.jspecify.annotations.NullMarked;
