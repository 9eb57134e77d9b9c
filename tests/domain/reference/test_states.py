"""A State is known by its code and by its name in three languages, as people write it."""

from datetime import date

import pytest
from babel import Locale

from domain.kernel.errors import BadInput
from domain.kernel.names import LANGUAGES
from domain.reference.regional_groups import members
from domain.reference.states import state_named, states_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_state_is_known_by_the_name_that_unicode_gives_it(language):
    names = Locale.parse(language).territories
    assert [code for code in members(date(2026, 1, 1)) if state_named(names[code]) != code] == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ke", "KE"), ("KENYA", "KE"), ("les Pays-Bas", "NL"), ("the Netherlands", "NL"), ("Perú", "PE"), ("Peru", "PE"),
        ("Iran (Islamic Republic of)", "IR"), ("Côte d’Ivoire", "CI"), ("cote d'ivoire", "CI"), ("UK", "GB"),
        ("EE.UU.", "US"), ("Saint-Siège", "VA"), ("State of Palestine", "PS"), ("L'Allemagne", "DE"),
    ],
)  # fmt: skip
def test_a_state_is_known_as_people_write_it(written, code):
    assert state_named(written) == code


AS_WRITTEN = """
Congo (DRC)=CD; Congo (Kinshasa)=CD; Congo (Brazzaville)=CG; Congo (Democratic Republic of the)=CD; Congo=CG; DRC (Congo)=CD
Congo (the Democratic Republic of the)=CD; Congo (Republic of the)=CG; Democratic Republic of Congo=CD; Congo, Dem. Rep.=CD
Dem. Rep. of the Congo=CD; Congo, Rep.=CG; RDC=CD; D.R. Congo=CD; République démocratique du Congo=CD
'Kenya'=KE; "Kenya"=KE; «Kenya»=KE; KEN=KE; Kenya (African Group)=KE; Government of Kenya=KE; Gobierno de Kenya=KE
Korea (Republic of)=KR; Korea (Democratic People's Republic of)=KP; Korea, Republic of=KR; Korea (South)=KR; Korea (DPRK)=KP
República de Corea=KR; República Popular Democrática de Corea=KP; Korea, Dem. People's Rep. of=KP; DPR Korea=KP
Guinea (Bissau)=GW; Guinea (Equatorial)=GQ; Guinea=GN; Guinea-Bissau=GW; Sudan (South)=SS; Sudan=SD; Samoa (Independent State of)=WS
Netherlands (Kingdom of the)=NL; le Royaume des Pays-Bas=NL; Gambia (the)=GM; Gambia (Republic of The)=GM; Bahamas, The=BS
Iran (République islamique d')=IR; Iran (Islamic Rep. of)=IR; Bolivia (Estado Plurinacional de)=BO; Bolivie (État plurinational de)=BO
VENEZUELA (RÉPUBLIQUE BOLIVARIENNE DU)=VE; Micronésie (États fédérés de)=FM; Micronesia (Federated States of)=FM
LAO PEOPLES DEMOCRATIC REPUBLIC=LA; Lao PDR=LA; COTE D IVOIRE=CI; Côte d’Ivoire=CI; Cote d`Ivoire=CI; TÜRKİYE=TR; Turkey (Türkiye)=TR
Moldova (Republic of)=MD; Tanzania (United Republic of)=TZ; Republic of Yemen=YE; Syrian Arab Rep.=SY; Czech Rep.=CZ
St. Lucia=LC; St Kitts & Nevis=KN; Saint-Vincent-et-les-Grenadines=VC; Sao Tome & Principe=ST; Viet-Nam=VN; Bosnia & Herzegovina=BA
U.S.A.=US; EE. UU.=US; États-Unis=US; ETATS-UNIS D'AMERIQUE=US; U.K.=GB; Royaume-Uni=GB; Palestine (State of)=PS
Holy See (Vatican City State)=VA; The former Yugoslav Republic of Macedonia=MK; Republic of North Macedonia=MK; Swaziland=SZ
Grand-Duché de Luxembourg=LU; Principauté d'Andorre=AD; Confédération suisse=CH; Co-operative Republic of Guyana=GY
República Helénica=GR; Reino Hachemita de Jordania=JO; République gabonaise=GA; Gran Ducado de Luxemburgo=LU
Salomon (Îles)=SB; Solomon Is.=SB; Marshall Islands (Republic of the)=MH; Cook (Îles)=CK; Niue=NU
Federal Republic of Nigeria=NG; République du Niger=NE; Dominican Rep.=DO; Commonwealth of Dominica=DM; Central African Rep.=CF
"""
NO_STATE = """
Korea; Republic of China; China (Taiwan); Taiwan; Samoa (American); Ireland (Northern); Cyprus (Turkish); China (Hong Kong)
Hong Kong; Virgin Islands (British); St. Martin (French part); Puerto Rico; French Guiana; Denmark (Greenland)
Republic of Atlantis; Republic of KE; zz; (); Congo (somewhere)
"""


@pytest.mark.parametrize("line", [each.strip() for each in AS_WRITTEN.strip().replace("\n", ";").split(";")])
def test_a_state_is_known_by_short_long_and_turned_names(line):
    written, _, code = line.rpartition("=")
    assert state_named(written) == code


@pytest.mark.parametrize("written", [each.strip() for each in NO_STATE.strip().replace("\n", ";").split(";")])
def test_what_is_a_territory_or_could_be_two_states_is_none(written):
    assert state_named(written) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spelling_of_a_state_is_read_as_another(language):
    names = Locale.parse(language).territories
    for code in (*members(date(2026, 1, 1)), "VA", "PS"):
        name = names[code]
        for written in (
            name.upper(),
            f"“{name}”",
            f" {name}. ",
            name.replace("’", "'"),
            name.replace("-", " "),
        ):
            assert state_named(written) == code, written
        for written in (
            f"Republic of {name}",
            f"{name} (Republic of)",
            f"{name}, Kingdom of",
            f"{name} (North)",
            f"{name} (State)",
        ):
            assert state_named(written) in (code, None), written
        assert state_named(f"The {name} of Atlantis") is None


def test_several_states_stand_one_a_line_or_parted_by_commas_and_count_once():
    assert states_in("Kenya, Argentine\nPerú; ke\n") == ("KE", "AR", "PE")


def test_what_is_no_state_is_named():
    with pytest.raises(BadInput, match="'Atlantis', 'zz'"):
        states_in("Kenya\nAtlantis\nzz")
