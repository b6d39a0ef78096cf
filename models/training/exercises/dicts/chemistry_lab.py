from typing import Dict, List

WEIGHTS = {"H": 1, "C": 12, "N": 14, "O": 16, "Na": 23, "Cl": 35}


def atoms(formula: str) -> Dict[str, int]:
    """Count the atoms of a simple formula without brackets.

    >>> atoms("C2H6O")
    {'C': 2, 'H': 6, 'O': 1}
    >>> atoms("NaCl")
    {'Na': 1, 'Cl': 1}
    """
    counts: Dict[str, int] = {}
    i = 0
    while i < len(formula):
        symbol = formula[i]
        i += 1
        while i < len(formula) and formula[i].islower():
            symbol += formula[i]
            i += 1
        digits = ""
        while i < len(formula) and formula[i].isdigit():
            digits += formula[i]
            i += 1
        counts[symbol] = counts.get(symbol, 0) + (int(digits) if digits else 1)
    return counts


def molecule_weight(counts: Dict[str, int], weights: Dict[str, int]) -> int:
    """Weight of a molecule from its atom counts.

    >>> molecule_weight({"H": 2, "O": 1}, WEIGHTS)
    18
    """
    total = 0
    for symbol, n in counts.items():
        total += n * weights[symbol]
    return total


def formula_text(counts: Dict[str, int]) -> str:
    """Write atom counts as a formula: carbon first, then hydrogen, the rest by name.

    >>> formula_text({"O": 1, "H": 6, "C": 2})
    'C2H6O'
    """
    order = {"C": 0, "H": 1}
    text = ""
    for symbol in sorted(counts, key=lambda s: (order.get(s, 2), s)):
        text += symbol
        if counts[symbol] > 1:
            text += str(counts[symbol])
    return text


def same_atoms(left: List[Dict[str, int]], right: List[Dict[str, int]]) -> bool:
    """True if both sides of a reaction have the same atoms in total.

    >>> same_atoms([{"H": 4}, {"O": 2}], [{"H": 2, "O": 1}, {"H": 2, "O": 1}])
    True
    """
    def collect(side):
        total = {}
        for molecule in side:
            for symbol in molecule:
                total[symbol] = total.get(symbol, 0) + molecule[symbol]
        return total

    return collect(left) == collect(right)


def bottles_used_up(stock: Dict[str, float], uses: List[tuple]) -> List[str]:
    """Uses are (liquid, amount). Return the liquids that run out, in this order.

    >>> bottles_used_up({"acid": 1.0, "base": 2.0}, [("acid", 0.5), ("base", 2.5), ("acid", 0.5)])
    ['base', 'acid']
    """
    left = dict(stock)
    empty: List[str] = []
    for liquid, amount in uses:
        left[liquid] = left.get(liquid, 0) - amount
        if left[liquid] <= 0 and liquid not in empty:
            empty.append(liquid)
    return empty


def dangerous_pairs(shelf: List[str], reacts: Dict[str, List[str]]) -> List[tuple]:
    """Pairs of bottles on one shelf which must not stand together."""
    pairs = []
    for i in range(len(shelf)):
        for j in range(i + 1, len(shelf)):
            a, b = shelf[i], shelf[j]
            if b in reacts.get(a, []) or a in reacts.get(b, []):
                pairs.append((a, b))
    return pairs


def mean_of_trials(trials: List[Dict]) -> Dict[str, float]:
    """Mean value of each substance; trials marked as failed are ignored.

    >>> mean_of_trials([{"what": "acid", "ph": 2}, {"what": "acid", "ph": 9, "failed": True},
    ...                 {"what": "acid", "ph": 3}])
    {'acid': 2.5}
    """
    values: Dict[str, List[float]] = {}
    for trial in trials:
        if trial.get("failed"):
            continue
        values.setdefault(trial["what"], []).append(trial["ph"])
    return {what: sum(v) / len(v) for what, v in values.items()}
