# The Waters of Qarar: French. English is the reference for meaning, never for form.
# Everything here is invented. Numbers that appear twice must agree: see the background,
# the timeline and the briefs before changing one.
#
# Names, one spelling each. Accents and -oun are there so that a French reader says them right:
#   le Qarar, l’Ilvar (a fleuve), Talawi and Marsani (never inflected; capital for the people only),
#   le Velmara (velmarien, velmarienne), Veshta (not Vechta, which is a real town), Aïnar, Tal,
#   Sédra, Bas-Tal, Neuf-Puits, Imlan, Ostra, Daloun, Méridan, Pont-Qarar (the town at the bridge),
#   les Cinq Fleuves, la Garde de Tal.
# Words, one each: ouvrages d’Aïnar (headworks), vanne (gate), écluse (the small sluice at Tal),
#   lâcher (release of water), jauge (gauge), passage de Tal (crossing), plaine de Tal (the flats;
#   the lowlands are les basses terres, never la plaine), lieux d’hivernage (winter places),
#   registre (log of Aïnar), cahiers (level books of the wells), livre des tours d’eau (turn-book),
#   aqueduc (pipeline; conduite would also be heard as behaviour), redevance (water fee),
#   péage (toll), le cabinet (of Qarar; Velmara has a conseil des ministres), garde-vannes (keepers
#   of the gates), guet (the herders’ watch).
# Ceasefire monitors are observateurs du cessez-le-feu; whoever will watch the agreement is an
#   équipe de suivi. The observers of the exercise are the équipe d’observation.
# The reader of a brief is vous, without a gender: no participle or adjective agrees with it. The
#   envoy is l’émissaire in prose, since the article does not show; the title takes envoyé or
#   envoyée when the person’s form is known. Other people in the room are named by their office.

title = Les Eaux du Qarar
tagline = Deux vallées, un fleuve et une vanne aux mains d’autrui.

background =
    L’Ilvar descend des montagnes du Velmara. Au barrage de Veshta, en territoire velmarien, une vanne le retient et le relâche selon les besoins du Velmara en électricité. Trente-huit kilomètres plus bas, le fleuve atteint le Qarar et les ouvrages d’Aïnar, cinq vannes de fer construites en 1974. Là, les eaux se partagent : le Haut Canal suit la pente jusqu’aux terrasses et aux prés de fauche des Talawi ; le reste coule dans l’ancien lit, par le passage de Tal, jusqu’à Pont-Qarar, puis, en aval du pont, dans les canaux des Marsani.

    Quelque sept mille familles talawi élèvent des moutons et cultivent l’orge, les noyers et les abricotiers. Quelque onze mille familles marsani cultivent le blé et les dattiers. On a toujours commercé à Tal : laine et fourrage contre farine et fruits. Un décret de 1974 a promis aux basses terres la moitié du débit de saison sèche. Son article 9 permet au ministère de modifier les lâchers « selon les exigences de la saison » ; neuf années sur les douze dernières, la moitié promise n’est pas arrivée.

    Il y a trois printemps, les vannes d’Aïnar ont été ouvertes de nuit, sans avertissement. Mille quatre cents hectares de champs marsani ont été inondés et quatre personnes se sont noyées. Personne n’a présenté d’excuses. Deux hivers secs ont suivi, et le débit de saison sèche est tombé de 24 à 16 mètres cubes par seconde. Il y a quatorze mois, au marché de Tal, une querelle autour d’une écluse fermée a tourné à l’affrontement. Soixante-trois personnes sont mortes. Quelque 6 200 ont quitté leur foyer : environ 4 100 appartiennent à des familles talawi qui hivernaient dans la plaine de Tal selon la coutume, sans papiers ; environ 2 100 viennent des deux hameaux marsani voisins, Sédra et Bas-Tal. La plupart vivent au camp de Neuf-Puits.

    Le cessez-le-feu de Tal a été signé il y a cinq mois par des commandants ; dix-huit observateurs du cessez-le-feu, sans armes, veillent à son respect. Il expire dans neuf jours. Environ quatre cents hommes en armes restent postés autour du passage. Quatre-vingt-dix autres, venus des deux vallées, se donnent le nom de Garde de Tal, prélèvent un péage sur quiconque passe et ne rendent de comptes à personne.

    Le gouvernement du Qarar a demandé au Groupe de contact sur le Qarar, douze États extérieurs à la région, de dépêcher une mission de médiation. Les deux vallées ont accepté de venir pour trois jours. On se réunit dans l’ancienne douane de Pont-Qarar. Dans dix jours commence la récolte des dattes ; dans quatre semaines, les basses terres doivent semer ; dans cinq semaines, la première neige ferme d’ordinaire le col d’Imlan.

safety-note = Ce scénario parle de personnes mortes, de familles qui ont perdu leur foyer et de la soif. Rien de cru n’y est décrit ni demandé. Toute personne peut se retirer à tout moment, sans donner de raison, par le signal d’arrêt. Personne ne joue son propre pays ni sa propre communauté, et personne d’autre ne les joue à sa place.

timeline-1 = 1974 : construction des ouvrages d’Aïnar. Un décret promet aux basses terres la moitié du débit de saison sèche.
# The dam is older: it is made higher.
timeline-2 = Il y a neuf ans : le Velmara rehausse le barrage de Veshta. Les lâchers commencent à suivre la demande d’électricité.
timeline-3 = Il y a trois printemps : les vannes d’Aïnar s’ouvrent de nuit ; 1 400 hectares sont inondés et quatre personnes se noient.
timeline-4 = Il y a deux hivers : peu de neige. À la saison sèche suivante, le débit à Aïnar baisse d’un tiers.
timeline-5 = Il y a quatorze mois : querelle autour d’une écluse fermée au marché de Tal. Quatre mois de combats, 63 morts.
timeline-6 = Durant ces mois, 6 200 personnes quittent la plaine de Tal, Sédra et Bas-Tal. La plupart gagnent le camp de Neuf-Puits.
timeline-7 = L’hiver dernier : de nouveau peu de neige. Le passage reste fermé et la Garde de Tal commence à prélever un péage.
timeline-8 = Il y a cinq mois : des commandants signent le cessez-le-feu de Tal. Arrivée de dix-huit observateurs du cessez-le-feu, sans armes.
timeline-9 = Il y a quatre semaines : le gouvernement invite le Groupe de contact. Le conseil talawi et le syndicat marsani acceptent de venir.
timeline-10 = Aujourd’hui : le cessez-le-feu expire dans neuf jours, les semailles commencent dans quatre semaines, le col se ferme dans cinq.

map-1 = Au nord, derrière la crête : le Velmara, la vanne de Veshta et, sur le versant sec des montagnes, la ville d’Ostra.
map-2 = Trente-huit kilomètres au sud : la frontière et, à l’entrée du Qarar, les ouvrages d’Aïnar.
map-3 = À l’est d’Aïnar, le long du Haut Canal : la vallée talawi, ses terrasses et ses prés, et plus haut le col d’Imlan.
map-4 = En aval d’Aïnar, au milieu : la plaine de Tal, le passage et son marché, les hameaux de Sédra et de Bas-Tal.
map-5 = De Tal à Pont-Qarar, soixante kilomètres de route et vingt-trois puits ; à mi-chemin, le camp de Neuf-Puits.
map-6 = Au sud du pont : les canaux marsani, le blé et les palmeraies et, à un jour de route de plus, la capitale, Daloun.

glossary-1 = Qarar (ka-rar) : le pays où se trouvent les deux vallées.
glossary-2 = Ilvar (il-var) : le fleuve.
glossary-3 = Talawi (ta-la-oui) : la vallée des hautes terres et sa population.
glossary-4 = Marsani (mar-sa-ni) : la vallée des basses terres et sa population.
glossary-5 = Velmara (vel-ma-ra) : le voisin d’amont ; adjectif : velmarien, velmarienne.
glossary-6 = Veshta (vèch-ta) : le barrage du Velmara et sa vanne.
glossary-7 = Aïnar (aï-nar) : les ouvrages du Qarar où le fleuve se partage.
glossary-8 = Tal (tal) : le passage entre les vallées, son marché et la plaine qui l’entoure.
glossary-9 = Sédra (sé-dra) et Bas-Tal : les deux hameaux marsani laissés vides.
glossary-10 = Neuf-Puits : le camp des personnes déplacées, à mi-chemin entre Tal et Pont-Qarar.
glossary-11 = Imlan (imm-lane) : le col entre les pâturages d’été et la vallée talawi.
glossary-12 = Ostra (os-tra) : ville velmarienne de 40 000 habitants, sur le versant sec de la crête.
glossary-13 = Daloun (da-loune) : la capitale du Qarar.
glossary-14 = Cinq Fleuves : l’organisation régionale de cinq États, dont le Qarar et le Velmara.
glossary-15 = Groupe de contact sur le Qarar : douze États extérieurs à la région, au nom desquels l’émissaire conduit la médiation.
glossary-16 = Garde de Tal : quelque quatre-vingt-dix hommes en armes, des deux vallées, qui prélèvent un péage au passage.
glossary-17 = Couronne : la monnaie du Qarar. Une journée aux champs en rapporte environ six.

analysis-1 = Causes : qu’est-ce qui a rendu possible une telle querelle autour d’une seule écluse ? Citez deux causes déjà présentes il y a dix ans.
analysis-2 = Dynamique : qu’est-ce qui aggrave la situation chaque semaine, qu’est-ce qui l’apaise, et à qui profite l’absence de règlement ?
analysis-3 = Positions : que dit chaque partie qu’il lui faut absolument ? Reprenez ses propres mots.
analysis-4 = Intérêts : à quoi cela lui servirait-il ? Demandez deux fois « pour quoi faire ? » avant d’écrire.
analysis-5 = Cohésion : au sein de quelles parties les volontés divergent-elles, et qui peut parler au nom de toute la partie ?
analysis-6 = Culture : quels mots, quelles places, quels saluts, quelles heures et quelles excuses comptent ici ? Qu’est-ce qui serait reçu comme une insulte ?
analysis-7 = Besoins : que faut-il à celles et ceux qui ne sont pas dans la salle : au camp, aux puits et lors de la prochaine année sèche ?

party-mediation = Équipe de médiation
party-mediation-short = Médiation
party-mediation-code = ME
party-mediation-public = L’émissaire du Groupe de contact sur le Qarar et son équipe, à l’invitation du gouvernement et avec l’accord des deux vallées. L’équipe préside et rédige ; elle ne vote pas.
party-mediation-brief =
    Votre mandat tient en une page : aider les parties à s’entendre sur l’eau de l’Ilvar et sur la paix à Tal, avec leur consentement et dans le cadre de la loi du Qarar. La lettre du gouvernement parle de « bons offices », les deux vallées parlent de « médiation ». Personne n’a encore demandé au Velmara à quoi il consent.

    Il y a accord lorsque les deux vallées et le gouvernement signent et qu’au moins deux des quatre autres parties se joignent à eux. Vous avez trois jours, ni argent ni soldats. Vous avez en revanche l’ordre des points à traiter, la plume, et le fait que tout le monde vous parle.

party-talawi = Hautes terres talawi
party-talawi-short = Talawi
party-talawi-code = TA
party-talawi-public = Sept mille familles établies au-dessus du passage, qui élèvent des moutons et cultivent l’orge, les noyers et les abricotiers. Un conseil des anciens parle en leur nom. Elles demandent soixante parts de l’eau, le retour sur leurs lieux d’hivernage et un droit de regard sur les vannes.
party-talawi-brief =
    L’eau et la main sur la vanne pèsent le plus pour vous : ensemble, près de la moitié de tout ce qui vous importe. Soixante-quarante est votre premier mot. Ce dont les familles ne peuvent se passer, c’est l’eau du fourrage au début de la saison et les lieux d’hivernage de la plaine de Tal avant la neige.

    Vous faites confiance à une commission où vous siégez. À l’agence, nullement : ses garde-vannes ont fermé l’écluse de Tal et personne n’a répondu au téléphone. Vous cherchez une garantie extérieure, de préférence celle de l’émissaire, mais tout suivi honnête a de la valeur pour vous.

party-marsani = Basses terres marsani
party-marsani-short = Marsani
party-marsani-code = MA
party-marsani-public = Onze mille familles établies en aval de Pont-Qarar, qui cultivent le blé et les dattiers. Un syndicat agricole parle en leur nom. Elles demandent la moitié de l’eau, promise par le décret de 1974, et un passage libre de tout homme en armes avant la récolte.
party-marsani-brief =
    Vos familles peuvent supporter une petite part. Ce qui les ruine, c’est une part qui change une fois la semence en terre. La moitié est la promesse avec laquelle elles ont grandi ; une formule qui tient les mauvaises années en vaut pour vous près des trois quarts.

    Vous aimeriez un opérateur extérieur à Aïnar, puisque ni l’agence ni les hautes terres n’ont tenu parole. Une commission vous serait acceptable. Pour la réparation des canaux, une redevance selon l’usage, c’est l’argent qui vient chaque année sans qu’on le demande. Votre garde des canaux, 140 hommes, tient poste à Tal et préférerait cueillir des dattes.

party-government = Gouvernement du Qarar
party-government-short = Gouvernement
party-government-code = GO
party-government-public = Le cabinet de Daloun possède les ouvrages d’Aïnar, les exploite par une agence nationale et répond du décret de 1974. Il a invité la médiation et attend un texte qui respecte le droit national.
party-government-brief =
    Les ouvrages d’Aïnar vous appartiennent de par la Constitution, et le cabinet veille sur ce mot plus que sur tout autre. Vient ensuite l’argent : si d’autres reconstruisent les canaux, on demandera à quoi sert l’État. Cent policiers des frontières sont postés à Tal entre les deux vallées ; ni l’une ni l’autre ne leur fait confiance.

    Il y a sept semaines, votre ministère et le Velmara ont signé une lettre d’intention : un aqueduc depuis les sources situées au-dessus des pâturages d’été talawi jusqu’à la ville velmarienne d’Ostra, quatre-vingts litres par seconde pendant dix ans. En échange, le Velmara doit ajouter au fleuve dix mètres cubes par seconde pendant vingt jours de semailles, lors de deux saisons. La lettre n’a pas été publiée. Ce n’est pas un traité : elle peut être rendue publique, modifiée ou retirée.

party-five-rivers = Conseil des Cinq Fleuves
party-five-rivers-short = Cinq Fleuves
party-five-rivers-code = CF
party-five-rivers-public = L’organisation régionale de cinq États. Elle prête les dix-huit observateurs du cessez-le-feu, tient un bureau d’alerte rapide à Tal et peut administrer un fonds. Le Qarar et le Velmara en sont tous deux membres.
party-five-rivers-brief =
    Vous connaissez le terrain mieux que quiconque vient du dehors, et vous y serez encore après le départ de l’émissaire. Le suivi et le fonds, voilà ce que le Conseil sait faire et ce que l’on retiendra de lui.

    L’an dernier, vous avez tenté une médiation qui n’a pas abouti, car on disait que vous portiez les papiers du Velmara. Le Velmara paie deux cinquièmes de votre budget. À cette table, vous êtes une partie qui fait des propositions ; vous ne présidez pas. Aidez l’émissaire, et dites-le à voix haute.

