package dev.mysteryshopper.practice.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says who takes the next customer. The agents of a desk take turns case by case: customers who come with the same case
 * meet one agent after the other. A customer whose name ends in a number ("Customer 7") has that number's turn, however
 * many came before; any other has the next one. Safe for use by many threads.
 */
public final class Roster {
    private static final int MOST_CASES_REMEMBERED = 10_000;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})\\D*$");
    private static final List<Agent> AGENTS = List.of(
            new Agent("Robin", Desk.BOT),
            new Agent("Ana", Desk.SALES),
            new Agent("Ben", Desk.SALES),
            new Agent("Chloe", Desk.ORDERS),
            new Agent("Devon", Desk.ORDERS),
            new Agent("Priya", Desk.RETURNS),
            new Agent("Tom", Desk.RETURNS),
            new Agent("Ines", Desk.RETURNS),
            new Agent("Omar", Desk.WARRANTY),
            new Agent("Lena", Desk.WARRANTY),
            new Agent("Grace", Desk.MANAGER));

    private final Luck luck;
    private final Map<String, Integer> turns = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_CASES_REMEMBERED;
        }
    };

    public Roster(Luck luck) {
        this.luck = luck;
    }

    public static List<Agent> agents() {
        return AGENTS;
    }

    public Agent bot() {
        return AGENTS.get(0);
    }

    /**
     * Who takes this customer.
     *
     * @param customer the name; may be empty
     * @param words what the customer has said so far: the case
     */
    public Agent next(Desk desk, String customer, String words) {
        List<Agent> agents =
                AGENTS.stream().filter(agent -> agent.desk() == desk).toList();
        String nameless = customer.isBlank()
                ? words
                : Pattern.compile(customer.strip(), Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .replaceAll("#");
        String theCase = desk + " " + Luck.impersonal(nameless);
        int first = luck.below(agents.size(), theCase);
        Matcher number = NUMBERED.matcher(customer);
        int turn = number.find() ? Integer.parseInt(number.group(1)) : turn(theCase);
        return agents.get((first + turn) % agents.size());
    }

    private int turn(String theCase) {
        synchronized (turns) {
            int turn = turns.getOrDefault(theCase, 0);
            turns.put(theCase, turn + 1);
            return turn;
        }
    }
}
