from typing import Dict, List


def short_names(chain: str) -> str:
    """Building blocks with long names are written with their first letter.

    >>> short_names('rod-bar-ring')
    'rbr'
    """
    return ''.join(name[0] for name in chain.split('-'))


def partner_chain(chain: str, partners: Dict[str, str]) -> str:
    """Each block has a partner given in one direction only, e.g. {'a': 'b'} means also b -> a.
    A block without partner gives '.'.

    >>> partner_chain('abcx', {'a': 'b', 'c': 'd'})
    'bad.'
    """
    both = dict(partners)
    for key, value in partners.items():
        both[value] = key
    return ''.join(both.get(block, '.') for block in chain)


def codon_table(chain, size):
    """How often does each piece occur, when the chain is cut into pieces of the size?
    A rest at the end is not counted.

    >>> codon_table('abcabca', 3)
    {'abc': 2}
    """
    table = {}
    for i in range(0, len(chain) - size + 1, size):
        piece = chain[i:i + size]
        if piece in table:
            table[piece] += 1
        else:
            table[piece] = 1
    return table


def between_marks(chain: str, start: str, stop: str) -> List[str]:
    """Read from each start block to the next stop block; the marks are not included.

    >>> between_marks('xSabTcSdT', 'S', 'T')
    ['ab', 'd']
    """
    parts = []
    i = chain.find(start)
    while i != -1:
        j = chain.find(stop, i + 1)
        if j == -1:
            break
        parts.append(chain[i + 1:j])
        i = chain.find(start, j + 1)
    return parts


def mutation(before: str, after: str) -> str:
    """Describe a single change like 'c3t' (old letter, place from one, new letter); 'none' or 'many'.

    >>> mutation('aaca', 'aata')
    'c3t'
    >>> mutation('ab', 'ab')
    'none'
    """
    changes = []
    for place, (x, y) in enumerate(zip(before, after), 1):
        if x != y:
            changes.append(x + str(place) + y)
    if not changes:
        return 'none'
    return changes[0] if len(changes) == 1 else 'many'


def apply_mutations(chain, changes):
    """Apply changes like 'c3t'; a change whose old letter is not there is skipped.

    >>> apply_mutations('aaca', ['c3t', 'g1a'])
    'aata'
    """
    blocks = list(chain)
    for change in changes:
        old, new = change[0], change[-1]
        place = int(change[1:-1]) - 1
        if 0 <= place < len(blocks) and blocks[place] == old:
            blocks[place] = new
    return ''.join(blocks)


def window_share(chain: str, letters: str, width: int) -> int:
    """Start of the first window of the given width in which the letters are most frequent.

    >>> window_share('aabgcgab', 'gc', 3)
    3
    """
    best, best_start = -1, 0
    for start in range(len(chain) - width + 1):
        count = 0
        for block in chain[start:start + width]:
            if block in letters:
                count += 1
        if count > best:
            best, best_start = count, start
    return best_start


def ring_from(chain, block):
    # read a closed ring so that it begins with the first such block
    i = chain.find(block)
    return chain if i < 0 else chain[i:] + chain[:i]


def scissors(chain: str, site: str, offset: int) -> List[str]:
    """Cut the chain at each site, offset blocks after the beginning of the site."""
    pieces, last = [], 0
    i = chain.find(site)
    while i != -1:
        pieces.append(chain[last:i + offset])
        last = i + offset
        i = chain.find(site, i + len(site))
    return pieces + [chain[last:]]
