"""Arabic, Persian and Turkic names as Slovak and Czech transcribe them → as French does."""

from __future__ import annotations

import re

#: given names with a mark that shows the transcription
GIVEN = {
    "Abbás": "Abbas", "Abdalláh": "Abdallah", "Abdulláh": "Abdullah", "Abdolláh": "Abdollah",
    "Ahmád": "Ahmad", "Alí": "Ali", "Amír": "Amir", "Ásif": "Asif", "Ašraf": "Achraf",
    "Azíz": "Aziz", "Bašár": "Bachar", "Bašír": "Bachir", "Bilál": "Bilal", "Bahrám": "Bahram",
    "Behrúz": "Behrouz", "Chálid": "Khaled", "Chalíl": "Khalil", "Chalífa": "Khalifa",
    "Dáúd": "Daoud", "Džamál": "Jamal", "Džamíl": "Jamil", "Džavád": "Javad", "Džihád": "Jihad",
    "Ebráhím": "Ebrahim", "Esmáíl": "Esmaïl", "Fajsal": "Fayçal", "Farhád": "Farhad",
    "Fárúk": "Farouk", "Fátima": "Fatima", "Fuád": "Fouad", "Hadí": "Hadi", "Hájdar": "Haïdar",
    "Hamíd": "Hamid", "Hámid": "Hamed", "Hárún": "Haroun", "Hášim": "Hachem", "Hosejn": "Hossein",
    "Husajn": "Hussein", "Ibráhím": "Ibrahim", "Imrán": "Imran", "Ismáíl": "Ismaïl",
    "Jásin": "Yassine", "Jásir": "Yasser", "Jasír": "Yasser", "Jahjá": "Yahya", "Júnis": "Younès",
    "Júsuf": "Youssef", "Kamál": "Kamal", "Karím": "Karim", "Kásim": "Qassem", "Madžíd": "Majid",
    "Mahdí": "Mahdi", "Mahmúd": "Mahmoud", "Mansúr": "Mansour", "Marván": "Marwan",
    "Marwán": "Marwan", "Masúd": "Massoud", "Mas'úd": "Massoud", "Muhammád": "Mohammed",
    "Munír": "Mounir", "Muqtadá": "Moqtada", "Muktadá": "Moqtada", "Músá": "Moussa",
    "Mustafá": "Mustafa", "Nádir": "Nader", "Nadžíb": "Najib", "Na'ím": "Naïm", "Naím": "Naïm",
    "Nabíh": "Nabih", "Násir": "Nasser", "Násser": "Nasser", "Navváf": "Nawaf", "Núrí": "Nouri",
    "Omár": "Omar", "Parvíz": "Parviz", "Rašíd": "Rachid", "Rafík": "Rafic", "Ráid": "Raed",
    "Ramadán": "Ramadan", "Rezá": "Reza", "Saád": "Saad", "Saddám": "Saddam", "Saíd": "Saïd",
    "Sa'íd": "Saïd", "Sáleh": "Saleh", "Sálih": "Saleh", "Salmán": "Salmane", "Sámí": "Sami",
    "Samír": "Samir", "Sulejmán": "Souleiman", "Šáhid": "Shahid", "Šahbáz": "Shehbaz",
    "Šehbáz": "Shehbaz", "Tárik": "Tareq", "Táhir": "Taher", "Usáma": "Oussama", "Umár": "Omar",
    "Valíd": "Walid", "Walíd": "Walid", "Zijád": "Ziad", "Zjád": "Ziad", "Hášem": "Hachem",
    "Háfiz": "Hafez", "Háfez": "Hafez", "Mochtár": "Mokhtar", "Muchtár": "Mokhtar",
    "Ramzí": "Ramzi", "Nadžla": "Najla", "Zahrá": "Zahra", "Mahsá": "Mahsa",
    "Nárendra": "Narendra", "Naréndra": "Narendra", "Rádža": "Raja", "Rádžív": "Rajiv",
    "Indíra": "Indira", "Šinzó": "Shinzo", "Júkija": "Yukiya", "Šigeru": "Shigeru",
    "Šindžiró": "Shinjiro", "Šohei": "Shohei", "Jošihide": "Yoshihide", "Jóko": "Yoko",
    "Juriko": "Yuriko", "Jošimasa": "Yoshimasa", "Džuničiró": "Junichiro", "Binjamin": "Benyamin",
    "Icchak": "Yitzhak", "Jicchak": "Yitzhak", "Jichak": "Yitzhak", "Ja'ir": "Yaïr",
    "Jo'av": "Yoav", "Joav": "Yoav", "Jisra'el": "Israel", "Jisrael": "Israel", "Jahja": "Yahya",
}  # fmt: skip

_LETTERS = (
    ("dž", "j"), ("Dž", "J"), ("ch", "kh"), ("Ch", "Kh"), ("š", "ch"), ("Š", "Ch"),
    ("č", "tch"), ("Č", "Tch"), ("ž", "j"), ("Ž", "J"), ("ú", "ou"), ("Ú", "Ou"), ("ů", "ou"),
    ("u", "ou"), ("U", "Ou"), ("á", "a"), ("Á", "A"), ("í", "i"), ("Í", "I"), ("ó", "o"),
    ("é", "e"), ("ý", "y"), ("j", "y"), ("J", "Y"),
)  # fmt: skip
_MARK = re.compile("[áíúčšž]|dž", re.IGNORECASE)
#: the Arabic article before a noun whose first letter it takes, with letters that French lacks
ARTICLE = re.compile(r"(?:[Aa]l|[Aa][dnrstzš])-(?=[^\W\d_]{3})")


def marked(name: str) -> bool:
    """Whether the name has a letter that no French transcription has."""
    return bool(_MARK.search(name))


def in_french(name: str) -> str:
    """The name by French sounds: *Šabáb* → *Chabab*."""
    for foreign, french in _LETTERS:
        name = name.replace(foreign, french)
    return name
