"""Leaks put into a dump on purpose: an attacker who does not find them proves nothing."""
import copy


def leaks(dump, session, many):
    """Dumps of a session with a leak each: its name, the dump, the session.

    With `many` sessions also the leak that shows only in many: the totals of the boxes.
    """
    yield ("a mark beside the deputy", *_beside(dump, session))
    yield ("marks in the order of issue", *_in_order(dump, session))
    yield ("a mark in a line of the log", *_logged(dump, session))
    if many:
        yield ("totals of boxes", *_boxes(dump, session))


def _beside(dump, session):
    rows = [(session.session, session.key(number), int(session.has_mark(number)))
            for number in session.present]
    return dump.adding("leak", ["session_id", "deputy_id", "mark"], rows), session


def _in_order(dump, session):
    served = [*session.order, *(set(session.present) - set(session.order))]
    numbered = [(session.session, session.key(number), place)
                for place, number in enumerate(served)]
    marks = [(session.session, 9 if session.has_mark(number) else 10) for number in served]
    return (dump.adding("leak_number", ["session_id", "deputy_id", "number"], sorted(numbered))
            .adding("leak_paper", ["session_id", "item"], marks)), session


def _logged(dump, session):
    told = copy.copy(session)
    told.server_log = [*session.server_log, *(
        f"info: paper of {session.people[number][1]}, item {9 if session.has_mark(number) else 10}"
        for number in session.planted)]
    return dump, told


def _boxes(dump, session):
    rows = []
    for box, numbers in enumerate(session.boxes[:-1], 1):
        totals = session.papers.totals(numbers)
        lines = [f"valid {totals['valid']}", "blank 0"]
        lines += [f"item {totals[f'yes-{item}']}/0/0/0 {item}" for item in range(1, 11)]
        rows.append((session.session, box, "\n".join(lines)))
    return dump.adding("leak", ["session_id", "box", "totals"], rows), session


def order_leak(dump, session):
    """A dump that says when each paper was issued."""
    rows = [(session.session, session.key(number), 1_000_000 + 7 * place)
            for place, number in enumerate(session.order)]
    return dump.adding("leak", ["session_id", "deputy_id", "at_ms"], sorted(rows)), session
