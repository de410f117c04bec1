/** The start page for people: forms that work without script, answered by pages; nothing that is given is kept. */
@NullMarked
package org.ediframework.examples.service.forms;

import org.jspecify.annotations.NullMarked;
