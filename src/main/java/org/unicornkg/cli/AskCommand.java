package org.unicornkg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.ask.QuestionBox;
import org.unicornkg.ask.QuestionLanguage;
import org.unicornkg.ask.Reading;
import org.unicornkg.ask.Score;
import org.unicornkg.ask.Understanding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.report.Reporter;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg ask`
@Command(
        name = "ask",
        description = {
            "Answers a question in English or Chinese by the report that it is understood as.",
            "Where none fits well enough, it says so and names the nearest."
        },
        footer = {
            "",
            "Examples:",
            "  kg ask \"who left 01.AI, and for where?\"",
            "  kg ask 截至2024年4月誰離開了月之暗面 --format csv"
        })
final class AskCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "As of kg report.")
    private @Nullable String format;

    @Option(names = "--bom", description = "Begin CSV or TSV with a byte order mark, which Excel needs.")
    private boolean hasBom;

    @Option(
            names = "--score",
            paramLabel = "FILE",
            description = "Read the questions of a file and print how many are understood as the file says.")
    private @Nullable Path score;

    AskCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        String question = String.join(" ", words).strip();
        if (question.isEmpty() == (score == null)) {
            throw new ProblemException(
                    new Problem.WrongUsage("kg ask needs a question, or --score and a file of questions"));
        }
        KnowledgeBase base = kg.base();
        QuestionBox box = QuestionBox.of(kg.catalogue(), base, Names.of(base));
        if (score == null) {
            answer(base, box.understand(question));
        } else {
            print(Score.of(box, score));
        }
        return 0;
    }

    private void answer(KnowledgeBase base, Understanding understanding) throws IOException {
        Reading reading = understanding.orProblem();
        PrintStream err = kg.terminal().err();
        err.println("understood as " + reading + ", like \"" + reading.pattern() + '"');
        understanding.alternatives().stream().limit(2).forEach(other -> err.println("or as         " + other));
        err.flush();
        Language language = kg.chosenLanguage().orElseGet(() -> QuestionLanguage.of(understanding.question()));
        Reporter reporter = Reporter.of(base, kg.evidence(base)).at(kg.site());
        new ReportPrinter(kg, Optional.ofNullable(format), hasBom, Hosts.none())
                .print(reporter, reading.query(), reading.arguments(), language);
    }

    private void print(Score found) {
        PrintStream out = kg.terminal().out();
        found.misses().forEach(out::println);
        double share = found.questions() == 0 ? 0 : 100.0 * found.right() / found.questions();
        out.println(String.format(
                Locale.ROOT,
                "%d questions: %d understood rightly (%.1f %%), %d of them answered or rightly refused;"
                        + " %d wrong answers given as sure",
                found.questions(),
                found.right(),
                share,
                found.answered(),
                found.wrongAnswers()));
    }
}
