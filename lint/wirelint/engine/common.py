"""How often the commonest words of news stand in a million characters of it, about: counted in one and a half million characters of edited and translated news."""

from __future__ import annotations

_WORDS = {
    4000: """
and in of the to
""",
    1000: """
as at be by for from he is it on said that this was will with
""",
    500: """
about also an are but can has have his new not we were which who year
""",
    250: """
according after against all been china city day during first had if its july more news no one only or other out over people president so
state such th than their there they time two up us when would you
""",
    120: """
added already announced around because before being between both called case cases could countries country court days department did do due
earlier end even fire foreign government head held her high him house however including information into last like local long made main make
many market may meeting military million minister ministry most my national next now number office our part party place region reported
right same second security she should since situation some states still sunday support take tax team them then these three through told took
under united use want war washington well what where while white world years
""",
    60: """
able acting activities addition again agency aggression air am american among another any area army art asked attack august authorities back
bank based became become began best biden bill billion border brand building business businesses came campaign capital car cars center
change chief citizens close closed companies company confirmed conflict continue control corona council current cut december decided
decision defense deputy development different digital director disease district does don down each early economic economy emphasized
european event every expected face far federal federation final financial five forces former found four france friday front full future game
games general germany get go goal going good governor great group growth half hand health help history hit home hours how important increase
increased india industry international interview investigation just khabarovsk know known korea land large later launch law lead leader
leaders league left level life light line live look lost lot man match me measures media medical monday month months morning move much must
nato navy need newspaper night noted nuclear off official old once order own pandemic parade participants pass past percent period person
petersburg plan play points police policy position possible press prevention previous price prime procurement products prosecutor public put
race rain rd received red relations report reports republican republicans residents result reuters risk round russians saga sales saturday
say saying says school scored season secretary see seen semilarski senate sergei service services set several shimbun ships shrine side six
small soldiers south space special spoke spread st start started statement station sugar summer system systems taking terms territory think
third those thousand times today tokyo top total union university until used using vaccination various very victory video visit vladimir way
weapons weather week weeks west western win without woman won work working works wrote yen your
""",
}
#: {word: times}
OFTEN = {word: often for often, words in _WORDS.items() for word in words.split()}
