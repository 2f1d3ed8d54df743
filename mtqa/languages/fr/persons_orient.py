"""Persons and bodies of Asia and Africa in Slovak and Czech transcriptions; as in ``persons``."""

from __future__ import annotations

_M = "{,a,ovi,om,em}"
_D = "{a,ovi,om,em}"
_I = "{í,ího,ímu,ím}"

PERSONS_ORIENT = f"""\
Hezbollah = Hizballáh{{,u,e,om,em}} | Hizballah{{,u,e,om,em}} | Hizbaláh{{,u,om}}
Hamas = Hamás{{,u,om,em}} | Hamas{{u,om,em}}
talibans = talibanci | Talibanci | Taliban{{u,om,em}} | Tálibán{{,u,em}} | talibanov | talibancov
Houthis = Húsíov{{ia,ci,cov}} | Húsí{{ové,ů,ům}} | Hútíov{{ia,ci,cov}} | Hútí{{ové,ů,ům}}
Al-Qaïda = al-Káid{{a,y,e,u,ou}} | Al-Káid{{a,y,e,u,ou}} | al-Kajd{{a,y,e,u}}
Al-Jazeera = al-Džazír{{a,y,e,u,ou}} | Al-Džazír{{a,y,e,u,ou}} | al-Džazeera
Al-Arabiya = al-Arabíj{{a,e,i,u}} | Al-Arabíj{{a,e,i,u}}
Mossad = Mosad{{u,om,em}}
Knesset = Kneset{{,u,e,om}}
Xinhua = Sin-chua | Sin-chuy
Yonhap = Jonhap{{,u}}
Kyodo = Kjódó | Kjódo
Araghchi = Arakč{_I} | Arákč{_I} | Arághč{_I} | Araghč{_I} | Aragčí
Pezeshkian = Pezeškiján{_M} | Pezeškján{_M} | Pezeškian{_M}
Raïssi = Raís{_I} | Rais{_I}
Rohani = Rúhán{_I} | Rouhán{_I} | Rohán{_I}
Zarif = Zaríf{_M}
Khatami = Chátam{_I}
Ahmadinejad = Ahmadínežád{_M} | Ahmadinežád{_M} | Ahmadínedžád{_M}
Larijani = Laridžán{_I} | Láridžán{_I}
Ghalibaf = Kálíbáf{_M} | Ghálíbáf{_M}
Soleimani = Sulejmán{_I} | Solejmán{_I} | Sulajmán{_I}
Baghaï = Bakáí{{,ho,mu,m}} | Bagháí{{,ho,mu,m}} | Bakájí
Rafsandjani = Rafsandžán{_I}
Pahlavi = Pahlav{_I}
Nasrallah = Nasralláh{{,a,u,ovi,om,em}} | Nasrallah{_D}
Qassem = Kásim{_M}
Haniyeh = Haníj{{a,u,ovi,om,ou}} | Hanij{{a,u,ovi,om,ou}}
Sinouar = Sinvár{_M} | Sinwár{_M}
Abbas = Abbás{{,a,e,ovi,om,em}}
Arafat = Arafát{_M}
Sissi = Sís{_I} | as-Sís{_I}
Morsi = Murs{_I}
Hussein = Husajn{_M}
Saddam = Saddám{_M}
Mohammed ben Salmane = {{Muhammad,Mohamed,Mohammed}} bin Salmán{_M}
Ben Laden = bin Ládin{_M} | Bin Ládin{_M}
pape François = pape František{_M}
Salmane = Salmán{_M}
Wang Yi = Wang I
Zawahiri = Zavahr{_I} | Zawáhir{_I} | Zavahir{_I}
Sistani = Sistán{_I}
Maliki = Málik{_I}
Soudani = Súdán{_I}
Barzani = Barzán{_I}
Hariri = Harír{_I}
Aoun = Aún{_M}
Berri = Birr{_I} | Berr{_I}
Mikati = Míkát{_I} | Mikát{_I}
al-Charaa = aš-Šar{{a,u,ovi,om,aa,áa}}
al-Joulani = al-Džúlán{_I} | al-Džulán{_I} | al-Džaulán{_I}
Bachar = Bašár{_M}
Béchir = Bašír{_M}
Burhane = Burhán{_M}
Karzaï = Karzáí{{,ho,mu,m}}
Ghani = Ghan{_I}
Sharif = Šaríf{_M}
Imran Khan = Imrán Chán{_M}
Modi = Mód{_I}
Hasina = Hasínov{{á,ej,ú,ou,é}}
Aung San Suu Kyi = Aun Schan Su Ťij | Aun Schan Su Ťijov{{á,ej,ú,ou}}
dalaï-lama = dalajlám{{a,u,ovi,om,ou,y}} | dalajlama
Kim Jong-il = Kim Čong-il{_M}
Kim Il-sung = Kim Ir-sen{_M}
Kim Yo-jong = Kim Jo-čong | Kim Jo-čongov{{á,ej,ou}}
Moon Jae-in = Mun Če-in{_M} | Mun Čä-in{_M}
Yoon Suk-yeol = Jun Sok-jol{_M} | Jun Sok-jeol{_M} | Jun Suk-jeol{_M}
Lee Jae-myung = I Če-mjong{_M} | I Čä-mjong{_M} | Li Če-mjong{_M}
Park Geun-hye = Pak Kun-hje | Pak Kun-hjeov{{á,ej,ú,ou}}
Ban Ki-moon = Pan Ki-mun{_M}
Tchang Kaï-chek = Čankajšek{_M} | Čang Kaj-šek{_M}
Tsai Ing-wen = Cchaj Jing-wen | Cchaj Jing-wenov{{á,ej,ou,ú}}
Lai Ching-te = Laj Čching-te
Shinzo Abe = Šinz{{o,ó}} Abe{{,ho,mu,m}}
Kishida = Kišid{{a,u,ovi,om,ou}}
Ishiba = Išib{{a,u,ovi,om,ou}}
Takaichi = Takaičiov{{á,ej,ú,ou}}
Hô Chi Minh = Ho Či Min{_M} | Hočimin{_M}
"""

