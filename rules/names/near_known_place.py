"""The eastern province of Shangdong: all but a letter of the name of a place, beside the word that says which kind of place it is."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.letters import one_edit, plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.words import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Words of a country, one of which the story must have, and provinces, states and cities there. Only names that all houses spell alike, and that
# differ from others by more than a letter: Shaanxi and Shanxi, Marseille and Marseilles, Balochistan and Baluchistan are not among them.
_PLACES = {
    "China Chinese Beijing": "Shandong Guangdong Guangxi Guizhou Zhejiang Jiangsu Jiangxi Sichuan Heilongjiang Liaoning Xinjiang Qinghai Ningxia Shanghai Guangzhou Shenzhen Chongqing "
    "Tianjin Hangzhou Nanjing Chengdu Qingdao Zhengzhou Changsha Changchun Shenyang Shijiazhuang Lanzhou Kunming Dongguan Luoyang",
    "Japan Japanese Tokyo": "Hokkaido Fukushima Hiroshima Nagasaki Kumamoto Kagoshima Okinawa Fukuoka Kanagawa Shizuoka Ishikawa Yokohama Sapporo Niigata Tokushima Wakayama Ibaraki Saitama",
    "Indonesia Indonesian": "Sulawesi Kalimantan Surabaya Yogyakarta Makassar Semarang Palembang",
    "Philippines Philippine Filipino Manila": "Mindanao Maguindanao Zamboanga Pangasinan Pampanga Batangas",
    "India Indian Delhi": "Maharashtra Rajasthan Karnataka Telangana Jharkhand Uttarakhand Meghalaya Nagaland Mizoram Hyderabad Bengaluru Chandigarh Varanasi Guwahati Coimbatore",
    "Pakistan Pakistani": "Peshawar Rawalpindi Faisalabad Karachi",
    "Turkey Türkiye Turkish Ankara": "Gaziantep Diyarbakir Kahramanmaras Sanliurfa Adiyaman Malatya Istanbul Trabzon Erzurum Eskisehir Balikesir Canakkale Antalya Kayseri Osmaniye Zonguldak",
    "Ukraine Ukrainian Kyiv Russian": "Kramatorsk Mariupol Melitopol Ternopil Poltava Pokrovsk",
    "Russia Russian Moscow": "Vladivostok Krasnodar Krasnoyarsk Novosibirsk Yekaterinburg Volgograd Voronezh Kaliningrad Murmansk Arkhangelsk Khabarovsk Belgorod Smolensk Astrakhan Irkutsk Kemerovo "
    "Orenburg Stavropol Sverdlovsk",
    "American U.S. US America": "Pennsylvania Massachusetts Connecticut Mississippi Tennessee Minnesota Wisconsin Louisiana California Philadelphia Cincinnati Albuquerque Milwaukee Minneapolis Indianapolis "
    "Sacramento Baltimore",
    "Mexico Mexican": "Michoacan Tamaulipas Chihuahua Veracruz Guadalajara Zacatecas Guanajuato Queretaro Acapulco Sinaloa",
    "Spain Spanish Madrid": "Catalonia Barcelona Zaragoza Valladolid Salamanca Extremadura",
    "Italy Italian Rome": "Lombardy Piedmont Calabria Sardinia",
    "France French Paris": "Normandy Brittany Toulouse Bordeaux Strasbourg Grenoble Montpellier",
    "Germany German Berlin": "Bavaria Brandenburg Thuringia Frankfurt Stuttgart Nuremberg Leipzig Magdeburg",
    "Brazil Brazilian": "Pernambuco Amazonas Fortaleza Curitiba Rondonia",
    "Argentina Argentine Chile Chilean": "Catamarca Corrientes Tucuman Valparaiso Antofagasta Araucania",
    "Colombia Colombian Venezuela Venezuelan": "Medellin Antioquia Barranquilla Bucaramanga Maracaibo Barquisimeto",
    "Peru Peruvian Ecuador Ecuadorian": "Arequipa Cajamarca Ayacucho Guayaquil Esmeraldas",
    "Cuba Cuban": "Guantanamo Camaguey Cienfuegos",
    "Canada Canadian": "Saskatchewan Manitoba Newfoundland Vancouver Winnipeg",
    "Australia Australian": "Queensland Tasmania Brisbane Melbourne Adelaide",
    "African Africa": "Johannesburg Mpumalanga Limpopo Pretoria",
    "Nigeria Nigerian": "Maiduguri Adamawa Zamfara Katsina",
    "Congo Congolese": "Kinshasa Lubumbashi Kisangani Katanga",
    "Kenya Kenyan": "Mombasa Nairobi Eldoret",
    "Afghanistan Afghan": "Kandahar Badakhshan Kunduz",
}  # fmt: skip
# Other places, or other right spellings, that are one letter from one of them: those of GeoNames with 500 people or more, and others.
_REAL = frozenset(
    "Changzhou Zhangzhou Cangzhou Huangzhou Hanzhou Guangan Nanning Nanyang Nanchang Liaoyang Dongguang Changshan Barcellona Brandenberg Bavarian Colombian Catalonian Californian Pretorian Sardinian Calabrian "
    "Milwaukie Poltavka Melitopil Telengana Queenslander Kandahari Kundus Konduz Badakshan Karnatak Normandie Mombassa Piedmonts Tasmanian Manitoban Alaskan Mississippian Badajoz "
    "Alburquerque Antakya Antaliya Araucaria Arkhangel'sk Batangan Bourdeaux Brannenburg Calamarca Changchuan Changcun Changqing Changsa Changshu Changshun "
    "Chendu Chengde Chenggu Chengqu Chengwu Chongming Chongning Chongxing Correntes Donghuan Dongtuan Dongyuan Esmeralda Frankfort Gaizhou Gangdong Gangxi "
    "Guanghou Guangji Guangli Guangrong Guangtong Guangyi Guangzong Guanxi Guanzhou Guazhou Hengzhou Hongzhou Ichikawa Indianopolis Jiangbu Jianggu Jianghu "
    "Jiangpu Jiangti Jiangyi Jiangzi Jianxi Jingxi Johannesberg Kabanga Kamanga Kananga Kanazawa Kandasar Karacha Kasina Katanda Katangi Katanra Katunga "
    "Khatanga Kunting Kunzing Laizhou Lanzhot Lianzhou Linzhou Lombard Loyang Luanzhou Luisiana Luofang Luogang Luotang Luyang Malata Malaya Melbourn "
    "Minneota Mombaca Montpelier Nagasari Nanding Nanjiang Nanjin Nanling Nanping Nanxing Nanying Ningxi Ningxin Normanby Ortenburg Palimbang Piermont "
    "Poltva Qionghai Queenland Salamansa Samarang Sandong Semalang Shandang Shandon Shangcai Shangpai Shangzhai Shanyang Shencang Shendang Shengang "
    "Shentang Shichuan Shunyang Sinala Strasburg Suchuan Tamania Tianjia Tianlin Tianxin Ticuman Tucuma Tucuran Voronizh Wadayama Xiajiang Xijiang "
    "Xingjiang Xinjian Xinjing Xinxiang Zamfira Zaragoua Zhenjiang Zhenzhou Zhijiang Zhongzhou Zhujiang".split()
)  # fmt: skip
_NAMES = {name: words.split() for words, names in _PLACES.items() for name in names.split()}
_FIRST = {letter: [name for name in _NAMES if name[0] == letter] for letter in {name[0] for name in _NAMES}}
_LEAST = 7  # letters of a name; below, a slip is too often another name
_KIND = (
    "province|prefecture|state|region|city|port|capital|island|resort|department|oblast|governorate|municipality|megacity|metropolis|hub"
)
_NAME = r"(?P<hit>\p{Lu}\p{L}{5,14})"
_SAYS = (
    # "the eastern province of Shangdong", "the port city of Quingdao"
    compiled(rf"\b(?:{_KIND}|provinces|cities) of {_NAME}(?![\w’'-]| \p{{Lu}})"),
    # "China's Shangdong province"
    compiled(rf"(?:^|[\s(“\"]){_NAME} (?:province|prefecture|oblast|Province|Prefecture|region|state)(?![\w’'-]| of )"),
    # "in Shangdong, a coastal province"
    compiled(rf"\b(?:[Ii]n|[Ff]rom|[Nn]ear|to|of|for) {_NAME}, (?:an?|the|its|\p{{Lu}}\p{{L}}+['’]s) (?:[\p{{L}}-]+ ){{0,3}}(?:{_KIND})\b"),
)
_BEFORE = compiled(r"\p{Lu}[\p{L}.-]*$")


@rule(
    message="nearly the name of a place: is {fix} meant?",
    trigger=[f"{noun} of " for noun in (*_KIND.split("|"), "provinces", "cities")]
    + [f" {noun}" for noun in ("province", "prefecture", "oblast", "region", "state", "city", "port", "capital", "hub")],
    bad=[
        "The writer was born in China, in the eastern province of {Shangdong -> Shandong}.",
        "China shut a plant in the port city of {Quingdao -> Qingdao} on Friday.",
        "China's {Guandong -> Guangdong} province is rich. Snow fell in {Hokaido -> Hokkaido}, Japan's northern island, and in the {Fukishima -> Fukushima} prefecture.",
        "Turkish troops dug in the city of {Gaziantap -> Gaziantep}.",
        "The U.S. senator is from the state of {Massachusets -> Massachusetts}. Mexico sent men to the state of {Tamaulipaz -> Tamaulipas}.",
        "The Colombian city of {Medelin -> Medellin} has a new mayor.",
        "Trains from {Vladivostock -> Vladivostok}, the port on Russia's Pacific coast, were late.",
    ],
    good=[
        "China's Shandong province is rich. So are Shaanxi, Shanxi and Jiangxi provinces. She moved from Changzhou, a city in China.",
        "The American city of Milwaukie, Oregon, and the city of Poltavka, Ukraine. He knows the Pennsylvanian state house in America.",
        "The American city of Barcelonne is in a novel. The city of Medelin was a stage set in Rome.",
        "The province of Shangdong is in a game from Oslo.",
        "The U.S. state of New Mexico and the city of Pittsburg, Kansas. The French city of Marseilles burned.",
        "Turkey's city of Gaziantep was hit. Mr. Wei of Hunan, the Chinese province, has left.",
        "The Indian state of Karnatak Sangh won. She plays for a state side, the Brisban Reds, in Australia.",
        "The company Fukishima, of the Japanese city of Osaka, makes ovens. Kandahari, a state poet, sang in Afghanistan.",
    ],
)  # fmt: skip
def near_known_place(story: Story) -> Iterator[Hit]:
    """A name that all but a letter of it says, and a word beside it that tells that it is a province or a city."""
    taken: set[int] = set()
    for pattern in _SAYS:
        for match in pattern.finditer(story.text):
            start, end = match.span("hit")
            right = "" if start in taken else _meant(story, match["hit"])
            if right and not _led(story.text, start):
                taken.add(start)
                yield Hit(start, end, right)


def _meant(story: Story, word: str) -> str:
    """The place of the list that the word is nearly, where the story is of that country; "" for none, or for more than one."""
    bare = plain(word)
    if bare in _NAMES or bare[:-1] in _NAMES or bare in _REAL or word in _REAL or word in story.desk.know("names")[1]:
        return ""
    found = [name for name in _FIRST.get(bare[0], ()) if len(name) >= _LEAST and one_edit(bare, name)]
    if len(found) != 1 or not any(has_word(story.text, country) for country in _NAMES[found[0]]):
        return ""
    return found[0]


def _led(text: str, start: int) -> bool:
    """Whether another word with a capital stands before the name, as part of it."""
    return text[start - 1 : start] == " " and _BEFORE.search(text, max(0, start - 20), start - 1) is not None
