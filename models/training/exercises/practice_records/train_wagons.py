"""Goods trains made of wagons."""

from dataclasses import dataclass


@dataclass(order=True, frozen=True)
class Wagon:
    """A wagon; wagons are ordered by their load, then by their code.

    >>> Wagon(20, "K7") < Wagon(30, "A1")
    True
    """

    tons: int
    code: str

    @property
    def kind(self):
        """The letter at the start of the code."""
        return self.code[0]

    @staticmethod
    def valid_code(code):
        """A code is a capital letter and one to three digits after it.

        >>> Wagon.valid_code("K7"), Wagon.valid_code("k7"), Wagon.valid_code("K1234")
        (True, False, False)
        """
        letter, digits = code[:1], code[1:]
        return letter.isupper() and digits.isdigit() and len(digits) <= 3


class Train:
    """Wagons behind an engine that can pull a certain weight.

    >>> train = Train(100)
    >>> train.couple(Wagon(60, "K7"))
    True
    >>> train.couple(Wagon(50, "A1"))
    False
    >>> train
    Train(60 of 100 tons: K7)
    """

    def __init__(self, max_tons):
        self.max_tons = max_tons
        self.wagons = []

    def __repr__(self):
        codes = " ".join(wagon.code for wagon in self.wagons)
        return f"Train({self.tons} of {self.max_tons} tons: {codes})"

    def __len__(self):
        return len(self.wagons)

    def __reversed__(self):
        return reversed(self.wagons)

    @property
    def tons(self):
        return sum(wagon.tons for wagon in self.wagons)

    def couple(self, wagon):
        """Put a wagon at the end if the engine can still pull the train."""
        if self.tons + wagon.tons > self.max_tons:
            return False
        self.wagons.append(wagon)
        return True

    def uncouple(self):
        """Take off the last wagon."""
        if not self.wagons:
            raise IndexError("no wagon")
        return self.wagons.pop()


def assemble(wagons, max_tons):
    """Put wagons on as many trains as it takes: a new train is begun whenever the next wagon is too much.

    >>> assemble([Wagon(60, "K7"), Wagon(50, "A1"), Wagon(40, "A2")], 100)
    [Train(60 of 100 tons: K7), Train(90 of 100 tons: A1 A2)]
    """
    trains = []
    for wagon in wagons:
        if wagon.tons > max_tons:
            raise ValueError(wagon.code + " is too heavy")
        if not trains or not trains[-1].couple(wagon):
            trains.append(Train(max_tons))
            trains[-1].couple(wagon)
    return trains


def heavy_to_the_front(train):
    """Sort the wagons of a train so that the heaviest is right behind the engine.

    >>> train = assemble([Wagon(10, "K7"), Wagon(50, "A1"), Wagon(40, "A2")], 100)[0]
    >>> heavy_to_the_front(train)
    >>> train
    Train(100 of 100 tons: A1 A2 K7)
    """
    train.wagons.sort(reverse=True)


def drop_at_end(train, kind):
    """Uncouple wagons of a kind from the end until another kind comes; return their codes.

    >>> drop_at_end(assemble([Wagon(1, "A1"), Wagon(1, "K7"), Wagon(1, "A2"), Wagon(1, "A3")], 9)[0], "A")
    ['A3', 'A2']
    """
    codes = []
    while len(train) > 0 and train.wagons[-1].kind == kind:
        codes.append(train.uncouple().code)
    return codes


def kinds_in_order(train):
    """Write the kinds of the wagons with their numbers, neighbours of the same kind together.

    >>> kinds_in_order(assemble([Wagon(1, "A1"), Wagon(1, "A2"), Wagon(1, "K7"), Wagon(1, "A3")], 9)[0])
    '2A 1K 1A'
    """
    blocks = []
    for wagon in train.wagons:
        if blocks and blocks[-1][1] == wagon.kind:
            blocks[-1][0] += 1
        else:
            blocks.append([1, wagon.kind])
    return " ".join(f"{count}{kind}" for count, kind in blocks)