#: kings, popes and saints, whose name French translates where a number or a surname follows
MONARCHS = """\
Charles = Karel{} | Karla{} | Karol{} | Karola{} | Karlem{} | Karlom{} | Karolom{}
Louis = Ludvík{} | Ludvíka{} | Ľudovít{} | Ľudovíta{}
Philippe = Filip{} | Filipa{} | Filipem{} | Filipom{}
Henri = Jindřich{} | Jindřicha{} | Henrich{} | Henricha{}
Guillaume = Vilém{} | Viléma{} | Viliam{} | Viliama{}
Élisabeth = Alžběta{} | Alžběty{} | Alžbeta{} | Alžbety{}
François = František{} | Františka{}
Joseph = Josef{} | Jozef{}
Jean-Paul = Jan Pavel{} | Jana Pavla{} | Ján Pavol{} | Jána Pavla{}
Benoît = Benedikt{} | Benedikta{}
Léon = Lev{} | Lva{} | Leva{}
Pie = Pius{}
Nicolas = Mikuláš{} | Mikuláše{} | Mikuláša{}
Georges = Jiří{} | Jiřího{} | Juraj{} | Juraja{}
Alexandre = Alexandr{} | Alexander{}
Frédéric = Fridrich{} | Fridricha{} | Bedřich{} | Bedřicha{}
Sigismond = Zikmund{} | Zikmunda{} | Žigmund{} | Žigmunda{}
Ferdinand = Ferdinanda{} | Ferdinandem{} | Ferdinandom{}
Rodolphe = Rudolf{} | Rudolfa{} | Rudolfem{} | Rudolfom{}
Maximilien = Maxmilián{} | Maxmiliána{} | Maximilián{} | Maximiliána{}
Venceslas = Václav{} | Václava{}
"""
_NUMBERS = "I II III IV V VI VII VIII IX X XI XII XIV XV XVI XXIII".split()


def _with_numbers(table: str) -> str:
    lines = []
    for line in table.splitlines():
        right, _, spellings = line.partition(" = ")
        for number in _NUMBERS:
            lines.append(f"{right} {number} = {spellings.replace('{}', ' ' + number)}")
    return "\n".join(lines) + "\n"


PERSONS_ORIENT += """\
Charles de Luxembourg = Karel Lucemburský | Karol Luxemburský
Jean de Luxembourg = Jan Lucemburský | Ján Luxemburský
Matthias Corvin = Matej Korvín | Mateja Korvína | Matyáš Korvín | Matyáše Korvína
Marie-Thérèse = Mária Terézia | Márie Terézie | Marie Terezie
François-Joseph = František Jozef | Františka Jozefa | František Josef | Františka Josefa
François-Ferdinand = František Ferdinand | Františka Ferdinanda
Pierre le Grand = Petr Veliký | Petra Velikého | Peter Veľký | Petra Veľkého
Catherine II = Kateřina II | Kateřiny II | Katarína II | Kataríny II
"""
PERSONS_ORIENT += _with_numbers(MONARCHS)
