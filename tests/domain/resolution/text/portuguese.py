"""Portuguese, as docs/adding-a-language.md adds it: words for windows and hosts, and the places that the test names."""

TABLE: dict[str, str] = {
    "card": """um|uma=1; dois|duas=2; três=3; quatro=4; cinco=5; seis=6; sete=7; oito=8; nove=9; dez=10; onze=11; doze=12;
        quinze=15; vinte=20; trinta=30""",
    "ord": """primeiro|primeira=1; segundo|segunda=2; terceiro|terceira=3; quarto|quarta=4; quinto|quinta=5; sexto|sexta=6;
        sétimo|sétima=7; oitavo|oitava=8; nono|nona=9; décimo|décima=10; vigésimo|vigésima=20""",
    "suffix": "o|a|os|as",
    "month": """janeiro=1; fevereiro=2; março=3; abril=4; maio=5; junho=6; julho=7; agosto=8; setembro=9; outubro=10;
        novembro=11; dezembro=12""",
    "weekday": "segunda feira=0; terça feira=1; quarta feira=2; quinta feira=3; sexta feira=4; sábado=5; domingo=6",
    "unit": "semestre|metade=half; trimestre=quarter; semana=week",
    "season": "primavera=spring; verão=summer; outono=autumn; inverno=winter",
    "fuzz": "início|começo|princípio|inícios=early; meados|meio=mid; fim|final|finais=late",
    "filler": "o|a|os|as; de|do|da; em|no|na; ano|anos; mês|meses; mês de; dia|dias",
    "neutral": "em|no|na|nos|nas; durante ?o|a; no decorrer de|do; o|a|os|as; ao longo de|do; nos dias; no dia",
    "by": "até ?o|a|ao; o mais tardar ?em|até|no; no máximo até; não depois de|do|da",
    "before": "antes de|do|da",
    "after": "depois de|do|da; após ?o|a",
    "from": "a partir de|do|da; desde ?o|a; não antes de|do|da",
    "between": "entre ?o|os|a|as",
    "to": "a|ao|à; até ?o|a",
    "and": "e; ou",
    "durunit": "dia|dias=day; semana|semanas=week; mês|meses=month; ano|anos=year",
    "within": "dentro de; no prazo de; em",
    "sess": "sessão|sessões; período de sessões",
    "own": "sua; seu",
    "of": "de; do; da; dos; das",
    "definite": "o|a|os|as; esta|este|essa|esse",
    "indefinite": "um|uma",
    "act": """decide|resolve=decide; solicita|pede=request; convida=invite; recorda|lembra=recall; acolhe|saúda=welcome;
        aceita=accept; toma nota=note; encoraja|incentiva=encourage; recordando|reafirmando|considerando=preamble""",
    "act_joined": "e; ,; ;; também",
    "convene": """convocar|realizar|celebrar|organizar=do; se realize|realizará|celebre|convoque=passive; será|seja realizada|realizado|convocada|convocado=passive; a realização|convocação de|do|da=noun; terá|tenha lugar=passive; acolher|sediar=host""",
    "postpone": "adiar|postergar=do; seja|será adiada|adiado=passive",
    "study": "examinar|estudar|considerar; a possibilidade; a conveniência; a questão",
    "negation": "não; em vez de; nem",
    "relative": "que; cuja|cujo; na qual; no qual",
    "other_verb": "incluir; apresentar; informar; preparar; continuar; participar; contribuir; apoiar",
    "event": """conferência=conference; cúpula|cimeira=summit; reunião=meeting; congresso=congress; fórum|seminário|oficina=meeting""",
    "event_type": """conferência ?internacional de alto nível=high_level_conference; conferência mundial=world_conference;
        conferência intergovernamental=intergovernmental_conference; reunião de alto nível=high_level_meeting""",
    "premodifier": "um|uma; o|a; primeira|segunda|terceira|quarta; próxima; nova",
    "stop": "em; no; na; de; a; o; que; com; para; e; até; durante; antes; sobre essa",
    "list_stop": "em; a; o; que; com; para; por; sobre; e; de|do|da; durante; antes",
    "name_stop": "para; e; a; em; que; por",
    "offer": "oferta; oferecimento; convite; ofereceu; oferecido; proposta",
    "accept": "aceita; aceitou; aceitando",
    "welcome": "acolhe; saúda; agradece; satisfação; apreço; reconhecimento",
    "host_verb": "acolher; sediar; hospedar; ser sede; ser anfitrião",
    "government": "governo ?de|do|da|dos; república de|da|do",
    "place_in": "em; no; na; na cidade de; a cidade de",
    "headquarters": "sede das nações unidas ?em ?nova ?york|iorque=US New York",
    "ga_body": "da assembleia ?geral",
    "states": "estados membros; governos",
}

COUNTRIES = "BR=Brasil; PT=Portugal; AO=Angola; MZ=Moçambique; CV=Cabo Verde; KE=Quênia|Quénia; CH=Suíça; ST=São Tomé e Príncipe"
CITIES = "PT Lisbon=Lisboa; BR Belém=Belém; BR Brasilia=Brasília; AO Luanda=Luanda; MZ Maputo=Maputo; CH Geneva=Genebra; KE Nairobi=Nairóbi"
