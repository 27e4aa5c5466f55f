"""English phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    < [am|i'm|we're|honestly|realistically] [,] aiming|shooting|hoping|targeting for ~
    {we} {will} [also|then|just|probably|hopefully|definitely|all|both|now|try|surely|certainly|first|personally|happily|gladly] [to|and] [all|both|have|get|be] {do_it}
    {we} {will} .. {do_it} [it|them|this|that|everything|all|you|him|her|the|your|to|with|back|asap|soon|tomorrow|today|tonight|later|next|by|on|in|over|as|our|my|again|up|,] ~
    {we} {will} [also|then|just|probably|hopefully|definitely|all|both|now] [try|need|have|go|come] [to|and] [have|take|get|do|make|put|bring] it|them|this|that|everything|all|something|someone|somebody|back|done|ready|texts|text|photos|pictures|files|documents|contract|answer|decision|draft|figures|numbers|papers|corrections|feedback|comments|approval|news ~
    {we} {will} [also|then|just|probably|hopefully|definitely|all|both|now|try] [to] have|take|get|do|make|bring|put the|our|my|your|an|a|some [final|first|last|new|signed|missing|corrected|proper|quick] texts|text|photos|pictures|files|documents|contract|answer|decision|draft|figures|numbers|papers|corrections|feedback|comments|approval|news|look|reply|word|call|payment|transfer|signature|list|rest|time|sign-off|meeting|chat ~
    {we} {will} [also|then|just|probably|hopefully|definitely|all|both|now] be back|able|in|sending|looking|checking|discussing|meeting|reviewing|working|paying|getting|finishing|finalising|replying|writing|calling|reading|done|finished|ready|through|with|speaking|talking|asking ~
    {we} {will} [also|then|just|all|both] go [back] through|over|to|and|into|away|by ~
    {thing} {will} [also|then|all|now|definitely|probably|hopefully|just|only] be with|ready|done|sent|paid|finished|signed|delivered|sorted|posted|uploaded|forwarded|emailed|shared|there|tomorrow|next|by|later|soon|shortly|a|back|decided|discussed|here|transferred|through ~
    {thing}|{we} {will} .. get|receive|arrive|reach|come|follow [with|it|you|the|ready|done|them|everything|to|in|by|on|my] ~
    there {will} [also|then|probably|hopefully] be a|an|news|some|more ~
    {will} be done|sent|ready|finished|sorted ~
    [i|we] 'm|am|are|'re|is [also|just|still] going|planning|hoping|trying|aiming|due|about|expecting [to] .. {send}|{come}|{look}
    {we} [do|still|also|just] plan|hope|intend|expect|aim|try|promise|should to|be .. {send}|{come}|{look}|able
    i|we|he|she [do|still|also|just] want|need|have|can|could|must to|be [also|first|still|just|quickly] {do_it}|able
    i|we|he|she should|can|could|might|may|must|'d [also|probably|hopefully|then|only|be|have|maybe] [you|it|to|able|also] [to|a] {do_it}|get|have|able ~ by|on|tomorrow|next|until|later|soon|this|end|in
    should|can|could|might be able ~
    you {will}|should|shall|'d [also|then|all|definitely|probably|hopefully] have|get|receive|expect|hear ~
    you can expect ~
    you get|receive|hear|have it|them|this|that|everything|all|the|from|my|our|an ~ by|on|tomorrow|next|today|tonight|later|soon|within|this|asap|{when} ~
    you hear from ~
    you {will} [also|then|definitely] have|get|receive|hear|be
    < will|ll|'ll [also|then|definitely|try|just|surely|certainly|happily|gladly|probably|hopefully|all|both|for|now|first|asap|today|tomorrow|quickly] [to|sure|and] [have|a|get|be] [a] {send}|{come}|{look}
    < will >
    {will} get|come|circle back|onto|on|round|around ~
    {will} be back [to|with|in|on|by|tomorrow|next|,|soon|shortly|after|once|when] ~
    {we} {will} be onto|on it|this|that ~
    will do
    < [ok|okay|yes|yep|sure|hi|thanks|sorry|don't|all] [,] [already|right|straight|now|over] on it ~
    {we} am|'m|are|'re|is|'s [already|right|still|now|currently|straight|all] on it ~
    is|'s|are [already|right|now|currently] on it [now|already|today|,|this|as] ~ >
    , [already|right|still|now] on it >
    [still|busy|just] working on it >
    get|getting|get|crack|cracking|jump|jumping [straight|right] on it ~
    {we} [am|'m|are|'re] [currently|now] working on ~
    expect|expected|due|ready|done|finished|available|there|arrive|arrives|delivered [by|on|at|in|from] [the|about|around|early|late|mid|this|next] [end|start|beginning|middle|half] [of] [the|next] {when}|tomorrow|next|later|soon|today|tonight|this|1*|2*|3* ~
    at the|very latest
    {when}|tomorrow|next|end|noon|lunch|tonight [,|morning|afternoon|evening|week|month] [at] [the] latest
    it|they|that|everything|all|rest comes|come|arrives|arrive|follows|follow [to|by|on|over|tomorrow|today|tonight|soon|later|next|separately|shortly|through|your|this|when|once|as] {when}|you|way|end|us|me|week|month|we|i|soon|my|our|by|courier|post|mail|email ~
    it|they|that|everything|all|rest comes|come|arrives|arrive|follows|follow tomorrow|today|tonight|soon|later|next|separately|shortly|{when} ~
    it|they|that|everything|all goes|go out|off to|tomorrow|today|tonight|next|by|{when}|with|this ~
    leave it with|to me|us
    give me|us until|till|a|two|another|some|few|the [week|weekend|day|days|few|moment|minute|second|couple|little|bit|time|hour|hours|rest|more|week's] ~
    bear with me|us
    {will} .. be|get|stay|keep in touch ~
    {we} {will} .. in touch ~
    in touch [again|shortly] soon|again|shortly|next|tomorrow|when|once|later|as|by|on|then|about|{when} ~
    < [will|'ll|i'll|we'll] [be] in touch ~
    keep|stay|be|keeping|staying in touch ~
    get|getting|gets|come|coming|comes|circle|revert|report|come|be|am|'m|are|'re [right|straight] back to you|this|it|him|them
    back to you [soon|shortly|on|by|with|when|once|as|next|tomorrow|asap|in|then] ~
    get|find round|around to
    let you know
    keep you posted|updated|informed
    {we} 'm|am|are|'re|is [still|just|both|all|now|currently|already] sending|getting|looking|checking|finishing|finalising|discussing|reviewing|chasing|paying|preparing|collecting ~
    {we} 'm|am|are|'re|is [still|just|both|all|now|currently|already] doing|delivering it|this|that|them|my|our|everything|what|all|so|some ~
    {we} 'm|am|are|'re|is [still|just|both|all|now|currently|already] meeting [with|again|up] [on|about|him|her|them|my|our|the|tomorrow|next|today|tonight|this|to|in|{when}] [board|boss|team|week|{when}|to|morning|afternoon|discuss|partners|committee|lawyers|him|her|evening] ~
    {we} 'm|am|are|'re|is [still|just|both|all|now|currently|already] going [back] to|through|over|by|into ~
    {we} 'm|am|are|'re|is [still|just|both|all|now|currently|already|hard] [away|hard|flat|out] working ~
"""

