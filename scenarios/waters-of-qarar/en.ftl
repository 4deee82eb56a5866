# The Waters of Qarar: English, the reference for meaning.
# Everything here is invented. Numbers that appear twice must agree: see the background,
# the timeline and the briefs before changing one.

title = The Waters of Qarar
tagline = Two valleys, one river and a gate that someone else controls.

background =
    The river Ilvar comes down from the mountains of Velmara. Behind the Veshta Gate, a dam on Velmaran soil, it is held back and let go as Velmara needs electricity. Thirty-eight kilometres further down it reaches Qarar and the headworks at Ainar, five iron gates built in 1974. There the water parts: the High Canal follows the slope to the terraces and hay meadows of the Talawi; the rest runs in the old bed past the Tal crossing to Qarar Bridge, and below the bridge into the canals of the Marsani.

    Some seven thousand Talawi families keep sheep and grow barley, walnuts and apricots. Some eleven thousand Marsani families grow wheat and dates. They have always traded at Tal: wool and fodder for flour and fruit. A decree of 1974 promised the lowlands half of the dry-season flow. Its Article 9 lets the ministry change the releases “as the season requires”, and in nine of the last twelve years the half did not arrive.

    Three springs ago the gates at Ainar were opened at night without a warning. Fourteen hundred hectares of Marsani fields went under and four people drowned. No one has said sorry. Two dry winters followed, and the dry-season flow fell from 24 to 16 cubic metres a second. Fourteen months ago a quarrel over a closed sluice at the Tal market turned into fighting. Sixty-three people died. Some 6,200 left their homes: about 4,100 from Talawi families who used to winter on the Tal flats by custom, without papers, and about 2,100 from the two Marsani hamlets beside them, Sedra and Low Tal. Most of them live in the camp at Nine Wells.

    The Ceasefire of Tal, five months old, was signed by commanders and is watched by eighteen unarmed monitors. It lapses in nine days. About four hundred armed men still stand around the crossing. A further ninety, who call themselves the Tal Guard and come from both valleys, take a toll from everyone who passes and answer to nobody.

    The government of Qarar has invited the Contact Group on Qarar, twelve states from outside the region, to send an envoy. Both valleys agreed to come for three days. They meet in the old customs house at Qarar Bridge. In ten days the date harvest begins, in four weeks the lowlands must sow, and in five weeks the first snow usually closes the Imlan pass.

safety-note = This scenario speaks of people who died, of families who lost their homes and of thirst. Nothing graphic is described or asked for. Anyone may step out at any moment, without giving a reason, with the stop signal. Nobody plays their own country or community, and nobody plays it for them.

timeline-1 = 1974: the headworks at Ainar are built. A decree promises the lowlands half of the dry-season flow.
timeline-2 = Nine years ago: Velmara makes the Veshta dam higher. Releases begin to follow the demand for electricity.
timeline-3 = Three springs ago: the gates at Ainar open at night; 1,400 hectares are flooded and four people drown.
timeline-4 = Two winters ago: little snow. In the next dry season the flow at Ainar falls by a third.
timeline-5 = Fourteen months ago: a quarrel over a closed sluice at the Tal market. Four months of fighting, 63 dead.
timeline-6 = In those months 6,200 people leave the Tal flats, Sedra and Low Tal. Most reach the camp at Nine Wells.
timeline-7 = Last winter: little snow again. The crossing stays closed and the Tal Guard begins to take a toll.
timeline-8 = Five months ago: commanders sign the Ceasefire of Tal. Eighteen unarmed monitors arrive.
timeline-9 = Four weeks ago: the government invites the Contact Group. The Talawi council and the Marsani union agree to come.
timeline-10 = Today: the ceasefire lapses in nine days, sowing begins in four weeks, the pass closes in five.

map-1 = North, behind the ridge: Velmara, the Veshta Gate and, on the dry side of the mountains, the town of Ostra.
map-2 = Thirty-eight kilometres south: the border and, just inside Qarar, the headworks at Ainar.
map-3 = East of Ainar, along the High Canal: the Talawi valley, terraces and meadows, and above it the Imlan pass.
map-4 = Below Ainar, in the middle: the Tal flats, the crossing and its market, the hamlets Sedra and Low Tal.
map-5 = From Tal, sixty kilometres of road with twenty-three wells, the camp at Nine Wells half way, to Qarar Bridge.
map-6 = South of the bridge: the Marsani canals, wheat and date groves, and a day further the capital, Dalun.

glossary-1 = Qarar (ka-RAR): the country in which both valleys lie.
glossary-2 = Ilvar (IL-var): the river.
glossary-3 = Talawi (ta-LA-wee): the highland valley and its people.
glossary-4 = Marsani (mar-SA-nee): the lowland valley and its people.
glossary-5 = Velmara (vel-MA-ra): the neighbour upstream; of Velmara: Velmaran.
glossary-6 = Veshta (VESH-ta): the dam in Velmara and its gate.
glossary-7 = Ainar (eye-NAR): the headworks in Qarar where the river is divided.
glossary-8 = Tal (tahl): the crossing between the valleys, its market and the flats around it.
glossary-9 = Sedra (SED-ra) and Low Tal: the two Marsani hamlets that were left empty.
glossary-10 = Nine Wells: the camp of the displaced, half way between Tal and Qarar Bridge.
glossary-11 = Imlan (IM-lan): the pass between the summer pastures and the Talawi valley.
glossary-12 = Ostra (OS-tra): a Velmaran town of 40,000 on the dry side of the ridge.
glossary-13 = Dalun (da-LOON): the capital of Qarar.
glossary-14 = Five Rivers: the regional organisation of five states, Qarar and Velmara among them.
glossary-15 = Contact Group on Qarar: twelve states from outside the region, on whose behalf the envoy mediates.
glossary-16 = Tal Guard: some ninety armed men from both valleys who take a toll at the crossing.
glossary-17 = Crown: the money of Qarar. A day of field work earns about six.

analysis-1 = Causes: what made the quarrel over one sluice possible? Name two causes that were there ten years ago.
analysis-2 = Dynamics: what makes things worse each week, what calms them, and who gains while nothing is settled?
analysis-3 = Positions: what does each party say that it must have? Use its own words.
analysis-4 = Interests: what would that give it? Ask “what for?” twice before you write.
analysis-5 = Coherence: inside which parties do people want different things, and who can speak for all of them?
analysis-6 = Culture: which words, seats, greetings, hours and apologies matter here? What would be heard as an insult?
analysis-7 = Needs: what do people need who are not in the room, in the camp, at the wells and in the next dry year?

party-mediation = Mediation team
party-mediation-short = Mediation
party-mediation-code = ME
party-mediation-public = The special envoy of the Contact Group on Qarar and the envoy’s staff. Invited by the government, accepted by both valleys. They chair, they draft, they have no vote.
party-mediation-brief =
    Your mandate is one page: help the parties to reach an agreement on the water of the Ilvar and on peace at Tal, with their consent and under the law of Qarar. The government’s letter speaks of “good offices”, the two valleys speak of “mediation”. Nobody has yet asked Velmara what it consents to.

    An agreement stands when both valleys and the government sign and at least two of the other four join them. You have three days, no money and no soldiers. What you have is the order of the agenda, the drafting pen and the fact that everybody talks to you.

party-talawi = Talawi highlands
party-talawi-short = Talawi
party-talawi-code = TA
party-talawi-public = Seven thousand families above the crossing who keep sheep and grow barley, walnuts and apricots. A council of elders speaks for them. They ask for sixty parts of the water, for the return of their winter places and for a say at the gates.
party-talawi-brief =
    Water and the hand on the gate weigh most with you: together almost half of all that you care about. Sixty-forty is your opening word. What families cannot do without is fodder water early in the season and the winter places on the Tal flats before the snow.

    You trust a commission on which you sit. You trust the agency not at all: its keepers closed the Tal sluice and nobody answered the telephone. You look for a guarantee from outside, best of all the envoy’s, but monitors of any honest kind have a value for you.

party-marsani = Marsani lowlands
party-marsani-short = Marsani
party-marsani-code = MA
party-marsani-public = Eleven thousand families below Qarar Bridge who grow wheat and dates. A farmers’ union speaks for them. They ask for half of the water, as the decree of 1974 promised, and for the crossing to be free of armed men before the harvest.
party-marsani-brief =
    Your people can stand a small share. What ruins them is a share that changes after the seed is in the ground. Half is the promise they grew up with; a formula that holds in a bad year is worth nearly three quarters of it to you.

    You would like an operator from outside at Ainar, since neither the agency nor the highlands have kept their word. You could live with a commission. For the repair of canals a fee paid by use is the money that comes every year without asking. Your canal guard, 140 men, stands at Tal and would rather be picking dates.

party-government = Government of Qarar
party-government-short = Government
party-government-code = GO
party-government-public = The cabinet in Dalun owns the headworks, runs them through a national agency and answers for the decree of 1974. It has invited the envoy and expects a text that respects national law.
party-government-brief =
    The headworks are yours by the constitution and the cabinet watches that word more than any other. Next comes the money: if others rebuild the canals, people will ask what the state is for. A hundred border police stand at Tal between the two valleys, and are trusted by neither.

    Seven weeks ago your ministry and Velmara signed a letter of intent: a pipeline from the springs above the Talawi summer pastures to the Velmaran town of Ostra, eighty litres a second for ten years. In return Velmara is to add ten cubic metres a second to the river for twenty days of sowing, in each of two seasons. The letter has not been published. It is not a treaty; it can be made public, changed or withdrawn.

party-five-rivers = Council of Five Rivers
party-five-rivers-short = Five Rivers
party-five-rivers-code = CF
party-five-rivers-public = The regional organisation of five states. It lends the eighteen ceasefire monitors, keeps an early-warning office at Tal and can administer a fund. Qarar and Velmara are both members.
party-five-rivers-brief =
    You know the ground better than any outsider, and you will still be here when the envoy has gone. Monitoring and the fund are what the Council is good at, and what it will be remembered for.

    You tried to mediate last year and failed, because people said that you carried Velmara’s papers. Velmara pays two fifths of your budget. At this table you are a party with proposals, not the chair: help the envoy, and say so aloud.

party-wells = Women of the Wells
party-wells-short = Wells
party-wells-code = WN
party-wells-public = A network of 340 women from both valleys who look after the twenty-three wells on the Tal road. They kept the wells open to everyone through the fighting. They are at the table because families in the camp asked for it.
party-wells-brief =
    Only you and the Youth Assembly have members in both valleys, and you alone never stopped meeting. The return of families in the right order and monitors who are seen at wells, not only at checkpoints, weigh most with you: almost half of all.

    You have been thanked often and asked rarely. Your aim is not a chair. It is three sentences in the text: wells open to all, women among the monitors, families before files.