party-wells = Femmes des puits
party-wells-short = Puits
# Codes from the French names: Femmes des puits, Assemblée des jeunes.
party-wells-code = FP
party-wells-public = Un réseau de 340 femmes des deux vallées, qui veillent sur les vingt-trois puits de la route de Tal. Pendant les combats, elles ont gardé les puits ouverts à tous. Elles sont à la table parce que des familles du camp l’ont demandé.
party-wells-brief =
    Avec l’Assemblée des jeunes, votre réseau est le seul à compter des membres dans les deux vallées, et le seul à n’avoir jamais cessé de se réunir. Le retour des familles dans le bon ordre et des équipes de suivi que l’on voit aux puits, pas seulement aux postes de contrôle, pèsent le plus pour vous : près de la moitié du tout.

    On a souvent remercié le réseau ; on l’a rarement interrogé. Votre but n’est pas un siège. Ce sont trois phrases dans le texte : les puits ouverts à tous, des femmes dans les équipes de suivi, les familles avant les dossiers.

party-youth = Assemblée des jeunes
party-youth-short = Jeunes
party-youth-code = AJ
party-youth-public = Six cents membres de dix-huit à trente ans, des deux vallées, réunis au départ par un cours de réparation de radios. Deux tiers d’entre eux n’ont pas d’emploi rémunéré. L’Assemblée demande un fonds qui donne du travail et la fin des postes armés.
party-youth-brief =
    Les postes de Tal et les tentes de Neuf-Puits sont pleins de gens de votre âge. Le travail pèse le plus pour vous, puis le chemin du retour et la route qui passe par Tal.

    Vous avez la plus grande liberté de toute la table : plus de résultats vous sont acceptables qu’à quiconque, et rien ne vous est interdit. Vous pouvez donc bâtir des ponts, ou rester la place que l’on oublie. Décidez tôt laquelle de ces deux voies sera la vôtre.

party-velmara = État du Velmara
party-velmara-short = Velmara
party-velmara-code = VE
party-velmara-public = Le voisin d’amont. Sa vanne de Veshta décide combien d’eau arrive au Qarar, et quand. Il n’a pas pris part aux combats ; il vient parce que le décret de 1974 repose sur des lettres qu’il a signées.
party-velmara-brief =
    Les lettres de 1974 reconnaissent que la vanne de Veshta relève du seul Velmara. Tout ce qui les garde en vigueur vous est favorable ; tout ce qui approche une autre main de votre vanne ne l’est pas. Vous préférez un seul interlocuteur à Daloun à une commission aux voix nombreuses.

    Votre besoin est réel et simple. Ostra, quarante mille habitants sur le versant sec de la crête, boit l’eau des camions trois mois par an. Il y a sept semaines, Daloun vous a promis un aqueduc depuis les sources situées au-dessus des pâturages talawi, dans une lettre qui n’a pas été publiée.

# Titles of roles: the value names the office, .woman and .man the person where the forms differ.
role-special-envoy = Émissaire du Groupe de contact
    .woman = Envoyée spéciale du Groupe de contact
    .man = Envoyé spécial du Groupe de contact
role-special-envoy-public = Conduit la médiation au nom du Groupe de contact sur le Qarar. Préside les réunions, reçoit chaque partie en tête-à-tête, signe comme témoin et jamais comme partie.
role-special-envoy-brief-who = Vous avez déjà conduit deux missions. L’une s’est achevée sur une signature que personne n’a mise en œuvre ; depuis, vous demandez à chaque phrase qui l’exécutera le lendemain matin. Vous rendez compte aux douze États du Groupe de contact.
role-special-envoy-brief-position = Vous êtes là à l’invitation du gouvernement et avec le consentement des deux vallées. Vous ne favorisez aucun résultat. Vous demandez deux choses à chaque partie : qu’elle parle en son propre nom, et qu’elle vous prévienne d’abord si elle songe à partir.
role-special-envoy-brief-interests =
    Un consentement donné à voix haute par les sept parties, et renouvelé quand l’ordre du jour change.
    Un ordre de travail qui commence là où l’on est proche et ne laisse pas l’eau pour la fin.
    Un seul texte, écrit par votre équipe, que chacun peut modifier et qui n’appartient à personne.
    Les puits, les jeunes et le camp entendus avant que les mots soient arrêtés.
    Une fin honnête : un accord que l’on peut mettre en œuvre, ou un constat de désaccord qui laisse une porte ouverte.
role-special-envoy-brief-know = Le secrétariat des Cinq Fleuves vous a demandé, dans une lettre aimable, de lui montrer chaque projet un jour avant que les parties ne le voient. Vous n’avez pas répondu. Si les parties l’apprennent par d’autres, elles douteront de vous. Si vous le dites en premier et convenez d’une règle avec les Cinq Fleuves, les deux bureaux pourront se partager le travail.
role-special-envoy-brief-trade =
    L’ordre des points à traiter, et qui parle en premier et en dernier.
    Les entretiens en tête-à-tête, les réunions à deux parties, et qui porte un message.
    Votre plume : des crochets pour ce qui reste ouvert, des mots simples pour ce qui est convenu.
    Trois procédures à proposer : question par question, ensembles côte à côte, ou texte unique dès la première heure.
role-special-envoy-brief-red-lines =
    Vous ne répétez à aucune partie ce qu’une autre vous a confié, sauf si celle-ci l’a permis. Une seule confidence trahie, et plus aucun aparté ne vaut le déplacement.
    Vous n’avancez aucune idée de votre cru avant d’avoir demandé aux deux vallées les leurs.
    Vous accordez à chaque partie le même temps et la même courtoisie, et vous n’acceptez ni trajet en voiture, ni repas, ni service d’une seule d’entre elles.
role-special-envoy-brief-no-deal = Un constat de désaccord est un résultat. Dans ce cas, consignez ce que chaque partie a dit pouvoir accepter, demandez aux commandants de prolonger le cessez-le-feu d’un mois et fixez le jour de la prochaine rencontre. Vous n’avez ni valeurs à compter ni droit de vote.
role-special-envoy-brief-differ = La médiation adjointe voudrait un texte avant la fin du premier jour. Vous avez vu des textes venir trop tôt, et vous voudriez d’abord savoir ce que les gens craignent de l’hiver.
role-special-envoy-brief-first-talk = Le Velmara, pour lui demander à quoi il consent. Puis les Femmes des puits, parce que les deux vallées vont les trouver quand elles ne font confiance à personne d’autre.
role-special-envoy-brief-first-sentence = « Vous avez fait appel à nous. Puis-je commencer par une question : de quoi cette réunion peut-elle parler, et de quoi non ? »

role-process-adviser = Médiation adjointe et conseil sur le processus
    .woman = Médiatrice adjointe et conseillère sur le processus
    .man = Médiateur adjoint et conseiller sur le processus
role-process-adviser-public = Tient l’ordre du jour, le temps et le texte unique pour l’équipe de médiation. Porte les messages d’une salle à l’autre.
role-process-adviser-brief-who = Le carnet, c’est vous. Vous avez étudié l’arpentage, puis gagné la médiation en suivant les bornes des champs ; vous pensez que la plupart des querelles de limites portent sur la main qui les a tracées.
role-process-adviser-brief-position = Vous parlez pour le processus : qui n’a pas été entendu, ce qui reste ouvert, ce qui a été convenu et dans quels termes. Sur le fond, vous posez des questions ; vous n’y répondez pas.
role-process-adviser-brief-interests =
    Un texte dont chaque clause dit qui agit, à quelle date, et comment on verra que c’est fait.
    Le temps : aucune partie ne perd son tour parce qu’une autre parle bien.
    Des options avant les positions, sur deux questions au moins, avant le premier projet.
    Un moyen pour les gens du camp de dire quelque chose, bien qu’ils ne soient pas dans la salle.
role-process-adviser-brief-know = Lors des appels préparatoires, chaque partie a décrit le retour des familles presque dans les mêmes mots : en groupes, en compagnie, les éleveurs avant la neige. Aucune ne sait que les autres ont dit de même, et dans la salle elles diront autre chose. Chacune a parlé en confidence. Vous pouvez leur demander de le dire elles-mêmes.
role-process-adviser-brief-trade =
    Une place pour prendre les notes dans tout aparté dont une partie souhaite garder trace.
    Une liste de ce qui est proche et de ce qui reste ouvert, montrée à tous avec l’accord de l’émissaire.
    Un groupe de rédaction de trois personnes : une de chaque vallée et une des puits ou des jeunes.
role-process-adviser-brief-red-lines =
    Aucune confidence ne circule sans permission, pas même par allusion.
    Aucune clause n’entre dans le texte sans que deux parties l’aient entendue lue à voix haute.
    Vous reprenez l’émissaire en privé, jamais dans la salle.
role-process-adviser-brief-no-deal = Sans accord, vos notes sont l’accord de se revoir. Tenez-les de telle sorte que chaque partie les signerait comme fidèles. Vous n’avez ni valeurs à compter ni droit de vote.
role-process-adviser-brief-differ = L’émissaire écoute longtemps. Vous surveillez l’heure et les places silencieuses, et vous commenceriez à rédiger, par la clause la plus facile, dès le premier aparté.
role-process-adviser-brief-first-talk = Le service des eaux du gouvernement, s’il est à la table, sinon les Marsani : demandez où et quand on mesure le fleuve, et qui lit la jauge.
role-process-adviser-brief-first-sentence = « Avant de demander combien : où mesure-t-on le fleuve, et qui note le chiffre ? »

role-talawi-elder = Porte-parole du conseil des anciens talawi
role-talawi-elder-public = Parle au nom du conseil de la vallée haute. Possède deux cents moutons et une terrasse d’abricotiers au-dessus du Haut Canal.
role-talawi-elder-brief-who = Vous parlez au nom du conseil depuis onze ans, plus longtemps que quiconque avant vous. Votre propre cabane d’hiver, dans la plaine de Tal, a brûlé pendant les combats. Vous y aviez vu le jour, une année de neige.
role-talawi-elder-brief-position = Soixante parts de l’eau restent au-dessus du passage, quarante descendent. Nos familles rentrent dans la plaine sans demander la permission de personne, et les postes armés partent dans les trente jours.
role-talawi-elder-brief-interests =
    De l’eau pour le foin et les bêtes les trois premiers mois de la saison, tant que les troupeaux sont dans la vallée.
    Les lieux d’hivernage de la plaine de Tal, avant que le col d’Imlan ne se ferme dans cinq semaines.
    Une main sur la vanne d’Aïnar, pour qu’une écluse fermée ait un visage et un téléphone.
    Que l’on ne demande à personne des papiers que nos familles n’ont jamais eus.
role-talawi-elder-brief-know = Vos terrasses boivent tôt. Une fois le foin rentré, la vallée peut se contenter d’un quart du débit pendant les six dernières semaines de la saison, au moment même où les basses terres sèment. En bas, personne ne le sait, car la querelle a toujours porté sur l’année et jamais sur les semaines.
role-talawi-elder-brief-trade =
    L’eau tardive contre l’eau précoce : une formule par semaines vous coûte peu si le printemps est assuré.
    Le mot « libre » : à vrai dire, les familles demandent de la compagnie sur la route, de jour, en groupes.
    Votre tour aux vannes, si vous avez un siège dans une commission et que sa présidence tourne.
    Trente jours, contre quatre-vingt-dix par étapes, si la première étape précède la neige.
role-talawi-elder-brief-red-lines = Un retour qui attend une enquête foncière. Les vôtres hivernent dans la plaine selon la coutume depuis neuf générations, et le bureau des terres n’en a jamais inscrit un seul. Une enquête préalable en ferait des étrangers par décret et prendrait un second hiver.
role-talawi-elder-brief-no-deal = Vous êtes au-dessus du passage ; les mauvaises années, l’eau longe d’abord vos champs. Vous pouvez attendre un hiver, à un prix que paient les familles du camp. Valeur privée sans accord : 54 sur 100.
role-talawi-elder-brief-differ = Le conseil vous a lié les mains au mot « soixante ». Vous l’abandonneriez contre une promesse écrite sur les premiers mois, et il vous faut rapporter quelque chose que le conseil puisse appeler du respect.
role-talawi-elder-brief-first-talk = Les Femmes des puits : la personne qui les coordonne a enterré un cousin à côté du vôtre. Puis la présidence du syndicat marsani, en tête-à-tête, sur les semaines et non sur les moitiés.
role-talawi-elder-brief-first-sentence = « Nous avons quitté nos hauteurs avant la neige. Demandez-nous ce qu’il nous faut, et quelle semaine. »

role-herders-captain = Capitaine des jeunes éleveurs
role-herders-captain-public = Commande les 160 jeunes hommes du guet des éleveurs talawi au passage de Tal. Siège aux côtés du conseil des anciens.
role-herders-captain-brief-who = Vous avez vingt-six ans et vous commandez depuis le jour où votre frère aîné a été tué. Vous savez lire un troupeau d’une crête à l’autre. Depuis le printemps, vous n’avez pas dormi une nuit entière sous un toit.
role-herders-captain-brief-position = Le guet quitte Tal quand les autres le quittent, le même jour et par la même route. Trente jours suffisent à quiconque est de bonne foi.
role-herders-captain-brief-interests =
    Que vos hommes puissent rentrer sans qu’on les traite de lâches et sans que la neige les surprenne.
    Le fourrage : sans la plaine, un tiers des agneaux sera vendu avant le printemps.
    Quelqu’un d’impartial sur place quand le guet sera parti.
    Du travail pour ceux qui n’ont appris qu’à monter la garde.
role-herders-captain-brief-know = Vos deux postes de la rive orientale sont vides depuis trois semaines. Les hommes sont montés faire passer le col aux troupeaux et vous ne les avez pas renvoyés. Si vous le dites, au bon endroit, c’est le premier pas que quelqu’un ait fait à Tal ; si les observateurs du cessez-le-feu le découvrent, c’est de la faiblesse.
role-herders-captain-brief-trade =
    Les deux postes vides, annoncés comme un geste et suivis d’un geste de l’autre côté.
    Quatre-vingt-dix jours par étapes au lieu de trente, si la première étape précède la neige.
    Une liste de vos hommes prêts à travailler aux canaux.
role-herders-captain-brief-red-lines = Comme pour votre conseil : un retour qui attend une enquête foncière. La pierre du foyer de votre grand-mère est le seul papier de votre famille.
role-herders-captain-brief-no-deal = Vous tenez le passage un hiver de plus, avec des hommes dont les mères vous envoient des messages. Les vôtres peuvent attendre un hiver. Valeur privée sans accord : 54 sur 100.
role-herders-captain-brief-differ = Les anciens s’accommoderaient de quatre-vingt-dix jours et d’un long texte sur l’eau. Vous partiriez en trente jours et laisseriez l’eau attendre, et vous pensez que c’est le péage, non l’écluse, qui entretient le feu à Tal.
role-herders-captain-brief-first-talk = La voix de l’Assemblée des jeunes : vous avez suivi le même cours de radio. Demandez qui, dans l’Assemblée, a un cousin à la Garde de Tal.
role-herders-captain-brief-first-sentence = « Mes hommes sont fatigués et la neige arrive. Qui tiendra Tal le matin qui suivra notre départ ? »

