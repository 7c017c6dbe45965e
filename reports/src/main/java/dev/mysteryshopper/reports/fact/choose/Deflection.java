package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Set;

/**
 * Whether a reply puts the answer off: it asks back, passes the question on, points elsewhere, or does not know. Each
 * group is one way of doing so.
 */
public final class Deflection {

    /** The answer is not known, or not yet. */
    private static final String[] NOT_KNOWN = {
        "depends",
        "varies",
        "vary",
        "can't|cannot|couldn't say|tell|promise|confirm|see|guess|share|discuss|give|comment|guarantee|find",
        "can't|cannot|couldn't really|quite|honestly say|tell|promise|confirm|see",
        "unable to say|share|confirm|discuss|tell|give|comment|find|see",
        "not able to say|share|confirm|discuss|tell|give|comment|find|see",
        "hard|difficult|impossible to say|tell|know",
        "not|isn't|aren't sure|certain|clear",
        "don't|didn't|doesn't|do|does know",
        "do|does not know",
        "wouldn't know",
        "no idea",
        "no way of knowing",
        "haven't|hasn't ~ clue|heard|decided|confirmed|set|announced|told|settled|finalised|finalized",
        "don't|doesn't have that|this|any|an|the|your ~ information|details|figures|date|news|answer|idea|word|hand|me",
        "haven't got that|those|the|any|it ~ hand|me|here|information|details",
        "wouldn't like|want|care to",
        "isn't|aren't|not out yet",
        "not been confirmed|decided|announced|set|fixed|finalised|finalized|told",
        "not ~ confirmed|decided|announced|finalised|finalized yet",
        "yet|still to be confirmed|announced|decided|set|agreed|fixed|finalised|finalized",
        "to be confirmed|announced|decided|advised",
        "tbc",
        "tba",
        "no date|news|word yet",
        "isn't|not something i|we can say|share|discuss|tell",
        "at liberty to",
        "can|could only discuss|share|talk|speak"
    };

    /** The one who answers will look first. */
    private static final String[] LOOKS_FIRST = {
        "i'd|we'd|i'll|we'll|you'd|you'll have|need|want|like to check|ask|look|see|find|speak|know|confirm|get|consult",
        "would|will|just|still have|need to check|ask|see|look|speak|know|find",
        "i|we have|need to check|ask|see|look|speak|know|find",
        "i'd have to",
        "i'll have to",
        "i'm|we're just|going to check|ask|find|look|see|chase|enquire|inquire",
        "i|we can check|ask|find|look|chase|enquire|inquire",
        "i'll|we'll|i'd check|ask|find|chase|enquire|inquire|look",
        "let me check|ask|find|look|see|have|get",
        "let me just|quickly check|ask|find|look|see|have|get",
        "get|come|be|go|getting back to|with you",
        "find out",
        "look|looking into",
        "we'll|i'll|will let you know",
        "bear|bare with me|us",
        "checking with|for"
    };

    /** Somebody else will answer, or has been asked to. */
    private static final String[] PASSED_ON = {
        "passed",
        "pass|passing this|it|your|that|you",
        "handed this|it|that on|over|to",
        "forwarded",
        "forwarding",
        "escalated",
        "escalating",
        "referred|referring this|it|your|that|you",
        "raised|raising this|it|your|that",
        "raised|logged|opened ~ ticket|case|query|enquiry",
        "put|putting you through",
        "asked|asking ~ team|colleague|manager|supplier|warehouse|office|branch|department|buyer|desk",
        "team|colleague|colleagues|manager|someone|somebody|specialist|department|adviser|advisor|agent will|can|should|would|who'll",
        "someone|somebody ~ will|can ~ reply|contact|call|answer|confirm|tell|help|advise|look|decide|know|email|ring|write|respond",
        "laid|put|sent|taken|passed|given ~ before|to our|the|my ~ director|manager|supervisor|board|committee|team|boss|owner|office|department",
        "someone|somebody|who|they will|can ~ reply|contact|call|answer|confirm|tell|help|advise|look|decide|know|email|ring|write|respond",
        "they'll|they'd ~ reply|contact|call|answer|confirm|tell|help|advise|look|know",
        "you'll hear|receive from|by|back|a|an",
        "you will hear|receive from|by|back|a|an",
        "be in touch",
        "it's|is|that's|now with our|the ~ team|department|manager",
        "best placed|person to",
        "one for the|our"
    };

