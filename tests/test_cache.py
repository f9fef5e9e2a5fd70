"""What is kept on disk is used only if it is ours, whole, and made from the same things."""

import marshal
import os

import pytest

import wirelint
from wirelint.engine import cache, plan
from wirelint.engine.automaton import literals


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    cache.fetch("thing", 1, lambda: "old")
    return tmp_path / "wirelint" / "thing.cache"


def fetched(key=1):
    return cache.fetch("thing", key, lambda: "new")


def test_a_kept_value_is_used(kept):
    assert fetched() == "old"
    assert kept.stat().st_mode & 0o777 == 0o600


def test_another_key_makes_it_anew(kept):
    assert fetched(2) == "new"
    assert fetched(2) == "new"


def test_a_file_others_can_read_is_not_used(kept):
    kept.chmod(0o644)
    assert fetched() == "new"


def test_a_file_of_somebody_else_is_not_used(kept, monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 12345)
    assert fetched() == "new"


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: data[:-1] + b"x", lambda data: b"", lambda data: b"wirelint1" + b"\0" * 50]
)
def test_a_damaged_file_is_not_used(kept, damage):
    kept.write_bytes(damage(kept.read_bytes()))
    assert fetched() == "new"


def test_a_file_of_another_shape_is_not_used(kept):
    kept.write_bytes(marshal.dumps("something else"))
    assert fetched() == "new"


def test_nothing_is_kept_where_nothing_can_be_written(tmp_path, monkeypatch):
    (tmp_path / "wirelint").write_text("a file in place of the folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert fetched() == "new"


def test_no_home(monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert cache.folder() is None
    assert fetched() == "new"


def test_the_platforms_own_folders(monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setattr("sys.platform", "linux")
    assert cache.folder() == "/home/ana/.cache/wirelint"
    monkeypatch.setattr("sys.platform", "darwin")
    assert cache.folder() == "/home/ana/Library/Caches/wirelint"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "C:/Users/ana/AppData/Local")
    assert cache.folder() == os.path.join("C:/Users/ana/AppData/Local", "wirelint", "Cache")


def test_a_changed_rule_is_seen_at_once(tmp_path, wirelint):
    rules = tmp_path / "rules"
    rules.mkdir()
    rule = rules / "brand.toml"
    text = 'why = "x"\nmessage = "{}"\nbad = ["{{lufthanza -> x}}"]\ngood = ["x"]\n[swap]\n"lufthanza" = "x"\n'
    (tmp_path / "a.txt").write_text("The lufthanza flight.\n")
    rule.write_text(text.format("first"))
    assert "first" in wirelint("check", "a.txt", "--rules", "rules")[1]
    rule.write_text(text.format("second one"))
    assert "second one" in wirelint("check", "a.txt", "--rules", "rules")[1]


def test_of_an_installed_package_the_list_of_its_files_is_looked_at(tmp_path, monkeypatch):
    package, told = tmp_path / "wirelint", tmp_path / f"wirelint-{wirelint.__version__}.dist-info"
    package.mkdir()
    told.mkdir()
    (package / "a.py").write_text("")
    monkeypatch.setattr(cache, "HERE", str(package))
    copy = cache.stamp(str(package), ".py")
    (told / "RECORD").write_text("wirelint/a.py,,\n")
    installed = cache.stamp(str(package), ".py")
    assert installed != copy
    assert cache.stamp(str(package), ".toml") == installed
    os.utime(told / "RECORD", ns=(1, 1))
    assert cache.stamp(str(package), ".py") != installed
    assert cache.stamp(str(tmp_path), ".py") != cache.stamp(str(package), ".py")


def test_what_is_damaged_in_a_plan_is_made_anew(tmp_path, monkeypatch):
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "brand.toml").write_text(
        'why = "x"\nmessage = "x"\nbad = ["{lufthanza -> Lufthansa}"]\ngood = ["x"]\n[swap]\n"lufthanza" = "Lufthansa"\n'
    )
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    plan.load([str(rules)])
    (file,) = (tmp_path / "wirelint").glob("plan-*.cache")
    whole = file.read_bytes()
    file.write_bytes(whole[:-20] + bytes(20))
    file.chmod(0o600)
    made = plan.load([str(rules)])
    assert [word for word, _ in literals(made, "the lufthanza flight")] == ["lufthanza"]
    assert list(made.store[memoryview(made.bodies).cast("I")[0]]) == ["lufthanza"]
    assert file.read_bytes() == whole
