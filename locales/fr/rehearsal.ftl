### What simulated people write during a rehearsal, so that its debrief reads like one.
###
### $which chooses one of several texts that fit the same occasion.

# The facilitator's name of the session. $seed is the draw number.
rehearsal-title = Répétition { $seed }

# The function, without gender. $number counts observers who are not on the roster.
rehearsal-observer = Poste d’observation { $number }
rehearsal-room = Salle { $number }

# For whoever takes over an empty seat. $minutes since the start.
rehearsal-hand-over = Place reprise { $minutes } min après le début. La position et les lignes rouges figurent au dossier ; rien n’a été promis au nom de ce rôle.

## Observations. $kind is the competency: 1 active listening, 2 reframing, 3 impartiality,

## 4 inclusion, 5 process design, 6 work under pressure, 7 drafting, 8 cultural sensitivity,

## 0 any other. No names, no he or she: verbs with avoir, whose participle does not agree.

rehearsal-note-strong-a = { $kind ->
    [1] A répété la préoccupation de l’autre partie et demandé si c’était bien cela, avant de répondre.
    [2] A transformé un grief en une question que les deux parties pouvaient travailler.
    [3] A interrompu un allié et un adversaire sur le même ton, au bout des deux mêmes minutes.
    [4] A remarqué qui n’avait rien dit depuis un quart d’heure et ménagé une place dans l’échange sans désigner personne.
    [5] A proposé un ordre du jour, expliqué pourquoi, et recueilli l’accord avant de poursuivre.
    [6] Face à l’exigence d’un oui ou d’un non, a demandé cinq minutes d’aparté et rapporté une option.
    [7] A offert deux mots à la place d’une clause contestée ; les deux parties les ont gardés.
    [8] A laissé finir la personne la plus âgée, remercié dans les formes, et alors seulement exprimé son désaccord.
   *[0] Intervention préparée et précise ; la table a avancé après elle.
}
rehearsal-note-strong-b = { $kind ->
    [1] A laissé un silence après la déclaration. La phrase qui comptait est venue ensuite.
    [2] A nommé le besoin derrière l’exigence ; l’exigence n’a pas été répétée.
    [3] A refusé de dire quels chiffres étaient justes et demandé leur source aux deux parties.
    [4] A porté dans le texte l’idée d’une petite délégation, en disant de qui elle venait.
    [5] A scindé la plénière en deux brefs apartés au bon moment, chacun avec une question à trancher.
    [6] A reçu un ultimatum avec calme et demandé ce qui devrait être acquis à l’échéance.
    [7] A lu la clause à voix haute avec les yeux d’un tiers et trouvé le mot qui prêtait à méprise.
    [8] A vérifié une expression dans les deux langues avant qu’elle ne puisse blesser.
   *[0] A relié deux questions jusque-là séparées ; d’autres ont repris l’idée.
}
rehearsal-note-fair-a = { $kind ->
    [1] A posé de bonnes questions, puis répondu à l’une d’elles avant l’autre partie.
    [2] A adouci les termes ; l’exigence, derrière, n’a pas bougé.
    [3] Équilibre dans les mots ; le regard cherchait chaque fois l’assentiment du même côté de la table.
    [4] A demandé l’avis de toute la table et donné la parole aux trois premières mains levées.
    [5] Avait un plan pour l’heure et l’a quitté dès que deux délégations ont objecté.
    [6] A gardé son calme, mais laissé le chronomètre décider de l’ordre des questions.
    [7] A tenu le projet court ; deux crochets y figurent sans auteur.
    [8] Du soin pour les titres ; moins pour les silences dont d’autres avaient besoin.
   *[0] Parole rare et claire ; aurait pu aller une question plus loin.
}
rehearsal-note-fair-b = { $kind ->
    [1] A noté toutes les positions, peu des raisons qui les fondent.
    [2] A bien reformulé la première question, nullement la deuxième.
    [3] A donné le même temps aux deux parties ; l’une a eu deux fois le dernier mot.
    [4] A invité une petite délégation à parler, puis poursuivi sans attendre la réponse.
    [5] A ouvert par les objectifs et les règles, sans rappeler celles-ci lorsqu’elles ont été enfreintes.
    [6] A répondu d’une voix plus basse à une voix qui s’élevait ; y a perdu le fil de la proposition.
    [7] Bon œil pour les verbes qui engagent ; les dates et le payeur sont restés en suspens.
    [8] A expliqué un usage de son côté ; n’a rien demandé de ceux de l’autre.
   *[0] Constance du début à la fin ; rarement à l’origine d’un changement de cap.
}
rehearsal-note-weak-a = { $kind ->
    [1] A préparé sa réponse pendant que l’autre partie parlait encore, et manqué l’offre qui s’y trouvait.
    [2] A répété l’accusation pour la réfuter ; la table l’a entendue deux fois.
    [3] A hoché la tête aux chiffres d’une partie. L’autre l’a vu.
    [4] A parlé au nom d’un groupe assis deux chaises plus loin.
    [5] A sauté aux solutions ; les parties ne s’étaient pas entendues sur les questions.
    [6] Sous la pression du temps, a cédé sans contrepartie ce qui avait été refusé une heure plus tôt.
    [7] A présenté un nouveau texte alors que la salle travaillait sur l’ancien.
    [8] A employé un prénom là où un titre était attendu ; la réponse est allée à quelqu’un d’autre.
   *[0] A gardé sa déclaration liminaire jusqu’au bout ; rien, en une heure, ne l’a fait évoluer.
}
rehearsal-note-weak-b = { $kind ->
    [1] Trois interruptions au cours d’une seule déclaration.
    [2] A qualifié de prétexte l’intérêt de l’autre partie.
    [3] A porté un message d’un aparté à l’autre en y ajoutant ses conseils.
    [4] La parole n’a circulé qu’entre les deux chefs de délégation.
    [5] Pas un mot sur le sort des notes de l’aparté ; la confiance en a souffert.
    [6] A menacé de partir, sans plan pour la suite.
    [7] A accepté une phrase que deux délégations lisaient de deux façons.
    [8] Une plaisanterie bien reçue dans une langue, mal dans l’autre.
   *[0] Peu de part à l’échange ; le dossier offrait davantage.
}
rehearsal-note-not-seen = { $which ->
    [1] En aparté ailleurs ; rien à évaluer durant ce quart d’heure.
    [2] Pas assez vu pour évaluer.
   *[3] Écoute seulement ; aucune occasion de juger.
}
rehearsal-note-table = { $which ->
    [1] La table mène deux conversations à la fois.
    [2] Long silence après la nouvelle, puis, pour la première fois, une question au lieu d’une déclaration.
    [3] Tous les regards sont sur le projet ; le niveau sonore a baissé de moitié.
    [4] Les deux mêmes personnes gardent la parole depuis huit minutes.
    [5] Deux délégations parlent à part pendant que la médiation rédige ; toutes deux semblent à l’aise.
   *[6] La table a trouvé son ordre : une question, une voix, une phrase sur le papier.
}

