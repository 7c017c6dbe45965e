package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.choose.Belonging.Stretch;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns in a reply, as a page shows them: "Session | Silver | Gold" over "Physio | 6 | 10". What a cell is for
 * is said by the first cell of its row and the first of its column.
 */
final class Table {

    /** A row has a name and at least one value. */
    private static final int FEWEST_CELLS = 2;

    private final List<List<Stretch>> rows = new ArrayList<>();

    private Table() {}

    /** The first table of a reply; one without rows where there is none. */
    static Table of(Passage passage) {
        Table table = new Table();
        int from = 0;
        for (int i = 0; i <= passage.size(); i++) {
            if (i == passage.size() || passage.is(i, "\n")) {
                table.line(passage, from, i);
                from = i + 1;
            }
        }
        if (table.rows.size() < 2) {
            table.rows.clear();
        }
        return table;
    }

    /** What heads the cell that holds this token, row before column; empty outside a table and in its first row or column. */
    List<Stretch> headings(int token) {
        for (int row = 1; row < rows.size(); row++) {
            List<Stretch> cells = rows.get(row);
            for (int column = 1; column < cells.size(); column++) {
                if (cells.get(column).holds(token)) {
                    return List.of(cells.get(0), rows.get(0).get(column));
                }
            }
        }
        return List.of();
    }

    /** Takes a line up where it is a row as wide as the first. */
    private void line(Passage passage, int from, int to) {
        List<Stretch> cells = new ArrayList<>();
        int start = passage.is(from, "|") ? from + 1 : from;
        boolean words = false;
        for (int i = start; i <= to; i++) {
            words |= i < to && (passage.token(i).isWord() || passage.token(i).isNumber());
            if (i == to || passage.is(i, "|")) {
                if (i > start || i < to) {
                    cells.add(new Stretch(start, i));
                }
                start = i + 1;
            }
        }
        boolean fits = rows.isEmpty() || rows.get(0).size() == cells.size();
        if (words && cells.size() >= FEWEST_CELLS && fits) {
            rows.add(cells);
        }
    }
}
