"""Read and write the travel expenses of a club as CSV."""

import csv
import io
from collections import defaultdict
from decimal import Decimal, InvalidOperation

FIELDS = ["day", "who", "what", "amount"]


def read_expenses(handle):
    """Read rows from an open CSV file with a header line.

    Returns two lists: the good rows as dicts with a Decimal amount, and the
    complaints as (line number, reason). Lines are counted from 1, the header
    being line 1.

    >>> text = "day,who,what,amount\\n3,Ida,train,12.40\\n4,Bo,lunch,abc\\n"
    >>> good, bad = read_expenses(io.StringIO(text))
    >>> good
    [{'day': 3, 'who': 'Ida', 'what': 'train', 'amount': Decimal('12.40')}]
    >>> bad
    [(3, "no amount: 'abc'")]
    """
    reader = csv.DictReader(handle)
    if reader.fieldnames is None:
        return [], []
    absent = [name for name in FIELDS if name not in reader.fieldnames]
    if absent:
        raise ValueError("missing columns: " + ", ".join(absent))
    good = []
    bad = []
    for row in reader:
        line = reader.line_num
        day = row["day"].strip()
        if not day.isdigit() or not 1 <= int(day) <= 31:
            bad.append((line, f"no day: {day!r}"))
            continue
        try:
            amount = Decimal(row["amount"].strip())
        except InvalidOperation:
            bad.append((line, f"no amount: {row['amount']!r}"))
            continue
        good.append({
            "day": int(day),
            "who": row["who"].strip().title(),
            "what": row["what"].strip().lower(),
            "amount": amount,
        })
    return good, bad


def totals_by(rows, column):
    """Add up the amounts for every value of a column.

    >>> rows = [{"who": "Ida", "amount": Decimal("2.50")},
    ...         {"who": "Bo", "amount": Decimal("1")},
    ...         {"who": "Ida", "amount": Decimal("0.50")}]
    >>> totals_by(rows, "who")
    {'Bo': Decimal('1'), 'Ida': Decimal('3.00')}
    """
    sums = defaultdict(Decimal)
    for row in rows:
        sums[row[column]] += row["amount"]
    return dict(sorted(sums.items()))


def settle(totals):
    """Who pays whom so that everybody has spent the same?

    Given what each person has spent, return (payer, receiver, amount) triples.
    Amounts are rounded to cents; the greatest debt is settled first.

    >>> settle({"Bo": Decimal(0), "Ida": Decimal(30), "Kim": Decimal(0)})
    [('Bo', 'Ida', Decimal('10.00')), ('Kim', 'Ida', Decimal('10.00'))]
    """
    if len(totals) < 2:
        return []
    cent = Decimal("0.01")
    share = sum(totals.values()) / len(totals)
    balance = {who: (spent - share).quantize(cent) for who, spent in totals.items()}
    payments = []
    while True:
        payer = min(balance, key=lambda who: (balance[who], who))
        receiver = max(balance, key=lambda who: balance[who])
        amount = min(-balance[payer], balance[receiver])
        if amount <= 0:
            return payments
        balance[payer] += amount
        balance[receiver] -= amount
        payments.append((payer, receiver, amount))


def write_totals(handle, totals):
    """Write the totals with a last line for the sum; return the lines written."""
    writer = csv.writer(handle, lineterminator="\n")
    writer.writerow(["who", "amount"])
    for who, amount in totals.items():
        writer.writerow([who, f"{amount:.2f}"])
    writer.writerow(["sum", f"{sum(totals.values()):.2f}"])
    return len(totals) + 2
