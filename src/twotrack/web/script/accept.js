// Before whom a story has to stand: approval of both presidents, and of each audience what goes its way and what it minds.
(function (T) {
  const { data, escape: e, say: t } = T;
  const LEAST = 0.05, STILL = 0.05, MOST = 3, SIDES = [["us", "us_approval"], ["mx", "mx_approval"]];

  // Share of worlds in which an outcome goes in a direction, strictly.
  function shareOf(name, effect, direction) {
    const counted = data.outcomes[name].better === "higher" ? 1 : -1;
    return counted === direction ? effect.better : 1 - effect.better - effect.alike;
  }
  // Change in ordinary years in the direction that a party wishes for.
  function gainOf(effect, [, direction, form, scale]) {
    const change = form === "log" ? Math.log(effect.yours / effect.base) : effect.yours - effect.base;
    return Number.isFinite(change) ? (direction * change) / scale : 0;
  }
  function wishesOf(party) {
    return party.wishes.map((wish) => ({ wish, effect: T.effect(wish[0], T.state.year) }))
      .filter(({ effect }) => !effect.still)
      .map((one) => ({ ...one, gain: gainOf(one.effect, one.wish) })).filter(({ gain }) => Math.abs(gain) >= LEAST)
      .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain)).slice(0, MOST);
  }
  // Whether a lever goes up or down in the story: a stance is on its going up.
  function turn(name) {
    const change = T.levelOf(name) - T.statusQuo(name);
    return Math.sign(change);
  }
  const stancesOf = (party) => party.stances.filter(([name]) => T.movedLevers().includes(name))
    .map(([name, stance]) => [name, stance * turn(name)]).filter(([, stance]) => stance !== 0);
  const sign = (good) => `<span class="side-sign ${good ? "up" : "down"}" aria-hidden="true">${good ? "+" : "\u2212"}</span> `;

  function wishLine({ wish: [name, direction], effect, gain }) {
    const { label: words, unit } = data.outcomes[name], label = T.pick(words);
    const change = effect.base ? T.relative(effect.change / Math.abs(effect.base)) : `${T.signed(effect.change, unit, effect.peak)} ${T.unit(unit)}`;
    const share = T.percent(shareOf(name, effect, gain > 0 ? direction : -direction));
    return `<li>${sign(gain > 0)}${t(gain > 0 ? "accept_gets" : "accept_loses", { outcome: label, change, p: share })}</li>`;
  }
  const stanceLine = ([name, stance]) => `<li>${sign(stance > 0)}${t(stance > 0 ? "accept_for" : "accept_against", { lever: T.pick(data.levers[name].label) })}</li>`;
  function partyPart(party) {
    const lines = [...stancesOf(party).map(stanceLine), ...wishesOf(party).map(wishLine)];
    return lines.length ? `<li><b>${e(T.pick(party.label))}</b><ul>${lines.join("")}</ul></li>` : "";
  }
  function approval(name) {
    const effect = T.effect(name, T.state.year), still = effect.yours === undefined || [effect.changeLow, effect.changeHigh].every((value) => Math.abs(value) < STILL);
    const s = (value) => T.signed(value, "percent", effect.peak);
    // Where the median is nothing, the shares would count differences that nobody could see.
    const key = still ? "accept_still" : effect.nothing ? "accept_about" : "accept_approval";
    const told = t(key, { p: T.percent(effect.better + effect.alike), change: s(effect.change), low: s(effect.changeLow), high: s(effect.changeHigh) });
    return `<p><b>${e(T.label(name))}</b>: ${told}</p>`;
  }
  function side([country, outcome]) {
    const own = data.audiences.filter((one) => one.country === country), parts = own.map(partyPart);
    const list = own.filter((_, at) => !parts[at]).map((one) => T.pick(one.label)).join("; ");
    return `<div class="side-of ${country}"><h3>${T.dot(country)} ${t(`holder_${country}`)}</h3>${approval(outcome)}` +
      `<ul class="parties">${parts.join("")}</ul>${list ? `<p class="quiet small">${t("accept_rest", { list })}</p>` : ""}</div>`;
  }
  T.draws("accept", () => {
    const card = T.id("accept"), { year } = T.state;
    card.hidden = T.isBase() || T.hides();
    if (card.hidden) return;
    const [assumed, all] = [0, 1].map((at) => data.audiences.reduce((sum, one) => sum + one.assumed[at], 0));
    T.id("accept-sub").textContent = T.t("accept_sub", { year, n: T.worlds().n });
    T.id("accept-sides").innerHTML = SIDES.map(side).join("");
    T.id("accept-note").textContent = T.t("accept_note", { assumed, all });
  });
})(window.TT);
