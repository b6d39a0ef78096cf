from typing import Dict, List, Optional, Tuple


def still_out(events: List[Tuple[str, str]]) -> List[str]:
    """
    You are given a list of events (action, tool); action is "out" or "in". Return the sorted list
    of the tools that are lent at the end. An "in" for a tool which is not lent is ignored.

    Examples:
    still_out([("out", "saw"), ("out", "drill"), ("in", "saw")]) == ["drill"]
    still_out([("in", "saw")]) == []
    """
    lent = set()
    for action, tool in events:
        if action == "out":
            lent.add(tool)
        elif tool in lent:
            lent.remove(tool)
    return sorted(lent)


def most_borrowed(loans: List[str]) -> Optional[str]:
    """
    Return the tool that was borrowed most often. When several tools share the first place,
    return the one whose first loan came earliest. With no loans return None.

    >>> most_borrowed(["saw", "drill", "drill", "saw", "lamp"])
    'saw'
    >>> most_borrowed([]) is None
    True
    """
    counts = {}
    for tool in loans:
        counts[tool] = counts.get(tool, 0) + 1
    best = None
    for tool in counts:
        if best is None or counts[tool] > counts[best]:
            best = tool
    return best


def fee_list(loans: List[Tuple[str, int]], free_days: int, fee: int) -> Dict[str, int]:
    """
    Given tuples (member, days), add up the fees of each member: each loan costs fee for every day
    beyond free_days. Members who owe nothing are not in the result.

    fee_list([("Ann", 9), ("Bo", 3), ("Ann", 8)], 7, 2) == {"Ann": 6}
    """
    owed = {}
    for member, days in loans:
        late = days - free_days
        if late > 0:
            owed[member] = owed.get(member, 0) + late * fee
    return owed


def borrowed_by_all(loans: Dict[str, List[str]]) -> List[str]:
    """
    Find the tools that every member has borrowed at least once. The dictionary maps each member
    to the list of the tools. Return them in alphabetical order; no members, no tools.

    >>> borrowed_by_all({"Ann": ["saw", "lamp"], "Bo": ["lamp", "saw", "lamp"], "Cy": ["lamp"]})
    ['lamp']
    >>> borrowed_by_all({})
    []
    """
    common = None
    for member in loans:
        tools = set(loans[member])
        if common is None:
            common = tools
        else:
            common = common & tools
    if common is None:
        return []
    return sorted(common)


def nearest_return(days: List[int], today: int) -> int:
    """
    Return the day in the list that is nearest to today but not before it, or -1 if all days are over.

    nearest_return([3, 12, 8, 20], 7) == 8
    nearest_return([3, 4], 7) == -1
    """
    best = -1
    for d in days:
        if d >= today and (best == -1 or d < best):
            best = d
    return best


def waiting_line(requests: List[Tuple[str, str]]) -> Dict[str, List[str]]:
    """
    Each request is (member, tool). The first member who asks for a tool gets it; everyone else
    waits for it. Return a dictionary from tool to the list of the waiting members in order. A
    member waits for a tool at most once, and the one who has it does not wait. Tools with nobody
    waiting are left out.

    waiting_line([("A", "saw"), ("B", "saw"), ("A", "saw"), ("C", "saw")]) == {"saw": ["B", "C"]}
    waiting_line([("A", "saw")]) == {}
    """
    holder = {}
    waiting = {}
    for member, tool in requests:
        if tool not in holder:
            holder[tool] = member
        elif holder[tool] != member:
            line = waiting.setdefault(tool, [])
            if member not in line:
                line.append(member)
    return waiting
