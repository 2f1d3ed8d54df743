
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const get = (id) => document.getElementById(id);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  document.documentElement.classList.add("scripted");

  const tools = get("tools");
  const notes = all("li.note");
  let shown = notes;
  let current = null;

  const say = (text) => { get("said").textContent = text; };
  const story = (element) => element.closest(".story");
  const number = (note) => note.id.split("-n")[1];
  const code = (note) => note.querySelector(".rule").textContent;
  const marks = (note) => all(`mark[data-note="${number(note)}"]`, story(note));
  const noteOf = (mark) => get(`${story(mark).id}-n${mark.dataset.note}`);

  function unfold(element) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    if (story(element)) furnish(story(element));
  }

  function tellPlace() {
    if (!tools) return;
    const at = shown.indexOf(current);
    get("position").textContent = at < 0
      ? fill(tools.dataset.all, { all: shown.length })
      : fill(tools.dataset.position, { n: at + 1, all: shown.length });
  }

  function choose(note) {
    if (current) {
      current.removeAttribute("aria-current");
      marks(current).forEach((mark) => mark.classList.remove("current"));
    }
    current = note;
    if (note) {
      note.setAttribute("aria-current", "true");
      marks(note).forEach((mark) => mark.classList.add("current"));
    }
    tellPlace();
  }

  // Twice, since a section that was not laid out yet takes another height when it comes into view.
  function reveal(element, block) {
    element.scrollIntoView({ block, behavior: "instant" });
    requestAnimationFrame(() => element.scrollIntoView({ block, behavior: "instant" }));
  }

  function go(note) {
    unfold(note);
    choose(note);
    const mark = marks(note)[0];
    const beside = mark && note.getBoundingClientRect().left > mark.closest("p, h4").getBoundingClientRect().right;
    reveal(beside ? mark : note, "center");
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
  }

  function step(by) {
    if (!shown.length) return;
    let at = shown.indexOf(current);
    if (at < 0) {
      // from where one reads: the first note below the top of the window
      const tall = shown.findIndex((note) => note.getBoundingClientRect().bottom > 0 && note.offsetParent);
      at = by > 0 ? Math.max(0, tall) - 1 : Math.max(0, tall);
    }
    go(shown[(at + by + shown.length) % shown.length]);
  }

  // The documentation stands once in the page; a note borrows a copy.
  function explain(note, open) {
    const link = note.querySelector(".rule");
    const had = note.querySelector(".borrowed");
    if (had) {
      if (open !== true) { had.remove(); link.removeAttribute("aria-expanded"); }
      return;
    }
    const entry = get(`r-${code(note)}`)?.querySelector("dl");
    if (!entry) return;
    const copy = entry.cloneNode(true);
    copy.classList.add("borrowed");
    note.append(copy);
    link.setAttribute("aria-expanded", "true");
  }

  // What only a script can use is put in when a story is opened.
  function furnish(section) {
    if (section.dataset.furnished) return;
    section.dataset.furnished = "yes";
    all("li.note", section).forEach(furnishNote);
  }

  function furnishNote(note) {
    const rule = note.querySelector(".rule");
    const link = document.createElement("a");
    link.className = "link";
    link.href = `#${rule.id}`;
    link.textContent = "¶";
    link.setAttribute("aria-label", fill(tools.dataset.link, { n: number(note) }));
    rule.after(link);
    if (!note.dataset.fix || JSON.parse(note.dataset.fix).length === 1) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = tools.dataset.copy;
    note.append(button);
  }

  // Offsets count code points, and of an edit that begins where another ends the order is theirs.
  function edited(letters, start, end, edits) {
    const pieces = [];
    edits.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    for (const [from, to, text] of edits) {
      pieces.push(...letters.slice(start, from), text);
      start = to;
    }
    return pieces.concat(letters.slice(start, end)).join("");
  }

  function corrected(button) {
    const section = button.closest(".text");
    const letters = Array.from(JSON.parse(section.dataset.text));
    const note = button.closest(".note");
    if (note) {
      const [edits, start, end] = JSON.parse(note.dataset.fix);
      return edited(letters, start, end, edits).replaceAll("\n", " ").trim();
    }
    const fixes = section.dataset.fixed.split(" ").flatMap((each) =>
      JSON.parse(get(`${story(section).id}-n${each}`).dataset.fix)[0]);
    return edited(letters, 0, letters.length, fixes);
  }

  function byHand(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copy(button) {
    const text = corrected(button);
    let done = true;
    try { await navigator.clipboard.writeText(text); } catch { done = byHand(text); button.focus(); }
    const answer = done ? tools.dataset.copied : tools.dataset.refused;
    button.dataset.label ??= button.textContent;
    button.textContent = done ? `✓ ${answer}` : answer;
    say(answer);
    setTimeout(() => { button.textContent = button.dataset.label; say(""); }, 2000);
  }

  function filter() {
    const off = { severity: new Set(), family: new Set(), origin: new Set() };
    for (const box of all("[data-filter]")) {
      if (!box.checked) off[box.dataset.filter].add(box.value);
    }
    const rule = get("rule-filter").value;
    const families = new Map(all("#rule-filter option").map((each) => [each.value, each.dataset.family]));
    const severities = ["critical", "major", "minor", "neutral"];
    shown = [];
    for (const note of notes) {
      const severity = severities.find((name) => note.classList.contains(name));
      const hide = off.severity.has(severity) || off.family.has(families.get(code(note)))
        || off.origin.has(note.dataset.origin ?? "rule") || (rule !== "" && code(note) !== rule);
      if (!hide) shown.push(note);
      if (hide === note.classList.contains("off")) continue;
      note.classList.toggle("off", hide);
      marks(note).forEach((mark) => mark.classList.toggle("off", hide));
      story(note).querySelector(`.ref[href="#${note.id}"]`)?.classList.toggle("off", hide);
    }
    get("shown").textContent = shown.length === notes.length ? ""
      : ` · ${fill(tools.dataset.shown, { shown: shown.length, all: notes.length })}`;
    say(get("shown").textContent);
    if (!shown.includes(current)) choose(null);
    tellPlace();
  }

  function reset() {
    for (const box of all("[data-filter]")) box.checked = true;
    get("rule-filter").value = "";
    filter();
  }

  function sortable(table) {
    const body = table.tBodies[0];
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = table.dataset.sort.replace("{}", head.textContent);
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numeric = column > 0;
        const was = head.getAttribute("aria-sort");
        const up = was ? was === "descending" : column < 3;
        all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const rows = [...body.rows].map((row) => {
          const cell = row.cells[column];
          return [numeric ? Number(cell.dataset.v) : cell.textContent, row];
        });
        rows.sort(([a], [b]) => (numeric ? a - b : a.localeCompare(b)) * (up ? 1 : -1));
        body.append(...rows.map(([, row]) => row));
      });
    });
  }

  function follow() {
    let target = null;
    try { target = get(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    unfold(target);
    const fold = target.querySelector(":scope > details.fold");
    if (fold) fold.open = true;
    const note = target.closest("li.note") ?? (target.matches("mark[data-note]") ? noteOf(target) : null);
    if (note) choose(note);
    if (note && target.matches(".rule")) go(note);
    else reveal(target, "start");
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy");
    if (button) { copy(button); return; }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rule = event.target.closest(".note .rule");
    if (rule) { event.preventDefault(); explain(rule.closest(".note")); return; }
    const bar = event.target.closest("rect[data-note]");
    if (bar) { go(noteOf(bar)); return; }
    const ref = event.target.closest("a.ref");
    const mark = event.target.closest("mark.m:not(.off)");
    if (ref) event.preventDefault();
    if (!ref && (!mark || event.target.closest("a") || !getSelection().isCollapsed)) return;
    let note = ref ? get(ref.hash.slice(1)) : noteOf(mark);
    if (!ref && note === current) {
      // under one place lie several: each click takes the next
      const outer = mark.parentElement.closest("mark.m:not(.off)");
      if (outer) note = noteOf(outer);
    }
    go(note);
    explain(note, true);
  });

  const keys = {
    n: () => step(1), j: () => step(1), ArrowRight: () => step(1),
    p: () => step(-1), k: () => step(-1), ArrowLeft: () => step(-1),
    d: () => current && explain(current),
    c: () => current?.querySelector("button.copy")?.click(),
    "?": () => { get("help").open = !get("help").open; },
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { all("#tools details[open]").forEach((each) => { each.open = false; }); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (event.key.startsWith("Arrow") && event.target.closest(".wide")) return;
    if (!tools || !get("keys").checked || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  all("table.sortable").forEach(sortable);
  if (tools) {
    for (const section of all(".story")) {
      const fold = section.querySelector(":scope > details.fold");
      if (!fold || fold.open) furnish(section);
      else fold.addEventListener("toggle", () => furnish(section));
    }
    get("next").addEventListener("click", () => step(1));
    get("previous").addEventListener("click", () => step(-1));
    get("reset").addEventListener("click", reset);
    tools.addEventListener("change", (event) => {
      if (event.target.matches("[data-filter], #rule-filter")) filter();
    });
    tellPlace();
  }
  addEventListener("hashchange", follow);
  if (location.hash) follow();
})();
