package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.http.Site;

/** Every page. */
public final class WebSite implements Site {
    @Override
    public Answer answer(Call call) {
        return Answer.of(
                200, "text/html; charset=utf-8", "<!doctype html><title>Practice Shop</title><h1>Practice Shop</h1>");
    }

    @Override
    public Answer tooLarge(Call call) {
        return Answer.of(413, "text/html; charset=utf-8", "too large");
    }
}
