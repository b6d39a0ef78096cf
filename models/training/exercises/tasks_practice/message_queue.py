from typing import Dict, List, Optional


class PostBox:
    """
    A box for messages with a limit for each sender. A sender whose messages
    fill the limit has to wait until some of them are taken out.

    >>> box = PostBox(2)
    >>> [box.drop('ada', t) for t in ('a', 'b', 'c')]
    [True, True, False]
    >>> box.take()
    'ada: a'
    >>> box.drop('ada', 'c'), box.waiting()
    (True, 2)
    """

    def __init__(self, limit: int):
        self.limit = limit
        self.messages: List[tuple] = []

    def drop(self, sender: str, text: str) -> bool:
        own = 0
        for name, _ in self.messages:
            if name == sender:
                own += 1
        if own >= self.limit:
            return False
        self.messages.append((sender, text))
        return True

    def take(self) -> Optional[str]:
        if not self.messages:
            return None
        sender, text = self.messages.pop(0)
        return sender + ': ' + text

    def waiting(self) -> int:
        return len(self.messages)


def unread_counts(messages: List[Dict], name: str) -> Dict[str, int]:
    """
    A message is a dictionary with 'from', 'to' and 'read'. Count for a person the
    unread messages from each sender.

    >>> m = [{'from': 'bo', 'to': 'al', 'read': False}, {'from': 'bo', 'to': 'al', 'read': True}]
    >>> unread_counts(m, 'al')
    {'bo': 1}
    >>> unread_counts(m, 'bo')
    {}
    """
    counts: Dict[str, int] = {}
    for message in messages:
        if message['to'] == name and not message['read']:
            sender = message['from']
            counts[sender] = counts.get(sender, 0) + 1
    return counts


def fair_order(queues: List[List[str]]) -> List[str]:
    """
    Several queues stand before one counter. In each round the first of every
    queue that is not empty is served. Return the order of serving. The given
    queues must not be changed.

    Examples:
    fair_order([['a', 'b', 'c'], ['x'], ['p', 'q']]) == ['a', 'x', 'p', 'b', 'q', 'c']
    fair_order([[], []]) == []
    """
    order = []
    longest = 0
    for q in queues:
        longest = max(longest, len(q))
    for k in range(longest):
        for q in queues:
            if k < len(q):
                order.append(q[k])
    return order


def missing_parts(got, total):
    """
    A long message is sent in parts with the numbers 1 to total. Return the
    missing numbers as text, runs of them with a dash: "2, 5-7".

    missing_parts([1, 3, 4], 7) -> '2, 5-7'
    missing_parts([1, 2], 2) -> ''
    """
    res = []
    i = 1
    while i <= total:
        if i in got:
            i += 1
            continue
        j = i
        while j + 1 <= total and j + 1 not in got:
            j += 1
        res.append(str(i) if i == j else str(i) + '-' + str(j))
        i = j + 1
    return ', '.join(res)


def sent_again(ids):
    """Return the message numbers that came more than once as a dictionary: the number with
    how many other messages lay between its first and its second coming.

    >>> sent_again([4, 9, 2, 9, 4])
    {9: 1, 4: 3}
    """
    first = {}
    res = {}
    for i, x in enumerate(ids):
        if x not in first:
            first[x] = i
        elif x not in res:
            res[x] = i - first[x] - 1
    return res
