/** Parameters of requests: read strictly, so that a misspelt one is told and not passed over. */
@NullMarked
package org.ediframework.examples.service.parameters;

import org.jspecify.annotations.NullMarked;
