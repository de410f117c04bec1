/** Results in the form that the client asks for: {@link org.ediframework.examples.service.answers.Answer}. */
@NullMarked
package org.ediframework.examples.service.answers;

import org.jspecify.annotations.NullMarked;
