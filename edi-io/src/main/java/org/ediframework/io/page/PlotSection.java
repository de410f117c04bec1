package org.ediframework.io.page;

import java.util.List;

/**
 * What a page tells of one thing, such as a characteristic.
 *
 * @param id unique on the page
 */
record PlotSection(String id, String heading, List<PlotPart> parts) {}
