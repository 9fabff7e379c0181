"""Capitals that stand for their states: "Kyiv applied", "Ankara blocked it" (own list of plain facts).

Capitals that share the name of their state, or of something else that news speak of, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["CAPITALS", "states_of_capitals"]

_LINES = """
Abuja Nigeria; Accra Ghana; Addis Ababa Ethiopia; Algiers Algeria; Amman Jordan; Ankara Turkey; Antananarivo
Madagascar; Ashgabat Turkmenistan; Asmara Eritrea; Astana Kazakhstan; Asunción Paraguay; Asuncion Paraguay;
Athens Greece; Baghdad Iraq; Baku Azerbaijan; Bamako Mali; Bangkok Thailand; Bangui Central African
Republic; Banjul The Gambia; Beijing China; Beirut Lebanon; Belgrade Serbia; Berlin Germany; Bern
Switzerland; Berne Switzerland; Bishkek Kyrgyzstan; Bissau Guinea-Bissau; Bogotá Colombia; Bogota Colombia;
Brasília Brazil; Brasilia Brazil; Bratislava Slovakia; Brazzaville Republic of the Congo; Bucharest Romania;
Budapest Hungary; Buenos Aires Argentina; Bujumbura Burundi; Cairo Egypt; Canberra Australia; Caracas
Venezuela; Chisinau Moldova; Chișinău Moldova; Colombo Sri Lanka; Conakry Guinea; Copenhagen Denmark; Dakar
Senegal; Damascus Syria; Dhaka Bangladesh; Dili Timor-Leste; Dodoma Tanzania; Doha Qatar; Dublin Ireland;
Dushanbe Tajikistan; Freetown Sierra Leone; Gaborone Botswana; Gitega Burundi; Hanoi Vietnam; Harare
Zimbabwe; Havana Cuba; Helsinki Finland; Islamabad Pakistan; Jakarta Indonesia; Juba South Sudan; Kabul
Afghanistan; Kampala Uganda; Kathmandu Nepal; Khartoum Sudan; Kiev Ukraine; Kigali Rwanda; Kinshasa
Democratic Republic of the Congo; Kuala Lumpur Malaysia; Kyiv Ukraine; La Paz Bolivia; Libreville Gabon;
Lilongwe Malawi; Lima Peru; Lisbon Portugal; Ljubljana Slovenia; Lomé Togo; Lome Togo; Luanda Angola; Lusaka
Zambia; Madrid Spain; Managua Nicaragua; Manila Philippines; Maputo Mozambique; Maseru Lesotho; Minsk
Belarus; Mogadishu Somalia; Monrovia Liberia; Montevideo Uruguay; Moscow Russia; Muscat Oman; N'Djamena
Chad; Nairobi Kenya; Naypyidaw Myanmar; New Delhi India; Niamey Niger; Nicosia Cyprus; Nouakchott
Mauritania; Nuuk Greenland; Oslo Norway; Ottawa Canada; Ouagadougou Burkina Faso; Paramaribo Suriname; Paris
France; Phnom Penh Cambodia; Podgorica Montenegro; Port-au-Prince Haiti; Prague Czech Republic; Praia Cape
Verde; Pretoria South Africa; Pristina Kosovo; Pyongyang North Korea; Quito Ecuador; Rabat Morocco;
Reykjavik Iceland; Reykjavík Iceland; Riga Latvia; Riyadh Saudi Arabia; Rome Italy; Sanaa Yemen; Sarajevo
Bosnia and Herzegovina; Seoul South Korea; Skopje North Macedonia; Sofia Bulgaria; Stockholm Sweden; Suva
Fiji; Taipei Taiwan; Tallinn Estonia; Tashkent Uzbekistan; Tbilisi Georgia; Tegucigalpa Honduras; Tehran
Iran; The Hague Netherlands; Thimphu Bhutan; Tirana Albania; Tokyo Japan; Tripoli Libya; Tunis Tunisia;
Ulaanbaatar Mongolia; Valletta Malta; Vienna Austria; Vientiane Laos; Vilnius Lithuania; Warsaw Poland;
Washington United States; Wellington New Zealand; Windhoek Namibia; Yamoussoukro Ivory Coast; Yaoundé
Cameroon; Yaounde Cameroon; Yerevan Armenia; Zagreb Croatia
"""
# Capitals of several words; of all others the first word is the city.
_SEVERAL = ("Addis Ababa", "Buenos Aires", "Kuala Lumpur", "La Paz", "New Delhi", "Phnom Penh", "The Hague")


def _split(line: str) -> tuple[str, str]:
    for city in _SEVERAL:
        if line.startswith(city):
            return city, line.removeprefix(city).strip()
    city, _, state = line.partition(" ")
    return city, state


CAPITALS: dict[str, str] = dict(_split(line.strip()) for line in _LINES.replace("\n", " ").split(";"))
"""City to the state that news mean by it."""

# Its first letters lead the search: with an edge of a word before them it would take fourteen times as long.
_CAPITAL = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(CAPITALS)))})\b")


def states_of_capitals(text: str) -> Iterator[str]:
    """Give the state of each capital that a text names, from left to right.

    Examples
    --------
    >>> list(states_of_capitals("Oslo waits, said a minister in Riga. New Oslofjord is no city."))
    ['Norway', 'Latvia']
    """
    for found in _CAPITAL.finditer(text):
        if not text[max(0, found.start() - 1) : found.start()].isalnum():
            yield CAPITALS[found[0]]