party-youth = Youth Assembly
party-youth-short = Youth
party-youth-code = YA
party-youth-public = Six hundred members between eighteen and thirty, from both valleys, who began as a class for repairing radios. Two thirds of them have no paid work. They ask for a fund that gives work and for an end to the armed posts.
party-youth-brief =
    The posts at Tal and the tents at Nine Wells are full of people of your age. Work weighs most with you, then the road home and the road through Tal.

    You have the largest freedom at the table: you can live with more outcomes than anyone else, and nothing is forbidden to you. That makes you a builder of bridges, or easy to overlook. Decide early which of the two you will be.

party-velmara = State of Velmara
party-velmara-short = Velmara
party-velmara-code = VE
party-velmara-public = The neighbour upstream. Its Veshta Gate decides how much water reaches Qarar, and when. It was not a party to the fighting; it comes because the decree of 1974 rests on letters that it signed.
party-velmara-brief =
    The letters of 1974 recognise that the Veshta Gate is Velmara’s alone. Everything that keeps them in force is good for you, everything that puts another hand near your gate is not. You prefer one counterpart in Dalun to a commission of many voices.

    Your need is real and simple. Ostra, forty thousand people on the dry side of the ridge, drinks water from lorries for three months of the year. Seven weeks ago Dalun promised you a pipeline from the springs above the Talawi pastures, in a letter that has not been published.

role-special-envoy = Special envoy
role-special-envoy-public = Leads the mediation on behalf of the Contact Group on Qarar. Chairs the meetings, sees every party alone, signs as a witness and never as a party.
role-special-envoy-brief-who = You have led two missions before. One ended in a signature that nobody carried out, and since then you ask of each sentence who will do it on the morning after. You answer to the twelve states of the Contact Group.
role-special-envoy-brief-position = You are here at the invitation of the government and with the consent of both valleys. You favour no outcome. You ask two things of everyone: to speak for themselves, and to tell you first if they mean to leave.
role-special-envoy-brief-interests =
    Consent, given aloud by all seven parties and renewed when the agenda changes.
    An order of work that starts where people are close and does not leave water to the end.
    One text, written by your team, that everybody can change and nobody owns.
    The wells, the young and the camp heard before the words are fixed.
    An honest end: an agreement that can be carried out, or an impasse that leaves a door open.
role-special-envoy-brief-know = The secretariat of Five Rivers has asked you, in a friendly letter, to show it each draft a day before the parties see it. You have not replied. If parties learn of it from others they will doubt you. If you say it first and agree a rule with Five Rivers, the two offices can divide the work.
role-special-envoy-brief-trade =
    The order of the agenda, and who speaks first and last.
    Meetings alone, meetings of two, and who carries a message.
    Your pen: brackets for what is open, plain words for what is agreed.
    Three procedures to offer: issue by issue, packages side by side, or a single text from the first hour.
role-special-envoy-brief-red-lines =
    You tell no party what another said in confidence unless it allowed you to. Once broken, no caucus is worth the walk.
    You offer no idea of your own before both valleys have been asked for theirs.
    You give each party like time and like courtesy, and you accept no lift, meal or favour from one alone.
role-special-envoy-brief-no-deal = An impasse is a result. Then record what each party said it could accept, ask the commanders to prolong the ceasefire by a month, and name a day to meet again. You have no scores and no vote.
role-special-envoy-brief-differ = Your process adviser would like a text by the end of the first day. You have seen texts come too early, and would first know what people fear in winter.
role-special-envoy-brief-first-talk = Velmara, to ask what it consents to. Then Women of the Wells, because both valleys go to them when they trust nobody else.
role-special-envoy-brief-first-sentence = “You invited us. May I begin by asking what this meeting may talk about, and what it may not?”

role-process-adviser = Deputy mediator and process adviser
role-process-adviser-public = Keeps the agenda, the time and the single text for the mediation team. Carries messages between the rooms.
role-process-adviser-brief-who = You are the one with the notebook. You trained as a surveyor of land, came to mediation by way of boundary stones, and believe that most quarrels about lines are about who drew them.
role-process-adviser-brief-position = You speak for the process: who has not been heard, what is open, what was agreed and in which words. On matters of substance you ask; you do not answer.
role-process-adviser-brief-interests =
    A text in which every clause has a doer, a date and a way to see whether it was done.
    Time: no party loses its turn because another talks well.
    Options before positions, on at least two issues, before the first draft.
    A path for the people of the camp to say something, though they are not in the room.
role-process-adviser-brief-know = In the preparatory calls every party described the return of the families in nearly the same words: in groups, in company, herders before the snow. None of them knows that the others said so, and in the room they will say something else. Each spoke in confidence. You may ask them to say it themselves.
role-process-adviser-brief-trade =
    The seat of the note-taker at any caucus that a party would like to have on record.
    A list of what is close and what is open, shown to all when the envoy agrees.
    A drafting group of three: one from each valley and one from the wells or the young.
role-process-adviser-brief-red-lines =
    No confidence travels without leave, not even as a hint.
    No clause goes into the text that two parties have not heard read aloud.
    You correct the envoy in private, never in the room.
role-process-adviser-brief-no-deal = Without an agreement your notes are the agreement to meet again. Keep them so that every party would sign them as true. You have no scores and no vote.
role-process-adviser-brief-differ = The envoy listens long. You watch the clock and the quiet seats, and would start the draft with the easiest clause during the first caucus.
role-process-adviser-brief-first-talk = The water engineer of the government, if there is one, or the Marsani: ask where and when the river is measured, and who reads the gauge.
role-process-adviser-brief-first-sentence = “Before we ask how much: where is the river measured, and who writes the number down?”

role-talawi-elder = Speaker of the Talawi council of elders
role-talawi-elder-public = Speaks for the council of the highland valley. Keeps two hundred sheep and a terrace of apricots above the High Canal.
role-talawi-elder-brief-who = You have spoken for the council for eleven years, longer than anyone before you. Your own winter hut on the Tal flats burned in the fighting. You were born in it, in a snow year.
role-talawi-elder-brief-position = Sixty parts of the water stay above the crossing, forty go below. Our families go home to the flats without asking anyone’s leave, and the armed posts leave within thirty days.
role-talawi-elder-brief-interests =
    Water for hay and stock in the first three months of the season, while the flocks are in the valley.
    The winter places on the Tal flats, before the Imlan pass closes in five weeks.
    A hand on the gate at Ainar, so that a closed sluice has a face and a telephone.
    That no one is asked for papers that our families never had.
role-talawi-elder-brief-know = Your terraces drink early. Once the hay is in, the valley can do with a quarter of the flow for the last six weeks of the season, just when the lowlands sow. Nobody below knows this, because the quarrel has always been about the year and never about the weeks.
role-talawi-elder-brief-trade =
    Late water for early water: a formula by weeks costs you little if spring is safe.
    The word “open”: in truth families ask for company on the road, in daylight, in groups.
    Your turn at the gates, if you have a chair in a commission and the chair moves.
    Thirty days, for ninety in stages, if the first stage is before the snow.
role-talawi-elder-brief-red-lines = A return that waits for a land survey. Your people wintered on the flats by custom for nine generations and the land office never wrote down one of them. A survey first would make them strangers by decree, and take a second winter.
role-talawi-elder-brief-no-deal = You sit above the crossing; in a bad year the water passes your fields first. You can wait a winter, at a price paid by the families in the camp. Private value of no deal: 54 of 100.
role-talawi-elder-brief-differ = The council has tied your hands to the word “sixty”. You would give it up for a written promise about the early months, and you need something to bring home that the council can call respect.
role-talawi-elder-brief-first-talk = Women of the Wells, whose convener buried a cousin beside yours. Then the head of the Marsani union, alone, about weeks and not about halves.
role-talawi-elder-brief-first-sentence = “We have come down before the snow. Ask us what we need, and in which week.”

role-herders-captain = Captain of the young herders
role-herders-captain-public = Leads the 160 young men of the Talawi herders’ watch at the Tal crossing. Sits with the council of elders.
role-herders-captain-brief-who = You are twenty-six and have had command since the day your elder brother was killed. You can read a flock from a ridge away. You have not slept a whole night indoors since spring.
role-herders-captain-brief-position = The watch leaves Tal when the others leave, on the same day and by the same road. Thirty days are enough for everyone who means it.
role-herders-captain-brief-interests =
    That your men can go home without being called cowards or caught in the snow.
    Fodder: without the flats a third of the lambs will be sold before spring.
    Somebody impartial who stands there when you have left.
    Work for the ones who have learnt nothing but guarding.
role-herders-captain-brief-know = Your two posts on the east bank have been empty for three weeks. The men went up to bring the flocks over the pass and you did not send them back. If you say it yourself, in the right room, it is the first step anyone has taken at Tal; if monitors find it, it is weakness.
role-herders-captain-brief-trade =
    The two empty posts, announced as a gesture and matched by the other side.
    Ninety days in stages instead of thirty, if the first stage is before the snow.
    A list of your men who would work on canals.
role-herders-captain-brief-red-lines = The same as your council’s: no return that waits for a land survey. Your grandmother’s hearthstone is the only paper your family has.
role-herders-captain-brief-no-deal = You hold the crossing for another winter, with men whose mothers send you messages. Your people can wait a winter. Private value of no deal: 54 of 100.
role-herders-captain-brief-differ = The elders can live with ninety days and a long text about water. You would leave in thirty and let the water wait, and you think that the toll, not the sluice, is what keeps Tal burning.
role-herders-captain-brief-first-talk = The youth spokesperson: you went to the same radio class. Ask who from the Assembly has a cousin in the Tal Guard.
role-herders-captain-brief-first-sentence = “My men are tired and the snow is coming. Who stands at Tal on the morning after we go?”

role-union-head = Head of the Marsani farmers’ union
role-union-head-public = Speaks for eleven thousand families who grow wheat and dates below Qarar Bridge. Two dry winters have cost them a third of their canals.
role-union-head-brief-who = You were elected twice, the second time by forty votes. You farm six hectares of wheat and a row of date palms that your grandmother planted. In the flood your fields lay under water for nine days, and you still find gravel in the furrows.
role-union-head-brief-position = Half of the dry-season flow belongs to the lowlands, as the 1974 decree promised. Say this first, and say it plainly.
role-union-head-brief-interests =
    A share that holds in a bad year, so that families can plant.
    A voice over when the gates open, not only how much.
    No armed men at the Tal crossing before the harvest is sold.
    Respect: no one has said sorry for the flooded fields.
