// The argument: the article's claims by paragraph, each with its verdict, and a change shared out among the accounts.
(function (T) {
  const { escape: e, say: t } = T, part = T.id("argument");
  if (!part) return;
  let held = null, open = "", years = "";
  const read = () => (held = held || JSON.parse(T.id("argument-data").textContent));
  const said = (text) => (Array.isArray(text) ? T.pick(text) : text);
  const sign = (verdict) => `<svg class="verdict ${verdict}" aria-hidden="true"><use href="#mark-${verdict}"/></svg>`;

  function drawArgument() {
    const { claims, verdicts } = read();
    const count = (verdict) => claims.filter((one) => one[2] === verdict).length;
    T.id("argument-sub").textContent = T.t("argument_sub", { n: claims.length, holds: count("holds"), qualified: count("qualified"), fails: count("fails") });
    if (!part.open) return T.id("argument-body").replaceChildren();
    const kept = part.contains(document.activeElement) ? document.activeElement.dataset : {};
    const keys = Object.keys(verdicts).filter(count).map((verdict) => `<li>${sign(verdict)} ${e(T.pick(verdicts[verdict]))} <b>${count(verdict)}</b></li>`);
    T.id("argument-body").innerHTML = `<p class="quiet small">${t("argument_told")}</p><ul class="key">${keys.join("")}</ul><ol class="claims">${rows(claims).join("")}</ol>${changes()}`;
    const back = kept.claim ? `[data-claim="${kept.claim}"]` : kept.years ? `[data-years="${kept.years}"]` : "";
    if (back) part.querySelector(back).focus({ preventScroll: true });
    return undefined;
  }

  // A paragraph of the article a row: its number, its subject in our words, and a mark for each claim.
  const rows = (claims) => [...new Set(claims.map((one) => one[1]))].map((number) => {
    const own = claims.filter((one) => one[1] === number), shown = own.find((one) => one[0] === open);
    return `<li><b>\u00b6 ${number}</b><span>${e(T.pick(read().subjects[number]))}</span><span class="marks">${own.map(mark).join("")}</span>${shown ? evidence(shown) : ""}</li>`;
  });
  const mark = ([id, , verdict, statement]) => `<button type="button" data-claim="${id}" aria-expanded="${id === open}" title="${e(said(statement))}" aria-label="${e(`${id}: ${said(statement)}. ${T.pick(read().verdicts[verdict])}`)}">${sign(verdict)}${id}</button>`;
  function evidence([id, , verdict, statement, more, figure, ends, kind]) {
    const line = (key, text) => (text ? `<dt>${t(key)}</dt><dd>${text}</dd>` : "");
    const interval = [said(ends).replace(/-/g, "\u2212"), kind && T.pick(read().intervals[kind])].filter(Boolean).join(" \u00b7 ");
    const verdictText = `${sign(verdict)} ${e(more ? said(more) : T.pick(read().verdicts[verdict]))}`;
    return `<div class="evidence"><p><b>${id}</b> ${e(said(statement))}</p><dl>${line("argument_verdict", verdictText)}${line("argument_figure", e(said(figure)) || t("argument_no_figure"))}` +
      `${line("argument_interval", e(interval))}${line("argument_more", `<code>twotrack claims ${id}</code>`)}</dl></div>`;
  }

  // A change between two years against both reference points, each bar from where the one before ended.
  function changes() {
    const every = read().changes, spans = [...new Set(every.map(([first, last]) => `${first}-${last}`))];
    years = years || spans[0];
    const own = every.filter(([first, last]) => `${first}-${last}` === years);
    const [first, last, , before, after] = own[0], rate = (value) => value.toFixed(2);
    const choice = spans.map((span) => `<button type="button" data-years="${span}" aria-pressed="${span === years}">${span.replace("-", "\u2013")}</button>`);
    const edges = own.flatMap(([, , , start, end, parts]) => [0, end, ...steps(start, parts).flatMap(([at, one]) => [at, at + one[2], at + one[3]])]);
    const axis = [Math.min(...edges), Math.max(...edges)];
    const drawn = own.map((one) => `<section><h4>${t(one[2] === "held" ? "argument_held" : "argument_absent", { first })}</h4>${waterfall(one, axis)}</section>`);
    return `<h3>${t("argument_changed", { first, last, before: rate(before), after: rate(after) })}</h3><div role="group" class="seg" aria-label="${t("argument_years")}">${choice.join("")}</div>` +
      `<p class="quiet small">${t("argument_change_told")}</p><div class="falls">${drawn.join("")}</div>`;
  }
  const steps = (before, parts) => {
    let at = before;
    return parts.map((one) => {
      const start = at;
      at += one[1];
      return [start, one];
    });
  };
  function waterfall([first, last, , before, after, parts], axis) {
    const total = (year, rate) => `<li class="total"><span>${year}</span><b>${rate.toFixed(2)}</b>${T.strip(0, rate, axis, "whole")}</li>`;
    const added = steps(before, parts).map(([start, [player, mean, low, high]]) => {
      const kind = ["unexplained", "drift"].includes(player) ? "nobody" : mean < 0 ? "down" : "up";
      const band = T.t("argument_band", { low: signed(low), high: signed(high) });
      return `<li><span>${e(T.pick(read().players[player]))}</span><b>${mean < 0 ? "\u25bc" : "\u25b2"} ${signed(mean)}</b>${T.strip(start, start + mean, axis, kind, [start + low, start + high])}<small>${e(band)}</small></li>`;
    });
    return `<ol class="waterfall">${total(first, before)}${added.join("")}${total(last, after)}</ol>`;
  }
  const signed = (value) => `${value < 0 ? "\u2212" : "+"}${Math.abs(value).toFixed(2)}`;

  part.addEventListener("toggle", () => T.draw(["argument", "height"]));
  part.addEventListener("click", (event) => {
    const { claim, years: span } = (event.target.closest("button") || part).dataset;
    if (!claim && !span) return;
    open = claim ? (claim === open ? "" : claim) : open;
    years = span || years;
    T.draw(["argument", "height"]);
  });
  T.draws("argument", drawArgument);
})(window.TT);
