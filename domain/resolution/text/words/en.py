"""English: the table of words."""

FUNCTION_WORDS = "the of and to in for on its with that by at from as which shall be conference general assembly"

TABLE: dict[str, str] = {
    "venue": "palais; palacio; palazzo; centre; center; campus",
    "seat_noun": "headquarters",
    "committee": "committee|commission|board|group|forum|subcommittee|subcommission",
    "worldwide": "world",
    "act_past": "requested|asked=request; decided|resolved|determined=decide; has|have|had ?also ?further decided|agreed|resolved=decide; it was decided|agreed=decide; agreed=agree; invited=invite; urged=urge; called upon|on|for=call; recommended=recommend; authorized|authorised|mandated=authorize; approved=approve; endorsed|adopted=endorse; accepted=accept; welcomed=welcome; noted=note; took note=note; recalled=recall; reaffirmed|reiterated|confirmed=reaffirm; recognized|acknowledged|considered=recognize; stressed|emphasized|underlined|highlighted=stress; expressed=express; commended|congratulated=commend; thanked=thank; encouraged=encourage; entrusted=entrust; instructed|directed=request; scheduled=decide; concurred=agree; suggested|proposed=recommend; designated|appointed|established=decide; has|have ?also requested=request; has|have ?also invited=invite; has|have ?also approved=approve; has|have ?also accepted=accept",
    "proposal": "proposal|proposals; proposed; recommendation|recommendations; recommendations concerning|on|regarding; the proposal; idea; suggestion; a|any proposal|proposals",
    "trail_from": "at the earliest; or later; or thereafter; onwards; onward",
    "possibly": "if possible; if feasible; if necessary; if need be; if required; if practicable; as if",
    "condition": "if; unless; in the event that|of; in case; should no|any|the; provided that; subject to; failing which; on condition that; in the absence of; as long as; until such time",
    # numbers
    "card": """one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; eleven=11; twelve=12;
        thirteen=13; fourteen=14; fifteen=15; sixteen=16; seventeen=17; eighteen=18; nineteen=19; twenty=20; thirty=30;
        forty=40; fifty=50; sixty=60; seventy=70; eighty=80; ninety=90; hundred=100""",
    "ord": """first=1; second=2; third=3; fourth=4; fifth=5; sixth=6; seventh=7; eighth=8; ninth=9; tenth=10;
        eleventh=11; twelfth=12; thirteenth=13; fourteenth=14; fifteenth=15; sixteenth=16; seventeenth=17;
        eighteenth=18; nineteenth=19; twentieth=20; thirtieth=30; fortieth=40; fiftieth=50; sixtieth=60; seventieth=70;
        eightieth=80; ninetieth=90; hundredth=100; last|final|latter|closing=-1""",
    "suffix": "st|nd|rd|th",
    # the calendar
    "no_month": "mar del plata; viña del mar; del mar; chiang mai; cape may; may pen",
    "month": """january|jan=1; february|feb=2; march|mar=3; april|apr=4; may=5; june|jun=6; july|jul=7; august|aug=8;
        september|sept|sep=9; october|oct=10; november|nov=11; december|dec=12""",
    "weekday": "monday=0; tuesday=1; wednesday=2; thursday=3; friday=4; saturday=5; sunday=6",
    "week_of": "the week of; week of; the week beginning|commencing|starting|from ?on; week beginning|commencing|starting ?on; the week that begins on",
    "part": "opening half=half1; closing half=half2; opening quarter=quarter1; closing quarter=quarter4; q1=quarter1; q2=quarter2; q3=quarter3; q4=quarter4; h1=half1; h2=half2",
    "unit": "half|semester=half; half year=half; quarter|trimester=quarter; week=week; fortnight=fortnight; ten days=tendays",
    "season": "spring=spring; summer=summer; autumn|fall=autumn; winter=winter",
    "fuzz": """early|beginning|start|outset=early; opening|early months|part|days=early; the beginning|start|outset of=early; beginning|start|outset of=early; early part of=early;
        mid|middle=mid; the middle of=mid; late|end|close|conclusion=late; closing|final months|weeks=late; the end|close|conclusion of=late;
        latter part of=late; year end=late; late part of=late; last|final part of=late""",
    "filler": """the; of; in; on; year; years; month; months; of the year; in the course of; the month of; the year;
        the course of; calendar; days; the days of; period; the period; during; within the year""",
    "neutral": "in; towards; toward; around; about; some time in; on; during; at; for; over; in the course of; throughout; in the period; for the period; sometime in",
    "biennium": "biennium; the biennium; two year period; biennial period; programme budget for the biennium",
    "decade": "decade; the decade; decade of; period; the period; years; triennium; quadrennium; quinquennium",
    "by": """at the very latest; not to exceed; by the end of which; on or prior to; no later; not later; by or in; not any later than; by; no|not later than; not|no later than by; at the latest by; not|no later than the; until; up to; up until;
        at the latest in|on; on or before; by no later than; till; not beyond; in or before; not after;
        at the latest; no later than in; not later than in|on; through; by or before; not later than at; no later than at; on|at a date not exceeding|beyond|later than; on|at a date not later|beyond than; on|at a date that|which does|shall|will|should not exceed; at a time not later than; on a date no later than""",
    "trail_by": "or thereabouts; at the very latest; at the latest; or earlier; or before; or sooner",
    "before": "before; prior to; in advance of; preceding; ahead of; earlier than; previous to",
    "after": """after; following; subsequent to; upon completion|conclusion of; after the conclusion|end|close of;
        following the conclusion|end|close of; beyond; later than; immediately after|following; back to back with""",
    "immediate": "immediately; directly; shortly; soon",
    "from": """from; as from; as of; starting in|on|from|with|at=begins; beginning in|on|from|with|at=begins; commencing in|on|from|with|at=begins;
        effective; with effect from; not|no earlier|sooner than; not before; opening on|in=begins; to open on|in=begins; to begin on|in=begins;
        starting=begins; commencing=begins; beginning=begins; onwards from; since; to start on|in=begins; to commence on|in=begins; not prior to;
        begin on|in=begins; open on|in=begins; begins on|in=begins; opens on|in=begins; commence on|in=begins""",
    "between": "between",
    "to": """to; through; until; and closing on|in; closing on|in; and ending on|in; ending on|in; and concluding on|in; up to;
        and to close|end|conclude on; and close|end|conclude on|in""",
    "and": "and; or; and/or; and on; or on; and in; or in",
    "durunit": """day|days=day; week|weeks=week; month|months=month; year|years=year; hour|hours=hour;
        working|calendar days|day=day""",
    "qualifier": "next|coming|following|ensuing|subsequent|succeeding",
    "within": "within; over|during|in the next|coming|following; within a; within the; in no more than; within a period of; within the next; in the next; within the following; in not more than",
    "least": "at least; not less than; no less than; at the latest; not later than; no later than; no fewer than",
    "ago": """before; prior to; in advance of; ahead of; preceding; before the opening|start|beginning of""",
    "hence": "after; following; from; of the; subsequent to; after the close|end|conclusion of",
    "every": """every; every other year; annually; biennially; yearly; each year; on an annual|biennial basis; once a year;
        triennially; quadrennially; once every; every year; at regular intervals""",
    "never": """as soon as possible|practicable|feasible; at the earliest possible|practicable ?opportunity|date|time|moment;
        at an early date; in due course; at a date to be determined|decided|agreed|fixed|announced|specified ?later;
        at a|an later|appropriate|suitable|convenient date|time|stage; in due time; in a timely manner; expeditiously;
        at the earliest ?opportunity|convenience; without delay; at the earliest possible; promptly; when appropriate;
        on a date to be determined|decided|agreed|fixed; at dates to be determined|decided|agreed|fixed; forthwith;
        at a mutually convenient date|time; at an appropriate|opportune moment; in the near future; at a time to be determined|decided|agreed; to a date to be determined|decided|agreed|fixed|announced|specified ?later; to a later date; until a date to be determined|decided|agreed|fixed; until further notice; on|to|at|until a date to be specified|announced|set|chosen|confirmed; at|on|to dates to be specified|announced|set|chosen|confirmed|agreed|decided|determined|fixed; to a date to be set; at a date|time which|that will|shall be determined|decided|agreed|fixed|announced; on a date that|which the assembly|council|conference|committee|general will|shall|may decide|determine|fix; at a later time""",
    "scheduled": "scheduled ?to ?be ?held for|in|on|from; planned for|in|on; to be held in|on|from|at; held in|on|from; scheduled; foreseen for|in",
    "sess": "session; sessions; regular session|sessions; annual|regular session; plenary session",
    "sess_other": """substantive|organizational|executive|annual|regular|working|plenary|resumed session; session""",
    "sess_kind": "regular|ordinary|annual|plenary",
    "not_ga": """special session|sessions; emergency special session; extraordinary session; substantive session;
        organizational session; executive session; inaugural session""",
    "resumed": "first|second|third|fourth part of its|the|a resumed; second|third resumed part of; resumed; the resumed part of; the resumed; the second part of; resumption of",
    "main_part": "main part of; main part of the|its;  the main part of; first part of; the first part of",
    "ga_body": "of the ?united ?nations general assembly; of the assembly; general assembly",
    "other_body": """of the|its commission|committee|council|board|conference|forum|authority|programme|subcommission;
        of the economic|human|executive|governing|trade|preparatory|ad|high|industrial|working|permanent|statistical|special;
        of the united nations; of the conference of the parties""",
    "opening": "the opening of; opening of; the convening of; the commencement of",
    "own": "its; their; his; the assembly s",
    "anniversary": "anniversary of; anniversary",
    # who asks, and with what force
    "act": """gives|give its|their ?full approval|consent|agreement|endorsement to=approve; consents=agree; orders=decide; elects to=decide; opts=decide; prescribes=decide; accept=accept; welcome=welcome; express=express; authorize=authorize; approve=approve; endorse=endorse; decided|has decided=decide; we decide|resolve|agree=decide; have decided=decide; decides to accept=accept; agreed=agree; takes up the offer=accept; gladly|gratefully accepts=accept; mandate=authorize; confirms=reaffirm; wishes to thank=thank; assigns|charges|tasks=request; sets|schedules=decide; organizes|holds=decide; invite=invite; encourage=encourage; recall=recall; stress=stress; reaffirm=reaffirm; recognize=recognize; ?also|further|hereby decides=decide; resolves|determines=decide; decide=decide; resolve=decide; agrees=agree;
        agree=agree; requests|asks=request; request=request; calls upon|on=call; calls for=call; calls=call; urges=urge;
        appeals=urge; invites=invite; encourages=encourage; recommends=recommend; authorizes|authorises|mandates=authorize;
        instructs|directs=request; approves=approve; endorses|adopts=endorse; accepts=accept; entrusts=entrust;
        welcomes=welcome; notes|takes note=note; notes=note; notes with=note; takes note of=note; recalls=recall;
        reaffirms|confirms|reiterates|affirms=reaffirm; considers|recognizes|recognises|acknowledges=recognize;
        stresses|emphasizes|emphasises|underlines|underscores|highlights=stress; expresses=express; commends=commend;
        congratulates=commend; thanks=thank; pays tribute=commend; condemns|deplores|denounces=condemn; demands=demand;
        supports=support; reminds=remind; looks forward=welcome; declares|proclaims=declare; regrets=express;
        designates|appoints|establishes=decide; extends=decide; acknowledges with=recognize; renews=decide;
        remains=express; concludes=decide; trusts=encourage; draws attention=stress; observes=note; convenes=decide;
        postpones=decide; defers=decide; suggests=recommend; strongly condemns=condemn; hopes=encourage;
        commits=decide; commemorates=commend; transmits=decide; concurs=agree; takes up=decide; elects=decide;
        fixes=decide; undertakes=decide; calls on=call; reconvenes=decide; recalling|noting|recognizing|acknowledging|welcoming|reaffirming|considering|stressing|emphasizing|mindful|aware|convinced|concerned|conscious|desiring|desirous|believing|affirming|observing|regretting|underlining|wishing|realizing|determined|guided|alarmed|anxious|seized|expressing|commending|appreciating|encouraged|inspired|acting=preamble; bearing|keeping in mind=preamble; taking note=preamble; taking into account|consideration=preamble; having considered|examined|heard|noted|received|studied|adopted|decided|regard|reviewed|taken|met|been=preamble; deeply|gravely|fully|firmly|strongly concerned|aware|conscious|convinced|alarmed|disturbed=preamble; note=note; decided=decide; affirm=reaffirm; urge=urge; call=call; recommend=recommend; thank=thank; commend=commend; support=support; concur=agree; is|are authorized|authorised|empowered|mandated=authorize; is|are requested|directed|instructed|asked|invited=request; is|are urged=urge; supports the recommendation|decision=endorse; selects|chooses=decide""",
    "act_joined": "and; ,; ;; to that|this end; in this|that regard|connection|context|respect; also; further; therefore; hereby; thus; consequently",
    # convening
    "convene": """the|exact ?opening dates|date|venue|place|timing ?and|or ?the ?venue|place|dates|date of|for=dates; dates|date ?and ?venue|place of|for=dates; the opening ?and ?closing date|dates of=dates; opening date of=dates; make|making ?the ?all ?necessary|appropriate|requisite|required arrangements|preparations for ?the convening|holding|organization ?of=noun; take|taking ?the ?all ?necessary|appropriate steps|measures for ?the convening|holding|organization ?of=noun; make|making|undertake|begin|start ?the ?all ?necessary|appropriate arrangements|preparations ?needed|necessary|required ?in ?order to convene|hold|organize=do; the organization|holding|convening|organizing by=noun; be preceded|followed|complemented by=do; hold|keep|held in abeyance=begin; meet|meeting in|as|at a|an|the=do; to meet in plenary=do; shall|will|should be called=passive; shall|will|should|would take the form of=form; take|taking the form of=form; convoke=do; shall|will|should|would be convoked|hosted|staged|conducted=passive; be convoked|staged|conducted|called=passive; the calling of=noun; to be called=tobe; convoking of=noun; the convoking of=noun; the hosting of=noun; summon=do; assemble=do; devote|dedicate=do; convene=do; hold=do; organize|organise=do; hold|convene|organize the=do; arrange for=do; schedule=do;
        reconvene=do; resume=do; call=do; host=do; conduct=do; launch=do; stage=do; undertake the convening|holding of=noun;
        shall|will|should|would|must be convened|held|organized|organised|reconvened|scheduled|convoked=passive; shall|will meet|convene|open|sit|assemble=passive;
        shall|will|should take place=passive; is|are to take place=passive; is|are to be convened|held|organized=passive; take place=passive;
        be convened|held|organized|organised|convoked|reconvened=passive; is|are to meet|convene=passive;
        the convening|holding|organization|convocation|organizing|staging of=noun; convening|holding|convocation of=noun; the convening|holding|convocation=noun;
        shall|will also be held|convened=passive; to be held|convened|organized|opened=tobe; shall|will now be held|convened=passive; shall|will hold|convene its=holdsits;
        shall|will thus|therefore|then be held|convened=passive; will|shall convene|hold|organize=finite; to begin its work=begin; shall|will begin|start|commence|open=passive; convening|holding|organizing=noun; shall|will be hosted=passive; be hosted=passive; would be held|convened|organized|hosted=passive; would take place=passive; would meet|convene=passive; shall|will|should|would be marked|commemorated|celebrated|observed by|with|through|at ?the ?holding|convening ?of=do; be marked|commemorated|celebrated|observed by|with|through|at ?the ?holding|convening ?of=do; as the|its venue|seat|location|site|place of|for=noun; as the ?host city of|for=noun; undertake|ensure|arrange|approve the convocation|convening|holding|calling of=do; the convocation|calling of=noun; convocation of=noun; to open|meet|assemble at|in|on=tobe""",
    "postpone": """postpone|defer|reschedule|move|shift=do; the postponement|rescheduling of=noun; postpone|defer the=do; postpones|defers=do;
        shall|will be postponed|rescheduled|deferred|moved=passive; be postponed|rescheduled|deferred|moved=passive; advance|bring forward=do; change the dates|date|venue of=do; relocate|transfer=do; change|alter the place|location|venue|site of=do; shall|will be relocated|transferred=passive; be relocated|transferred=passive""",
    "study": """consider; considering; examine; review whether; explore; exploring; study; discuss; deliberate; explore the possibility;
        the possibility|feasibility|desirability|advisability|question|need|option|idea|proposal|opportunity|necessity|usefulness|merit|merits|scope; possible;
        the proposal; a|any proposal|proposals; whether; recommendations concerning|on|regarding; views on; the need for; the views; eventual; if necessary; consideration to|of; proposed;
        give|giving consideration; contemplate; ways and means; the importance of; the potential; inquire; seek the views; appropriateness; preparations for""",
    "negation": "not; not to; no longer; neither; against; never; cancel; to cancel; the cancellation of; refrain from; instead of; rather than",
    "relative": "which; that; who; whose; at which; where; for which; during which; in which; whenever; wherever",
    "other_verb": """include; transmit; submit; report; prepare; review; endorse; continue; facilitate; support; participate; attend; contribute;
        provide; ensure; inscribe; invite; take; make; inform; present; finance; assist; promote; strengthen; keep; bring; elect; appoint; adopt; give;
        pursue; request; allocate; consult; assess; develop; mobilize; undertake; establish; entitle; remain; defray; cover; place; use; engage; encourage; proclaim""",
    "event": """plenary meeting=meeting; expert|experts|regional|global|international|thematic|technical|stakeholder|subregional|interregional|consultative consultation=meeting; multi stakeholder consultation=meeting; one|two|three|half|full day consultation=meeting; global|regional|expert|technical consultations=meeting; open meeting=meeting; ministerial meeting=meeting; meeting of the parties=cop_session; donor|donors conference=conference; assembly|conference of states parties=meeting; high level ?comprehensive ?midterm ?mid ?term review=hlevent; comprehensive ?high ?level midterm|mid ?term review=hlevent; high level thematic debate|debate=hlevent; high level segment=hlevent; expert group meeting=meeting; meeting of experts=meeting; conference|conference-exposition=conference; summit=summit; summit meeting=summit; meeting=meeting; special session=special_session;
        emergency special session=special_session; congress=congress; panel discussion|debate=panel_discussion; panel=panel_discussion; dialogue=dialogue; high level event=hlevent; event=event;
        intergovernmental negotiating committee=intergovernmental_negotiating_committee; negotiating committee=intergovernmental_negotiating_committee; forum=meeting; symposium|colloquium|seminar|workshop=meeting;
        session of the conference of the parties=cop_session; session of the meeting of the parties=cop_session; session of the commission|committee|council|forum|board=body_session;
        round table=meeting; debate=meeting; hearing=meeting; assembly on=congress; session of the preparatory committee=prep_session; preparatory committee=prep; preparatory meeting=prep; organizational session=prep; session=session; thematic|interactive debate=panel_discussion; interactive dialogue=dialogue; intersessional panel|seminar|workshop|meeting=panel_discussion; special meeting=meeting; conference of the parties=cop_session; working group=body; working groups=body; ad hoc committee|group=body; group of governmental experts=body; expert group=body; technical expert group=body; drafting committee|group=body; open ended committee=body; task force=body; intergovernmental negotiating body=intergovernmental_negotiating_committee; negotiating body=intergovernmental_negotiating_committee; interactive panel=panel_discussion; commemoration=meeting; gathering=meeting; meetings=meeting; conferences=conference; workshops=meeting; seminars=meeting; dialogues=dialogue; panel discussions=panel_discussion; briefing=meeting; briefings=meeting; global meeting=meeting; round tables|roundtable|roundtables=panel_discussion; consultations=other; high level thematic discussion=hlevent; session of the working|ad|intergovernmental|open=body_session; retreat=meeting; convention=conference; webinar=meeting; summits=summit; joint meeting=meeting; meetings of the conferences of the parties=cop_session; meeting of the conference of the parties=cop_session; sessions of the conference of the parties=cop_session; session of the conference of states parties=cop_session; commemorative meeting|event=meeting; stocktaking meeting=meeting; pledging event=event; ceremony=event; colloquium=meeting; world health assembly=body_session; world health assembly session=session; world assembly=conference; hearing|hearings=meeting; training course=meeting; consultative meeting=meeting; round of talks=meeting; intergovernmental group of experts=body; group of governmental experts=body; intergovernmental group=body; two|three|four|five|six|ten|fifteen|twenty|thirty year ?comprehensive review=review; 5|10|15|20|30 year ?comprehensive review=review; quinquennial|decennial|triennial ?comprehensive review=review""",
    "event_type": """conference on the ?comprehensive|high ?mid|level ?term|midterm|comprehensive ?comprehensive review=review_conference; assembly of states parties=meeting_of_states_parties; conference of states parties=meeting_of_states_parties; high level conference=high_level_conference; world conference=world_conference; intergovernmental conference=intergovernmental_conference;
        of plenipotentiaries=plenipotentiary_conference; plenipotentiary|diplomatic conference=plenipotentiary_conference; conference to negotiate|conclude=negotiating_conference; negotiating conference=negotiating_conference; final negotiating=negotiating_conference;
        review conference=review_conference; conference to review=review_conference; to review the implementation|progress=review_conference; to review progress=review_conference; to review and appraise=review_conference; review and appraisal=review_conference; follow up international conference=review_conference; follow up conference=review_conference; signing conference=signing_conference; conference for the signature|signing=signing_conference; pledging conference=conference; for signature=signing_conference; signing ceremony=signing_conference; to sign=signing_conference;
        high level meeting|plenary|dialogue|event=high_level_meeting; high level plenary meeting=high_level_meeting; high level thematic debate=high_level_meeting; plenary meeting of the general assembly=high_level_meeting; high level special event=high_level_meeting; high level segment|week=high_level_meeting; high level midterm review|review=high_level_meeting;
        meeting of states|high states parties=meeting_of_states_parties; meeting of the states parties=meeting_of_states_parties; meeting of states parties=meeting_of_states_parties; meeting of the parties=meeting_of_states_parties; meeting of states=meeting_of_states; meeting of governments=meeting_of_states; biennial meeting of states=meeting_of_states; international meeting=international_meeting; world summit=summit; summit=summit; international conference=conference; world congress=congress; intersessional=panel_discussion; high level panel discussion=panel_discussion; review meeting=meeting; of states to consider=meeting_of_states; global meeting=international_meeting; conference on the ?comprehensive ?high ?level ?midterm ?mid ?term ?ten ?year review=review_conference; conference for the review=review_conference; world assembly=world_conference; for the purpose of signing|signature=signing_conference; for the purpose of the signing|signature=signing_conference""",
    "premodifier": """in-person; hybrid; a; an; the; one; high-level; high; level; international; world; global; regional; united; nations; special; plenary; intergovernmental; open-ended; ministerial; major; general; final; annual;
        follow-up; follow; up; joint; worldwide; second; review; interregional; diplomatic; negotiating; pledging; signing; preparatory; plenipotentiary; commemorative; comprehensive; full-day; half-day; full; half; day; one-day; two-day; interactive; intersessional; thematic; informal; technical; extraordinary; resumed; biennial; expert; consultative; next; further; new; additional; separate; un; stand-alone; dedicated; ad; hoc; scientific; summit; midterm; mid-term; term; mid; triennial; quadrennial; quinquennial; multi-stakeholder; stakeholder; multi; parliamentary; ocean; humanitarian; donor; emergency; solemn; public; virtual; food; systems; social; youth; water; climate; nuclear; security; action; african; asian; asia-pacific; european; arab; caribbean; alliance; political; tripartite; substantive; organizational; inaugural; ordinary; regular; executive""",
    "aforesaid": "referred to; mentioned ?in; envisaged; in question; above; aforementioned; described in; called for in; convened pursuant",
    "stop": """to a|an|another later|date|new|subsequent|early|different|period; below; on this|that|the matter|issue|subject; convoked; at; to be; which; who; shall; will; should; is; are; during; by; before; with the participation|support|aim|assistance|involvement|objective|purpose|attendance|full|active|theme|cooperation|title|collaboration|understanding; with a|an view|duration|focus|theme|emphasis; with full|active|broad|wide|due|appropriate|participation|attendance|possible|particular|its|all; as; within; under; pursuant; taking; following; after; immediately; commencing; beginning; opening; held; scheduled; convened; organized; and requests|decides|invites|accepts|welcomes; so that; in order|accordance|conformity|line|parallel|conjunction|cooperation|close|consultation|a|its|preparation|commemoration|keeping|which|person|plenary|connection|collaboration|partnership; in the margins|context|framework|light|presence|course; on the margins|basis|occasion|understanding|sidelines|eve; bearing; where; through; whose; prior; until; back to; hosted; inviting; previously; originally; leading; having; based on; given; being; with a view; marking; to coincide; coinciding; to take; to last; in two|three|four|several ?successive ?separate phases|parts|stages|sessions|segments; be; for a|the period|duration; for which|one|two|three|four|five|ten; of one|two|three|four|five|ten weeks|days|week|day; of a|the duration; to mark; to commemorate; to meet; and that|to; without prejudice; but; provided; upon; must; may; notwithstanding; alongside; consisting; comprising; as soon; if; preceded by; composed; attended; governed; aimed at; for up to; not later; no later; leading up; towards the end; over a period; and at; that will|shall|would; for consideration; open to; whereby; via; on the first|opening|last|closing|second|final day; on or about|around|before; not|no earlier; virtually; online; remotely; by videoconference""",
    "list_stop": """the; a; an; to; and; with; in; at; on; by; as; which; who; whose; it; its; this; that; taking; including; inviting; for; from; subject; no; not; under; where; preferably; if; provided; while; requests; decides; invites; previously; originally; so; after; before; following; commencing; opening; through; starting; having; such; especially; namely; also; rather; during; between; within; pursuant; involving; bearing; given; preceded; consisting; to be; one; open; at the; depending; without; but; early; immediately; or; back; held; scheduled; tentatively; convened; organized; called; established; known; entitled; being; considering; noting; recognizing; noting; taking; bearing; emphasizing; stressing; recalling; acknowledging; reaffirming; considering; mindful; using; drawing; making""",
    "pronoun": "it; which; the event; such a meeting; they; the former; the latter; the aforementioned",
    "definite": "the; this; that; said; such; its; these; above; such ?a|an",
    "indefinite": "a; an; one",
    # hosts
    "offer": "offer|offers|decision|invitation|proposal|readiness|willingness|candidature|announcement|interest|intention; offered; has|have offered|invited|proposed; having offered; for offering; offering; that of the government; having ?so ?generously ?kindly agreed; agreeing; agreement",
    "accept": "accepts; accept; accepting; accepted; has accepted; acceptance of; and accepts; takes up",
    "welcome": "welcomes; welcome; welcoming; with appreciation|satisfaction|gratitude; appreciation; gratitude; thanks; notes; takes note; expresses its; grateful; acknowledges; commends; expresses; noting; thanking; thank",
    "host_verb": "to host; host; hosting; to act as ?the host; act as host; to be ?the host; to co host; co host; co hosting; to hold; hold; to organize; to receive; to convene; to provide facilities; to provide the venue; as host; as hosts; to serve as host; serve as host; to have; hosted by; co hosted by; hosts; host country; host government; to accommodate; to be held; to sponsor; to co sponsor",
    "cohost": "co hosts; co host; co hosted by; hosted by; jointly hosted by; responsibilities of co hosts; as hosts; as host; as the host country; hosting of|by; host country; host government; under the sponsorship of; co sponsored by",
    "government": "republic; kingdom; confederation; federation; principality of; sultanate of; islamic republic of; plurinational state of; federal republic of; democratic republic of; united republic of; government of ?the|his; governments of ?the; governments; the government; republic of; state of; kingdom of; commonwealth of; people of; emirate of; authorities of",
    "place_in": "in; at; to; venue; in the city of; at the; in the; there; held at|in",
    "headquarters": "united nations headquarters ?in ?new ?york=US New York; headquarters of the united nations ?in ?new ?york=US New York; at headquarters=US New York; headquarters in new york=US New York; general assembly hall=US New York; un headquarters=US New York; united nations office at geneva=CH Geneva; united nations office at vienna=AT Vienna; united nations office at nairobi=KE Nairobi; palais des nations=CH Geneva; united nations conference centre in bangkok=TH Bangkok; united nations conference centre in addis ababa=ET Addis Ababa; european office of the united nations=CH Geneva; united nations office in geneva=CH Geneva; united nations office in vienna=AT Vienna; united nations office in nairobi=KE Nairobi; united nations complex in gigiri=KE Nairobi; vienna international centre=AT Vienna",
    "withdraw": "withdrawn; withdrawal; withdraws; no longer able; unable to host; not in a position to host",
    "moved_from": "previously; originally; formerly; initially; scheduled; from; was|were to; which was|were to; had been scheduled; in place of; was due to; instead of; rather than; had resolved|decided|agreed ?previously ?earlier to hold|convene; had been decided to hold; would have been held; were|was to have taken|been; had been set|fixed|planned",
    # other details
    "occasion": "on the occasion of; to commemorate; commemorating; to mark; marking; in commemoration of; coinciding with; to coincide with; at the time of; in observance of; in celebration of; to celebrate",
    "adoption": "the adoption of; adoption of; the establishment of; establishment of; the signing of; the conclusion of; the entry into force of; the founding of; the holding of; the convening of; the creation of; the proclamation of; the opening for signature of",
    "name_stop": "for; on; and; to; at; in; which; adopted; with; of; as; by",
    "consultation": "consultations; consultation; consultation process; intergovernmental consultations; to consult; in consultation",
    "entrust": "entrust; to entrust; entrusts; entrusting; request; ask; appoint; to appoint; to designate; designate; to mandate; charge; to assign; mandate; task; commission; assign; to task",
    "states": "member states; all member states; states; governments; states members; regional groups; stakeholders; states parties; countries; all countries; parties; all parties; regions; members; all states",
    "decision": """take a|an ?appropriate ?final decision|decisions; adopt a|an ?appropriate ?final decision|decisions; taking a|an ?appropriate ?final decision|decisions; may decide; can decide; to decide; decide on; a decision; decisions; to be decided; to be determined; determined; decided; will decide; shall decide; act on; for its decision; for decision; finalize; to finalize; agree on; to be agreed; conclude; taking decisions; final decision; a decision to be taken; to be taken; to take action; for consideration and decision; it will|shall|may determine|decide; determine; will|shall determine; it determines|decides; decides; to agree on; to be set; to be fixed; to be determined; to be confirmed""",
    "subject_list": "on; regarding; concerning; on the; as to; about; with regard to; upon; relating to",
    "fix": "fix|set|determine|schedule|decide|establish ?the|its exact|precise|specific ?date|dates|timing|duration; fix|set the ?exact|precise ?date|dates|duration; schedule it|the; to schedule; set a date|dates; fix a date|dates; arrangements for it|them to be held|convened|organized; arrange for it|them to be held|convened|organized; for it|them to be held|convened|take place",
    "report_verb": "to submit; to report; to present; submit; report; to provide; present; to prepare; to transmit; submits; presents",
    "report_noun": "report; reports; to report; recommendations; a report; comprehensive report; note; summary; proposal; proposals; information",
    "duration": "day; days; week; weeks; day's; working days; calendar days",
    "part_of_event": "parts; phases; segments; stages; rounds; meetings; sessions",
    "annex": "annex; annexes; appendix",
    # the head of a document
    "adopted_by": "resolution adopted by the ?united ?nations general assembly on; adopted by the general assembly on; resolution adopted on; adopted on; adopted at; resolution adopted by the ?economic ?and ?social ?council ?human ?rights on",
    "agenda_item": "agenda item|items",
    "plenary_meeting": "plenary meeting",
    "on_report": "on the report of; without reference to a main committee",
    "task": """charged with; mandated to; devoted|dedicated to; tasked with; entrusted with; aimed at""",
    "high_level": """high level; highest level""",
    "of": "of",
    "adverb": "as a matter of urgency|priority; on an urgent|exceptional|annual|biennial|ad basis; urgently; exceptionally; separately; simultaneously; subsequently; in turn; annually; every two years; biennially; back to back; also; further; again; once; regularly; together; jointly; successfully; accordingly; thereafter; there; therefore; at a|the ?very high|highest|appropriate|ministerial|political|summit|technical|expert ?possible ?political level; at high|ministerial|summit|expert level; at the level of heads of state and|or ?of government; at the level of ministers|experts|ambassadors|senior officials; at the level of heads of state or government and|or ministers; with the participation of heads of state and|or government; under its|the auspices; under the auspices of the united nations; within existing resources; from within existing resources",
    "office": """secretary general=Secretary-General; high commissioner=High Commissioner; executive director=Executive Director; executive secretary=Executive Secretary; director general=Director-General; special rapporteur=Special Rapporteur; emergency relief coordinator=Emergency Relief Coordinator; under secretary general=Under-Secretary-General; administrator=Administrator; independent expert=Independent Expert; special representative=Special Representative; co facilitators=Co-facilitators; facilitators=Facilitators; facilitator=Facilitator; two co facilitators=two co-facilitators; two cofacilitators=two co-facilitators; cofacilitators=Co-facilitators; bureau=Bureau; chair|chairperson|chairman=Chair; co chairs=Co-Chairs; rapporteur=Rapporteur; depositary=Depositary""",
    "president": """president=President; vice president=Vice-President""",
    "organ": """general assembly=General Assembly; the assembly=General Assembly; security council=Security Council; economic and social council=Economic and Social Council; human rights council=Human Rights Council; trusteeship council=Trusteeship Council; first committee=First Committee; second committee=Second Committee; third committee=Third Committee; fourth committee=Fourth Committee; fifth committee=Fifth Committee; sixth committee=Sixth Committee; high level committee on=High-level Committee on; preparatory committee=Preparatory Committee; commission on=Commission on; committee on=Committee on; commission for=Commission for; committee for=Committee for; conference of the parties=Conference of the Parties; executive board=Executive Board; governing council=Governing Council; secretariat=Secretariat; united nations development programme=United Nations Development Programme; united nations environment programme=United Nations Environment Programme; member states=Member States; states members=Member States; all states=all States; united nations system=United Nations system; international community=international community; commission=Commission; committee=Committee; council=Council; regional commissions=regional commissions; specialized agencies=specialized agencies; the conference=Conference; governments=Governments; states=States; states parties=States parties; donors=donors; international organizations=international organizations; relevant organizations=relevant organizations; group of friends=Group of Friends""",
    "name_inner": """action; work; development""",
    "past": """held|adopted|convened|organized|done|signed|concluded in|at|on; held; adopted; which was held; which took place; that took place; took place; launched in|at|on; made at; resolution; document; had decided; was decided; had been decided; decided on""",
    "dated": """dated""",
    "document": """declaration|programme|plan|consensus|agenda|platform|agreement|protocol|convention|charter|framework of|adopted; adopted at|in""",
    "that_session": """at that session; at the same session; at the session; at the said session""",
    "duration_unit": """day|days=day; week|weeks=week; days|day duration=day; working days=day; calendar days=day; week|weeks duration=week""",
    "begin": """begin; commence; start; initiate; to begin its work; beginning its work; commencing its work; hold its first|initial|organizational|inaugural; to meet; shall|will meet|begin|commence|hold; its first meeting|session; to start its work; meet""",
    "complete": """complet*; conclud*; finaliz*; finish*""",
    "purpose": """for ?its|their ?further consideration|discussion|examination|review by|at; so that; in order that; with a view to; for submission to; to enable""",
    "other_barrier": """term of office; mandate; programme of work; agenda item; report""",
    "consult_aside": """in consultation with; in close consultation with; in consultations with; after|following consultation|consultations with; in close consultations with; in full consultation with""",
    "subject_lead": """exact; precise; appropriate; including""",
    "list_end": """of""",
    "ago_first": """""",
    "hence_first": """""",
    "prep": """for; on; to; of; with; in; by; towards; from; about; regarding; concerning; before; after; during; until; following; since""",
    "topic_lead": """on the; on; regarding; concerning""",
    "there": """there; in the same place|city|venue; at the same place|venue; at the same location""",
    "until": """until; till; up to""",
    "negation_far": """no longer; not""",
    "none": """no; no other|more|further; neither""",
    "recurring": """annual|yearly""",
    "whether": """whether""",
    "completive": """and that""",
    "establish": """establish; to establish; set up; create; constitute; form; convene; establishing; establishes; constitutes""",
    "closes": """be concluded|completed|closed; come to an end; shall|will be concluded|completed|closed; lasting until; continuing until; continue until; to continue through; close|closes|closing|concludes|concluding|ends|ending on; conclude|end on; shall|will close|conclude|end; its|the closing|closure""",
    "parties_body": """conference of the parties; conference of the states|contracting parties; meeting of the parties; conference of states parties""",
    "name_goes_on": """on; for; to; against; aimed at; devoted to""",
    "event_moment": "clos*; conclu*; end; ends; open*; entry; held; conference*; meeting*; summit*; session; sessions; convening",
    "adopting": "adoption; adopted; adopting; present resolution; this resolution",
    "act_infinitive": "to request|ask|direct|instruct=request; to invite=invite; to authorize=authorize; to urge=urge; to recommend=recommend; to decide=decide; to accept=accept; to approve=approve; to welcome=welcome; to note|take note=note; to thank=thank; to express=express; to encourage=encourage; to endorse=endorse",
    "no_stop": "by everyone; by all; by persons; by women; by children; by youth; by developing; by the year",
    "during": "during; in the course of; on|in the margins|sidelines of; in conjunction|connection|parallel|tandem with; within the framework|context of; alongside; as part of; in the context|framework of",
    "event_part": "part|phase|segment|leg|stage of",
    "but": "but",
    "that_country": "that country; that state; the said country; its government; that government; the host government; the latter; the host country",
    "moved_out": "from",
    "moved_in": "to; and to hold it in",
    "this_text": "adoption of the present|this resolution|decision; the adoption of the present|this resolution|decision; date of ?the adoption of the present|this resolution|decision; the date of ?the adoption of the present|this resolution|decision; the present resolution|decision; present resolution|decision; this resolution|decision",
    "aim": "for the purpose of",
    "host_noun": "host government|country|state|city|party|governments|countries",
    "modal": "shall|will|should|would|may|must",
    "as_venue": "as",
    "goal": "for the purpose of; with a view to; in order to; with the aim of; so as to",
    "object_pronoun": "it; them",
    "general_debate": "general debate",
    "office_stop": "with",
    "arrange": "arrangements for; arrange for",
    "at_large": "non governmental organizations; civil society; parliaments; relevant|international|regional|intergovernmental|nongovernmental organizations|institutions|entities|bodies|stakeholders; the private sector; the media; universities; all stakeholders; local authorities; the academic|scientific",
    "general_conference": "general conference",
    "venue_noun": "venue; location; place; site; seat",
    "rank": "at summit level=summit; at a|the ?highest summit level=summit; at the level of a summit=summit",
    "fact": "given that; given the fact that; in view of the fact that; bearing in mind that; taking into account that; taking into account the fact that; noting that; considering that; recalling that; aware that; knowing that; because; mindful that",
}

OFFICES: tuple[tuple[str, str], ...] = ()
