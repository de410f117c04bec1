package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;
import org.ediframework.io.present.Figure;

/**
 * A figure with its drawing.
 *
 * @param name what stands before it
 * @param figure the figure, or the sign for its absence
 * @param interval of the figure; absent where the table has no intervals
 * @param strip the drawing
 * @param others what stands in further columns
 */
record PlotLine(String name, Figure figure, Optional<Figure> interval, Strip strip, List<Figure> others) {}
