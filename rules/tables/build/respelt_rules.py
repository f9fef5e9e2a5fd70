"""How the letters of a language come back from Cyrillic, for respelt.py: a pattern of small letters, and the ways to write it, the likeliest first."""

from __future__ import annotations

import re


def _rules(text: str) -> list[tuple[re.Pattern[str], list[str]]]:
    """One rule a word: pattern=way/way; nothing behind = says that the letters are silent."""
    pairs = (item.rpartition("=") for item in text.split())
    return [(re.compile(pattern), ways.split("/")) for pattern, _, ways in pairs]


_J = "ja=ya ju=yu jó=yu je=ye/e jo=yo jj=y j=y"
RULES = {
    "pl": _rules(
        f"cki$=tsky/tskiy/tski ski$=sky/skiy cka$=tska szcz=shch sz=sh cz=ch rz=zh/rzh ch=kh/h dż=dzh dź=dz ci(?=e)=ts/ch ci(?=[aou])=ch ci=chi "
        f"ck=tsk c=ts ć=ch ź=z ż=zh w=v ó=u/o ą(?=[bp])=om ą=on ę(?=[bp])=em ę$=e ę=en {_J} ia=ya/ia ie=e/ie io=yo/io y$=y y=y/i h=kh/g x=ks"
    ),
    "cs": _rules(f"ch=kh/h č=ch š=sh ž=zh ř=rzh/r ck=tsk c=ts {_J} ě=e h=g/kh x=ks w=v ia=ia/ya"),
    "sr": _rules(
        "dž=dzh đ=dzh/j lj(?=[aeiou])=ly/l lj=l nj(?=[aeiou])=ny/n nj=n č=ch ć=ch š=sh ž=zh c=ts ja=ya ju=yu je=ye/e jo=yo j=y h=kh/h"
    ),
    "de": _rules(
        "tsch=ch sch=sh eier=ayer/eyer ei=ay/ey/ei ai=ay eu=oy/ey äu=oy ie=i chs=ks ch=kh/h ck=k tz=ts z=ts ^st=sht/st ^sp=shp ß=ss w=v v=f/v "
        "ja=ya jü=yu j=y ä=e ö=e/o oe=e ü=yu/u ue=yu ae=e qu=kv x=ks th=t ph=f c(?=[eiä])=ts c=k ^h=kh/g (?<=[aeiouäöü])h(?![aeiouäöü])= y$=i"
    ),
    "fr": _rules(
        "ean$=an ^chr=kr eaux?$=o aux?$=o ault$=o aud$=o ier$=ye/ie er$=e eau=o au=o ou=u oi=ua ch=sh qu=k gn=n/ny ç=s c(?=[eéèiy])=s c=k gu(?=[eéi])=g ge(?=[ao])=zh "
        "g(?=[eéèi])=zh j=zh ph=f th=t h= ai=e/ay ay(?=[bcdfglmnprst])=ay/ey en(?=[bcdfgt])=an œu=e eu=e/yo u(?=[aeioy])=u u=yu/u y$=i x$= x=ks [tdsz]$= es$= e$= et$=e w=v"
    ),
    "ro": _rules(
        "ea=ya/a ș=sh ş=sh ț=ts ţ=ts ă=e/a â=y î=y/i ci(?=[aou])=ch ce=che ci=chi che=ke chi=ki ge=dzhe gi=dzhi gh(?=[ei])=g c=k j=zh x=ks h=kh/g ^io=yo ia=ia/ya"
    ),
    "es": _rules("ll(?=[aeiou])=ly/l ñ=ny ch=ch qu=k c(?=[eiy])=s c=k j=kh/h g(?=[ei])=kh/h gu(?=[ei])=g h= x=ks éi=ey/ei ei=ey/ei"),
    "hu": _rules(f"sz=s zs=zh cs=ch gy=dy/d ny=n ly=y/l ty=t s=sh c=ts {_J} ö=e/o ő=e/o ü=yu/u ű=yu/u h=kh/h w=v"),
    "it": _rules(
        "gli=li gn=n/ny ch(?=[ei])=k cc(?=[ei])=chch/ch sci(?=[aou])=sh sc(?=[ei])=sh ci(?=[aou])=ch c(?=[ei])=ch gg(?=[ei])=ddzh gi(?=[aou])=dzh "
        "g(?=[ei])=dzh gh=g c=k zz=tsts/ts z=ts/dz qu=kv h= j=y"
    ),
    "pt": _rules("nh=ny lh=ly ão=an ç=s c(?=[ei])=s c=k qu=k j=zh g(?=[ei])=zh ch=sh h= es$=ish/esh x=sh"),
    "sv": _rules("å=o ö=e/yo ø=e/yo ä=e æ=e ja=ya je=ye/e jo=yo ju=yu j=y w=v c=k x=ks ch=kh"),
    "fi": _rules("ä=ya/a ö=e/yo y=yu/i ja=ya jä=ya jo=yo ju=yu j=y h=kh w=v c=k x=ks"),
    "lv": _rules("š=sh ž=zh č=ch c=ts ja=ya ju=yu jo=yo je=ye/e j=y ģ=g ie=iye/ie x=ks h=kh"),
    "nl": _rules("ck=k ij=ey oe=u ui=ey sch=skh ch=kh oo=o ee=e w=v eu=e j=y c=k x=ks"),
    "tr": _rules("yı=y ş=sh ç=ch c=dzh ğ=g ı=y/i ö=e/yo ü=yu/u j=zh h=kh"),
}
SAME = {"sk": "cs", "hr": "sr", "bs": "sr", "sl": "sr", "no": "sv", "da": "sv", "lt": "lv", "ca": "es"}
#: English names sound like nothing that is written: the forms that are met.
ENGLISH = {
    "Anthony Albanese": "Entoni Albaneze, Entoni Albanese, Anthony Albaneze, Antoni Albaneze",
    "Antony Blinken": "Entoni Blinken, Entony Blinken, Antoni Blinken, Anthoni Blinken, Antony Blinkin",
    "Barack Obama": "Barak Obama, Barrak Obama, Barac Obama, Baraka Obama",
    "Ben Bernanke": "Ben Bernanki, Ben Bernenke",
    "Bill Clinton": "Bill Klinton, Bil Klinton, Bil Clinton",
    "Boris Johnson": "Boris Dzhonson, Boris Djonson, Boris Jonson, Boris Dzhonsson",
    "Colin Powell": "Kolin Pauell, Colin Pauell, Kolin Powell",
    "Condoleezza Rice": "Kondoliza Rays, Kondoliza Rice, Condoliza Rice, Kondoleezza Rice",
    "Claudia Sheinbaum": "Klaudia Sheynbaum, Claudia Sheynbaum, Klaudia Sheinbaum, Klaudia Shaynbaum, Claudia Sheimbaum",
    "David Cameron": "Devid Kemeron, David Kemeron, Deyvid Kemeron, Devid Kameron, David Kameron, Devid Cameron",
    "David Malpass": "Devid Malpass, Devid Melpass, David Melpass",
    "Desmond Tutu": "Dezmond Tutu",
    "Donald Trump": "Donald Tramp, Donal'd Tramp, Donald Trampa, Donald Trumpa, Donald Trumf",
    "Elon Musk": "Ilon Mask, Elon Mask, Ilon Musk",
    "George W. Bush": "Dzhordzh Bush, Dzhordzh W. Bush, Dzhordzh Bush Jr.",
    "Gordon Brown": "Gordon Broun",
    "Hillary Clinton": "Khillari Klinton, Hillari Klinton, Hilari Klinton, Hillary Klinton, Hilary Klinton, Hillari Clinton",
    "JD Vance": "Dzhey Di Vens, Jay Dee Vance, Jei Di Vance, JD Vens, Dzhey-Di Vens",
    "Jacinda Ardern": "Dzhasinda Ardern, Jasinda Ardern, Jacinda Arden",
    "Joe Biden": "Dzho Bayden, Joe Bayden, Dzho Biden, Jo Biden, Djo Biden, Dzhozef Bayden, Joe Baiden, Jo Bayden, Djo Bayden",
    "John Howard": "Dzhon Khovard, Dzhon Hovard, John Hovard",
    "John Kerry": "Dzhon Kerri, John Kerri, Dzhon Kerry, Djon Kerry, Djon Kerri",
    "Julia Gillard": "Dzhulia Gillard, Dzhuliya Gillard",
    "Justin Trudeau": "Dzhastin Tryudo, Dzhastin Trudo, Justin Tryudo, Dzhastin Trudeau, Zhustin Trudo, Justin Trudo",
    "Kamala Harris": "Kamala Kharris, Kamala Kherris, Kamala Haris, Kamala Herris, Camala Harris, Kamala Harrys",
    "Keir Starmer": "Kir Starmer, Keyr Starmer, Kier Starmer, Kir Starmar, Keir Starmar, Keer Starmer",
    "Liz Truss": "Liz Trass, Lis Truss, Lis Trass, Liz Tras",
    "Madeleine Albright": "Madlen Olbrayt, Madlen Albright, Madeleine Olbright, Madlen Olbright",
    "Malcolm Turnbull": "Malkolm Ternbull, Malcolm Ternbull, Malkolm Turnbull",
    "Margaret Thatcher": "Margaret Tetcher, Margaret Tatcher, Margaret Thetcher, Margareth Thatcher",
    "Mike Pompeo": "Mayk Pompeo, Maik Pompeo, Mike Pompey, Mayk Pompey",
    "Nancy Pelosi": "Nensi Pelosi, Nansi Pelosi, Nensy Pelosi, Nancy Pelozi",
    "Nelson Mandela": "Nel'son Mandela, Nelsón Mandela, Nelson Mandella",
    "Nicola Sturgeon": "Nikola Sterdzhen, Nicola Sterdzhen, Nikola Sturgeon, Nicola Stergen",
    "Nigel Farage": "Naydzhel Faradzh, Naydzhel Farazh, Nigel Faradzh, Nigel Farazh, Nigel Farag, Naijel Farage",
    "Paul Wolfowitz": "Pol Vulfovits, Paul Volfovits, Pol Volfovits, Paul Wulfowitz",
    "Pete Hegseth": "Pit Khegset, Pit Hegset, Pete Hegset, Pit Hegseth, Peet Hegseth",
    "Rex Tillerson": "Reks Tillerson, Rex Tilerson",
    "Robert Zoellick": "Robert Zellik, Robert Zoelik, Robert Zellick",
    "Scott Morrison": "Skott Morrison, Skot Morrison, Scot Morrison",
    "Stephen Harper": "Stiven Kharper, Stiven Harper, Stephen Kharper",
    "Theresa May": "Tereza Mey, Theresa Mey, Teresa Mey",
    "Tony Abbott": "Toni Ebbott, Tony Ebbott",
    "Tony Blair": "Toni Bler, Tony Bler, Toni Bleyr, Tony Bleyr, Tony Blare",
}
