from typing import Dict, List, Optional, Tuple


def room_category(beds: int, sea_view: bool, floor: int) -> str:
    """Return the category of a room. With a sea view and at least the third floor it is "A", with a sea
    view or more than two beds it is "B", on the ground floor it is "D", and all other rooms are "C".
    >>> room_category(2, True, 4)
    'A'
    >>> room_category(1, False, 0)
    'D'
    """
    if sea_view and floor >= 3:
        return "A"
    if sea_view or beds > 2:
        return "B"
    if floor == 0:
        return "D"
    return "C"


def stay_price(category: str, nights: int, guests: int) -> int:
    """The categories A to D cost 120, 90, 70 and 55 a night. The third and every further guest pays 15 a
    night, and every seventh night is free for all.
    >>> stay_price("C", 2, 2)
    140
    >>> stay_price("D", 8, 3)
    490
    """
    prices = {"A": 120, "B": 90, "C": 70, "D": 55}
    a_night = prices[category]
    if guests > 2:
        a_night += 15 * (guests - 2)
    paid_nights = nights - nights // 7
    return a_night * paid_nights


def assign_rooms(groups: List[int], rooms: Dict[int, int]) -> List[Optional[int]]:
    """Groups of guests come one after the other and get the free room with the fewest beds that is large
    enough, and of equal rooms the one with the lowest number. `rooms` tells the beds by room number. A
    group without a room gets None.
    >>> assign_rooms([2, 2, 1], {11: 3, 12: 2, 14: 1})
    [12, 11, 14]
    >>> assign_rooms([4], {11: 3})
    [None]
    """
    free = dict(rooms)
    result = []
    for size in groups:
        fitting = [(beds, number) for number, beds in free.items() if beds >= size]
        if fitting:
            beds, number = min(fitting)
            del free[number]
            result.append(number)
        else:
            result.append(None)
    return result


def lost_keys(log: List[Tuple[str, int]]) -> List[int]:
    """The log has entries ("out", room) and ("in", room). Return the rooms whose key was given out and has
    not come back, in growing order.
    >>> lost_keys([("out", 5), ("out", 3), ("in", 5), ("out", 8)])
    [3, 8]
    """
    outside = set()
    for action, room in log:
        if action == "out":
            outside.add(room)
        else:
            outside.discard(room)
    return sorted(outside)


def wake_up_calls(wishes: List[str]) -> List[str]:
    """A wish is written as "room@hour:minute". Return the rooms in the order of their calls; rooms with the
    same time are called in the order of their numbers.
    >>> wake_up_calls(["12@7:30", "9@6:05", "3@7:30"])
    ['9', '3', '12']
    """
    calls = []
    for wish in wishes:
        room, time = wish.split("@")
        hour, minute = time.split(":")
        calls.append((int(hour) * 60 + int(minute), int(room)))
    calls.sort()
    return [str(room) for _, room in calls]


def guest_mood(events: str) -> int:
    """A guest begins with a mood of 5. Good events "+" raise it by 1, but never above 10; bad events "-"
    lower it by 2, and at 0 the guest leaves and nothing can change any more. Return the last mood.
    >>> guest_mood("++-")
    5
    >>> guest_mood("---+++")
    0
    """
    mood = 5
    for event in events:
        if event == "+" and mood < 10:
            mood += 1
        elif event == "-":
            mood -= 2
        if mood <= 0:
            return 0
    return mood


def quiet_floor(noise: List[List[int]]) -> int:
    """Each row of the table holds the noise in the rooms of one floor. Return the index of the floor whose
    loudest room is the quietest.
    >>> quiet_floor([[1, 9], [4, 4], [6, 0]])
    1
    """
    loudest = [max(rooms) for rooms in noise]
    best = 0
    for floor in range(1, len(loudest)):
        if loudest[floor] < loudest[best]:
            best = floor
    return best
