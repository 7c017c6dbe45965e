package dev.mysteryshopper.reports.render.github;

import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.FeatureLines.Line;
import java.util.Optional;

/** A workflow command; nothing in its texts can end it or begin another. */
final class Command {

    private Command() {}

    /** {@code ::error file=a.feature,line=3,title=What::Message}. */
    static String of(String level, Optional<Line> at, String title, String message) {
        StringBuilder command = new StringBuilder("::").append(level).append(' ');
        at.ifPresent(line -> command.append("file=")
                .append(property(line.file()))
                .append(",line=")
                .append(line.line())
                .append(','));
        return command.append("title=")
                .append(property(CleanText.line(title)))
                .append("::")
                .append(data(CleanText.lines(message)))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
