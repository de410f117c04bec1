/**
 * The calendar of a plan as an iCalendar file, which calendars of all kinds can subscribe to. Entrance:
 * {@link org.ediframework.io.calendar.CalendarFile}. Stands on {@code core.duty}.
 *
 * <p>It is written here and not by a library: a file of whole days needs nine properties of RFC 5545, and the libraries there
 * are bring another JSON library, template engines or time zones of their own with them. Tests read what is written with
 * one of them.
 */
@NullMarked
package org.ediframework.io.calendar;

import org.jspecify.annotations.NullMarked;
