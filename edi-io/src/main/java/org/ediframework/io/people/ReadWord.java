package org.ediframework.io.people;

import java.util.Optional;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * A word of a column of people that was not counted as it stands.
 *
 * @param column the name of the column
 * @param word as it stands there
 * @param missing the state of missing answer that it was taken for; empty where it is an answer
 * @param countedAs the other spelling under which its people are counted; empty where it is a missing answer
 */
public record ReadWord(String column, String word, Optional<NonResponse> missing, Optional<String> countedAs) {}
