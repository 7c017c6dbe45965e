package dev.mysteryshopper.reports.answers;

import dev.mysteryshopper.reports.fact.Judge;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.lines.EachResult;
import dev.mysteryshopper.reports.lines.LineProblem;
import dev.mysteryshopper.reports.lines.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Judges the pairs of answers of a file: one line of JSON in, one line of JSON out, in the order of the file and in memory that
 * does not grow with it. A line that cannot be read is told and left out.
 */
public final class AnswerJudging {

    private final Judge judge;
    private final AnswerReading reading;
    private final Lines lines;

    /**
     * @param judge judges; asked by several threads
     * @param locale how the company writes money, dates and numbers
     * @param zone where its clock stands
     * @param askedOn the day of asking for lines that do not say
     * @param threads how many judge at the same time, at least 1
     */
    public AnswerJudging(Judge judge, Locale locale, ZoneId zone, LocalDate askedOn, int threads) {
        this.judge = judge;
        this.reading = new AnswerReading(locale, zone, askedOn);
        this.lines = new Lines(threads);
    }

    /**
     * What became of a file.
     *
     * @param verdicts how often each verdict was given; those never given are missing
     * @param unreadable how many lines could not be read
     */
    public record Judged(Map<Verdict, Long> verdicts, long unreadable) {

        /** How many pairs were judged. */
        public long pairs() {
            return verdicts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Line(Verdict verdict, String json) {}

    /**
     * Judges a file to its end.
     *
     * @param file its name, for problems
     * @param in what stands in it; not closed
     * @param out where the verdicts are written; not closed
     * @param problems takes the lines that cannot be read, as they are met
     * @throws IOException if it cannot be read, or the verdicts cannot be written
     */
    public Judged judge(String file, InputStream in, Writer out, Consumer<LineProblem> problems) throws IOException {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        long[] unreadable = {0};
        lines.read(
                file,
                in,
                (number, line) -> {
                    AnswerPair pair = reading.read(line);
                    Judgement judgement = judge.judge(pair.ask(), pair.first(), pair.second());
                    return new Line(judgement.verdict(), VerdictLine.of(pair, judgement));
                },
                new EachResult<Line>() {
                    @Override
                    public void take(long number, Line line) throws IOException {
                        verdicts.merge(line.verdict(), 1L, Long::sum);
                        out.write(line.json());
                        out.write('\n');
                    }

                    @Override
                    public void unreadable(LineProblem problem) {
                        unreadable[0]++;
                        problems.accept(problem);
                    }
                });
        return new Judged(verdicts, unreadable[0]);
    }
}
