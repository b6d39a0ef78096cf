from typing import Dict, List, Tuple


class Turnstile:
    """
    A turnstile at a pool: one coin opens it for one person. A push when it is
    closed rings the bell. More coins than one are kept for later people.

    >>> t = Turnstile()
    >>> t.run('pccpp')
    ['bell', 'in', 'in']
    >>> t.coins
    0
    """

    def __init__(self):
        self.coins = 0

    def run(self, events: str) -> List[str]:
        out = []
        for e in events:
            if e == 'c':
                self.coins += 1
            elif self.coins > 0:
                self.coins -= 1
                out.append('in')
            else:
                out.append('bell')
        return out


def run_machine(rules: Dict[Tuple[str, str], str], start: str, inputs: List[str]) -> List[str]:
    """
    The rules of a machine map (state, input) to the next state. An input which
    has no rule leaves the state as it is. Return all states from the start on.

    >>> run_machine({('off', 'push'): 'on', ('on', 'push'): 'off'}, 'off', ['push', 'kick', 'push'])
    ['off', 'on', 'on', 'off']
    """
    states = [start]
    for x in inputs:
        states.append(rules.get((states[-1], x), states[-1]))
    return states


def order_status(events: List[str]) -> str:
    """
    An order goes through the states new, paid, sent, done by the events "pay",
    "send", "receive". The event "cancel" is only possible before sending. An
    event that does not fit makes the state "error", and it stays so.

    Examples:
    order_status(['pay', 'send']) -> 'sent'
    order_status(['pay', 'cancel']) -> 'cancelled'
    order_status(['send']) -> 'error'
    order_status([]) -> 'new'
    """
    state = 'new'
    for event in events:
        if state == 'new' and event == 'pay':
            state = 'paid'
        elif state == 'paid' and event == 'send':
            state = 'sent'
        elif state == 'sent' and event == 'receive':
            state = 'done'
        elif state in ('new', 'paid') and event == 'cancel':
            state = 'cancelled'
        else:
            return 'error'
    return state


def lamp_after(presses, seconds):
    """
    A lamp has the steps 0 (off), 1, 2, 3; each press goes one step further and
    after 3 comes 0. If more than `seconds` seconds have passed since the last
    press, a press on a burning lamp switches it off. Given the times of the
    presses, return the step at the end.

    lamp_after([1, 2, 3], 5) == 3
    lamp_after([1, 2, 20], 5) == 0
    lamp_after([1, 2, 20, 21], 5) == 1
    """
    step = 0
    last = None
    for t in presses:
        if step > 0 and t - last > seconds:
            step = 0
        else:
            step = (step + 1) % 4
        last = t
    return step


def never_left(rules, states):
    """Find the states from which no rule leads to another state, in the given order.

    >>> never_left({('a', 'x'): 'b', ('b', 'x'): 'b'}, ['a', 'b', 'c'])
    ['b', 'c']
    """
    ans = []
    for s in states:
        flag = True
        for (old, _), new in rules.items():
            if old == s and new != s:
                flag = False
                break
        if flag:
            ans.append(s)
    return ans


def blink(pattern, n):
    # the lamp shows the signs of the pattern again and again; give the first n signs
    s = ''
    for i in range(n):
        s += pattern[i % len(pattern)]
    return s
