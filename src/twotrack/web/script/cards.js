// The large graph and the small ones: heading, figure, fan, track record.
(function (T) {
  const { data, state } = T;
  // Small graphs of a story: what it moves most comes first; two of the two presidents stay in view.
  const SMALL = ["weapons_trafficked", "firearm_share", "synthetic_opioid_deaths", "border_patrol_encounters", "us_approval", "mx_approval"];

  const { escape: e, say: t } = T;
  T.dot = (side) => `<span class="dot ${side}" aria-hidden="true"></span>`;
  T.button = (key, attributes, values) => `<button type="button" ${attributes}>${t(key, values)}</button>`;

  // How sure: of the large graph beside the figure, of a small one beside the unit.
  function sure(name, large) {
    const effect = T.effect(name, state.year), text = T.hides() ? "" : T.sureness(name, effect, !large);
    const plain = data.outcomes[name].better === "neither" || effect.better < 0.5;
    return text ? `<span class="sure${plain ? " plain" : ""}">${e(text)}</span>` : "";
  }
  function reading(name) {
    const { unit } = data.outcomes[name], effect = T.effect(name, state.year);
    const base = t("was", { value: T.figure(effect.base, unit, effect.peak, effect.digits) });
    if (T.hides()) return `<span class="now" role="img" aria-label="${t("hidden")}">?</span><span class="was">${base}</span>`;
    const moved = !effect.still;
    const value = T.figure(moved ? effect.yours : effect.base, unit, effect.peak, moved ? effect.yoursDigits : effect.digits);
    const was = moved ? base : T.isBase() ? "" : t("unchanged");
    return `<span class="now ${moved ? "moved" : ""}">${e(value)}</span>${was ? `<span class="was">${was}</span>` : ""}`;
  }
  const recordLine = (name) => {
    const { kind, text } = T.record(name);
    const why = T.canTell(name) ? ` <button type="button" class="link" data-why="${name}" aria-label="${t("why_of", { outcome: T.label(name) })}">${t("why")}</button>` : "";
    return `<p class="record ${kind}"><i class="dot" aria-hidden="true"></i><span>${e(text)}. ` +
      `<button type="button" class="link" data-where="${name}" aria-label="${t("where_of", { outcome: T.label(name) })}">${t("where")}</button>${why}</span></p>`;
  };
  const heading = (name) => {
    const { label, unit } = data.outcomes[name];
    return { label: e(T.pick(label)), unit: e(`${T.unit(unit)} \u00b7 ${state.year}`) };
  };

  T.largeSize = () => {
    const width = T.id("graph").clientWidth - 34 || 600;
    return { width, height: T.isNarrow() ? 178 : Math.min(400, Math.max(250, width * 0.62)), large: true, view: state.view };
  };
  function drawLarge() {
    const name = state.outcome, { label, unit } = heading(name);
    const views = ["level", "difference", "table"].map((view) =>
      T.button(view, `data-view="${view}" aria-pressed="${state.view === view}"`)).join("");
    const inside = state.view === "table" ? T.valueTable(name) : `<div class="plot" id="plot">${T.fan(name, T.largeSize())}</div>`;
    T.keepFocus(T.id("graph"),
      `<figure class="card" aria-labelledby="graph-title"><div class="figure-top"><h2 id="graph-title">${label}</h2>` +
      `<div class="seg small" role="group" aria-label="${t("view")}">${views}</div></div><p class="unit">${unit}</p>` +
      `<p class="reading-line">${reading(name)}${sure(name, true)}</p>${inside}<p class="sr">${e(T.described(name))}</p>${recordLine(name)}</figure>`);
  }
  function smallOnes() {
    if (T.isBase()) return SMALL.filter((name) => name !== state.outcome && Object.hasOwn(data.outcomes, name));
    const sized = Object.keys(data.outcomes).filter((name) => data.outcomes[name].headline).map((name) => {
      const effect = T.effect(name, state.year);
      return [name, effect.still ? 0 : Math.abs(effect.change) / (effect.changeHigh - effect.changeLow || 1)];
    });
    const moved = sized.filter(([, size]) => size > 0).sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const order = [...new Set([...moved, ...SMALL])].filter((name) => Object.hasOwn(data.outcomes, name));
    return order.filter((name) => name !== state.outcome).slice(0, 6);
  }
  function drawSmall() {
    const place = T.id("small"), columns = getComputedStyle(place).gridTemplateColumns.split(" ").length;
    const inner = place.clientWidth - (T.isNarrow() ? 28 : 0) || 600;
    const width = (inner - 14 * (columns - 1)) / columns - 34;
    const cards = (T.hides() ? SMALL : smallOnes()).map((name) => {
      const { label, unit } = heading(name);
      return `<figure class="card" aria-label="${label}"><h3><button type="button" class="to-large" data-large="${name}">${label}</button></h3>` +
        `<p class="unit unit-line"><span>${unit}</span>${sure(name, false)}</p><p class="reading-line">${reading(name)}</p>` +
        `<div class="plot">${T.fan(name, { width, height: 150, large: false, view: "level" })}</div><p class="sr">${e(T.described(name))}</p>${recordLine(name)}</figure>`;
    });
    T.keepFocus(place, cards.join(""));
  }
  // New markup for a place, with the focus where it was.
  T.keepFocus = (place, markup) => {
    const held = place.contains(document.activeElement) ? marksOf(document.activeElement) : "";
    place.innerHTML = markup;
    const again = held && place.querySelector(held);
    if (again) again.focus({ preventScroll: true });
  };
  function marksOf(element) {
    if (element.id) return `#${element.id}`;
    const found = [...element.attributes].find((one) => one.name.startsWith("data-"));
    return found ? `[${found.name}="${CSS.escape(found.value)}"]` : "";
  }

  function drawKey() {
    const rows = [["official", "key_official"], ["replay", "key_replay"], ["base", "status_quo"]];
    if (!T.isBase() && !T.hides()) rows.push(["yours", ""]);
    const swatch = (role) => role === "official" ? '<circle class="official" cx="11" cy="6" r="4"/>' :
      `<rect class="band ${role} b90" width="22" height="12"/><rect class="band ${role} b50" y="3" width="22" height="6"/><path class="median ${role}" d="M0 6H22"/>`;
    T.id("key").innerHTML = rows.map(([role, key]) =>
      `<li><svg width="22" height="12" aria-hidden="true">${swatch(role)}</svg>${e(key ? T.t(key) : T.mine())}</li>`).join("") + `<li>${t("key_bands")}</li>`;
  }
  function drawControl() {
    const select = T.id("outcome");
    select.innerHTML = data.issues.map(({ name, label }) => {
      const own = Object.keys(data.outcomes).filter((one) => data.outcomes[one].issue === name);
      return own.length ? `<optgroup label="${e(T.pick(label))}">${own.map((one) => `<option value="${one}">${e(T.label(one))}</option>`).join("")}</optgroup>` : "";
    }).join("");
    select.value = state.outcome;
    for (const one of T.all("[data-year]")) T.press(one, Number(one.dataset.year) === state.year);
  }
  T.draws("control", drawControl);
  T.draws("graph", drawLarge);
  T.draws("key", drawKey);
  T.draws("small", drawSmall);
})(window.TT);
