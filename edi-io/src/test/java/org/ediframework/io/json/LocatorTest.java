package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.io.load.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

class LocatorTest {

    private static final String DOCUMENT = """
            { "plain" : [1, -2.5e+3 ,true,null, "a ] } \\" \\\\", {"x":{}, "y": []} ],
              "es\\u0063aped\\t\\"name\\"": {"a/b~c": [[], [ [7] ]]},
              "plain": "again",
              "": {"" : "\uD834\uDD1E", "last": 0}}
            """;

    private static JsonText text(String json) {
        return JsonText.decode(json.getBytes(StandardCharsets.UTF_8), "d.json");
    }

    private static String at(String json, String pointer) {
        Location found =
                Locator.locate(text(json), List.of(Pointer.parse(pointer))).get(0);
        return found.getLine().orElseThrow() + ":" + found.getColumn().orElseThrow();
    }

    /** Where Jackson says that each value of the document begins; of two values under one name, the first. */
    private static Map<Pointer, Integer> offsets(String json) {
        Map<Pointer, Integer> offsets = new HashMap<>();
        try (JsonParser parser = new Tokens(Limits.standard()).over(text(json))) {
            parser.nextToken();
            collect(parser, Pointer.ROOT, offsets);
        }
        return offsets;
    }

    private static void collect(JsonParser parser, Pointer place, Map<Pointer, Integer> offsets) {
        offsets.putIfAbsent(place, Tokens.offset(parser));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                collect(parser, place.child(name), offsets);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                collect(parser, place.child(index), offsets);
            }
        }
    }

    @Test
    void everyValueIsFoundWhereTheParserReadIt() {
        JsonText text = text(DOCUMENT);
        Map<Pointer, Location> expected = new HashMap<>();
        offsets(DOCUMENT)
                .forEach((place, offset) -> expected.put(place, text.lines().at(offset)));
        assertEquals(19, expected.size());
        List<Pointer> places = List.copyOf(expected.keySet());
        assertEquals(places.stream().map(expected::get).toList(), Locator.locate(text, places));
        expected.forEach((place, location) ->
                assertEquals(List.of(location), Locator.locate(text, List.of(place)), place::toString));
    }

    /** Few parts of a thing are looked for in another way than many. */
    @Test
    void partsAreFoundHoweverManyAreAskedFor() {
        String json = "[" + "{},".repeat(39) + "{}]";
        for (int parts = 1; parts <= 40; parts++) {
            List<Pointer> places =
                    IntStream.range(0, parts).mapToObj(Pointer.ROOT::child).toList();
            List<Integer> columns = Locator.locate(text(json), places).stream()
                    .map(place -> place.getColumn().orElseThrow())
                    .toList();
            assertEquals(
                    IntStream.range(0, parts).mapToObj(part -> 2 + 3 * part).toList(), columns);
        }
    }

    @Test
    void placeThatIsNotThereIsLocatedAtTheInnermostThingAroundIt() {
        assertEquals("1:1", at(DOCUMENT, "/nothing"));
        assertEquals("1:13", at(DOCUMENT, "/plain/6"));
        assertEquals("1:52", at(DOCUMENT, "/plain/5/z/0"));
        assertEquals("1:14", at(DOCUMENT, "/plain/0/deeper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"a\"", "null", "[]", " {} "})
    void documentWithoutPartsIsAllThereIs(String document) {
        int column = document.startsWith(" ") ? 2 : 1;
        assertEquals("1:" + column, at(document, ""));
        assertEquals("1:" + column, at(document, "/a/0"));
    }
}