## Decisions

rehearsal-decision-room = { $which ->
    [1] Règle de parole : deux minutes par intervention, la présidence donne la parole ; le signal d’arrêt est la main levée.
   *[2] Ce qui se dit en aparté y reste, sauf si la personne qui l’a dit y consent.
}
rehearsal-decision-openings = { $which ->
    [1] Les parties acceptent la médiation et son règlement intérieur.
    [2] Ordre du jour adopté : la question urgente d’abord, la plus difficile au milieu.
   *[3] Les chefs de délégation parlent en plénière ; leurs équipes, en aparté.
}
rehearsal-decision-caucus = { $which ->
    [1] Les deux parties principales autorisent la médiation à nommer leur premier intérêt à l’autre.
    [2] Un échange portant sur deux questions est à l’essai, sans engagement.
   *[3] Une note commune d’établissement des faits est demandée avant la séance conjointe.
}
rehearsal-decision-joint = { $which ->
    [1] Les parties travaillent sur un seul ensemble et marquent ce qu’elles ne peuvent accepter.
    [2] Deux questions sont liées : rien n’est définitif sur l’une avant l’autre.
   *[3] Le chiffre en suspens est confié pour quinze minutes à deux spécialistes, une personne de chaque côté.
}
rehearsal-decision-drafting = { $which ->
    [1] Un seul projet : les modifications se proposent sur le texte de la médiation.
    [2] Les crochets portent le nom de qui les a mis.
   *[3] Le suivi s’écrit avant la page des signatures, non après.
}
rehearsal-decision-plenary = { $which ->
    [1] Les chefs de délégation demandent deux minutes avec leur partie avant de répondre.
    [2] Les réserves sont inscrites dans une annexe et lues à voix haute.
   *[3] La médiation lit une fois le texte du début à la fin ; personne n’interrompt.
}

