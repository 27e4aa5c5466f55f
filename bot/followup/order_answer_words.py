"""How orders are answered: what has changed, what comes next, what could not be done, and what to write instead."""

DONE = "Done: {verb}{day}{behind}, {thread}: {does}."
DONE_FOR_CLIENT = "Done: {verb} {client}: {does}."
TAKEN_BACK = "Done: {verb} in {thread} is taken back."
NEXT = "Next in thread {number}: {day} at {time}; {because}."
NEXT_NEVER = "Next in thread {number}: nothing by itself; {because}."
NOTHING_CHANGED = "Nothing has changed: {why}"
TAKE_BACK = "To take it back, answer with: {orders}"
YOUR_ORDER = "your order"

UNKNOWN = "I do not know {verb!r}: did you mean {near}?"
UNKNOWN_FAR = "I do not know {verb!r}; help lists the orders"
NOT_BEHIND = "I do not understand {words!r} behind {verb}; help lists the orders"
OVER = "{text!r} is over; write a day to come, like friday, 21 jan or {today}"
NOT_A_DAY = "{text!r} is not one day for sure; write it like friday, 21 jan or {today}"
NO_STEP = "there is no step {name!r} here: the steps are {names}"
STEP_SAID = "the step {name} has been said already; no letter goes out twice"
NO_PROJECT = "{client} has no project {key!r}: {known}"
NONE_SET_UP = "none is set up"
NO_LANGUAGE = "I write no letters in {language!r}: the languages are {known}"
NO_ADDRESS = "{address!r} is not one mail address, such as carol@client.example"
OUR_ADDRESS = "{address} is one of ours; a contact is a person of the client"
ANOTHERS_ADDRESS = "{address} belongs to {client}, so letters about this client never go there"
NO_PERSON = "{name!r} is not one person of the client for sure; known: {known}"
NO_THREAD = "there is no thread {number}: the digest lists them"
NO_CLIENT = "there is no client {client!r}; known: {known}"
WHICH_THREAD = "{verb} needs the number of a thread, such as: 3 {verb}"
TEXT_TOO_LONG = "the text is longer than {most} characters, so I did not receive all of it"
NOTHING_TO_CONFIRM = "I have asked you nothing that waits for a yes; answer with an order, such as: 3 got it"
DENIED = "the mail server says that this mail does not come from your address"
TOO_MANY = (
    "{most} orders in ten minutes are enough for me: a machine or a stranger may be at work. None of this mail was "
    "carried out. Please send it again after {time}."
)
HELP = "The orders, each on a line of its own: #snooze friday, or 3 got it for thread 3."
HELP_LINE = "{name}: {does}"
QUESTIONS = {
    "why": "the decision for a thread, rule by rule",
    "status": "where a thread stands",
    "list": "your threads, one a line",
    "preview": "the next letter, as it would go now",
    "undo": "takes your last order back",
    "help": "this list",
}

WAS_IT_YOU = "Was this you? {order}"
WAS_IT_YOU_MORE = "Was this you? {order}, and {count} more"
ASKED = "Somebody wrote to me in your name:"
WHY_UNPROVEN = "I could not verify that it was you, so nothing has changed yet."
WHY_OUTWARD = (
    "Such an order lets mail go to the client, or ends the waiting, so I ask once more; nothing has changed yet."
)
WHY_WORDS = (
    "The text below goes then, instead of the letter I showed you; nothing has changed yet. "
    "To let the letter go as it was, answer that mail with approve."
)
TWO_QUESTIONS = (
    "my mail asked two things. Answer got it if they have answered, approve if the letter may go, or hold if it may not"
)
NO_WORDS = (
    "I read only what stands above the quoted mail, and nothing does. Answer approve or hold, or write the text that "
    "is to go above the quote"
)
THIS_TEXT = "Shall this text go? {thread}"
IN_ANSWER = "This text came in your name, in answer to the letter I showed you."
EXPIRED = "The button you pressed was out of date."
USED = "The button you pressed had been used before."
IF_YOU = "If it was you, answer with yes until {day}: it is carried out exactly as it stands here, once."
IF_NOT = "If it was not, do nothing."
YES = "yes"

PREVIEW_NONE = "No letter would go in thread {number}: {because}."
