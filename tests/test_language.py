"""The language gate: English is always linted, other languages never for their wording."""

import json

import pytest

from wirelint.knowledge.languages import build
from wirelint.languages import declared, heard
from wirelint.places import TABLES
from wirelint.views import language as gate

KNOWN = build(TABLES, "neutral")

PARAGRAPHS = {
    "af": "Die burgemeester het Maandag gesê dat die ou brug oor die rivier nie voor die winter sal oopgaan nie, want daar is nog nie genoeg geld vir die werk nie.",
    "az": "Şəhər meri bazar ertəsi deyib ki, çayın üstündəki köhnə körpü qışa qədər açılmayacaq, çünki iş üçün hələ pul yoxdur və bir çox sürücü buna görə narazı olub.",
    "ca": "L'alcaldessa va dir dilluns que el pont vell sobre el riu no s'obrirà abans de l'hivern, perquè encara no hi ha prou diners per a les obres.",
    "cs": "Starosta v pondělí řekl, že starý most přes řeku se do zimy neotevře, protože na práce ještě není dost peněz a řidiči si na to již stěžovali.",
    "cy": "Dywedodd y maer ddydd Llun na fydd yr hen bont dros yr afon yn agor cyn y gaeaf, am nad oes digon o arian ar gyfer y gwaith ac mae gyrwyr wedi cwyno.",
    "da": "Borgmesteren sagde mandag, at den gamle bro over floden ikke bliver åbnet før vinteren, fordi der endnu ikke er penge nok til arbejdet, og det har mange klaget over.",
    "de": "Die Bürgermeisterin sagte am Montag, dass die alte Brücke über den Fluss nicht vor dem Winter geöffnet wird, weil für die Arbeiten noch Geld fehlt.",
    "es": "La alcaldesa dijo el lunes que el puente viejo sobre el río no se abrirá antes del invierno, porque todavía no hay dinero para las obras.",
    "et": "Linnapea ütles esmaspäeval, et vana sild üle jõe ei avata enne talve, sest tööde jaoks ei ole veel raha ja ka juhid on pahased, kuid see aeg tuleb.",
    "eu": "Alkateak astelehenean esan zuen ibaiaren gaineko zubi zaharra ez dela negua baino lehen irekiko, eta lanetarako dirua falta da; hau da gidari askok egin duten kexa ere.",
    "fi": "Pormestari sanoi maanantaina, että joen vanha silta ei aukea ennen talvea, koska rahat eivät ole vielä riittäneet, mutta myös autoilijat ovat jo valittaneet.",
    "fil": "Sinabi ng alkalde noong Lunes na ang lumang tulay sa ilog ay hindi pa bubuksan bago ang taglamig dahil kulang ang pera para sa mga gawain, ayon sa kanya.",
    "fr": "La maire a dit lundi que le vieux pont sur le fleuve ne rouvrira pas avant l'hiver, parce que l'argent manque encore pour les travaux.",
    "ga": "Dúirt an méara Dé Luain nach mbeidh an seandroichead ar oscailt roimh an ngeimhreadh, mar níl go leor airgid ann agus tá na tiománaithe sin ag gearán faoi.",
    "hr": "Gradonačelnica je u ponedjeljak rekla da se stari most na rijeci neće otvoriti prije zime, jer za radove još nije bilo novca, a vozači su se žalili.",
    "hu": "A polgármester hétfőn azt mondta, hogy a folyó régi hídja nem nyílik meg a tél előtt, mert még nincs pénz a munkára, és ez már sok autóst bosszant.",
    "id": "Wali kota mengatakan pada hari Senin bahwa jembatan tua itu tidak akan dibuka sebelum musim dingin karena uang untuk pekerjaan ini belum ada.",
    "is": "Borgarstjórinn sagði á mánudag að gamla brúin yfir ána yrði ekki opnuð fyrir veturinn því að það væri ekki til fé í verkið og margir hafa kvartað um það.",
    "it": "La sindaca ha detto lunedì che il vecchio ponte sul fiume non sarà aperto prima dell'inverno, perché mancano ancora i soldi per i lavori della città.",
    "lt": "Merė pirmadienį sakė, kad senas tiltas per upę nebus atidarytas iki žiemos, nes darbams dar yra per mažai pinigų, o vairuotojai jau skundžiasi ir dėl to.",
    "lv": "Mēre pirmdien teica, ka vecais tilts pār upi netiks atvērts pirms ziemas, jo darbiem vēl nav naudas, un autovadītāji par to jau ir sūdzējušies.",
    "mt": "Is-sindku qal nhar it-Tnejn li l-pont il-qadim ma jinfetaħx qabel ix-xitwa għax għal dan ix-xogħol m'hemmx flus minn barra u dan kien ilment ta' ħafna.",
    "nl": "De burgemeester zei maandag dat de oude brug over de rivier niet voor de winter opengaat, omdat er nog geen geld is voor het werk.",
    "no": "Ordføreren sa mandag at den gamle broen over elva ikke blir åpnet før vinteren, fordi det ennå ikke er penger nok til arbeidet, og mange har klaget.",
    "pl": "Burmistrz powiedziała w poniedziałek, że stary most na rzece nie będzie otwarty przed zimą, bo na prace nie ma jeszcze pieniędzy, a kierowcy się skarżą.",
    "pt": "A prefeita disse na segunda-feira que a ponte velha sobre o rio não será aberta antes do inverno, porque ainda não há dinheiro para as obras.",
    "ro": "Primarul a spus luni că podul vechi de peste râu nu va fi deschis până la iarnă, pentru că nu sunt bani și că șoferii au fost deja avertizați.",
    "sk": "Primátorka v pondelok povedala, že starý most cez rieku sa do zimy neotvorí, pretože na práce ešte nie je dosť peňazí a vodiči sa už na to sťažovali.",
    "sl": "Županja je v ponedeljek povedala, da se stari most čez reko ne bo odprl pred zimo, ker za dela še ni denarja, vozniki pa so se že pritožili.",
    "so": "Duqa magaalada ayaa Isniintii sheegay in buundada hore ee webiga aan la furi doonin ka hor jiilaalka, waxaa kale oo uu yiri lacag kuma filna.",
    "sq": "Kryetari tha të hënën se ura e vjetër mbi lumë nuk do të hapet para dimrit, sepse për punimet nuk ka ende para dhe shoferët janë ankuar për këtë.",
    "sv": "Borgmästaren sade i måndags att den gamla bron över floden inte öppnas före vintern, eftersom det ännu inte finns pengar till arbetet.",
    "sw": "Meya alisema Jumatatu kuwa daraja la zamani la mto halitafunguliwa kabla ya baridi kwa sababu fedha za kazi hiyo hazijatosha na madereva wa mji ni wengi.",
    "tr": "Belediye başkanı pazartesi günü eski köprünün kıştan önce açılmayacağını söyledi, çünkü iş için henüz para yok ve bu da çok sürücü için daha kötü bir haber.",
    "vi": "Thị trưởng nói hôm thứ Hai rằng cây cầu cũ sẽ không được mở trước mùa đông vì không có đủ tiền cho công việc và nhiều người đã phàn nàn.",
    "ar": "قالت العمدة يوم الاثنين إن الجسر القديم على النهر لن يفتح قبل الشتاء لأن المال لا يكفي بعد من أجل العمل في المدينة",
    "fa": "شهردار روز دوشنبه گفت که پل قدیمی رودخانه تا زمستان باز نمی شود، زیرا پول کار هنوز فراهم نشده است و این برای مردم سخت است",
    "ur": "میئر نے پیر کو کہا کہ دریا کا پرانا پل سردیوں سے پہلے نہیں کھلے گا کیونکہ کام کے لیے ابھی رقم کافی نہیں ہے اور یہ ایک مسئلہ ہے",
    "bg": "Кметицата каза в понеделник, че старият мост над реката няма да се отвори преди зимата, защото за работата още не са намерени пари от общината.",
    "el": "Η δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα στο ποτάμι δεν θα ανοίξει πριν από τον χειμώνα, γιατί λείπουν ακόμη τα χρήματα για τα έργα.",
    "he": "ראש העיר אמרה ביום שני כי הגשר הישן על הנהר לא ייפתח לפני החורף, כי עדיין אין כסף לעבודות וגם הנהגים התלוננו על כל זה",
    "hi": "मेयर ने सोमवार को कहा कि नदी का पुराना पुल सर्दी से पहले नहीं खुलेगा क्योंकि काम के लिए अभी पैसे की कमी है और यह एक समस्या है",
    "ru": "Мэр сказала в понедельник, что старый мост через реку не откроют до зимы, так как денег на работы еще не хватает, и это было для всех новостью.",
    "uk": "Мерка сказала в понеділок, що старий міст через річку не відкриють до зими, бо на роботи ще не вистачає грошей, і це не подобається водіям, але її план був інший.",
    "ja": "市長は月曜日、川にかかる古い橋は冬の前には開通しないと述べた。工事の費用がまだ足りないためである。",
    "ko": "시장은 월요일 강을 가로지르는 낡은 다리가 겨울 전에는 열리지 않을 것이라고 말했다. 공사 비용이 아직 부족하다.",
    "zh": "市长星期一表示，由于工程资金仍然不足，河上的旧桥在冬季之前不会开放，司机们已经多次抱怨绕路太远。",
    "th": "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานเก่าข้ามแม่น้ำจะยังไม่เปิดก่อนฤดูหนาวเพราะเงินสำหรับงานยังไม่พอ",
}  # fmt: skip
ENGLISH = (
    "The mayor said on Monday that the old bridge over the river will not open before winter because there is no money for the work.\n"
)


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_paragraph_tells_its_language(story, code):
    assert heard(PARAGRAPHS[code], KNOWN).language == code
    assert gate._suspicious(story(PARAGRAPHS[code])), "the quick look passes it over"
    made = story(f"{PARAGRAPHS[code]}\n\n{PARAGRAPHS[code]}\n").language
    assert (made.code, made.source, made.whole) == (code, "words", True)


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_paragraph_in_an_english_story_is_left_out_alone(story, code):
    made = story(f"{ENGLISH}\n{PARAGRAPHS[code]}\n\n{ENGLISH}\n{ENGLISH}").language
    assert (made.code, made.whole, dict(made.foreign)) == ("en", False, {1: code})


