from typing import Dict, List, Tuple


def turnstile(events: str) -> Tuple[str, int]:
    """
    A turnstile is locked until a coin (c) is put in; a push (p) lets one person through and
    locks it again. A coin put into the open turnstile is given back.
    Return the last state and the number of people who got through.
    >>> turnstile("pccpp")
    ('locked', 1)
    >>> turnstile("c")
    ('open', 0)
    """
    state = "locked"
    people = 0
    for e in events:
        if state == "locked" and e == "c":
            state = "open"
        elif state == "open" and e == "p":
            people += 1
            state = "locked"
    return state, people


def door_state(commands: List[str]) -> str:
    """A door can be opened, closed, locked and unlocked; impossible commands are ignored.
    >>> door_state(["close", "lock", "open"])
    'locked'
    >>> door_state(["lock"])
    'open'
    """
    state = "open"
    for command in commands:
        if command == "close" and state == "open":
            state = "closed"
        elif command == "open" and state == "closed":
            state = "open"
        elif command == "lock" and state == "closed":
            state = "locked"
        elif command == "unlock" and state == "locked":
            state = "closed"
    return state


def run_machine(rules: Dict[Tuple[str, str], str], start: str, word: str) -> str:
    """ Follow rules of the form (state, letter) -> state. Return the final state, or "stuck"
    as soon as no rule fits.
    >>> run_machine({("even", "1"): "odd", ("odd", "1"): "even"}, "even", "111")
    'odd'
    >>> run_machine({("even", "1"): "odd"}, "even", "11")
    'stuck'
    """
    state = start
    for letter in word:
        if (state, letter) not in rules:
            return "stuck"
        state = rules[(state, letter)]
    return state


def vending(coins: List[int], price: int) -> Tuple[int, int]:
    """
    Coins go in one by one. Whenever the price is reached, a drink comes out and the credit
    beyond the price is kept. Return the number of drinks and the credit at the end.
    >>> vending([50, 50, 20, 100], 80)
    (2, 60)
    """
    credit = 0
    drinks = 0
    for coin in coins:
        credit += coin
        while credit >= price:
            credit -= price
            drinks += 1
    return drinks, credit


def lamp_after(presses: int) -> str:
    # each press goes one step: off, dim, normal, bright, off ...
    steps = ["off", "dim", "normal", "bright"]
    return steps[presses % len(steps)]


def light_switches(n: int, presses: List[int]) -> List[int]:
    """Numbers (from 1 on) of the lamps that are on after their switches were pressed.
    >>> light_switches(4, [1, 3, 1, 4])
    [3, 4]
    """
    on = [False] * (n + 1)
    for p in presses:
        on[p] = not on[p]
    return [i for i in range(1, n + 1) if on[i]]


def strip_notes(line: str) -> str:
    """Remove everything in square brackets; brackets are never nested.
    >>> strip_notes("one[1] two[see 3] three")
    'one two three'
    """
    out = ""
    inside = False
    for ch in line:
        if ch == "[":
            inside = True
        elif ch == "]":
            inside = False
        elif not inside:
            out += ch
    return out


def order_status(log):
    """Last status of an order; a cancelled order stays cancelled whatever comes later."""
    status = "new"
    for entry in log:
        if status == "cancelled":
            break
        status = entry
    return status