## Injects

rehearsal-skip-reason = { $which ->
    [1] La table a de quoi travailler ; ceci n’ajouterait que du bruit.
    [2] Il reste trop peu de temps pour en tirer parti.
   *[3] Les parties ont soulevé le point d’elles-mêmes.
}
rehearsal-written-title = { $which ->
    [1] Une question de la salle de presse
    [2] Une note des interprètes
   *[3] Un appel du bureau de terrain
}
rehearsal-written-body = { $which ->
    [1] Les journalistes ont appris qu’un texte commun existe. Ils demandent, dans dix minutes, une phrase sur laquelle toutes les délégations s’accordent. Le silence sera rapporté comme un échec.
    [2] Les interprètes ne peuvent rendre une expression du projet sans prendre parti. Ils prient les délégations d’en choisir ensemble une autre.
   *[3] Le bureau de terrain peut tenir une route ouverte aux familles cette nuit. Il doit entendre de toutes les parties, dans le quart d’heure, que personne n’emploiera cette route à autre chose.
}

## Outcomes

rehearsal-outcome-agreement = { $which ->
    [1] Signé par les parties dont le consentement était requis. Deux délégations ont demandé des dates dans l’annexe.
    [2] Signé après un dernier échange portant sur deux questions restées séparées jusque-là.
   *[3] Signé, une délégation avec une réserve sur le suivi, lue à voix haute et versée au journal.
}
rehearsal-outcome-partial = { $which ->
    [1] Ce qui était convenu est signé ; le reste va à un groupe mixte, avec une date pour son rapport.
    [2] La partie urgente est convenue. Les questions ouvertes sont nommées, avec la dernière position de chaque partie.
   *[3] Un cadre et un calendrier ; deux questions restent ouvertes et sont dites ouvertes.
}
rehearsal-outcome-impasse = { $which ->
    [1] Aucun ensemble ne répondait aux intérêts de toutes les parties dont le consentement était requis. Les dernières positions sont consignées ; le canal reste ouvert.
    [2] Le temps a manqué avant que la confiance ait grandi. Les deux parties ont nommé ce qui les ferait revenir.
   *[3] Les parties se séparent sans texte, avec une liste commune de leurs désaccords.
}
rehearsal-summary-none = { $tables ->
    [one] La table n’a pas signé. Le journal montre où elle s’est arrêtée, et ce que les parties savaient alors sans l’avoir dit.
   *[other] Aucune table n’a signé. Le journal montre où chacune s’est arrêtée, et ce que les parties savaient alors sans l’avoir dit.
}
rehearsal-summary-some = Tables ayant signé : { $agreed } sur { $tables }. Les mêmes dossiers et les mêmes nouvelles ont mené à des fins différentes ; les écarts ont commencé plus tôt que la plupart d’entre nous ne le pensaient.
rehearsal-summary-all = { $tables ->
    [one] La table a signé. Le journal montre à quel moment tout a tourné, et ce qui venait d’être dit.
   *[other] Toutes les tables ont signé. Avec les mêmes dossiers et les mêmes nouvelles, chacune y est parvenue par son propre chemin.
}

## Words for the debrief

