"""Words with a capital that are no part of a person's name."""

from __future__ import annotations

#: Words with a capital that may stand before a name and are no part of it.
LEADS = frozenset(
    "the a an in on at to from of for by with and but or as after before while when if since near around inside outside both then now today "
    "yesterday meanwhile later also he she it they his her its their that this these those there where what who why how not all many some most "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "head greater central downtown eastern western northern southern north south east west president minister premier chancellor mayor governor "
    "prime foreign defense defence finance interior mr mr. mrs mrs. ms ms. dr dr. gen gen. sen sen. rep rep. gov gov. col col. lt lt. sir lord king "
    "queen prince princess crown pope general colonel major captain judge justice senator congressman chief secretary leader dictator strongman "
    "former ex-president vice deputy spokesman spokeswoman chairman chairwoman director coach ambassador envoy commissioner speaker officer "
    "commander admiral marshal emir sheikh ayatollah imam comrade said told although because under over between against despite during "
    "nothing nobody everything everyone something someone only even still yet so too just because once until unless whether either neither each "
    "every another other others such more most much few several two three four five last next first like unlike than there here again instead".split()
)
#: Words that open names of bodies and things; with one of them gone, a single word is no person.
THINGS = frozenset(
    "united new north south east west northern southern eastern western central national international royal federal supreme high house white "
    "american british english french german russian chinese european world great saint san santa los las st fort mount lake cape port first "
    "second third old upper lower air red blue black green golden silver star general grand free social democratic republican labour conservative "
    "public state city local human health home foreign prime interior street wall main long big little super premier champions christian catholic "
    "islamic jewish holy good bad real deputy assistant executive managing democrats liberal labor ministry department university college senate congress news post next radio now email search".split()
)