role-union-head-brief-know = The government has promised Velmara a quiet pipeline. Surveyors of both states lodged for a month with your bookkeeper’s sister and measured a route from the springs above the Talawi pastures. The Talawi do not know. You may use it once.
role-union-head-brief-trade =
    The fixed half, for a formula measured at Qarar Bridge that everyone can read.
    The outside operator at Ainar, for a commission in which your chair counts.
    The land survey: you ask for it, yet what you need is that people come in an order and not all at once.
    A fee paid by use, even though you use most: it is the money that does not depend on favour.
role-union-head-brief-red-lines = Sixty parts upstream. In the sowing weeks of a dry year, forty parts are less than the date palms need to stay alive, and a palm takes eight years to bear. You could not go home with it.
role-union-head-brief-no-deal = You can hold out one season: the union’s grain store feeds half of the families until spring. After that people sell land. Private value of no deal: 38 of 100.
role-union-head-brief-differ = Your members want the agency out of Ainar for good. Three of its keepers farm beside you, and you would keep them under any new roof.
role-union-head-brief-first-talk = The deputy minister, about the flood and nothing else. Then the speaker of the Talawi council.
role-union-head-brief-first-sentence = “Half was promised to us in 1974. I have come to learn how it will reach the last field.”

role-canal-judge = Judge of the canals
role-canal-judge-public = Holds an office older than the decree: settles quarrels over turns on the lowland canals and leads the prayer for rain at Qarar Bridge. Sits with the Marsani union.
role-canal-judge-brief-who = Both valleys used to come to your predecessor’s bench under the mulberry. You hear forty cases in a dry month, mostly neighbours, mostly at night, and you write every one of them down.
role-canal-judge-brief-position = The promise of half stands. Yet a promise is kept by people who can look at each other, and so the manner of measuring matters as much as the measure.
role-canal-judge-brief-interests =
    Words of regret that can be said aloud in both valleys.
    A rule for the bad year, written before the bad year.
    A place where a small quarrel is settled on the same day, before it finds a gun.
    That the union does not sell dignity for money.
role-canal-judge-brief-know = You keep the turn-book from before 1974, signed by both valleys in each of sixty years. Its page for drought says: upper fields by day, lower fields by night, and both lose alike. So sharing by what the river brings is not a foreign idea. It is yours, and theirs.
role-canal-judge-brief-trade =
    The turn-book itself, laid on the table between the two valleys.
    Your bench as the first step for quarrels over water, with a Talawi judge beside you.
    A day on which both valleys ask for rain together at the bridge, each in its own words.
role-canal-judge-brief-red-lines = Sixty parts upstream, like your union. The book knows no year in which one valley alone carried the drought.
role-canal-judge-brief-no-deal = The lowlands can hold out one season. After that your bench will be empty, because people will settle at night what you used to settle by day. Private value of no deal: 38 of 100.
role-canal-judge-brief-differ = The union asks for an apology for the flood. You say that one is owed in return: your own canal guard burned the winter huts on the flats. Few in your valley wish to hear it.
role-canal-judge-brief-first-talk = The speaker of the Talawi council, before the union does, and without a list.
role-canal-judge-brief-first-sentence = “I have brought an old book. Your grandfathers and ours signed the same page.”

role-deputy-minister = Deputy minister for water and public works
role-deputy-minister-public = Leads the government’s delegation and answers to the cabinet in Dalun. The agency that runs the headworks reports to this office.
role-deputy-minister-brief-who = You came up through the roads department and know every bridge in the province by its cracks. Your mother’s family is from Sedra. In Dalun they think you are soft on the valleys, and in the valleys they think you are Dalun.
role-deputy-minister-brief-position = The headworks are national works. They stay under national law and in the hands of the agency. The decree of 1974 is in force until it is changed in the proper way.
role-deputy-minister-brief-interests =
    A text that the cabinet can defend: the law of Qarar applies to Ainar.
    That repairs are seen to come from the state, through the budget.
    Quiet at Tal before winter, without a hurry that leaves an empty crossing.
    Velmara’s goodwill during sowing.
role-deputy-minister-brief-know = The cabinet minutes of last week say that a commission would be tolerable if the words “under the law of Qarar” stand in the same sentence and if the agency’s people go on turning the wheels. Nobody at this table has heard that. It is worth most before positions harden.
role-deputy-minister-brief-trade =
    A seat for each valley on a commission, for the money to run through the budget.
    The letter on the pipeline: open it yourself, as a contract with a price, before someone else does.
    Regret for the flood: the log at Ainar shows a warning that lay unread. It can be said without naming an official.
    The land survey: useful later, not worth a winter.
role-deputy-minister-brief-red-lines = An operator from outside at Ainar. The constitution says that the works on the Ilvar belong to the nation; handing them over takes a referendum, and the cabinet fell eight years ago over a smaller thing.
role-deputy-minister-brief-no-deal = The agency keeps the keys, elections are twenty months away, and Dalun has water. You can wait longer than anyone, and each month of waiting costs you the valleys. Private value of no deal: 54 of 100.
role-deputy-minister-brief-differ = The minister fears that an apology for the flood will end in court. You think that it is owed, and that four families have waited three springs for it.
role-deputy-minister-brief-first-talk = The head of the Marsani union, before the openings if you can. Then the ambassador of Velmara, about the letter.
role-deputy-minister-brief-first-sentence = “The works at Ainar belong to everyone in Qarar. I am here to hear how everyone can believe it.”

role-water-engineer = Water engineer of the province
role-water-engineer-public = Runs the agency’s office at Ainar and keeps the gates and the gauge. Sits with the government’s delegation.
role-water-engineer-brief-who = You have turned these wheels for twenty-two years and can tell the flow from the sound. You were on leave on the night of the flood, at your daughter’s wedding, and have not taken leave since.
role-water-engineer-brief-position = Gates are opened by rule and by people who know iron. Give the agency a clear rule and it will keep it.
role-water-engineer-brief-interests =
    That nobody drowns again because a message lies on a desk.
    New seals for the gates before they fail in a flood.
    A rule that can be read aloud at the gauge by a farmer and a herder alike.
    That your keepers keep their posts.
role-water-engineer-brief-know = Your log shows that the warning from Veshta reached the ministry six hours before the flood and was not read, because of a holiday. Your keepers opened the gates to save the works; closed, they would have burst. Nobody meant harm. Told with care, this is what makes an apology possible.
role-water-engineer-brief-trade =
    The log, if the deputy minister agrees that you read it out.
    The leak: two of the five gates no longer close. Repaired, they give back 1.2 cubic metres a second that today belong to nobody.
    A gauge at Qarar Bridge with a face that can be read from both banks.
role-water-engineer-brief-red-lines = An operator from outside at Ainar, as for your ministry. You add a reason of your own: a ten-year guest does not replace a seal that lasts eleven.
role-water-engineer-brief-no-deal = The agency stays as it is, with worn gates and frightened keepers. The government can wait. Private value of no deal: 54 of 100.
role-water-engineer-brief-differ = Your ministry says that the agency must stay alone at Ainar. You would welcome two people from the valleys beside your keepers: at night it is good to have a witness.
role-water-engineer-brief-first-talk = The engineer of the dam authority, if there is one, or the ambassador of Velmara: you have spoken on the telephone for years and never met.
role-water-engineer-brief-first-sentence = “I can show you every hour of the last twelve years at the gate. Please ask me.”

role-five-rivers-officer = Desk officer of the Council of Five Rivers
role-five-rivers-officer-public = Represents the regional organisation. Responsible for the ceasefire monitors and for the fund that the Council could administer.
role-five-rivers-officer-brief-who = You have had the Qarar desk for six years and three secretaries. You wrote the ceasefire text at Tal on the bonnet of a car, and it has held longer than the car.
role-five-rivers-officer-brief-position = The region helps itself: the Council’s monitors stay, the Council’s fund pays, and a regional operator runs Ainar for ten years until trust has grown.
role-five-rivers-officer-brief-interests =
    Monitoring that the Council leads, so that what it reports is followed up.
    A fund with rules, open books and the name of the region on it.
    A clear division of work with the envoy, so that nobody goes from door to door.
    That Velmara stays inside the Council and not above it.
role-five-rivers-officer-brief-know = Twelve million crowns for the canals and wells of Qarar lie ready in the Council’s account. They must be committed within six weeks or they go back to the member states. Nobody at the table knows how close that day is.
role-five-rivers-officer-brief-trade =
    The regional operator, if something else keeps the gates honest.
    Mixed monitors, if the Council trains them and receives their reports.
    The twelve million, for a fund in which both valleys have a seat.
    Your car, your radio and eighteen people who know every path at Tal.
role-five-rivers-officer-brief-red-lines = Monitoring by government reports only. The Council’s own rules forbid it to put its name to an agreement that nobody outside a government may check, and you have defended that rule before.
role-five-rivers-officer-brief-no-deal = The ceasefire lapses, the monitors go home and the money goes back. The Council survives; your work at Tal does not. Private value of no deal: 42 of 100.
role-five-rivers-officer-brief-differ = Your secretary would rather not annoy Velmara, and has asked to see the envoy’s drafts early. You find that request unwise, and would be glad if the envoy said no.
role-five-rivers-officer-brief-first-talk = The special envoy, to agree who does what before others set you against each other.
role-five-rivers-officer-brief-first-sentence = “We were here before this meeting and shall be here after it. Which part of the work shall we carry?”

role-field-officer = Early-warning field officer
role-field-officer-public = Runs the early-warning office of Five Rivers at the Tal crossing and writes its weekly report.
role-field-officer-brief-who = You live in a container beside the market and know by the price of tea whether the week will be quiet. You come from neither valley and are invited to weddings in both.
role-field-officer-brief-position = Monitors must be where people are: at the wells, on the road, at the market, and not only at the posts.
role-field-officer-brief-interests =
    That warnings are read by someone who can act on the same day.
    The road open on market days, which does more than a patrol.
    Protection for the people who tell you things.
    That the eighteen are not sent home in nine days.
role-field-officer-brief-know = The toll brings the Tal Guard some six thousand crowns a week. On the three market days in spring when the crossing was opened, nobody paid and half of its men went home. It does not live from hatred; it lives from a closed road.
role-field-officer-brief-trade =
    Your weekly report, in full, to a body in which both valleys sit.
    A first market day at Tal within two weeks, under your eyes.
    Training for women of the wells as monitors.
