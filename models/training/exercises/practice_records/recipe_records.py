"""Recipes as records."""

from dataclasses import dataclass
from typing import Dict, List, Set


@dataclass
class Recipe:
    """A recipe: amounts in grams by ingredient, for a number of people, and the minutes of work."""

    name: str
    people: int
    minutes: int
    grams: Dict[str, int]

    def __contains__(self, ingredient: str) -> bool:
        return ingredient in self.grams

    def __len__(self) -> int:
        return len(self.grams)

    @property
    def weight(self) -> int:
        """The weight of everything together."""
        return sum(self.grams.values())

    def scaled(self, people: int) -> "Recipe":
        """The same recipe for another number of people, the grams rounded up.

        >>> Recipe("soup", 4, 30, {"leek": 250, "oil": 10}).scaled(3).grams
        {'leek': 188, 'oil': 8}
        """
        if people <= 0:
            raise ValueError("nobody eats")
        grams = {}
        for ingredient, amount in self.grams.items():
            grams[ingredient] = -(-amount * people // self.people)
        return Recipe(self.name, people, self.minutes, grams)

    def without(self, ingredient: str) -> "Recipe":
        """The same recipe with one thing left out."""
        grams = dict(self.grams)
        grams.pop(ingredient, None)
        return Recipe(self.name, self.people, self.minutes, grams)


def parse_recipe(text: str) -> Recipe:
    """Read a recipe whose first line has name, people and minutes with slashes between them, and each other
    line an amount and an ingredient.

    >>> parse_recipe("soup / 4 / 30\\n250 leek\\n10 olive oil").grams
    {'leek': 250, 'olive oil': 10}
    """
    head, *rest = text.splitlines()
    name, people, minutes = [part.strip() for part in head.split("/")]
    grams = {}
    for line in rest:
        amount, ingredient = line.split(" ", 1)
        grams[ingredient] = int(amount)
    return Recipe(name, int(people), int(minutes), grams)


def groceries(recipes: List[Recipe], people: int) -> Dict[str, int]:
    """Return how many grams of each ingredient are needed to cook all the recipes for so many people."""
    needed: Dict[str, int] = {}
    for recipe in recipes:
        for ingredient, amount in recipe.scaled(people).grams.items():
            needed[ingredient] = needed.get(ingredient, 0) + amount
    return needed


def cookable(recipes: List[Recipe], kitchen: Dict[str, int]) -> List[str]:
    """Return the names of the recipes for which the kitchen has enough of every ingredient, the quickest
    ones first."""
    possible = []
    for recipe in recipes:
        enough = all(kitchen.get(name, 0) >= amount for name, amount in recipe.grams.items())
        if enough:
            possible.append(recipe)
    possible.sort(key=lambda recipe: recipe.minutes)
    return [recipe.name for recipe in possible]


def suits(recipe: Recipe, avoided: Set[str]) -> bool:
    """Tell whether the recipe has none of the things that somebody avoids."""
    return not any(ingredient in avoided for ingredient in recipe.grams)


def most_alike(recipe: Recipe, others: List[Recipe]) -> str:
    """Return the name of the other recipe that shares the most ingredients with the given one. If none
    shares any, the result is an empty text."""
    name = ""
    most = 0
    for other in others:
        shared = sum(1 for ingredient in other.grams if ingredient in recipe)
        if shared > most:
            most = shared
            name = other.name
    return name


def menu_within(recipes: List[Recipe], minutes: int) -> List[str]:
    """Choose recipes in the given order as long as there is time: cooking stops at the first recipe that
    would take too long."""
    menu = []
    for recipe in recipes:
        minutes -= recipe.minutes
        if minutes < 0:
            break
        menu.append(recipe.name)
    return menu


def label(recipe: Recipe) -> str:
    """Return a label with the ingredients from the heaviest to the lightest, as in "soup: leek, oil"."""
    ordered = sorted(recipe.grams, key=recipe.grams.get, reverse=True)
    return recipe.name + ": " + ", ".join(ordered)
