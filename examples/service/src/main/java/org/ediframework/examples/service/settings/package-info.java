/** What whoever runs the service can set: {@link org.ediframework.examples.service.settings.ServiceSettings}. */
@NullMarked
package org.ediframework.examples.service.settings;

import org.jspecify.annotations.NullMarked;