role-field-officer-brief-red-lines = Monitoring by government reports only, as for the Council. You have seen a report on Tal that was written in Dalun.
role-field-officer-brief-no-deal = You pack the container. People will have stopped talking to you before that. Private value of no deal: 42 of 100.
role-field-officer-brief-differ = The Council counts monitors and vehicles. You believe that twenty people at wells see more than eighteen in cars, and that some of them should not be yours.
role-field-officer-brief-first-talk = Women of the Wells: ask which well has fallen silent this week. Then the young herders’ captain.
role-field-officer-brief-first-sentence = “May I tell you what flour cost at the Tal market this week, and who did not come?”

role-wells-convener = Convener of Women of the Wells
role-wells-convener-public = Speaks for 340 women of both valleys who look after the wells on the Tal road. Teaches in the school tent at Nine Wells.
role-wells-convener-brief-who = You are Marsani by birth and Talawi by marriage, which makes people smile at weddings and ask questions in bad years. You have carried a rope and a bucket past every post on the road and know the name of everyone who stood there.
role-wells-convener-brief-position = Wells on the route are open to all. At least two in five monitors are women. Families go home before files are opened.
role-wells-convener-brief-interests =
    A return in groups and in company: herding families before the snow, the hamlets after the harvest.
    Monitors whom a woman can stop on the road and tell something.
    No armed post within sight of a well.
    A little money that comes every year, for ropes, pumps and the teachers.
role-wells-convener-brief-know = For nineteen years your keepers have written down the level of each well every morning. The levels follow the river within four days. It is the longest daily record of water in Qarar, and women of both valleys signed every page. A formula could start from it tomorrow.
role-wells-convener-brief-trade =
    The level books, as a measure that both valleys already believe.
    Twenty women who would serve as monitors from the first week.
    Your word in the camp: families will leave in the order that you have discussed with them.
    The envoy’s guarantee or Five Rivers monitors, if the two in five are written down.
role-wells-convener-brief-red-lines = A return that waits for a land survey. Many families in the camp are led by women whose names stand in no register. A survey would send them to the end of a long line, and their children with them.
role-wells-convener-brief-no-deal = The wells stay open as long as the ropes hold. You have lived without an agreement and could do so again. The children would spend another winter in tents. Private value of no deal: 44 of 100.
role-wells-convener-brief-differ = Some in the network want to stay out of politics and keep only to the wells. You believe that a thing not written in the text will be forgotten by spring.
role-wells-convener-brief-first-talk = The process adviser or the envoy: ask at which moment words are put into the text. Then the two valleys, in either order, on the same morning.
role-wells-convener-brief-first-sentence = “We have kept twenty-three wells open for everyone in this room. We ask for three sentences in your text.”

role-youth-spokesperson = Spokesperson of the Youth Assembly
role-youth-spokesperson-public = Speaks for six hundred young people from both valleys. Repairs radios and telephones at Qarar Bridge.
role-youth-spokesperson-brief-who = You are twenty-three. Your workshop is the one place where telephones from both valleys lie side by side on a table, and you have heard more voice messages than you wished to. Four of your classmates stand at posts, on three sides.
role-youth-spokesperson-brief-position = Let people go home, open the road, and pay for it with a fund that gives work to those who now live from guarding.
role-youth-spokesperson-brief-interests =
    Work on canals and roads: a third of the days for people under thirty.
    The posts gone, and no new uniform in their place.
    A road home for the families, with company for those who want it.
    A seat where the money is decided, after the cameras have left.
role-youth-spokesperson-brief-know = Fifty of the ninety men of the Tal Guard would leave it for canal work at six crowns a day. They have said so to their cousins, and the cousins are your members. The Guard pays nine, but only while the road is closed.
role-youth-spokesperson-brief-trade =
    A map: your members have marked 212 winter places on the flats with names and witnesses from both valleys. It can stand where papers are missing.
    A list of four hundred people ready to dig from the first week.
    The word “open”: families want company more than they want a principle.
    Almost any form of the fund, if the work comes first.
role-youth-spokesperson-brief-red-lines = You have none. Your Assembly forbade you only one thing: to sign something that you could not explain in the workshop.
role-youth-spokesperson-brief-no-deal = The Guard goes on recruiting, and it recruits from your class. The young can leave for Dalun, and many will. Private value of no deal: 46 of 100.
role-youth-spokesperson-brief-differ = Your Assembly voted for an open return without escort. You went to the camp and asked: people would rather walk with someone. You have not yet told the Assembly.
role-youth-spokesperson-brief-first-talk = The young herders’ captain or the Talawi speaker, about the men at Tal. Then Five Rivers, about the fund.
role-youth-spokesperson-brief-first-sentence = “Everyone speaks about the men at Tal. I can tell you what they would do instead, and for how much.”

role-velmara-ambassador = Ambassador of Velmara
role-velmara-ambassador-public = Represents the neighbour upstream, whose Veshta Gate decides how much water reaches Qarar. Attends at the government’s wish and by right of the letters of 1974.
role-velmara-ambassador-brief-who = You have served in Dalun for five years and are the third of your family to do so. You studied water law and like rivers better than borders. In Ostra, where your sister is a doctor, the tap runs one hour in the evening.
role-velmara-ambassador-brief-position = The decree of 1974 and its letters are in force. Velmara helps where it can. What happens at the Veshta Gate is not on this agenda.
role-velmara-ambassador-brief-interests =
    That no one but Velmara opens or closes the Veshta Gate.
    Drinking water for Ostra before the next dry season.
    One counterpart in Dalun who can keep a promise.
    Monitors from Five Rivers, where Velmara has a voice, and not from far away.
role-velmara-ambassador-brief-know = Your dam authority plans its releases ten days ahead, to the hour. It has never shown the plan to Qarar, for the simple reason that nobody ever asked for it in writing. To share it costs Velmara nothing and would let both valleys plan every watering.
role-velmara-ambassador-brief-trade =
    The release calendar, ten days ahead, as a courtesy and not as a duty.
    The letter on the pipeline: a public contract with a price serves Ostra longer than a quiet one.
    A joint commission, if it stops at the border and you have one person to call.
    Money for single projects, which your parliament grants more easily than a share in a fund.
role-velmara-ambassador-brief-red-lines = Guarantees by the envoy for two years. Your parliament has a law: no outside office may pronounce on the releases of Veshta. Two years of guarantees on your border would be read as that.
role-velmara-ambassador-brief-no-deal = The gate is yours and the letters stand. Ostra drinks from lorries for another year, and Qarar’s quarrel may one day come up the road. Private value of no deal: 50 of 100.
role-velmara-ambassador-brief-differ = Your capital likes the quiet letter. You advised against it: a pipeline that people find out about is a pipeline that people dig up.
role-velmara-ambassador-brief-first-talk = The deputy minister, about how and when the letter is made public. Then the envoy, to say what you consent to.
role-velmara-ambassador-brief-first-sentence = “Velmara is a neighbour and not a judge. Tell us what you need to know from us, and how early.”

role-dam-engineer = Engineer of the Velmaran dam authority
role-dam-engineer-public = Runs the control room at Veshta. Sits with the ambassador of Velmara and answers questions about water, not about policy.
role-dam-engineer-brief-who = You grew up in Ostra with a bucket and became the person who decides what the river does tomorrow. You like questions with units.
role-dam-engineer-brief-position = Veshta is a power dam. It releases when people need light, and it has never been paid for anything else.
role-dam-engineer-brief-interests =
    A plan for the dry year that you do not have to invent at night.
    Someone at Ainar who answers when you call before a large release.
    Water for Ostra that does not come in lorries.
    That nobody blames the dam for what a desk forgot.
role-dam-engineer-brief-know = The reservoir stands at fifty-five per cent. If the rains are late, Veshta can add seven cubic metres a second for twenty days of sowing, not the ten that the quiet letter promises. A text that counts on ten will fail at its first sowing. Better that the parties hear it now, and from you.
role-dam-engineer-brief-trade =
    The gauge at Veshta sends its reading every hour; Ainar and Qarar Bridge could have it tomorrow.
    A rule for large releases: twelve hours of warning, two people called, one answer awaited.
    Seven cubic metres for twenty days, promised and kept.
role-dam-engineer-brief-red-lines = Guarantees by the envoy for two years, as for your ambassador. You have no view on law; you only know that your director would forbid you to answer the telephone.
role-dam-engineer-brief-no-deal = You go on releasing by the price of electricity and hope that the rains come. Private value of no deal: 50 of 100.
role-dam-engineer-brief-differ = The ambassador speaks of courtesy. You think that warning people downstream is a duty, and you still keep the telegram that you sent on the night of the flood.
role-dam-engineer-brief-first-talk = The water engineer of Qarar, whose voice you know and whose face you do not.
role-dam-engineer-brief-first-sentence = “I can tell you what the river will do in the next ten days. I have often wondered why nobody asked.”

issue-water = Dry-season water shares
issue-water-public = How the flow of the Ilvar is divided in the six dry months. Any rule needs a place of measurement and someone who reads the gauge, so it leans on the issue of monitoring.
issue-water-option-equal-halves = Equal halves, fixed
issue-water-option-equal-halves-public = Each valley takes half of the flow at Ainar in every dry season, whatever the year brings.
issue-water-option-sixty-forty = Sixty upstream, forty below
issue-water-option-sixty-forty-public = Sixty parts stay above the Tal crossing and forty go below it, in every dry season.
issue-water-option-flow-formula = Flow formula, yearly review
issue-water-option-flow-formula-public = Shares follow the flow measured at Qarar Bridge week by week, by a written formula that is reviewed each year.
issue-water-option-decree-1974 = Keep the 1974 decree
issue-water-option-decree-1974-public = The promise of half to the lowlands stays, and so does Article 9, by which the ministry changes releases as the season requires.

issue-headworks = Control of the headworks
issue-headworks-public = Who opens and closes the five gates at Ainar, and under whose law. The Veshta Gate in Velmara is not part of it, although it decides what arrives.
issue-headworks-option-agency = Government agency alone
issue-headworks-option-agency-public = The national agency goes on running the gates; the valleys are informed.
issue-headworks-option-joint-commission = Joint commission, rotating chair
issue-headworks-option-joint-commission-public = Both valleys and the government decide on openings together; the chair changes each season.
issue-headworks-option-regional-operator = Regional operator, ten years
issue-headworks-option-regional-operator-public = Five Rivers names an operator who runs the gates for ten years and then hands them back.
issue-headworks-option-community-turns = Community turns, by season
issue-headworks-option-community-turns-public = The two valleys hold the gates in turn, one whole season each, with the agency as adviser.

