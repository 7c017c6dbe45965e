package dev.mysteryshopper.practice.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a message what the customer wants. The first rule that fits decides, so the narrow ones come first. */
final class Wishes {
    private record Rule(Wish wish, Pattern pattern) {}

    private static final List<Rule> RULES = rules();

    private Wishes() {}

    /** @param text in small letters */
    static Optional<Wish> in(String text) {
        return RULES.stream()
                .filter(rule -> rule.pattern.matcher(text).find())
                .map(Rule::wish)
                .findFirst();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        add(
                rules,
                Wish.CANCEL,
                "\\bcancel\\b(?!led)|\\bcancelling\\b|\\bcancellation\\b|\\bcall (?:it|the order) off\\b|\\bstop (?:my|the|this) order\\b");
        add(rules, Wish.INVOICE, "\\binvoices?\\b|\\breceipt\\b|\\bgift ?cards?\\b");
        add(
                rules,
                Wish.TRACK,
                "\\btrack(?:ing)?\\b|\\bwhere(?:'s| is| are)? (?:my|the|our) (?:order|parcel|package|delivery|\\w+ boots|\\w+)\\b.*(?:\\?|order|ps-)|\\bstatus\\b|\\bwhen (?:will|does|is) (?:my|the) (?:order|parcel|package)\\b|\\bhas (?:my|the) (?:order|parcel|package)\\b|\\b(?:is|was|been) (?:my |the )?(?:order .*)?(?:cancelled|canceled|shipped)\\b|\\bhow far is\\b|\\bwhere (?:is|are) (?:it|they)\\b|\\b(?:order|parcel|package) (?:has|have|did)(?: not|n't)(?: yet)? (?:come|arrived?|shown up)\\b");
        add(
                rules,
                Wish.WARRANTY_TERMS,
                "\\b(?:how long|what|which|how many)\\b[^.?!]*\\b(?:warranty|guarantee)\\b|\\bwarranty (?:terms|period|conditions)\\b|\\b(?:do|does|is|are)\\b[^.?!]*\\b(?:have|come with|has|there)\\b[^.?!]*\\b(?:warranty|guarantee)\\b");
        add(rules, Wish.CLAIM, "\\bwarranty\\b|\\bguarantee\\b|\\bclaim\\b");
        add(
                rules,
                Wish.RETURN_WINDOW,
                "\\b(?:how long|how many days|until when|what|which|when)\\b[^.?!]*\\b(?:return(?:s|ing|ed)?|send [^.?!]*back|bring [^.?!]*back|take [^.?!]*back)\\b|\\breturn(?:s)? (?:window|policy|period)\\b");
        add(
                rules,
                Wish.RETURN,
                "\\breturn(?:ing)?\\b|\\b(?:send|give|bring) [^.?!]*\\bback\\b|\\brefund\\b|\\bmoney back\\b");
        add(
                rules,
                Wish.CLAIM,
                "\\bbroken\\b|\\bbroke\\b|\\bdefect\\w*\\b|\\bfaulty\\b|\\bstopped (?:working|heating|\\w+ing)\\b|\\b(?:does|do|is|are)(?:n't| not) work\\w*\\b|\\bwon't (?:work|start|heat|turn on)\\b");
        add(
                rules,
                Wish.PROMOTION,
                "\\bpromotions?\\b|\\bdiscounts?\\b|\\b(?:special )?offers?\\b|\\bcoupons?\\b|\\bvouchers?\\b|\\bdeals?\\b|\\bpromo\\b|\\bon sale\\b|\\bany sales?\\b");
        add(
                rules,
                Wish.ORDER,
                "\\b(?:place|make) an order\\b|\\b(?:to|i'd|i'll|please|can i|could i|and|i) (?:order(?!s? ps-)|buy|purchase|take|get)\\b|^\\s*(?:order(?!,? (?:number )?ps-)|buy|purchase)\\b|\\bi (?:want|need|would like|'d like|d like) (?:\\d+|an?|one|two|three|four|five|six|some|the)\\b|\\bi'd like (?:\\d+|an?|one|two|three|four|five|six|some|the)\\b|\\b(?:would|'d) like to (?:order|buy|have|purchase|get)\\b");
        add(
                rules,
                Wish.SHIPPING,
                "\\b(?:shipping|delivery|postage|express|ship|deliver)\\b[^.?!]*\\b(?:cost|costs|price|prices|much|long|fast|take|takes|options?|methods?|time|times|fee|free)\\b|\\b(?:how|what|which)\\b[^.?!]*\\b(?:shipping|delivery|postage|ship|deliver|pickup|pick up)\\b");
        add(
                rules,
                Wish.CONTACT,
                "\\b(?:phone|telephone)\\b|\\bcall you\\b|\\byour e-?mail\\b|\\be-?mail you\\b|\\breach you\\b|\\bwhere (?:are you|is (?:the|your) (?:shop|store))\\b|\\byour address\\b");
        add(
                rules,
                Wish.HOURS,
                "\\bopening\\b|\\bopen\\b[^.?!]*\\b(?:on|at|when|until|till|today|tomorrow|hours?|sundays?|saturdays?|days?|weekends?)\\b|\\b(?:when|what time|how long|until when|are you|you)\\b[^.?!]*\\b(?:open|close[sd]?|closing)\\b|\\b(?:business|store|shop) hours\\b|\\bhours on\\b|\\byour hours\\b");
        add(rules, Wish.PRICE, "\\bhow much\\b|\\bprices?\\b|\\bcosts?\\b|\\bwhat do(?:es)? [^.?!]* cost\\b");
        add(rules, Wish.AVAILABILITY, "\\bin stock\\b|\\bavailab\\w+\\b|\\bsold out\\b|\\bdo you (?:have|sell)\\b");
        add(
                rules,
                Wish.HUMAN,
                "\\b(?:talk|speak|chat) (?:to|with) (?:an? |some)?\\s?(?:real )?(?:human|person|agent|someone|somebody|one|colleague|representative)\\b|\\b(?:real|human) (?:person|agent|being)\\b|^\\s*(?:human|agent)\\b");
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, Wish wish, String pattern) {
        rules.add(new Rule(wish, Pattern.compile(pattern)));
    }
}
