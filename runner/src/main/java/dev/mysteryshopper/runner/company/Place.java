package dev.mysteryshopper.runner.company;

/**
 * A place in a file a person wrote.
 *
 * @param file path as the person gave it, relative to where the command was typed if it lies below
 * @param line line, from 1
 * @param column column, from 1; 0 where only the line is known
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return column > 0 ? file + ":" + line + ":" + column : file + ":" + line;
    }
}
