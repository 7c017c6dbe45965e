package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Ended;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.logging.LogManager;

/** What is started by the shell script. */
public final class Main {

    private Main() {}

    /** Ends the Java it runs in with the exit code of the command. */
    public static void main(String... arguments) {
        // libraries log to standard error what nobody who plays journeys can use; what matters to them is thrown
        LogManager.getLogManager().reset();
        // picocli would start Groovy, which REST-assured brings along, at every call of the command
        System.setProperty("picocli.disable.closures", "true");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Map<String, String> environment = System.getenv();
        Surroundings surroundings = new Surroundings(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("mystery-shopper.home", "")),
                environment,
                true);
        int code;
        try {
            code = MysteryShopper.commandLine(surroundings, out, err).execute(arguments);
        } catch (ServiceConfigurationError e) {
            err.println("A jar on the class path promises something that is not there: " + e.getMessage());
            code = Ended.NOT_FINISHED;
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
