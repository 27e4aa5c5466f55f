"""What happened, in the past tense: the only things that are ever written about a client.

A fact says what was understood at the time; a better reader never changes it. Fields marked PRIVATE hold addresses
and words, lie in the part that can be erased, and so have a default. A fact's class name is its name in the store.
This module closes the family; its parts lie in `facts_mail`, `facts_letters` and `facts_orders`."""

from bot.project.facts_letters import Announced as Announced
from bot.project.facts_letters import ApprovalAsked as ApprovalAsked
from bot.project.facts_letters import Greeted as Greeted
from bot.project.facts_letters import LadderEnded as LadderEnded
from bot.project.facts_letters import LetterAccepted as LetterAccepted
from bot.project.facts_letters import LetterCancelled as LetterCancelled
from bot.project.facts_letters import LetterHeld as LetterHeld
from bot.project.facts_letters import LetterPlanned as LetterPlanned
from bot.project.facts_letters import TeamAsked as TeamAsked
from bot.project.facts_letters import TemplatesChanged as TemplatesChanged
from bot.project.facts_mail import Challenged as Challenged
from bot.project.facts_mail import ClaimRaised as ClaimRaised
from bot.project.facts_mail import ClientWrote as ClientWrote
from bot.project.facts_mail import ContactAway as ContactAway
from bot.project.facts_mail import ContactUnreachable as ContactUnreachable
from bot.project.facts_mail import DeliveryTroubled as DeliveryTroubled
from bot.project.facts_mail import Objected as Objected
from bot.project.facts_mail import ProjectSet as ProjectSet
from bot.project.facts_mail import Spared as Spared
from bot.project.facts_mail import StrangerWrote as StrangerWrote
from bot.project.facts_mail import TeamWrote as TeamWrote
from bot.project.facts_mail import ThreadOpened as ThreadOpened
from bot.project.facts_mail import WroteBeside as WroteBeside
from bot.project.facts_orders import AbsenceEnded as AbsenceEnded
from bot.project.facts_orders import ApprovalRefused as ApprovalRefused
from bot.project.facts_orders import Approved as Approved
from bot.project.facts_orders import Closed as Closed
from bot.project.facts_orders import ContactSet as ContactSet
from bot.project.facts_orders import CourtSet as CourtSet
from bot.project.facts_orders import DeadlineSet as DeadlineSet
from bot.project.facts_orders import LanguageSet as LanguageSet
from bot.project.facts_orders import Noted as Noted
from bot.project.facts_orders import Ordered as Ordered
from bot.project.facts_orders import Paused as Paused
from bot.project.facts_orders import PromiseNoted as PromiseNoted
from bot.project.facts_orders import Reopened as Reopened
from bot.project.facts_orders import Resumed as Resumed
from bot.project.facts_orders import SendOrdered as SendOrdered
from bot.project.facts_orders import Snoozed as Snoozed
from bot.project.facts_orders import StepSet as StepSet
from bot.project.facts_orders import StepSkipped as StepSkipped
from bot.project.facts_orders import TakenBack as TakenBack
from bot.project.terms import About as About
from bot.project.terms import Court as Court
from bot.project.terms import Happened as Happened
from bot.project.terms import Seen as Seen

Fact = (
    ThreadOpened
    | ProjectSet
    | Spared
    | TeamWrote
    | ClientWrote
    | StrangerWrote
    | WroteBeside
    | Objected
    | ClaimRaised
    | ContactAway
    | ContactUnreachable
    | DeliveryTroubled
    | Challenged
    | LetterPlanned
    | LetterAccepted
    | LetterCancelled
    | LetterHeld
    | ApprovalAsked
    | TeamAsked
    | TemplatesChanged
    | Greeted
    | LadderEnded
    | Announced
    | Snoozed
    | Paused
    | Resumed
    | Closed
    | Reopened
    | CourtSet
    | PromiseNoted
    | ContactSet
    | LanguageSet
    | AbsenceEnded
    | StepSkipped
    | StepSet
    | DeadlineSet
    | Noted
    | TakenBack
    | SendOrdered
    | Approved
    | ApprovalRefused
)
