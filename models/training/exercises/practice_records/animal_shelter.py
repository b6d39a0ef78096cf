class Animal:
    """
    An animal in a shelter.

    a = Animal("Rex", 3)
    a.speak() -> "..."
    str(a) -> "Rex (3 years)"
    """

    meal = 100
    sound = "..."

    def __init__(self, name, years):
        self.name = name
        self.years = years

    def __str__(self):
        unit = "year" if self.years == 1 else "years"
        return f"{self.name} ({self.years} {unit})"

    def __eq__(self, other):
        return type(self) is type(other) and self.name == other.name

    def speak(self):
        return self.sound

    def food(self):
        """Grams a day; young animals get half as much again."""
        if self.years < 2:
            return self.meal * 3 // 2
        return self.meal


class Dog(Animal):
    meal = 400
    sound = "wuff"

    def __init__(self, name, years, big=False):
        super().__init__(name, years)
        self.big = big

    def food(self):
        grams = super().food()
        return grams * 2 if self.big else grams

    def speak(self):
        return self.sound.upper() if self.big else self.sound


class Cat(Animal):
    meal = 150
    sound = "miau"


def make_animal(text):
    """
    Make an animal from a text with kind, name and years; "big" may stand behind them.

    make_animal("dog Rex 3 big").food() -> 800
    make_animal("cat Mimi 1").food() -> 225
    make_animal("cow Elsa 4") raises ValueError
    """
    kinds = {"dog": Dog, "cat": Cat, "other": Animal}
    kind, name, years, *rest = text.split()
    if kind not in kinds:
        raise ValueError("unknown kind: " + kind)
    if kind == "dog":
        return Dog(name, int(years), "big" in rest)
    return kinds[kind](name, int(years))


def food_plan(animals):
    """
    Grams a day for each kind of animal, by the name of its class.

    food_plan([Dog("Rex", 3), Cat("Mimi", 5), Cat("Tom", 6)]) -> {"Dog": 400, "Cat": 300}
    """
    plan = {}
    for animal in animals:
        kind = type(animal).__name__
        plan[kind] = plan.get(kind, 0) + animal.food()
    return plan


def chorus(animals):
    """
    What is heard when all speak, one after the other; silent animals are left out.

    chorus([Dog("Rex", 3, True), Animal("Max", 1), Cat("Tom", 6)]) -> "WUFF miau"
    """
    sounds = []
    for animal in animals:
        sound = animal.speak()
        if sound.strip("."):
            sounds.append(sound)
    return " ".join(sounds)


def adopt(animals, name):
    """
    Take the animal with a name out of the list and return it; None if it is not there.

    animals = [Dog("Rex", 3), Cat("Tom", 6)]
    adopt(animals, "Rex") == Dog("Rex", 3)
    len(animals) == 1
    """
    for i in range(len(animals)):
        if animals[i].name == name:
            return animals.pop(i)
    return None


def birthday(animals, names):
    """
    Make all named animals one year older. Returns those who are now two, and need less food.

    birthday([Cat("Tom", 1), Cat("Mimi", 5)], ["Tom", "Mimi"]) -> ["Tom"]
    """
    grown = []
    for animal in animals:
        if animal.name not in names:
            continue
        animal.years += 1
        if animal.years == 2:
            grown.append(animal.name)
    return grown


def can_share_room(first, second):
    """
    Two animals can share a room if they are of one kind, or if neither of them is a big dog.

    can_share_room(Dog("Rex", 3, True), Dog("Bo", 2)) -> True
    can_share_room(Dog("Rex", 3, True), Cat("Tom", 6)) -> False
    """
    if type(first) is type(second):
        return True
    return not any(isinstance(animal, Dog) and animal.big for animal in (first, second))
