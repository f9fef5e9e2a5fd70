"""Given names in the spellings of several scripts and languages."""

from __future__ import annotations

from ..letters import alike, japanese, plain

# One name in the spellings of several scripts and languages.
#: Names of one set are one name; what sounds alike anyhow is left out.
_SAME = [
    frozenset(names.split())
    for names in (
        "alexander aleksandr alexandr aleksander oleksandr aliaksandr alyaksandr alexandre alejandro",
        "mohammed mohamed muhammad mohammad mohamad muhammed mohamud mehmed mehmet",
        "ahmed ahmad ahmet akhmed", "hussein hussain husain hossein husayn hossain huseyn", "hassan hasan hassane", "yusuf youssef yousef yousuf yussef yousif",
        "qassem qasem ghasem kassem qasim kasim qassim", "mahmoud mahmud mehmood mahmood", "omar umar omer", "osama usama ossama", "khaled khalid halid", "saeed said saad sayed",
        "yulia julia yuliya iulia yuliia", "yevgeny evgeny evgeni yevgeni yevgeniy evgueni yevhen", "vladimir volodymyr uladzimir", "sergei sergey serhiy serhii siarhei serguei",
        "andrei andrey andriy andrii andrew", "dmitry dmitri dmytro dmitriy dzmitry", "nikolai nikolay mykola nicholas", "mikhail mykhailo michail mikhael michael mihail michal", "pavel pavlo pawel paul", "petr pyotr petro piotr peter petros",
        "aleksei alexei alexey aleksey oleksiy oleksii alaksiej", "elena yelena olena helena helen", "ekaterina yekaterina kateryna katerina catherine", "natalia nataliya natalya nataliia",
        "ivan iwan", "igor ihor", "oleg oleh", "georgy georgi georgiy heorhii george", "viktor victor", "maxim maksim maksym", "svetlana svitlana", "anton antony", "ibrahim ebrahim ibraheem",
        "abdullah abdallah abdulla abdollah", "mustafa mostafa moustafa", "jamal gamal djamal", "tariq tarek tareq", "walid waleed oualid", "rashid rachid rasheed", "karim kareem", "salim salem selim",
        "christos hristos", "giorgos yorgos georgios", "ioannis yannis giannis", "nguyen nguyên", "stefan stephan stephen steven", "philip phillip filip",
        "fyodor fedor fiodor theodore", "semyon semen simon", "grigory grigori hryhoriy gregory", "vasily vasili vasyl vasiliy basil", "matvei matvey matthew", "timofei timofey timothy",
        "iosif josef jozef joseph yosef yosif", "tomasz tomas thomas", "lukasz luka lukas luke", "yelizaveta elizaveta yelyzaveta elizabeth", "danylo daniil danil", "stepan stephan",
        "artem artyom", "semyon semen", "alyona alena", "pyotr petro", "ruslan rouslan", "youri yuri yury yuriy iurii", "ilya illia ilia", "kirill kyrylo kiril", "denis denys", "ksenia xenia kseniya",
    )
]  # fmt: skip
# Korean syllables in the spellings that people choose, and as the state spells them.
_KOREAN = (
    ("duck", "deok"), ("duk", "deok"), ("deog", "deok"), ("suk", "seok"), ("young", "yeong"), ("yung", "yeong"), ("hyun", "hyeon"), ("kyung", "gyeong"), ("kyeong", "gyeong"),
    ("jung", "jeong"), ("chung", "jeong"), ("sung", "seong"), ("chul", "cheol"), ("sun", "seon"), ("hoon", "hun"), ("joon", "jun"), ("woon", "un"), ("soo", "su"), ("woo", "u"), ("goo", "gu"), ("koo", "gu"),
    ("hee", "hui"), ("byung", "byeong"), ("yul", "yeol"), ("yeul", "yeol"), ("hyuk", "hyeok"), ("hyung", "hyeong"), ("myung", "myeong"), ("kwang", "gwang"), ("kwon", "gwon"), ("geun", "geun"), ("keun", "geun"),
    ("suh", "seo"), ("youn", "yeon"), ("kyu", "gyu"), ("ki", "gi"), ("bum", "beom"), ("shik", "sik"), ("joo", "ju"), ("wook", "uk"), ("ook", "uk"), ("lim", "rim"), ("weon", "won"),
    ("whan", "hwan"), ("kook", "guk"), ("kuk", "guk"), ("phil", "pil"), ("jeong", "jeong"), ("sook", "suk"), ("moon", "mun"), ("yoon", "yun"), ("jun", "jun"), ("june", "jun"), ("ryul", "yul"),
)  # fmt: skip


def same_given(one: str, other: str) -> bool:
    """Whether two given names are one name as two languages or two scribes have it. Anna and Anne are two."""
    low = plain(one).lower(), plain(other).lower()
    genders = low[0][-1:] + low[1][-1:] in ("ae", "ea")
    if "-" in one and (spelt := _korean(one)) and spelt == _korean(other):
        return True
    if low[0] == low[1] or (not genders and alike(one) == alike(other)) or japanese(one) == japanese(other):
        return True
    return any(low[0] in same and low[1] in same for same in _SAME)


def _korean(name: str) -> str:
    """A hyphened given name as the Korean state would spell it."""
    parts = name.lower().split("-")
    return "-".join(dict(_KOREAN).get(part, part) for part in parts) if len(parts) == 2 else ""
