"""Rules come apart the same in one process and in several."""

import pytest

from wirelint.engine import parted
from wirelint.places import RULES
from wirelint.rulebook import packs

RULES_THERE = [rule for rule, _ in packs.read([RULES]).values()][:120]


def alone(monkeypatch):
    monkeypatch.setattr(parted, "_WORTH", len(RULES_THERE) + 1)
    return parted.parted(RULES_THERE)


def test_processes_give_what_one_gives(monkeypatch):
    if not parted.forks():
        return
    monkeypatch.setattr(parted, "_WORTH", len(RULES_THERE) // 2)
    monkeypatch.setattr(parted, "cores", lambda: 2)
    assert parted.parted(RULES_THERE) == alone(monkeypatch)


def test_a_machine_without_semaphores_does_it_alone(monkeypatch):
    def fail(*_):
        raise OSError("no semaphores")

    monkeypatch.setattr(parted, "_WORTH", len(RULES_THERE) // 2)
    monkeypatch.setattr(parted, "cores", lambda: 2)
    monkeypatch.setattr("multiprocessing.context.BaseContext.Pool", fail)
    assert parted.parted(RULES_THERE) == alone(monkeypatch)


@pytest.mark.parametrize("count", [0, 1])
def test_few_rules_are_no_work(monkeypatch, count):
    monkeypatch.setattr(parted, "_in_processes", lambda *_: pytest.fail("started processes"))
    assert len(parted.parted(RULES_THERE[:count])) >= count
