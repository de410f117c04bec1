/**
 * The words the other packages speak: characteristics, classifications with their editions and categories, the five
 * kinds of missing answer, places, and the ways in which plans write time.
 *
 * <p>Begin with {@link org.ediframework.core.vocabulary.Characteristic}; the lists that come with the library are in
 * {@link org.ediframework.core.vocabulary.ClassificationCatalogue} and
 * {@link org.ediframework.core.vocabulary.PublishedPlaces}. Of this module it knows {@code constraint} only; every other
 * package may use it.
 */
@NullMarked
package org.ediframework.core.vocabulary;

import org.jspecify.annotations.NullMarked;
