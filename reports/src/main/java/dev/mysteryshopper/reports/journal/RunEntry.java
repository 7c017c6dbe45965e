package dev.mysteryshopper.reports.journal;

/** An entry about the run as a whole. */
public sealed interface RunEntry extends Entry permits RunStarted, RunFinished {}
