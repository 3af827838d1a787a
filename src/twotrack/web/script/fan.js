// A fan: bands, medians and official points of one outcome, as the text of an SVG. Small ones and the large one, levels
// and differences are drawn by the same hand. Colours and sizes are in the style; nothing here has a style of its own.
(function (T) {
  const { data } = T;
  let count = 0;

  // What a fan shows: layers of rows by year, points, ends of the axis.
  function levelsOf(name, hidden) {
    const base = T.baseOf(name), yours = hidden || !T.differs(name) ? null : T.yoursOf(name);
    const cut = data.until - data.first + 1;
    const parts = [{ role: "replay", years: T.years.slice(0, cut), q: base.q.map((row) => row.slice(0, cut)) }];
    parts.push({ role: "base", years: T.years.slice(cut), q: base.q.map((row) => row.slice(cut)) });
    if (yours) parts.push({ role: "yours", years: T.years.slice(yours.first - data.first), q: yours.q });
    const { official } = data.outcomes[name];
    const points = official ? official.years.map((year, at) => [year, official.values[at]]) : [];
    return { parts, points: points.filter(([, value]) => value !== null), zero: false };
  }
  function differencesOf(name, hidden) {
    const yours = hidden ? null : T.yoursOf(name);
    const years = T.years.slice((yours ? yours.first : T.future) - data.first);
    const parts = yours ? [{ role: "yours", years, q: yours.d }] : [];
    return { parts, points: [], zero: true };
  }

  T.fan = (name, size) => {
    const hidden = T.hides(name), shown = size.view === "difference" ? differencesOf(name, hidden) : levelsOf(name, hidden);
    const frame = frameOf(shown, size, name);
    const clip = `clip-${(count += 1)}`;
    const ordered = ["replay", "base", "yours"].map((role) => shown.parts.find((part) => part.role === role)).filter(Boolean);
    const inside = [
      ...ordered.map((part) => band(part, 0, 4, frame)), ...ordered.map((part) => band(part, 1, 3, frame)),
      ...ordered.map((part) => line(part, frame)), ...shown.points.map((point) => dot(point, frame, size)),
    ].join("");
    const { w, h, m } = frame;
    return `<svg viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" class="fan" aria-hidden="true">` +
      `<clipPath id="${clip}"><rect x="${m.l}" y="${m.t}" width="${w - m.l - m.r}" height="${h - m.t - m.b}"/></clipPath>` +
      axes(frame, size, name) + `<g clip-path="url(#${clip})">${inside}</g>` +
      cutLine(frame, size) + reading(shown, frame) + endLabels(ordered, frame, name, size) + leaving(ordered, frame, name, size) + "</svg>";
  };

  function frameOf(shown, size, name) {
    const w = Math.max(size.width, 200), h = size.height;
    const m = { l: size.large && w > 420 ? 52 : 46, r: w > 300 ? 50 : 42, t: size.large ? 24 : 14, b: 22 };
    const rows = shown.parts.flatMap((part) => [part.q[1], part.q[3], part.q[2]]);
    const [low, high] = rows.length ? T.extent(shown.zero ? [...rows, [0]] : rows, shown.points.map(([, value]) => value)) : [-1, 1];
    const first = startYear(name, size);
    const x = T.linear([first, data.last], [m.l, w - m.r]);
    return { w, h, m, x, y: T.linear([low, high], [h - m.b, m.t]), low, high, first };
  }
  // A difference begins shortly before the story does.
  function startYear(name, size) {
    const yours = size.view === "difference" && T.yoursOf(name);
    return yours ? Math.min(yours.first, T.future) - 2 : data.first;
  }
  const band = (part, low, high, f) => {
    const path = T.areaPath(part.years, part.q[low], part.q[high], f.x, f.y);
    return path && `<path class="band ${part.role} b${low === 0 ? 90 : 50}" d="${path}"/>`;
  };
  const ahead = (parts) => parts.filter((part) => part.role !== "replay");
  const line = (part, f) => `<path class="median ${part.role}" d="${T.linePath(part.years, part.q[2], f.x, f.y)}"/>`;
  const dot = ([year, value], f, size) =>
    `<circle class="official" cx="${T.place(f.x(year))}" cy="${T.place(f.y(value))}" r="${size.large ? 3.4 : 2.4}"/>`;

  function axes(f, size, name) {
    const { unit } = data.outcomes[name];
    const bars = T.ticks(f.low, f.high, size.large ? 4 : 3).map((value) => {
      const y = T.place(f.y(value));
      return `<line class="grid-line${value === 0 ? " zero" : ""}" x1="${f.m.l}" x2="${f.w - f.m.r}" y1="${y}" y2="${y}"/>` +
        `<text x="${f.m.l - 7}" y="${Number(y) + 4}" class="end">${T.escape(T.short(value, unit))}</text>`;
    });
    const every = f.w > 420 ? 5 : 10;
    const years = T.years.filter((year) => year >= f.first && year % every === 0).map((year) =>
      `<text x="${T.place(f.x(year))}" y="${f.h - 5}" class="middle">${year}</text>`);
    return bars.join("") + years.join("");
  }
  // The line between record and projection stands on every chart.
  function cutLine(f, size) {
    const x = T.place(f.x(data.until + 0.5));
    const word = size.large && f.w > 420 ? `<text x="${Number(x) + 5}" y="${f.h - f.m.b - 7}">${T.escape(T.t("projection"))}</text>` : "";
    return T.upright(x, f.m.t, f.h - f.m.b, "cut") + word;
  }
  // The year that is read: a line, and a point on each median.
  function reading(shown, f) {
    const { year } = T.state, x = T.place(f.x(year));
    const points = ahead(shown.parts).filter((part) => part.years.includes(year)).map((part) => {
      const value = part.q[2][part.years.indexOf(year)];
      return Number.isFinite(value) ? `<circle class="read ${part.role}" cx="${x}" cy="${T.place(f.y(value))}" r="4.4"/>` : "";
    });
    return T.upright(x, f.m.t, f.h - f.m.b, "reading") + points.join("");
  }
  // Labels at the right end, moved apart where they would touch.
  function endLabels(parts, f, name, size) {
    const { unit } = data.outcomes[name];
    const found = ahead(parts).map((part) => {
      const value = part.q[2][part.q[2].length - 1];
      return { role: part.role, value, y: Math.min(Math.max(f.y(value), f.m.t), f.h - f.m.b) };
    }).filter((one) => Number.isFinite(one.value));
    if (found.length === 2 && Math.abs(found[0].y - found[1].y) < 15) {
      const middle = (found[0].y + found[1].y) / 2, up = found[0].y <= found[1].y ? -1 : 1;
      found[0].y = middle + 7.5 * up;
      found[1].y = middle - 7.5 * up;
    }
    const text = (value) => (size.view === "difference" && value > 0 ? "+" : "") + T.short(value, unit);
    return found.map((one) => `<text class="label ${one.role}" x="${f.w - f.m.r + 5}" y="${T.place(one.y + 4)}">${T.escape(text(one.value))}</text>`).join("");
  }
  // A band that leaves the axis says where it ends.
  function leaving(parts, f, name, size) {
    const { unit } = data.outcomes[name], shown = ahead(parts);
    const top = Math.max(...shown.flatMap((part) => [...part.q[4]].filter(Number.isFinite)));
    const bottom = Math.min(...shown.flatMap((part) => [...part.q[0]].filter(Number.isFinite)));
    const wide = size.large && f.w > 420, x = f.w - f.m.r;
    let text = "";
    if (top > f.high) text += `<text class="end" x="${x}" y="${f.m.t - 8}">${T.escape(wide ? T.t("axis_cut", { top: T.short(top, unit) }) : `${T.short(top, unit)} \u25b2`)}</text>`;
    if (bottom < f.low) text += `<text class="end" x="${x}" y="${f.h - f.m.b - 5}">${T.escape(wide ? T.t("axis_cut_low", { low: T.short(bottom, unit) }) : `${T.short(bottom, unit)} \u25bc`)}</text>`;
    return text;
  }
  // Frame of the large graph, for what is laid over it.
  T.frameOf = (name, size) => frameOf(levelsOf(name, T.hides(name)), size, name);
})(window.TT);
