"""Slovak and Czech spelling against French: letters, and words that have none of them."""

from __future__ import annotations

#: letters of Slovak or Czech that no French word has
LETTERS = "áíóúýčďěĺľňŕřšťůž"

#: frequent words without such a letter that are neither French nor of English use in French
WORDS = frozenset(
    """podla ktory ktora ktore ktori ktorom ktorej ktoru alebo tiez este pretoze vsetky okrem medzi
    napriklad kvoli bude budu bola boli bolo dnes vcera zajtra tento tieto tejto toho jeho
    minister ministerka ministerstvo ministerstva ministri poslanec poslanci poslankyne predseda
    predsedu predsedom podpredseda podpredsedu podpredsedkyne predsedkyne hovorca hovorkyne
    prezidentka prezidenta vlada vlady strany stranu povedal povedala uviedol uviedla dodal dodala
    uvedl uvedla rekl rekla hodin hodiny rokov rokoch korun koruny eurami miliardy miliardov
    milionov utorok stredu stvrtok piatok sobotu nedelu pondelok jsou byla byli bylo nebo podle
    jako ktery ktera ktere protoze pokud ministr ministryne mluvci ctvrtek patek pondeli okres
    okresu kraja obce obec obci mesto mesta zasadnutie rokovanie zasedani
    armadu armady autobusy brankar brankara brankari budeme buduca buduci ceska ceske ceskej
    cesky cestou cestu cesty chceme dedina dedine dedinu dediny dialnica dialnice dialnici
    dialnicu dietata dneska dohoda dohode dohodu dohody europska europskej europsky evropska
    evropske firmou firmu firmy golov golu goly hasic hasici hasicov hovorcom hovorcu
    hovorime hovorkyna hovorkynou hrac hraci hracov informoval informovala informovali
    jednani jednania jsem jsme kandidata kedy koalici koalicia koalicie koaliciou
    konferencia konferencie krajin krajina krajine krajinou krajinu krajiny lebo letiska
    letisko letisku ludia ludom majster majstra majstrovstva mesiac mesiaca mesiace mesiacov
    mesic mesice mestska mestskej mestsky miliarda miliony ministerku ministerky
    ministerstve ministerstvom ministra ministrom ministrov minulej minuly mistrovstvi
    mozeme musime muzov myslime narodna narodne narodnej narodny nasej nasho nasich navrh
    navrhu navrhy navstivil navstivila navstivili nebola neboli nebolo nebude nebudu
    nechceme nehod nehoda nehode nehodu nehody nemaju nemame nemocnica nemocnicami nemocnice
    nemocnici nemocnicu nemoze obcan obcane obcania obcanov obchod obchodov obchodu obchody
    obranca obvinenie obvineny obyvatel obyvatelia obyvatelov obzaloba odmietla odmietol
    odmitl odmitla opozici opozicia opozicie oznamil oznamila oznamili parlamente percenta
    pocasi pocasie podnikov podniku podniky podpisal podpisala podpisali policajny policajt
    policajti policajtov policista policisti polnice poslanca poslancami poslancov
    poslankyna potvrdil potvrdila potvrdili povoden povodne povodni poziar poziaru
    poznamenal poznamenala predsednicka predstavitel predstavitelia prehra prehry premiera
    premierka premierom prezidentku prezidentky prezidentom prezidentovi primator primatora
    primatorka primatorom pripomenul pripomenula procent prokurator prokuratora prokuratorka
    reagoval reagovala riaditel riaditela riaditelka robotnici rodine rodinou rodinu rodiny
    rokom rokovani rokovania rokovaniach roku roky rozhodl rozhodla rozhodli rozhodol
    rozpocet rozpoctu rozsudek rozsudok schodza schodze schodzi schvalil schvalila schvalili
    senatori senatorka senatorov skola skole skolu skoly slovenska slovenske slovenskej
    slovensky smlouva smlouvu smlouvy sneh snehu spolecnost spolecnosti spolocnost
    spolocnosti starostka starostky starostom starostu statna statne statny statov staty
    stranami strane stranou sudca sudcovia sudcu sudkyna sutaz sutaze svojej svojho svojich
    teplota teploty teraz tisic tisice trenera treneri trest tresty turnaj turnaja turnaje
    turnaji tvrdil tvrdila tyden tydne tyzden tyzdna tyzdne tyzdnov ucitel ucitelia ucitelka
    upozornil upozornila utocnik valka valky vasho vecer veduca veduci verejna verejne
    verejny vesnice vesnici vikend vikendu vitazstva vitazstvo vlade vladna vladny vladou
    vlak vlakov vlaku vlaky vojaci vojak vojakov vojna vojne vojnu vojny volbach volby voleb
    volici volicov volieb vsak vtedy vyhlasil vyhlasila vyjadril vyjadrila vysvetlil
    vysvetlila zachranar zachranari zahranici zahranicie zakon zakona zakone zakonov zaloba
    zalobca zamestnanci zamestnancov zamestnanec zapas zapase zapasov zapasu zapasy
    tréner trénera trénerom trénerov tréneri problém problému problémy problémov systém systému
    premiér premiéra premiérom kariéra kariéry kariéru scéna scény scénu séria série sériu
    ako aby kto kde len iba ani sme jeho jej ich aj lebo potom preto teda vtom prave
    prislo doslo slo malo mala musi moze mozu chce chcu vedia hotovosti
    zasadnuti zasadnutia zastupca zastupcovia zdoraznil zdoraznila zeleznica zeleznice
    zeleznici zena zenu zeny ziaci ziak zien zmluva zmluvu zmluvy
    dialnicou dalnice dalnici dalnicni dialnicny dialnicna zeleznicny zeleznicna zeleznicnej
    cestna cestnej cestneho krizovatka krizovatke krizovatky obchvat obchvatu tuneli tunelom
    mostov elektraren elektrarne elektrarna elektrarni priehrada priehrady prehrada prehrady
    letiste nadrazi stanica stanici poistovna poistovne poistovni pojistovna pojistovny
    poisteni poistenie dochodok dochodku dochodkov dochodcov duchod duchodu duchodcu prispevok
    prispevku prispevek davky davok davek dotacia dotacie dotaciu dotace dotaci zdravotna
    zdravotnej zdravotni socialna socialnej socialnych socialni verejneho verejnych
    obstaravanie obstaravania zakazka zakazky zakazku vyberove vyberoveho rizeni konanie
    konania trestneho trestne stihani stihania stihanie obvineneho obvinena obzaloby zaloby
    sudu soudu sudom soudem okresny okresneho okresni krajsky krajskeho krajska najvyssi
    najvyssieho nejvyssi nejvyssiho ustavny ustavneho ustavni snemovna snemovne snemovny
    poslanecka poslanecky vladneho koaliciu koalice opozice opozicny zdruzenie zdruzenia
    sdruzeni zahranicny zahranicna zahranicneho zahranicni hospodarstva hospodarstvo
    hospodarsky skolstva skolstvo zdravotnictva zdravotnictvo zdravotnictvi spravodlivosti
    spravedlnosti vnutra vnitra zivotneho zivotniho prostredia prostredi prostriedkov
    prostriedky prostredku dovod dovodu dovodom duvod duvodu nasledky nasledkom pricina
    priciny pricinou dopravna dopravnej dopravneho dopravni vodica vodicom zachranna
    zachrannej zachranka zachranky hasicsky hasicskeho hasicum zasahu zasahuje zasahovali
    pozaru poziarom horelo horel zacalo zacala zacne skoncil skoncila zvysil zvysila znizil
    znizila narast narastu poklesu medzirocne mezirocne mesicu tyzdnoch minuleho minulom loni
    vlani najma predovsetkym predevsim priblizne zhruba celkom celkovo celkove vcelku dokopy
    spolu uviedli uvedli spresnil spresnila upresnil upresnila doplnil doplnila zverejnil
    zverejnila zverejnili
    brutto vstoje poldecko vlak kraj kraji kraje hrad hradu""".split()
)

