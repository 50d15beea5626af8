"""Integrals, areas, tangents and extremes, in SymPy's own words."""
import sympy as sp

from notation import parse
from solving import same


def letter(check):
    return sp.Symbol(check["variable"], real=True)


def optional(check, name):
    return parse(check[name]) if check.get(name) is not None else None


def integral_is(check):
    x = letter(check)
    f, start, end = parse(check["expression"]), parse(check["from"]), parse(check["to"])
    return same(integral(f, x, start, end), parse(check["answer"])) and measured(f, x, start, end, parse(check["answer"]))


def integral(f, x, start, end):
    found = sp.integrate(sp.expand(f) if f.is_polynomial(x) else f, (x, start, end))
    return found if not found.has(sp.Integral) else sp.Float(sp.Integral(f, (x, start, end)).evalf(30))


def measured(f, x, start, end, value):
    """A pole between the ends would be passed over by an antiderivative."""
    return abs(sp.Integral(f, (x, start, end)).evalf(15) - sp.N(value, 15)) < 1e-6 * (1 + abs(sp.N(value)))


def area_is(check):
    x = letter(check)
    difference = parse(check["first"]) - parse(check["second"])
    low, high = optional(check, "from"), optional(check, "to")
    ends = [end for end in (low, high) if end is not None]
    domain = sp.Interval(low, high) if low is not None and high is not None else sp.S.Reals
    places = sorted({place for place in zeros(difference, x, domain) if (low is None or place >= low) and (high is None or place <= high)} | set(ends), key=sp.N)
    if len(places) < 2:
        return False
    total = sum(abs(integral(difference, x, a, b)) for a, b in zip(places, places[1:]))
    return same(sp.simplify(total), parse(check["answer"]))


def zeros(f, x, domain=sp.S.Reals):
    numerator, denominator = sp.fraction(sp.together(f))
    if numerator.is_polynomial(x):
        return [root for root in sp.Poly(numerator, x).real_roots() if sp.simplify(denominator.subs(x, root)) != 0] if numerator.has(x) else []
    found = sp.solveset(f, x, domain)
    if isinstance(found, sp.FiniteSet):
        return list(found)
    if isinstance(found, sp.Complement) and isinstance(found.args[0], sp.FiniteSet):
        return [root for root in found.args[0] if root in found]
    if isinstance(found, sp.Intersection):
        return [root for part in found.args if isinstance(part, sp.FiniteSet) for root in part if root.is_real]
    if found == sp.S.EmptySet:
        return []
    raise ValueError(f"the zeros of {f} are {found}")


def tangent_is(check):
    x = letter(check)
    f, at = parse(check["expression"]), parse(check["at"])
    return same(f.subs(x, at) + sp.diff(f, x).subs(x, at) * (x - at), parse(check["answer"]))


def extrema_are(check):
    """The derivative changes its sign at every named point and at no other zero."""
    x = letter(check)
    f = parse(check["expression"])
    slope = sp.together(sp.diff(f, x))
    found = []
    for place in zeros(slope, x):
        signs = [sp.N(slope.subs(x, place + step), 30) for step in (sp.Rational(-1, 10**6), sp.Rational(1, 10**6))]
        if check["of"] == "max" and signs[0] > 0 > signs[1] or check["of"] == "min" and signs[0] < 0 < signs[1]:
            found.append(place)
    named = [parse(text) for text in check["answer"]]
    return len(found) == len(named) and all(any(same(place, other) for other in named) for place in found)


def extreme_value_is(check):
    x = letter(check)
    f, answer = parse(check["expression"]), parse(check["answer"])
    low, high = optional(check, "from"), optional(check, "to")
    places = [place for place in zeros(sp.diff(f, x), x) if (low is None or place >= low) and (high is None or place <= high)]
    places += [end for end in (low, high) if end is not None]
    if not any(same(f.subs(x, place), answer) for place in places):
        return False
    far = sp.Integer(1000)
    start, end = (-far if low is None else low), (far if high is None else high)
    quick = sp.lambdify(x, f, "mpmath")
    values = [quick(sp.N(start + (end - start) * i / 200, 15)) for i in range(201)] + [sp.N(f.subs(x, place), 15) for place in places]
    sign, best = (1 if check["of"] == "max" else -1), sp.N(answer, 15)
    return all(sign * (value - best) <= 1e-9 * (1 + abs(best)) for value in values)
