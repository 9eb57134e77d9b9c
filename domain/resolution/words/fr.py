"""French: the table of words."""

FUNCTION_WORDS = "le la les des du de et à dans pour par sur que qui une un au aux"

TABLE: dict[str, str] = {
    "card": """un|une=1; deux=2; trois=3; quatre=4; cinq=5; six=6; sept=7; huit=8; neuf=9; dix=10; onze=11; douze=12;
        treize=13; quatorze=14; quinze=15; seize=16; vingt|vingts=20; trente=30; quarante=40; cinquante=50;
        soixante=60; septante=70; huitante=80; nonante=90; cent=100""",
    "ord": """premier|première|premiers|premières=1; deuxième|second|seconde|deuxièmes=2; troisième=3; quatrième=4; cinquième=5; sixième=6;
        septième=7; huitième=8; neuvième=9; dixième=10; onzième=11; douzième=12; treizième=13; quatorzième=14;
        quinzième=15; seizième=16; vingtième=20; trentième=30; quarantième=40; cinquantième=50; soixantième=60;
        centième=100; unième=1; dernier|dernière=-1; septantième=70; quatre vingtième=80; quatrevingtième=80""",
    "suffix": "er|re|ère|e|ème|es|èmes|nd|nde|ième|o",
    "month": """janvier|janv=1; février|févr=2; mars=3; avril=4; mai=5; juin=6; juillet|juil=7; août=8; septembre|sept=9;
        octobre|oct=10; novembre|nov=11; décembre|déc=12""",
    "weekday": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "unit": "semestre|moitié=half; trimestre=quarter; semaine=week; quinzaine=fortnight; décade=tendays; dix jours=tendays",
    "season": "printemps=spring; été=summer; automne=autumn; hiver=winter",
    "fuzz": """début|commencement=early; le|au début de|du=early; début de|du|d=early; mi|milieu=mid; le milieu de|du=mid; milieu de|du|d=mid; fin|terme=late; la fin de|du|d|des=late; fin de|du|d|des=late;
        courant=; premiers mois de=early; derniers mois de=late""",
    "filler": """le|la|les|l; de|du|d|des; au|aux; en; l an; année; l année; années; mois; mois de|d; du mois de|d; de l année; en l an;
        courant; dans le courant de; le courant de; jours; à|a; dans; cours de|du; pour|durant|pendant; période|exercice; journée|journées du|des""",
    "neutral": """en; au|aux; à|a; dans; le; les; pendant; durant; lors de|des|du|d; au cours de|du|des|d; dans le courant de|du; courant; pour; vers;
        au mois de|d; en l an; sur la période; pour la période; au cours de l année; autour de""",
    "biennium": "exercice biennal; biennal; exercice; l exercice biennal; exercice budgétaire; période biennale",
    "decade": "décennie; décennie|période de; la décennie; période; années; triennat; la période",
    "by": """au plus tard ?à|en|le|au|dans|pendant|avant|durant|vers ?le|la|l; d ici à|au|aux ?le|la|l; d ici ?le|la|l; d ici; jusqu à|au|en ?le|la|l; pas plus tard que|qu ?en|au|le ?le|la;
        avant ou le; pour le; au plus tard à l occasion de; au plus tard lors de; jusques à|au; au plus tard au cours de|du; au plus tard d ici ?à|au|la; ne dépassant pas; à la date du; avant ou à la""",
    "trail_by": "au plus tard; ou avant; ou plus tôt; dernier délai; au maximum",
    "before": "avant ?le|la|l|les|que; préalablement à|au|aux; antérieurement à|au; en prévision de; précédant; en amont de; qui précède; avant que ne s",
    "after": """après ?le|la|l|les; à la suite de|du|des; à l issue de|du|des; suivant; au lendemain de; au delà de; passé; à l achèvement|la fin|la clôture de|du;
        immédiatement après ?le|la|l|les; postérieurement à|au; dans le prolongement de|du|d; consécutivement à|au; juste après ?le|la|l|les; par delà""",
    "immediate": "immédiatement; directement; juste; aussitôt; tout de suite",
    "from": """à partir de|du|d; à compter de|du|d; depuis ?le|la|l; pas avant ?le|la|l; au plus tôt ?en|le|à|au ?le|la|l; commençant en|le|à; à dater de|du; qui s ouvrira ?le|en;
        s ouvrant le; qui débutera|commencera en|le; débutant ?en|le; du; de; à commencer par|en|le; s ouvrira le; commencera|débutera en|le; pas plus tôt que|qu""",
    "between": "entre ?le|la|les",
    "to": """au|à|a; à la; à l; au plus tard; jusqu au|à|en; et se terminer|clôturer|clore|achever le; et s achever le; et prendra fin le; et s achèvera|achevant le; et se terminera|terminant le; et se clôturera|clôturant le; et se clora le; pour s achever|se terminer|se clore le""",
    "and": "et; ou; et|ou le|en|au|du; et|ou",
    "durunit": "jour|jours=day; jours ouvrables|francs|civils=day; semaine|semaines=week; mois=month; an|ans|année|années=year; heure|heures=hour; journée|journées=day",
    "within": "dans ?un ?délai ?de|d ?les; dans|sous; dans les; dans un délai de|d|maximum|maximal ?de; en l espace de; dans un délai n excédant pas; au cours des; dans un délai ne dépassant pas; d ici; sous les",
    "least": "au moins; au plus tard; pas moins de; au minimum; ne dépassant pas; pas plus tard que; pas plus de; dans un délai maximum|maximal de; au maximum",
    "ago": "avant; précédant; avant l ouverture|la tenue|le début de; qui précèdent",
    "hence": "après; suivant; qui suivent; suivants; à compter de|du; à partir de|du|d; de; suivantes; à dater de|du; après la clôture|fin de",
    "qualifier": "prochains|premiers|prochaines|suivants|premières|derniers",
    "every": "tous|toutes les; chaque année; annuellement; une fois par an; une fois tous|toutes les; chaque; tous les ans; périodiquement; biennalement",
    "never": """dans les meilleurs|plus brefs délais; dès que possible; le plus tôt|rapidement possible; aussitôt que possible; en temps utile|voulu|opportun; à une date|époque qui sera fixée|arrêtée|déterminée|convenue ?ultérieurement;
        à une date ultérieure|appropriée|rapprochée; à une date à déterminer|fixer|convenir|arrêter; à des dates qui seront fixées|arrêtées|déterminées; sans tarder; sans délai; au moment opportun|voulu; à brève échéance; prochainement; aussi tôt que possible;
        dans un proche avenir; dans un avenir proche; à bref délai; le moment venu; aussi rapidement que possible; à des dates à déterminer|fixer; au plus tôt; dans un délai raisonnable; promptement; dans les délais les plus brefs; ultérieurement; à une date qui reste à fixer|déterminer; à la date qui sera fixée|arrêtée""",
    "scheduled": "prévu|prévue|prévus|prévues pour|en|à|du|le; prévu|prévue; qui doit se tenir en|du|le; qui se tiendra|tiendront en|du|le; qui aura lieu en|du; devant se tenir en|du|le; programmée|programmé pour|en",
    "sess": "session; sessions; session ordinaire|annuelle; session de fond; session ordinaire annuelle; session plénière",
    "not_ga": "session extraordinaire; session extraordinaire d urgence; sessions extraordinaires; session d organisation; session de fond; session exécutive; session de travail",
    "resumed": "reprise de|d; la reprise de|d; à la reprise de|d; deuxième partie de; la deuxième partie de",
    "resumed_after": "à sa reprise; à la reprise; lors de sa reprise",
    "main_part": "partie principale de; la partie principale de; première partie de; la première partie de",
    "ga_body": "de l assemblée ?générale; à l assemblée ?générale; de l assemblée générale des nations unies",
    "other_body": """de|du|des|d ?la|le|l|les commission|comité|conseil|conférence|forum|autorité|programme|instance|sous-commission|organe|groupe|réunion|congrès|instance""",
    "opening": "l ouverture de; ouverture de; la tenue de; le début de; la clôture de; l inauguration de",
    "own": "sa; ses; son; leur",
    "anniversary": "anniversaire",
    "act": """décide|résout=decide; décident=decide; demande|prie=request; prient|demandent=request; invite=invite; invite instamment=urge; engage=urge; exhorte|adjure=urge; encourage=encourage; recommande=recommend; autorise=authorize;
        habilite=authorize; charge|mande|enjoint=request; approuve=approve; fait sien|sienne|siens|siennes=endorse; souscrit=endorse; adopte=endorse; entérine=endorse; accepte=accept; confie=entrust; convient=agree; se félicite=welcome; accueille ?avec ?une|un ?grande|vive|profonde ?satisfaction|intérêt|gratitude|reconnaissance|faveur=welcome; salue=welcome;
        note ?avec ?satisfaction|intérêt|préoccupation|gratitude|inquiétude|reconnaissance=note; prend note ?avec ?satisfaction|intérêt|préoccupation=note; prend acte ?avec ?satisfaction|intérêt=note; prend connaissance=note; constate=note; relève=note; rappelle=recall; réaffirme|réitère|confirme|affirme=reaffirm; renouvelle=reaffirm; considère|reconnaît|estime=recognize; est consciente|convaincue=recognize;
        souligne|insiste=stress; met l accent=stress; appelle|attire l attention=stress; exprime=express; se déclare=express; se dit=express; tient à exprimer=express; rend hommage=thank; remercie=thank; sait gré=thank; félicite=commend; loue=commend; condamne|déplore=condemn; exige=demand; appuie|soutient=support; attend avec intérêt=welcome; espère|souhaite=encourage; proclame|déclare=declare;
        regrette=express; désigne|nomme|crée|institue|établit=decide; proroge=decide; prie instamment=urge; demande instamment=urge; lance un appel=urge; fait appel=urge; en appelle=urge; appelle les|tous|la|le=urge; convoque=decide; reporte|ajourne=decide; préconise=recommend; juge=recognize; se réjouit=welcome; apprécie=welcome; incite=encourage; compte=encourage; s engage=decide; suggère=recommend; propose=recommend; donne pour instruction=request;
        transmet=decide; note également|aussi=note; fixe=decide; arrête=decide; rappelant|réaffirmant|consciente|conscients|notant|considérant|soulignant|se félicitant|ayant|constatant|reconnaissant|sachant|convaincue|tenant compte|prenant note|prenant acte|préoccupée|gardant à l esprit=preamble""",
    "act_joined": "et; ,; ;; à cet effet; à cette fin; également; aussi; en outre; à cet égard; dans cet esprit; dans ce contexte; en conséquence; par conséquent; donc; ainsi; de plus; ensuite; l",
    "convene": """convoquer=do; tenir=do; organiser=do; réunir=do; célébrer=do; accueillir=do; reconvoquer=do; convoque|convoquent|organise|tienne|tiennent|réunisse|organisent|réunissent=subj; programmer=do; de faire convoquer=do; faire tenir=do; lancer=do; procéder à la convocation|tenue|organisation de|d=noun;
        se tiendra|tiendront|tienne|tiennent=passive; aura|auront|ait|aient lieu=passive; sera|seront|soit|soient ?également|aussi|donc|ainsi convoquée|convoqué|tenue|tenu|organisée|organisé|convoquées|réunie|réuni|programmée|reconvoquée|consacrée=passive; se réunira|réuniront|réunisse=passive; siégera|siégeront|siège=passive; se déroulera|dérouleront|déroule=passive; s ouvrira|ouvriront|ouvre=passive; doit|doivent|devra|devront|devrait ?se tenir=passive; doit|devra|devrait être convoquée|tenue|organisée=passive; doit|devra|devrait avoir lieu=passive; débutera|commencera|commence|débute=passive; être convoquée|convoqué|tenue|organisée=passive; se tenir=passive; avoir lieu=passive; se dérouler=passive; convoquera|organisera|tiendra|convoqueront|organiseront=finite; prendra place=passive;
        la convocation|tenue|organisation|réunion|célébration ?prochaine|éventuelle|rapide ?à|en|au|, =noun; convocation|tenue|organisation de|d|du|des=noun; la convocation|tenue|organisation=noun; l organisation=noun; convocation|tenue=noun""",
    "postpone": """reporter|repousser|différer|ajourner|déplacer|avancer|décaler=do; de reporter=do; le report|ajournement de|d=noun; report de|d=noun; l ajournement de|d=noun; reporte|ajourne|repousse=do; sera|seront|soit|soient reportée|reporté|ajournée|différée|repoussée|déplacée|ajourné=passive; modifier|changer les|la|le dates|date|lieu de=do""",
    "study": """examiner|étudier|envisager|réfléchir|explorer|évaluer|déterminer; examine|étudie|envisage|réfléchisse; examen|étude; la possibilité|opportunité|nécessité|faisabilité|question|utilité; l opportunité|utilité|option|idée|intérêt|éventualité; l opportunité de; éventuelle|éventuel|éventuellement; s il convenait|convient|faut|faudrait|y a lieu; proposition|propositions; recommandations; avis; vues; question de savoir; il importe; qu il importe; le besoin; en vue de déterminer;
        nécessité; possibilité; opportunité; question; proposée|proposé|envisagée; l éventualité; bien-fondé; étudier la; l importance de|d; importance; préparatifs de|d; modalités de la; incidences de la""",
    "negation": "ne pas; ne ; n; de ne pas; pas de; ne plus; annuler; annule; l annulation; annulation; renoncer; renonce; au lieu de; plutôt que; s abstenir; non",
    "relative": "qui; lequel|laquelle; dont; auquel|à laquelle; que; lors de laquelle|duquel; au cours de laquelle; à laquelle",
    "other_verb": """inscrire; transmettre; présenter; rendre compte; faire rapport; établir; élaborer; continuer; poursuivre; faciliter; appuyer; participer; assister; contribuer; fournir; assurer; veiller; inviter; prendre; faire; informer; financer; aider; promouvoir; renforcer; élire; nommer; adopter; donner; prier; consulter; créer; intituler; soumettre; proposer; mettre; utiliser; encourager; proclamer; consacrer; affecter; allouer; prévoir; demander; approuver; apporter; tenir compte; tenir informée; tenir informé; tenir des|de; communiquer; rédiger; publier; diffuser; revenir; rester; y réfléchir; intégrer""",
    "event": """conférence=conference; sommet=summit; conférence au sommet=summit; réunion au sommet=summit; réunion=meeting; session extraordinaire=special_session; session extraordinaire d urgence=special_session; session d urgence=special_session; congrès=congress; table ronde=panel_discussion; réunion débat=panel_discussion; débat de haut niveau=hlevent; réunion-débat=panel_discussion; débat=panel_discussion; dialogue=dialogue; manifestation=event; événement|évènement=event;
        comité intergouvernemental de négociation=intergovernmental_negotiating_committee; comité de négociation=intergovernmental_negotiating_committee; comité de négociation intergouvernemental=intergovernmental_negotiating_committee; forum=meeting; colloque|séminaire|atelier|symposium=meeting; séance=meeting; séance plénière=meeting; session de la conférence des parties=cop_session; session de la réunion des parties=cop_session;
        session de la|du|des commission|comité|conseil|forum=body_session; comité préparatoire=prep; session du comité préparatoire=prep_session; réunion préparatoire=prep; session d organisation=prep; session=session; conférence des parties=cop_session; assises=congress; audition=meeting; groupe de travail=other; assemblée mondiale=congress; rencontre=meeting; réunion commémorative=meeting; conférence-exposition=conference; commémoration=meeting; forum=meeting; débat thématique=panel_discussion; cérémonie de signature=signing_conference""",
    "event_type": """conférence ?internationale ?mondiale ?des ?nations ?unies de haut niveau=high_level_conference; conférence mondiale=world_conference; conférence intergouvernementale=intergovernmental_conference; de plénipotentiaires=plenipotentiary_conference; des plénipotentiaires=plenipotentiary_conference; conférence diplomatique=plenipotentiary_conference;
        conférence de négociation=negotiating_conference; de négociation=negotiating_conference; pour|de|chargée négocier=negotiating_conference; chargée de négocier=negotiating_conference; en vue de négocier=negotiating_conference; pour négocier=negotiating_conference; conférence d examen=review_conference; chargée d examiner=review_conference; d examen=review_conference; conférence de suivi=review_conference; internationale de suivi=review_conference; conférence chargée d=review_conference; pour examiner la mise en oeuvre=review_conference; pour examiner les progrès=review_conference; conférence de signature=signing_conference; pour la signature=signing_conference; de signature=signing_conference; cérémonie de signature=signing_conference;
        réunion ?plénière ?spéciale de haut niveau=high_level_meeting; réunion plénière=high_level_meeting; dialogue de haut niveau=high_level_meeting; débat ?thématique de haut niveau=high_level_meeting; manifestation ?spéciale de haut niveau=high_level_meeting; séance plénière de haut niveau=high_level_meeting; séance de haut niveau=high_level_meeting; événement de haut niveau=high_level_meeting; réunion des|d états parties=meeting_of_states_parties; assemblée|réunion des parties=meeting_of_states_parties; réunion d|des états=meeting_of_states; réunion des hautes parties=meeting_of_states_parties; réunion biennale des|d états=meeting_of_states; réunion internationale=international_meeting; réunion mondiale=international_meeting; sommet mondial=summit; congrès mondial=congress; conférence internationale=conference; réunion d examen=meeting; réunion-débat=panel_discussion""",
    "premodifier": """un|une; le|la|l|les; première|premier; nouvelle; grande; la; brève; deuxième|seconde; prochaine; cette|ce|cet; ladite|dite; sa|son; sa|ses; autre; haute; vaste; même; véritable; large; petite; importante; seule""",
    "stop": """à|a ?l; au|aux ?plus; en vue|marge|application|présence|parallèle|tenant|même|liaison|étroite|coopération|consultation; qui; que|qu; se tiendra; pendant; durant; avant; avec; au cours; lors de|des|du|d; d ici; dans le|les|un cadre|limites|délai; ayant; tenue; devant; d une durée; d un|deux|trois|quatre|cinq jour|jours|semaine|semaines; afin; sous les|la|l auspices|présidence|égide; dont; pour que; pour une|un; pour deux|trois|cinq; sera|seront|soit|aura|ait|siégera; se|s; conformément; parallèlement; immédiatement; et prie|demande|décide|invite|accepte|remercie; présidée; organisée; consacrée à|au|aux; y compris; lequel|laquelle; après; prévue|prévu; comportant; ouverte; visant; est; pour marquer|célébrer|commémorer; sur la base; ne; composée; comprenant; précédée; suivie; coïncidant; placée; moyennant; notamment; jusqu; et que; convoquée; accueillie; réunissant; intitulée; d une; ainsi que les; de façon; de manière; dans la|les ville|limites""",
    "list_stop": """à|a; au|aux; en; le|la|l|les; un|une; qui; que|qu; avec; dans; pour; par; sur; sous; et; d une; d un; lors; pendant; durant; avant; ainsi; afin; y; dont; où; ce|cette|ces; son|sa|ses; il|elle; lequel|laquelle; notamment; compte; comme; conformément; consacrée; tenue; si; sans; entre; d ici; ayant; devant; chargée; parallèlement; immédiatement; de préférence; du; de; des; qu; dès; moyennant; à l; et; prie|demande|décide|invite|accepte; organisée; présidée; jusqu; prévue|prévu; initialement; ouverte; placée; convoquée; précédée""",
    "pronoun": "il; elle; celle-ci; celui-ci; celle ci; celui ci; cette dernière; ce dernier; qui",
    "definite": "la|le|l|les; cette|ce|cet; ladite|ledit; sa|son; la dite; une telle; un tel",
    "indefinite": "un|une; d une; d un",
    "offer": "offre|offres; offert; invitation; proposition; proposé; offre généreuse; généreuse; disposition; volonté; intention; candidature; souhait; a offert; ont offert; désir",
    "has_offered": "a|ont|avait|avoir|ayant ?généreusement offert|proposé|invité; offert; s est déclaré; s être déclaré; avoir bien voulu",
    "accept": "accepte|acceptent; accepté; acceptant; accepter; acceptation",
    "welcome": "se félicite; accueille avec; accueille; remercie|remercient; gratitude|reconnaissance|gré; satisfaction; note; prend note|acte; salue; sait gré; exprime; se déclare; remerciant; se félicitant; apprécie; se réjouit",
    "host_verb": "accueillir; d accueillir; hôte; d organiser; organiser; d être l hôte; recevoir; abriter; servir de cadre; être le pays hôte; faire fonction d hôte; de tenir; tenir; pays hôte; l accueillir; coaccueillir; co-organiser; coorganiser; d héberger; d y tenir; accueille; accueillie par; accueil",
    "cohost": "accueillie par; coprésidence; coorganisée par; coorganisateurs; copays hôtes; pays hôtes; pays hôte; accueillie conjointement; coparrainée par; hôtes; co-hôtes; à l invitation; sous la présidence conjointe; coaccueillie par; accueil; présidence conjointe; coorganisatrices",
    "government": "gouvernement|gouvernements ?de|du|des|d ?la|le|l|les; république de|d|du ?la|l; royaume de|d|du ?la; état de|d|du ?la; principauté de; sultanat de|d",
    "place_in": "à|a; au|aux; en; dans la ville de|d; à la; à l; dans; y; se rendre à; sise à; accueillir à|au|en",
    "headquarters": "siège de l organisation des nations unies ?à ?new ?york=US New York; siège des nations unies ?à ?new ?york=US New York; siège de l organisation ?à ?new ?york=US New York; siège de l onu ?à ?new ?york=US New York; au siège=US New York; office des nations unies à genève=CH Geneva; office des nations unies à vienne=AT Vienna; office des nations unies à nairobi=KE Nairobi; palais des nations=CH Geneva; siège à new york=US New York",
    "withdraw": "retiré; retire; retrait; plus en mesure; pas en mesure",
    "moved_from": "initialement; précédemment; antérieurement; d abord; prévue; prévu; devait; devaient; était prévue; au lieu; auparavant; plutôt qu; devait se tenir; à l origine; initialement prévue; auparavant prévue",
    "occasion": "à l occasion de|du|d; pour marquer; pour célébrer; pour commémorer; en commémoration de|du; marquant; coïncidant avec; afin de marquer|célébrer|commémorer; dans le cadre de la célébration|commémoration du; dans le cadre du; lors de|du; commémorant; qui marquera; au moment du",
    "adoption": "de l adoption de|du|d; l adoption de|du|d; de|d la création de|du|d; de la fondation de|du; de la signature de|du; de la conclusion de|du; de l entrée en vigueur de|du; de la tenue de|du; de la proclamation de|du; de l établissement de|du; de la convocation de; de l ouverture à la signature de",
    "name_stop": "pour; sur; et; à; en; au; qui; que; adopté|adoptée; relatif|relative; visant; dans; lors; par; concernant; tendant",
    "consultation": "consultations; consultation; de consulter; se consulter; en consultation; consultations officieuses; consulter; concertations",
    "entrust": "confier; confie; charger; demander; prier; désigner; nommer; charge; prie; demande; mandater; désigne; nomme; confiera; de confier; à confier",
    "consult_with": "auprès; avec; avec les; auprès des; entre; parmi",
    "states": "états membres; tous les états membres; états; gouvernements; groupes régionaux; états parties; parties prenantes",
    "decision": """prendre une ?la décision; prenne une décision; puisse ?se prononcer|décider|statuer|prendre; se prononce|prononcer|prononcera; décision; décisions; statuer; décider; décidera; se prononcera; arrêter; arrêtés|arrêtées|arrêtée|arrêté; fixés|fixées|fixée|fixé; prendra une décision; puisse décider; statue; décide de|du; déterminer; à déterminer; convenir; à arrêter; à fixer; adopter une décision; être arrêtés|fixés|décidés; examen et décision; convenus|convenues""",
    "subject_list": "quant à|au|aux; sur; concernant; relative|relatives à|au|aux; au sujet de|du|des; en ce qui concerne; à propos de|du; touchant; relativement à|au|aux",
    "report_verb": "présenter; de présenter; soumettre; rendre compte; faire rapport; établir; remettre; transmettre; d établir; lui présenter; de lui présenter|soumettre|rendre|faire; communiquer; présente; présentera; rende compte; fasse rapport; adresser",
    "report_noun": "rapport; rapports; compte; recommandations; rapport d ensemble; note; résumé; propositions; étude; compte rendu; exposé",
    "duration": "jour; jours; semaine; semaines; journée; journées",
    "annex": "annexe; annexes; appendice",
    "adopted_by": "résolution adoptée par l assemblée générale ?des ?nations ?unies le; adoptée par l assemblée générale le; résolution adoptée le; adoptée le; adopté le; résolution adoptée par le conseil économique et social le; résolution adoptée par le conseil des droits de l homme le",
    "agenda_item": "point|points",
    "plenary_meeting": "séance plénière; séance",
    "on_report": "sur la base du rapport; sur le rapport; sans renvoi à une grande commission",
    "task": """chargée de|d; chargé de|d; appelée à; ayant pour""",
    "high_level": """de haut niveau; au plus haut niveau""",
    "of": "de; d; du; des",
    "adverb": "également; aussi; ensuite; y; à nouveau; de nouveau; ainsi; chaque année; donc",
    "office": """secrétaire général|générale=Secretary-General; haut commissaire=High Commissioner; haute commissaire=High Commissioner; directeur exécutif=Executive Director; directrice exécutive=Executive Director; directeur général=Director-General; directrice générale=Director-General; secrétaire exécutif=Executive Secretary; rapporteur spécial=Special Rapporteur; rapporteuse spéciale=Special Rapporteur; secrétaire général adjoint=Under-Secretary-General; administrateur|administratrice=Administrator; expert indépendant=Independent Expert; représentant spécial=Special Representative; cofacilitateurs|cofacilitatrices=Co-facilitators; facilitateur|facilitatrice=Facilitator; deux cofacilitateurs=two co-facilitators; facilitateurs=Facilitators; bureau=Bureau; coprésidents=Co-Chairs; dépositaire=Depositary""",
    "president": """président|présidente=President; vice président=Vice-President""",
    "organ": """assemblée générale=General Assembly; l assemblée=General Assembly; conseil de sécurité=Security Council; conseil économique et social=Economic and Social Council; conseil des droits de l homme=Human Rights Council; première commission=First Committee; deuxième commission=Second Committee; troisième commission=Third Committee; quatrième commission=Fourth Committee; cinquième commission=Fifth Committee; sixième commission=Sixth Committee; comité de haut niveau pour|sur=High-level Committee on; comité préparatoire=Preparatory Committee; conférence des parties=Conference of the Parties; conseil d administration=Executive Board; secrétariat=Secretariat; programme des nations unies pour le développement=United Nations Development Programme; programme des nations unies pour l environnement=United Nations Environment Programme; états membres=Member States; tous les états membres=all Member States; tous les états=all States; système des nations unies=United Nations system; communauté internationale=international community; commissions régionales=regional commissions; institutions spécialisées=specialized agencies; gouvernements=Governments; les états=States; états parties=States parties; donateurs=donors; organisations internationales=international organizations; commission=Commission; comité=Committee; conseil=Council; groupe spécial=Special Unit; communauté internationale des donateurs=international donor community""",
    "name_inner": """action; de la; d; travail; développement""",
    "past": """tenu|tenue|adopté|adoptée|signé|signée|conclu|faite|fait|organisée|lancée à|a|au|en|le|du|de; tenue; tenu; adopté|adoptée; qui s est tenue|tenu ?à|a ?en|du|le; qui a eu lieu; ayant eu lieu; résolution""",
    "dated": """en date du; daté du; datée du""",
    "document": """déclaration|programme|plan|consensus|accord|protocole|convention|charte|cadre|ordre du jour|plan d action|programme d action de|d|du; adopté|adoptée à|a""",
    "that_session": """à cette session; à ladite session; lors de cette session; à la même session""",
    "duration_unit": """jour|jours|journée|journées=day; semaine|semaines=week; jours ouvrables=day""",
    "begin": """commencer; entamer; débuter; engager; commence; débute""",
    "complete": """achever; terminer; conclure; finaliser; achève*; termin*; mener à bien; mener à terme""",
    "purpose": """afin que; pour que; en vue de; pour qu; afin qu; afin de; de façon que""",
    "other_barrier": """ordre du jour; rapport; mandat; programme de travail""",
    "consult_aside": """en consultation avec; en étroite consultation avec; après consultation; en concertation avec; après avoir consulté; en consultation étroite avec; en étroite concertation avec""",
    "subject_lead": """exacte|exactes|exact""",
    "list_end": """de|du|des|d; pour; en""",
    "subject": """l assemblée générale""",
    "topic": """coopération=cooperation; sud=South; nord=North; développement=development; durable=sustainable; science=science; commerce=trade; environnement=environment; paix=peace; sécurité=security; désarmement=disarmament; population=population; femmes|femme=women; eau=water; énergie=energy; santé=health; technique=technical; technologie=technology; désertification=desertification; financement=financing; transport|transports=transport; industrie=industry; tourisme=tourism""",
    "prep": """pour; sur; de; d; à; avec; en; par; vers; avant; après; dans; au sujet de; en vue de; concernant; jusqu à; depuis; lors de""",
    "topic_lead": """sur""",
    "there": """s y tiendra; y tenir; y sera; y convoquer; s y tienne""",
    "until": """jusqu à|au|en; jusqu à l|la""",
    "negation_far": """ne|n; pas""",
}
