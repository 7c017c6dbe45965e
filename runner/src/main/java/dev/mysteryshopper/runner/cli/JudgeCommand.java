package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.answers.AnswerJudging;
import dev.mysteryshopper.reports.answers.AnswerJudging.Judged;
import dev.mysteryshopper.reports.fact.DeterministicJudge;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges recorded pairs of answers. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Says of recorded pairs of answers to one question whether they agree: CONSISTENT, CONTRADICTS, NOT_STATED,"
                    + " NOT_COMPARABLE, or UNSURE, which asks a person to look.",
            "",
            "ANSWERS is JSON Lines, one pair a line:",
            "  {\"case\": \"1\", \"question\": \"How long can I return it?\",",
            "   \"subject\": \"rain boots\", \"fact\": \"return window\", \"type\": \"duration\",",
            "   \"replies\": [{\"id\": \"a\", \"channel\": \"web\", \"text\": \"...\"},",
            "               {\"id\": \"b\", \"channel\": \"chat\", \"text\": \"...\"}]}",
            "One line comes out for each that goes in, in the same order:",
            "  {\"case\": \"1\", \"verdict\": \"CONTRADICTS\",",
            "   \"values\": {\"a\": \"P30D\", \"b\": \"P14D\"}, \"reason\": \"...\"}",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every line was judged.",
            "1:Some lines could not be read; the others were judged.",
            "2:The call, the company file or the file of answers is wrong; nothing was judged.",
            "3:It could not be finished."
        })
final class JudgeCommand implements Callable<Integer> {

    private static final String EXPECTED = "a file of answers, one pair a line";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ANSWERS", description = "The file with the pairs of answers.")
    @SuppressWarnings("NullAway.Init")
    private Path answers;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where the verdicts are written. Default, and for -: standard output, and nothing else there.")
    private String out = "-";

    @Option(
            names = "--company",
            paramLabel = "FILE",
            description =
                    "The company file, for how money, dates and numbers are written (locale), the time zone and the status words."
                            + " Its channels are not needed. Default: English, and the currency that the answers name.")
    private @Nullable Path company;

    @Option(
            names = "--asked-on",
            paramLabel = "DATE",
            converter = Days.class,
            description =
                    "When was asked, for lines without \"asked_on\": it says which day \"tomorrow\" is. Default: today.")
    private @Nullable LocalDate askedOn;

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Company> about = Recorded.company(surroundings, company);
        LanguageModel model = LanguageModel.of(surroundings, about);
        ZoneId zone = about.map(Company::zone).orElse(ZoneOffset.UTC);
        AnswerJudging judging = new AnswerJudging(
                model.opinion()
                        .behind(new DeterministicJudge(
                                about.map(Company::reader).orElseGet(FactReader::new))),
                about.map(Company::locale).orElse(Locale.ENGLISH),
                zone,
                askedOn == null ? LocalDate.now(zone) : askedOn,
                Runtime.getRuntime().availableProcessors());
        Path file = surroundings.here().resolve(answers);
        try (InputStream in = Recorded.open(file, answers.toString(), EXPECTED)) {
            int code = out.equals("-") ? toStandardOutput(judging, in) : toFile(judging, in, file);
            model.tell(spec.commandLine().getErr());
            return code;
        }
    }

    private int toStandardOutput(AnswerJudging judging, InputStream in) throws IOException {
        PrintWriter to = spec.commandLine().getOut();
        Judged judged = judge(judging, in, to);
        to.flush();
        if (judged.unreadable() > 0) {
            spec.commandLine().getErr().println(summary(judged));
        }
        return code(judged);
    }

    private int toFile(AnswerJudging judging, InputStream in, Path file) throws IOException {
        Judged judged;
        try (OutFile verdicts = OutFile.at("--out", surroundings.here().resolve(out), out, file)) {
            judged = judge(judging, in, verdicts.writer());
            verdicts.whole();
        }
        (judged.unreadable() > 0
                        ? spec.commandLine().getErr()
                        : spec.commandLine().getOut())
                .println(summary(judged));
        return code(judged);
    }

    private Judged judge(AnswerJudging judging, InputStream in, Writer to) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Judged judged = judging.judge(answers.toString(), in, to, err::println);
        if (judged.pairs() + judged.unreadable() == 0) {
            throw Recorded.wrong(answers.toString(), "the file is empty. Expected " + EXPECTED + ".");
        }
        return judged;
    }

    private static int code(Judged judged) {
        return judged.unreadable() > 0 ? Ended.NOT_MET : Ended.MET;
    }

    private static String summary(Judged judged) {
        String verdicts = judged.verdicts().entrySet().stream()
                .map(verdict -> number(verdict.getValue()) + " " + verdict.getKey())
                .collect(Collectors.joining(", "));
        String pairs = (judged.pairs() == 1 ? "1 pair was" : number(judged.pairs()) + " pairs were") + " judged"
                + (verdicts.isEmpty() ? "." : ": " + verdicts + ".");
        return judged.unreadable() == 0
                ? pairs
                : pairs + " "
                        + (judged.unreadable() == 1
                                ? "1 line could not be read and was left out."
                                : number(judged.unreadable()) + " lines could not be read and were left out.");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
