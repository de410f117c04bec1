package org.ediframework.io.review;

/** One change of a sound plan, as a line of {@code breaches.txt} says it behind the word 'fault', 'near' or 'both'. */
sealed interface Edit {

    /** A value put at a pointer, in place of the one there or as a new last member; {@code /-} adds an entry to a list. */
    record Put(String pointer, String json) implements Edit {}

    /** What stands at a pointer taken out. */
    record Gone(String pointer) implements Edit {}

    /** A text of the document, found once, and what stands there instead; marks show where findings are due. */
    record Text(String before, String after) implements Edit {}

    /** A text of one file of the package made from the plan, and what stands there instead. */
    record InFile(String file, String before, String after) implements Edit {}

    /** The profile that the document is reviewed with. */
    record Settings(String json) implements Edit {}

    /**
     * Reads a line without its first word.
     *
     * @throws AssertionError when it says none of these
     */
    static Edit of(String line) {
        if (line.startsWith("/")) {
            int space = line.indexOf(' ');
            String pointer = line.substring(0, Math.max(space, 0));
            String what = line.substring(space + 1);
            if (what.equals("gone")) {
                return new Gone(pointer);
            }
            if (what.startsWith("= ")) {
                return new Put(pointer, what.substring("= ".length()));
            }
        } else if (line.startsWith("profile ")) {
            return new Settings(line.substring("profile ".length()));
        } else if (line.startsWith("text ")) {
            String[] sides = sides(line.substring("text ".length()));
            return new Text(sides[0], sides[1]);
        } else if (line.startsWith("in ") && line.contains(": ")) {
            String[] sides = sides(line.substring(line.indexOf(": ") + ": ".length()));
            return new InFile(line.substring("in ".length(), line.indexOf(": ")), sides[0], sides[1]);
        }
        throw new AssertionError(
                "'" + line + "' is no edit. Write: /pointer = JSON, /pointer gone, text BEFORE => AFTER,"
                        + " in FILE: BEFORE => AFTER, or profile JSON.");
    }

    private static String[] sides(String text) {
        String[] sides = text.replace("↵", "\n").replace("⇥", "\t").split(" => ", -1);
        if (sides.length != 2) {
            throw new AssertionError("'" + text + "' has not two sides around one ' => '.");
        }
        return sides;
    }
}
