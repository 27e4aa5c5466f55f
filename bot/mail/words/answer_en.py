"""English phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, waiting_en

TABLE = Table(
    negations="not|n't|never|no|cannot|dont|cant|wont|didnt|havent|isnt|without|nobody|nothing|neither|nor|unable",
    words={
        "we": "i|we|he|she|they|who",
        "will": "will|'ll|shall|ll|gonna",
        "have": "have|'ve|has|had|ve|'d|'s",
        "send": "send|deliver|provide|get|give|share|upload|forward|submit|return|transfer|pay|sign|finish|complete|"
        "finalise|finalize|prepare|have|bring|mail|email|post|hand|supply|drop|put|do|make|write|wire|settle|fill|add",
        "come": "come|revert|reply|respond|answer|report|call|ring|follow|circle|update|ping|touch",
        "look": "look|check|review|read|see|discuss|talk|ask|speak|think|consider|study|work|chase|find|sort|pass|let|"
        "confirm|decide|try|be|go|take|catch|know|test|raise|investigate|double-check|collect|gather|organise|arrange|watch|compile",
        "sent": "sent|uploaded|emailed|mailed|posted|delivered|submitted|returned|signed|paid|transferred|wired|shared|"
        "filled|completed|attached|enclosed|added|put|dropped|finished|corrected|settled|faxed|resent|done|included|"
        "provided|placed|made|updated|changed|fixed|approved|marked|listed|answered|entered|activated|granted|published",
        "tell": "send|resend|forward|provide|tell|explain|clarify|advise|confirm|specify|give|share|call|ring|remind|"
        "answer|reply|respond|show|email|indicate|invite|quote|let",
        "lawyer": "lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|barrister",
        "matter": "matter|case|affair|claim|dispute|issue|file|bill|invoice|demand|demands",
        "stop": "stop|quit|cease|discontinue",
        "pester": "writing|emailing|mailing|contacting|bothering|harassing|chasing|pestering|spamming|messaging|texting",
        "kin": "father|mother|husband|wife|son|daughter|brother|sister|dad|mum|mom|partner|colleague|director|owner|"
        "founder|boss|mr|mrs|ms|dr|he|she|client|manager|parents|child|baby|chairman|ceo|friend",
        "ask": "what|which|when|where|who|how|why|whether|if",
        "when": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|year|january|february|march|april|may|"
        "june|july|august|september|october|november|december|easter|christmas|summer|autumn|fall|spring|winter|holidays|"
        "holiday|morning|afternoon|evening|noon|lunch|tomorrow|tonight|today|then|next|midnight|quarter",
        "not_yet": "ready|done|finished|decided|sure|certain|clear|complete|final|back|there|available|settled|agreed|signed|"
        "approved|confirmed|through|able|here|fixed|set|scheduled|written|drafted|translated|shot|taken|paid|convinced|"
        "allowed|home|together|sent|official|known|happy",
        "thing": "it|they|you|that|this|everything|all|texts|text|photos|pictures|files|documents|logo|list|draft|answer|reply|"
        "feedback|comments|contract|payment|money|rest|signature|approval|decision|corrections|figures|numbers|invoice|"
        "others|content|copy|material|materials|data|result|results|form|order|paperwork|both|one|ones|two|three|last|captions",
        "do_it": "send|deliver|provide|give|share|upload|forward|submit|return|transfer|pay|sign|finish|complete|finalise|finalize|"
        "prepare|bring|mail|email|post|hand|supply|drop|write|wire|settle|fill|add|come|revert|reply|respond|answer|report|"
        "call|ring|follow|circle|update|ping|touch|look|check|review|read|see|discuss|talk|ask|speak|think|consider|study|"
        "work|chase|find|sort|pass|let|confirm|decide|try|catch|test|raise|investigate|double-check|collect|gather|organise|"
        "arrange|compile|raise|know",
    },
    phrases={
        Mark.GREETING: """
            < hi|hello|hey|dear|morning|afternoon|evening|greetings
            < good morning|afternoon|evening|day
        """,
        Mark.SIGN_OFF: """
            < best|kind|kindest|warm|many|all [the] [best|kind] regards|wishes|best >
            < regards|cheers|best|sincerely|yours|bests|br|rgds|love >
            < yours|sincerely ~ >
            < with ~ regards|wishes >
            < take care >
            < speak|talk soon >
            < sent from my|the|outlook|yahoo|mail ~
        """,
        Mark.COURTESY: """
            the rest of the|this week|day|month|afternoon|morning|year|weekend
            [i|we] hope|hoping|trust [that] [you|this|all|everyone|everything] ~ well|fine|good|great|ok|okay|safe
            hope|hoping|trust [that] you|your ~ had|have|enjoyed ~ >
            hope|hoping [that] this|that|it ~ helps|help|ok|okay|fine|alright|works|suits|sense|you
            how are you|things [doing|going|all] [today]
            how have you been
            how is|'s it going
            how do you do
            have a ~ day|weekend|week|evening|time|one|holiday|afternoon|trip
            let me|us know if|should you|there|anything|any [have|is|are] [any|anything|further|other|more] ~ >
            let me|us know if you need anything|something|more ~
            [please] let me|us know if you|there ~ questions|question|queries|problem|problems|comments|else ~ >
            [please] feel free [to] contact|call|reach|ask|get|write|email|reply ~ >
            [please] do not|n't hesitate [to] call|contact|write|ask|get|let|drop|email|ring|reach|phone|message|shout|tell|give|come|mail|speak|say|be|if|reply|text|come ~ ~ >
            dont hesitate [to] call|contact|write|ask|get|let|drop|email|ring|reach|phone|message|shout|tell|give|come|mail|speak|say|be|if|reply|text|come ~ ~ >
            [please] do not|n't hesitate >
            dont hesitate >
            if you have any|further ~ >
            any questions [or] ~ let|just|please|feel ~ >
            any questions >
            nice|good|great|lovely to hear|meet|see|talk ~ >
            looking forward to hear*|see*|work*|meet*|talk*|it ~ >
            look forward to hear*|see*|work*|meet*|talk*|it ~ >
            [i|we] [look|looking] forward to hearing ~ >
            [i|we] 'm|am|are|'re [here|always] happy|here|glad|available to|if|any ~ >
            [i|we] 'm|am|are|'re [always] here|available for ~ >
            right|okay|ok >
            , correct >
            does|would that|this make sense
            who knows|cares
            what a ~ >
            is|isn't there|it n't ~
            thanks|thank|cheers [you|so|very|a] [much|lot] for the|your|this|that|a [friendly|gentle|kind|quick|polite] reminder|nudge|prod|chaser|poke
            please|kindly excuse|forgive|accept|pardon|note|bear ~
            thank you|u for your understanding|patience
            thanks for your understanding|patience
            sorry|apologies for|about ~ delay|silence|trouble|inconvenience|wait|reply|response|late|hassle|confusion
        """,
        Mark.OBJECTION: objection.EN,
        Mark.ASK: """
            < [and|so|but|ok] [,] who|what|which|where|why|how is|are|do|does|did|was|were|can|should|will|would ~
            < [just] [a|one] quick|short|small|last|brief|one question ~
            [please|pls|plz|kindly|just] let me|us|me know [exactly|please|also] {ask}|the|your|about|asap|by|which|as|of ~
            let me|us know >
            please|pls|plz|kindly {tell}
            {tell} me|us ~ please|pls|again
            [just] {tell} me|us {ask}
            {tell} me|us|back the|your|a|an|it|them|over ~
            could|can|would|will|ca|wo [n't] you|u [please|kindly|also|just|perhaps|maybe|possibly] {tell}|{send}|{look}|help|change|make|use
            < could|can|would|will|did|do|does|is|are|should|shall you|we|i|it|there|this|that ~ >
            {we} do|did|does|am|'m not|n't [really|quite|fully] know|understand|see|sure|certain|clear [exactly] {ask}|the|your ~
            {we} dont|didnt know|understand {ask} ~
            not|n't [really|quite|entirely|fully] sure|clear|certain [to] [me|us] [about] {ask}|the|your ~
            unclear [to] [me|us] {ask}
            {we} [was|'m|am|are|were] [just] wonder|wondering ~
            {we} 'd|would [also] like|love|want [to] know|hear|understand|ask
            {we} want|need|have|like to know|ask|understand
            {we} {have} [a|one|some|another|two|few|also|several|more|small|quick|still] [few|more|quick|small|last|other] question|questions
            [what] do|does you|this|that mean
            {we} [do|still|also|urgently|now|just|only|really|'d|would|{will}] need [to] [get|have|receive|see|know] you|your|the|a|an|all|two|some|these|those|one|this|access|confirmation|from|both|new|final|signed
            {we} [still|also|urgently] require|lack|miss [your|the|a|an] ~
            {we} are|'re|am|'m [still|currently|only|just] missing|lacking ~
            missing from you|your
            {we} are|'re|am|'m [still|currently|just|all] waiting|awaiting [for|on] [you|your|the|a|an|two|some|feedback|it] ~
            < [still] waiting|awaiting [for|on] your|you|the ~
            [looking|look] forward to|awaiting your|the feedback|answer|reply|response|comments|approval|decision|confirmation|thoughts|input|order|signature|offer|quote|version
            {we} {have} [still] not|n't [yet] received [back] your|the|any|from|a
            {we} {have} [still] not|n't [yet] heard [back|anything] your|any|a|from you|your|anything|reply|answer
            would|'d be great|good|helpful|nice|grateful|appreciate|lovely|useful|ideal [if|to] you|have|get|receive|know
            {we} would|'d appreciate|welcome [it] [if|your|a|an] ~
            {we} would|'d be grateful ~
            {we} [would|'d] [kindly] ask|request|like|want|invite|expect|remind you|your|that ~ to|for|the|in
            awaiting|await your ~
            deadline is|for|remains ~
            {we} depend|rely|count on you|your ~
            < over to you
            [the] ball is in your court
            your turn
            need|needed|want|get|give|call|reply|answer|urgent|urgently|pls|please|ring|back ... asap >
            < asap >
            < [the] [new] logo|texts|text|file|files|draft|invoice|quote|link|login|password|layout ~ asap >
            what about
            any news|update|updates|thoughts|progress|feedback|idea|word|chance ~
            just checking|following ~
            < [just|this] [is] [just] [a] [gentle|friendly|quick|kind|short|final] reminder ~
        """,
        Mark.REVIEW: """
            for|pending|subject [to] your [kind|final] approval|review|feedback|signature|comments|confirmation|consideration|decision|input|sign-off|correction|corrections|acceptance|check
        """,
        Mark.ORDER: """
            please|pls|plz|kindly [also|just|do|then] use|change|make|replace|remove|add|move|delete|correct|drop|keep|take|put|fix|adjust|swap|leave|set|rename|shorten|update|cancel|apply|edit|write|mention|include|try|avoid|increase|reduce
            please|pls|plz|kindly [also|just] sign|return|fill|complete|review|check|approve|pay|upload|choose|pick|select|decide|have|look|read|submit|prepare|order|book|register|click|follow|open|download|transfer|deliver|get|come|contact|ensure|make|sure|arrange|test|go|see|supply|give|consider|tick|enter
            fill|sign|return|upload|choose|pick|have|take|check|look|review ~ please
            {we} would|'d prefer|like|rather|love|want ~
            let 's [please] use|go|take|keep|drop|leave|do|make|change|stick|stay|have
            lets use|go|take|keep|drop|leave|do
            by|until|before ~ please >
        """,
        Mark.MORE_TIME: """
            could|can|would|will you [please|possibly|maybe|perhaps|also|kindly] give|grant|allow|wait|extend|push|move|postpone ~ until|till|more|another|extra|few|days|week|time|deadline
            could|can|may|might we|i [please|possibly|maybe|perhaps|also] have|get|take ~ until|till|more|another|extra|few|days|week|time
            can|could|may|shall i|we [please|possibly|maybe|perhaps|also] {send}|revert|reply|respond|answer|follow|look|check|review|read|confirm|decide|test|collect|gather
            give|grant|allow me|us [just] until|till|a|some|another|more|time|one|two
            {we} [do|{will}|still|might|would|'d|just] need|take|want|require [a|some|until|till|another|one|two] [bit|little|few] until|till|more|days|time|week|weeks|day|extra|longer
            is|would|will it|that|this [also|still] [be] ok|okay|fine|alright|possible|good|acceptable|enough [with|for] [you] if|when|to {we} ~
            would|is|will monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next ~ be|ok|okay|fine|work|suit|enough|alright|possible
        """,
        Mark.CHECK: """
            {we} thought|believed|think [that] {we} {have}|had|did ~ {sent}|send
            < [is|would|will|does|are] [that|this|it|you] [be|work|suit] ok|okay|fine|alright|good|enough|acceptable|suit|work|possible|happy [for|with] [you|that|this] >
            < ok|okay|fine|alright|deal|agreed|enough|good [for|with] [you|that] >
            < [hope|let] ~ if|whether that|this|it ~ ok|okay|fine|problem|works|suits|suit|work ~
            let me|us know if|whether|that|this|it [that|this|it] 's|is|works|work|suits|does ~
        """,
        Mark.HERE: """
            payment|transfer|money|invoice ~ went|gone|left out|through|off
            [is|are|it|all] in|on the|our|your|a [shared|google|team|same] folder|drive|dropbox|server|sharepoint|cloud
            please|pls|kindly [do] find|see [the|my|our|a] ~ attached|enclosed|below|here
            [please|pls|kindly] find|see attached|enclosed|below|herewith
            < [and|so|as|ok|okay|also|done] [please] attached|enclosed|herewith
            {we} [have|'ve|am|'m|are|'re] [now|also|just|herewith|hereby] attach|attached|attaching|enclose|enclosed|enclosing
            is|are|'s|find|be [also|now] attached|enclosed|included
            attached|enclosed is|are|you|as|herewith|here
            attached|enclosed >
            , attached|enclosed
            in the attachment|attachments
            as an attachment
            see ~ attachment|attachments|below
            < [and|so|hi|sorry|ok|okay|thanks|,] ~ here is|are|'s|you|it|they|comes|come|we|goes
            here is|are|'s [the|our|my|a|all|some|your|everything|what|two|another|it|those|an]
            here you go|are
            here it is|comes
            here they are
            {we} {have} [now|just|already|also|all|since|therefore|finally] {sent}
            {we} [just|already|also|now] sent|uploaded|emailed|mailed|posted|paid|signed|transferred|wired|shared|filled|completed|put|dropped|delivered|submitted|resent|placed|saved|updated
            {have}|been|is|are|was|were [now|just|already|also|all] [been] sent|uploaded|emailed|posted|delivered|submitted|paid|transferred|wired|shared|completed|signed|settled|faxed|dispatched|shipped|saved|published
            < [hiya|hi|hey] [,] just|now sent|uploaded|emailed|posted|paid|signed|shared ~
            < [all] done|sent|paid|signed|uploaded|submitted|finished|transferred|completed|resent [,|and|now|today|already|this] ~ >
            {we} am|'m|are|'re [hereby|herewith|now|just|also] sending|sharing|forwarding|returning|resending|enclosing [you|the|my|our|it|over|back|all|a|herewith|this|in]
            in your|the|our inbox|dropbox|folder|drive|cloud|mailbox
            below are|is ~
            < [the] link §link ~
            < §link ~
            sending|forwarding you|over|it|them|the
            < [just|i'm|am|also] forwarding|sending|sharing|passing what|whatever|something|everything|all ~
            [is|are] on [the|your|our|its|their] [google|shared] way|drive|dropbox|server|sharepoint
        """,
        Mark.DECIDED: """
            < [hi|,] no|nah|nope [,] thanks|thank ~
            < [ok|okay|yes|yep|great|perfect|good|all] [,] [all] [is|looks] approved|confirmed|accepted|rejected|declined
            approved|confirmed >
            {we} [hereby|are|'re|{have}|do|fully|can|also] [all] approve|approved|confirm|confirmed|agree|agreed|accept|accepted|reject|rejected|decline|declined|disagree|approves|accepts|agrees|prefer|prefers
            is|are|'s [all|now|hereby|fully] approved|accepted|confirmed|rejected|declined|agreed
            [please|pls|kindly|you|to|just] go ahead|live
            [please|pls|kindly|you|can|to] proceed [with|as|to] ~
            you [can|may|{have}] ~ green|start|publish|launch|approval|ok
            look|looks|looking|sounds|seems [all|really|very|pretty|so|absolutely] good|great|fine|perfect|fantastic|ok|okay|excellent|lovely|right|correct|nice|amazing|brilliant|wonderful
            is|are|'s|it [all|absolutely|just|really|both|totally|perfectly] good|fine|perfect|great|ok|okay|acceptable|correct|right|accurate [with|for|by|to|as|like|on] [me|us|it|is|that|this|our|my]
            fine|good|ok|okay|happy|perfect|great|works|work|suits|suit with|by|for me|us
            {we} are|'re|am|'m|is [all|very|really|quite|both] happy|ok|okay|fine|pleased|satisfied|good with
            {we} [really|all|do|both|quite] like|love ~
            {we} do|does|are|am|'re|'m|did|will|'ll|wo|can not|n't [really|all|think|be] like|want|wish|agree|happy|satisfied|interested|approve|accept|need|go|going|proceed|continue|convinced|work|move
            {we} dont|wont want|like|need|agree
            never [really|much] liked|wanted|needed|fancied it|that|them|this|the|those|one ~
            {we} decided|decide|chose|choose|opted|picked|opt
            {we} {have} [now|all|finally|both|since|just] decided|chosen|opted|picked|settled
            {we} {will} [just|then|rather|definitely|probably] use|choose|stick|skip ~
            {we} {will} [just|then|rather|definitely] take|keep|leave the|it|that|this|both|option|version|variant|number|all|one|a|b|your|our ~
            {we} {will} [just|then|rather|definitely] go|stay|pass with|for|ahead|without|on|live|at
            {we} would|'d [like|rather|prefer|love|want|definitely|all] [to] use|take|keep|choose|stick|proceed|have|pass|skip|prefer
            {we} would|'d [like|rather|prefer|love|want|definitely|all] [to] go with|for|ahead|back|down|live|on
            < let 's|us [please] go|use|take|keep|do|stick|proceed|start|leave|drop|skip|make
            < lets go|use|take|keep|do|stick|proceed|start|leave|drop|skip
            < [we|i] choose|take|prefer|pick [the|option|version|variant|number|no|design] [option|first|second|third|last|blue|red|green|left|right|version] [one|a|b|c|1|2|3|two|three] [please|,|is|it] >
            < option|version|variant|number|design a|b|c|1|2|3|one|two|three ~
            < the first|second|third|last|blue|red|green|left|right|other|dark|light|white|black|new|old one ~
            no|without [further|more|other] [changes|comments|remarks|corrections|objections|edits|amendments] >
            no [further|more|other] changes|comments|remarks|corrections|objections|edits|amendments|notes
            nothing to|else add|change|correct|from
            {we} go|goes with|for ~
            too expensive|small|big|dark|bright|long|late
            too much for|text|going|red|blue|white|black|information|copy|money|like|on
            not|n't what we|i wanted|expected|had|asked
            cancel|cancelling|terminate|withdraw the|our|this|my|from
            not|n't [be] going|moving|taking|interested|proceeding|continuing|renewing|possible
            on hold
            thumbs up
        """,
        Mark.YES: """
            < [ok|oh|hi|well|so] [,] yes|yep|yeah|yup|no|nope|correct|exactly|agreed|sure|absolutely|definitely|indeed|affirmative|nah
        """,
        Mark.FACT: """
            the|our|my|its|their ~ is|are|should|will|was|were|has|reads
            it|that|this is|are|'s|should|was|has
            there are|is|'s|were
            {we} have|are|use|{will}|want|'re|got|'ve|prefer|open|sell|offer|need|employ|were
        """,
        Mark.ASIDE: """
            will have one|two|three|four|five doors|windows|rooms|floors|entrances|counters|ovens|tables ~ >
            < the|our|your exhibition|show|fair|season runs|lasts from|until|to ~
            < just so you know|'re ~
            < just to let you know ~
            < [oh|and] by the way ~
            < fyi ~
        """,
        Mark.REST: """
            to come|follow on|by|in|tomorrow|next|later|soon|shortly ~
            rest|remainder|others|remaining|outstanding|missing|other|second ~ follow|follows|later|soon|come|comes|coming|shortly|tomorrow|next|send|by|on|separately
            rest|remainder|remaining|others|balance ~ {will}|to|is|are|by|on|i|we|you
            follow|follows [on|by|in|later|soon|tomorrow|next|shortly|separately|until|asap|this|as]
            first|one part|batch|half|portion
            part|half of [it|the|them]
            partly|partially
            for now
            < for starters
            so far
            already attached|here
            {we} already have
            send|sending|give|deliver ~ rest|remaining|remainder|others|missing
            still|only missing|working|lack|to|waiting [on|for] [the|one|two|some] ~
            in the meantime
        """,
        Mark.FUTURE: waiting_en.FUTURE,
        Mark.PENDING: waiting_en.PENDING,
        Mark.STUDY: waiting_en.STUDY,
        Mark.HEARD: """
            thanks|thank|thankyou|thx|tx|ty|cheers|ta|merci [you|u|for|so|a|very|again|ana|all] ~
            much appreciated
            received|noted|understood|acknowledged|gotcha|roger
            got it|this|that|them [now|all|both|safely|fine|too] [,|thanks|thank|cheers|and|ta] [you|will|thanks|so|ana] [much|do|you] ~ >
            got it|this|that|them , ~
            got your|the [kind|last|latest|friendly|first|second] mail|mails|email|emails|message|messages|note|file|files|draft|link|documents|proof|proofs|reminder|invoice|parcel|letter|photos|texts|version ~
            {we} [can|{have}|do|hereby] [now|just|all] confirm|acknowledge|received|seen|saw|got|noted|note [receipt|your|the|it|them|this|that|everything|of]
            < ok|okay|k|alright|great|perfect|super|fine|cool|good|sure|lovely|brilliant|excellent|wonderful|awesome|noted|right|nice [,|thanks|then|news|to|stuff|one|point|idea|will|thank|and|i|we] ~ >
            no|not [a] problem|worries|rush
            all good
            sorry|apologies|apologise|apologize|excuse|pardon ~
            {have} [now|just|already|also] forwarded|passed|handed|given|shown|asked|told|informed|reminded|chased|added|raised|relayed [it|this|the|your|them|on|my|our] ~
            forwarded|passed|forwarding|passing [it|this|the|your|them|on] [on] to|with ~
            reacted [to|via|with] ~
            liked|loved|laughed|emphasized|questioned [at] a|an|your|this|the|§quote|message|image ~
            reminder ~
            makes [perfect|total|complete|good|a] [lot] [of] sense [to] [me|us] [,|thanks|thank] [you|thanks] >
            makes [perfect|total|complete|good] sense [to] [me|us] , ~
        """,
        Mark.CLOSING: """
            all good|done|set|clear|fine|sorted|settled|well [from|on|for|then|now|here|with|best] ~
            no [further|more|other] reply|answer|response|action|need [is|are|will] [be] needed|required|necessary|expected ~
            no [further|more|other] action|input|need [needed|from|for|on] you|your|yours|reply|answer ~
            no further|more|other reply|answer|response|action|need >
            < no need|reply|answer|response|action >
            no need to reply|answer|respond|do|react|worry|send ~
            not|n't have to reply|answer|respond|react ~
            not|n't need to|anything|any [reply|answer|respond|do|more|else|further|from] ~
            fyi
            for your information|info|records|reference|files|knowledge
            {we} {have}|got|now [now|got] everything|all|done ~
            that 's|is|was all|everything|it|perfect|great [we|i|that|for|needed|then|from] ~
            we are|'re [all] done|finished|good|set|sorted|happy [here|now|with] ~
            nothing else|more|further [needed|required|from|to|is|for]
            nothing needed|required
            case|ticket|matter|topic|issue|project|this [is|can|are|be] [now|be|considered] closed|resolved|settled|done|finished|completed
            wrap|wraps|wrapped [it|this|things|up] ~
            thanks|thank [you] [so|very|again|for] [much|everything|all|your|the] ~ great|pleasure|help|work|collaboration|cooperation|everything
            pleasure working|doing ~
            perfect|great|super|wonderful|excellent|lovely|brilliant [,] thanks|thank|cheers|many [you|so|very|again|much|a|lot] >
            < [many] thanks|thank|cheers [you|so|very|a|again|for] [much|lot|everything|again] [,] >
            received [,] thanks|thank|with|and|your ~ >
            nothing to|you do
            nothing you need to do|send|sign|bring|add ~
            nothing you need >
        """,
    },
)
