package dev.mysteryshopper.reports.conversation;

/** The words in which hand-overs are told, refused and prepared; whether one happens, the sentence around them decides. */
final class HandOverPhrases {

    /** What words say of a hand-over. */
    enum Sense {
        /** In the form that needs "I will", "let me" before it. */
        BASE,
        /** In the form that happens now: "putting you through". */
        NOW,
        /** Done: "have passed this to". */
        DONE,
        /** Somebody else takes over: "a colleague will pick this up". */
        TAKEN,
        /** Somebody else will answer: "they will reply to you here". */
        REPLIES,
        /** Somebody else is the right one: "it's the returns team you want". */
        WANTED,
        /** It fails: "nobody is free". */
        FAILS,
        /** The receiver was told the matter. */
        BRIEFED
    }

    static final Lexicon<Sense> WORDS = new Lexicon<Sense>(Families.ALL)
            .add(
                    Sense.BASE,
                    "transfer|connect|redirect you",
                    "transfer|connect|forward|redirect|reroute|reassign @poss|@case ?@case ?@case to|over|with|on",
                    "put|pass|hand|switch|move|pop|send|bring|take|get|drop|bounce|patch|route|direct|refer|ping|swing|shift|pull you ?straight|right|all ?back|straight over|across|through|to|back|on|along|onto|up",
                    "put|get|bring him|her|them|someone|somebody on|in|onto|over",
                    "put|get|bring @poss @somebody on|in|onto|over",
                    "put|get|bring ~ @somebody on ?to|in",
                    "pass|hand|move|send|forward|escalate|route|switch|reassign|assign|kick|raise|push|flag|bump|shift|take this|it|that|everything ?@case over|on|along|across|back|to|up",
                    "pass|hand|move|send|forward|route|switch|reassign|assign|give|kick|push|bump|shift this|it|that|everything|all ?of ?this ?@case to|over",
                    "pass|hand|move|send|forward|route|switch|reassign|assign|kick|push|bump|shift this|the|your|our @case ?over|on|along|across|back|straight to|over",
                    "escalate this|it|you|the|your",
                    "get|fetch|find|grab|bring|call|bring|rustle|drag|pull ?you ?in ?a|an|one|some|our|my|the|another ?of ?the|our|my ?real|live|human|free|right|next|available|first ?duty|floor|shift|team|night|senior|returns|billing|technical|tech @somebody",
                    "get|fetch|find|grab|bring|call ?a ?the ?my ?our ~ @somebody for|to|on|who|over|in",
                    "get|fetch|find|grab|bring|call him|her|them for|on|over|in|to|now|>",
                    "walk|take|bring|leave|put you ?both ?over across|over|to|with|in",
                    "walk|take|bring you through to",
                    "get|fetch|find|grab|bring|call ?you one of @poss",
                    "get|fetch|find|grab|bring|call|ask one of @poss ~ for|to|who|over|in|on|now|>",
                    "let one of @poss ~ take|step|join|pick|continue|come|jump|answer|help it|this|in|over|up|here|you|with|on",
                    "asked|ask|have|get him|her|them|@somebody ?to step|take|pick|join|reply|answer|come|jump|continue ?it ?this ?in ?over ?up",
                    "ask|have|get @poss ~ @somebody ?to step|take|pick|join|reply|answer|come|jump|continue it|this|in|over|up|here|you|with|on",
                    "let him|her|them|@somebody take|step|join|pick|continue|come|jump|answer|help it|this|in|over|up|here|you|with|on",
                    "let @poss ~ @somebody take|step|join|pick|continue|come|jump|answer|help it|this|in|over|up|here|you|with|on",
                    "hand|pass|switch|swap|swing over to",
                    "hand|pass|turn|give you|this|it ?all ?over ?now to",
                    "bring|loop|tag|pull|rope|copy|cc|invite|call in ?@poss ~ @somebody",
                    "bring|loop|tag|pull|rope|copy|cc|invite|add|call @poss ~ @somebody in|into|to|onto|on|here",
                    "bring|loop|tag|pull|rope|copy|cc|invite|add|call him|her|them in|into|to|onto|here",
                    "put|place|add|slot|move|drop|pop you|this|it|your|the ?@case in|into|to|on|onto ~ queue",
                    "link|hook|set|match|pair|join you ?up with|to ~ @somebody",
                    "wake ?up a|somebody|someone|one")
            .add(
                    Sense.NOW,
                    "transferring|connecting|redirecting you",
                    "transferring|connecting|redirecting|forwarding ?you ?this|the|your|it",
                    "putting|passing|handing|switching|moving|popping|sending|bringing|taking|getting|dropping|patching|routing|directing|referring|bouncing|pulling you ?straight|right ?back ?straight over|across|through|to|back|on|along|onto|up|now",
                    "putting|getting|bringing him|her|them|someone|somebody|one ?of ?them on|in|through|onto",
                    "putting|getting|bringing ~ @somebody on|in|onto",
                    "passing|handing|moving|sending|forwarding|escalating|routing|switching|reassigning|assigning|giving|pushing|bumping|shifting this|it|that|everything|you|the|your ?@case ?@case ?over|on|along|across|back|straight|up to|over|on|up",
                    "escalating this|it|you|your|the|to",
                    "fetching|finding|getting|grabbing|bringing ?you ~ @somebody",
                    "handing ?you ?this ?it ?straight|right ?back over|across|on",
                    "handing|passing|switching|swapping|swinging over to",
                    "over to",
                    "transfer|handover|hand-over|escalation ?is ?has ?been ?now initiated|started|progress|underway|requested",
                    "initiating|starting|beginning ?a ?the ?your transfer|handover|hand-over|escalation",
                    "handing|passing|turning|giving you|this|it ?all ?over ?now to",
                    "letting @poss ~ @somebody take|step|join|pick|continue|come|jump it|this|in|over|up|here",
                    "bringing|looping|tagging|pulling|roping|copying|inviting|calling in ?@poss ~ @somebody",
                    "bringing|looping|tagging|pulling|roping|copying|inviting|adding|calling @poss ~ @somebody in|into|to|onto|here",
                    "bringing|looping|tagging|pulling|roping|copying|inviting|adding|calling him|her|them in|into|to|onto|here",
                    "putting|placing|adding|slotting|moving|dropping|popping you|this|it|your|the ?@case in|into|to|on|onto ~ queue",
                    "linking|hooking|matching|pairing|joining you ?up with|to ~ @somebody",
                    "asking|having|getting @poss ~ @somebody ?to step|take|pick|join|reply|answer|come|jump|continue it|this|in|over|up|here|you|with|on",
                    "getting|fetching|finding|bringing|calling ?you one of @poss",
                    "stepping|step aside|back|out ?and|so ~ @somebody",
                    "you are|will|have being|be|been ?now transferred|connected|put|passed|moved|handed|switched|redirected|routed|assigned|placed|referred|escalated",
                    "you are|will ?now ?be ?now moved|transferred|connected|forwarded|redirected|escalated to|with|over|through")
            .add(
                    Sense.DONE,
                    "have|has ?now ?just ?also ?already passed|handed|moved|sent|forwarded|escalated|transferred|routed|switched|reassigned|assigned|given|raised|put|pushed|referred|bumped|shifted|copied ?you ?this|it|that|everything|all|your|the|both ?of ?it|this ?@case ?@case ?over|on|along|across|back|straight|up|through to|over|on|up|back|with",
                    "have|has ?now ?just ?also ?already passed|handed|forwarded|escalated|transferred|routed|reassigned|assigned|referred|sent|given your|this|the|our @case",
                    "have|has ?now ?just ?also ?already looped|tagged|brought|pulled|roped|copied|invited|called|added|cc'd in ?@poss ~ @somebody",
                    "have|has ?now ?just ?also ?already looped|tagged|brought|pulled|roped|copied|invited|called|added|cc'd @poss|one ~ @somebody in|into|to|onto|here",
                    "have|has ?now ?just ?also ?already put|placed|added|slotted|moved|dropped|popped you|this|it|your|the ?@case in|into|to|on|onto ~ queue",
                    "have|has ?now ?just ?also ?already handed|passed|switched|swapped over to",
                    "have|has ?now ?just ?also ?already handed|passed|turned|given you|this|it|everything|all ?all ?over to",
                    "have|has ?now ?just asked ~ @somebody to step|take|pick|join|reply|answer|come|jump|continue it|this|in|over|up|here|you|with|on",
                    "this|it|that|case|ticket|request|chat|call|enquiry|query|matter|email|message has|is ?now|been ?now ?been passed|handed|moved|sent|forwarded|escalated|transferred|routed|reassigned|assigned ?over|on|back|up ?along to",
                    "this|it|that|case|ticket|request|chat|enquiry|query|matter|email|message is|are ?now with @poss",
                    "passed|handed|forwarded|transferred|escalated|reassigned|moved this|it|everything|your ?@case ?over|on|back|along|up to")
            .add(
                    Sense.TAKEN,
                    "@somebody|he|she|they|now|someone|somebody can|will|is|are|'s|who ?just|now|shortly take|taking|takes|pick|picking|picks|join|joining|joins|step|stepping|jump|jumping over|this|it|up|from|now|us|you|in|the",
                    "will|is|'s ?now pick|picking|take|taking this|it|over up|from|over",
                    "will|is take|taking it|this|over|things from here",
                    "will|is take|taking over",
                    "is|are|will ?be joining|join ?us|you|the|this ?chat now|shortly|chat|conversation|you|call",
                    "a|one ?of|another|our|the ?our|the|my ?human|live @people will ?now be ?with you",
                    "over to you",
                    "here comes|come ~",
                    "in the hands of",
                    "chat|conversation|call|case|thread|this|it ?now moves|goes|passes ?over|on|across ?over to|over",
                    "one of them|us|our|the ?@people ?will ?is ?now takes|take|taking|joins|joining ?this ?it ?you over|up|on|now|chat|>",
                    "looks|looking after you|this|it ?from now",
                    "needs|need a human|person|colleague|specialist",
                    "asked ~ to step|take|pick|join in|over|up|this",
                    "you are|will ?be now ?be chatting|speaking|talking|connected|dealing ?with|to",
                    "you will ?now ?next ?then ?shortly be speaking|chatting|talking|dealing with|to",
                    "will|is|are|to|'s ?now ?then ?shortly ?going ?to take|taking over",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to take|taking this|it|things|your ?@case ?on ?over ?forward ?up ?from ?here|>|.|,|from|now|over|on",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to pick|picking this|it|things|everything|your ?@case up",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to ?be carry|carrying|continue|continuing ?on ?with|here|from|this|you",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to ?be|now ?right with you now|shortly|soon|momentarily|here|>|.|in",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to ?be ?happily help|helping|assist|assisting|handle|handling you|this|it ~ from|now|further|here",
                    "will|is|are|'s ?now ?then ?shortly ?going ?to ?be typing|chatting|writing|talking|speaking here|with|to|in",
                    "here he|she is",
                    "here they are",
                    "one of @poss|us ~ answers|replies|writes ?to you|here",
                    "one of @poss|us ~ takes|picks|joins|steps over|this|it|you|in|up|us",
                    "@somebody takes|picks|joins|steps over|this|it|you|in|up",
                    "from here|there|now ?on ,|it ?is ?'s @poss ~ @somebody who|that|takes|will",
                    "here is|'s my|our|the ~ @somebody|wife|husband|mum|dad|son|daughter|brother|sister|partner",
                    "has|have joined ?the|this|us ?chat|conversation|session|call|?>")
            .add(
                    Sense.REPLIES,
                    "will|is|are|to|'s ?now ?then ?shortly ?going ?to ?personally answer|reply|respond|write|come|get ?back ?to ?you ?with ?next",
                    "@somebody answers|replies|responds|writes ?to you|here",
                    "will|is|are ?now ?then ?shortly ?going ?to ?be answering|replying|responding|writing ?to ?you ?next")
            .add(
                    Sense.WANTED,
                    "is|'s|are @poss ~ @somebody ?that ?who you want|need",
                    "you want|need @poss ~ @somebody ?for",
                    "for our|the|my ~ @somebody ?then ?really")
            .add(
                    Sense.FAILS,
                    "was|were not able to connect|reach|get|transfer|put",
                    "could not connect|transfer|put you",
                    "not in|at|on today|his|her|their|desk|shift|work",
                    "no reply|answer|response|luck|joy|one|pick",
                    "rings|ringing|rang|rung out",
                    "gone|going|goes ?straight to voicemail|answerphone",
                    "dropped it|off|out|the",
                    "oh . no",
                    "desk|team|line|lines|office|department|queue|agents|advisers is|are ?now ?currently ?all ?at closed|offline|full|unavailable|away|lunch|engaged|busy|shut|tied",
                    "transfer|connection|handover ~ failed|unsuccessful|dropped",
                    "never mind",
                    "scratch that",
                    "no ?one ?live|free @people ?is|are ?is|are|available|online|free|there",
                    "no|none ?of ?the|our|them ~ available|online|free|in|answering|around|there",
                    "nobody|noone is|'s ?there|free|available|in|around|online|answering|picking",
                    "not|no ~ answering|available|picking|online|free|pick|answer",
                    "can|could not reach|get|raise hold|hold|him|her|them|anyone|anybody|through|any",
                    "line|lines|desk|team|office is|are ?now closed|engaged|busy|shut",
                    "have|has ?all gone home|left",
                    "gone home",
                    "actually|scratch|never|forget ~ need|that|it",
                    "no need ?to",
                    "unable to transfer|connect|reach|put",
                    "can not transfer|connect|put you",
                    "transfer|connection|handover failed|did",
                    "have|has sorted|fixed|solved|done it ?for",
                    "i am back",
                    "back with you")
            .add(
                    Sense.BRIEFED,
                    "tell|told|telling|brief|briefed|briefing|explain|explained|fill|filled|filling him|her|them|@poss|in|the|what|everything|someone",
                    "have|has ~ told|briefed|explained|filled",
                    "tell|told|explain|explained|brief|briefed ~ @somebody",
                    "put|added|left|wrote|written|write|attach|attached|with|sent|send|sending|include|included|including|copied ~ notes|note|summary|details|history|story|transcript|background",
                    "written|typed|wrote|summed|write it|this|that|everything ?all up|down",
                    "so ?that you do|will not ?do ?not ?have ?to repeat|explain|start|say",
                    "no need to repeat|explain|start",
                    "not have to repeat|explain|start|say|go",
                    "the|your|all ?your|the|of full|whole story|picture|history",
                    "give|given|gave|giving|pass|passed|passing ~ all ?of|your|the ?this|details|notes|everything",
                    "knows ?all about|what|the|your|everything",
                    "is|are up to speed|date",
                    "can see|read everything|all|the|this|what|your",
                    "has|have ?all|both ?the|your|your details|notes|photos|everything|it",
                    "the story",
                    "this is|'s ~ ,",
                    "with you|me on the line");

    private HandOverPhrases() {}
}
