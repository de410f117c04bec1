/**
 * What the modules for either version of Jackson share: a document's tokens as text that remembers its places, and the
 * canonical form as tokens. It knows no mapper. Not exported.
 */
@NullMarked
package org.ediframework.io.binding;

import org.jspecify.annotations.NullMarked;