role-union-head = Présidence du syndicat agricole marsani
    .woman = Présidente du syndicat agricole marsani
    .man = Président du syndicat agricole marsani
role-union-head-public = Parle au nom de onze mille familles qui cultivent le blé et les dattiers en aval de Pont-Qarar. Deux hivers secs leur ont coûté un tiers de leurs canaux.
role-union-head-brief-who = Vous tenez cette place de deux élections, la seconde gagnée de quarante voix. Vous cultivez six hectares de blé et une rangée de dattiers plantés par votre grand-mère. Lors de l’inondation, vos champs sont restés neuf jours sous l’eau, et vous trouvez encore du gravier dans les sillons.
role-union-head-brief-position = La moitié du débit de saison sèche revient aux basses terres, comme l’a promis le décret de 1974. Dites-le en premier, et dites-le simplement.
role-union-head-brief-interests =
    Une part qui tienne les mauvaises années, pour que les familles puissent semer.
    Une voix sur le moment où les vannes s’ouvrent, pas seulement sur la quantité.
    Pas d’hommes en armes au passage de Tal avant que la récolte soit vendue.
    Du respect : personne n’a présenté d’excuses pour les champs inondés.
role-union-head-brief-know = Le gouvernement a promis au Velmara, sans bruit, un aqueduc. Des géomètres des deux États ont logé un mois chez la sœur de votre comptable et ont mesuré un tracé depuis les sources situées au-dessus des pâturages talawi. Les Talawi l’ignorent. Vous pouvez vous en servir une fois.
role-union-head-brief-trade =
    La moitié fixe, contre une formule mesurée à Pont-Qarar, que tout le monde puisse lire.
    L’opérateur extérieur à Aïnar, contre une commission où votre siège compte.
    L’enquête foncière : vous la demandez, mais ce qu’il vous faut, c’est que l’on revienne dans un ordre et non tous à la fois.
    Une redevance selon l’usage, bien que votre consommation soit la plus forte : c’est l’argent qui ne dépend d’aucune faveur.
role-union-head-brief-red-lines = Soixante parts en amont. Dans les semaines de semailles d’une année sèche, quarante parts, c’est moins qu’il n’en faut aux dattiers pour survivre, et un dattier met huit ans à porter. Vous ne pourriez pas rentrer chez vous avec cela.
role-union-head-brief-no-deal = Vous pouvez tenir une saison : le grenier du syndicat nourrit la moitié des familles jusqu’au printemps. Ensuite, on vend des terres. Valeur privée sans accord : 38 sur 100.
role-union-head-brief-differ = Vos membres veulent voir l’agence quitter Aïnar pour de bon. Trois de ses garde-vannes cultivent à côté de chez vous, et vous les garderiez sous n’importe quel nouveau toit.
role-union-head-brief-first-talk = La tête de la délégation gouvernementale, sur l’inondation et rien d’autre. Puis la voix du conseil talawi.
role-union-head-brief-first-sentence = « On nous a promis la moitié en 1974. Je viens apprendre comment elle atteindra le dernier champ. »

role-canal-judge = Juge des canaux
role-canal-judge-public = Exerce une charge plus ancienne que le décret : tranche les querelles de tours d’eau sur les canaux des basses terres et conduit la prière pour la pluie à Pont-Qarar. Siège aux côtés du syndicat marsani.
role-canal-judge-brief-who = Jadis, avant vous, les deux vallées venaient à ce banc, sous le mûrier. Vous entendez quarante affaires par mois sec, le plus souvent entre voisins, le plus souvent la nuit, et vous les consignez toutes.
role-canal-judge-brief-position = La promesse de la moitié demeure. Mais une promesse est tenue par des gens qui peuvent se regarder ; la manière de mesurer compte donc autant que la mesure.
role-canal-judge-brief-interests =
    Des mots de regret qui puissent être dits à voix haute dans les deux vallées.
    Une règle pour la mauvaise année, écrite avant la mauvaise année.
    Un lieu où une petite querelle se règle le jour même, avant de trouver un fusil.
    Que le syndicat ne vende pas la dignité pour de l’argent.
role-canal-judge-brief-know = Vous gardez le livre des tours d’eau d’avant 1974, signé chaque année par les deux vallées, soixante ans durant. Sa page de sécheresse dit : champs du haut le jour, champs du bas la nuit, et perte égale pour les deux. Partager selon ce que le fleuve apporte n’est donc pas une idée étrangère. C’est la vôtre, et la leur.
role-canal-judge-brief-trade =
    Le livre des tours d’eau lui-même, posé sur la table entre les deux vallées.
    Votre banc comme premier recours pour les querelles d’eau, avec un juge talawi à vos côtés.
    Un jour où les deux vallées demandent la pluie ensemble, au pont, chacune avec ses mots.
role-canal-judge-brief-red-lines = Soixante parts en amont, comme pour votre syndicat. Le livre ne connaît aucune année où une vallée ait porté seule la sécheresse.
role-canal-judge-brief-no-deal = Les basses terres peuvent tenir une saison. Ensuite, votre banc sera vide, car on réglera la nuit ce que vous régliez le jour. Valeur privée sans accord : 38 sur 100.
role-canal-judge-brief-differ = Le syndicat demande des excuses pour l’inondation. Vous dites qu’il en est dû en retour : votre propre garde des canaux a brûlé les cabanes d’hiver de la plaine. Peu de gens, dans votre vallée, souhaitent l’entendre.
role-canal-judge-brief-first-talk = La voix du conseil talawi, avant que le syndicat ne la rencontre, et sans liste.
role-canal-judge-brief-first-sentence = « J’ai apporté un vieux livre. Vos grands-pères et les nôtres ont signé la même page. »

role-deputy-minister = Vice-ministre de l’Eau et des Travaux publics
role-deputy-minister-public = Conduit la délégation du gouvernement et rend compte au cabinet, à Daloun. L’agence qui exploite les ouvrages d’Aïnar relève de ses services.
role-deputy-minister-brief-who = Vous avez fait carrière aux routes et vous connaissez chaque pont de la province à ses fissures. La famille de votre mère est de Sédra. À Daloun, on vous trouve trop tendre envers les vallées ; dans les vallées, pour tout le monde, Daloun, c’est vous.
role-deputy-minister-brief-position = Les ouvrages d’Aïnar sont des ouvrages nationaux. Ils restent sous le droit national et aux mains de l’agence. Le décret de 1974 est en vigueur tant qu’il n’a pas été modifié dans les formes.
role-deputy-minister-brief-interests =
    Un texte que le cabinet puisse défendre : la loi du Qarar s’applique à Aïnar.
    Que les réparations apparaissent comme l’œuvre de l’État, par le budget.
    Le calme à Tal avant l’hiver, sans une hâte qui laisse le passage vide.
    La bonne volonté du Velmara pendant les semailles.
role-deputy-minister-brief-know = Le procès-verbal du cabinet de la semaine dernière juge une commission tolérable si les mots « dans le cadre de la loi du Qarar » figurent dans la même phrase et si les agents de l’agence continuent de manœuvrer les vannes. Personne d’autre à cette table ne le sait. Cela vaut le plus avant que les positions ne durcissent.
role-deputy-minister-brief-trade =
    Un siège pour chaque vallée dans une commission, si l’argent passe par le budget.
    La lettre sur l’aqueduc : rendez-la publique vous-même, sous forme de contrat avec un prix, avant que d’autres ne le fassent.
    Le regret pour l’inondation : le registre d’Aïnar fait état d’un avertissement que personne n’a lu. On peut le dire sans nommer de fonctionnaire.
    L’enquête foncière : utile plus tard, mais qui ne vaut pas un hiver.
role-deputy-minister-brief-red-lines = Un opérateur extérieur à Aïnar. La Constitution dit que les ouvrages de l’Ilvar appartiennent à la nation ; les céder exige un référendum, et le cabinet est tombé il y a huit ans pour moins que cela.
role-deputy-minister-brief-no-deal = L’agence garde les clés, les élections sont dans vingt mois, et Daloun a de l’eau. Vous pouvez attendre plus longtemps que quiconque, et chaque mois d’attente vous coûte les vallées. Valeur privée sans accord : 54 sur 100.
role-deputy-minister-brief-differ = Au sommet du ministère, on craint que des excuses pour l’inondation ne finissent au tribunal. Vous pensez qu’elles sont dues, et que quatre familles les attendent depuis trois printemps.
role-deputy-minister-brief-first-talk = La présidence du syndicat marsani, avant les déclarations liminaires si vous le pouvez. Puis l’ambassade du Velmara, au sujet de la lettre.
role-deputy-minister-brief-first-sentence = « Les ouvrages d’Aïnar appartiennent à tout le monde au Qarar. Je suis là pour entendre comment tout le monde peut le croire. »

role-water-engineer = Ingénierie des eaux de la province
    .woman = Ingénieure des eaux de la province
    .man = Ingénieur des eaux de la province
role-water-engineer-public = Dirige le bureau de l’agence à Aïnar, tient les vannes et la jauge. Siège avec la délégation du gouvernement.
role-water-engineer-brief-who = Vous manœuvrez ces vannes depuis vingt-deux ans et vous reconnaissez le débit au bruit. La nuit de l’inondation, vous étiez en congé, au mariage de votre fille ; vous n’en avez plus pris depuis.
role-water-engineer-brief-position = Les vannes s’ouvrent selon une règle, par des gens qui connaissent le fer. Donnez à l’agence une règle claire, et elle s’y tiendra.
role-water-engineer-brief-interests =
    Que plus personne ne se noie parce qu’un message dort sur un bureau.
    De nouveaux joints pour les vannes avant qu’ils ne cèdent dans une crue.
    Une règle que le cultivateur et l’éleveur puissent l’un comme l’autre lire à voix haute devant la jauge.
    Que vos garde-vannes gardent leur poste.
role-water-engineer-brief-know = Votre registre montre que l’avertissement de Veshta est arrivé au ministère six heures avant l’inondation et n’a pas été lu, à cause d’un jour férié. Vos garde-vannes ont ouvert pour sauver les ouvrages ; fermées, les vannes auraient cédé. Personne n’a voulu nuire. Dites-le avec soin, et des excuses deviennent possibles.
role-water-engineer-brief-trade =
    Le registre, si votre vice-ministre accepte que vous le lisiez à voix haute.
    La fuite : deux des cinq vannes ne ferment plus. Réparées, elles rendent 1,2 mètre cube par seconde qui n’appartient aujourd’hui à personne.
    Une jauge à Pont-Qarar, au cadran lisible des deux rives.
role-water-engineer-brief-red-lines = Un opérateur extérieur à Aïnar, comme pour votre ministère. Vous ajoutez une raison à vous : un hôte de dix ans ne remplace pas un joint qui en dure onze.
role-water-engineer-brief-no-deal = L’agence reste comme elle est, avec des vannes usées et des garde-vannes qui ont peur. Le gouvernement peut attendre. Valeur privée sans accord : 54 sur 100.
role-water-engineer-brief-differ = Votre ministère dit que l’agence doit rester seule à Aïnar. Vous accueilleriez volontiers deux personnes des vallées auprès de vos garde-vannes : la nuit, un témoin fait du bien.
role-water-engineer-brief-first-talk = L’ingénierie du barrage, si elle est à la table, sinon l’ambassade du Velmara : entre vous, des années de téléphone et pas une rencontre.
role-water-engineer-brief-first-sentence = « Je peux vous montrer chaque heure des douze dernières années à la vanne. Posez-moi vos questions. »

role-five-rivers-officer = Responsable du dossier Qarar, Conseil des Cinq Fleuves
role-five-rivers-officer-public = Représente l’organisation régionale. Répond des observateurs du cessez-le-feu et du fonds que le Conseil pourrait administrer.
role-five-rivers-officer-brief-who = Vous tenez le dossier Qarar depuis six ans, sous trois secrétaires généraux. Vous avez écrit le texte du cessez-le-feu à Tal, sur le capot d’une voiture, et il a tenu plus longtemps que la voiture.
role-five-rivers-officer-brief-position = La région s’aide elle-même : les observateurs du cessez-le-feu envoyés par le Conseil restent, le fonds du Conseil paie, et un opérateur régional exploite Aïnar pendant dix ans, le temps que la confiance grandisse.
role-five-rivers-officer-brief-interests =
    Un suivi que le Conseil dirige, pour que ses constats aient des suites.
    Un fonds avec des règles, des comptes ouverts et le nom de la région.
    Un partage clair du travail avec l’émissaire, pour que personne ne fasse du porte-à-porte.
    Que le Velmara reste dans le Conseil et non au-dessus.
role-five-rivers-officer-brief-know = Douze millions de couronnes pour les canaux et les puits du Qarar sont prêts sur le compte du Conseil. Ils doivent être engagés dans les six semaines, faute de quoi ils retournent aux États membres. Personne d’autre à la table ne sait combien ce jour est proche.
role-five-rivers-officer-brief-trade =
    L’opérateur régional, si autre chose garantit que les vannes sont tenues honnêtement.
    Des équipes de suivi mixtes, si le Conseil les forme et reçoit leurs rapports.
    Les douze millions, pour un fonds où les deux vallées ont un siège.
    Votre voiture, votre radio et dix-huit personnes qui connaissent chaque sentier de Tal.
role-five-rivers-officer-brief-red-lines = Un suivi limité aux rapports du gouvernement. Les règles mêmes du Conseil lui interdisent d’engager son nom sur un accord que nul, hors d’un gouvernement, ne peut vérifier, et vous avez déjà défendu cette règle.
role-five-rivers-officer-brief-no-deal = Le cessez-le-feu expire, les observateurs du cessez-le-feu rentrent chez eux et l’argent repart. Le Conseil survit ; votre travail à Tal, non. Valeur privée sans accord : 42 sur 100.
role-five-rivers-officer-brief-differ = Votre secrétariat préférerait ne pas contrarier le Velmara et a demandé à voir tôt les projets de l’émissaire. Vous jugez cette demande peu sage, et un refus de l’émissaire vous ferait plaisir.
role-five-rivers-officer-brief-first-talk = L’émissaire, pour convenir de qui fait quoi avant que d’autres ne jouent de vos différences.
role-five-rivers-officer-brief-first-sentence = « Nous étions ici avant cette réunion et nous y serons après. Quelle part du travail porterons-nous ? »

role-field-officer = Responsable de terrain pour l’alerte rapide
role-field-officer-public = Tient le bureau d’alerte rapide des Cinq Fleuves au passage de Tal et rédige son rapport hebdomadaire.
role-field-officer-brief-who = Vous logez dans un conteneur à côté du marché et, au prix du thé, vous savez si la semaine sera calme. Vous ne venez d’aucune des deux vallées, et l’on vous invite aux mariages dans l’une et l’autre.
role-field-officer-brief-position = Les équipes de suivi doivent être là où sont les gens : aux puits, sur la route, au marché, et pas seulement aux postes.
role-field-officer-brief-interests =
    Que les alertes soient lues par quelqu’un qui puisse agir le jour même.
    La route ouverte les jours de marché, ce qui vaut mieux qu’une patrouille.
    La protection des gens qui vous parlent.
    Que les dix-huit ne soient pas renvoyés chez eux dans neuf jours.
