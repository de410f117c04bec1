package org.ediframework.io.sheets;

/**
 * A column of a table of actions.
 *
 * @param index counted from 0
 * @param header as it stands in the sheet
 * @param meaning as the map has it
 */
record TableColumn(int index, String header, SheetMap.Column meaning) {}
