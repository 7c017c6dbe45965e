package dev.mysteryshopper.runner.company;

/**
 * A place in a file a person wrote.
 *
 * @param file path as the person gave it, relative to where the command was typed if it lies below
 * @param line line, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where only the line is known
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column > 0 ? file + ":" + line + ":" + column : file + ":" + line;
    }
}