role-field-officer-brief-know = Le péage rapporte à la Garde de Tal quelque six mille couronnes par semaine. Les trois jours de marché du printemps où le passage a été ouvert, personne n’a payé et la moitié de ses hommes sont rentrés chez eux. Elle ne vit pas de la haine ; elle vit d’une route fermée.
role-field-officer-brief-trade =
    Votre rapport hebdomadaire, en entier, pour un organe où siègent les deux vallées.
    Un premier jour de marché à Tal dans les deux semaines, sous vos yeux.
    La formation de femmes des puits au suivi.
role-field-officer-brief-red-lines = Un suivi limité aux rapports du gouvernement, comme pour le Conseil. Vous avez vu un rapport sur Tal écrit à Daloun.
role-field-officer-brief-no-deal = Vous pliez bagage. Les gens auront cessé de vous parler avant. Valeur privée sans accord : 42 sur 100.
role-field-officer-brief-differ = Le Conseil compte les observateurs du cessez-le-feu et les véhicules. Vous pensez que vingt personnes aux puits voient plus que dix-huit en voiture, et que certaines d’entre elles ne devraient pas être des vôtres.
role-field-officer-brief-first-talk = Les Femmes des puits : demandez quel puits s’est tu cette semaine. Puis, chez les jeunes éleveurs, leur capitaine.
role-field-officer-brief-first-sentence = « Puis-je vous dire ce que coûtait la farine au marché de Tal cette semaine, et qui n’y est pas venu ? »

role-wells-convener = Coordination des Femmes des puits
    .woman = Coordonnatrice des Femmes des puits
    .man = Coordonnateur des Femmes des puits
role-wells-convener-public = Parle au nom de 340 femmes des deux vallées qui veillent sur les puits de la route de Tal. Enseigne sous la tente-école de Neuf-Puits.
role-wells-convener-brief-who = Vous êtes marsani de naissance et talawi par mariage, ce qui fait sourire aux noces et poser des questions les mauvaises années. Vous avez passé tous les postes de la route avec une corde et un seau, et vous savez le nom de chaque homme qui s’y tenait.
role-wells-convener-brief-position = Les puits de la route sont ouverts à tous. Au moins deux membres sur cinq des équipes de suivi sont des femmes. Les familles rentrent chez elles avant que l’on ouvre les dossiers.
role-wells-convener-brief-interests =
    Un retour en groupes et en compagnie : les familles d’éleveurs avant la neige, les hameaux après la récolte.
    Des équipes de suivi qu’une femme puisse arrêter sur la route pour leur dire quelque chose.
    Aucun poste armé en vue d’un puits.
    Un peu d’argent qui vienne chaque année, pour les cordes, les pompes et l’enseignement.
role-wells-convener-brief-know = Depuis dix-neuf ans, vos gardiennes notent chaque matin le niveau de chaque puits. Les niveaux suivent le fleuve à quatre jours près. C’est le plus long relevé quotidien de l’eau du Qarar, et des femmes des deux vallées en ont signé chaque page. Une formule pourrait partir de là dès demain.
role-wells-convener-brief-trade =
    Les cahiers des niveaux, une mesure à laquelle les deux vallées croient déjà.
    Vingt femmes prêtes à rejoindre les équipes de suivi dès la première semaine.
    Votre parole au camp : les familles partiront dans l’ordre dont vous aurez discuté avec elles.
    La garantie de l’émissaire ou le suivi par les Cinq Fleuves, si les deux sur cinq sont écrits.
role-wells-convener-brief-red-lines = Un retour qui attend une enquête foncière. Dans le camp, beaucoup de familles ont à leur tête des femmes dont le nom ne figure dans aucun registre. Une enquête les enverrait au bout d’une longue file, et leurs enfants avec elles.
role-wells-convener-brief-no-deal = Les puits restent ouverts tant que les cordes tiennent. Vous avez vécu sans accord et le pourriez encore. Les enfants passeraient un autre hiver sous la tente. Valeur privée sans accord : 44 sur 100.
role-wells-convener-brief-differ = Dans le réseau, certaines veulent rester hors de la politique et ne s’occuper que des puits. Vous pensez qu’une chose qui n’est pas écrite dans le texte sera oubliée au printemps.
role-wells-convener-brief-first-talk = La médiation adjointe ou l’émissaire : demandez à quel moment on met des mots dans le texte. Puis les deux vallées, dans un ordre ou dans l’autre, le même matin.
role-wells-convener-brief-first-sentence = « Nous avons gardé vingt-trois puits ouverts pour tout le monde dans cette salle. Nous demandons trois phrases dans votre texte. »

role-youth-spokesperson = Porte-parole de l’Assemblée des jeunes
role-youth-spokesperson-public = Parle au nom de six cents jeunes des deux vallées. Répare des radios et des téléphones à Pont-Qarar.
role-youth-spokesperson-brief-who = Vous avez vingt-trois ans. Votre atelier est le seul endroit où des téléphones des deux vallées se côtoient sur une table, et vous y avez entendu plus de messages vocaux que vous ne l’auriez voulu. Quatre de vos camarades de classe montent la garde aux postes, de trois bords différents.
role-youth-spokesperson-brief-position = Laissez les gens rentrer chez eux, ouvrez la route, et payez-le par un fonds qui donne du travail à ceux qui vivent aujourd’hui de la garde.
role-youth-spokesperson-brief-interests =
    Du travail aux canaux et aux routes : un tiers des journées pour les moins de trente ans.
    Les postes partis, et aucun uniforme nouveau à leur place.
    Un chemin du retour pour les familles, avec de la compagnie pour celles qui en veulent.
    Un siège là où l’on décide de l’argent, après le départ des caméras.
role-youth-spokesperson-brief-know = Cinquante des quatre-vingt-dix hommes de la Garde de Tal la quitteraient pour un travail aux canaux à six couronnes par jour. Ils l’ont dit à leurs cousins, et ces cousins sont vos membres. La Garde en paie neuf, mais seulement tant que la route est fermée.
role-youth-spokesperson-brief-trade =
    Une carte : vos membres ont relevé 212 lieux d’hivernage dans la plaine, avec des noms et des témoins des deux vallées. Elle peut tenir lieu de papiers là où ils manquent.
    Une liste de quatre cents personnes prêtes à creuser dès la première semaine.
    Le mot « libre » : les familles veulent de la compagnie plus qu’un principe.
    Presque toute forme de fonds, si le travail vient d’abord.
role-youth-spokesperson-brief-red-lines = Vous n’avez aucune ligne rouge. Votre Assemblée ne vous a interdit qu’une chose : signer ce que vous ne pourriez pas expliquer à l’atelier.
role-youth-spokesperson-brief-no-deal = La Garde continue de recruter, et elle recrute parmi vos camarades de classe. Les jeunes peuvent partir pour Daloun, et beaucoup partiront. Valeur privée sans accord : 46 sur 100.
role-youth-spokesperson-brief-differ = Votre Assemblée a voté pour un retour libre, sans accompagnement. Vous avez fait le chemin jusqu’au camp et posé la question : les gens préfèrent marcher avec quelqu’un. Vous ne l’avez pas encore dit à l’Assemblée.
role-youth-spokesperson-brief-first-talk = Chez les jeunes éleveurs, leur capitaine, ou la voix du conseil talawi, au sujet des hommes de Tal. Puis les Cinq Fleuves, au sujet du fonds.
role-youth-spokesperson-brief-first-sentence = « Tout le monde parle des hommes de Tal. Je peux vous dire ce qu’ils feraient à la place, et pour combien. »

role-velmara-ambassador = Ambassade du Velmara
    .woman = Ambassadrice du Velmara
    .man = Ambassadeur du Velmara
role-velmara-ambassador-public = Représente le voisin d’amont, dont la vanne de Veshta décide combien d’eau arrive au Qarar. Participe à la demande du gouvernement et au titre des lettres de 1974.
role-velmara-ambassador-brief-who = Vous êtes en poste à Daloun depuis cinq ans, troisième membre de votre famille à y servir. Vous avez étudié le droit de l’eau et vous aimez les fleuves plus que les frontières. À Ostra, où votre sœur exerce la médecine, le robinet coule une heure le soir.
role-velmara-ambassador-brief-position = Le décret de 1974 et ses lettres sont en vigueur. Le Velmara aide là où il le peut. Ce qui se passe à la vanne de Veshta n’est pas à cet ordre du jour.
role-velmara-ambassador-brief-interests =
    Que nul autre que le Velmara n’ouvre ni ne ferme la vanne de Veshta.
    De l’eau potable pour Ostra avant la prochaine saison sèche.
    Un seul interlocuteur à Daloun, capable de tenir une promesse.
    Un suivi par les Cinq Fleuves, où le Velmara a une voix, et non par des gens venus de loin.
role-velmara-ambassador-brief-know = Votre autorité du barrage planifie ses lâchers dix jours à l’avance, à l’heure près. Elle n’a jamais montré ce calendrier au Qarar, pour la simple raison que personne ne l’a jamais demandé par écrit. Le communiquer ne coûte rien au Velmara et permettrait aux deux vallées de prévoir chaque arrosage.
role-velmara-ambassador-brief-trade =
    Le calendrier des lâchers, dix jours à l’avance, comme une courtoisie et non comme une obligation.
    La lettre sur l’aqueduc : un contrat public avec un prix sert Ostra plus longtemps qu’une lettre discrète.
    Une commission conjointe, si elle s’arrête à la frontière et que vous y avez une personne à appeler.
    De l’argent pour des projets ponctuels, que votre parlement accorde plus volontiers qu’une part dans un fonds.
role-velmara-ambassador-brief-red-lines = Une garantie de l’émissaire pendant deux ans. Votre parlement a voté une loi : aucune instance extérieure ne peut se prononcer sur les lâchers de Veshta. Deux ans de garantie à votre frontière y seraient assimilés.
role-velmara-ambassador-brief-no-deal = La vanne est à vous et les lettres restent. Ostra boit l’eau des camions un an de plus, et la querelle du Qarar pourrait un jour remonter la route. Valeur privée sans accord : 50 sur 100.
role-velmara-ambassador-brief-differ = Votre capitale aime la lettre discrète. Vous l’avez déconseillée : un aqueduc que les gens découvrent est un aqueduc que les gens déterrent.
role-velmara-ambassador-brief-first-talk = La tête de la délégation gouvernementale, sur la manière et le moment de rendre la lettre publique. Puis l’émissaire, pour dire à quoi vous consentez.
role-velmara-ambassador-brief-first-sentence = « Le Velmara est un voisin et non un juge. Dites-nous ce que vous avez besoin d’apprendre de nous, et combien de temps à l’avance. »

role-dam-engineer = Ingénierie de l’autorité velmarienne du barrage
    .woman = Ingénieure de l’autorité velmarienne du barrage
    .man = Ingénieur de l’autorité velmarienne du barrage
role-dam-engineer-public = Dirige la salle de commande de Veshta. Siège avec l’ambassade du Velmara et répond aux questions d’eau, non aux questions de politique.
role-dam-engineer-brief-who = Vous avez grandi à Ostra avec un seau, et c’est vous aujourd’hui qui décidez de ce que le fleuve fera demain. Vous aimez les questions qui ont une unité.
role-dam-engineer-brief-position = Veshta est un barrage électrique. Il lâche l’eau quand les gens ont besoin de lumière, et on ne l’a jamais payé pour autre chose.
role-dam-engineer-brief-interests =
    Un plan pour l’année sèche, que vous n’ayez pas à inventer la nuit.
    Quelqu’un à Aïnar qui réponde quand vous appelez avant un grand lâcher.
    De l’eau pour Ostra qui n’arrive pas en camion.
    Que personne n’accuse le barrage de ce qu’un bureau a oublié.
role-dam-engineer-brief-know = La retenue est pleine à cinquante-cinq pour cent. Si les pluies tardent, Veshta peut ajouter sept mètres cubes par seconde pendant vingt jours de semailles, et non les dix que promet la lettre discrète. Un texte qui compte sur dix échouera dès les premières semailles. Mieux vaut que les parties l’apprennent maintenant, et de vous.
role-dam-engineer-brief-trade =
    La jauge de Veshta transmet sa mesure toutes les heures ; Aïnar et Pont-Qarar pourraient la recevoir dès demain.
    Une règle pour les grands lâchers : douze heures de préavis, deux personnes appelées, une réponse attendue.
    Sept mètres cubes pendant vingt jours, promis et tenus.
role-dam-engineer-brief-red-lines = Une garantie de l’émissaire pendant deux ans, comme pour votre ambassade. Vous n’avez pas d’avis sur le droit ; vous savez seulement que votre direction vous interdirait de répondre au téléphone.
role-dam-engineer-brief-no-deal = Vous continuez de lâcher l’eau selon le prix de l’électricité, en espérant que les pluies viennent. Valeur privée sans accord : 50 sur 100.
role-dam-engineer-brief-differ = L’ambassade parle de courtoisie. Vous pensez que prévenir les gens d’aval est un devoir, et vous gardez encore le télégramme que vous avez envoyé la nuit de l’inondation.
role-dam-engineer-brief-first-talk = L’ingénierie des eaux du Qarar, dont vous connaissez la voix et non le visage.
role-dam-engineer-brief-first-sentence = « Je peux vous dire ce que le fleuve fera dans les dix prochains jours. Je me suis souvent demandé pourquoi personne ne posait la question. »

issue-water = Partage de l’eau en saison sèche
issue-water-public = Comment le débit de l’Ilvar se partage pendant les six mois secs. Toute règle suppose un lieu de mesure et quelqu’un qui lit la jauge : elle s’appuie donc sur la question du suivi.
issue-water-option-equal-halves = Deux moitiés fixes
issue-water-option-equal-halves-public = Chaque vallée prend la moitié du débit à Aïnar, à chaque saison sèche, quoi qu’apporte l’année.
issue-water-option-sixty-forty = 60 en amont, 40 en aval
issue-water-option-sixty-forty-public = Soixante parts restent au-dessus du passage de Tal et quarante descendent, à chaque saison sèche.
issue-water-option-flow-formula = Formule de débit, revue chaque année
issue-water-option-flow-formula-public = Les parts suivent, semaine après semaine, le débit mesuré à Pont-Qarar, selon une formule écrite et revue chaque année.
issue-water-option-decree-1974 = Maintien du décret de 1974
issue-water-option-decree-1974-public = La promesse de la moitié aux basses terres demeure, de même que l’article 9, par lequel le ministère modifie les lâchers selon les exigences de la saison.