    /** The answer stands somewhere else, or is to be had from somebody else. */
    private static final String[] POINTS_ELSEWHERE = {
        "check|visit|consult|browse our|the|your|with|online",
        "see our",
        "see the ~ website|site|page|app|listing|leaflet|terms|table|link|map",
        "have|take a look|peek at|on|in",
        "have|take a quick|good look at|on|in",
        "look at|on|in|up our|the|your",
        "go|head over|to our|the|your ~ website|site|page|app|portal|account|faq|faqs",
        "log|logging|sign in|into|on",
        "please call|contact|visit|see|check|ask|choose|select|speak|email|phone|get|refer|consult|ring|go|log|message|click|tap",
        "best|worth|better to|off ~ ask|check|call|ring|phone|email|contact|speak|asking|checking|calling|ringing|contacting",
        "worth asking|checking|calling|ringing|phoning",
        "best asking|checking|calling|ringing|phoning",
        "ask in|the|at|your|our|them|one",
        "on|in our|the|your website|site|page|app|portal|account|brochure|leaflet|faq|faqs|catalogue|terms",
        "on|in the|our|your ~ page|website|site|app|portal|brochure|leaflet|finder|faq|faqs|tab|menu",
        "shown|listed|displayed|posted|published|found on|in",
        "you'll|can|will find ~ on|in|at|online|under|here|website",
        "follow|click|tap|use|see|open the|this|on|our ~ link|button|tool|map|finder|planner|calculator|checker|tracker|page",
        "use|try our",
        "ring|call|phone|email|message|contact|dm|text us|them|ahead|round|our",
        "give|drop us|them|the|it ~ buzz|ring|call|bell|line|message|shout",
        "drop|dm|pop us",
        "send us|me a|an|some|your",
        "set|laid|spelled|spelt|explained|described out|in|under in|our|the|section",
        "explained|described in our|the|section",
        "reply with",
        "speak|talk to",
        "ask|check with|at"
    };

    /** A detail is wanted first. */
    private static final String[] WANTS_DETAILS = {
        "can|could|may i|we take|have|ask|get|see",
        "could|can|would you tell|confirm|send|give|let|provide|share|check|clarify|specify|post|pop|say",
        "let me|us know which|what|your|the|where|if|how",
        "tell me|us which|what|your|the|where|how|more",
        "need|require your|the|more ~ number|code|postcode|details|reference|name|date|address|email|information"
    };

    private static final Phrases<Boolean> PHRASES = new Phrases<Boolean>()
            .add(true, NOT_KNOWN)
            .add(true, LOOKS_FIRST)
            .add(true, PASSED_ON)
            .add(true, POINTS_ELSEWHERE)
            .add(true, WANTS_DETAILS);

    private static final Set<String> ASKING = Words.of(
            "who what which when where how why is are was were do does did have has can could may might would will shall should what's where's who's is");

    private static final Set<String> LEADS = Words.of(
            "sorry oh hi hello hey and but so okay ok well just first now right sure thanks please no yes if possible");

    private static final int FEW = 8;

    private Deflection() {}

    /** Whether the company's own words, outside quotes, put the answer off or ask back. */
    public static boolean in(Passage passage) {
        return PHRASES.in(passage).stream().anyMatch(hit -> !passage.quoted(hit.from())) || asksBack(passage);
    }

    /** A sentence that begins as questions do, perhaps behind a word or two: "Sorry, could you send a photo?" */
    private static boolean isQuestion(Passage passage, int start) {
        int i = start;
        while (i < Math.min(passage.size(), start + FEW)
                && (passage.is(i, LEADS) || !passage.token(i).isWord())) {
            i++;
        }
        return passage.is(i, ASKING);
    }

    /** Whether the company itself asks something. */
    private static boolean asksBack(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            int start = passage.sentenceStart(i);
            if (passage.is(i, "?") && !passage.quoted(i) && i - start > 2 && isQuestion(passage, start)) {
                return true;
            }
        }
        return false;
    }
}
