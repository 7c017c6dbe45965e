package dev.mysteryshopper.reports.export;

import dev.mysteryshopper.reports.render.Renderer;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

/** Makes what hands a run on to another system; found on the class path with {@link java.util.ServiceLoader}. */
public interface ExportKind {

    /**
     * What hands runs on. It has not reached out yet. A system that cannot be reached is told to {@code trouble} and keeps no report from
     * being written: what is returned never throws for it, and gives up within a minute.
     *
     * @param endpoint where the system is reached, such as {@code http://127.0.0.1:4318}
     * @param headers headers of each request, by name; they may hold keys and are never written anywhere
     * @param trouble takes one sentence for each run that was not handed on, from any thread
     */
    Renderer to(URI endpoint, Map<String, String> headers, Consumer<String> trouble);
}