issue-headworks = Contrôle des ouvrages d’Aïnar
issue-headworks-public = Qui ouvre et ferme les cinq vannes d’Aïnar, et sous quelle loi. La vanne de Veshta, au Velmara, n’en fait pas partie, bien qu’elle décide de ce qui arrive.
issue-headworks-option-agency = Agence nationale seule
issue-headworks-option-agency-public = L’agence nationale continue de manœuvrer les vannes ; les vallées sont informées.
issue-headworks-option-joint-commission = Commission conjointe, présidence tournante
issue-headworks-option-joint-commission-public = Les deux vallées et le gouvernement décident ensemble des ouvertures ; la présidence change à chaque saison.
issue-headworks-option-regional-operator = Opérateur régional, dix ans
issue-headworks-option-regional-operator-public = Les Cinq Fleuves désignent un opérateur qui exploite les vannes pendant dix ans, puis les restitue.
issue-headworks-option-community-turns = Vallées à tour de rôle, par saison
issue-headworks-option-community-turns-public = Les deux vallées tiennent les vannes à tour de rôle, une saison entière chacune, avec l’agence pour conseil.

issue-disengagement = Désengagement à Tal
issue-disengagement-public = Quand et comment les postes armés quittent le passage de Tal, et ce qui y reste ensuite. Les familles ne rentreront pas en passant devant un poste : le désengagement règle donc l’allure du retour.
issue-disengagement-option-full-30 = Retrait total en 30 jours
issue-disengagement-option-full-30-public = Tous les postes partent dans les trente jours suivant la signature, en même temps.
issue-disengagement-option-phased-90 = Par étapes sur 90 jours, sous surveillance
issue-disengagement-option-phased-90-public = Les postes partent en trois étapes, sur quatre-vingt-dix jours ; une équipe de suivi est présente à chacune.
issue-disengagement-option-community-police = Police communautaire seule
issue-disengagement-option-community-police-public = Une force de cinquante personnes des deux vallées prend en charge le passage ; les autres postes partent une fois cette force formée.

issue-return = Retour des personnes déplacées
issue-return-public = Comment les 6 200 personnes qui ont quitté leur foyer peuvent rentrer, dans quel ordre et en quelle compagnie. La plupart appartiennent à des familles d’éleveurs dont les lieux d’hivernage n’ont jamais été enregistrés.
issue-return-option-open = Retour libre, sans accompagnement
issue-return-option-open-public = Chacun peut rentrer chez soi dès le jour de la signature, par toute route et sans permission.
issue-return-option-escorted = Retour accompagné, par saison
issue-return-option-escorted-public = Les familles partent en groupes et en compagnie : les familles d’éleveurs avant la neige, les hameaux après la récolte.
issue-return-option-survey = Retour après enquête foncière
issue-return-option-survey-public = Une enquête établit d’abord qui occupait quelle terre ; les familles rentrent à mesure que leurs droits sont confirmés.

issue-fund = Fonds de reconstruction
issue-fund-public = Canaux, vannes, puits et maisons demandent environ 48 millions de couronnes sur trois ans. Qui recueille l’argent, qui en décide, et que reste-t-il une fois les premiers dons dépensés ?
issue-fund-option-trust-fund = Fonds fiduciaire régional
issue-fund-option-trust-fund-public = Les Cinq Fleuves tiennent un fonds unique aux comptes ouverts ; les deux vallées siègent à son conseil.
issue-fund-option-budget-line = Ligne du budget national
issue-fund-option-budget-line-public = Le ministère paie par le budget de l’État et rend compte au parlement une fois par an.
issue-fund-option-donor-projects = Projets de donateurs, au cas par cas
issue-fund-option-donor-projects-public = Des États et des fondations choisissent et paient des projets ponctuels, chacun selon ses propres règles.
issue-fund-option-water-fee = Redevance sur l’eau, selon l’usage
issue-fund-option-water-fee-public = Les usagers paient une petite redevance au mètre cube ; deux tiers reviennent aux canaux et un tiers aux puits.

issue-monitoring = Suivi et garanties
issue-monitoring-public = Qui voit si l’accord est respecté, à qui on le dit, et ce qui s’ensuit. Sans cela, une formule pour l’eau n’est qu’une phrase sur le papier.
issue-monitoring-option-government-reports = Rapports du gouvernement seuls
issue-monitoring-option-government-reports-public = Le ministère rend un rapport tous les trois mois ; personne d’autre n’a de tâche.
issue-monitoring-option-five-rivers = Suivi par les Cinq Fleuves
issue-monitoring-option-five-rivers-public = Les observateurs du cessez-le-feu envoyés par le Conseil restent deux ans, passent à quarante et lui rendent compte.
issue-monitoring-option-mixed = Équipes mixtes, 40 % de femmes
issue-monitoring-option-mixed-public = Des équipes des deux vallées et du dehors, où deux membres sur cinq au moins sont des femmes, rendent chaque mois un rapport public.
issue-monitoring-option-envoy = Garantie de l’émissaire, deux ans
issue-monitoring-option-envoy-public = Le bureau de l’émissaire reste deux ans, reçoit les plaintes et dit publiquement qui a respecté quelle clause.

story-day-1 = Jour 1, vers la fin de la saison sèche
story-evening-1 = Jour 1, le soir, dans les salles de la douane
story-night-1 = Nuit suivant le jour 1, des coups de feu près du passage de Tal
story-day-2 = Jour 2, huit jours avant l’expiration du cessez-le-feu
story-day-3 = Jour 3, le matin, on copie à la main le premier projet
story-signing = Jour 3, avant le coucher du soleil, les parties se réunissent une dernière fois
story-year-later = Douze mois plus tard, vers la fin de la saison sèche suivante

phase-welcome = Accueil et sécurité
phase-welcome-short = Accueil
phase-welcome-guidance-1 = Vous jouez un rôle, pas vous-même.
phase-welcome-guidance-2 = Signal d’arrêt : les deux mains levées.
phase-welcome-guidance-3 = Parlez lentement. Demandez le sens d’un mot à tout moment.
phase-welcome-purpose = On apprend à quoi sert cette journée, qu’un rôle n’est pas une personne, et comment arrêter. Chacun doit sentir qu’ici les erreurs sont prévues.
phase-welcome-script = « Bienvenue. Pendant trois heures, vous serez quelqu’un d’autre, dans un pays qui n’existe pas. On vous demandera de vouloir des choses que vous ne voudriez peut-être pas vous-même. C’est l’exercice : aujourd’hui, nous apprenons comment se construit un accord ; nous ne cherchons pas qui y excelle. Si quelque chose vous touche de trop près, levez les deux mains et tout le monde s’arrête, sans question. »
phase-welcome-step-1 = Saluez chaque personne à la porte et vérifiez qu’elle a une place et une table.
phase-welcome-step-2 = Dites les buts en deux phrases : s’exercer à écouter et à construire un processus, et apprendre de ce qui se passe.
phase-welcome-step-3 = Lisez à voix haute la note de sécurité. Montrez le signal d’arrêt et faites-le faire une fois à tout le groupe.
phase-welcome-step-4 = Convenez des langues de chaque table et de qui aide qui à trouver ses mots.
phase-welcome-step-5 = Présentez l’équipe d’observation et dites que ses notes portent sur des compétences, jamais sur des personnes.

phase-process = Scénario et processus
phase-process-short = Processus
phase-process-guidance-1 = Deux vallées, un fleuve, une vanne au-dehors.
phase-process-guidance-2 = Les dossiers sont secrets. Ne partagez que ce qui aide.
phase-process-guidance-3 = Les questions maintenant, les avis plus tard.
phase-process-purpose = Tout le monde a la même image du fleuve, de la route et du calendrier, et connaît les règles de la parole et du consentement.
phase-process-script = « Voici l’Ilvar. Là-haut, la vanne de Veshta, qui appartient au Velmara. Ici, à Aïnar, les eaux se partagent ; à Tal, on commerçait ; à Pont-Qarar, nous siégeons. Dans neuf jours, le cessez-le-feu expire. Un accord suppose la signature des deux vallées, du gouvernement et d’au moins deux des quatre autres parties. Votre dossier est à vous : vous pouvez y puiser vos paroles, mais ne le montrez pas. »
phase-process-step-1 = Suivez de la main le fleuve sur la carte, de Veshta aux canaux marsani.
phase-process-step-2 = Lisez quatre lignes de la chronologie : 1974, l’inondation, les combats, le cessez-le-feu.
phase-process-step-3 = Expliquez la parole : l’équipe de médiation la donne, et trois minutes sont la limite.
phase-process-step-4 = Expliquez le consentement : qui doit donner son accord, et qu’un constat de désaccord est aussi un résultat.
phase-process-step-5 = Distribuez les dossiers sous pli fermé. Répondez aux questions sur le récit, à aucune sur la tactique.

phase-preparation = Préparation et analyse du conflit
phase-preparation-short = Préparation
phase-preparation-guidance-1 = Lisez deux fois votre dossier, puis fermez-le.
phase-preparation-guidance-2 = Remplissez la fiche d’analyse avec d’autres.
phase-preparation-guidance-3 = Choisissez votre première phrase.
phase-preparation-purpose = Chaque partie connaît ses intérêts derrière sa position. L’équipe de médiation repart avec un ordre du jour et une première question pour chaque partie.
phase-preparation-script = « Lisez d’abord, individuellement puis au sein de votre partie. Remplissez ensuite la fiche d’analyse avec quelqu’un d’une autre partie, à l’aide de ce qui est public seulement. Équipe de médiation, vous avez une seule tâche : l’ordre des points à traiter. Personne n’a encore besoin d’une solution. »
phase-preparation-step-1 = Rendez visite une fois à chaque groupe. Demandez seulement : que vous faut-il, et pour quoi faire ?
phase-preparation-step-2 = Demandez aux parties à deux rôles en quoi les deux diffèrent, et qui parle sur quelle question.
phase-preparation-step-3 = Demandez à l’équipe de médiation comment elle obtiendra le consentement, surtout celui du Velmara.
phase-preparation-step-4 = Aidez qui parle dans sa troisième langue à lire sa première phrase à voix haute.
phase-preparation-step-5 = Au bout de douze minutes, mettez deux par deux, pour la fiche, des personnes voisines de parties différentes.
phase-preparation-step-6 = Deux minutes avant la fin, demandez à l’équipe de médiation qui présidera et qui écrira, et aux seconds rôles quelle question ils suivront.

phase-openings = Déclarations liminaires
phase-openings-short = Ouverture
phase-openings-guidance-1 = Deux minutes par partie. Dites ce qu’il vous faut.
phase-openings-guidance-2 = Écoutez ce que les autres craignent.
phase-openings-guidance-3 = Fixez l’ordre du jour avant de partir.
phase-openings-purpose = Chaque partie est entendue une fois sans interruption, consent à la médiation et accepte un ordre du jour.
phase-openings-script = « À partir de maintenant, l’équipe de médiation préside. Je surveille le temps, et rien d’autre. Quand toutes les parties auront parlé, l’équipe de médiation demandera votre consentement et proposera l’ordre des points à traiter. »
phase-openings-step-1 = Donnez la parole à l’équipe de médiation et mettez-vous en retrait, physiquement aussi.
phase-openings-step-2 = Mesurez le temps de chaque déclaration. Un signe discret à trente secondes suffit.
phase-openings-step-3 = Notez qui a donné son consentement, à quelle condition et dans quels termes.
phase-openings-step-4 = Portez les premières positions au tableau des questions d’après ce qui est dit, non d’après les dossiers.
phase-openings-step-5 = Voyez si les Femmes des puits et les jeunes parlent dans la première moitié ou dans la seconde.

phase-caucus = Apartés et navette
phase-caucus-short = Apartés
phase-caucus-guidance-1 = Réunissez-vous à deux ou trois. Demandez « pour quoi faire ? »
phase-caucus-guidance-2 = Dites à la médiation ce qu’elle peut transmettre.
phase-caucus-guidance-3 = Rapportez des options, pas des réponses.
phase-caucus-purpose = Les intérêts et les informations privées commencent à circuler. La première nouvelle du dehors montre si l’on continue à se parler.
phase-caucus-script = « C’est le soir du premier jour. Les salles sont à vous : rencontrez qui vous voulez, avec ou sans l’équipe de médiation. Dites-lui clairement ce qu’elle peut répéter et ce qu’elle ne peut pas répéter. Des nouvelles peuvent arriver. »
phase-caucus-step-1 = Demandez à l’équipe de médiation ses trois premiers rendez-vous et écrivez-les là où elle les voit.
phase-caucus-step-2 = Suivez qui rencontre qui, et qui n’a rencontré personne au bout de huit minutes.
phase-caucus-step-3 = Diffusez la prévision. Puis ne dites rien et regardez vers qui l’on se tourne.
phase-caucus-step-4 = Diffusez l’incident. Laissez aux tables une minute entière de silence avant d’aider.
phase-caucus-step-5 = Si une partie reste seule, demandez discrètement à l’équipe de médiation qui elle n’a pas encore vu.
phase-caucus-step-6 = Trois minutes avant la fin, demandez à chaque partie une option qu’elle pourrait présenter.

phase-break = Pause
phase-break-short = Pause
phase-break-guidance-1 = De l’eau, de l’air, quelques pas.
phase-break-guidance-2 = Vous pouvez parler de tout autre chose.
phase-break-guidance-3 = Retour en salle dans cinq minutes.
phase-break-purpose = La salle respire ; la facilitation ajuste la seconde moitié.
phase-break-script = « Cinq minutes. Vous pouvez laisser votre rôle à la porte et le reprendre en revenant. »
phase-break-step-1 = Regardez les indicateurs de chaque table et décidez quel fait nouveau facultatif serait utile.
phase-break-step-2 = Pourvoyez les places vides et remettez les notes de passation là où quelqu’un a dû partir.
phase-break-step-3 = Demandez à l’équipe d’observation, en une phrase par personne, ce qui n’a pas pu être vu.
phase-break-step-4 = Si quelqu’un a paru ébranlé, demandez-lui comment cela va, à l’écart des autres.

phase-joint = Négociation conjointe
phase-joint-short = Négociation
phase-joint-guidance-1 = Travaillez à partir du texte unique.
phase-joint-guidance-2 = Proposez des modifications, pas de nouveaux projets.
phase-joint-guidance-3 = Échangez d’une question à l’autre, pas au sein d’une seule.
phase-joint-purpose = Les parties présentent des ensembles et y répondent. Elles découvrent que couper chaque question en deux ne suffit pas, et que céder sur l’une peut acheter l’autre.
phase-joint-script = « Deuxième jour. Il reste huit jours de cessez-le-feu. Présentez des propositions, complètes ou partielles, et répondez-y par l’une de ces quatre formules : accepter, acceptable, à modifier, rejeter. Si vous rejetez, dites ce qui devrait être différent. »
phase-joint-step-1 = Demandez à l’équipe de médiation de dire quelles sont les deux questions les plus proches, et de commencer par là.
phase-joint-step-2 = Diffusez au gouvernement le message de Daloun et regardez comment il s’en sert.
phase-joint-step-3 = Quand un ensemble est rejeté, veillez à ce que la raison soit entendue et notée.
phase-joint-step-4 = Diffusez le rapport sur les déplacements. Quelqu’un demande-t-il ce que veulent les familles elles-mêmes ?
phase-joint-step-5 = Si une table reste longtemps silencieuse, offrez-lui un aparté avant de lui offrir un fait nouveau.
phase-joint-step-6 = Enregistrez les positions à mesure qu’elles changent. Le bilan s’en nourrit.