issue-disengagement = Disengagement at Tal
issue-disengagement-public = When and how the armed posts leave the Tal crossing, and what stands there afterwards. Families will not return past a post, so it sets the pace of the return.
issue-disengagement-option-full-30 = Full withdrawal in 30 days
issue-disengagement-option-full-30-public = All posts leave within thirty days of signature, at the same time.
issue-disengagement-option-phased-90 = Phased over 90 days, with monitors
issue-disengagement-option-phased-90-public = Posts leave in three stages over ninety days; monitors are present at each stage.
issue-disengagement-option-community-police = Community police only
issue-disengagement-option-community-police-public = A force of fifty from both valleys takes over the crossing; the other posts go when it is trained.

issue-return = Return of the displaced
issue-return-public = How the 6,200 people who left their homes can go back, in which order and in whose company. Most are herding families whose winter places were never registered.
issue-return-option-open = Open return, no escort
issue-return-option-open-public = Everyone may go home from the day of signature, by any road and without asking leave.
issue-return-option-escorted = Escorted return, by season
issue-return-option-escorted-public = Families go in groups and in company: herding families before the snow, the hamlets after the harvest.
issue-return-option-survey = Return after land survey
issue-return-option-survey-public = A survey first settles who held which land; families return as their claims are confirmed.

issue-fund = Reconstruction fund
issue-fund-public = Canals, gates, wells and homes need about 48 million crowns over three years. Who collects the money, who decides on it, and what is left when the first gifts are spent?
issue-fund-option-trust-fund = Regional trust fund
issue-fund-option-trust-fund-public = Five Rivers holds one fund with open books; both valleys have seats on its board.
issue-fund-option-budget-line = National budget line
issue-fund-option-budget-line-public = The ministry pays through the state budget and reports to parliament once a year.
issue-fund-option-donor-projects = Donor projects, case by case
issue-fund-option-donor-projects-public = States and foundations choose and pay for single projects, each by its own rules.
issue-fund-option-water-fee = Water fee, shared by use
issue-fund-option-water-fee-public = Users pay a small fee by the cubic metre; two thirds go back to the canals and one third to the wells.

issue-monitoring = Monitoring and guarantees
issue-monitoring-public = Who sees whether the agreement is kept, who is told, and what follows. Without it a formula for the water is a sentence on paper.
issue-monitoring-option-government-reports = Government reports only
issue-monitoring-option-government-reports-public = The ministry reports every three months; nobody else is given a task.
issue-monitoring-option-five-rivers = Five Rivers monitors
issue-monitoring-option-five-rivers-public = The Council’s monitors stay for two years, grow to forty and report to the Council.
issue-monitoring-option-mixed = Mixed monitors, 40% women
issue-monitoring-option-mixed-public = Teams from both valleys and from outside, at least two in five of them women, report every month in public.
issue-monitoring-option-envoy = Envoy guarantees for two years
issue-monitoring-option-envoy-public = The envoy’s office stays for two years, receives complaints and says in public who kept which clause.

story-day-1 = Day 1, late in the dry season
story-evening-1 = Day 1, evening, in the rooms of the customs house
story-night-1 = Night after day 1, shots near the Tal crossing
story-day-2 = Day 2, eight days before the ceasefire lapses
story-day-3 = Day 3, morning, the first draft is copied by hand
story-signing = Day 3, before sunset, the parties meet for the last time
story-year-later = Twelve months later, late in the next dry season

phase-welcome = Welcome and safety
phase-welcome-short = Welcome
phase-welcome-guidance-1 = You play a role, not yourself.
phase-welcome-guidance-2 = Stop signal: both hands raised.
phase-welcome-guidance-3 = Speak slowly. Ask for a word at any time.
phase-welcome-purpose = People learn what today is for, that a role is not a person, and how to stop. They should feel that mistakes are expected here.
phase-welcome-script = “Welcome. For three hours you will be somebody else, in a country that does not exist. You will be asked to want things that you may not want yourselves. That is the exercise: today we learn how agreement is made, not who is good at it. If anything comes too near, raise both hands and we all stop, without a question.”
phase-welcome-step-1 = Greet people at the door and check that each has a seat and a table.
phase-welcome-step-2 = Say the aims in two sentences: to practise listening and design, and to learn from what happens.
phase-welcome-step-3 = Read the safety note aloud. Show the stop signal and let everyone do it once.
phase-welcome-step-4 = Agree the languages of each table and who helps whom with words.
phase-welcome-step-5 = Name the observers and say that notes are about skills, never about persons.

phase-process = Scenario and process
phase-process-short = Process
phase-process-guidance-1 = Two valleys, one river, one gate outside.
phase-process-guidance-2 = Briefs are secret. Share only what helps.
phase-process-guidance-3 = Questions now, opinions later.
phase-process-purpose = Everyone has the same picture of river, road and calendar, and knows the rules of the floor and of consent.
phase-process-script = “Here is the Ilvar. Up there is the Veshta Gate, which belongs to Velmara. Here at Ainar the water parts, at Tal people used to trade, at Qarar Bridge we sit. In nine days the ceasefire lapses. An agreement needs both valleys, the government and at least two of the other four. Your brief is yours: you may speak from it, but do not show it.”
phase-process-step-1 = Follow the river on the map with your hand, from Veshta to the Marsani canals.
phase-process-step-2 = Read four lines of the timeline: 1974, the flood, the fighting, the ceasefire.
phase-process-step-3 = Explain the floor: the mediators give it, and three minutes is the limit.
phase-process-step-4 = Explain consent: who must agree, and that an impasse is a result too.
phase-process-step-5 = Hand out the sealed briefs. Take questions on the story, none on tactics.

phase-preparation = Preparation and conflict analysis
phase-preparation-short = Prepare
phase-preparation-guidance-1 = Read your brief twice, then close it.
phase-preparation-guidance-2 = Fill in the analysis sheet with others.
phase-preparation-guidance-3 = Choose your first sentence.
phase-preparation-purpose = Each party knows its interests beneath its position. The mediators leave with an agenda and a first question for each party.
phase-preparation-script = “First read alone and with your party. Then fill in the analysis sheet with a neighbour from another party, using only what is public. Mediators: you have one task, an order for the agenda. Nobody needs a solution yet.”
phase-preparation-step-1 = Visit each group once. Ask only: what do you need, and what for?
phase-preparation-step-2 = Ask parties with two roles where the two differ, and who speaks on which issue.
phase-preparation-step-3 = Ask the mediators how they will obtain consent, above all from Velmara.
phase-preparation-step-4 = Help people in their third language to read the first sentence aloud.
phase-preparation-step-5 = After twelve minutes, pair neighbours from different parties for the sheet.
phase-preparation-step-6 = Two minutes before the end, ask the mediators who will chair and who will write, and second roles which issue they will follow.

phase-openings = Opening statements
phase-openings-short = Openings
phase-openings-guidance-1 = Two minutes a party. Say what you need.
phase-openings-guidance-2 = Listen for what the others fear.
phase-openings-guidance-3 = Agree the agenda before you leave.
phase-openings-purpose = Every party is heard once without interruption, consents to the mediation and accepts an agenda.
phase-openings-script = “From now on the mediators chair. I keep the time and nothing else. When every party has spoken, the mediators will ask for your consent and propose the order of the agenda.”
phase-openings-step-1 = Hand the floor to the mediators and step back, in body as well.
phase-openings-step-2 = Keep the time of each statement. A quiet sign at thirty seconds is enough.
phase-openings-step-3 = Record who gave consent, with which condition, and in which words.
phase-openings-step-4 = Set the first stances on the issue board from what is said, not from the briefs.
phase-openings-step-5 = Watch whether wells and youth speak in the first half or the second.

phase-caucus = Caucus and shuttle
phase-caucus-short = Caucus
phase-caucus-guidance-1 = Meet in twos and threes. Ask “what for?”
phase-caucus-guidance-2 = Tell the mediators what they may pass on.
phase-caucus-guidance-3 = Bring back options, not answers.
phase-caucus-purpose = Interests and private knowledge begin to move. The first news from outside tests whether people keep talking.
phase-caucus-script = “It is the evening of the first day. The rooms are yours: meet whom you like, with or without the mediators. Tell the mediators clearly what they may repeat and what they may not. News may arrive.”
phase-caucus-step-1 = Ask the mediators for the first three meetings and write them up where they can see them.
phase-caucus-step-2 = Track who meets whom, and who has met nobody after eight minutes.
phase-caucus-step-3 = Release the forecast. Then say nothing and watch whom people turn to.
phase-caucus-step-4 = Release the incident. Give the tables one full minute of silence before you help.
phase-caucus-step-5 = If one party is alone, ask the mediators quietly whom they have not seen yet.
phase-caucus-step-6 = Three minutes before the end, ask each party for one option it could put.

phase-break = Break
phase-break-short = Break
phase-break-guidance-1 = Water, air, a few steps.
phase-break-guidance-2 = You may talk about anything else.
phase-break-guidance-3 = Back in the room in five minutes.
phase-break-purpose = The room breathes; the facilitator adjusts the second half.
phase-break-script = “Five minutes. You may leave your role at the door and pick it up again when you return.”
phase-break-step-1 = Look at the indicators of each table and decide which optional inject would help.
phase-break-step-2 = Fill empty seats and hand over notes where someone had to leave.
phase-break-step-3 = Ask the observers in one sentence each what they have not been able to see.
phase-break-step-4 = Ask anyone who looked shaken how they are, away from the others.

phase-joint = Joint negotiation
phase-joint-short = Joint
phase-joint-guidance-1 = Work from the single text.
phase-joint-guidance-2 = Offer changes, not new drafts.
phase-joint-guidance-3 = Trade across issues, not inside one.
phase-joint-purpose = Parties put packages and answer them. They find that halving each issue does not carry, and that giving on one issue can buy another.
phase-joint-script = “Day two. Eight days of the ceasefire are left. Please put proposals, whole or in part, and answer them with one of four words: accept, can live with, needs change, reject. If you reject, say what would have to be different.”
phase-joint-step-1 = Ask the mediators to say which two issues are closest, and to begin there.
phase-joint-step-2 = Release the message from Dalun to the government and watch how it is used.
phase-joint-step-3 = When a package is rejected, make sure that the reason is heard and written down.
phase-joint-step-4 = Release the displacement report. Does anyone ask what the families themselves want?
phase-joint-step-5 = If a table has been silent for long, offer it a caucus before you offer it an inject.
phase-joint-step-6 = Record stances as they change. The debrief lives on this.

