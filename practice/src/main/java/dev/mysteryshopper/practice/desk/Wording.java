package dev.mysteryshopper.practice.desk;

import java.util.List;

/** How agents put things: each in their own way, the same words for the same case. */
final class Wording {
    private final Luck luck;

    Wording(Luck luck) {
        this.luck = luck;
    }

    /** One of several ways to say the same. */
    String pick(Agent agent, String theCase, List<String> ways) {
        return ways.get(luck.below(ways.size(), agent.name() + " " + ways.get(0) + " " + theCase));
    }

    /** How an agent asks for something. */
    String ask(Agent agent, String theCase, Asked what, Wish wish) {
        return pick(agent, theCase, ways(what, wish));
    }

    private static List<String> ways(Asked what, Wish wish) {
        return switch (what) {
            case ORDER_NUMBER ->
                List.of(
                        "What is your order number, please?",
                        "Could you give me your order number?",
                        "May I have the order number? It begins with PS.");
            case EMAIL ->
                wish == Wish.ORDER
                        ? List.of(
                                "What is your e-mail address, please?",
                                "Which e-mail address may I use for the order?",
                                "Could you tell me your e-mail address?")
                        : List.of(
                                "Which e-mail address did you order with?",
                                "To be on the safe side: what is your e-mail address?",
                                "Could you tell me your e-mail address, please?");
            case PRODUCT ->
                wish == Wish.ORDER
                        ? List.of("Which product would you like?", "What may I send you: which product is it?")
                        : List.of("Which product is it about?", "Could you tell me which product you mean?");
            case QUANTITY -> List.of("How many would you like?", "How many shall it be?", "And how many of them?");
            case SHIPPING ->
                List.of(
                        "Which shipping would you like: standard, express or pickup?",
                        "Would you like standard shipping, express shipping or pickup in our store?",
                        "And the shipping: standard, express or pickup?");
            case REASON ->
                List.of(
                        "What is the reason for the return?",
                        "May I ask for the reason why it comes back?",
                        "Could you tell me the reason for sending it back?");
            case PROBLEM ->
                List.of(
                        "What is wrong with it?",
                        "Could you describe the problem, so that we know what is wrong?",
                        "What exactly is wrong with it?");
            case TOPIC -> List.of("What can I do for you?", "How may I help?", "What is it about?");
        };
    }
}
