// Two delegations at one table: whose levers are set, red lines on outcomes, offers as links. What is live are worlds and
// red lines; whether a government would sign is asked of the command line, and the front was computed before.
(function (T) {
  const { data, state, escape: e, say: t } = T;
  const SIDES = ["us", "mx"], SURE = 0.8, MOST_LINES = 12, LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];
  const LINE = /^(us|mx):([a-z0-9_]+):(max|min):(-?\d*\.?\d+(?:e[+-]?\d+)?):(\d{4})$/;
  let wrong = "";
  const sideName = (side) => T.t(`holder_${side}`);

  // Red lines in the link: side:outcome:max|min:level:year, with a semicolon between.
  const keyOf = ({ side, outcome, most, value, year }) => `${side}:${outcome}:${most ? "max" : "min"}:${value}:${year}`;
  const line = (side, outcome, most, value, year, one = { side, outcome, most, value, year }) => ({ ...one, key: keyOf(one) });
  T.linesText = () => (state.teams && !bothOffered() ? "" : state.lines.map(keyOf).join(";"));
  T.linesFrom = (text) => {
    const parts = text.split(";").filter(Boolean).map((part) => LINE.exec(part));
    const known = parts.every((found) => found && Object.hasOwn(data.outcomes, found[2]) && data.readAt.includes(Number(found[5])));
    if (!known || parts.length > MOST_LINES) return null;
    return parts.map(([, side, outcome, way, value, year]) => line(side, outcome, way === "max", Number(value), Number(year)));
  };

  // Share of worlds in which a red line holds: counted where the engine of the page ran them, else between which two of
  // the five quantiles it lies.
  function held(one) {
    const share = T.frame?.held?.[one.key];
    if (Number.isFinite(share)) return [share, share];
    const yours = T.yoursOf(one.outcome), series = yours && one.year >= yours.first ? yours : T.baseOf(one.outcome);
    const row = series.q.map((values) => values[one.year - series.first]);
    const low = Math.max(0, ...LEVELS.filter((_, at) => row[at] <= one.value)), high = Math.min(1, ...LEVELS.filter((_, at) => row[at] > one.value));
    return one.most ? [low, high] : [1 - high, 1 - low];
  }
  // Worlds that are still to come hold nothing and break nothing.
  const isOpen = () => T.hides() || (state.own !== null && !T.frame);
  const heldText = ([low, high]) => (low === high ? T.t("line_share", { p: T.percent(low) }) : T.t("line_between", { low: T.percent(low), high: T.percent(high) }));
  const holds = (one) => held(one)[0] >= SURE;
  const ofSide = (side) => state.lines.filter((one) => one.side === side);

  // Two teams: neither sees the other's red lines until both have made an offer.
  const bothOffered = () => SIDES.every((side) => state.offers.some((one) => one.side === side));
  const isSecret = (side) => state.teams && !bothOffered() && state.seat !== side;
  T.isOthers = (group) => Boolean(state.table) && SIDES.includes(group) && state.seat !== "both" && state.seat !== group;
  T.takeSeat = (seat) => {
    T.set({ seat, by: "holder" }, "silent");
    T.findLever(T.id("find").value);
  };
  T.setTeams = (teams) => T.set({ teams, offers: teams ? [] : state.offers, seat: teams && state.seat === "both" ? "us" : state.seat });

  const part = (side, name) => document.querySelector(`#table [data-${name}="${side}"]`);
  T.addLine = (side) => {
    const outcome = part(side, "lineof").value, most = part(side, "lineway").value === "max", typed = part(side, "linelevel").value;
    const { unit } = data.outcomes[outcome], value = Number((Number(typed) / T.shownScale(unit)).toPrecision(6));
    wrong = typed === "" || !Number.isFinite(value) ? side : "";
    if (wrong || state.lines.length >= MOST_LINES) return T.draw(["negotiate"]);
    const own = line(side, outcome, most, value, state.year);
    return keep([...state.lines.filter((one) => one.key !== own.key), own]);
  };
  T.dropLine = (key) => keep(state.lines.filter((one) => one.key !== key));
  // Worlds of one's own levers are counted anew.
  function keep(lines) {
    T.set({ lines });
    if (state.own) T.ask();
  }

  // How many red lines of a side hold, and how many it has.
  const counted = (side) => [ofSide(side).filter(holds).length, ofSide(side).length];
  const keptText = (side, [n, all]) => T.t("offer_kept", { side: sideName(side), n, all });

  // An offer is a link: the levers in force, and who makes it.
  T.offer = (side) => {
    const link = T.link(), moved = T.movedLevers().length;
    const kept = SIDES.map((one) => (isSecret(one) || isOpen() ? [] : counted(one)));
    T.set({ offers: [...state.offers, { side, link, moved, year: state.year, kept }] }, "silent");
    T.speak(T.t("offer_made", { side: sideName(side), n: state.offers.length }));
  };

  const leversOf = (side) => T.movedLevers().filter((name) => [side, "joint"].includes(data.levers[name].holder));
  function lineItem(one) {
    const { label, unit } = data.outcomes[one.outcome], level = `${T.figure(one.value, unit)} ${T.suffix(unit) ? "" : T.unit(unit)}`.trim();
    const said = T.t(one.most ? "line_most" : "line_least", { outcome: T.pick(label), level, year: one.year });
    const share = isOpen() ? (T.hides() ? "?" : T.t("worlds_soon")) : heldText(held(one)), broken = !isOpen() && !holds(one);
    return `<li><span class="${broken ? "broken" : ""}">${broken ? "\u2717" : isOpen() ? "" : "\u2713"} ${e(said)}: ${e(share)}</span> <button type="button" class="link" data-dropline="${e(one.key)}" aria-label="${t("line_drop", { line: said })}">${t("line_away")}</button></li>`;
  }
  function newLine(side) {
    const options = Object.entries(data.outcomes).filter(([, one]) => one.headline).map(([name, { label, unit }]) =>
      `<option value="${name}"${name === state.outcome ? " selected" : ""}>${e(`${T.pick(label)} (${T.suffix(unit).trim() || T.unit(unit)})`)}</option>`).join("");
    const ways = [["max", T.t("line_max")], ["min", T.t("line_min")]].map(([way, said]) => `<option value="${way}">${e(said)}</option>`).join("");
    const name = (key) => e(`${T.t(key)}, ${sideName(side)}`);
    return `<div class="new-line"><select data-lineof="${side}" aria-label="${name("line_of")}">${options}</select><select data-lineway="${side}" aria-label="${name("line_way")}">${ways}</select>` +
      `<input type="number" step="any" data-linelevel="${side}" aria-label="${name("line_level")}"><span class="quiet">${t("line_year", { year: state.year })}</span>` +
      `<button type="button" class="btn" data-addline="${side}">${t("line_add")}</button></div>${wrong === side ? `<p class="small">${t("line_number")}</p>` : ""}`;
  }
  function sideOf(side) {
    const head = `<h3>${T.dot(side)} ${e(sideName(side))}</h3>`;
    const levers = leversOf(side).map((name) => `<li>${e(T.pick(data.levers[name].label))}: ${e(T.exact(T.levelOf(name), data.levers[name].unit))}</li>`).join("");
    const lines = isSecret(side) ? `<p class="quiet small">${t("line_secret")}</p>` : `<ul>${ofSide(side).map(lineItem).join("")}</ul>${newLine(side)}`;
    return `<div class="side-of ${side}">${head}<h4>${t("table_levers")}</h4>${levers ? `<ul>${levers}</ul>` : `<p class="quiet small">${t("table_none")}</p>`}` +
      `<h4>${t("table_lines")}</h4>${lines}<button type="button" class="btn" data-offer="${side}">${t("offer_make", { side: sideName(side) })}</button></div>`;
  }
  function offerItem({ side, link, moved, year, kept }) {
    const lines = kept.map((one, at) => (one[1] ? keptText(SIDES[at], one) : "")).filter(Boolean).join("; ");
    return `<li><a href="${e(link)}">${t("offer_line", { side: sideName(side), n: moved, year })}</a>${lines ? ` <span class="quiet">${e(lines)}</span>` : ""}</li>`;
  }
  function verdict() {
    const counts = SIDES.filter((side) => !isSecret(side) && ofSide(side).length)
      .map((side) => keptText(side, counted(side)));
    const told = counts.length && !isOpen() ? `<p><b>${e(counts.join("; "))}.</b> ${t("table_sure")}</p>` : "";
    const command = `twotrack negotiate --link '${T.link()}'`;
    return T.settings().length === 0 ? told : `${told}<p class="small">${t("table_sign")} <code>${e(command)}</code></p>`;
  }

  // The front that was computed before: mean gains of both presidents.
  const LETTERS = (at) => String.fromCharCode(65 + (at % 26));
  function scatter(points) {
    const W = 360, H = 260, m = 34, range = (of) => [Math.min(0, ...points.map(of)), Math.max(0, ...points.map(of))];
    const spread = ([low, high]) => [low - 0.1 * (high - low || 1), high + 0.1 * (high - low || 1)];
    const x = T.linear(spread(range((one) => one.us)), [m, W - 6]), y = T.linear(spread(range((one) => one.mx)), [H - m, 18]);
    const dots = points.map((one, at) => `<circle class="front-dot${one.both >= 0.5 ? "" : " refused"}" cx="${T.place(x(one.us))}" cy="${T.place(y(one.mx))}" r="5"/><text x="${T.place(x(one.us) + 8)}" y="${T.place(y(one.mx) - 6)}">${LETTERS(at)}</text>`).join("");
    const path = points.map((one) => `${T.place(x(one.us))},${T.place(y(one.mx))}`).join(" ");
    return `<svg viewBox="0 0 ${W} ${H}" role="img" aria-label="${t("front_told")}"><rect class="front-zone" x="${T.place(x(0))}" y="18" width="${T.place(W - 6 - x(0))}" height="${T.place(y(0) - 18)}"/>` +
      `<polyline class="front-line" points="${path}"/>${dots}<text x="${W / 2}" y="${H - 6}" text-anchor="middle">${t("front_us")}</text><text x="2" y="12">${t("front_mx")}</text></svg>`;
  }
  function frontier() {
    const found = data.frontier;
    if (!found) return `<summary>${t("front")}</summary><p class="quiet small">${t("front_none")}</p>`;
    const rows = found.points.map((one, at) => `<tr><th scope="row">${LETTERS(at)}. ${e(T.pick(one.label))}</th><td>${e(T.signed(one.us, ""))}</td><td>${e(T.signed(one.mx, ""))}</td><td>${e(T.percent(one.both))}</td>` +
      `<td><button type="button" class="link" data-package="${at}" aria-label="${t("front_open_of", { letter: LETTERS(at) })}">${t("front_open")}</button></td></tr>`).join("");
    const heads = ["front_package", "holder_us", "holder_mx", "front_both", "front_levers"].map((key) => T.t(key));
    return `<summary>${t("front")}</summary><p class="quiet small">${t("front_note", { packages: found.packages, draws: found.draws, us: found.us, mx: found.mx, overlap: found.overlap, month: found.month })}</p>` +
      `<div class="plot">${scatter(found.points)}</div><div class="scroll"><table>${T.head(heads)}<tbody>${rows}</tbody></table></div>`;
  }
  T.openPackage = (at) => {
    const own = T.leversFrom(data.frontier.points[at].levers).settings.filter(T.canRun);
    if (!T.live) return T.notice("link_no_story", { part: data.frontier.points[at].levers });
    return T.setOwn(own, "push");
  };

  T.draws("negotiate", () => {
    const card = T.id("table"), { table, seat, teams, offers } = T.state;
    card.hidden = !table;
    T.press(T.id("negotiate"), table);
    for (const box of T.all("[data-group]")) if (SIDES.includes(box.dataset.group)) box.hidden = T.isOthers(box.dataset.group);
    if (!table) return;
    for (const one of T.all("[data-seat]")) {
      one.textContent = T.t(one.dataset.seat === "both" ? "seat_both" : `holder_${one.dataset.seat}`);
      T.press(one, one.dataset.seat === seat);
      one.hidden = teams && one.dataset.seat === "both";
    }
    T.press(T.id("teams"), teams);
    const typed = SIDES.map((side) => ["lineof", "lineway", "linelevel"].map((name) => part(side, name) && [part(side, name).value, name, side]));
    T.keepFocus(T.id("table-sides"), SIDES.map(sideOf).join(""));
    for (const [value, name, side] of typed.flat().filter(Boolean)) if (part(side, name)) part(side, name).value = value;
    T.id("table-offers").innerHTML = offers.length ? `<h4>${t("offers")}</h4><ol>${offers.map(offerItem).join("")}</ol>` : "";
    T.id("table-verdict").innerHTML = verdict();
    T.keepFocus(T.id("table-frontier"), frontier());
  });
})(window.TT);
