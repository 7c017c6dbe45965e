package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Draws pages from the templates, which were compiled with the project. */
final class Pages {
    private static final String TYPE = "text/html; charset=utf-8";
    private static final String PACKAGE = "dev.mysteryshopper.practice.web.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    Answer answer(int status, String page, Map<String, Object> values) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page + ".jte", values, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Answer.of(status, TYPE, bytes.toByteArray()).with("Cache-Control", "no-store");
    }
}
