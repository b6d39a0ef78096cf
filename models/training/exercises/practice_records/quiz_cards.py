"""Cards for learning words: a card that was known moves on, another one goes back to box 1."""

from dataclasses import dataclass
from typing import Dict, Iterator, List


@dataclass
class Card:
    """A card with a question on one side and the answer on the other."""

    front: str
    back: str
    box: int = 1
    tries: int = 0

    def ask(self, answer: str) -> bool:
        """Compare an answer with the back of the card, without regard to case and spaces around it. The card
        moves to the next box, at most to box 5, or back to the first.

        >>> card = Card("Hund", "dog")
        >>> card.ask(" Dog"), card.box
        (True, 2)
        >>> card.ask("cat"), card.box, card.tries
        (False, 1, 2)
        """
        self.tries += 1
        right = answer.strip().lower() == self.back.lower()
        self.box = min(self.box + 1, 5) if right else 1
        return right

    def turned(self) -> "Card":
        """A new card with both sides exchanged."""
        return Card(self.back, self.front)


class Deck:
    """Cards by their front side."""

    def __init__(self) -> None:
        self.cards: Dict[str, Card] = {}

    def __len__(self) -> int:
        return len(self.cards)

    def __iter__(self) -> Iterator[Card]:
        return iter(self.cards.values())

    def add(self, front: str, back: str) -> bool:
        """Add a card; False if there is one with this front side already."""
        if front in self.cards:
            return False
        self.cards[front] = Card(front, back)
        return True


def read_deck(lines: List[str]) -> Deck:
    """Read a deck from lines with a front and a back side, with an equals sign between them. Lines without
    the sign, or with nothing on one of its sides, are left out."""
    deck = Deck()
    for line in lines:
        if "=" not in line:
            continue
        front, back = [side.strip() for side in line.split("=", 1)]
        if front and back:
            deck.add(front, back)
    return deck


def due_cards(deck: Deck, day: int) -> List[str]:
    """Return the fronts of the cards that are to be learned on a day. The cards of box 1 are due every day,
    those of box 2 every second day, those of box 3 every fourth, and so on, doubling with each box."""
    due = []
    for card in deck:
        pause = 2 ** (card.box - 1)
        if day % pause == 0:
            due.append(card.front)
    return due


def box_sizes(deck: Deck) -> List[int]:
    """Return how many cards are in each of the five boxes, beginning with the first."""
    sizes = [0] * 5
    for card in deck:
        sizes[card.box - 1] += 1
    return sizes


def play(deck: Deck, answers: Dict[str, str]) -> float:
    """Ask all cards for which there is an answer and return the share of right ones, between 0 and 1.
    Without a card that was asked, the share is 0."""
    asked = right = 0
    for card in deck:
        if card.front in answers:
            asked += 1
            if card.ask(answers[card.front]):
                right += 1
    return right / asked if asked else 0.0


def hardest(deck: Deck, count: int) -> List[str]:
    """Return the fronts of the cards that were asked most often and are still in a low box: sorted by the
    box, then by the number of tries from many to few. Cards that were never asked are not considered."""
    asked = [card for card in deck if card.tries > 0]
    asked.sort(key=lambda card: (card.box, -card.tries))
    return [card.front for card in asked[:count]]


def both_ways(deck: Deck) -> Deck:
    """Return a deck that has each card of the given one and also the card turned round, if its front side
    is not taken."""
    doubled = Deck()
    for card in deck:
        doubled.add(card.front, card.back)
    for card in deck:
        turned = card.turned()
        doubled.add(turned.front, turned.back)
    return doubled