#: prepositions that French and English lack, where the word after them is none of theirs either
PREPOSITIONS = frozenset(
    "v vo z zo k ku vo so pri cez bez medzi pred nad pod pre proti okolo".split()
)
#: those that stand before a name too: *v Bratislave*
BEFORE_NAMES = frozenset("v vo z zo k ku so".split())
#: pairs of short words that only Slovak or Czech have together
PAIRS = {
    "a": frozenset("to tak aj preto teda potom ich jej jeho".split()),
    "aj": frozenset("v na po s z do pre za".split()),
    "ako": frozenset("aj v na po je to sa".split()),
    "na": frozenset("to tom ktorom mieste základe".split()),
    "po": frozenset("tom tejto jeho".split()),
    "do": frozenset("toho tejto konca".split()),
    "od": frozenset("roku toho začiatku".split()),
    "v": frozenset("roku tom tejto".split()),
    "z": frozenset("toho tejto roku".split()),
    "k": frozenset("tomu tejto".split()),
    "s": frozenset("tým tom".split()),
    "to": frozenset("je sa znamená by bolo bola".split()),
}
#: common nouns that a sentence may begin with, folded, singular and plural
OPENERS = frozenset(
    """vláda polícia policie súd soud minister ministr ministerka ministryně ministerstvo prezident
    prezidentka premiér premiérka premiérem poslanec poslanci poslankyňa poslankyně mesto město
    obec okres kraj hasiči záchranári záchranáři vodič řidič vodička řidička muž muži žena ženy
    deti děti útočník lekár lékař lekári lékaři nemocnica nemocnice škola úrad úřad parlament
    opozícia opozice koalícia koalice armáda vojna válka starosta starostka primátor primátorka
    hejtman hovorca hovorkyňa mluvčí predseda predsedníčka předseda předsedkyně riaditeľ
    riaditeľka ředitel ředitelka podľa podle ďalej dále okrem kromě však zápas zápasy tréner
    trenér hráč hráči brankár brankář víťaz vítěz nehoda požiar požár polícii vládny vládní
    dôvodom důvodem zdroj foto autor cieľom cílem správa zpráva správy zprávy policajti policisté
    hostia hosté domáci domácí
    slováci češi česi moravania slovania sparťania sparťané slávisti slávisté spartakovci
    trnavčania žilinčania košičania bratislavčania nitrania prešovčania trenčania popradčania
    pražané brňané ostravané plzeňané pardubičtí liberečtí zlínští rusi rusové ukrajinci maďari
    maďaři poliaci poláci nemci němci rakúšania rakušané američania američané francúzi francouzi
    vojaci vojáci obvinený obviněný obžaloba prokurátor advokát odbory ľudia lidé občania
    občané""".split()
)
#: nicknames of clubs that an article stands before in a translation, folded
NICKNAMES = frozenset(
    """belasí belasých belasým sešívaní sešívaných sešívaným klokani klokanů votroci votroků
    severočeši bílotygrů levhartů""".split()
)
#: endings of Slovak and Czech words written without their accents, that French does not have
ENDINGS = (
    "ovanie", "ovania", "ovani", "ovanim", "ovany", "ovana", "ovane", "nosti", "stvo", "stvom",
    "stva", "skeho", "skych", "skej", "skemu", "ckeho", "ckych", "ckej", "nych", "neho", "nemu",
    "ovych", "ovej", "oveho", "ujuci", "ujuca", "ujuce", "nikov", "nikom", "telov", "telia",
    "eniach", "enia", "ovat", "ujeme", "ujete", "ovali", "ovala", "oval", "ilo", "elo", "ieme",
)  # fmt: skip

#: words of grammar and of reporting, which no title or name excuses beside a name
TELLING = frozenset(
    """že však podľa podle ktorý ktorá ktoré ktorí který která které kteří keď když už ešte ještě
    tiež také môže môžu může mohou bude budú budou povedal povedala uviedol uviedla uvedl uvedla
    dodal dodala tvrdí řekl řekla rekl rekla pretože protože preto proto alebo nebo""".split()
)

#: words of Slovak and Czech that are French words too
SHORT = frozenset(
    "a i o u v k s z na do po od za si sa se je to ale ani pre pri nie by my on".split()
)

#: things of the country that French names by their own word
BORROWED = frozenset(
    """halušky bryndzové bryndza pirohy lokše žinčica slivovica borovička kofola trdelník trdlo
    knedlíky svíčková bábovka kolacky koláče fujara valaška kroj bryndzové háček čárka kroužek
    sokol samizdat robot obec becherovka utopenec šípková guláš langoš pálinka csárdás""".split()
)
