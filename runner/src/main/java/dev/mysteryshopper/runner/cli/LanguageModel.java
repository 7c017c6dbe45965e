package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.opinion.AdvisorKind;
import dev.mysteryshopper.reports.opinion.Budget;
import dev.mysteryshopper.reports.opinion.Counsel;
import dev.mysteryshopper.reports.opinion.KeptAnswers;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.TimeSpan;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The language model that the environment names, asked where the rules are unsure. There is none unless endpoint and model are named.
 *
 * @param name the model; empty if there is none
 * @param counsel asks it; empty if there is none
 */
record LanguageModel(String name, Optional<Counsel> counsel) {

    private static final String ENDPOINT = "MYSTERY_SHOPPER_MODEL_ENDPOINT";
    private static final String MODEL = "MYSTERY_SHOPPER_MODEL";
    private static final String KEY = "MYSTERY_SHOPPER_MODEL_KEY";
    private static final String CALLS = "MYSTERY_SHOPPER_MODEL_CALLS";
    private static final String LIMIT = "MYSTERY_SHOPPER_MODEL_LIMIT";
    private static final String PATIENCE = "MYSTERY_SHOPPER_MODEL_PATIENCE";
    private static final String ANSWERS = "MYSTERY_SHOPPER_MODEL_ANSWERS";

    /**
     * The model that is to be asked.
     *
     * @param about the company whose secrets are kept from it and whose words are read; empty if none is known
     * @throws dev.mysteryshopper.runner.company.WrongInput if it is named in part, or nothing here can ask one
     */
    static LanguageModel of(Surroundings surroundings, Optional<Company> about) {
        String endpoint = set(surroundings, ENDPOINT);
        String model = set(surroundings, MODEL);
        if (endpoint.isEmpty() && model.isEmpty()) {
            return new LanguageModel("", Optional.empty());
        }
        if (endpoint.isEmpty() || model.isEmpty()) {
            String missing = endpoint.isEmpty() ? ENDPOINT : MODEL;
            throw Recorded.wrong(
                    missing,
                    "this is not set, and " + (endpoint.isEmpty() ? MODEL : ENDPOINT)
                            + " is. Expected both, or neither.");
        }
        if (!isAddress(endpoint)) {
            throw Recorded.wrong(
                    ENDPOINT,
                    "this is no address of a server. Expected one such as https://models.example.com/v1, with the key in "
                            + KEY + ".");
        }
        AdvisorKind kind = ServiceLoader.load(AdvisorKind.class)
                .findFirst()
                .orElseThrow(() -> Recorded.wrong(
                        ENDPOINT,
                        "nothing on the class path can ask a language model. Expected the jars of the module \"model\" in"
                                + " MYSTERY_SHOPPER_CLASS_PATH: see docs/language-model.md."));
        Map<String, String> secrets = new HashMap<>(about.map(Company::secrets).orElse(Map.of()));
        String key = set(surroundings, KEY);
        if (!key.isEmpty()) {
            secrets.put(KEY, key);
        }
        return new LanguageModel(
                model,
                Optional.of(new Counsel(
                        kind.advisor(endpoint, model, key, span(surroundings, PATIENCE, Duration.ofSeconds(30))),
                        new KeptAnswers(surroundings
                                .here()
                                .resolve(surroundings.environment().getOrDefault(ANSWERS, "target/model-answers"))),
                        new Budget(
                                calls(surroundings),
                                span(surroundings, LIMIT, Duration.ofMinutes(5)),
                                System::nanoTime),
                        new Redactor(secrets),
                        about.map(Company::reader).orElseGet(FactReader::new))));
    }

    private static String set(Surroundings surroundings, String name) {
        return surroundings.environment().getOrDefault(name, "").strip();
    }

    /** An address with a user in it would show a key wherever the address is shown. */
    private static boolean isAddress(String endpoint) {
        try {
            URI uri = new URI(endpoint);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int calls(Surroundings surroundings) {
        String calls = set(surroundings, CALLS);
        if (calls.isEmpty()) {
            return 200;
        }
        if (!calls.matches("[0-9]{1,9}")) {
            throw Recorded.wrong(CALLS, "this is \"" + calls + "\". Expected a number of calls, such as 200.");
        }
        return Integer.parseInt(calls);
    }

    private static Duration span(Surroundings surroundings, String name, Duration usual) {
        String span = set(surroundings, name);
        return span.isEmpty()
                ? usual
                : TimeSpan.read(span)
                        .filter(read -> !read.isZero())
                        .orElseThrow(() ->
                                Recorded.wrong(name, "this is \"" + span + "\". Expected " + TimeSpan.EXPECTED + "."));
    }

    /** Asks it, if there is one. */
    SecondOpinion opinion() {
        return counsel.isPresent() ? counsel.get() : SecondOpinion.none();
    }

    /** What may matter when results are compared. */
    Map<String, String> environment() {
        return name.isEmpty() ? Map.of() : Map.of("language model", name);
    }

    /** Says what came of it, if it was asked. */
    void tell(PrintWriter err) {
        counsel.flatMap(Counsel::summary).ifPresent(err::println);
    }
}
