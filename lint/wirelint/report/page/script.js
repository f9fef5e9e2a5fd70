
"use strict";
// Moves along the marks and shows their notes. Nothing is built from text: what is shown is cloned from the page.
(() => {
  const root = document.documentElement;
  const all = selector => [...document.querySelectorAll(selector)];
  const by = id => document.getElementById(id);
  const ORDER = ["error", "warning", "info"];
  const NAMES = { error: "error", warning: "warning", info: "note" };

  const notes = new Map();
  for (const note of all(".notes > li")) {
    notes.set(note.value, { note, severity: ORDER.find(name => note.classList.contains(name)), rule: note.dataset.rule, marks: [], on: true });
  }
  const marks = all("a.m").map(mark => {
    const numbers = mark.dataset.n.split(" ").map(Number);
    for (const number of numbers) notes.get(number).marks.push(mark);
    return { mark, numbers };
  });
  for (const { marks } of notes.values()) marks.slice(0, -1).forEach(mark => mark.classList.add("more"));
  const entries = all("#stories li").map(entry => ({ entry, story: by(entry.firstChild.hash.slice(1)) }));
  let order = [];
  let current = 0;

  const filter = () => {
    const severities = new Set(all("[name=severity]:checked").map(box => box.value));
    const rule = by("rule").value;
    for (const item of notes.values()) {
      item.on = severities.has(item.severity) && (!rule || item.rule === rule);
      item.note.classList.toggle("off", !item.on);
    }
    order = [...notes.keys()].filter(number => notes.get(number).on);
    for (const { mark, numbers } of marks) {
      const shown = numbers.filter(number => notes.get(number).on);
      const worst = ORDER.find(name => shown.some(number => notes.get(number).severity === name));
      for (const name of ORDER) mark.classList.toggle(name, name === worst);
      mark.classList.toggle("many", shown.length > 1);
      mark.classList.toggle("off", !shown.length);
      mark.tabIndex = shown.length ? 0 : -1;
    }
    for (const button of all("#tally button")) button.classList.toggle("chosen", button.dataset.rule === rule);
    for (const { entry, story } of entries) entry.classList.toggle("quiet", !story.querySelector(".notes > li:not(.off)"));
    if (current && !notes.get(current).on) close();
    tell();
  };

  const tell = () => {
    const place = order.indexOf(current);
    by("at").textContent = !order.length ? "nothing to show" : place < 0 ? `${order.length} shown` : `${place + 1} of ${order.length}`;
  };

  const card = (number, whole) => {
    const { note, severity, rule } = notes.get(number);
    const made = note.cloneNode(true);
    made.removeAttribute("id");
    made.className = `card ${severity}`;
    const label = document.createElement("span");
    label.className = "label";
    label.textContent = NAMES[severity];
    made.prepend(label);
    const page = by(`r-${rule}`);
    if (page && whole) {
      for (const part of page.children) {
        if (part.matches("h3")) continue;
        if (part.matches("h4:nth-of-type(2)")) {
          const folded = document.createElement("details");
          const summary = document.createElement("summary");
          summary.textContent = part.textContent;
          folded.append(summary, part.nextElementSibling.cloneNode(true));
          made.append(folded);
          break;
        }
        made.append(part.cloneNode(true));
      }
    }
    return made;
  };

  const select = (number, move = true) => {
    close();
    current = number;
    const item = notes.get(number);
    item.marks.forEach((mark, at) => {
      mark.classList.add("here");
      mark.classList.toggle("first", at === 0);
      mark.classList.toggle("last", at === item.marks.length - 1);
      mark.dataset.here = item.severity;
    });
    const beside = new Set(item.marks.flatMap(mark => mark.dataset.n.split(" ").map(Number)));
    beside.delete(number);
    by("told").replaceChildren(card(number, true), ...[...beside].filter(other => notes.get(other).on).map(other => card(other, false)));
    by("panel").scrollTop = 0;
    const first = item.marks[0];
    if (first && move) {
      first.scrollIntoView({ block: "center" });
      first.focus({ preventScroll: true });
    }
    visit(item.note.closest("article"));
    try { history.replaceState(null, "", `#n${number}`); } catch { /* a page from a mail has no history */ }
    tell();
  };

  const visit = story => {
    for (const { entry, story: other } of entries) {
      entry.classList.toggle("here", other === story);
      if (other === story) entry.scrollIntoView({ block: "nearest" });
    }
  };

  const close = () => {
    if (current) notes.get(current).marks.forEach(mark => mark.classList.remove("here"));
    current = 0;
    by("told").replaceChildren();
    tell();
  };

  const step = way => {
    if (!order.length) return;
    const place = order.indexOf(current);
    if (place >= 0) return select(order[(place + way + order.length) % order.length]);
    const line = innerHeight / 3;
    const below = order.findIndex(number => notes.get(number).marks.some(mark => mark.getBoundingClientRect().top >= line));
    const start = scrollY < 10 ? 0 : below < 0 ? 0 : below;
    select(order[way > 0 ? start : (start - 1 + order.length) % order.length]);
  };

  const leap = way => {
    const here = entries.findIndex(({ entry }) => entry.classList.contains("here"));
    const next = entries[Math.min(Math.max(here + way, 0), entries.length - 1)];
    if (!next) return;
    close();
    visit(next.story);
    next.story.scrollIntoView();
  };

  const turn = () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  };

  document.addEventListener("click", event => {
    const mark = event.target.closest("a.m");
    if (mark) {
      event.preventDefault();
      const shown = mark.dataset.n.split(" ").map(Number).filter(number => notes.get(number).on);
      if (shown.length) select(shown[(shown.indexOf(current) + 1) % shown.length], false);
    }
    const entry = event.target.closest("#stories a");
    if (entry) visit(by(entry.hash.slice(1)));
    const only = event.target.closest("#told a.rule, #tally button");
    if (only) {
      event.preventDefault();
      const rule = only.dataset.rule || notes.get(current).rule;
      by("rule").value = by("rule").value === rule ? "" : rule;
      filter();
    }
  });
  document.addEventListener("change", filter);
  by("previous").addEventListener("click", () => step(-1));
  by("next").addEventListener("click", () => step(1));
  by("theme").addEventListener("click", turn);

  const KEYS = {
    j: () => step(1), k: () => step(-1), n: () => leap(1), p: () => leap(-1), t: turn, Escape: close,
    ...Object.fromEntries(ORDER.map((name, at) => [String(at + 1), () => all("[name=severity]")[at].click()])),
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("select")) return;
    const act = KEYS[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  root.classList.add("script");
  filter();
  const asked = /^#n(\d+)$/.exec(location.hash);
  if (asked && notes.has(Number(asked[1]))) select(Number(asked[1]));
})();
