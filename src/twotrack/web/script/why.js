// Why it moved: what each link carries, where a story's shares are known; and the shortest ways from each lever through
// the links between issues, with what moves in each on the way.
(function (T) {
  const { data, issueName, escape: e, say: t } = T;
  const MOST = 3, ACTS = "diplomacy";

  // Whether there is a change to tell of, and nothing is hidden.
  T.canTell = (name) => !T.hides() && !T.isBase() && !T.effect(name, T.state.year).still;
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

  // Of the stories of the package alone: levers moved by hand were not run link by link.
  function sharesOf(name) {
    const { set, story, own } = T.state, found = !set && !own && data.shares?.stories[story]?.[name];
    if (!found) return null;
    const every = found.parts.map((part) => part.at(-1));
    return { ...found, axis: [Math.min(0, ...every), Math.max(1, ...every)] };
  }
  const percent = (share) => `${(100 * share).toFixed(1).replace("-", "\u2212")}\u00a0%`;
  const strip = (share, { axis }) => T.strip(0, share, axis, share < 0 ? "down" : "up");
  function wayName(way) {
    const [reader, owner, label] = data.wires[way] || [];
    return reader ? `${issueName(owner)} \u2192 ${issueName(reader)}: ${T.pick(label)}` : T.t(`why_${way}`);
  }
  // Every way with its share, the largest first: they add up to the change.
  function sharesPart(found, { unit }, peak) {
    const { change, parts, draws, exact } = found, { year, seed } = data.shares;
    const band = (values) => {
      const [mean, low, high] = values.map((value) => T.signed(value, unit, peak));
      return { mean, low, high };
    };
    const rows = parts.map(([way, ...ends]) => `<li><span>${e(wayName(way))}</span><b>${percent(ends.at(-1))}</b>${strip(ends.at(-1), found)}<small>${t("why_mean", band(ends))}</small></li>`);
    const said = [
      T.t("why_of_story", { story: T.title(), year, draws, seed, unit: T.unit(unit), ...band(change) }),
      T.state.year === year ? "" : T.t("why_other_year", { year, shown: T.state.year }),
      T.t("why_most", { share: percent(parts[0].at(-1)), way: wayName(parts[0][0]) }),
    ];
    return `<h3>${t("why_carries")}</h3><p>${e(said.join(" "))}</p><ol class="waterfall">${rows.join("")}</ol><p class="quiet small">${t(exact ? "why_exact" : "why_sampled")}</p>`;
  }

  const relative = (name) => [name, T.part(T.effect(name, T.state.year))];
  // What moves most in an issue, the outcome itself last where it belongs to it.
  function movedIn(issue, goal) {
    const sized = Object.keys(data.outcomes).filter((name) => data.outcomes[name].issue === issue && name !== goal)
      .map(relative).filter(([, change]) => change !== 0);
    const top = sized.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, MOST);
    const own = data.outcomes[goal].issue === issue ? [relative(goal)] : [];
    return [...top, ...own];
  }
  function step(issue, goal) {
    const moved = movedIn(issue, goal).map(([name, change]) => `${e(T.label(name))} <b>${e(T.relative(change))}</b>`);
    return `<li><b>${e(issueName(issue))}</b><small>${moved.join(" \u00b7 ") || t("why_still")}</small></li>`;
  }
  const link = (words, share) => `<li class="via"><span>${e(words)}</span>${share}</li>`;
  // The links between two issues, each with what it carries.
  const linksBetween = (owner, reader, shares) => data.wires
    .map(([to, from, label], at) => (to === reader && from === owner ? link(T.pick(label), shares ? linkShare(shares, at) : "") : "")).join("");
  function linkShare(shares, wire) {
    const share = shares.parts.find(([way]) => way === wire)?.at(-1);
    return share === undefined ? `<small>${t("why_share_small")}</small>` : `<b>${t("why_share", { share: percent(share) })}</b>${strip(share, shares)}`;
  }
  function wayOf(way, { goal, shares }, first) {
    const steps = way.map((issue, at) => (at ? linksBetween(way[at - 1], issue, shares) : first) + step(issue, goal));
    return `<ol class="way">${steps.join("")}</ol>`;
  }
  function leverPart(name, of) {
    const { goal } = of, lever = data.levers[name], { issue } = data.outcomes[goal], felt = data.acts.includes(name) && lever.issue !== ACTS;
    const direct = T.waysBetween(lever.issue, issue).map((way) => wayOf(way, of, ""));
    const acts = felt ? T.waysBetween(ACTS, issue).map((way) => wayOf(way, of, link(T.t("why_act"), ""))) : [];
    const ways = [...direct, ...acts].slice(0, MOST).join("");
    return `<h3>${T.dot(lever.holder)} ${e(T.pick(lever.label))} <small>${e(T.leverWords(name).value)}</small></h3>` +
      `${ways || `<p>${t("why_no_way", { outcome: T.outcomeInText(goal) })}</p>`}${alone(name, goal)}`;
  }
  // What the lever does alone, moved as far as it goes, where these worlds were run for it.
  function alone(name, goal) {
    const { effects, month } = T.runSet(), { year } = T.state, share = (effects[name] && T.leverEffect(name, goal, year) || {}).median / Math.abs(T.effect(goal, year).base);
    // What is as good as nothing, or of nothing, is no share.
    if (!isFinite(share) || Math.abs(share) < 5e-4) return "";
    const value = T.exact(T.wholeLevel(name, effects[name].value), data.levers[name].unit);
    return `<p class="quiet">${t("why_alone", { value, month, outcome: T.outcomeInText(goal), change: T.relative(share) })}</p>`;
  }
  // The command that gives the shares: of a story by its name, over the worlds of what is shown; of one's own levers by the link.
  function command(name, shares) {
    const { story, year } = T.state, of = shares ? `--from ${story} --year ${data.shares.year} -n ${shares.draws} --seed ${data.shares.seed}` : `--year ${year} --link '${T.link()}'`;
    return `<p>${t(shares ? "why_same" : "why_longer")}</p><pre class="equation" id="line" tabindex="0">${e(`twotrack why ${name} ${of}`)}</pre>${T.button("copy", 'class="btn" data-copy="line"')}`;
  }
  T.why = (name) => {
    const one = data.outcomes[name], { year } = T.state, effect = T.effect(name, year), outcome = T.label(name), shares = sharesOf(name);
    const told = T.t("why_told", { outcome, year, change: T.signed(effect.change, one.unit, effect.peak), sureness: T.sureness(name, effect) });
    const ways = T.movedLevers().map((lever) => leverPart(lever, { goal: name, shares })).join("");
    T.openDrawer(`<h2 id="drawer-title">${t("why_of", { outcome })}</h2><p>${e(told)}</p>${shares ? sharesPart(shares, one, effect.peak) : ""}` +
      `<h3>${t("why_ways")}</h3><p>${t("why_ways_told")}</p>${ways}${command(name, shares)}`);
  };
})(window.TT);
