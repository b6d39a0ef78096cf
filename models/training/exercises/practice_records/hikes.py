from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple


@dataclass
class Hike:
    """A walk with its points as (kilometre, height) pairs, from the start to the end."""

    name: str
    points: List[Tuple[float, int]]

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise ValueError("a hike has a start and an end")

    @property
    def kilometres(self) -> float:
        return self.points[-1][0] - self.points[0][0]

    @property
    def climb(self) -> int:
        """The metres that go up, all slopes together.

        >>> Hike("ridge", [(0, 500), (2, 700), (3, 650), (5, 800)]).climb
        350
        """
        metres = 0
        for (_, before), (_, after) in zip(self.points, self.points[1:]):
            if after > before:
                metres += after - before
        return metres

    @property
    def summit(self) -> int:
        return max(height for _, height in self.points)

    def hours(self) -> float:
        """The time: an hour for four kilometres and one for each 400 metres of climb."""
        return round(self.kilometres / 4 + self.climb / 400, 2)

    def height_at(self, kilometre: float) -> Optional[float]:
        """The height at a kilometre, on a straight line between the points around it."""
        for (x1, y1), (x2, y2) in zip(self.points, self.points[1:]):
            if x1 <= kilometre <= x2:
                return y1 + (y2 - y1) * (kilometre - x1) / (x2 - x1)
        return None


def choose_hike(hikes: List[Hike], hours: float) -> Optional[Hike]:
    """Return the hike with the highest summit among those that do not take longer than the given hours. None
    is returned if all take longer."""
    chosen = None
    for hike in hikes:
        if hike.hours() > hours:
            continue
        if chosen is None or hike.summit > chosen.summit:
            chosen = hike
    return chosen


def difficulty(hike: Hike) -> str:
    """Return "easy", "medium" or "hard". A hike is hard above 1000 metres of climb or 20 kilometres, and
    medium above half of one of them."""
    if hike.climb > 1000 or hike.kilometres > 20:
        return "hard"
    if hike.climb > 500 or hike.kilometres > 10:
        return "medium"
    return "easy"


def by_difficulty(hikes: List[Hike]) -> Dict[str, List[str]]:
    """Sort the names of hikes into three lists under "easy", "medium" and "hard"."""
    groups: Dict[str, List[str]] = {"easy": [], "medium": [], "hard": []}
    for hike in hikes:
        groups[difficulty(hike)].append(hike.name)
    return groups


def steepest_part(hike: Hike) -> Tuple[float, float]:
    """Return from which kilometre to which one the way is steepest, up or down."""
    steepest = -1.0
    part = (0.0, 0.0)
    for (x1, y1), (x2, y2) in zip(hike.points, hike.points[1:]):
        slope = abs(y2 - y1) / (x2 - x1)
        if slope > steepest:
            steepest = slope
            part = (x1, x2)
    return part


def joined(first: Hike, second: Hike) -> Hike:
    """Return the hike that follows the first way and then the second one. The second has to begin at the
    height at which the first ends."""
    end, height = first.points[-1]
    if second.points[0][1] != height:
        raise ValueError("the hikes do not meet")
    points = list(first.points)
    for kilometre, metres in second.points[1:]:
        points.append((end + kilometre - second.points[0][0], metres))
    return Hike(first.name + " + " + second.name, points)


def season_total(hikes: List[Hike], walked: List[str]) -> Tuple[float, int]:
    """Return the kilometres and the climb of everything that was walked; a name that stands in the list more
    than once counts each time, and names of unknown hikes do not count."""
    known = {hike.name: hike for hike in hikes}
    kilometres, climb = 0.0, 0
    for name in walked:
        if name in known:
            kilometres += known[name].kilometres
            climb += known[name].climb
    return kilometres, climb


def profile(hike: Hike, step: int) -> List[str]:
    """Return a bar of `=` for each of the points, one sign for every full step of metres above the lowest
    point."""
    lowest = min(height for _, height in hike.points)
    return ["=" * ((height - lowest) // step) for _, height in hike.points]