phase-drafting = Rédaction du texte unique
phase-drafting-short = Rédaction
phase-drafting-guidance-1 = Qui fait quoi, et pour quand ? Écrivez cela.
phase-drafting-guidance-2 = Ce qui reste ouvert va entre crochets.
phase-drafting-guidance-3 = Lisez chaque clause une fois à voix haute.
phase-drafting-purpose = Ce qui a été convenu devient des mots que l’on peut mettre en œuvre. Ce qui reste ouvert se voit.
phase-drafting-script = « Troisième jour. Un texte, une plume. Pour chaque clause, trois questions : qui agit, pour quand, et qui voit si c’est fait ? Ce qui n’est pas convenu reste entre crochets ; il n’y a là rien de honteux. »
phase-drafting-step-1 = Projetez le texte, dans les plus grands caractères qui tiennent.
phase-drafting-step-2 = Demandez à l’équipe de médiation qui tient la plume et qui lit à voix haute.
phase-drafting-step-3 = Montrez, sans commentaire, les clauses sur l’argent et sur le suivi si elles sont vides.
phase-drafting-step-4 = Demandez aux Femmes des puits et aux jeunes quels mots du texte sont les leurs.
phase-drafting-step-5 = Deux minutes avant la fin, faites compter les crochets à voix haute.

phase-plenary = Séance plénière finale
phase-plenary-short = Plénière
phase-plenary-guidance-1 = Signer, signer avec réserve ou ne pas signer.
phase-plenary-guidance-2 = Dites pourquoi en une phrase.
phase-plenary-guidance-3 = Un constat de désaccord est consigné avec respect.
phase-plenary-purpose = Chaque partie répond pour elle-même, en public. Le résultat, quel qu’il soit, est énoncé clairement et consigné.
phase-plenary-script = « C’est la dernière heure du troisième jour. L’équipe de médiation va lire le texte. Chaque partie dira ensuite l’une de ces trois choses : nous signons, nous signons avec réserve, nous ne signons pas ; et, en une phrase, pourquoi. S’il n’y a pas d’accord, l’équipe de médiation lira ce que chaque partie pouvait accepter, pour que cela ne se perde pas. »
phase-plenary-step-1 = Laissez l’équipe de médiation lire le texte entier, crochets compris.
phase-plenary-step-2 = Interrogez les parties dans un ordre tiré au sort, pour qu’aucune ne subisse la pression de la dernière place.
phase-plenary-step-3 = Consignez chaque signature, chaque réserve dans ses propres termes et chaque refus avec sa raison.
phase-plenary-step-4 = Vérifiez à voix haute la règle de consentement : les deux vallées, le gouvernement et au moins deux autres parties.
phase-plenary-step-5 = En cas de constat de désaccord, demandez ce qui pourrait être gardé : le cessez-le-feu, le passage les jours de marché, une date.
phase-plenary-step-6 = Remerciez chaque partie par son nom dans le scénario.

phase-year-after = Sortie de rôle, puis l’année d’après
phase-year-after-short = Un an après
phase-year-after-guidance-1 = Posez votre badge. Vous redevenez vous-même.
phase-year-after-guidance-2 = Douze mois passent au Qarar.
phase-year-after-guidance-3 = Quelle clause a tenu, et pourquoi ?
phase-year-after-purpose = Chacun quitte son rôle, puis voit ce que son texte est devenu. Le dossier ne se ferme pas à la signature.
phase-year-after-script = « Levez-vous, posez votre badge sur la table et dites votre propre nom. Merci. Maintenant, douze mois passent. Une signature est une promesse ; voyons quelle promesse avait quelqu’un pour la tenir. »
phase-year-after-step-1 = Faites dire à chaque personne son propre nom et un mot sur ce qu’elle ressent.
phase-year-after-step-2 = Dévoilez l’année pas à pas. Lisez lentement.
phase-year-after-step-3 = Après chaque événement, nommez la clause qui a tenu ou celle qui manquait.
phase-year-after-step-4 = S’il y a plusieurs tables, montrez-les l’une après l’autre et gardez la comparaison pour le bilan.

phase-debrief = Bilan
phase-debrief-short = Bilan
phase-debrief-guidance-1 = D’abord ce qui s’est passé, ensuite ce que cela veut dire.
phase-debrief-guidance-2 = Parlez pour vous-même.
phase-debrief-guidance-3 = Que ferez-vous lundi ?
phase-debrief-purpose = De ce qui s’est passé à ce que cela enseigne, en sept temps : faits, tournants, processus, fond, inclusion, pérennité, transfert des acquis.
phase-debrief-script = « Cette demi-heure est la raison d’être des deux heures et demie qui précèdent. Nous irons des faits à leur sens. Vous pouvez maintenant ouvrir vos dossiers et les montrer. Vous verrez avec surprise combien vous étiez proches. »
phase-debrief-step-1 = Commencez par les faits seuls. Arrêtez avec bienveillance qui juge déjà.
phase-debrief-step-2 = Demandez à chaque table son unique tournant et comparez avec le journal de la session.
phase-debrief-step-3 = Faites mettre sur la table les informations privées : lesquelles ont été partagées, lesquelles non, et pourquoi ?
phase-debrief-step-4 = Montrez l’image de la valeur et l’ensemble qui a été signé. Ne parlez pas de note.
phase-debrief-step-5 = Montrez les chiffres de l’inclusion, sans noms, à côté de ceux de l’étude d’ONU-Femmes.
phase-debrief-step-6 = Terminez par une phrase de chaque personne : que ferez-vous autrement dans votre propre service ?

inject-late-rain = Prévision de pluies tardives
inject-late-rain-body = Le bureau d’alerte rapide des Cinq Fleuves et les services météorologiques attendent les pluies d’hiver avec environ quatre semaines de retard. Le débit à Aïnar pourrait tomber de 16 à 14 mètres cubes par seconde avant la fin des semailles. La récolte des dattes n’est pas touchée. Au col d’Imlan, la neige reste attendue dans cinq semaines.
inject-late-rain-headline = Pluies : retard prévu de quatre semaines. Le débit à Aïnar pourrait encore baisser.
inject-late-rain-purpose = Il y a moins pour tout le monde à la fois. Guettez la première personne qui dit « nous » et pense à plus qu’à sa propre vallée. Quiconque compte sur une part fixe devrait maintenant sentir qu’une part fixe de peu, c’est peu. Pour les basses terres, attendre vaut désormais moins.

# Tal lies between the valleys, not at the border of a state: no « incident de frontière ».
inject-border-incident = Incident au passage de Tal
inject-border-incident-body = Deux éleveurs ont été blessés à l’aube près du passage de Tal. Tous deux sont au dispensaire de Neuf-Puits, hors de danger. L’attaque n’a pas été revendiquée. Les observateurs du cessez-le-feu demandent à chaque partie de rester sur ses positions et de laisser la route libre pour l’ambulance.
inject-border-incident-headline = Deux éleveurs blessés à Tal. Appel au calme des observateurs du cessez-le-feu.
inject-border-incident-purpose = Une épreuve pour le processus, non pour le texte. Qui demande des nouvelles des blessés ? Quelqu’un propose-t-il d’établir ensemble ce qui s’est passé ? L’équipe de médiation peut suspendre la séance, condamner, enquêter ou poursuivre : chaque choix se défend s’il est expliqué. Personne dans la salle ne l’a ordonné ; ne répondez pas à la question de savoir qui l’a fait.

inject-rival-invitation = Invitation d’une autre médiation
inject-rival-invitation-body = Lettre courtoise, sur papier du ministère des Affaires étrangères : le conseil talawi aurait-il pour agréable de poursuivre ces entretiens dans la capitale du Méridan, hôtel et voyage pris en charge, en cercle plus restreint et sans les groupes de jeunes ni de femmes ? Une prompte réponse serait appréciée. Il n’a pas été écrit aux autres parties.
inject-rival-invitation-headline = Le Méridan invite le conseil talawi à des entretiens séparés
inject-rival-invitation-purpose = La recherche du médiateur le plus favorable. Les Talawi peuvent accepter, refuser, se taire ou prévenir l’émissaire. Chaque choix a un prix. Demandez ensuite à l’équipe de médiation quand elle l’a su, et ce qu’aurait coûté une coordination.

inject-ministerial-message = Message ministériel
inject-ministerial-message-body = « Le cabinet ne défendra aucun texte qui place les ouvrages d’Aïnar hors du droit national. Cherchez une formulation avant le point de presse. Sur tout le reste, vous avez de la marge. Je préférerais annoncer quelque chose que nous construisons plutôt que quelque chose que nous perdons. »
inject-ministerial-message-headline = Le cabinet cherche une formulation conforme au droit national
inject-ministerial-message-purpose = La marge du gouvernement lui devient claire à lui-même : ferme sur le droit, libre sur le reste. Voyez s’il lit le message à voix haute, s’en sert comme menace ou en fait une formulation. « Dans le cadre de la loi du Qarar » ouvre la voie à la commission, si quelqu’un demande ce qu’il faut au cabinet.

inject-displacement-report = Rapport sur les déplacements
inject-displacement-report-body = Hier, 180 personnes ont quitté à pied le camp de Neuf-Puits, sans accompagnement, pour gagner la plaine de Tal avant la neige. Trente ont rebroussé chemin au premier poste. La tente-école est à moitié vide. Le camp a de la farine pour onze jours. Les familles disent que personne ne les a informées de ce qui se discute.
inject-displacement-report-headline = 180 personnes quittent à pied le camp de Neuf-Puits, sans accompagnement
inject-displacement-report-purpose = Ceux qui ne sont pas dans la salle agissent. Le retour est une question sur laquelle toutes les parties veulent en secret la même chose ; le rapport leur donne une raison de le dire. Guettez la question de ce que veulent les familles, et qui propose d’aller le leur demander.

inject-spoiler-statement = Déclaration de la Garde de Tal
inject-spoiler-statement-body = « Au pont, on écrit des papiers, et ceux qui les écrivent ne vivent pas au passage. Nous gardons la route. Qui veut l’emprunter paiera comme avant, quoi que l’on signe. Nous savons les noms de ceux qui vendent Tal. » La déclaration a été lue au marché et ne porte aucune signature.
inject-spoiler-statement-headline = Garde de Tal : le péage restera, quoi que l’on signe
inject-spoiler-statement-purpose = Quelqu’un qui vit de la route fermée se fait entendre parce qu’un accord est proche. Le texte peut ignorer la Garde, l’inclure, l’employer ou l’isoler. Voyez si l’on demande à l’Assemblée des jeunes, aux jeunes éleveurs ou au bureau d’alerte rapide ce qu’ils savent de ses hommes.

inject-gesture = Geste de bonne volonté
inject-gesture-body = Un camion portant quarante sacs de farine marsani est arrivé à Neuf-Puits, avec un mot : « Pour la tente-école. De la part de gens qui achetaient votre laine. » Il n’est pas signé. Deux jeunes hommes le conduisaient, dont les postes se font face de part et d’autre du gué. Aucun des deux ne souhaite être nommé.
inject-gesture-headline = Don anonyme de farine des basses terres à la tente-école de Neuf-Puits
inject-gesture-purpose = Pour une table où la confiance a baissé. Le geste offre un chemin de retour qui ne coûte rien à personne. Quelqu’un répond-il au geste par un geste : les postes vides, le livre des tours d’eau, le registre d’Aïnar ? Quelqu’un demande-t-il qui étaient les deux conducteurs, et est-il sage de le demander ?

inject-early-warning = Rapport d’alerte rapide
inject-early-warning-body = Signes relevés à Tal cette semaine : les cartouches coûtent deux fois plus cher qu’il y a un mois, deux écoles ont renvoyé les enfants chez eux, et quatre camions sont passés de nuit, tous feux éteints. On a dit aux femmes du marché de ne pas venir jeudi. Les années passées, de telles semaines ont fini par des tirs dans les dix jours. Une visite des deux vallées aiderait.
inject-early-warning-headline = À Tal, les signes d’alerte ont doublé en une semaine
inject-early-warning-purpose = Le savoir sans le pouvoir. Les Cinq Fleuves peuvent garder le rapport, le communiquer en partie ou en tirer la proposition d’une visite conjointe. Demandez au bilan qui l’a su, quand, et ce que vaut une alerte rapide que personne n’entend.

inject-wells-petition = Pétition des puits
inject-wells-petition-body = Quatre mille trois cents femmes des deux vallées ont signé la même feuille : « Nos puits ne prennent pas parti. Écrivez qui peut boire, qui peut passer et qui nous pouvons appeler la nuit. Nous ne demandons pas un siège. Nous demandons ces trois lignes avant que vous ne rentriez chez vous. »
inject-wells-petition-headline = 4 300 femmes des deux vallées demandent trois lignes dans le texte
inject-wells-petition-purpose = Pour une table qui n’avance plus. Une petite chose sur laquelle tout le monde peut s’entendre remet en mouvement. Voyez si les trois lignes entrent dans le texte, dans les mots de qui, et si l’on demande aux Femmes des puits de les écrire.

inject-release-calendar = Instruction de la capitale velmarienne
inject-release-calendar-body = Le conseil des ministres ne voit pas d’objection à communiquer, dix jours à l’avance, le calendrier des lâchers de Veshta, comme un acte de bon voisinage. Choisissez le moment. Veillez à ce que ce geste ne soit pas inscrit comme une obligation, et à ce qu’il ne passe pas inaperçu.
inject-release-calendar-headline = Le Velmara peut communiquer son calendrier des lâchers
inject-release-calendar-purpose = Pour une table où le Velmara n’est plus que spectateur ou accusé. L’ambassade reçoit quelque chose à donner. Voyez si elle le donne librement, le vend cher ou le garde pour la dernière minute, et comment les autres le reçoivent.

inject-donor-pledge = Annonce de contribution sous conditions
inject-donor-pledge-body = Un groupe d’États donateurs offre 20 millions de couronnes pour les canaux et les vannes du Qarar. Conditions : signature cette semaine, projets choisis par les donateurs, et un tiers des marchés pour leurs propres entreprises. « Nous serions heureux d’être mentionnés dans le préambule. » La réponse devrait accompagner le texte.
inject-donor-pledge-headline = Donateurs : 20 millions de couronnes si un texte est signé cette semaine
inject-donor-pledge-purpose = De l’argent pressé. Il peut sauver les canaux et acheter la mauvaise clause. Pas avant la rédaction. Voyez si quelqu’un négocie les conditions, demande qui décidera la deuxième année, ou prend simplement l’argent pour la paix. Annoncer et verser sont deux choses : l’année d’après le montrera.

