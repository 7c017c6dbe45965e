package dev.mysteryshopper.practice.http;

/** A part of the server that answers every request below its address, errors included. Called by many threads at once. */
public interface Site {
    Answer answer(Call call);

    /** The answer when the body is larger than the server takes. */
    Answer tooLarge(Call call);

    /** The answer when the site itself has failed. */
    Answer failed(Call call);
}
