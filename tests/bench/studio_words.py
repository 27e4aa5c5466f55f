"""What the generated mail says."""

PEOPLE = (
    "Bob Miller", "Gina Moretti", "Paul Weber", "Clara Dubois", "Tom Baker", "Nora Jansen",
    "Ivan Petrov", "Marta Silva", "Hugo Garcia", "Eva Lindner", "Sam Porter", "Lena Vogt",
)  # fmt: skip

SUBJECTS = (
    "Texts for the start page", "Logo", "Print run", "Photos of the shop", "Contract", "Second draft", "Invoice",
    "Launch date", "Menu translation", "Brochure", "Poster for the fair", "Newsletter design", "Opening hours",
)  # fmt: skip

ASKS = (
    "Could you send us the texts for the three start pages by Thursday?",
    "Which of the two logos do you prefer?",
    "Please have a look at the second draft and let me know what you think.",
    "May we have the photos of the shop until the end of next week?",
    "Can you confirm the print run of 5,000 copies?",
    "I still need your approval before the files can go to the printer.",
    "Könnten Sie uns bitte die Bilder bis Freitag schicken?",
    "Bitte geben Sie uns kurz Bescheid, welche Fassung Ihnen besser gefällt.",
)

ANSWERS = (
    "Thanks, we will look at it together and I'll send you the texts by Friday.",
    "Attached are the photos you asked for.",
    "The second one, please, it is much clearer.",
    "What would it cost to print twice as many?",
    "I will get back to you next Tuesday with the final numbers.",
    "Thank you, got it!",
    "Looks good to us, please go ahead.",
    "Vielen Dank, wir melden uns bis Mittwoch mit den Texten.",
    "Anbei die gewünschten Unterlagen.",
    "My colleague is collecting the material, part of it is already here.",
)

FILLERS = (
    "The first proof came out well, although the paper is a little heavier than the one we had seen in your office.",
    "For the photos we kept to the order of the list, so the kitchen comes before the garden.",
    "I talked to the printer this morning, and they keep the machine free for us.",
    "The link to the preview is still the same one: https://preview.studio.example/draft/7.",
    "As agreed on the phone the headline stays in the blue of the shop front.",
    "We moved the map to the second page because it was too small to be read on a telephone.",
    "Die Farben wirken auf dem neuen Papier etwas wärmer, das passt gut zu den Fotos.",
    "There are a few small corrections on page four; nothing that would change the length.",
)

CLOSINGS = ("Best regards", "Kind regards", "Thanks", "Best", "Viele Grüße", "Cheers")

NEWS = (
    "This week in our shop: everything for the garden at half the price.",
    "Five ideas for your next campaign, and what others have learned from theirs.",
    "Read more about the new features on our website.",
    "You receive this letter because you subscribed to it; unsubscribe at any time.",
    "Our winter catalogue is here, with more than two hundred pages.",
    "Register now for the free online seminar on Thursday at ten.",
)
