// Files to take away: a curve as CSV, SVG or PNG, all numbers, the scenario, the citation.
(function (T) {
  const { data } = T;
  const STATISTICS = ["q05", "q25", "median", "q75", "q95"], SCALE = 2;

  const save = (name, content, type) => {
    const link = document.createElement("a"), url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };
  const cell = (value) => (/[",\n]/.test(value) ? `"${String(value).replace(/"/g, '""')}"` : String(value));
  const HEAD = ["outcome", "story", "place", "year", "statistic", "value", "unit", "receipt"];

  // Rows of one outcome: status quo, story, difference, official figures.
  function rowsOf(name) {
    const { unit, official } = data.outcomes[name], rows = [];
    const add = (story, years, values, prefix) => STATISTICS.forEach((statistic, row) => years.forEach((year, at) => {
      const value = values[row][at];
      if (Number.isFinite(value)) rows.push([name, story.name, "MX", year, prefix + statistic, value, unit, story.line]);
    }));
    add(T.base(), T.years, T.baseOf(name).q, "");
    const yours = T.hides() ? null : T.yoursOf(name);
    if (yours) {
      const years = T.years.slice(yours.first - data.first);
      add(T.story(), years, yours.q, "");
      add(T.story(), years, yours.d, "difference_");
    }
    if (official) official.years.forEach((year, at) => rows.push([name, "official", "MX", year, "official", official.values[at], unit, official.series]));
    return rows;
  }
  T.csvText = (names) => [HEAD, ...names.flatMap(rowsOf)].map((row) => row.map(cell).join(",")).join("\n") + "\n";
  T.saveCsv = (name) => save(`${name}_${T.story().name}.csv`, T.csvText([name]), "text/csv");
  T.saveAll = () => save(`twotrack_${T.story().name}.csv`, T.csvText(Object.keys(data.outcomes)), "text/csv");

  // A chart that stands alone: the styles that it has here are written into it.
  const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "font-family", "font-size", "font-weight", "text-anchor"];
  T.svgText = (name) => {
    const box = document.createElement("div");
    box.className = "plot export";
    box.innerHTML = T.fan(name, { width: 760, height: 400, large: true, view: T.state.view === "difference" ? "difference" : "level" });
    document.body.append(box);
    const svg = box.firstElementChild;
    for (const part of T.all("*", svg)) {
      const style = getComputedStyle(part);
      for (const property of KEPT) {
        const value = style.getPropertyValue(property);
        if (value) part.setAttribute(property, value);
      }
    }
    const background = getComputedStyle(document.documentElement).getPropertyValue("--card").trim();
    box.remove();
    svg.removeAttribute("aria-hidden");
    const own = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 -58 760 488", width: 760, height: 488 };
    for (const [key, value] of Object.entries(own)) svg.setAttribute(key, value);
    const ink = getComputedStyle(document.body).color, { label, unit } = data.outcomes[name];
    const text = (content, y, size, weight) => `<text x="10" y="${y}" font-family="sans-serif" font-size="${size}" font-weight="${weight}" fill="${ink}">${T.escape(content)}</text>`;
    const frame = `<rect x="0" y="-58" width="760" height="488" fill="${background}"/>` + text(`${T.pick(label)}, ${T.unit(unit)}`, -34, 18, 600) +
      text(T.title(), -14, 13, 400) + text(T.story().line, 422, 10, 400);
    svg.insertAdjacentHTML("afterbegin", frame);
    return new XMLSerializer().serializeToString(svg);
  };
  T.saveSvg = (name) => save(`${name}_${T.story().name}.svg`, T.svgText(name), "image/svg+xml");
  T.savePng = (name) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = 760 * SCALE;
      canvas.height = 488 * SCALE;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(`${name}_${T.story().name}.png`, blob, "image/png"), "image/png");
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(T.svgText(name))}`;
  };

  // The scenario as the command line reads it.
  T.scenarioText = () => {
    const story = { ...T.story(), settings: T.settings() }, quote = (text) => JSON.stringify(text), lines = [];
    const pair = (texts) => `{ en = ${quote(texts[0])}, es = ${quote(texts[1])} }`;
    lines.push(`title = ${pair(story.title)}`, `story = ${pair(story.story)}`, "", "[settings]");
    for (const lever of T.movedLevers(story).sort()) {
      const own = story.settings.filter((one) => one.lever === lever).sort((a, b) => (a.month < b.month ? -1 : 1));
      const steps = (list) => list.map((one) => `${one.month} = ${one.value}`);
      const places = [...new Set(own.map((one) => one.place).filter(Boolean))];
      const inside = [...steps(own.filter((one) => !one.place)), ...places.map((place) => `${place} = { ${steps(own.filter((one) => one.place === place)).join(", ")} }`)];
      lines.push(`${lever} = { ${inside.join(", ")} }`);
    }
    return `${lines.join("\n")}\n`;
  };
  T.saveScenario = () => save(`${T.story().name}.toml`, T.scenarioText(), "application/toml");

  T.citation = (name) => {
    const story = T.story(), run = T.runSet(), { official, label } = data.outcomes[name];
    const source = official ? official.series.split(", ").map((one) => data.series[one].producer).join("; ") : T.t("no_source");
    return T.t("citation", { version: run.version, outcome: T.pick(label), story: T.title(), receipt: story.receipt, n: T.worlds().n, seed: run.seed, source });
  };
})(window.TT);