phase-drafting = Drafting the single text
phase-drafting-short = Drafting
phase-drafting-guidance-1 = Who does what by when? Write that.
phase-drafting-guidance-2 = Open words stand in brackets.
phase-drafting-guidance-3 = Read each clause aloud once.
phase-drafting-purpose = What was agreed becomes words that can be carried out. What is open is visible.
phase-drafting-script = “Day three. One text, one pen. For each clause three questions: who does it, by when, and who sees whether it was done? What is not agreed stays in brackets; that is no shame.”
phase-drafting-step-1 = Put the text on the projector, the largest letters that fit.
phase-drafting-step-2 = Ask the mediators who holds the pen and who reads aloud.
phase-drafting-step-3 = Point, without comment, at the clauses on money and on monitoring if they are empty.
phase-drafting-step-4 = Ask wells and youth which words in the text are theirs.
phase-drafting-step-5 = Two minutes before the end, have the brackets counted aloud.

phase-plenary = Final plenary
phase-plenary-short = Plenary
phase-plenary-guidance-1 = Sign, sign with a reservation or decline.
phase-plenary-guidance-2 = Say in one sentence why.
phase-plenary-guidance-3 = An impasse is recorded with respect.
phase-plenary-purpose = Each party answers for itself in public. The result, whatever it is, is stated clearly and recorded.
phase-plenary-script = “It is the last hour of the third day. The mediators will read the text. Then each party says one of three things: we sign, we sign with a reservation, we do not sign; and one sentence why. If there is no agreement, the mediators will read what each party could accept, so that it is not lost.”
phase-plenary-step-1 = Let the mediators read the whole text, brackets included.
phase-plenary-step-2 = Ask the parties in an order drawn by lot, so that nobody is pressed by the last place.
phase-plenary-step-3 = Record each signature, each reservation in its own words and each refusal with its reason.
phase-plenary-step-4 = Check the consent rule aloud: both valleys, the government and at least two others.
phase-plenary-step-5 = If it is an impasse, ask what could be kept: the ceasefire, the crossing on market days, a date.
phase-plenary-step-6 = Thank every party by its name in the scenario.

phase-year-after = Stepping out of role, and the year after
phase-year-after-short = Year after
phase-year-after-guidance-1 = Put your badge down. You are you again.
phase-year-after-guidance-2 = Twelve months pass in Qarar.
phase-year-after-guidance-3 = Which clause held, and why?
phase-year-after-purpose = People leave their roles, then see what became of their text. The file is not closed on signature.
phase-year-after-script = “Please stand, put your badge on the table and say your own name. Thank you. Now twelve months pass. A signature is a promise; let us see which promise had someone to keep it.”
phase-year-after-step-1 = Let everyone say their own name and one word about how they feel.
phase-year-after-step-2 = Reveal the year step by step. Read slowly.
phase-year-after-step-3 = After each event, name the clause that held it or the clause that was missing.
phase-year-after-step-4 = With several tables, show one table after the other and keep the comparison for the debrief.

phase-debrief = Debrief
phase-debrief-short = Debrief
phase-debrief-guidance-1 = First what happened, then what it means.
phase-debrief-guidance-2 = Speak for yourself.
phase-debrief-guidance-3 = What will you do on Monday?
phase-debrief-purpose = From what happened to what it teaches, in seven steps: facts, turning points, process, substance, inclusion, durability, transfer.
phase-debrief-script = “This half hour is the reason for the other two and a half. We shall go from facts to meaning. You may now open your briefs and show them. You will be surprised how near you were to each other.”
phase-debrief-step-1 = Begin with facts only. Stop kindly anyone who already judges.
phase-debrief-step-2 = Ask each table for its one turning point and compare it with the record.
phase-debrief-step-3 = Have people put their private facts on the table: which were shared, which were not, and why?
phase-debrief-step-4 = Show the picture of value and the package that was signed. Do not call it a score.
phase-debrief-step-5 = Show the inclusion figures without names, beside those of the UN Women study.
phase-debrief-step-6 = Close with one sentence from each: what will you do differently in your own office?

inject-late-rain = Late rain forecast
inject-late-rain-body = The early-warning office of Five Rivers and the weather services expect the winter rains about four weeks late. The flow at Ainar may fall from 16 to 14 cubic metres a second before sowing ends. The date harvest is not affected. Snow on the Imlan pass is still expected in five weeks.
inject-late-rain-headline = Rains expected four weeks late. Flow at Ainar may fall further.
inject-late-rain-purpose = There is less for everyone at once. Listen for the first person who says “we” and means more than their own valley. Whoever counts on a fixed share should now feel that a fixed share of little is little. For the lowlands, waiting has become worth less.

inject-border-incident = Incident at the Tal crossing
inject-border-incident-body = Two herders were wounded at dawn near the Tal crossing. Both are in the clinic at Nine Wells and out of danger. No one has claimed the attack. The ceasefire monitors ask every party to hold its positions and to leave the road open for the ambulance.
inject-border-incident-headline = Two herders wounded near the Tal crossing. Monitors call for calm.
inject-border-incident-purpose = A test of the process, not of the text. Who asks about the wounded? Does anyone propose to find out together what happened? Mediators may adjourn, condemn, investigate or go on: each choice is defensible if it is explained. Nobody in the room ordered it; do not answer the question who did.

inject-rival-invitation = Invitation from another mediator
inject-rival-invitation-body = A courteous letter from the foreign ministry of Meridan: would the Talawi council care to continue these talks in its capital, with hotel and travel paid, in a smaller circle and without the youth and women’s groups? An early answer would be appreciated. The other parties have not been written to.
inject-rival-invitation-headline = Meridan invites the Talawi council to separate talks
inject-rival-invitation-purpose = Forum shopping: looking for the mediator who suits one best. The Talawi may accept, refuse, keep silent or tell the envoy. Each has a price. Afterwards ask the mediators when they knew, and what coordination would have cost.

inject-ministerial-message = Message from the minister
inject-ministerial-message-body = “The cabinet will not defend any text that leaves the headworks outside national law. Seek wording before the press briefing. On everything else you have room. I should prefer to announce something that we build rather than something that we lose.”
inject-ministerial-message-headline = The cabinet looks for wording under national law
inject-ministerial-message-purpose = The government’s room becomes clear to itself: firm on law, free on the rest. Watch whether it reads the message out, uses it as a threat or turns it into wording. “Under the law of Qarar” opens the commission if someone asks what the cabinet needs.

inject-displacement-report = Displacement report
inject-displacement-report-body = Yesterday 180 people left the camp at Nine Wells on foot, without escort, to reach the Tal flats before the snow. Thirty turned back at the first post. The school tent stands half empty. The camp has flour for eleven days. The families say that nobody told them what is being discussed.
inject-displacement-report-headline = 180 people leave the Nine Wells camp on foot, without escort
inject-displacement-report-purpose = Those who are not in the room act. The return is an issue on which all parties secretly want the same; the report gives them a reason to say so. Listen for the question what the families want, and for who offers to go and ask.

inject-spoiler-statement = Statement of the Tal Guard
inject-spoiler-statement-body = “Papers are being written at the bridge by people who do not live at the crossing. We keep the road. Whoever wishes to use it will pay as before, whatever is signed. We know the names of those who sell Tal.” The statement was read out at the market and bears no signature.
inject-spoiler-statement-headline = Tal Guard says that the toll will stay, whatever is signed
inject-spoiler-statement-purpose = Someone who lives from the closed road speaks up because an agreement is near. The text can ignore, include, employ or isolate the Guard. Watch whether the youth, the herders’ captain or the field officer are asked what they know about its men.

inject-gesture = Gesture of goodwill
inject-gesture-body = A lorry with forty sacks of Marsani flour has arrived at Nine Wells, with a note: “For the school tent. From people who used to buy your wool.” It is not signed. It was driven by two young men whose posts face each other across the ford. Neither wishes to be named.
inject-gesture-headline = Unsigned gift of lowland flour reaches the school tent at Nine Wells
inject-gesture-purpose = For a table where trust has sunk. It offers a way back that costs nobody anything. Does anyone answer the gesture with a gesture, such as the empty posts, the turn-book or the engineer’s log? Does anyone ask who the two drivers were, and is it wise to ask?

inject-early-warning = Early-warning report
inject-early-warning-body = Signs at Tal this week: cartridges cost twice as much as a month ago, two schools sent children home, and four lorries passed by night without lights. Market women were told to stay away on Thursday. In earlier years such weeks ended in shooting within ten days. A visit by both valleys would help.
inject-early-warning-headline = Warning signs at Tal have doubled within a week
inject-early-warning-purpose = Knowledge without power. Five Rivers may keep the report, share it in part or turn it into a proposal for a joint visit. Ask in the debrief who learned of it, when, and what early warning is worth if nobody is told.

inject-wells-petition = Petition from the wells
inject-wells-petition-body = Four thousand three hundred women from both valleys have signed the same sheet of paper: “Our wells have no sides. Write down who may drink, who may pass and whom we may call at night. We do not ask for a chair. We ask for these three lines before you go home.”
inject-wells-petition-headline = 4,300 women of both valleys ask for three lines in the text
inject-wells-petition-purpose = For a table that has come to a stop. A small thing that everybody can agree on starts movement again. Watch whether the three lines enter the text, in whose words, and whether Women of the Wells are asked to write them.

inject-release-calendar = Instruction from the Velmaran capital
inject-release-calendar-body = The council of ministers has no objection to sharing the Veshta release calendar ten days ahead, as an act of good neighbourhood. Choose the moment. Do not let it be written as a duty, and do not let it pass unnoticed.
inject-release-calendar-headline = Velmara may share its release calendar
inject-release-calendar-purpose = For a table where Velmara has become a spectator or the accused. The ambassador receives something to give. Watch whether it is given freely, sold dearly or kept for the last minute, and how the others receive it.

inject-donor-pledge = Donor pledge with conditions
inject-donor-pledge-body = A group of donor states offers 20 million crowns for canals and gates in Qarar. Conditions: signature this week, projects chosen by the donors, and one third of the contracts for their own firms. “We should be glad to be mentioned in the preamble.” The answer should come with the text.
inject-donor-pledge-headline = Donors offer 20 million crowns if a text is signed this week
inject-donor-pledge-purpose = Money in a hurry. It may save the canals and buy the wrong clause. Not before drafting. Watch whether anyone negotiates the conditions, asks who decides in year two, or simply takes the money for peace. Pledged and paid are two things: the year after will show it.

inject-deadline-moved = The deadline moves
inject-deadline-moved-body = The three commanders who signed the Ceasefire of Tal declare that they hold themselves bound for four more days only, unless they have a signed text or a joint request from both valleys to extend it. They add that they would welcome such a request.
inject-deadline-moved-headline = Commanders: ceasefire holds for four more days only
inject-deadline-moved-purpose = Pressure with a way out: a joint request would already be a small agreement. Use it where people are at ease, not where they are afraid. Watch whether the mediators slow down or let themselves be driven.