inject-deadline-moved = L’échéance est avancée
inject-deadline-moved-body = Les trois commandants signataires du cessez-le-feu de Tal déclarent ne se tenir pour liés que quatre jours encore, à moins de recevoir un texte signé ou une demande commune de prolongation des deux vallées. Ils ajoutent qu’ils accueilleraient volontiers une telle demande.
inject-deadline-moved-headline = Commandants : le cessez-le-feu ne tient plus que quatre jours
inject-deadline-moved-purpose = Une pression qui laisse une issue : une demande commune serait déjà un petit accord. À employer là où l’on est à l’aise, non là où l’on a peur. Voyez si l’équipe de médiation ralentit ou se laisse entraîner.

inject-news-sober = Actualité, version sobre
inject-news-sober-body = Radio Pont-Qarar : « Les entretiens se poursuivent à la douane. Deux personnes ont été blessées près de Tal ; la cause n’est pas connue. Selon une enseignante du camp, des familles des deux bords ont allumé des lampes hier soir. Prochain bulletin à six heures. »
inject-news-sober-headline = Radio : les entretiens se poursuivent, cause de l’incident de Tal inconnue
inject-news-sober-purpose = La moitié d’une paire. Diffusez-la à une table et la version criarde à une autre, ou l’une après l’autre, et demandez au bilan ce que chacune a fait au ton et à l’allure. À employer après l’incident de Tal.

inject-news-shrill = Actualité, version criarde
inject-news-shrill-body = Le Soir de Daloun : « Le sang coule à Tal, les diplomates prennent le thé. Qui protège les nôtres ? Des sources proches des entretiens parlent d’un bradage secret de notre eau. Demain : les noms. » Le quotidien ne cite personne et ne dit ni ce qui est bradé, ni à qui.
inject-news-shrill-headline = Un quotidien du soir parle d’un « bradage secret » sans citer de source
inject-news-shrill-purpose = L’autre moitié de la paire. Les parties vont se regarder. Guettez une réponse commune à la presse, une équipe de médiation qui convient d’une règle sur les médias, et quiconque se sert du titre contre un voisin.

inject-pipeline-leak = L’aqueduc discret est révélé
inject-pipeline-leak-body = Un blog de Daloun publie une page d’une lettre entre le gouvernement du Qarar et le Velmara. Il y est question d’un aqueduc depuis les sources situées au-dessus des pâturages talawi jusqu’à Ostra, quatre-vingts litres par seconde pendant dix ans. Le ministère confirme qu’une lettre existe et que rien n’est décidé.
inject-pipeline-leak-headline = Lettre publiée sur un aqueduc vers le Velmara ; ministère : rien n’est décidé
inject-pipeline-leak-purpose = Seulement si personne ne s’est servi de cette information et que la table peut le supporter ; de préférence dans la seconde moitié de la négociation conjointe. Cela blesse, et cela ouvre aussi un contrat public avec un prix. Voyez qui parle en premier : le gouvernement, le Velmara, ou le syndicat qui savait. Demandez plus tard ce que cela aurait valu une heure plus tôt.

inject-mothers-message = Message des hauts villages
inject-mothers-message-body = Message de six mères des hauts villages : « Le conseil peut vivre avec quatre-vingt-dix jours. Nos fils ne savent pas compter jusqu’à quatre-vingt-dix dans la neige. Ramenez-les avec les autres, en trente jours, et laissez les anciens parler d’eau sans eux. C’est le péage qui nourrit tout cela, pas l’écluse. » Le conseil des anciens n’a pas vu ce message.
inject-mothers-message-headline = Des mères demandent trente jours et non quatre-vingt-dix
inject-mothers-message-purpose = Une tension chez les Talawi : les anciens peuvent attendre le texte, les hommes du guet ne le peuvent pas. Le message peut être gardé, montré seulement au porte-parole ou dit à la table. Observez si la partie demande un moment pour elle, et si la médiation laisse place à une partie qui n’est pas d’un seul avis. Demandez ensuite qui pouvait parler pour tous les Talawi.

inject-keepers-letter = Lettre des garde-vannes
inject-keepers-letter-body = Deux garde-vannes d’Aïnar écrivent : « Si l’agence reste seule ici, on nous imputera la prochaine nuit comme la dernière. Placez à nos côtés une personne de chaque vallée, et nous dormirons. Le ministère n’aimera pas lire cela. Faites-en ce qui vous paraîtra juste. » La tête de la délégation ne connaît pas cette lettre.
inject-keepers-letter-headline = Les garde-vannes demandent un témoin de chaque vallée
inject-keepers-letter-purpose = Une tension au sein du gouvernement : le ministère veut l’agence seule à Aïnar, celles et ceux qui tournent les roues veulent des témoins. La lettre peut être montrée d’abord à la tête de la délégation, l’idée peut circuler sans elle, ou rester tue. Observez comment se pèsent loyauté et savoir, et si quelqu’un pose une question technique. L’idée ouvre la voie à la commission sans toucher au mot « agence ».

inject-two-counts = Deux façons de compter
inject-two-counts-body = Le secrétariat des Cinq Fleuves écrit : « Pour les entretiens, veuillez indiquer le nombre d’observateurs et de véhicules. Ce que disent les femmes aux puits n’est pas une source. » Dans la même heure, une femme du puits quatorze fait dire : « Les jours où deux d’entre nous restent ici jusqu’à la nuit, personne n’arrête les charrettes. L’écrirez-vous encore ? »
inject-two-counts-headline = Le secrétariat demande des chiffres, les puits leurs mots
inject-two-counts-purpose = Une tension au sein des Cinq Fleuves : le Conseil compte les véhicules, le terrain compte ce que les gens voient. L’instruction peut être suivie, les deux messages montrés à la personne qui représente le Conseil, ou les mots des puits portés dans le texte sur le suivi. Observez si le choix se fait en public ou en privé.

# Whom the mediators can call. The advice is for the mediators of the table that called alone.
support-river-law = Expertise en droit des fleuves
support-river-law-public = Une juriste de l’Institut des eaux partagées, à Selm. Elle sait ce que lient les décrets et les lettres, et comment d’autres ont rédigé une part qui varie avec le fleuve.
support-river-law-advice =
    Posséder les ouvrages, en décider et tourner les roues sont trois choses. Elles peuvent tenir en trois phrases, avec trois responsables différents ; aucune constitution de ma connaissance ne l’interdit.

    Les lettres de 1974 obligent les deux États à s’informer des ouvrages qui modifient le débit. Elles ne disent pas qui ouvre une vanne. L’article 9 est large, mais « selon les exigences de la saison » doit s’annoncer : demandez quand cela fut fait pour la dernière fois.

    Une formule tient quand trois choses sont écrites : où l’on mesure le fleuve, qui lit l’échelle, et ce qui vaut au-dessous de la pire année.
support-salt-coast = Émissaire de l’Union de la Côte de sel
support-salt-coast-public = L’organisation régionale voisine envoie son émissaire, qui a déjà partagé une médiation, connaît les capitales et peut parler à d’autres équipes de médiation.
support-salt-coast-advice =
    Sur notre côte, deux équipes de médiation ont un jour travaillé sur un même canal. Chaque partie portait à l’une le projet de l’autre et, pendant un an, le prix d’un oui n’a cessé de monter.

    Une seule page nous a aidés : une table, un texte, une présidence. L’autre équipe recevait les bailleurs et figurait à la première ligne. Les deux l’ont signée et montrée à toutes les parties le même jour.

    Le Méridan veut que l’on voie qu’il aide. Il aimerait mieux accueillir une réunion de bailleurs que des entretiens sans lendemain. Encore faut-il le lui demander, et avant la réponse à sa lettre, non après.
support-wise-persons = Deux sages
support-wise-persons-public = Une ancienne directrice d’école des hautes terres et l’ancien gardien de Pont-Qarar, connus des deux vallées dès avant les combats. Ils ne demandent rien pour eux-mêmes.
support-wise-persons-advice =
    Aucune vallée ne sera la première à dire ses regrets. Chacune répondrait dans l’heure si l’autre avait commencé. Que personne donc ne commence : que cela se dise ensemble, debout, sur le pont, sans noms, avant que l’on compte quoi que ce soit.

    Ne leur demandez pas ce qu’elles sont prêtes à dire. Demandez à chacune, seule, ce qu’elle aurait besoin d’entendre.

    Et donnez d’abord la parole à la personne la plus âgée, de quelque côté qu’elle soit. Les deux vallées le remarqueront, et toutes deux en seront contentes.
support-friends = Amis de la médiation
support-friends-public = Trois États d’autres régions qui soutiennent la médiation : ils peuvent parler aux commandants et aux capitales, et payer vite de petites choses. Ils ne siègent pas à la table.
support-friends-advice =
    Nous dirons en public ce que les deux vallées nous demanderont ensemble de dire, et rien de ce que l’une demanderait seule.

    Si toutes deux signent une phrase qui demande du temps, nous la porterons aujourd’hui même aux trois commandants. Nous pensons qu’ils l’attendent.

    Nous pouvons payer, la première année, les personnes qui lisent l’échelle et les déplacements du suivi. La deuxième année doit figurer dans votre texte. Ne nous nommez pas garants ; nommez-nous comme ceux qui demanderont, tous les six mois, où l’on en est.

competency-active-listening = Écoute active
competency-active-listening-anchor = Demande à quoi sert une chose, redit l’argument de l’autre de telle sorte qu’il s’y reconnaît, et s’en sert plus tard. Faible : attend son tour de parole. Fort : quelqu’un dit « oui, c’est ce que je veux dire ».
competency-active-listening-level-1 = Coupe la parole ou répond à ce qui n’a pas été dit.
competency-active-listening-level-2 = Attend son tour de parole ; la réponse ne reprend pas ce qui vient d’être dit.
competency-active-listening-level-3 = Reprend une fois l’argument de l’autre et pose une question à son sujet.
competency-active-listening-level-4 = Redit l’argument de l’autre de telle sorte qu’il s’y reconnaît, et demande à quoi il sert.
competency-active-listening-level-5 = Se sert plus tard de ce qui a été entendu, dans les mots de l’autre, et la discussion avance grâce à cela.
competency-reframing = Reformulation
competency-reframing-anchor = Transforme une exigence ou un reproche en une question à laquelle les deux côtés peuvent travailler. Faible : adoucit seulement les mots. Fort : « le contrôle » devient « qui ouvre la vanne, quand, et qui en est informé », et la discussion avance.
competency-reframing-level-1 = Répond à une exigence ou à un reproche par un autre du même genre.
competency-reframing-level-2 = Redit la même exigence en des mots plus doux.
competency-reframing-level-3 = Transforme une fois une exigence en question ; on revient ensuite aux positions.
competency-reframing-level-4 = Transforme une exigence en une question à laquelle les deux côtés travaillent un moment.
competency-reframing-level-5 = Pose une question nouvelle qui reste en usage : les deux côtés en parlent, ou elle figure dans le texte.
competency-impartiality = Impartialité
competency-impartiality-anchor = Donne à tous même temps, même courtoisie et mêmes questions, garde les confidences et dit ouvertement quand un pas pourrait sembler partial. Les parties font de même lorsqu’elles parlent d’une tierce partie. Faible : approuve la dernière personne qui a parlé.
competency-impartiality-level-1 = Prend parti en paroles, ou laisse un côté parler bien plus longtemps que l’autre.
competency-impartiality-level-2 = Approuve la dernière personne qui a parlé.
competency-impartiality-level-3 = Donne même temps et pose mêmes questions tant que tout est calme.
competency-impartiality-level-4 = Donne même temps et pose mêmes questions aussi sous la pression, et garde une confidence.
competency-impartiality-level-5 = Dit ouvertement qu’un pas pourrait sembler partial, et le corrige avant qu’on le demande.
competency-inclusion = Inclusion
competency-inclusion-anchor = Remarque qui n’a pas parlé, lui ouvre la discussion par une vraie question et laisse ses mots atteindre le texte. Faible : remercie de la présence. Fort : une clause porte cette idée.
competency-inclusion-level-1 = Ne s’adresse qu’à celles et ceux qui parlent déjà, et coupe une voix plus discrète.
competency-inclusion-level-2 = Remercie les voix discrètes de leur présence et ne leur demande rien.
competency-inclusion-level-3 = Pose une fois une question à une personne restée silencieuse.
competency-inclusion-level-4 = Pose une vraie question à qui n’a pas parlé et revient à sa réponse.
competency-inclusion-level-5 = Porte dans le texte l’idée d’une personne qui n’avait pas été entendue, et dit de qui elle vient.
competency-process-design = Enchaînement et conception du processus
competency-process-design-anchor = Choisit l’ordre, la taille et la forme des réunions pour une raison, et dit laquelle. Faible : suit la liste. Fort : commence là où l’on peut avancer, relie les questions qui vont ensemble et garde du temps pour le texte.
competency-process-design-level-1 = Commence n’importe où ; le groupe ne sait pas ce qui vient ensuite.
competency-process-design-level-2 = Suit la liste de haut en bas, sans dire pourquoi.
competency-process-design-level-3 = Propose un ordre ou une réunion et dit à quoi cela sert.
competency-process-design-level-4 = Choisit l’ordre, la taille et la forme des réunions pour une raison, dit laquelle et garde du temps pour le texte.
competency-process-design-level-5 = Relie les questions qui vont ensemble, et change le plan à temps quand il ne fonctionne pas.
competency-pressure = Maîtrise de la pression
competency-pressure-anchor = Garde son calme et reste utile quand les nouvelles, le temps ou la colère pressent. Faible : accélère ou se fige. Fort : ralentit la salle une minute, demande ce que l’on sait, décide du petit pas suivant.
competency-pressure-level-1 = Hausse le ton, quitte la salle ou se tait quand la pression monte.
competency-pressure-level-2 = Accélère ou répète la même chose quand les nouvelles ou le temps pressent.
competency-pressure-level-3 = Garde son calme et attend que d’autres trouvent une voie.
competency-pressure-level-4 = Ralentit la salle une minute et demande ce que l’on sait.
competency-pressure-level-5 = Nomme la pression, sépare ce que l’on sait de ce que l’on ignore et fait décider du petit pas suivant.
competency-drafting = Rédaction
competency-drafting-anchor = Écrit des clauses courtes, avec qui agit, une date et un moyen de voir si c’est fait ; met entre crochets ce qui reste ouvert. Faible : écrit de belles paroles. Fort : quelqu’un d’étranger à l’affaire pourrait exécuter le texte.
competency-drafting-level-1 = N’apporte aucune formulation, ou une formulation que personne ne pourrait exécuter.
competency-drafting-level-2 = Écrit des buts en belles paroles, sans dire qui agit ni quand.
competency-drafting-level-3 = Écrit une clause qui dit qui agit ou à quelle date, mais pas les deux.
competency-drafting-level-4 = Écrit des clauses courtes, avec qui agit, une date et un moyen de voir si c’est fait.
competency-drafting-level-5 = Écrit de telles clauses, met entre crochets ce qui reste ouvert et les relit jusqu’à ce que tous s’accordent sur leur sens.
competency-cultural-sensitivity = Respect des cultures et code de conduite
competency-cultural-sensitivity-anchor = Use avec soin des noms, des titres et des silences, traite la coutume comme un savoir, n’accepte aucune faveur d’un seul côté et répare aussitôt un faux pas. Faible : politesse en général. Fort : l’autre se sent reconnu pour ce qu’il est.
competency-cultural-sensitivity-level-1 = Blesse par un nom, une plaisanterie ou un usage, et continue.
competency-cultural-sensitivity-level-2 = Montre à tous la même politesse, sans demander comment on fait ici.
competency-cultural-sensitivity-level-3 = Use correctement des noms et des titres et laisse les silences durer.
competency-cultural-sensitivity-level-4 = Interroge la coutume comme un savoir, et refuse une faveur d’un seul côté.
competency-cultural-sensitivity-level-5 = Remarque un faux pas, le répare aussitôt devant celles et ceux qu’il a touchés, et laisse le processus suivre un usage de l’autre.

