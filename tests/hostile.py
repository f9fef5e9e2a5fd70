"""Copy that attacks whoever shows it, and a rule that puts it into every part of a report."""

NAME = "line\nbreak ::set-output name=x::y ]]>.txt"
HOSTILE = 'zap\x1b[2J</script><img src=x onerror="window.hit=1">]]>%0A::set-output name=a::b\u202e\u200bzap'
COPY = f"The minister spoke on Monday.\r\n::set-output name=token::stolen\n\n{HOSTILE} said 東京 café the clerk.\n"
RULE = r"""
why = "</script><script>window.hit=2</script> ]]> ``` {curly}"
message = "found {text}, write {fix}"
severity = "error"
bad = ["{zap </b>zap -> ::error::</textarea>\"'`}"]
good = ["zip"]
[find]
pattern = 'zap.*zap'
fix = "::error::</textarea>\"'`"
"""


def write(folder):
    """A file of hostile name and content, and a folder with the rule."""
    (folder / NAME).write_text(COPY, "utf8", newline="")
    (folder / "own").mkdir()
    (folder / "own" / "hostile.toml").write_text(RULE, "utf8")
