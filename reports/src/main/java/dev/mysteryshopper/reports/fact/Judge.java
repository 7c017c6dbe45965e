package dev.mysteryshopper.reports.fact;

/** Says whether two replies about one fact agree. Safe to use from several threads. */
public interface Judge {

    /** Compares two replies to the same question; never throws, whatever the text. */
    Judgement judge(Ask ask, Reply first, Reply second);
}