PENDING = """
    {we} [have|'ve] [are|'re|am|'m|is|been] [still|also] waiting|wait [,] [still] to hear ~
    < [still|just|only] waiting to hear ~
    no idea|clue yet ~
    not before|until|till [the|about|around|late|early|mid|some|well] [end|start|beginning|middle|week|time] [of|in] [the|next] {when}|i|we|he|she|they|my|our|everyone|everybody|all|1*|2*|3* ~
    < [sorry|probably|realistically|certainly|but|,] [but] not before|until|till ~
    have|has|had|did not|n't [yet|quite|really|even|actually] had|have|found|got|get|gotten [the|a|any|enough|much|my|his|her|our] time|chance|moment|minute|second|hour|opportunity
    {we} have|has|'ve|had|did not|n't [the|any|much] time|chance|moment|minute [to|yet|,|today|this|so|for] [look|read|check|do|it|start|review|this|that|week|far|i|we|sorry] ~
    {we} have|has|had|did|'ve not|n't [yet|quite|really|even|actually|both|all] [managed|been|got|get|gotten] [able] [to|around|round] [to] [even|properly|it] look*|read*|check*|start*|review*|finish*|decide*|reading|looking ~
    {we} have|has|had|did|'ve not|n't [yet|quite|really|even|actually] [managed|get|got|gotten|been] [able] [to] get|got|gotten|do|done to|it|this|that|them|anything|round|around|far ~
    have|has|had|did not|n't [yet|even] [got|gotten|get] around|round|managed
    is|are|am|'m|'s|'re|was|were not|n't [quite|all|fully|entirely|really|completely|actually|100|even|totally|quite|properly|yet] {not_yet} [with|about|for|on|to|of|here|myself|ourselves|which|what|if|whether|by|when] ~ yet
    is|are|am|'m|'s|'re not|n't yet [quite|all|fully|entirely|really|been] {not_yet} ~
    do|does not|n't [really|even|quite] know|have|see ~ yet
    {we}|nobody|everyone have|has|'ve not|n't ~ yet
    {we} have|has|'ve yet to ~
    < have|has not|n't ~ yet
    is|are|am|'m|'re|'s|was|were not|n't [quite|really|fully|all|entirely|yet] finished|ready|done|decided
    < [sorry|still|,|no] [,] not [quite|yet|all] finished|ready|done|decided
    havent|didnt had|have|got|get|look|looked|found|managed ~
    {we} [have|had|'ve|has|'d] [had|simply|just|really|absolutely|got] no time ~
    < [sorry|just|simply|absolutely|,] [but] no time ~
    {we} {have}|are|am|'re|'m|is|do|did not yet [had|been|got] ~
    is|are|'s|was|were not yet [been] {not_yet} ~
    < [no|sorry|afraid|unfortunately|sadly|well|,] [,|but] not yet [,|but|we|i|sorry|will|soon|had|got|there|decided|looked|read|done|finished|ready|complete|sure] ~
    i|we|he|she|it|that|this [still|also|just|do|'ll|will|really] need|needs|has|have|'ve|must [got] to ~ first
    < [sorry|yes|ok|but|just|,] need|have|got to ~ first
    still|currently|presently [all|just|busy|being|internally|both|is|are] discuss*|reading|review*|checking|checked|looking|looked|thinking|consider*|waiting|working|deciding|debating|processing|processed|collecting|undecided|unclear|unsure|pending|out|away|sorting|gathering|negotiating|drafting|writing|drawing|translating ~
    still|currently|presently under|in [the] review|discussion|discussions|consideration|talks|progress|process|negotiation|negotiations|approval|drafting|translation|editing|meetings|hospital|queue|pipeline|planning|two|flux ~
    still|currently|presently with my|our|him|her|them|legal|finance|accounts|accounting ~
    still trying|hoping to ~
    {we} [am|'m|are|'re] still|hard|busy at it ~
    still needs|need|wants the|my|our|his|her|a|an|his|some ~ blessing|approval|ok|okay|signature|signing|sign-off|check|look|go-ahead|nod|decision|word|yes|consent ~
    {we} [do] still|currently|presently [do] [all|both] need|needs|have|has|'ve|want|must [got] [to] discuss|read|review|check|look|think|consider|wait|work|decide|talk|ask|agree|find|sort|finish|sign|speak|clear|clarify|get|do|hear|go|write|collect|approve ~
    < [sorry|yes|ok|we'd|,] still need|have [to] discuss|read|review|check|look|think|consider|wait|work|decide|talk|ask|agree|find|sort|finish|sign|speak|clear|clarify|get|do|hear|go|write|collect ~
    under review
    being reviewed|discussed|checked|processed|looked|handled
    is|are|'s with our|my|legal|finance|accounting|accounts ~
    is|are|'s [still|currently|now|right] [high|next|top|in|on] on|of|in my|our [to] [do] list|desk|plate|radar|agenda|hands|pile|stack
    it|that|this [is] is|'s [still|now|next|high] on|in the list|agenda|pile|radar|progress|pipeline|works ~
    is|are [still|currently|now] in progress|hand|process ~
    next|high|top on my|our [to] [to-do|do|todo|personal] list|agenda|desk|pile|plate|radar|things ~
    on my|our [to] [do|long|endless] list|desk|radar|plate|agenda|to-do|todo ~
    {we} [still|will|'ll|'d|first|both|also|really|just|would|do] [like] have|has|need|needs|'ve|'s|like [got] to [first|still|also|just|quickly] check|ask|discuss|talk|speak|consult|look|think|clear|clarify|run|wait|confirm|see|show|align ~
    {we} [still|first|both|also|really|just] want|wants to [first|still|also|just|quickly] check|ask|discuss|talk|speak|consult|look|think|clear|clarify|wait|align ~
    < [sorry|ok|yes|first|just|still|,] have|need|got|want to [first|still|also|just|quickly] check|ask|discuss|talk|speak|consult|look|think|clear|clarify|wait|confirm|see|show|align ~
    it|that|this|everything needs|has to [first|still|also] be [first|still] checked|discussed|cleared|confirmed|approved|signed|agreed ~
    but {we} still|first need|have|must|want to ~
    but {we} [also] need|have|must|want to [still|first|just|quickly] check|ask|discuss|talk|speak|consult|look|think|clear|clarify|run|wait|confirm|see|sleep|get|hear|find|sort|finish|go|collect|agree|decide|align ~
    as soon as {we}|my|our|everyone|everybody|legal|finance|possible ~ {we}|you ['ll|will|shall|can|'d|get|have|hear] ~
    {will} ~ as soon as
    {we} {will} ... as soon as {we}|my|our|the ~
    < [yes|ok|sure|of|course|but|and|,] [course] [,] as soon as {we}|my|our|possible ~
    , still|hard at it ~ >
    {we} want|need|wants|needs to have|get it|this|that|them|everything checked|read|reviewed|approved|looked|seen|tested|translated ~
    you [will|'ll] [have|get|hear|receive] ~ as soon as
    {we} 're|are|'m|am|is [both|all|rather|very|really|so|quite|just|completely|still|currently|absolutely] busy|swamped|snowed|flat|overloaded|underwater|tied|travelling|traveling|ill|sick|behind|late
    {we} 're|are|'m|am|is [both|all|just|still|currently] a bit|little|tad busy|swamped|overloaded|tied|ill|sick|behind|late
    {have} been [a|very|so|really|rather|quite] [bit] busy|swamped|snowed|crazy|hectic|ill|sick|travelling|traveling|slammed
    been [a|very|so|really|just|quite|absolutely] [bit] chaos|chaotic|mad|busy|swamped|snowed|crazy|hectic|ill|sick|travelling|traveling|slammed
    busy|crazy|hectic|mad|manic day|days|week|weeks|time|times|month|here
    a|very|really|such|rather|our full|long day|days|week|weeks|month here|again|today|at|so|,|behind ~
    {we}|it|that|this|everything|all [have|'ve] [are|'re|am|'m|is|'s|been|will|'ll|need|must|has|have] [still|just|only|also|all|both|now|currently] [to] [be] waiting|wait for|on my|our|the|a|an|internal|their|his|her|head|management|one|some|them|him|two|three ~
    < [yes|ok|sorry|,] [still|just|only|also|currently] waiting for|on ~
    still|only|just|currently waiting for|on my|our|the|a|an|internal|their|his|her|head|management|one|some|them|him|two|three ~
    i|we|he|she [have|'ve|had|must|just] [have|just|completely|totally|clean|simply|honestly|nearly|almost] forgot|forgotten|overlooked ~
    < [sorry|oops|oh|ah|ouch|damn|apologies|yes|ok] [,] [sorry|i'm|completely|totally|just|clean|simply|honestly] [,] forgot|overlooked|slipped ~
    completely|totally|clean|simply|nearly|almost forgot|forgotten|overlooked|slipped ~
    slipped my|our|through|by|off|down ~
    < [please|just|kindly] be|bear [patient] [with] us|me ~
    < [a|some|just] [little|bit] [of|more] patience [please] ~
    nothing|no [has|'s|have|decision|agreement] [has|'s|yet] been decided|agreed|settled|confirmed|signed|finalised|made|reached ~
    has|have n't|not [yet|even|actually] met|decided|voted|replied|responded|answered|convened|sat|discussed ~
    has|have n't|not [yet|even|actually] come back|through|home|to ~
    {have} n't|not forgotten|forgot ~
    no [new] [new|firm|final|further] date|news|decision|answer|word|slot|result|update ~ yet|far
    but only|just|probably|not after|once|before {we}|my|our|next|they|{when} ~
    but after|once {we}|my|our|next|{when} ~
    nothing is|'s certain|guaranteed|final|set ~
    < [but|and|sorry|though|,] [,|but] [though] no promises|guarantees|guarantee [,|but|though|yet|we|i|from|of] ~
    , [but|and|though] no promises|guarantees|guarantee [,|but|though|yet|from] ~
    {we} make|makes|give|can no promises|guarantees|guarantee ~
    do n't hold me|us to ~
    do n't quote me|us on it|that|this|the|, ~
    slipped|slipping my|our|through ~
    < [but|and] once {we}|my|our|everyone|legal|finance ~
    < [but|and] once the|it|that ~ , {we}|you {will}|can|shall|get|have|hear ~
    nothing [is|'s|yet] is|'s|yet [yet] settled|decided|fixed|agreed|final|signed ~
    not [been] approved|decided|signed|paid|agreed|confirmed|finalised|settled [just] yet ~
    no drawings|plans|news|files|texts|photos|pictures|figures|documents|answer|copy|draft|reply ~ yet ~
    dragging his|her|their|its|our feet ~
    taking his|her|their its|time ~
    {we}|all|both [are|am|'m|'re|is|'s|was|were|have|'ve|been|got] [been|just|so|really|completely|totally|absolutely|all|still|currently|rather] [a] [bit|little] swamped|overloaded|inundated|drowning|slammed|overwhelmed ~
    < [sorry|a|just|,] [,] [bit|little|totally|completely|absolutely|rather|so|utterly] swamped|overloaded|inundated|drowning|slammed|overwhelmed ~
    next|this month|week|quarter looks|is|will|should [be|look] better|quieter|calmer|easier ~
    {we} ca|do|wo|can|could [really|honestly] n't|not promise|guarantee|swear anything|it|that|you|when|to|this|i|we|but|,|he|she|they|a|any|the|which|by|for|before ~
    {we} ca|do|wo|can|could n't|not promise|guarantee|swear >
    {we} cannot|dont [really] promise|guarantee|swear anything|it|that|you|when|to|this|i|we|but|,|he|she|they|a|any|the|by|for|before ~
    {we} cannot|dont promise|guarantee|swear >
    [but] nothing so|yet|from [far|him|her|them] ~
    [but] no word|sign|news|answer so|yet|from [far|him|her|them] ~
    let me|us ~ first
    off|been [off] sick|ill|poorly|unwell ~
    is|are|'s|lies|sits|lying|sitting [now|still|all] in|on the hands|desk of|at ~
    is|are|'s|went|gone|passed|gave|given|handed|taking|take|taken|put|presented|presenting|up [it|this|that|them|all|everything|now|still] [over|back|up|now|on|it] with|to the|our|my board|committee|council|lawyers|management|bank|accountant [,|now|who|which|and|at|for] ~
    it|that|this|they|draft|text|plan|plans|contract|matter goes|go|went|has|have|must [to] [go] [back] to the|our board|committee|council|lawyers|management|bank|accountant ~
    {we} [will|'ll] just have to wait ~
    bear with us|me
    slipped|escaped my|our ~
    {we} [know|did|do|had|have] [i|we] [had|have] promised|meant|swore ~ but|sorry|and ~
    {we} [know|did|do|had|have] [i|we] [had|have] said [it|that|you|i|we|by|on|this|last|next|before] [would|'d|was|the|week] {when}|yesterday|by|would|'d ~ but|sorry|and ~
    not|n't going|gonna|able to make|manage|happen|finish|meet ~
    {we} [will|wo|ca|can|could|may|might|did|have|'m|'re|am|are] not|n't [going|be|quite|able] [able] [to] make|manage|meet|made|managed it|that|this|the|happen ~
    < will|wo|ca|can|could|did not|n't [be] [able] [to] make|manage|meet it|that|this|the ~
    it|that|this [will|wo|is|'s] not|n't [going] [to] make|happen it|happen ~
    {we} [are|'re|am|'m] [still|already|currently|all|both|now] on|onto it [now|already|as|today|,|right|and] ~
    {we} are|'re|am|'m [still|already|currently|all|both|now] onto this|that ~
"""

