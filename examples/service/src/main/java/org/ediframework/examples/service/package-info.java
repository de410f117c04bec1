/**
 * A service over HTTP that embeds the library: {@link org.ediframework.examples.service.EdiService} starts it.
 *
 * <p>Neighbours, lower ones first: {@code settings} what whoever runs it can set; {@code intake} bodies of requests, read
 * within limits; {@code problems} what a client is told when a request cannot be answered; {@code answers} results in the
 * form that a client asks for; {@code parameters} what a request may say in its address; {@code plans}, {@code people}
 * and {@code disclosure} the endpoints, each a thin layer over the library.
 */
@NullMarked
package org.ediframework.examples.service;

import org.jspecify.annotations.NullMarked;