inject-news-sober = News, sober version
inject-news-sober-body = Qarar Bridge Radio: “The talks at the customs house go on. Two people were injured near Tal; the cause is not known. A teacher from the camp tells us that families on both sides lit lamps last night. We shall report again at six.”
inject-news-sober-headline = Radio: talks go on, cause of the Tal incident not known
inject-news-sober-purpose = One half of a pair. Release it at one table and the shrill version at another, or one after the other, and ask in the debrief what each did to tone and pace. Use after the incident at Tal.

inject-news-shrill = News, shrill version
inject-news-shrill-body = The Dalun Evening: “Blood at Tal while diplomats drink tea. Who protects our people? Sources close to the talks speak of a secret sell-out of our water. Tomorrow: the names.” The paper quotes nobody and does not say what is sold or to whom.
inject-news-shrill-headline = Evening paper speaks of a “secret sell-out” and names no source
inject-news-shrill-purpose = The other half of the pair. Parties will look at each other. Watch for a shared answer to the press, for mediators who agree a rule on talking to media, and for anyone who uses the headline against a neighbour.

inject-pipeline-leak = The quiet pipeline becomes known
inject-pipeline-leak-body = A blog in Dalun prints one page of a letter between the government of Qarar and Velmara. It speaks of a pipeline from the springs above the Talawi pastures to Ostra, eighty litres a second for ten years. The ministry confirms that a letter exists and that nothing is decided.
inject-pipeline-leak-headline = Letter on a pipeline to Velmara published; ministry: nothing decided
inject-pipeline-leak-purpose = Only where nobody has used the fact and the table can bear it; best in the second half of the joint negotiation. It hurts, and it also opens a public contract with a price. Watch who speaks first: the government, Velmara, or the union that knew. Ask later what it would have been worth an hour earlier.

inject-mothers-message = Message from the high villages
inject-mothers-message-body = A message from six mothers in the high villages: “The council can live with ninety days. Our sons cannot count to ninety in the snow. Bring them home with the others in thirty, and let the elders talk about the water without them. It is the toll that feeds this, not the sluice.” The council of elders has not seen it.
inject-mothers-message-headline = Mothers ask the captain for thirty days, not ninety
inject-mothers-message-purpose = A tension inside the Talawi: the elders can wait for the text, the captain’s men cannot. The captain may keep the message, show it to the speaker alone or say it at the table. Watch whether the party asks for a moment of its own, and whether the mediators leave room for a party that is not of one mind. Ask afterwards who could speak for all Talawi.

inject-keepers-letter = Letter from the gate-keepers
inject-keepers-letter-body = Two keepers at Ainar write: “If the agency stays alone here, the next night will be laid at our door like the last one. Put one person from each valley beside us and we shall sleep. The ministry will not like to read this. Do with it what you think right.” The deputy minister does not know of the letter.
inject-keepers-letter-headline = Gate-keepers ask for a witness from each valley
inject-keepers-letter-purpose = A tension inside the government: the ministry wants the agency alone at Ainar, the people at the wheels want witnesses. The engineer may tell the deputy minister first, let the idea travel without the letter, or keep silent. Watch how loyalty and knowledge are weighed, and whether anyone asks the engineer as an engineer. It opens the commission without touching the word “agency”.

inject-two-counts = Two ways to count
inject-two-counts-body = The secretariat of Five Rivers writes: “For the talks, kindly give the number of monitors and vehicles. What women at the wells say is not a source.” In the same hour a woman of well fourteen sends word: “On days when two of us sit here until dark, nobody stops the carts. Will you still write that down?”
inject-two-counts-headline = Secretariat asks for figures, the wells for their words
inject-two-counts-purpose = A tension inside Five Rivers: the Council counts cars, the field officer counts what people see. The field officer may follow the instruction, show both messages to the desk officer, or bring the wells’ words into the text on monitors. Watch whether the desk officer is made to choose in public or in private.

# Whom the mediators can call. The advice is for the mediators of the table that called alone.
support-river-law = Expert in river law
support-river-law-public = A lawyer from the Institute for Shared Waters in Selm. Knows what decrees and letters bind, and how others have worded a share that changes with the river.
support-river-law-advice =
    Owning the works, deciding about them and turning the wheels are three things. They can stand in three sentences with three different doers, and no constitution that I know forbids that.

    The letters of 1974 oblige both states to tell each other of works that change the flow. They do not say who opens a gate. Article 9 is wide, yet “as the season requires” has to be announced: ask when it last was.

    A formula holds where three things are written down: where the river is measured, who reads the gauge, and what happens below the worst year.
support-salt-coast = Special envoy of the Salt Coast Union
support-salt-coast-public = The neighbouring regional organisation sends its envoy, who has shared a mediation before. Knows the capitals and can speak with other mediators.
support-salt-coast-advice =
    On our coast two mediators once worked on one canal. Each party carried the draft of one to the other, and for a year the price of a yes went up.

    What helped was a single page: one table, one text, one who chairs. The other hosted the donors and was named in the first line. It was signed by the two mediators and shown to all parties on the same day.

    Meridan wants to be seen to help. It would rather host a donors’ meeting than an orphaned round of talks. Somebody has to ask, and before the letter is answered, not after.
support-wise-persons = Two wise persons
support-wise-persons-public = A retired headmistress from the highlands and a former keeper of Qarar Bridge, known in both valleys from before the fighting. They seek nothing for themselves.
support-wise-persons-advice =
    Neither valley will be the first to say that it is sorry. Both would answer in the same hour if the other had begun. So let nobody begin: let it be said together, standing, at the bridge, without names and before anything is counted.

    Do not ask them what they are ready to say. Ask each, alone, what it would need to hear.

    And let the oldest guest speak first, whichever side that is. Both valleys will notice, and both will be content.
support-friends = Friends of mediation
support-friends-public = Three states from other regions that back the mediation: they can speak to commanders and to capitals, and pay for small things quickly. They do not sit at the table.
support-friends-advice =
    We shall say in public whatever the two valleys ask us to say together, and nothing that only one of them asks.

    If both sign one sentence that asks for more time, we shall carry it to the three commanders today. We think that they are waiting for it.

    We can pay for readers of the gauge and for the monitors’ travel in the first year. The second year has to be in your text. Please do not name us as guarantors; name us as those who will ask, every six months, how it goes.

competency-active-listening = Active listening
competency-active-listening-anchor = Asks what something is for, repeats the other’s point so that the other agrees with it, and uses it later. Weak: waits for the turn to speak. Strong: somebody says “yes, that is what I mean”.
competency-active-listening-level-1 = Speaks over others, or answers something that was not said.
competency-active-listening-level-2 = Waits for the turn to speak; the reply does not take up what was said.
competency-active-listening-level-3 = Takes up the other’s point once and asks a question about it.
competency-active-listening-level-4 = Repeats the other’s point so that the other agrees with it, and asks what it is for.
competency-active-listening-level-5 = Uses later what was heard, in the other’s words, and the talk moves because of it.
competency-reframing = Reframing
competency-reframing-anchor = Turns a demand or a reproach into a question that both sides can work on. Weak: softens words only. Strong: “control” becomes “who opens the gate, when, and who is told”, and the talk moves.
competency-reframing-level-1 = Returns a demand or a reproach with one of the same kind.
competency-reframing-level-2 = Says the same demand again in softer words.
competency-reframing-level-3 = Turns a demand into a question once; the talk then goes back to positions.
competency-reframing-level-4 = Turns a demand into a question on which both sides work for a while.
competency-reframing-level-5 = Asks a new question that stays in use: both sides speak of it, or it stands in the text.
competency-impartiality = Impartiality
competency-impartiality-anchor = Gives like time, like courtesy and like questions to all, guards confidences and says openly when a step could look one-sided. Parties do the same when they speak of a third party. Weak: agrees with whoever spoke last.
competency-impartiality-level-1 = Takes a side in words, or lets one side speak much longer than the other.
competency-impartiality-level-2 = Agrees with whoever spoke last.
competency-impartiality-level-3 = Gives like time and asks like questions as long as all is calm.
competency-impartiality-level-4 = Gives like time and asks like questions also when pressed, and keeps a confidence.
competency-impartiality-level-5 = Says openly that a step could look one-sided, and corrects it before anybody asks.
competency-inclusion = Inclusion
competency-inclusion-anchor = Notices who has not spoken, brings them in with a real question and lets their words reach the text. Weak: thanks them for coming. Strong: a clause carries their idea.
competency-inclusion-level-1 = Speaks only with those who speak anyway, and cuts off a quieter voice.
competency-inclusion-level-2 = Thanks the quieter ones for coming and asks them nothing.
competency-inclusion-level-3 = Asks somebody who has been silent a question once.
competency-inclusion-level-4 = Asks those who have not spoken a real question and comes back to their answer.
competency-inclusion-level-5 = Brings the idea of somebody who was not heard into the text, and says whose it is.
competency-process-design = Sequencing and process design
competency-process-design-anchor = Chooses order, size and form of meetings for a reason and says the reason. Weak: follows the list. Strong: starts where movement is possible, links issues that belong together and keeps time for the text.
competency-process-design-level-1 = Begins anywhere; the group does not know what comes next.
competency-process-design-level-2 = Follows the list from top to bottom and gives no reason.
competency-process-design-level-3 = Proposes an order or a meeting and says what it is for.
competency-process-design-level-4 = Chooses order, size and form of meetings for a reason, says the reason and keeps time for the text.
competency-process-design-level-5 = Links issues that belong together, and changes the plan in time when it does not work.
competency-pressure = Handling pressure
competency-pressure-anchor = Stays calm and useful when news, time or anger press. Weak: speeds up or freezes. Strong: slows the room for a minute, asks what is known, decides the next small step.
competency-pressure-level-1 = Raises the voice, walks off or falls silent when pressed.
competency-pressure-level-2 = Goes faster, or says the same again, when news or time press.
competency-pressure-level-3 = Stays calm and waits for others to find a way.
competency-pressure-level-4 = Slows the room down for a minute and asks what is known.
competency-pressure-level-5 = Names the pressure, separates what is known from what is not, and gets the next small step decided.
competency-drafting = Drafting
competency-drafting-anchor = Writes short clauses with a doer, a date and a way to see whether it was done; puts what is open in brackets. Weak: writes fine words. Strong: a stranger could carry out the text.
competency-drafting-level-1 = Brings no wording, or a wording that nobody could carry out.
competency-drafting-level-2 = Writes aims in fine words, without a doer or a date.
competency-drafting-level-3 = Writes a clause with a doer or with a date, but not with both.
competency-drafting-level-4 = Writes short clauses with a doer, a date and a way to see whether it was done.
competency-drafting-level-5 = Writes such clauses, puts what is open in brackets and reads them back until all agree on what they mean.
competency-cultural-sensitivity = Cultural sensitivity and code of conduct
competency-cultural-sensitivity-anchor = Uses names, forms of address and silences with care, treats custom as knowledge, accepts no favour from one side and repairs a slip at once. Weak: polite in general. Strong: the other feels seen as the person they are.
competency-cultural-sensitivity-level-1 = Hurts somebody with a name, a joke or a custom, and goes on.
competency-cultural-sensitivity-level-2 = Is polite to all in the same way and does not ask how things are done here.
competency-cultural-sensitivity-level-3 = Uses names and forms of address rightly and lets silences stand.
competency-cultural-sensitivity-level-4 = Asks about a custom as about knowledge, and refuses a favour from one side.
competency-cultural-sensitivity-level-5 = Notices a slip, repairs it at once before those it touched, and lets the process follow a custom of the other.