STUDY = """
    {we} will|'ll [just|then] have|give [it|this] a [good|quick|proper] go|try|stab|shot|crack|bash|whirl [at|with] ~
    {we} {will}|shall|should [also|first|just|both|all|definitely|probably|then|quickly|still|certainly|of|course|carefully|properly|try|want|need|go|have] [to|and|a|another|course|it|that|this] [have|take|need|just|be|sit|quick|good|proper|closer|close] [to|a|another|down|quick|good|proper|closer|look|and] [quick|good|proper|closer|look|read] look|read|think|discuss|review|check|consider|ask|talk|speak|consult|peek|glance|looking|reading|discussing|reviewing|checking|considering ~
    i|we|he|she need|must|can|want|'d|would|could|have|has|'ve|needs|wants [like|still|first|just|also|really|both|got|only] [to] [first|still|just|also|quickly|properly|really] [have|take|be|get] [to|a|another|able] [quick|good|proper|closer|second|last] look|read|think|discuss|review|check|consider|ask|talk|speak|consult|peek|glance ~
    {we} 'm|am|are|'re [still|just|both|all|currently|now|busy|also] looking|reading|discussing|reviewing|checking|considering|thinking ~
    {we} {will} [also|first|just|then|probably|both] run|put|take|show|give it|this|that|them|your|everything ~ by|past|to|up|look|read|peek|glance|think|thought
    {we} {will} [also|first|just|then] run|put|take|show|give the draft|text|texts|proof|design|layout|offer|quote|proposal|contract|idea|matter|whole ~ by|past|to
    {we} {will} .. pass it|this|that|them|the|your ~ by|past|to|on
    let me|us [just|first|quickly|all] look|read|think|discuss|review|check|consider|ask|talk|speak|consult|run ~
    let me|us [just|first|quickly|all] have|take a|another|the|some [quick|proper|good|closer|few|little|bit] look|think|read|chat|word|moment|minute|day|days|week|weekend|time|of ~
"""
