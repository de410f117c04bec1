package org.ediframework.core.population;

import java.util.List;

/** Lists for messages, cut where a reader would stop reading: a dimension may hold 100,000 schools. */
final class Shortened {

    private static final int SHOWN = 30;

    private Shortened() {}

    static String list(List<String> labels) {
        if (labels.size() <= SHOWN) {
            return labels.toString();
        }
        String shown = labels.subList(0, SHOWN).toString();
        return shown.substring(0, shown.length() - 1) + ", … " + (labels.size() - SHOWN) + " more]";
    }
}