LOOK_ALIKES = [
    "Sunday's results\n\nReal Sociedad 2, Real Unión de Irún 1\nDeportivo de La Coruña 0, Celta de Vigo 0\nBayern Munich 3, Borussia Mönchengladbach 1",
    "Van der Berg, De la Cruz and Von der Leyen met El Al, Le Monde and Die Zeit in Los Angeles.",
    "Wins: Juan Martín del Potro, Roberto Bautista Agut, Pablo Carreño Busta, Albert Ramos Viñolas, Carla Suárez Navarro",
    "Ana de la Reguera stars in “Los hijos de la noche” and “Una casa para dos”, which was shown in Cannes on Monday.",
    "Tip\n\nTickets: www.example.org\n",
    "Amsterdam;42;50;rn\nBerlin;30;43;rn\nSão Paulo;63;77;pc\nBogotá;48;66;rn",
    "He said “C'est la vie” and left. “Que será, será,” she said. “Das ist nicht gut,” Mr Braun said in German.",
    "Чернигов",
    "The minister, 王毅, met Prime Minister 石破茂 and Foreign Minister 岩屋毅 in Beijing, the ministry said.",
    "ATP: A Zverev (GER) bt N Djokovic (SRB) 6-4 6-4; C Alcaraz (ESP) bt J Sinner (ITA) 7-6 6-3",
    "Goals",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_english_copy_is_never_gated(story, text):
    made = story(text).language
    assert not made.whole
    assert not made.foreign


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en-US", "en"),
        ("EN", "en"),
        ("de", "de"),
        ("ger", "de"),
        ("German", "de"),
        ("pt_BR", "pt"),
        ("xx", "xx"),
        ("und", ""),
        ("", ""),
        ("?", ""),
    ],
)
def test_declared_languages(value, code):
    assert declared(value, KNOWN) == code


