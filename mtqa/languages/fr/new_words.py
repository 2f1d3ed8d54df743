"""Words that French news took over lately, and prefixes that it builds words with, folded."""

from __future__ import annotations

from typing import Final

NEW_WORDS: Final = frozenset(
    """deepfake darkweb mpox covid houthi houthis gigafactory minisérie draft scudetto ethereum
    bitcoin blockchain podcast streaming smartphone influenceur influenceuse tiktokeur youtubeur
    selfie hashtag emoji coworking crowdfunding startup licorne greenwashing burn-out burkini
    vapotage vapoteuse trottinette drone antidrone antidrones cloud spyware ransomware malware
    phishing hacker hackeur hackathon geek gamer gamers esport e-sport wokisme woke queer
    transgenre cisgenre féminicide infox fake-news complotisme complotiste survivalisme
    kratom superaliment flexitarien végane véganisme locavore agritourisme glamping fatbike
    hydrométéorologie agrométéorologue agrométéorologie tramway télétravail distanciel présentiel
    réanimateur déconfinement reconfinement pass wifi internet instagram facebook twitter tiktok
    whatsapp messenger google chatgpt chatbot prompt algorithmique data open-data low-cost
    ecstasy tramadol fentanyl méthamphétamine pervitine nitazène crack cocaïnomane narcotrafic
    narcotrafiquant blackjack bryndza fujara kroj žinčica paso doble superbike superbikes
    snowboardeur snowboardeuse snowboard biathlète hockeyeuse futsal cyclocross motocross
    trail ultra-trail crossfit parkour padel kitesurf wakeboard sudoku manga cosplay
    halal casher hijab niqab tchador ayatollah djihadiste djihadisme taliban islamisme salafiste
    coli ebola zika chikungunya covoiturage autopartage éolienne photovoltaïque géothermie
    électromobilité agrivoltaïque sous-traitance métavers cryptomonnaie cryptomonnaies stablecoin
    trader traders hedge-fund fintech medtech biotech deeptech superstar loser casting remake
    biopic spoiler blockbuster sitcom thriller soap punk rap slam techno ska reggae
    oncologue pédopsychiatre urgentiste ophtalmologue aquapark cynophile immunothérapie
    cola ketchup burger kebab sushi wok tofu smoothie brunch goulasch goulache kouign
    week team comeback striptease touchdown roaming bluetooth runs model download tifo libéro langos
    csardas bipeur bipeurs huchon kényan kenyan sévillan sévillane sâme same véto rom roms
    bratislavois pragois morave košicien tchéquie instagrameur
    zaporogue maïdan slivovitz sousaphone""".split()
)

#: Greek and Latin beginnings that any word may take
LEARNED_PREFIXES: Final = (
    "anti", "mini", "micro", "hydro", "agro", "psycho", "cyber", "crypto", "giga", "hyper", "bio",
    "géo", "néo", "ultra", "inter", "auto", "télé", "radio", "thermo", "photo", "électro", "neuro",
    "cardio", "immuno", "éco", "euro", "franco", "narco", "aéro", "pluri", "trans", "post", "méga",
    "réé", "pré",
)  # fmt: skip
