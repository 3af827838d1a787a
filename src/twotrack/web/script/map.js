// The map: rates of the states as shades, the highest beside it, one state's curve.
(function (T) {
  const { data, state, escape: e, say: t } = T;
  const STEPS = [5, 10, 20, 35, 50, 75], CHANGES = [-20, -10, -3, 3, 10, 20], TEN = 10;
  const unit = "per_100k / year";

  const at = (code) => data.states.codes.indexOf(code);
  const official = (code) => data.states.official[at(code)][data.until - data.first];
  const shown = (code) => T.stateAt(code, state.year);
  const rate = (code) => {
    const then = official(code), [, median] = shown(code);
    if (state.map === "until") return then;
    return state.map === "year" ? median : then === null ? null : median - then;
  };
  const shade = (value) => {
    if (value === null || !Number.isFinite(value)) return "none";
    if (state.map !== "change") return `s${STEPS.filter((step) => value >= step).length}`;
    return `c${CHANGES.filter((step) => value >= step).length}`;
  };
  const nameOf = (code) => T.pick(data.states.names[at(code)]);
  const f = (value) => T.figure(value, unit);

  function drawMap() {
    for (const path of T.all("#map [data-state]")) {
      const code = path.dataset.state, hidden = T.hides() && state.map !== "until";
      path.setAttribute("class", `state ${hidden ? "none" : shade(rate(code))}${code === state.place ? " chosen" : ""}`);
    }
    for (const one of T.all("[data-map]")) {
      one.textContent = one.dataset.map === "change" ? T.t("map_change") : one.dataset.map === "until" ? data.until : state.year;
      T.press(one, one.dataset.map === state.map);
    }
    const steps = state.map === "change" ? CHANGES : STEPS, kind = state.map === "change" ? "c" : "s";
    const boxes = [0, ...steps].map((step, at) => `<li><svg width="30" height="11" aria-hidden="true"><rect class="state ${kind}${at}" width="30" height="11"/></svg>${e(label(step, at, steps))}</li>`);
    T.id("scale").innerHTML = `<ul>${boxes.join("")}</ul>`;
    drawChoice();
    drawHighest();
  }
  const label = (step, at, steps) => (state.map === "change" ? (at ? T.signed(step, unit) : `< ${T.signed(steps[0], unit)}`) : at ? `${step}${at === steps.length ? "+" : ""}` : "0");

  let listed = "";
  function drawChoice() {
    const select = T.id("state");
    if (listed !== state.lang) {
      const codes = [...data.states.codes].sort((a, b) => nameOf(a).localeCompare(nameOf(b), state.lang));
      select.innerHTML = `<option value="">${t("map_nation")}</option>${codes.map((code) => `<option value="${code}">${e(nameOf(code))}</option>`).join("")}`;
      listed = state.lang;
    }
    select.value = state.place;
    if (!state.place || T.hides()) {
      T.id("map-told").textContent = T.hides() ? T.t("hidden") : T.t("map_told");
      T.id("state-curve").replaceChildren();
      return;
    }
    const code = state.place, [low, median, high] = shown(code), then = official(code);
    T.id("map-told").textContent = T.t("map_state", { state: nameOf(code), value: f(median), year: state.year, low: f(low), high: f(high), until: data.until, official: f(then) });
    T.id("state-curve").innerHTML = curve(code);
  }
  // Curve of one state: its band of 90 %, median, official rates.
  function curve(code) {
    const W = 300, H = 130, m = { l: 34, r: 8, t: 8, b: 20 }, { base, yours, first } = T.stateRates(code);
    const points = data.states.official[at(code)].map((value, at) => [data.first + at, value]).filter(([, value]) => value !== null);
    const [low, high] = T.extent([base[1]], points.map(([, value]) => value));
    const x = T.linear([data.first, data.last], [m.l, W - m.r]), y = T.linear([low, high], [H - m.b, m.t]);
    const years = T.years, cut = data.until - data.first + 1, own = years.slice(first - data.first);
    const part = (role, span, rows) => `<path class="band ${role} b90" d="${T.areaPath(span, rows[0], rows[2], x, y)}"/><path class="median ${role}" d="${T.linePath(span, rows[1], x, y)}"/>`;
    const parts = part("replay", years.slice(0, cut), base.map((row) => row.slice(0, cut))) + part("base", years.slice(cut), base.map((row) => row.slice(cut))) + (yours ? part("yours", own, yours) : "");
    const ticks = T.ticks(low, high, 3).map((value) => `<line class="grid-line" x1="${m.l}" x2="${W - m.r}" y1="${T.place(y(value))}" y2="${T.place(y(value))}"/><text class="end" x="${m.l - 5}" y="${T.place(y(value) + 4)}">${e(T.short(value, unit))}</text>`);
    const dots = points.map(([year, value]) => `<circle class="official" cx="${T.place(x(year))}" cy="${T.place(y(value))}" r="2.2"/>`);
    const axis = [2000, 2010, 2020, 2030].map((year) => `<text class="middle" x="${T.place(x(year))}" y="${H - 4}">${year}</text>`);
    return `<svg class="fan" viewBox="0 0 ${W} ${H}" aria-hidden="true"><clipPath id="clip-state"><rect x="${m.l}" y="${m.t}" width="${W - m.l - m.r}" height="${H - m.t - m.b}"/></clipPath>${ticks.join("")}<g clip-path="url(#clip-state)">${parts}${dots.join("")}</g>${axis.join("")}</svg>`;
  }
  function drawHighest() {
    const change = state.map === "change", place = T.id("highest");
    if (T.hides()) return place.replaceChildren();
    const size = (code) => (change ? Math.abs(rate(code) === null ? 0 : rate(code)) : rate(code) || 0);
    const top = [...data.states.codes].sort((a, b) => size(b) - size(a)).slice(0, TEN);
    const reach = Math.max(...top.map((code) => Math.max(size(code), change ? 0 : official(code) || 0)), 1);
    const x = T.linear(change ? [-reach, reach] : [0, reach], [0, 120]);
    const rows = top.map((code) => {
      const value = rate(code), then = official(code), from = change ? 60 : 0, to = x(value || 0);
      const mark = change || then === null ? "" : T.upright(x(then), 1, 13, "rail-tick");
      return `<tr><th scope="row">${e(nameOf(code))}</th><td><svg viewBox="0 0 122 14" aria-hidden="true"><rect class="state ${shade(value)}" x="${T.place(Math.min(from, to))}" y="3" width="${T.place(Math.max(Math.abs(to - from), 1))}" height="8" rx="2"/>${mark}</svg></td>` +
        `<td>${e(change ? T.signed(value, unit) : f(value))}</td>${change ? "" : `<td class="quiet">${e(f(then))}</td>`}</tr>`;
    });
    const caption = T.t(change ? "map_changed" : "map_highest", { year: state.map === "until" ? data.until : state.year, until: data.until });
    place.innerHTML = `<table class="highest"><caption>${e(caption)}</caption><tbody>${rows.join("")}</tbody></table>`;
  }
  T.draws("map", drawMap);
})(window.TT);
