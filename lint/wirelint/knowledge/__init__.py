"""Facts from `rules/tables`, each topic in the shape that its view looks things up in.

Every module has `build(tables, house)`: the folder of the tables and the house whose forms are wanted;
it returns plain values (marshal), so that they are kept on disk and nothing is parsed when linting.
"""
