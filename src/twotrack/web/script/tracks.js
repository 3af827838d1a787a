// The two tracks, mirrored: cooperation above a line, hostility below it, for each government toward the other.
(function (T) {
  const { data, escape: e, say: t } = T;
  const DIRECTIONS = [["us_to_mx", "us"], ["mx_to_us", "mx"]], TRACKS = ["cooperation", "hostility"];
  const unit = "index";

  const medians = (story, name) => {
    const base = T.baseOf(name).q[2], yours = story === T.base() ? null : T.yoursOf(name, story);
    if (!yours) return [...base];
    return [...base.slice(0, yours.first - data.first), ...yours.q[2]];
  };
  function drawTracks() {
    const place = T.id("tracks"), names = DIRECTIONS.flatMap(([way]) => TRACKS.map((track) => `${track}_${way}`));
    if (!names.every((name) => Object.hasOwn(data.outcomes, name))) return place.replaceChildren();
    const story = T.hides() ? T.base() : T.story(), shown = Object.fromEntries(names.map((name) => [name, medians(story, name)]));
    const W = Math.max(place.clientWidth || 800, 260), narrow = W < 520, m = { l: narrow ? 8 : 150, r: 12, t: 22, b: 22 };
    const H = 300, room = (H - m.t - m.b) / 2, reach = Math.max(...names.flatMap((name) => [...shown[name], ...T.baseOf(name).q[2]])) || 1;
    const x = T.linear([data.first, data.last], [m.l, W - m.r]), height = T.linear([0, reach], [0, room / 2 - (narrow ? 22 : 8)]);
    const rows = DIRECTIONS.map(([way, side], at) => strip({ way, side, middle: m.t + room * (at + 0.5), room, shown, x, height, W, m, narrow, story }));
    const years = T.years.filter((year) => year % (narrow ? 10 : 5) === 0).map((year) => `<text class="middle" x="${T.place(x(year))}" y="${H - 5}">${year}</text>`);
    const cut = T.place(x(data.until + 0.5));
    const lines = `<rect class="ahead" x="${cut}" y="${m.t}" width="${T.place(W - m.r - cut)}" height="${H - m.t - m.b}"/><text x="${Number(cut) + 5}" y="${m.t - 7}">${t("projection")}</text>`;
    place.innerHTML = `<svg viewBox="0 0 ${W} ${H}" width="${W}" height="${H}" class="tracks-chart" aria-hidden="true"><defs>${DIRECTIONS.map(([, side]) => hatch(side)).join("")}</defs>${lines}${rows.join("")}${T.upright(x(T.state.year), m.t, H - m.b, "reading")}${years.join("")}</svg>`;
    const at = T.state.year - data.first;
    T.id("tracks-told").textContent = DIRECTIONS.map(([way]) => T.t("tracks_told", {
      direction: T.t(way), year: T.state.year, cooperation: T.figure(shown[`cooperation_${way}`][at], unit, reach), hostility: T.figure(shown[`hostility_${way}`][at], unit, reach),
    })).join(" ") + (names.some((name) => story !== T.base() && T.differs(name, story)) ? ` (${T.t("tracks_base")})` : "");
  }
  const hatch = (side) => `<pattern id="hatch-${side}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch ${side}" x1="0" x2="0" y1="0" y2="5"/></pattern>`;

  function strip({ way, side, middle, room, shown, x, height, W, m, narrow, story }) {
    const area = (values, up) => T.areaPath(T.years, values.map(() => 0), values.map((value) => (up ? 1 : -1) * value), x, (value) => middle - height(Math.abs(value)) * Math.sign(value));
    const upper = area(shown[`cooperation_${way}`], true), lower = area(shown[`hostility_${way}`], false);
    const thin = TRACKS.filter((track) => story !== T.base() && T.differs(`${track}_${way}`, story)).map((track) => `<path class="thin" d="${T.linePath(T.years, medians(T.base(), `${track}_${way}`).map((value) => (track === "hostility" ? -value : value)), x, (value) => middle - height(Math.abs(value)) * Math.sign(value))}"/>`).join("");
    const words = narrow
      ? `<text class="side ${side}" x="${m.l}" y="${T.place(middle - room / 2 + 12)}">${t(way)}</text>`
      : `<text class="side ${side}" x="2" y="${T.place(middle - 4)}">${t(way)}</text><text x="2" y="${T.place(middle - 20)}">\u2191 ${t("cooperation")}</text><text x="2" y="${T.place(middle + 14)}">\u2193 ${t("hostility")}</text>`;
    return `<path class="cooperation ${side}" d="${upper}"/><path class="hostility ${side}" fill="url(#hatch-${side})" d="${lower}"/>${thin}<line class="zero ${side}" x1="${m.l}" x2="${W - m.r}" y1="${middle}" y2="${middle}"/>${words}`;
  }
  T.draws("tracks", drawTracks);
})(window.TT);
