// Levers: the stories to choose from, and one card a lever with its history, its rail and what the story sets.
(function (T) {
  const { data, state, escape: e } = T;
  const THUMB = 12, MONTHS = (data.last - data.first + 1) * 12, CUT = (data.until + 1 - data.first) * 12;

  function drawTitle() {
    const run = T.runSet(), moved = T.movedLevers().length, levers = Object.keys(data.levers).length;
    T.id("title").textContent = T.title();
    T.id("sub").textContent = T.t("sub", { moved, levers, seed: run.seed, version: `${run.version} (${run.k})` });
    document.title = `${T.title()} \u00b7 twotrack`;
    for (const chip of T.all("[data-story]")) {
      const [set, name] = chip.dataset.story.split(":");
      const title = T.pick(T.storyAt(Number(set), name).title);
      chip.textContent = Number(set) > 0 ? T.t("own_run", { title }) : title;
      T.press(chip, !state.own && Number(set) === state.set && name === state.story);
    }
  }
  function drawHead() {
    const story = T.story();
    T.id("worlds").textContent = state.own && !T.frame ? T.t("worlds_soon") : T.t("worlds", T.worlds());
    T.id("answer").textContent = T.answer();
    T.id("story").textContent = state.own ? "" : T.pick(story.story);
    T.id("receipt").textContent = story.line;
    T.id("command").textContent = `twotrack run --link '${T.link()}'`;
    T.id("printed-link").textContent = location.href.split("#")[0] + T.link();
  }

  // History and future of a lever on one axis of time: a line of steps.
  function spark(lever, path, moved) {
    const W = 300, H = 26, [low, high] = boundsOf(lever, [lever.path, path]);
    const x = T.linear([0, MONTHS], [0, W]), y = T.linear([low, high], [H - 3, 3]);
    const line = (steps, from, to) => {
      let at = T.levelAt(steps, from), d = `M${T.place(x(from))} ${T.place(y(at))}`;
      for (const [month, level] of steps.filter(([month]) => month > from && month < to)) {
        d += `H${T.place(x(month))}V${T.place(y(level))}`;
        at = level;
      }
      return `${d}H${T.place(x(to))}`;
    };
    const own = moved ? Math.min(...path.filter(([month], at) => at > 0 && T.levelAt(lever.path, month) !== path[at][1]).map(([month]) => month), MONTHS) : MONTHS;
    const past = `<path class="median replay" d="${line(lever.path, 0, CUT)}"/><path class="median base" d="${line(lever.path, CUT, MONTHS)}"/>`;
    const future = own < MONTHS ? `<path class="median yours" d="${line(path, Math.max(own - 1, 0), MONTHS)}"/>` : "";
    return `<svg viewBox="0 0 ${W} ${H}" preserveAspectRatio="none">${T.upright(x(CUT), 0, H, "cut")}${past}${future}</svg>`;
  }
  function boundsOf(lever, paths) {
    const seen = paths.flatMap((path) => path.map(([, level]) => level));
    if (T.live) return [Math.min(lever.range[0], ...seen), Math.max(lever.range[1], ...seen)];
    if (lever.of === "total") return [0, Math.max(...seen, 0) * 1.15 || 1];
    return [Math.min(lever.bounds[0], ...seen), Math.max(lever.bounds[1], ...seen)];
  }
  // The rail: hatched where the lever has never been, grey where it has, a mark at the status quo, a line to the story's level.
  // Under a slider it is as wide as its thumb's way.
  function rail(lever, path, moved, width) {
    const W = T.live ? width : 300, H = 22, inset = T.live ? THUMB : 7, [low, high] = boundsOf(lever, [lever.path, path]), x = T.linear([low, high], [inset, W - inset]);
    const seen = lever.path.filter(([month]) => month < CUT).map(([, level]) => level);
    const from = x(Math.min(...seen)), to = x(Math.max(...seen)), now = x(T.levelAt(lever.path, MONTHS));
    const hatch = Array.from({ length: Math.floor(W / 6) }, (_, at) => `M${at * 6} 14L${at * 6 + 4} 8`).join("");
    const level = x(T.levelAt(path, MONTHS)), far = x(farthest(lever, path));
    const shown = Math.abs(level - now) < 1 ? far : level;
    const own = moved ? `<line class="rail-move" x1="${T.place(now)}" x2="${T.place(shown)}" y1="11" y2="11"/>${T.live ? "" : `<circle class="rail-point" cx="${T.place(shown)}" cy="11" r="6"/>`}` : "";
    return `<svg viewBox="0 0 ${W} ${H}" preserveAspectRatio="none"><rect class="rail-never" x="0" y="8" width="${W}" height="6" rx="3"/><path class="rail-hatch" d="${hatch}"/>` +
      `<rect class="rail-seen" x="${T.place(from)}" y="8" width="${T.place(Math.max(to - from, 2))}" height="6"/>${own}${T.upright(now, 2, 20, "rail-tick")}</svg>`;
  }
  // The level of a story farthest from the status quo: a step that is taken back before the end counts too.
  function farthest(lever, path) {
    const now = T.levelAt(lever.path, MONTHS);
    return path.filter(([month]) => T.levelAt(lever.path, month) !== T.levelAt(path, month)).map(([, level]) => level)
      .reduce((best, level) => (Math.abs(level - now) > Math.abs(best - now) ? level : best), now);
  }
  T.farthest = farthest;
  T.leverWords = (name) => {
    const lever = data.levers[name], path = T.pathOf(name), settings = T.settingsOf(name);
    const base = T.exact(T.levelAt(lever.path, MONTHS), lever.unit);
    if (!settings.length) return { value: "", base: T.t("lever_base", { base }), from: "" };
    const shown = T.levelOf(name), months = [...new Set(settings.map((one) => one.month))].sort();
    const from = T.t(months.length > 1 ? "lever_steps" : "lever_from", { n: months.length, month: months[0] });
    return { value: T.exact(shown, lever.unit), base: T.t("lever_base", { base }), from };
  };

  function drawCard(card) {
    const name = card.dataset.lever, lever = data.levers[name], path = T.pathOf(name);
    const moved = T.movedLevers().includes(name);
    card.classList.toggle("moved", moved);
    card.querySelector("h4").textContent = T.pick(lever.label);
    card.querySelector(".holder").textContent = T.t(lever.holder === "us" ? "us_short" : `holder_${lever.holder}`);
    card.querySelector(".spark").innerHTML = spark(lever, path, moved);
    card.querySelector(".rail").innerHTML = rail(lever, path, moved, wide);
    const { value, base, from } = T.leverWords(name);
    if (T.live) return drawHands(card, name, { value, base, from, moved });
    card.querySelector(".value").innerHTML = `<span>${value ? `<b>${e(value)}</b> \u00b7 ` : ""}${e(base)}</span><span>${e(from)}</span>`;
  }
  // Width of the rails, measured once for all cards.
  let wide = 290;
  const drawCards = (cards) => {
    // A panel that is out of view has no width.
    wide = Math.max(T.id("groups").clientWidth - 4, 0) || wide;
    cards.forEach(drawCard);
  };
  T.drawLever = (name) => drawCards(T.all(`[data-lever="${name}"]`));
  const HANDS = [["level", "level_of"], ["from", "month_of"], ["source", "where_of"], ["back", "back_of"]];
  // Slider, number, month and way back of a card: its values, and what they are called.
  function drawHands(card, name, { value, base, from, moved }) {
    const { unit } = data.levers[name], level = T.levelOf(name), still = T.changesPast(), part = (mark) => card.querySelector(`[data-${mark}]`);
    const slider = part("slider"), number = part("level"), month = part("from");
    if (document.activeElement !== slider || Number(slider.value) !== level) slider.value = level;
    if (document.activeElement !== number) number.value = Number((level * T.shownScale(unit)).toPrecision(3));
    month.value = T.monthOf(name);
    slider.setAttribute("aria-valuetext", [value || T.exact(level, unit), base, from].filter(Boolean).join("; "));
    const lever = T.pick(data.levers[name].label);
    for (const [mark, key] of HANDS) part(mark).setAttribute("aria-label", T.t(key, { lever, outcome: lever }));
    for (const one of [slider, number, month, part("back")]) one.disabled = still;
    part("back").hidden = !moved;
    card.querySelector(".unit-word").textContent = T.suffix(unit) ? "%" : unit === "index" ? "\u00d7" : T.unit(unit);
    card.querySelector(".base-word").textContent = base;
    card.querySelector(".steps-word").textContent = from && !/^\S+ \d{4}-\d{2}$/.test(from) ? from : "";
  }
  // Groups of cards, by issue or by holder: built anew when the grouping changes, else only counted.
  let grouped = "";
  function group() {
    const { by } = T.state, place = T.id("groups"), cards = T.all("[data-lever]");
    const keys = by === "issue" ? data.issues.map((one) => one.name) : ["us", "mx", "joint"];
    if (grouped !== by) {
      grouped = by;
      const moved = T.movedLevers();
      const boxes = keys.map((key) => {
        const own = cards.filter((card) => data.levers[card.dataset.lever][by] === key);
        const box = document.createElement("details");
        box.dataset.group = key;
        box.innerHTML = '<summary><span class="group-name"></span><span class="count"></span></summary>';
        box.append(...own);
        box.open = own.some((card) => moved.includes(card.dataset.lever));
        return box;
      }).filter((box) => box.children.length > 1);
      place.replaceChildren(...boxes);
    }
  }
  const movedWords = (n) => (n === 1 ? T.t("moved_one") : T.t("moved", { n }));
  let opened = "";
  function drawGroups() {
    const moved = T.movedLevers(), story = `${state.own ? "own" : state.set}:${state.story}:${state.by}`;
    for (const box of T.all("[data-group]")) {
      const key = box.dataset.group, own = T.all("[data-lever]", box).map((card) => card.dataset.lever);
      const issue = data.issues.find((one) => one.name === key);
      box.querySelector(".group-name").textContent = issue ? T.pick(issue.label) : T.t(`holder_${key}`);
      const count = own.filter((name) => moved.includes(name)).length;
      box.querySelector(".count").innerHTML = `${count ? `<b>${e(movedWords(count))}</b> \u00b7 ` : ""}${own.length}`;
      if (opened !== story && (count || !state.own)) box.open = count > 0 || (T.live && box === box.parentElement.firstElementChild);
    }
    opened = story;
    T.id("moved-count").textContent = moved.length ? movedWords(moved.length) : "";
    if (T.id("all-back")) T.id("all-back").hidden = !moved.length;
    T.id("levers-told").textContent = T.t(!T.live ? "levers_told" : T.changesPast() ? "levers_past" : "levers_live");
    for (const one of T.all("[data-by]")) T.press(one, one.dataset.by === state.by);
  }
  T.findLever = (text) => {
    const fold = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(), wanted = fold(text.trim());
    let found = 0;
    for (const box of T.all("[data-group]")) {
      let any = false;
      for (const card of T.all("[data-lever]", box)) {
        const lever = data.levers[card.dataset.lever];
        const fits = !wanted || fold(`${lever.label.join(" ")} ${card.dataset.lever}`).includes(wanted);
        card.hidden = !fits;
        any = any || fits;
        found += fits ? 1 : 0;
      }
      box.hidden = !any || T.isOthers(box.dataset.group);
      if (wanted && any) box.open = true;
    }
    T.id("no-lever").hidden = found > 0;
  };
  T.draws("title", drawTitle);
  T.draws("head", drawHead);
  T.draws("counts", () => {
    group();
    drawGroups();
  });
  T.id("groups").addEventListener("toggle", ({ target }) => target.open && drawCards(T.all("[data-lever]", target)), true);
  T.draws("levers", () => {
    // Cards of a closed group are drawn when it opens.
    drawCards(T.all("details[open] [data-lever]"));
  });
})(window.TT);
