"""“Calderon Hinojosa said” of Felipe Calderon: Spanish has two family names, English copy goes on with the first."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.knowledge.people import common
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Family names of the Spanish-speaking countries that are common as the second one, and are nothing else.
_SECOND = (
    "Hinojosa Garcia García Lopez López Martinez Martínez Gonzalez González Rodriguez Rodríguez Hernandez Hernández Perez Pérez Sanchez Sánchez Ramirez Ramírez Torres Flores Rivera Gomez Gómez Diaz Díaz "
    "Reyes Morales Cruz Ortiz Gutierrez Gutiérrez Chavez Chávez Ramos Ruiz Alvarez Álvarez Mendoza Vazquez Vázquez Vasquez Vásquez Castillo Jimenez Jiménez Moreno Romero Herrera Medina Aguilar Vargas Castro Guzman Guzmán "
    "Mendez Méndez Fernandez Fernández Munoz Muñoz Salazar Soto Delgado Pena Peña Rios Ríos Alvarado Sandoval Contreras Valdez Guerrero Ortega Estrada Nunez Núñez Maldonado Vega Santiago Dominguez Domínguez "
    "Espinoza Silva Padilla Marquez Márquez Cortez Cortés Rojas Acosta Figueroa Luna Juarez Juárez Navarro Campos Molina Avila Ávila Ayala Mejia Mejía Carrillo Duran Durán Robles Salinas Rosales Cervantes Fuentes Cabrera "
    "Valencia Velasco Zavala Cordova Córdova Obrador Urzua Urzúa Arellano Bustamante Echeverria Echeverría Elizondo Escobar Gallegos Godoy Ibarra Lozano Macias Macías Montoya Ochoa Orozco Palacios Pacheco Ponce Quintero "
    "Quiroga Rangel Saavedra Serrano Solis Solís Tapia Trujillo Uribe Urrutia Valenzuela Velazquez Velázquez Villarreal Villegas Zamora Zapata Zuniga Zúñiga Bermudez Bermúdez Bravo Cardenas Cárdenas Echenique Iglesias Larrazabal Suarez Suárez Cisneros Huerta Alarcon Alarcón"
).split()  # fmt: skip
_NAMES = frozenset(_SECOND)
_ACTS = compiled(
    r"(?:['’]s)?,? (?:also |then |later |who )?(?:said|says|told|added|has|had|was|is|will|would|did|does|denied|announced|called|flew|met|visited|urged|asked|made|took|won|lost|left|went|came|promised|signed|ordered|spoke|warned|insisted|refused|arrived|returned|resigned|won|governed|led|thanked|explained|wants|plans)\b"
)
_TOLD = compiled(r"\b(?:by|with|said|told|from) $")
_THEN = compiled(r"[.,;]| (?:that|to|on|in|at|and|but|who|as|for)\b")
_OPENS = compiled(
    r"(?:\A|[.!?,;:][”\"’]? |\n|[“\"]|\b(?:that|and|but|when|while|as|said|by|with|from|of|to|for|after|where|because|if) |\b(?:Mr|Ms|Mrs|President|Minister|Governor|Mayor)\.? )$"
)


@rule(
    message="{given} with a second family name, which the story leaves out at first: write {fix}",
    trigger=[f" {name}{end}" for name in _SECOND for end in (" ", ",", ".", "’", "'")],
    bad=[
        "President Felipe Calderano flew over the state. {Calderano Hinojosa -> Calderano} urged people to leave.",
        "The judge Rafael Cantu freed him. “It was time,” {Cantu Lozano -> Cantu} said.",
        "Mayor Elena Barrientos came. Residents were told by {Barrientos Ruiz -> Barrientos} that water was safe.",
        "The coach Iker Beltran quit. {Beltran Muñoz -> Beltran}, who won two cups, is 60.",
        "The nurse Alma Quispe was freed. A neighbor said {Quispe Rojas -> Quispe} had done no harm.",
    ],
    good=[
        "President Felipe Calderano Hinojosa flew over the state. Calderano Hinojosa urged people to leave.",
        "The judge Rafael Cantu freed him. The Cantu Lozano library was shut.",
        "The coach Iker Beltran quit. Luis Muñoz said so. Elena Ruiz told Beltran.",
        "Mayor Elena Santiago came. Santiago Ruiz, her deputy, said so.",
        "The judge Rafael Cantu freed him. Maria Cantu Lozano said so.",
    ],
)  # fmt: skip
def second_surname(story: Story) -> Iterator[Hit]:
    """Somebody who has one family name in full and two alone looks like another person."""
    groups = story.groups.longer
    for group in groups:
        first, _, second = group.partition(" ")
        if second not in _NAMES or first in story.desk.know("genders")[0] or common(story, first, second):
            continue
        full = [one for one in groups if one.endswith(f" {first}") and 1 < len(one.split(" ")) < 6]
        if not full or any(one.endswith(f" {group}") for one in groups):
            continue
        person = full[0]
        start = story.text.find(person)
        for at in places(story.text, group):
            end = at + len(group)
            if (
                at > start + len(person)
                and _OPENS.search(story.text, max(0, at - 12), at)
                and (_ACTS.match(story.text, end) or (_TOLD.search(story.text, max(0, at - 9), at) and _THEN.match(story.text, end)))
            ):
                yield Hit(at, end, first, {"given": person}, [Related(start, start + len(person), f"here “{person}”")])