question-first-hour = What happened in the first hour, in order, as if a camera had seen it?
question-first-hour-hint = Phases, consent given at the openings, first meetings of the caucus. Only facts: stop the first “because”.
question-who-met-whom = Who met whom, how often, and who met nobody?
question-who-met-whom-hint = The list of caucuses. Compare meetings between the two valleys without mediators with meetings through them.
question-first-movement = When did a party say for the first time that it could live with something it had refused before, and what came just before?
question-first-movement-hint = Stance changes on the issue board and the entries of the five minutes before them.
question-news = What did the incident at Tal and the other news do to your table, and who brought it back to work?
question-news-hint = Trust and violence after each inject, time until the next proposal, who had the floor. Compare tables with the sober and the shrill version.
question-consent = Did every party consent to the mediation, and was consent ever in doubt?
question-consent-hint = Consent recorded at the openings, conditions, caucuses called after the invitation from Meridan. Was Velmara asked?
question-private-knowledge = Which private facts were shared, with whom and when, and which stayed in the envelope?
question-private-knowledge-hint = Let people now read out their one fact. Look for the early and late water, the cabinet’s wording, the engineer’s log, the well books, the turn-book.
question-trade = Where did you give on one issue to gain on another, and where did you only divide?
question-trade-hint = Proposals that joined two issues or more, with the answers to them. The picture of value shows what was left on the table.
question-middle = Suppose you had settled every issue in the middle: who could not have signed, and why?
question-middle-hint = Formula, commission, phased, escorted, trust fund, mixed monitors: six below for the government, three below for Velmara. One trade on money or on monitors repairs it, two make it sound.
question-floor = Who spoke how much, and does the room remember it as the record shows it?
question-floor-hint = Speaking shares by party, without names. Let people guess first. Set the room’s figures beside those of the UN Women study: 9% of negotiators, 4% of signatories and witnesses, 2% of chief mediators.
question-words-in-text = Which words in the final text come from women, from the young or from the people at the wells?
question-words-in-text-hint = The versions of the single text and who proposed which change. A clause on open wells, two in five monitors, work for those who leave the posts.
question-year-after = Which clause held in the year after, and what did it have that the others lacked?
question-year-after-hint = The events of the implementation year beside the clauses: doer, date, money, monitoring. Which root cause did the text leave alone?
question-absent = Who decided about people who were not in the room, and how would the camp and the Tal Guard read your text?
question-absent-hint = Search the text for the camp, the families, the toll. Ask one person to read it aloud as a mother at Nine Wells.
question-monday = What will you do differently in the next difficult meeting of your own office?
question-monday-hint = One sentence each, written down. The observers add one thing that they saw done well.

source-exercise = After the Second OIC Member States Conference on Mediation, young diplomats from 17 Member States and students from Turkey took part in a three-hour simulation. This scenario is written for such a room.
source-exercise-cite = C2, executive summary
source-internal-conflict = Most conflicts in the OIC geography are internal ones in which outsiders have a part. Hence a quarrel between two valleys in which a neighbour holds the first gate.
source-internal-conflict-cite = C2, first session
source-consent = Mediation rests on invitation and consent, and internal matters make that delicate. Hence an opening phase in which consent is asked of all, Velmara included.
source-consent-cite = C1, first session
source-coordination = Without division of labour among mediators, parties look for the one who suits them. Hence a region in which more than one would like to mediate.
source-coordination-cite = C1, first session
source-third-party = The interest of a third party in a solution makes one six times as likely, studies say. Hence a mediation team without money or soldiers that still matters.
source-third-party-cite = C1, first session
source-regional-organisation = Of more than 500 regional organisations about 20 have the will and the means to mediate. They know the ground, and a strong member can capture them. Hence Five Rivers, to which Qarar and Velmara both belong.
source-regional-organisation-cite = C1, first session
source-conflict-analysis = Domestic mediation has to answer to causes and dynamics, culture, positions, interests and coherence of the parties, and to the needs of society. These are the seven questions of the analysis sheet.
source-conflict-analysis-cite = C1, third session
source-women = A UN Women study found 2% women among chief mediators, 4% among witnesses and signatories and 9% among negotiators. The debrief sets the room’s own figures beside them.
source-women-cite = C1, third session
source-youth = Young people, grassroots, local religious leaders and media can calm or inflame. Hence the Youth Assembly, the judge of the canals and a press that is listened to in both valleys.
source-youth-cite = C1, third session
source-early-warning = Field units can warn early and need support and someone who listens. Hence the office of Five Rivers at Tal, whose reports are worth what is done with them.
source-early-warning-cite = C2, first session; C1, recommendation iii
source-after-signature = Where a signature was taken for the end of the work, the conflict has come back. Hence the year after the agreement.
source-after-signature-cite = C1, first session
source-root-causes = Inequality, weak governance and slow growth feed conflict, and conflict in turn weakens the state. Hence the fund, the fee and the work for those who live from guarding.
source-root-causes-cite = C2, first session
source-pledges = Pledges often stop short of being carried out, as speakers at the conference observed. Hence a fund that must say who pays in the second year, and clauses with a doer and a date.
source-pledges-cite = C2, second session and concluding remarks
source-code-of-conduct = A code of conduct for mediators and a culturally sensitive approach were asked for at both conferences. Hence the limits in the mediators’ briefs and a competency of its own.
source-code-of-conduct-cite = C2, concluding remarks; C1, recommendations vii and ix

teaching-aims =
    People learn to look for interests under positions, to trade across issues instead of dividing each one, and to write clauses that can be carried out. Three ideas of the reports carry the scenario: consent in a conflict that is internal and yet has outsiders in it; inclusion that reaches the text; and the year after the signature.

    Written for junior diplomats and students, eight to eighteen people at a table. For mid-level groups, ask the mediators to design the procedure themselves; for senior groups, add a second envoy through the invitation from Meridan.
teaching-usual =
    Openings are stiff and water comes first. In the caucus Talawi and Marsani discover that one needs early and the other late water, if anyone asks about weeks. Phased withdrawal and escorted return are agreed within an hour. The headworks block, until somebody asks the government what the cabinet needs. Money and monitors come late and are written in haste.

    About half of the tables sign. Texts that leave the money or the monitors open look good at the signing and break in the year after.
teaching-watch =
    The return: all seven parties privately want escorted return by season, and hardly anyone says so. Velmara: accused or forgotten, seldom asked. Women of the Wells: praised and then passed over, although they hold the longest daily record of water. The government: it needs a word and a budget, and is offered speeches.

    The pipeline: if it comes out as an attack it costs an hour; told by the government itself it becomes a contract.

    Observers: two competencies each, never more. Write the words that were said and the minute, then the level. “Not seen” is an honest answer. Note one thing done well for every thing that was not.
teaching-numbers =
    Each party’s best options add up to 100. Of 2,304 whole packages, 81 (3.5%) satisfy the consent rule and 26 (1.1%) are at least as good as no agreement for all seven parties. Among the 26 are four that differ from one another in three issues or more. The package that is the middle of every issue (formula, commission, phased, escorted, trust fund, mixed monitors) leaves the government six below its value without agreement and Velmara three below. With Five Rivers monitors, or with single projects in place of a fund, it just carries; with the money in the national budget as well, it carries with ease.

    Two links are in the story and not in the numbers: a formula for the water needs someone who reads the gauge, and families do not go home past an armed post. Texts that cut these links may pay for it in the year after.

    Talawi, Marsani and the government can each block alone. Of Five Rivers, Wells, Youth and Velmara it takes three together. Water and headworks are the hard issues; money and monitors are weighed differently and pay for them. Sixty-forty, the regional operator and the land survey are closed by red lines. The most that each can reach where all agree: Talawi 73, Marsani 71, government 78, Five Rivers 93, Wells 91, Youth 91, Velmara 87.
teaching-shorten = In 120 minutes: welcome and process 11 together, preparation 12, openings 12, caucus 15, break 3, joint 13, drafting 11, plenary 8, year after 5, debrief 30. Settle the return and the disengagement in advance as agreed by an earlier round and negotiate four issues. Never shorten the debrief to win time for one more proposal.
teaching-culture = No people, faith or state in this scenario is a real one, and accents or customs are not to be imitated. If someone says “this is our conflict”, thank them and ask what in it is the same and what is different. Titles, greetings and the order of speaking matter in many rooms: let each table choose them. The prayer for rain belongs to the story; nobody performs it.
teaching-safety = Displacement, loss and thirst may be near to someone in the room. Read the safety note before roles are given out, and let people change a role without a reason. Keep the stop signal visible. After the incident at Tal look at faces before you look at the clock. Step out of role properly, with names, before the debrief begins.
teaching-questions = The questions that open most are these: what would you do with it in which week; what does the cabinet have to be able to say; who reads the gauge; what do the families want; and what would you tell them at home tonight? In the debrief, two questions never fail: which fact did you keep and why, and which clause would you carry out yourself.
teaching-pitfall-1 = The table stays on water for forty minutes. Ask the mediators for the two easiest issues and have these settled first; water looks different when people have already agreed on something.
teaching-pitfall-2 = The mediators negotiate instead of the parties. Remind them in private that they have no vote, and ask each party to put the next proposal itself.
teaching-pitfall-3 = Everyone accuses Velmara or the government. Offer a caucus, then release the calendar to the ambassador or point the minister’s message towards wording.
teaching-pitfall-4 = The pipeline comes out early and in anger. Let the mediators adjourn for three minutes, then ask the one question: what would have to be true for this to become a fair contract?
teaching-pitfall-5 = Women of the Wells and the Youth Assembly fall silent. Ask the mediators aloud who has not been heard on the return, and let the petition follow if nothing moves.
teaching-pitfall-6 = Everyone agrees quickly and politely. Ask for doer, date and money in each clause, release the statement of the Tal Guard, and let the year after speak.
