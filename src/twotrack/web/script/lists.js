// Lists and tables: what moves what, what changed, the values of the large graph.
(function (T) {
  const { data, escape: e, say: t } = T;
  const MOST = 9, LEAST = 0.005;

  // A bar of a median with a line for 5 to 95 %, around nothing, on a common scale.
  T.bar = (low, median, high, reach, kind) => {
    const W = 130, H = 20, x = (value) => T.place(W / 2 + (Math.max(-1, Math.min(1, value / reach)) * W) / 2);
    const left = Math.min(x(0), x(median)), width = Math.abs(x(median) - x(0));
    return `<svg class="bar-chart" viewBox="0 0 ${W} ${H}" aria-hidden="true">${T.upright(W / 2, 1, H - 1, "zero")}` +
      `<rect class="bar ${kind}" x="${left}" y="${H / 2 - 4}" width="${Math.max(width, 1)}" height="8"/>` +
      `<line class="whisker" x1="${x(low)}" x2="${x(high)}" y1="${H / 2}" y2="${H / 2}"/></svg>`;
  };

  function drawMoves() {
    const { outcome, year } = T.state, run = T.runSet(), place = T.id("moves-list");
    const { label } = data.outcomes[outcome];
    const names = Object.keys(run.effects);
    T.id("moves-of").textContent = names.length ? T.t("moves_of", { outcome: T.pick(label), year, month: run.month }) : T.t("moves_absent");
    place.closest(".card").hidden = T.hides();
    if (!names.length || T.hides()) return place.replaceChildren();
    const base = Math.abs(T.effect(outcome, year).base), peak = T.peak(outcome), scale = base > 0.001 * peak ? base : peak;
    const found = names.map((name) => ({ name, ...(T.leverEffect(name, outcome, year) || { median: 0 }) }));
    const moving = found.filter((one) => scale > 0 && Math.abs(one.median) >= LEAST * scale).sort((a, b) => Math.abs(b.median) - Math.abs(a.median));
    const top = moving.slice(0, MOST), reach = 1.5 * Math.max(...top.map((one) => Math.abs(one.median))) || 1;
    const rows = top.map((one) => {
      const lever = data.levers[one.name], level = T.exact(T.wholeLevel(one.name, run.effects[one.name].value), lever.unit);
      const change = T.relative(one.median / scale);
      return `<li><span class="moves-name">${T.dot(lever.holder)}${e(T.pick(lever.label))} <small>${t("moves_level", { value: level })}</small></span>` +
        `<span class="moves-bar">${T.bar(one.low, one.median, one.high, reach, one.median < 0 ? "down" : "up")}<b>${e(change)}</b></span></li>`;
    });
    const rest = names.length - moving.length, others = names.length - top.length;
    place.innerHTML = rows.length
      ? `<ol class="moves-rows">${rows.join("")}</ol><p class="quiet small">${t("moves_key")} ${rest ? t("moves_rest", { n: rest, others }) : ""}</p>`
      : `<p class="quiet">${t("moves_none")}</p>`;
  }
  // Level of the whole nation, where places add up.
  T.wholeLevel = (name, value) => (data.levers[name].of === "total" ? value * data.states.codes.length : value);

  function drawChanges() {
    const { year } = T.state, isBase = T.isBase();
    T.id("changes-title").textContent = T.t(isBase ? "what_stands" : "what_changed");
    T.id("changes-sub").textContent = T.t(isBase ? "what_stands_sub" : "what_changed_sub", { year, n: T.worlds().n });
    const shown = Object.keys(data.outcomes).filter((name) => T.state.every || data.outcomes[name].headline);
    const hidden = T.hides();
    const same = isBase ? [] : shown.filter((name) => T.yoursOf(name) === null);
    const rows = shown.filter((name) => !same.includes(name));
    T.id("changes").innerHTML = isBase || hidden ? standing(rows, year) : changed(rows, year);
    const list = same.map((name) => T.label(name)).join("; ");
    T.id("same").textContent = list && !hidden ? T.t("same_everywhere", { list }) : "";
    T.id("every").textContent = T.t(T.state.every ? "main_outcomes" : "every_outcome");
    T.press(T.id("every"), T.state.every);
  }
  const head = T.head = (cells) => `<thead><tr>${cells.map((cell) => `<th scope="col">${e(cell)}</th>`).join("")}</tr></thead>`;
  const rowHead = (name) => {
    const { label, unit } = data.outcomes[name];
    return `<th scope="row">${e(T.pick(label))}<small>${e(T.unit(unit))}</small></th>`;
  };
  function standing(rows, year) {
    const body = rows.map((name) => {
      const { unit, official } = data.outcomes[name], found = T.effect(name, year), f = (value) => e(T.figure(value, unit, found.peak, found.digits));
      const at = official ? official.years.indexOf(data.until) : -1;
      return `<tr>${rowHead(name)}<td data-label="${t("column_official", { year: data.until })}">${at < 0 ? "\u2013" : e(T.official(official.values[at], unit))}</td>` +
        `<td data-label="${year}"><b>${f(found.base)}</b></td><td data-label="${t("column_band")}">${e(T.between(found.low, found.high, unit, found.peak))}</td></tr>`;
    });
    const heads = [T.t("column_outcome"), T.t("column_official", { year: data.until }), String(year), T.t("column_band")];
    return `<table class="what"><caption class="sr">${t("what_stands")}</caption>${head(heads)}<tbody>${body.join("")}</tbody></table>`;
  }
  function changed(rows, year) {
    const effects = rows.map((name) => [name, T.effect(name, year)]);
    const reach = Math.max(...effects.map(([, one]) => Math.min(Math.abs(T.part(one)), 1)), 0.02);
    const body = effects.map(([name, one]) => changedRow(name, one, reach));
    const heads = [T.t("column_outcome"), T.t("status_quo"), T.mine(), T.t("column_difference"), T.t("column_relative"), T.t("column_better")];
    return `<table class="what"><caption class="sr">${t("what_changed")}</caption>${head(heads)}<tbody>${body.join("")}</tbody></table>`;
  }
  function changedRow(name, one, reach) {
    const { unit, better } = data.outcomes[name], f = (value, digits) => e(T.figure(value, unit, one.peak, digits));
    const digits = T.digitsBetween(one.changeLow, one.changeHigh), s = (value) => e(T.signed(value, unit, one.peak, digits));
    const cell = (key, text, kind) => `<td data-label="${e(key === "yours" ? T.mine() : T.t(key))}"${kind ? ` class="${kind}"` : ""}>${text}</td>`;
    if (one.yours === undefined) return `<tr>${rowHead(name)}${cell("status_quo", f(one.base, one.digits))}${cell("yours", f(one.base, one.digits))}${["column_difference", "column_relative", "column_better"].map((key) => cell(key, "\u2013")).join("")}</tr>`;
    const bar = one.base ? T.bar(one.changeLow / Math.abs(one.base), one.change / Math.abs(one.base), one.changeHigh / Math.abs(one.base), reach, "yours") : "";
    const sure = one.nothing || one.same || better === "neither" ? "\u2013" : e(T.percent(one.better));
    const small = (value) => Math.abs(value) < 0.001 * one.peak, still = one.nothing && small(one.changeLow) && small(one.changeHigh);
    const band = still ? "" : `<small>${s(one.changeLow)} \u2026 ${s(one.changeHigh)}</small>`;
    return `<tr>${rowHead(name)}${cell("status_quo", f(one.base, one.digits))}${cell("yours", f(one.yours, one.yoursDigits), one.nothing ? "" : "new")}` +
      `${cell("column_difference", one.nothing ? `\u22480${band}` : `${s(one.change)}${band}`)}${cell("column_relative", bar)}${cell("column_better", sure)}</tr>`;
  }

  // Values of the large graph by year: what a screen reader gets in place of the curve.
  T.valueTable = (name) => {
    const { unit, official } = data.outcomes[name], base = T.baseOf(name), yours = T.hides() ? null : T.yoursOf(name), peak = T.peak(name);
    const cells = ([low, , median, , high], at) =>
      `<td>${e(T.figure(median[at], unit, peak, T.digitsBetween(low[at], high[at])))}</td><td>${e(T.between(low[at], high[at], unit, peak))}</td>`;
    const rows = T.years.map((year, at) => {
      const point = official ? official.years.indexOf(year) : -1, own = yours && year >= yours.first ? year - yours.first : -1;
      const mine = yours ? (own < 0 ? "<td>\u2013</td><td>\u2013</td>" : cells(yours.q, own)) : "";
      return `<tr><th scope="row">${year}</th><td>${point < 0 ? "\u2013" : e(T.official(official.values[point], unit))}</td>${cells(base.q, at)}${mine}</tr>`;
    });
    const heads = [T.t("column_year"), T.t("key_official"), T.t("status_quo"), T.t("column_band"), ...(yours ? [T.mine(), T.t("column_band")] : [])];
    const caption = `${T.label(name)} (${T.unit(unit)})`;
    return `<div class="scroll tall" tabindex="0" role="region" aria-label="${e(caption)}"><table class="values"><caption class="sr">${e(caption)}</caption>${head(heads)}<tbody>${rows.join("")}</tbody></table></div>`;
  };
  // On paper the levers are a table: each setting with its month, and the status quo beside it.
  function drawPrinted() {
    const rows = [...T.settings()].sort((a, b) => (a.lever + a.month < b.lever + b.month ? -1 : 1)).map(({ lever, place, month, value }) => {
      const { label, holder, unit } = data.levers[lever], whole = !place || place === "total";
      const cells = [T.t(holder === "us" ? "us_short" : `holder_${holder}`), month, T.exact(place ? value : T.wholeLevel(lever, value), unit), whole ? T.exact(T.statusQuo(lever), unit) : "\u2013"];
      return `<tr><th scope="row">${e(T.pick(label))}${place && place !== "total" ? `, ${e(place)}` : ""}</th>${cells.map((cell) => `<td>${e(cell)}</td>`).join("")}</tr>`;
    });
    const heads = ["column_lever", "by_holder", "from_month", "level", "status_quo"].map((key) => T.t(key));
    T.id("levers-printed").innerHTML = rows.length ? `<table class="what"><caption>${t("levers")}</caption>${head(heads)}<tbody>${rows.join("")}</tbody></table>` : "";
  }
  T.draws("moves", drawMoves);
  T.draws("printed", drawPrinted);
  T.draws("changes", drawChanges);
})(window.TT);
