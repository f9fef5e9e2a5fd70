from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.excuses import american, excused, in_force
from wirelint.knowledge.forms import right_form
from wirelint.letters import bones
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.views.known import Mention


@rule(
    view="names.wrong",
    message="no house spells it “{text}”: write {fix}",
    bad=[
        "Talks were held in {Kiev -> Kyiv}.",
        "A mill in {Łodz -> Lodz} closed. Trams in {Székesfehervár -> Szekesfehervar} stood still.",
        "date: 2023-03-04\n\n{KIEV -> KYIV}, March 4 - Shells hit the {Kharkov -> Kharkiv} region.",
        "Shells fell on {Lugansk -> Luhansk} again. “We drove to {Lugansk -> Luhansk} last night and saw no lights,” he said.",
        "The envoy flew to {Kiew -> Kyiv} and {Moskau -> Moscow}.",
        "The mayor of {Kiev -> Kyiv} spoke. The port of {Lugansk -> Luhansk} is a port in name only.",
        "Kyiv was hit; officials in {Kiev -> Kyiv} said two died.",
        "{Kishinev -> Chisinau} goes to the polls\n\nVoters in Chisinau queued from early morning.",
        "date: 2022-12-01\n\nThe summit in {Nur-Sultan -> Astana} has ended.",
    ],
    good=[
        "Police in Peking, Virginia, held a man from Beijing.",
        "date: 2014-02-20\n\nProtesters filled the centre of Kiev.",
        "date: 2020-06-02\n\nThe president returned to Nur-Sultan.",
        "He ordered chicken Kiev in Kyiv.",
        "The Dynamo Kiev side of 1986 played in Kyiv.",
        "Police in Odessa, Texas, said so. Odesa in Ukraine was hit.",
        "Kyiv (formerly spelled Kiev) hosts the summit.",
        "The Bombay High Court sits in Mumbai.",
        "Peking University is in Beijing.",
        "Myanmar, also known as Burma, held talks.",
        "In 1995 the troupe toured Kiev.",
        "The University of Bombay kept its name when Bombay became Mumbai. The old Bank of Calcutta hall is in Kolkata.",
        "Bakhmut, which Russia calls Artyomovsk, has fallen. Moscow calls it Artyomovsk.",
        "The tanker Lvov was sold to a firm in Lviv. The city, Kiew in German, is old.",
        "His memoir, “A Throw From Kiev,” is out. The plate on it said “Kharkov, 1978”.",
        "Swaziland, renamed Eswatini by its king in 2018, grows sugar. Eswatini, until then Swaziland, has one railway.",
        "Burma, also called Myanmar, exports teak. Bombay, whose name was changed to Mumbai in 1995, had trams.",
        "El Watan and Le Soir d'Algérie carried the statement.",
        "Nur-Sultan reverted to the name Astana. Dnipropetrovsk, as Dnipro was known, made rockets.",
        "Odessa (United States) - The town sent a van to Odesa. Odesa, in Ukraine, is larger. Odessa in Texas is flat. It was the wrong Odessa.",
        "“They say Kyiv. I say Kiev. It is one town.” The book, printed in Kiev in 1974, was sold in Kyiv.",
        "She was born in Leningrad and lives in St. Petersburg. It is eSwatini now, and people took Swaziland for Switzerland. Her aunt left Burma for Thailand and has not seen Myanmar since.",
        "Signs were changed from Kharkov to Kharkiv. She writes Kyiv instead of Kiev. The former Swaziland has two capitals.",
        "Jassy said Amazon would hire. She took Cipro for a week. The Filipinas won at home. Marocco left the department.",
        "The Saint-Domingue revolt of 1791 shook Paris. A squall crossed Frobisher Bay. The Archdiocese of Bombay and the Communist Party of Swaziland kept their names.",
    ],
)
def wrong_place_form(story: Story) -> Iterator[Hit]:
    """A name taken over from another language or an old map: translation brought back a form that English-language houses gave up."""
    names = story.names
    for row, mentions in names.by_row.items():
        if names.rows[row][0] != "place" or all(mention.right for mention in mentions):
            continue
        right = [mention for mention in mentions if mention.right]
        fixes: dict[str, str] = {}
        elsewhere = american(story, mentions)
        for mention in mentions:
            if mention.right or not in_force(story, mention.since) or excused(story, mention, names.rows[row]):
                continue
            if mention.form not in fixes:
                fix = right_form(names.rows[row], mention.form, right)
                fixes[mention.form] = "" if _renamed(story, mention, fix) else fix
            fix = fixes[mention.form]
            if not fix or mention.form.lower() in elsewhere:
                continue
            related = [Related(other.start, other.end, f"here “{other.form}”") for other in right[:1]]
            severity = "info" if mention.since and not story.day.sure else None
            yield Hit(mention.start, mention.end, fix.upper() if mention.capitals else fix, related=related, severity=severity)


def _renamed(story: Story, mention: Mention, fix: str) -> bool:
    """Whether it is an older name, and not an older spelling, of a place that the story calls by its new one, too: "born in Leningrad, robbed in St. Petersburg"."""
    if not mention.since or fix.lower() not in story.shadow:
        return False
    if set(bones(mention.form).lower()).isdisjoint(bones(fix).lower()):
        return True
    block = story.blocks[max(0, story.block_at(mention.start))]
    return mention.form[0] != fix[0] and (block.role != "headline" or {mention.form[0], fix[0]} != {"C", "K"})
