/**
 * What every reader and writer of documents shares: how they report what is wrong with a structure, what they could not
 * read, and how they never leave half of a file behind. The shape of a document stands in edi-core. Not exported.
 */
@NullMarked
package org.ediframework.io.document;

import org.jspecify.annotations.NullMarked;