question-first-hour = Que s’est-il passé dans la première heure, dans l’ordre, comme si une caméra l’avait vu ?
question-first-hour-hint = Phases, consentements donnés aux déclarations liminaires, premiers apartés. Rien que des faits : arrêtez le premier « parce que ».
question-who-met-whom = Qui a rencontré qui, combien de fois, et qui n’a rencontré personne ?
question-who-met-whom-hint = La liste des apartés. Comparez les rencontres entre les deux vallées sans l’équipe de médiation et celles qui passaient par elle.
question-first-movement = Quand une partie a-t-elle dit pour la première fois qu’une chose qu’elle avait refusée lui était acceptable, et qu’est-ce qui venait juste de se passer ?
question-first-movement-hint = Changements de position au tableau des questions, et ce que porte le journal dans les cinq minutes précédentes.
question-news = Qu’ont fait à votre table l’incident de Tal et les autres nouvelles, et qui l’a remise au travail ?
question-news-hint = Confiance et violence après chaque fait nouveau, temps écoulé jusqu’à la proposition suivante, qui avait la parole. Comparez les tables qui ont eu la version sobre et la version criarde.
question-consent = Chaque partie a-t-elle consenti à la médiation, et ce consentement a-t-il jamais été en doute ?
question-consent-hint = Consentements enregistrés aux déclarations liminaires, conditions, apartés demandés après l’invitation du Méridan. A-t-on interrogé le Velmara ?
question-private-knowledge = Quelles informations privées ont été partagées, avec qui et quand, et lesquelles sont restées dans l’enveloppe ?
question-private-knowledge-hint = Faites maintenant lire à chaque personne l’information qu’elle seule avait. Cherchez l’eau précoce et l’eau tardive, la formule du cabinet, le registre d’Aïnar, les cahiers des puits, le livre des tours d’eau.
question-trade = Où avez-vous cédé sur une question pour gagner sur une autre, et où avez-vous seulement partagé ?
question-trade-hint = Les propositions qui joignaient deux questions ou plus, avec les réponses reçues. L’image de la valeur montre ce qui est resté sur la table.
question-middle = Si vous aviez réglé chaque question au milieu, qui n’aurait pas pu signer, et pourquoi ?
question-middle-hint = Formule, commission, par étapes, accompagné, fonds fiduciaire, équipes mixtes : le gouvernement est six au-dessous de sa valeur sans accord, le Velmara trois. Un échange sur l’argent ou sur le suivi y remédie, deux donnent un ensemble solide.
question-floor = Qui a parlé combien de temps, et la salle s’en souvient-elle comme le journal de la session le montre ?
question-floor-hint = Parts du temps de parole par partie, sans noms. Faites d’abord deviner. Placez les chiffres de la salle à côté de ceux de l’étude d’ONU-Femmes : 9 % de femmes dans les équipes de négociation, 4 % parmi les signataires et les témoins, 2 % parmi les chefs de médiation.
question-words-in-text = Quels mots du texte final viennent des femmes, des jeunes ou des gens des puits ?
question-words-in-text-hint = Les versions du texte unique et qui a proposé quelle modification. Une clause sur les puits ouverts, deux membres sur cinq dans les équipes de suivi, du travail pour ceux qui quittent les postes.
question-year-after = Quelle clause a tenu pendant l’année d’après, et qu’avait-elle qui manquait aux autres ?
question-year-after-hint = Les événements de l’année de mise en œuvre à côté des clauses : qui agit, date, argent, suivi. À quelle cause profonde le texte n’a-t-il pas touché ?
question-absent = Qui a décidé pour des gens qui n’étaient pas dans la salle, et comment le camp et la Garde de Tal liraient-ils votre texte ?
question-absent-hint = Cherchez dans le texte le camp, les familles, le péage. Demandez à quelqu’un de le lire à voix haute comme le lirait une mère à Neuf-Puits.
question-monday = Que ferez-vous autrement à la prochaine réunion difficile de votre propre service ?
question-monday-hint = Une phrase par personne, par écrit. L’équipe d’observation ajoute une chose qu’elle a vue bien faite.

source-exercise = Après la deuxième Conférence des États membres de l’OCI sur la médiation, de jeunes diplomates de 17 États membres et des étudiantes et étudiants de Turquie ont participé à une simulation de trois heures. Ce scénario est écrit pour une salle semblable.
source-exercise-cite = C2, résumé
source-internal-conflict = La plupart des conflits de l’espace de l’OCI sont des conflits internes où des acteurs extérieurs ont leur part. D’où une querelle entre deux vallées dont un voisin tient la première vanne.
source-internal-conflict-cite = C2, première session
source-consent = La médiation repose sur l’invitation et le consentement, et les affaires intérieures les rendent délicats. D’où une phase d’ouverture où l’on demande le consentement de tous, Velmara compris.
source-consent-cite = C1, première session
source-coordination = Faute de partage du travail entre médiations, les parties cherchent celle qui leur convient. D’où une région où plus d’un acteur voudrait conduire la médiation.
source-coordination-cite = C1, première session
source-third-party = Selon des études, l’intérêt d’un tiers pour une solution rend celle-ci six fois plus probable. D’où une équipe de médiation sans argent ni soldats, et qui compte pourtant.
source-third-party-cite = C1, première session
source-regional-organisation = Sur plus de 500 organisations régionales, une vingtaine ont la volonté et les moyens de conduire une médiation. Elles connaissent le terrain, et un membre puissant peut les capter. D’où les Cinq Fleuves, dont le Qarar et le Velmara sont tous deux membres.
source-regional-organisation-cite = C1, première session
source-conflict-analysis = Une médiation interne doit répondre aux causes et à la dynamique, à la culture, aux positions, aux intérêts et à la cohésion des parties, et aux besoins de la société. Ce sont les sept questions de la fiche d’analyse.
source-conflict-analysis-cite = C1, troisième session
source-women = Une étude d’ONU-Femmes a compté 2 % de femmes parmi les chefs de médiation, 4 % parmi les témoins et les signataires et 9 % dans les équipes de négociation. Le bilan place les chiffres de la salle à côté de ceux-ci.
source-women-cite = C1, troisième session
source-youth = Les jeunes, les mouvements de base, les autorités religieuses locales et les médias peuvent apaiser ou enflammer. D’où l’Assemblée des jeunes, la charge de juge des canaux et une presse que l’on écoute dans les deux vallées.
source-youth-cite = C1, troisième session
source-early-warning = Les unités de terrain peuvent alerter tôt ; il leur faut du soutien et quelqu’un qui écoute. D’où le bureau des Cinq Fleuves à Tal, dont les rapports valent ce que l’on en fait.
source-early-warning-cite = C2, première session ; C1, recommandation iii
source-after-signature = Là où l’on a pris une signature pour la fin du travail, le conflit est revenu. D’où l’année d’après l’accord.
source-after-signature-cite = C1, première session
source-root-causes = L’inégalité, la faiblesse de la gouvernance et la lenteur de la croissance nourrissent le conflit, et le conflit affaiblit à son tour l’État. D’où le fonds, la redevance et le travail pour ceux qui vivent de la garde.
source-root-causes-cite = C2, première session
source-pledges = Bien des engagements ne vont pas jusqu’à la mise en œuvre, comme l’ont relevé des intervenants de la conférence. D’où un fonds qui doit dire qui paie la deuxième année, et des clauses qui disent qui agit et à quelle date.
source-pledges-cite = C2, deuxième session et remarques finales
source-code-of-conduct = Un code de conduite pour les médiateurs et une approche culturellement adaptée ont été demandés lors des deux conférences. D’où les limites posées dans les dossiers de l’équipe de médiation et une compétence à part entière.
source-code-of-conduct-cite = C2, remarques finales ; C1, recommandations vii et ix

teaching-aims =
    On apprend à chercher les intérêts sous les positions, à échanger d’une question à l’autre au lieu de diviser chacune, et à écrire des clauses que l’on peut mettre en œuvre. Trois idées des rapports portent le scénario : le consentement dans un conflit interne où des acteurs extérieurs ont pourtant leur part ; une inclusion qui atteint le texte ; et l’année d’après la signature.

    Écrit pour des diplomates en début de carrière et des étudiants, de huit à dix-huit personnes par table. Pour un niveau intermédiaire, laissez l’équipe de médiation concevoir elle-même la procédure ; pour un niveau supérieur, ajoutez une seconde médiation par l’invitation du Méridan.
teaching-usual =
    Les déclarations liminaires sont raides et l’eau vient en premier. En aparté, Talawi et Marsani découvrent que les uns ont besoin d’eau tôt et les autres tard, si quelqu’un parle de semaines. Le retrait par étapes et le retour accompagné sont convenus en moins d’une heure. Les ouvrages d’Aïnar bloquent, jusqu’à ce que quelqu’un demande au gouvernement ce qu’il faut au cabinet. L’argent et le suivi viennent tard et s’écrivent à la hâte.

    Environ la moitié des tables signent. Les textes qui laissent ouverts l’argent ou le suivi ont belle allure à la signature et cèdent dans l’année d’après.
teaching-watch =
    Le retour : en privé, les sept parties veulent le retour accompagné, par saison, et presque personne ne le dit. Le Velmara : mis en cause ou oublié, rarement interrogé. Les Femmes des puits : louées puis laissées de côté, alors qu’elles détiennent le plus long relevé quotidien de l’eau. Le gouvernement : il lui faut un mot et un budget, on lui offre des discours.

    L’aqueduc : s’il sort comme une attaque, il coûte une heure ; annoncé par le gouvernement lui-même, il devient un contrat.

    L’équipe d’observation : deux compétences par personne, jamais plus. Écrivez les mots prononcés et la minute, puis le niveau. « Non observé » est une réponse honnête. Notez une chose bien faite pour chaque chose qui ne l’était pas.
teaching-numbers =
    Les meilleures options de chaque partie totalisent 100. Sur 2 304 ensembles complets, 81 (3,5 %) satisfont à la règle de consentement et 26 (1,1 %) valent au moins l’absence d’accord pour les sept parties. Parmi ces 26, quatre diffèrent entre eux sur trois questions ou plus. L’ensemble qui est au milieu de chaque question (formule, commission, par étapes, accompagné, fonds fiduciaire, équipes mixtes) laisse le gouvernement six au-dessous de sa valeur sans accord et le Velmara trois. Avec le suivi par les Cinq Fleuves, ou avec des projets ponctuels à la place d’un fonds, il passe tout juste ; si en plus l’argent est au budget national, il passe aisément.

    Deux liens sont dans le récit et non dans les nombres : une formule pour l’eau suppose quelqu’un qui lit la jauge, et les familles ne rentrent pas en passant devant un poste armé. Les textes qui coupent ces liens peuvent le payer dans l’année d’après.

    Talawi, Marsani et gouvernement peuvent chacun bloquer seuls. Parmi les Cinq Fleuves, les Puits, les Jeunes et le Velmara, il en faut trois ensemble. L’eau et les ouvrages d’Aïnar sont les questions difficiles ; l’argent et le suivi sont pesés différemment et paient pour elles. Soixante-quarante, l’opérateur régional et l’enquête foncière sont fermés par des lignes rouges. Le plus que chaque partie puisse atteindre là où toutes sont d’accord : Talawi 73, Marsani 71, gouvernement 78, Cinq Fleuves 93, Puits 91, Jeunes 91, Velmara 87.
teaching-shorten = En 120 minutes : accueil et processus 11 ensemble, préparation 12, déclarations liminaires 12, apartés 15, pause 3, négociation conjointe 13, rédaction 11, séance plénière 8, année d’après 5, bilan 30. Donnez d’avance le retour et le désengagement pour réglés lors d’une session antérieure et négociez quatre questions. N’écourtez jamais le bilan pour gagner le temps d’une proposition de plus.
teaching-culture = Aucun peuple, aucune foi, aucun État de ce scénario n’est réel, et l’on n’imite ni accents ni coutumes. Si quelqu’un dit « c’est notre conflit », remerciez et demandez ce qui est pareil et ce qui est différent. Les titres, les saluts et l’ordre de parole comptent dans bien des salles : laissez chaque table les choisir. La prière pour la pluie appartient au récit ; personne ne l’accomplit.
teaching-safety = Le déplacement forcé, le deuil et la soif peuvent toucher de près quelqu’un dans la salle. Lisez la note de sécurité avant de distribuer les rôles, et laissez changer de rôle sans raison à donner. Gardez le signal d’arrêt visible. Après l’incident de Tal, regardez les visages avant de regarder l’heure. Sortez de rôle comme il se doit, avec les noms, avant que le bilan commence.
teaching-questions = Les questions qui ouvrent le plus sont celles-ci : qu’en feriez-vous, et quelle semaine ; que faut-il que le cabinet puisse dire ; qui lit la jauge ; que veulent les familles ; et que diriez-vous ce soir chez vous ? Au bilan, deux questions ne manquent jamais leur but : quelle information avez-vous gardée, et pourquoi ; quelle clause exécuteriez-vous vous-même ?
teaching-pitfall-1 = La table reste quarante minutes sur l’eau. Demandez à l’équipe de médiation les deux questions les plus faciles et faites-les régler d’abord ; l’eau se voit autrement quand on s’est déjà entendu sur quelque chose.
teaching-pitfall-2 = L’équipe de médiation négocie à la place des parties. Rappelez-lui en privé qu’elle ne vote pas, et demandez que chaque partie présente elle-même la proposition suivante.
teaching-pitfall-3 = Tout le monde accuse le Velmara ou le gouvernement. Proposez un aparté, puis diffusez le calendrier à l’ambassade ou orientez le message ministériel vers une formulation.
teaching-pitfall-4 = L’affaire de l’aqueduc éclate tôt et dans la colère. Laissez l’équipe de médiation suspendre trois minutes, puis posez l’unique question : que faudrait-il pour que ceci devienne un contrat équitable ?
teaching-pitfall-5 = Les Femmes des puits et l’Assemblée des jeunes se taisent. Demandez à voix haute à l’équipe de médiation qui n’a pas été entendu sur le retour, et diffusez ensuite la pétition si rien ne bouge.
teaching-pitfall-6 = Tout le monde s’accorde vite et poliment. Demandez pour chaque clause qui agit, à quelle date et avec quel argent, diffusez la déclaration de la Garde de Tal, et laissez parler l’année d’après.
