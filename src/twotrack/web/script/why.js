// Why it moved: the shortest ways from each lever through the links between issues, and what moves in each on the way.
(function (T) {
  "use strict";
  const { data } = T;
  const e = T.escape;
  const MOST_WAYS = 3, MOST_MOVED = 3, ACTS = "diplomacy";

  // Whether there is a change to tell of, and nothing is hidden.
  T.canTell = (name) => {
    const effect = T.effect(name, T.state.year);
    return !T.hides() && !T.isBase() && effect.yours !== undefined && !effect.nothing;
  };
  // Shortest ways between two issues along the links, as lists of issues; none where no chain of links leads there.
  T.waysBetween = (from, to) => {
    let ways = [[from]];
    const seen = new Set([from]);
    while (ways.length) {
      const there = ways.filter((way) => way.at(-1) === to);
      if (there.length) return there;
      ways = ways.flatMap((way) => readersOf(way.at(-1)).filter((next) => !seen.has(next)).map((next) => [...way, next]));
      ways.forEach((way) => seen.add(way.at(-1)));
    }
    return [];
  };
  const readersOf = (issue) => [...new Set(data.wires.filter(([, owner]) => owner === issue).map(([reader]) => reader))];
  const linksBetween = (owner, reader) => data.wires.filter(([one, other]) => one === reader && other === owner).map(([, , label]) => T.pick(label));
  const issueName = (name) => T.pick(data.issues.find((one) => one.name === name).label);

  const relative = (effect) => (effect.yours === undefined || effect.nothing || !effect.base ? 0 : effect.change / Math.abs(effect.base));
  // What moves most in an issue, the outcome itself last where it belongs to it.
  function movedIn(issue, goal) {
    const sized = Object.keys(data.outcomes).filter((name) => data.outcomes[name].issue === issue && name !== goal)
      .map((name) => [name, relative(T.effect(name, T.state.year))]).filter(([, change]) => change !== 0);
    const top = sized.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, MOST_MOVED);
    const own = data.outcomes[goal].issue === issue ? [[goal, relative(T.effect(goal, T.state.year))]] : [];
    return [...top, ...own];
  }
  function step(issue, goal) {
    const moved = movedIn(issue, goal).map(([name, change]) => `${e(T.label(name))} <b>${e(T.relative(change))}</b>`);
    return `<li><b>${e(issueName(issue))}</b><small>${moved.join(" \u00b7 ") || e(T.t("why_still"))}</small></li>`;
  }
  const link = (words) => `<li class="via">${e(words)}</li>`;
  function wayOf(way, goal, first) {
    const steps = way.map((issue, at) => (at ? link(linksBetween(way[at - 1], issue).join("; ")) : first) + step(issue, goal));
    return `<ol class="way">${steps.join("")}</ol>`;
  }
  function leverPart(name, goal) {
    const lever = data.levers[name], { issue } = data.outcomes[goal], felt = data.acts.includes(name) && lever.issue !== ACTS;
    const direct = T.waysBetween(lever.issue, issue).map((way) => wayOf(way, goal, ""));
    const acts = felt ? T.waysBetween(ACTS, issue).map((way) => wayOf(way, goal, link(T.t("why_act")))) : [];
    const ways = [...direct, ...acts].slice(0, MOST_WAYS).join("");
    return `<h3><span class="dot ${lever.holder}" aria-hidden="true"></span> ${e(T.pick(lever.label))} <small>${e(T.leverWords(name).value)}</small></h3>` +
      `${ways || `<p>${e(T.t("why_no_way", { outcome: T.outcomeInText(goal) }))}</p>`}${alone(name, goal)}`;
  }
  // What the lever does alone, moved as far as it goes, where these worlds were run for it.
  function alone(name, goal) {
    const { effects, month } = T.runSet(), { year } = T.state, effect = effects[name] && T.leverEffect(name, goal, year), { base } = T.effect(goal, year);
    if (!effect || !base) return "";
    const value = T.exact(T.wholeLevel(name, effects[name].value), data.levers[name].unit);
    return `<p class="quiet">${e(T.t("why_alone", { value, month, outcome: T.outcomeInText(goal), change: T.relative(effect.median / Math.abs(base)) }))}</p>`;
  }
  T.why = (name) => {
    const { label, unit } = data.outcomes[name], { year } = T.state, effect = T.effect(name, year), outcome = T.pick(label);
    const told = T.t("why_told", { outcome, year, change: T.signed(effect.change, unit, effect.peak), sureness: T.sureness(name, effect) });
    T.openDrawer(`<h2 id="drawer-title">${e(T.t("why_of", { outcome }))}</h2><p>${e(told)}</p>${T.movedLevers().map((lever) => leverPart(lever, name)).join("")}` +
      `<p>${e(T.t("why_longer"))}</p><pre class="equation" tabindex="0">${e(`twotrack why ${name} --year ${year} --link '${T.link()}'`)}</pre>`);
  };
})((window.TT = window.TT || {}));
