"""Habits and the days on which they were kept; most tasks are solved twice."""

from typing import Dict, List


class Habit:
    """A habit with the numbers of the days on which it was kept.

    >>> habit = Habit("read", [3, 1])
    >>> habit.keep(2)
    >>> list(habit)
    [1, 2, 3]
    >>> 5 in habit
    False
    """

    def __init__(self, name: str, days=()):
        self.name = name
        self.days = set(days)

    def __iter__(self):
        return iter(sorted(self.days))

    def __contains__(self, day: int) -> bool:
        return day in self.days

    def __len__(self) -> int:
        return len(self.days)

    def keep(self, day: int) -> None:
        if day < 1:
            raise ValueError("days count from 1")
        self.days.add(day)

    @property
    def started(self) -> int:
        """The first day, 0 for a habit that was never kept."""
        return min(self.days, default=0)


def current_streak(habit: Habit, today: int) -> int:
    """Count the days without a gap up to today.

    >>> current_streak(Habit("read", [1, 3, 4, 5]), 5), current_streak(Habit("read", [1]), 5)
    (3, 0)
    """
    streak = 0
    while today - streak in habit:
        streak += 1
    return streak


def current_streak_recursive(habit: Habit, today: int) -> int:
    """The same: a day that was kept, and the streak up to the day before.

    >>> current_streak_recursive(Habit("read", [1, 3, 4, 5]), 5)
    3
    """
    if today not in habit:
        return 0
    return 1 + current_streak_recursive(habit, today - 1)


def missed_days(habit: Habit, today: int) -> List[int]:
    """Return the days since the start of a habit, up to today, on which it was not kept.

    >>> missed_days(Habit("run", [2, 4]), 6)
    [3, 5, 6]
    """
    missed = []
    if len(habit) == 0:
        return missed
    day = habit.started
    while day <= today:
        if day not in habit:
            missed.append(day)
        day += 1
    return missed


def missed_days_by_set(habit: Habit, today: int) -> List[int]:
    """The same with a difference of sets.

    >>> missed_days_by_set(Habit("run", [2, 4]), 6), missed_days_by_set(Habit("nap"), 3)
    ([3, 5, 6], [])
    """
    if not habit.days:
        return []
    return sorted(set(range(habit.started, today + 1)) - habit.days)


def week_marks(habit: Habit, week: int) -> str:
    """Return a sign for each of the seven days of a week (1 for days 1 to 7): `x` if the habit was kept.

    >>> week_marks(Habit("run", [8, 9, 14]), 2)
    'xx----x'
    """
    marks = ""
    for day in range(week * 7 - 6, week * 7 + 1):
        if day in habit:
            marks += "x"
        else:
            marks += "-"
    return marks


def week_marks_joined(habit: Habit, week: int) -> str:
    """The same with a generator.

    >>> week_marks_joined(Habit("run", [8, 9, 14]), 2)
    'xx----x'
    """
    first = (week - 1) * 7 + 1
    return "".join("x" if first + i in habit else "-" for i in range(7))


def perfect_days(habits: List[Habit], today: int) -> List[int]:
    """Return the days up to today on which all habits were kept.

    >>> perfect_days([Habit("run", [1, 2, 5]), Habit("nap", [2, 3, 5])], 4)
    [2]
    """
    perfect = []
    for day in range(1, today + 1):
        kept = 0
        for habit in habits:
            if day in habit:
                kept += 1
        if habits and kept == len(habits):
            perfect.append(day)
    return perfect


def read_diary(lines: List[str]) -> Dict[str, Habit]:
    """Read habits from the lines of a diary, one for each day, with the names that were kept on it.

    >>> {name: list(habit) for name, habit in read_diary(["run nap", "", "nap"]).items()}
    {'run': [1], 'nap': [1, 3]}
    """
    habits: Dict[str, Habit] = {}
    for day, line in enumerate(lines, start=1):
        for name in line.split():
            if name not in habits:
                habits[name] = Habit(name)
            habits[name].keep(day)
    return habits