# $agreed of $tables tables signed.
rehearsal-words-agreement = { $which ->
    [1] L’ensemble a été trouvé une fois les intérêts dits en aparté. La table a ensuite réglé question après question sans rouvrir ce qui tenait.
   *[2] Un échange portant sur deux questions a débloqué les autres. La signature est venue assez tôt pour relire le texte deux fois.
}
rehearsal-words-partial = { $which ->
    [1] La table a réglé ce qui était proche et nommé ce qui ne l’était pas. Ses questions ouvertes tenaient à un chiffre que personne n’avait vérifié.
   *[2] Bonne rédaction, négociation tardive : les deux dernières questions ont été abordées alors que la plénière avait commencé.
}
rehearsal-words-impasse = { $which ->
    [1] Deux délégations ont tenu jusqu’au bout, chacune attendant le premier pas de l’autre. Au bilan, elles ont vu qu’elles auraient pu le faire.
   *[2] Les nouvelles ont durci le ton et personne n’a demandé de pause. Ce que chacun a appris des limites de l’autre est le résultat de cette table.
}
rehearsal-answer-facts = { $which ->
    [1] La plupart d’entre nous se rappelaient les événements dans un autre ordre que celui du journal, surtout pour la première heure.
    [2] Il y a eu plus de rencontres dans le couloir qu’à la table.
   *[3] La première option concrète a été entendue plus tôt que dans le souvenir de la personne qui l’avait avancée.
}
rehearsal-answer-turning-points = { $which ->
    [1] Tout a tourné quand quelqu’un a demandé « de quoi auriez-vous besoin » au lieu de « pourquoi refusez-vous ».
    [2] Les nouvelles du terrain ont changé le ton pour dix minutes, et le fond à peine.
   *[3] La pause : deux personnes qui ne s’étaient rien dit à la table se sont parlé à la fenêtre.
}
rehearsal-answer-process = { $which ->
    [1] La médiation a le plus gagné en disant ce qu’elle allait faire, et pourquoi.
    [2] Les règles de l’aparté étaient dites à une table et supposées à l’autre ; seule la première a entendu des confidences.
   *[3] La présidence a bien tenu le temps et aurait pu questionner davantage.
}
rehearsal-answer-substance = { $which ->
    [1] Couper chaque question par le milieu n’aurait satisfait personne ; un échange d’une question à l’autre, si.
    [2] Une question sur laquelle toutes les parties voulaient la même chose est venue en dernier.
   *[3] Ce qui semblait une seule exigence en faisait deux, et la seconde pouvait être satisfaite.
}
rehearsal-answer-inclusion = { $which ->
    [1] Les plus petites délégations ont eu les idées qui ont fini dans le texte, le plus souvent par la voix d’autrui.
    [2] Qui travaillait dans une troisième langue avait besoin du projet écrit pour prendre part.
   *[3] Dès que la parole s’est demandée à tour de rôle, quatre voix de plus se sont fait entendre.
}
rehearsal-answer-durability = { $which ->
    [1] Les clauses assorties d’une date et d’un nom tiendraient ; « dès que possible » ne tiendrait pas.
    [2] Personne n’avait songé à qui paie durant la seconde moitié de l’année.
   *[3] Le suivi était la dernière ligne du texte ; il aurait dû compter parmi les premières.
}
rehearsal-answer-transfer = { $which ->
    [1] Demander l’intérêt avant de répondre à la position, une fois par réunion, dès la semaine prochaine.
    [2] Convenir des règles d’un aparté avant qu’il commence.
   *[3] Apporter un projet, non un second.
}
rehearsal-closing = { $which ->
    [1] Nous repartons avec trois habitudes : répéter avant de répondre, dire ce qui vient ensuite, écrire la date dans la clause.
    [2] Le plus utile a été d’entendre les raisons ; le plus coûteux, d’attendre le premier pas de l’autre.
   *[3] Un accord est un commencement. Chaque membre du groupe a nommé, dans son service, une personne à qui transmettre ce journal.
}

## Réponses aux propositions

rehearsal-needs-change = { $which ->
    [1] Pas avant de savoir qui mesure.
    [2] Avec une date, peut-être.
   *[other] Dites d’abord qui paie.
}
rehearsal-rejects = { $which ->
    [1] Nous ne pouvons pas rapporter cela chez nous.
    [2] Cela ne nous laisse rien.
   *[other] Cela a été décidé sans nous.
}

## Signatures

rehearsal-reserves = { $which ->
    [1] Nous signons et reparlerons des coûts.
    [2] Notre conseil doit le confirmer.
   *[other] Nous lisons la troisième clause comme nous l’avons dite.
}

## Simulated observers on the code of conduct

rehearsal-conduct-noticed = Une promesse a été faite à une partie, que l’équipe ne pouvait tenir.
rehearsal-conduct-mended = L’équipe l’a dit elle-même aux deux parties et a retiré la promesse.
rehearsal-own-note = { $which ->
    [1] Demander d’abord ce dont ils peuvent se passer.
    [2] Donner le chiffre tard, et une seule fois.
   *[other] Savoir qui peut décider de leur côté.
}

