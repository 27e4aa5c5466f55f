"""English words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = False

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "monday mon",
        1: "tuesday tue tues",
        2: "wednesday weds",
        3: "thursday thu thur thurs",
        4: "friday fri",
        5: "saturday",
        6: "sunday",
    },
    "short_weekday": {
        2: "wed",
    },
    "month": {
        1: "january jan",
        2: "february feb",
        3: "march mar",
        4: "april apr",
        5: "may",
        6: "june jun",
        7: "july jul",
        8: "august aug",
        9: "september sep sept",
        10: "october oct",
        11: "november nov",
        12: "december dec",
    },
    "feast": {
        101: "new_year's_day",
        1224: "christmas_eve",
        1231: "new_year's_eve",
    },
    "festival": {
        101: "new_year new_year's",
        1225: "christmas xmas christmas_day",
        2000: "easter easter_sunday",
    },
    "unit": {
        1: "day days",
        7: "week weeks week's weeks' wk wks",
        14: "fortnight fortnight's",
        30: "month months month's",
    },
    "shift": {
        -1: "this_morning",
        0: (
            "today tonight this_afternoon this_evening eod cob end_of_day end_of_the_day end_of_business "
            "close_of_business close_of_play by_noon by_midday by_lunch by_lunchtime within_the_hour in_an_hour "
            "within_an_hour later_on_today in_the_course_of_the_day over_the_course_of_the_day "
            "in_the_course_of_today in_the_course_of_the_morning in_the_course_of_the_afternoon later_in_the_day "
            "end_of_play end_of_the_afternoon end_of_the_morning"
        ),
        1: "tomorrow_am tomorrow_pm tmrw_am tmrw_pm tomorrow tmrw tomorrow's",
        7: "this_time_next_week today_week",
        2: "the_day_after_tomorrow day_after_tomorrow",
    },
    "part": {
        -1: "beginning start early first_thing first_half",
        0: "mid middle midway",
        1: "end late close back_end",
    },
    "next": {
        1: "next coming following upcoming",
    },
    "this": {
        0: "this current",
    },
    "last": {
        -1: "last past previous",
    },
    "weekend": {
        0: "weekend weekends",
    },
    "week": {
        0: (
            "rest_of_the_week remainder_of_the_week rest_of_this_week in_the_course_of_the_week "
            "over_the_course_of_the_week in_the_course_of_this_week eow"
        ),
        2: "week_after_next",
    },
    "monthend": {
        0: "month-end month_end the_last_day_of_the_month last_day_of_the_month last_day_of_this_month eom",
    },
    "later": {
        0: "by_then that_day that_same_day the_same_day same_day on_that_date",
        1: "the_day_after_that the_day_after the_following_day the_next_day a_day_later one_day_later",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "confirm",
    "then": (
        "that's_when then that_day that_same_day the_same_day same_day right_away straight_away the_same_evening "
        "same_evening that_evening that_same_evening the_same_afternoon that_afternoon on_that_date "
        "on_his_return on_her_return upon_his_return upon_her_return"
    ),
    "wish": "nice great good lovely wonderful relaxing fantastic happy enjoy",
    "every": "every each weekly monthly daily always usually normally mondays tuesdays wednesdays thursdays fridays",
    "they": ("he she they his her their he's she's they're he'd she'd they'd he'll she'll they'll"),
    "self": (
        "ill_do ill_have ill_get ill_drop ill_pop ill_bring ill_try "
        "let_me am i we i'll we'll i'm we're i've we've i'd we'd im ill our my us_two it's_me myself"
    ),
    "me": "me us",
    "you": "you_can you_may you your yours you'll ya",
    "will": (
        "hoping aiming will 'll i'll we'll you'll he'll she'll they'll it'll shall gonna going_to can able_to "
        "ill_do ill_have ill_get ill_drop ill_pop ill_bring ill_try "
        "about_to aim plan expect_to should hope intend promise_to commit need_to needs_to have_to it'll_be "
        "it_will_be that'll_be that_will_be it's_going_to_be let_me"
    ),
    "would": "would i'd we'd you'd could wouldn't",
    "do": (
        "ill_do ill_have ill_get ill_drop ill_pop ill_bring sit_down_with sit_down_and knuckle_down "
        "with_the_decision with_our_decision with_a_decision with_the_answer "
        "with_an_answer with_the_result with_the_results with_feedback with_our_feedback with_their_answer "
        "with_their_decision with_their_verdict fill call_you_with ring_you_with phone_you_with mail_them mail_it "
        "mail_over pop put drop place leave stick add make_the send sends sending deliver delivers delivering "
        "get_back getting_back get_it get_them get_that get_this get_you getting_you get_an get_the get_those "
        "get_these get_everything get_all get_our come_back coming_back let_you_know let_me_know let_us_know "
        "let_u_know reply replying answer answering respond responding share sharing forward forwarding submit "
        "submitting upload uploading return_the return_it return_them return_to_you revert finish finishing complete "
        "completing decide confirm confirming approve sign have_it have_them have_that have_this have_everything "
        "have_all have_our have_the have_a have_an have_my have_something have_those have_these provide providing "
        "supply hand_over hand_in hand_it drop_it give_you giving_you give_our give_my give_feedback give_me_an "
        "give_us_an tell_you be_in_touch get_in_touch touch_base turn_around turn_it turn_this turn_that turn_them "
        "scan get_back_to get_onto get_on_to walk_through wrap post drop_you put_in chase feed invoice_you let_you "
        "let_the_team_know upload_them settle write_back write_to_you ship shipping pass_on pass_it pass_them "
        "email_you e-mail_you mail_you email_it email_them return_your fill_in fill_out review look_at_it look_into "
        "look_through have_a_look take_a_look go_through read pay transfer sort get_sign-off report_back feed_back "
        "follow_up update_you hear_from hear_back ping_you bring do_it do_this do_that do_so do make_a_decision "
        "put_together pull_together wrap_up wrap_it circle_back get_round get_around get_to_it get_to_this check_and "
        "give_us_your give_me_your get_your get_feedback have_your have_feedback receive receiving send_over push "
        "deploy publish fix produce prepare draft hand_them hand_those hand_these hand_everything deal_with see_to "
        "take_care_of crack_on pick_it_up dig_it dig_out fire_it fire_over shoot_it shoot_over chuck bung clear_it "
        "countersign sign_it firm_it nail_down nail_it make_up_my_mind get_on_with run_through check_through "
        "proofread mark_up tidy compile finalise finalize it_off them_off this_off that_off these_off those_off"
    ),
    "gets": (
        "you_can_have_it you_can_have_them you_can_have_everything you_can_have_that you_can_get_it comes_back_to_you "
        "come_back_to_you is_yours are_yours better_count_on better_reckon_with better_reckon_on please_count_on "
        "reckon_with reach_you reaches_you reaching_you you'll_have you'll_get you'll_receive you'll_hear "
        "you_will_have you_will_get you_will_receive you_will_hear you_should_have you_should_get you_should_receive "
        "you_should_hear you_can_expect you_can_count expect_it expect_them expect_those expect_these expect_that "
        "expect_both expect_him expect_the expect_my expect_our expect_an expect_a expect_everything with_you "
        "in_your_inbox on_your_desk back_on_your_desk in_your_hands over_to_you your_way you_shall_have you_have_it "
        "you_get_it you_get_them you_get_the you_get_my you_get_our you_get_everything you_have_everything "
        "you_have_them you_have_the it's_yours they're_yours is_yours are_yours you_get_an you_get_a you_should_see "
        "you'll_see_it you'll_see_them you_can_bank_on have_something_for_you have_it_for_you have_them_for_you "
        "have_it_ready_for_you have_them_ready_for_you you'll_be_holding you_will_be_holding"
    ),
    "comes": (
        "see_it_done sees_it_done see_it_finished it's_wrapped_up it's_sorted follow follows goes_out go_out "
        "goes_to_you going_out comes_over comes_through will_be_with heading_your will_follow to_follow coming_on "
        "are_coming is_coming will_come be_ready be_done be_finished be_complete be_there be_sent be_signed "
        "be_available be_uploaded be_delivered ready_by done_by will_arrive will_be_in on_its_way be_through "
        "be_sorted be_settled be_approved be_paid be_made aiming_for shooting_for targeting to_come on_track_for "
        "on_course_for it'll_land it_will_land will_land they'll_land should_land gunning_for gunning go_off_to_you "
        "goes_off_to_you go_out_to_you goes_out_to_you"
    ),
    "done": (
        "meant_to intended_to i_planned_to we_planned_to had_planned should_have_been was_supposed_to "
        "were_supposed_to was_meant_to were_meant_to sent delivered shared replied answered said told wrote mentioned "
        "discussed agreed promised was were had did didn't got_it_on got_your received have_sent i've_sent already "
        "arrived went met spoke talked saw decided_on came called tried thought wanted i'd_hoped haven't hasn't "
        "wasn't been ago since yesterday was_going_to were_going_to launched started asked noticed signed_on paid "
        "was_hoping were_hoping was_aiming were_aiming was_planning were_planning was_supposed were_supposed "
        "was_meant was_due were_due was_meaning had_hoped were_meant"
    ),
    "not": (
        "nothing none not no can't cannot won't don't doesn't isn't aren't unable never impossible struggle "
        "unlikely couldn't shouldn't wouldn't cant wont neither nor without"
    ),
    "only": (
        "not_an_hour_later not_a_minute_later nothing_but i'm_afraid we're_afraid i_am_afraid "
        "let's_say not_until not_only only no_problem no_worries not_a_problem no_later_than not_later_than "
        "no_doubt not_a_day_later can't_wait don't_worry without_fail no_issue why_not every_last every_single"
    ),
    "if": "if unless whether provided assuming otherwise in_case in_the_event",
    "ask": (
        "would_be_grand would_be_lovely would_be_brilliant you'll_have_to you_will_have_to let_me_have let_us_have "
        "please pls plz kindly can_you could_you would_you will_you can_we_have could_we_have may_we_have can_we_get "
        "could_we_get can_i_have could_i_have can_i_get could_i_get may_i_ask we_ask appreciate grateful "
        "look_forward looking_forward waiting_for awaiting await would_be_great would_be_good would_be_helpful "
        "would_be_appreciated make_sure_you be_sure_to you_need_to you_must you_have_to if_you_could we_expect_your "
        "expecting_your want_you need_you remember_to don't_forget_to do_you_think_you are_you_able "
        "would_it_be_possible would_you_mind is_it_possible would_like_you ask_you due_from_you request_your "
        "need_your need_from_you like_your for_your is_there_any_chance any_chance_you much_appreciated "
        "be_much_appreciated would_be_lovely would_be_wonderful would_be_perfect would_be_ideal would_be_fantastic "
        "would_be_brilliant forget thankful obliged grateful_for be_so_good be_so_kind have_the_goodness"
    ),
    "need": (
        "have_to_be_with_us must_be_with_us need_to_be_with_us should_be_with_us has_to_be_with_us "
        "have_to_have have_to_get have_to_receive must_have should_have need needs need_to_have need_to_get "
        "need_to_receive require requires needed i'd_like we'd_like would_like "
        "would_need want due grateful_for"
    ),
    "time": (
        "gimme give_me give_us grant_me grant_us allow_me allow_us need_time need_more_time have_until bear_with_me "
        "bear_with_us be_patient patience can_we_have_until could_we_have_until can_i_have_until could_i_have_until "
        "may_we_have_until"
    ),
    "vow": (
        "come_hell_or_high_water come_what_may have_committed_to has_committed_to consider_it_done "
        "consider_it_sorted consider_it_sent consider_them_done count_on_me you_can_count_on_it mark_my_words will_do "
        "commit_to commit promise_you promise promised_! pinky for_sure definitely guaranteed count_on_it "
        "you_have_my_word word_of_honour"
    ),
    "meet": (
        "retire retires retiring retirement how_about what_about let's shall_we meet meets meeting meetings "
        "call calls calling phone ring chat talk speak catch-up catchup lunch dinner coffee breakfast "
        "workshop webinar event launch launches party conference fair session demo appointment slot schedule "
        "reschedule interview standup stand-up kick-off kickoff presentation present shoot opening flight "
        "trip travel travelling visit see_you zoom teams_call deadline_was reminder trade_show trade_fair "
        "expo exhibition show_on inventory stocktake audit go_live going_live goes_live go-live "
        "the_printers_start print_run starts ends begins expires finishes_on print printing publish "
        "publishing prints valid campaign kick_off kicking_off train"
    ),
    "away": (
        "in_hospital hospitalised hospitalized in_the_hospital sabbatical jury_duty bereavement_leave "
        "off_grid on_annual_leave out_of_office out_of_the_office out-of-office ooo i'm_away be_away am_away "
        "are_away we're_away currently_away away_until away_till away_through away_this away_next "
        "away_from_the_office been_away on_holiday on_holidays on_vacation on_leave annual_leave "
        "parental_leave maternity_leave paternity_leave sick_leave out_sick off_sick off_work out_of_town "
        "not_in_the_office not_at_my_desk away_from_my_desk not_in_office day_off days_off week_off "
        "my_holidays my_holiday my_vacation office_is_closed we_are_closed we're_closed office_closed "
        "we_remain_closed we_will_remain_closed we'll_remain_closed office_remains_closed offices_remain_closed "
        "office_will_remain_closed offices_will_remain_closed "
        "be_closed offices_are_closed office_will_be_closed unavailable not_available not_be_available "
        "limited_access no_access not_be_in_the_office be_off am_off i'm_off i'm_out be_out am_out we're_out "
        "taking_time_off on_pto pto travelling traveling on_a_business_trip abroad out_on_leave "
        "on_my_honeymoon not_reading not_checking off_on off_from off_until off_till out_until out_from "
        "not_working not_be_working without_access in_the_mountains on_a_trip on_the_road on_a_course "
        "on_training on_a_training_course offline won't_be_around not_be_around not_around going_on_holiday "
        "going_on_leave go_on_holiday go_on_leave won't_be_in_until not_be_in_until won't_be_here_until "
        "isn't_in_until not_in_until won't_be_around_until won't_be_in_before won't_be_here_before is_ill "
        "is_sick are_ill i'm_ill am_ill out_of_the_country out_of_country "
        "without_internet no_internet without_network no_network without_signal no_signal without_coverage no_coverage"
    ),
    "back": (
        "back return returning returns be_back i'm_back am_back are_back back_in back_at back_on reopen reopens "
        "reopening available_again reachable_again reach_me_again resume"
    ),
    "maybe": (
        "supposedly allegedly reportedly reckons maybe perhaps might possibly unsure not_sure don't_know no_idea "
        "doubt unclear not_certain can't_promise no_promises not_promising wouldn't_bet don't_bet "
        "don't_hold_your_breath no_guarantee no_guarantees if_possible if_at_all_possible"
    ),
    "wait": (
        "tied_up fully_booked flat_out booked_out sold_out maxed_out worn_out extension reserve hang_on wait "
        "waiting stay until_further_notice keep hold stuck busy swamped"
    ),
    "third": (
        "colleague colleagues boss manager director ceo board nobody no-one someone somebody anyone husband "
        "wife everyone everybody who bosses directors chairman chair treasurer owner is_ill is_sick are_ill "
        "partner president md cfo admin admins sysadmin webmaster accountant bookkeeper"
    ),
    "be": "am i'm we're are stay working",
    "by": (
        "by no_later_than not_later_than before by_the latest at_the_latest within due deadline_of on_or_before "
        "by_close"
    ),
    "before": "before",
    "until": (
        "until till til thru through up_to until_the to can_we_have_until could_we_have_until "
        "can_i_have_until could_i_have_until may_we_have_until won't_be_in_until not_be_in_until "
        "won't_be_here_until isn't_in_until not_in_until won't_be_around_until won't_be_in_before "
        "won't_be_here_before"
    ),
    "from": "from starting beginning_on as_of between as_from effective",
    "after": "after since following_on",
    "on": "on for this at in over during on_schedule",
    "in": "in within",
    "of": (
        "over_breakfast over_lunch over_coffee over_a_coffee with_a_coffee over_dinner over_a_beer instant exactly of "
        "the on in over a an about around approximately approx probably latest at day morning afternoon precisely "
        "evening noon lunchtime after_lunch before_lunch after_dinner before_dinner after_breakfast until night my "
        "our first_thing in_any_case at_any_rate on_schedule or_so or_thereabouts in_the_course_of tax_return "
        "tax_returns"
    ),
    "to": "to until till and through thru",
    "and": "and or then so plus",
    "but": "but however though although yet still_though",
    "when": "when once while because as_soon_as that which after_which where",
    "tag": "ok okay right yes deal fine alright yeah huh eh",
    "latest": (
        "at_the_outside at_the_latest by_the_latest the_latest latest no_later_than not_later_than at_the_very_latest "
        "the_very_latest"
    ),
    "event": (
        "attending_a_trade_fair attending_a_fair attending_a_conference attending_a_trade_show "
        "attending_an_exhibition attending_the_trade_fair at_a_trade_fair at_the_trade_fair at_a_fair "
        "at_the_fair at_a_trade_show at_a_conference "
        "at_the_conference at_a_congress at_an_exhibition at_an_offsite on_a_workshop at_a_workshop "
        "on_site_at_a_client"
    ),
    "outcome": (
        "with_the_outcome with_the_verdict with_my_answer with_our_answer with_my_decision to_give_my_answer "
        "to_give_you_my_answer "
        "with_the_decision with_our_decision with_a_decision with_the_answer with_an_answer with_the_result "
        "with_the_results with_feedback with_our_feedback with_their_answer with_their_decision with_their_verdict"
    ),
    "hands": (
        "ping whizz fling sling zip_it zip_over wing_it beam send_across shoot fire bung send sends sending "
        "upload uploads uploading forward forwards share shares deliver delivers "
        "transfer transfers pay pays pop pops put drop provide provides supply supplies submit submits get_the "
        "get_you get_them get_it give_you drop_you ping_you pass_on pass_it make_the"
    ),
    "outside": (
        "printer printers printer's courier supplier suppliers photographer translator translators notary bank "
        "landlord agency tax_office insurer contractor contractors host hosting_provider registrar carrier vendor "
        "manufacturer distributor electrician builders plumber dhl ups fedex electricians plumbers painters "
        "roofers roofer plasterer plasterers carpenter carpenters joiner tiler tilers glazier locksmith chimney_sweep "
        "window_cleaner window_cleaners cleaners gardener gardeners movers removal_men caterer scaffolders"
    ),
    "place": (
        "on_the_stick in_your_letterbox on_your_server in_the_folder in_your_folder in_the_shared_folder "
        "in_our_shared_folder in_dropbox in_the_dropbox on_the_disk on_the_drive in_the_drive on_the_server "
        "on_google_drive on_sharepoint in_the_cloud in_your_mailbox in_the_post on_the_portal in_the_channel "
        "in_the_doc in_the_system in_your_account on_your_account in_your_bank in_your_portal in_the_portal "
        "in_your_client_area on_your_drive in_your_drive on_the_hard_drive in_your_porch on_your_doorstep "
        "on_your_doormat in_your_hallway at_your_door"
    ),
    "goods": (
        "balance icon icons portrait portraits headshots vectors mockups renderings banners measurements dimensions "
        "opening_hours artwork artworks feedback "
        "contract agreement copy copies text texts photo photos picture pictures image images logo logos file "
        "files comments notes corrections approval sign-off signoff signature draft brief briefing numbers figures "
        "document documents paperwork po translation translations proof proofs pdf spreadsheet captions rest "
        "remainder others material materials assets amends markup redlines testimonials bios specs menu wording "
        "payment deposit answer reply response answers decision list offer quote brochure catalogue flyer banner "
        "prices video videos slides presentation content form forms questionnaire id pics vids docs doc info "
        "screenshots screenshot slogan claim headline headlines address addresses bio page pages introduction "
        "intro paragraph section chapter chapters article post posts website deck batch second_one other_one"
    ),
    "planned": "scheduled planned due_to earmarked",
    "afterwards": "afterwards after_that",
    "at_once": (
        "that_afternoon that_same_afternoon that_night that_same_night right_after straight_after directly_after "
        "immediately_after immediately afterwards straight_afterwards right_afterwards at_once the_same_evening "
        "same_evening that_evening that_same_evening the_same_afternoon the_same_day same_day"
    ),
    "collects": "pick_up picks_up collect collects",
    "duration": (
        "more_time longer bit_longer little_longer few_more_days another_few_days couple_more_days bit_more_time"
    ),
    "goal": "goal aim plan target idea let's_aim let's_go_for let's_shoot",
    "copula": "it'll_be it_will_be that'll_be that_will_be it's_going_to_be",
    "settle": "let's_say make_it make_that call_it let's_aim let's_go_for let's_shoot let's_make_it let's_call_it",
    "estimate": (
        "should_be_doable should_be_feasible should_be_achievable is_doable looks_doable at_a_push at_a_pinch i'd_say "
        "we'd_say i_would_say we_would_say realistically realistic probably hopefully"
    ),
    "instead": "instead_of rather_than",
    "affirms": "yes",
    "suits": "agreed alright okay ok fine works suits convenient agreeable",
    "forget": "forget",
    "due": "deadline due due_date last_day cut-off cutoff last_day_for",
    "commissioned": "asked instructed",
    "dispatched": "paid settled transferred wired payment_went transfer_went",
    "leaves": "going_on_holiday going_on_leave go_on_holiday go_on_leave",
    "delivery": (
        "reply_from_me feedback_from_me delivery handover hand-over answer_from_us answer_from_me reply_from_us "
        "feedback_from_us"
    ),
    "may": "you_can you_may",
    "attributive": "our your my his her their monday's",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {}
