package org.ediframework.io.json;

/** Moves through the text of a well-formed document and skips what is between one place and the next. */
final class Skipper {

    private final char[] text;
    private final int length;
    private int at;

    Skipper(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Where it stands. */
    int offset() {
        return at;
    }

    /** Moves to the next value, name or closing bracket, and tells which character it begins with. */
    char toNext() {
        while (text[at] <= ' ' || text[at] == ',' || text[at] == ':') {
            at++;
        }
        return text[at];
    }

    /** Moves to the next entry or name, and tells whether there is one before the closing bracket. */
    boolean hasNext() {
        char next = toNext();
        return next != '}' && next != ']';
    }

    /** Moves over the bracket at which it stands. */
    void step() {
        at++;
    }

    /** Reads the name at which it stands, and moves behind it. */
    String name() {
        int start = at + 1;
        skipText();
        String name = new String(text, start, at - 1 - start);
        return name.indexOf('\\') < 0 ? name : unescaped(name);
    }

    private static String unescaped(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit != '\\') {
                plain.append(unit);
                continue;
            }
            char escaped = name.charAt(++i);
            switch (escaped) {
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(name, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    /** Moves behind the value at which it stands, whatever it holds. */
    void skipValue() {
        switch (text[at]) {
            case '"' -> skipText();
            case '{', '[' -> skipNested();
            default -> {
                while (at < length && ",]} \t\r\n".indexOf(text[at]) < 0) {
                    at++;
                }
            }
        }
    }

    private void skipNested() {
        int depth = 0;
        do {
            char unit = text[at];
            if (unit == '"') {
                skipText();
            } else {
                depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0);
    }

    private void skipText() {
        at++;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        at++;
    }
}
