"""French grammar words and their readings, with a few nouns the dictionary lacks.

One line is "POS lemma: form marks, form marks"; the marks are person, gender and number, each
optional.  These replace the dictionary's grammar-word readings of a form; its nouns, verbs and
adjectives (le son, un car, il est) stay.  A contraction such as "du" is an ADP that carries the
gender and number of the article inside it.
"""

from __future__ import annotations

import re

from mtqa.languages.lexicon import Reading

CLOSED = """
DET le: le ms, la fs, l' s, les p
DET un: un ms, une fs, des p, de, d'
DET du: du ms
DET ce: ce ms, cet ms, cette fs, ces p
DET mon: mon s, ma fs, mes p
DET ton: ton s, ta fs, tes p
DET son: son s, sa fs, ses p
DET notre: notre s, nos p
DET votre: votre s, vos p
DET leur: leur s, leurs p
DET quel: quel ms, quelle fs, quels mp, quelles fp
ADJ quel: quel ms, quelle fs, quels mp, quelles fp
PRON quel: quel ms, quelle fs, quels mp, quelles fp
DET tout: tout ms, toute fs, tous mp, toutes fp
ADJ tout: tout ms, toute fs, tous mp, toutes fp
PRON tout: tout ms, toute fs, tous mp, toutes fp
ADV tout: tout, toute, toutes
DET chaque: chaque s
DET plusieurs: plusieurs p
PRON plusieurs: plusieurs p
DET quelque: quelque s, quelques p, quelqu' s
ADV quelque: quelque
PRON quelque: quelqu'
DET certain: certain ms, certaine fs, certains mp, certaines fp
PRON certain: certain ms, certaine fs, certains mp, certaines fp
DET aucun: aucun ms, aucune fs, aucuns mp, aucunes fp
PRON aucun: aucun ms, aucune fs, d'aucuns mp
DET nul: nul ms, nulle fs, nuls mp, nulles fp
PRON nul: nul ms, nulle fs
DET tel: tel ms, telle fs, tels mp, telles fp
ADJ tel: tel ms, telle fs, tels mp, telles fp
PRON tel: tel ms, telle fs, tels mp, telles fp
DET maint: maint ms, mainte fs, maints mp, maintes fp
DET divers: divers mp, diverses fp
DET différent: différents mp, différentes fp
DET autre: autre s, autres p
ADJ autre: autre s, autres p
PRON autre: autre s, autres p
ADJ même: même s, mêmes p
PRON même: même s, mêmes p
ADV même: même
PRON je: je 1s, j' 1s, -je 1s
PRON tu: tu 2s, -tu 2s
PRON il: il 3ms, ils 3mp, elle 3fs, elles 3fp, -il 3ms, -ils 3mp, -elle 3fs, -elles 3fp
PRON il: -t-il 3ms, -t-elle 3fs, -t-ils 3mp, -t-elles 3fp
PRON on: on 3s, l'on 3s, -on 3s, -t-on 3s
PRON nous: nous 1p, -nous 1p
PRON vous: vous 2p, -vous 2p
PRON moi: moi 1s, -moi 1s
PRON toi: toi 2s, -toi 2s
PRON lui: lui 3s, lui 3ms, -lui 3s, eux 3mp
PRON leur: leur 3p, -leur 3p, leur s, leurs p
PRON soi: soi 3s
PRON me: me 1s, m' 1s
PRON te: te 2s, t' 2s
PRON se: se 3s, se 3p, s' 3s, s' 3p
PRON le: le 3ms, la 3fs, l' 3s, les 3p, -le 3ms, -la 3fs, -les 3p
PRON en: en, -en
PRON y: y, -y
PRON moi-même: moi-même 1s
PRON toi-même: toi-même 2s
PRON lui-même: lui-même 3ms, elle-même 3fs, eux-mêmes 3mp, elles-mêmes 3fp
PRON soi-même: soi-même 3s
PRON nous-même: nous-même 1p, nous-mêmes 1p
PRON vous-même: vous-même 2p, vous-mêmes 2p
PRON ce: ce, c', ç', -ce
PRON ceci: ceci 3ms
PRON cela: cela 3ms
PRON ça: ça 3ms
PRON celui: celui ms, celle fs, ceux mp, celles fp
PRON celui-ci: celui-ci ms, celle-ci fs, ceux-ci mp, celles-ci fp
PRON celui-là: celui-là ms, celle-là fs, ceux-là mp, celles-là fp
PRON qui: qui
PRON que: que, qu'
PRON quoi: quoi
PRON dont: dont
PRON où: où
PRON lequel: lequel ms, laquelle fs, lesquels mp, lesquelles fp
PRON lequel: auquel ms, auxquels mp, auxquelles fp, duquel ms, desquels mp, desquelles fp
PRON un: un ms, une fs, uns mp, unes fp
PRON quelqu'un: quelqu'un ms, quelqu'une fs, quelques-uns mp, quelques-unes fp
PRON chacun: chacun ms, chacune fs
PRON personne: personne ms
PRON rien: rien ms
PRON autrui: autrui
PRON quiconque: quiconque
PRON plupart: plupart p
NOUN plupart: plupart fs
PRON mien: mien ms, mienne fs, miens mp, miennes fp
PRON tien: tien ms, tienne fs, tiens mp, tiennes fp
PRON sien: sien ms, sienne fs, siens mp, siennes fp
PRON nôtre: nôtre s, nôtres p
PRON vôtre: vôtre s, vôtres p
ADP à: à, au ms, aux p
ADP de: de, d', du ms, des p
ADP en: en, ès p
ADP jusque: jusque, jusqu', jusques
ADP entre: entre, entr'
ADP dans: dans
ADP par: par
ADP pour: pour
ADP comme: comme
ADP grâce: grâce
ADP face: face
ADP lors: lors
ADP moyennant: moyennant
ADP touchant: touchant
ADP compris: compris
ADV près: près
ADV lors: lors
ADP au-dessus: au-dessus
ADV au-dessus: au-dessus
ADP au-dessous: au-dessous
ADV au-dessous: au-dessous
ADP au-delà: au-delà
ADV au-delà: au-delà
ADP autour: autour
ADV autour: autour
ADP auprès: auprès
ADV auprès: auprès
ADP avant: avant
ADV avant: avant
ADP après: après
ADV après: après
ADP depuis: depuis
ADV depuis: depuis
ADP contre: contre
ADV contre: contre
ADP quant: quant
ADV quant: quant
ADP vis-à-vis: vis-à-vis
ADV vis-à-vis: vis-à-vis
VERB voici: voici
VERB voilà: voilà
ADP voici: voici
ADP voilà: voilà
ADV voilà: voilà
CCONJ et: et
CCONJ ou: ou
CCONJ mais: mais
CCONJ car: car
CCONJ ni: ni
CCONJ or: or
CCONJ donc: donc
ADV donc: donc
CCONJ puis: puis
ADV puis: puis
CCONJ soit: soit
ADV soit: soit
CCONJ voire: voire
ADV voire: voire
CCONJ sinon: sinon
ADV sinon: sinon
CCONJ c'est-à-dire: c'est-à-dire
ADV c'est-à-dire: c'est-à-dire
CCONJ comme: comme
SCONJ comme: comme
ADV comme: comme
SCONJ que: que, qu'
ADV que: que, qu'
SCONJ si: si, s'
ADV si: si
SCONJ quand: quand
ADV quand: quand
SCONJ lorsque: lorsque, lorsqu'
SCONJ puisque: puisque, puisqu'
SCONJ quoique: quoique, quoiqu'
SCONJ parce: parce
ADV parce: parce
SCONJ tandis: tandis
ADV tandis: tandis
SCONJ afin: afin
ADP afin: afin
ADV afin: afin
SCONJ pourvu: pourvu
ADV ne: ne, n'
ADV pas: pas
ADV plus: plus
ADP plus: plus
ADV jamais: jamais
ADV point: point
ADV rien: rien
ADV où: où
ADV presque: presque, presqu'
ADV combien: combien
ADV non: non
INTJ non: non
ADV oui: oui
INTJ oui: oui
ADV là: -là
ADV ci: -ci
NUM un: un ms, une fs
NOUN une: une fs
NOUN peu: peu ms
ADV peu: peu
NOUN œil: yeux mp
NOUN long: long ms
NOUN essentiel: essentiel ms
NOUN environs: environs mp
NOUN M.: M. ms, MM. mp
NOUN monsieur: messieurs mp
NOUN madame: mesdames fp
NOUN mademoiselle: mesdemoiselles fp
NOUN monseigneur: messeigneurs mp
NOUN Mo: Mo m
NOUN Go: Go m
NOUN To: To m
INTJ bref: bref
INTJ merci: merci
INTJ bon: bon
ADV etc.: etc.
"""


def closed_class() -> dict[str, set[Reading]]:
    """The hand-written readings by form."""
    table: dict[str, set[Reading]] = {}
    for line in CLOSED.strip().splitlines():
        head, _, forms = line.partition(": ")
        pos, lemma = head.split(" ", 1)
        for item in forms.split(", "):
            form, _, marks = item.partition(" ")
            match = re.fullmatch(r"([123]?)([mf]?)([sp]?)", marks)
            if match is None:
                raise ValueError(f"bad marks in {line!r}")
            person, gender, number = match.groups()
            person = person and person + number
            table.setdefault(form, set()).add(Reading(lemma, pos, gender, number, "", person))
    return table
