#!/usr/bin/env python3
"""The second judge: proves the `check` of every task again by SymPy, a computer algebra system that shares nothing with our code.

    python3 tests/SecondJudge/judge.py CHECKS        one check a line (JSON); prints `kind<TAB>right<TAB>wrong`, then the wrong ones

Exit 0 when nothing is wrong, 1 when something is, 2 when a kind or a formula is not understood.
"""
import json
import sys
from collections import Counter
from fractions import Fraction
from multiprocessing import Pool

import sympy as sp

from notation import parse, parse_statement, parse_intervals, parts
from calculus import integral_is, area_is, tangent_is, extrema_are, extreme_value_is
from solving import same, roots_are, system_is, solution_set_is, family_is, range_is, domain_is


def numbers(texts):
    return [parse(text) for text in texts]


def value(check):
    return same(parse(check["expression"]), parse(check["answer"]))


def roots(check):
    domain = parse_intervals(check["domain"]) if check.get("domain") else sp.S.Reals
    return roots_are(parse_statement(check["equation"]), check["unknown"], numbers(check["answer"]), domain)


def system(check):
    return system_is([parse_statement(text) for text in check["equations"]], check["unknowns"], [numbers(solution) for solution in check["answer"]])


def inequality(check):
    domain = parse_intervals(check["domain"]) if check.get("domain") else sp.S.Reals
    statements = [parse_statement(text) for text in parts(check["inequality"])]
    return solution_set_is(statements, check["unknown"], parse_intervals(check["answer"]), domain)


def identity(check):
    return same(parse(check["left"]), parse(check["right"]))


def derivative(check):
    variable = sp.Symbol(check["variable"], real=True)
    result = sp.diff(parse(check["expression"]), variable)
    if check.get("at") is not None:
        result = result.subs(variable, parse(check["at"]))
    return same(result, parse(check["answer"]))


def antiderivative(check):
    variable = sp.Symbol(check["variable"], real=True)
    return same(sp.diff(parse(check["answer"]), variable), parse(check["expression"]))


def limit(check):
    variable = sp.Symbol(check["variable"], real=True)
    infinities = {"oo": sp.oo, "+oo": sp.oo, "-oo": -sp.oo}
    to = infinities.get(check["to"]) if check["to"] in infinities else parse(check["to"])
    answer = infinities.get(check["answer"]) if check["answer"] in infinities else parse(check["answer"])
    side = {"left": "-", "right": "+", None: "+-"}[check.get("side")] if to not in (sp.oo, -sp.oo) else "+"
    found = sp.limit(parse(check["expression"]), variable, to, side)
    return found == answer or same(found, answer)


def holds(text):
    return all(parse_statement(part).holds() for part in parts(text))


def predicate(check):
    return [holds(text) for text in check["statements"]] == check["options"]


def pairs(check):
    left, right = numbers(check["left"]), numbers(check["right"])
    return all(same(left[i], right[j]) == ([i, j] in check["answer"]) for i in range(len(left)) for j in range(len(right)))


def blanks(check):
    equality = check["equality"]
    for i, answer in enumerate(check["answer"], start=1):
        bare = answer in ("<", ">", "=", "<=", ">=")
        equality = equality.replace(f"[{i}]", answer if bare else f"({answer})")
    return holds(equality)


def gcd(check):
    return sp.gcd_list(numbers(check["numbers"])) == parse(check["answer"])


def lcm(check):
    return sp.lcm_list(numbers(check["numbers"])) == parse(check["answer"])


def rounded(check):
    number, to = Fraction(str(parse(check["number"]))), Fraction(str(parse(check["to"])))
    steps = abs(number) / to
    whole = steps.numerator // steps.denominator
    whole += 1 if steps - whole >= Fraction(1, 2) else 0
    return (whole if number >= 0 else -whole) * to == Fraction(str(parse(check["answer"])))


def median(check):
    ordered = sorted(numbers(check["numbers"]))
    middle = len(ordered) // 2
    found = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return same(found, parse(check["answer"]))


def mode(check):
    (first, often), *rest = Counter(numbers(check["numbers"])).most_common(2)
    return first == parse(check["answer"]) and (not rest or rest[0][1] < often)


def order(check):
    ordered = sorted(numbers(check["numbers"]), reverse=check.get("descending", False))
    return ordered == numbers(check["answer"])


def finite_set(check):
    left, right = set(numbers(check["left"])), set(numbers(check["right"]))
    found = {"union": left | right, "intersection": left & right, "difference": left - right}[check["operation"]]
    return found == set(numbers(check["answer"]))


def domain(check):
    return domain_is(parse(check["expression"]), check["unknown"], parse_intervals(check["answer"]))


def family(check):
    return family_is(parse_statement(check["equation"]), check["unknown"], numbers(check["answer"]), parse(check["period"]))


def range_of(check):
    return range_is(parse(check["expression"]), check["unknown"], parse_intervals(check["answer"]))


KINDS = {
    "value": value, "roots": roots, "system": system, "inequality": inequality, "identity": identity, "derivative": derivative,
    "antiderivative": antiderivative, "limit": limit, "predicate": predicate, "pairs": pairs, "blanks": blanks,
    "statement": lambda check: holds(check["statement"]),
    "each": lambda check: [KINDS[part["kind"]](part) for part in check["checks"]] == check["holds"],
    "gcd": gcd, "lcm": lcm, "round": rounded, "prime": lambda check: sp.isprime(int(check["number"])) == check["prime"],
    "order": order, "median": median, "mode": mode, "set": finite_set, "domain": domain, "family": family,
    "integral": integral_is, "area": area_is, "tangent": tangent_is, "extrema": extrema_are, "extreme_value": extreme_value_is,
    "range": range_of,
}


def verdict(line):
    """The kind, what came of it (0 right, 1 wrong, 2 not understood), and what to say."""
    check = json.loads(line)
    kind = check["kind"]
    try:
        return (kind, 0, None) if KINDS[kind](check) else (kind, 1, f"{kind}: WRONG | {line.strip()}")
    except Exception as error:  # what cannot be judged is told, never passed over
        return kind, 2, f"{kind}: {type(error).__name__} {error} | {line.strip()}"


def main():
    counts, faults = Counter(), []
    with open(sys.argv[1], encoding="utf-8") as lines, Pool() as judges:
        for kind, came, fault in judges.imap(verdict, lines, chunksize=16):
            counts[kind, came] += 1
            if fault:
                faults.append(fault)
    for kind in sorted({kind for kind, _ in counts}):
        print(f"{kind}\t{counts[kind, 0]}\t{counts[kind, 1]}\t{counts[kind, 2]}")
    for fault in faults[:200]:
        print(fault)
    came = {came for _, came in counts}
    sys.exit(1 if 1 in came else 2 if 2 in came else 0)


if __name__ == "__main__":
    main()