## Entrée en médiation

# $question is the number of a question of the analysis sheet: causes, dynamics, positions,
# interests, coherence, culture, needs; other for any further one.
rehearsal-analysis = { $question ->
    [1] { $which ->
        [1] Une promesse tenue les bonnes années seulement, et personne pour répondre quand elle est rompue.
       *[2] Deux manières de vivre d’une même ressource, et des règles écrites pour une seule.
    }
    [2] { $which ->
        [1] Chaque route fermée nourrit ceux qui la gardent. Les jours de marché apaisent tout le monde.
       *[2] Les rumeurs vont plus vite que les rapports ; une lecture commune les ralentirait.
    }
    [3] { $which ->
        [1] « Notre part d’abord. » « Notre droit. » « Les nôtres chez eux. » On le dit aussi aux siens.
       *[2] Trois parties avancent un chiffre, deux un principe, deux un lieu.
    }
    [4] { $which ->
        [1] Prévoir une année à l’avance, être averti à temps, ne pas perdre la face chez soi.
       *[2] De la certitude plutôt que de la quantité, pour presque toutes.
    }
    [5] { $which ->
        [1] Les aînés et les plus jeunes veulent d’autres premiers pas ; personne ne les a consultés séparément.
       *[2] La délégation est plus petite que son organisation ; deux voix répondent pour une.
    }
    [6] { $which ->
        [1] On remarque qui salue qui en premier. Des excuses ont une forme et veulent les deux côtés présents.
       *[2] Les titres comptent plus que les minutes. Le silence est réflexion, non consentement.
    }
    [7] { $which ->
        [1] Aux personnes sous les tentes, il faut une date, une route et quelqu’un qui leur dise de quoi l’on parle.
       *[2] Du travail, de l’eau et une école la deuxième année, quand les caméras seront parties.
    }
   *[other] { $which ->
        [1] Reste ouvert ; la table y reviendra.
       *[2] Deux avis, tous deux notés.
    }
}
rehearsal-condition = { $which ->
    [1] Rien de ce qui se dit ici n’est cité dehors.
    [2] La médiation entend chaque côté séparément avant de proposer quoi que ce soit.
   *[other] Les nôtres voient le texte avant toute signature.
}
rehearsal-withholds = { $which ->
    [1] Nous sommes venus écouter ; nous dirons plus tard à quoi nous consentons.
    [2] Pas avant de savoir à qui la médiation rend compte.
   *[other] Notre direction ne nous a pas donné ce pouvoir.
}
rehearsal-withdraws = { $which ->
    [1] Un projet a été montré à d’autres avant nous.
    [2] Ce que nous avions dit en confidence nous est revenu de l’autre côté.
   *[other] Après les nouvelles du jour, nous ne pouvons expliquer chez nous notre présence ici.
}
# $point is a point of the mandate.
rehearsal-mandate = { $point ->
    [giver] L’organisation qui envoie la médiation, à l’invitation des intéressés.
    [scope] Les questions à l’ordre du jour, et rien que les parties n’ajoutent ensemble.
    [until] Jusqu’à la fin de ces entretiens ; plus longtemps si toutes le demandent.
    [reports] À l’organisation qui l’envoie, par écrit, après lecture par les parties.
    [confidential] Tout ce qui se dit dans les apartés, sauf accord de qui l’a dit.
   *[ending] Par une signature, par un désaccord constaté, ou si deux parties retirent leur consentement.
}
rehearsal-second-name = { $which ->
    [1] Une capitale voisine
   *[other] Un ancien chef d’État et son bureau
}
rehearsal-labour-agreed = { $which ->
    [1] Ici une table et un texte ; l’autre médiation reçoit les bailleurs et est informée chaque soir.
   *[other] L’autre médiation parle aux capitales, celle d’ici aux parties. Aucun projet ne voyage deux fois.
}
rehearsal-labour-open = { $which ->
    [1] Toutes deux aimeraient présider. Elles se reparleront après la plénière.
   *[other] L’autre médiation veut voir chaque projet d’abord ; celle d’ici a dit non.
}

# A promise of help at the end of the talks.
rehearsal-pledge-giver = Un fonds régional
rehearsal-pledge-amount = Le financement des travaux de la première année
rehearsal-pledge-date = dans les trois mois