def test_what_a_file_declares_comes_first(story):
    assert story(f"Subject: A bridge\nLanguage: de\n\n{ENGLISH}").language[:3] == ("de", "declared", True)
    assert story(f"Subject: Eine Brücke\nLanguage: en\n\n{PARAGRAPHS['de']}\n").language.whole, "a default that nobody looked at"


def test_wording_is_left_alone_and_the_row_says_so(wirelint, tmp_path):
    mixed = PARAGRAPHS["de"].replace("Brücke", "BrÃ¼cke") + " Das das Geld fehlt. Kiev.\n"
    (tmp_path / "a.txt").write_text(mixed + "\n" + mixed, encoding="utf-8")
    code, out, _ = wirelint("check", "--format", "json", "a.txt")
    report = json.loads(out)
    assert {finding["rule"].partition("/")[0] for finding in report["findings"]} == {"encoding"}
    (row,) = report["files"][0]["stories"]
    assert (row["status"], row["language"]) == ("skipped", "de")
    assert row["reason"].startswith("not English (German, by its words): wording not checked")
    assert "1 story (1 not in English)" in wirelint("check", "a.txt")[1]
    assert code == 1


def test_rules_of_english_spacing_are_of_no_other_language(wirelint, tmp_path):
    french = "La maire a dit lundi : le vieux pont ne rouvrira pas avant l'hiver, parce que l'argent manque encore pour les travaux ; c'est tout.\n"
    (tmp_path / "a.txt").write_text(french, encoding="utf-8")
    assert json.loads(wirelint("check", "--info", "--format", "json", "a.txt")[1])["findings"] == []
    (tmp_path / "b.txt").write_text(ENGLISH.replace("river will", "river , will"), encoding="utf-8")
    assert json.loads(wirelint("check", "--format", "json", "b.txt")[1])["findings"][0]["rule"] == "encoding/blank-before-mark"
