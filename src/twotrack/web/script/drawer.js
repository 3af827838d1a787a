// The drawer: where a curve comes from, and the link to share where the clipboard refuses.
(function (T) {
  const { data, escape: e, say: t } = T;
  const MOST = 8;
  let before = null;

  T.openDrawer = (markup) => {
    before = document.activeElement;
    T.id("drawer").innerHTML = markup;
    T.id("dialog").showModal();
    T.id("close").focus();
  };
  T.closeDrawer = () => T.id("dialog").close();
  // The focus goes back to the button, which may have been drawn anew meanwhile.
  T.afterDrawer = () => {
    const { where, why } = before ? before.dataset : {};
    const again = before && document.contains(before) ? before : document.querySelector(why ? `[data-why="${why}"]` : `[data-where="${where}"]`);
    if (again) again.focus();
  };

  const part = (key, inside) => (inside ? `<h3>${t(key)}</h3>${inside}` : "");
  const line = (text) => (text ? `<p>${e(text)}</p>` : "");
  T.where = (name) => {
    const { label, note, unit, official, record, equations, decides } = data.outcomes[name];
    const scored = T.record(name).text + (record ? `. ${T.t("record_origins", record)}` : ".");
    const takes = ["csv", "png", "svg"].map((key) => T.button(key, `class="btn" data-take="${key}" data-name="${name}"`)).join("");
    T.openDrawer(`<p class="unit">${e(T.unit(unit))}</p><h2 id="drawer-title">${e(T.pick(label))}</h2>` + part("drawer_definition", line(T.pick(note))) +
      part("drawer_series", official ? official.series.split(", ").map(seriesOf).join("") : line(T.t("never_scored"))) +
      part("drawer_record", line(scored)) + line(T.t("drawer_limits")) +
      part("drawer_equation", equations.map(equationOf).join("")) + part("drawer_decides", decides && line(T.t("drawer_decides_told")) + numberTable([decides])) +
      part("drawer_numbers", numbersOf(name)) + part("drawer_take", `<div class="takes">${takes}</div>`) + part("cite", `<p class="citation">${e(T.citation(name))}</p>`));
  };
  T.leverSource = (name) => {
    const { label, meaning, instrument, range, unit, sources, history } = data.levers[name];
    const [low, high, base] = [...range, T.statusQuo(name)].map((level) => T.exact(level, unit));
    const cited = sources.map((one) => `<li>${e(one.cite)}${one.where ? `, ${e(one.where)}` : ""} ${statusOf(one.status)}</li>`).join("");
    T.openDrawer(`<p class="unit">${e(T.unit(unit))}</p><h2 id="drawer-title">${e(T.pick(label))}</h2>` + line(T.t("lever_bounds", { low, high, base })) +
      part("lever_meaning", line(T.pick(meaning))) + part("lever_instrument", line(T.pick(instrument))) +
      part("drawer_status", `<ul>${cited}</ul>`) + part("lever_history", `<p>${history.map(statusOf).join(" ")}</p>`));
  };
  const statusOf = (status) => `<span class="status ${status}">${t(`status_${status}`)}</span>`;
  // English as it stands beside the source; what is said of a line comes first.
  const equationOf = ([told, ...lines]) => `${told ? `<p lang="en">${e(told)}</p>` : ""}<pre class="equation" tabindex="0">${e(lines.join("\n"))}</pre>`;
  function seriesOf(name) {
    const one = data.series[name];
    const breaks = one.breaks.map((text) => `<li>${e(T.pick(text))}</li>`).join("");
    const row = (key, text) => (text ? `<dt>${t(key)}</dt><dd>${e(text)}</dd>` : "");
    const rows = row("drawer_producer", one.producer) + row("drawer_means", T.pick(one.definition)) + row("drawer_licence", T.pick(one.licence));
    return `<p><b>${e(T.pick(one.title))}</b> <code>${e(name)}</code></p><dl>${rows}</dl>${breaks ? `<details><summary>${t("drawer_breaks")}</summary><ul>${breaks}</ul></details>` : ""}`;
  }
  function numbersOf(name) {
    const { issue, official } = data.outcomes[name], all = data.numbers[issue] || [];
    const own = official ? official.series.split(", ") : [];
    const telling = (one) => (one.fitted ? 1 : 0) + (one.by.some((series) => own.some((mine) => series.startsWith(mine))) ? 2 : 0);
    const sorted = [...all].sort((a, b) => telling(b) - telling(a));
    if (!sorted.length) return "";
    const rest = sorted.slice(MOST);
    return line(T.t("drawer_numbers_told")) + numberTable(sorted.slice(0, MOST)) + (rest.length ? `<details><summary>${t("drawer_other", { n: rest.length })}</summary>${numberTable(rest)}</details>` : "");
  }
  function numberTable(list) {
    const band = (values) => (values ? `${number(values[0])} <small>${number(values[1])} \u2013 ${number(values[2])}</small>` : "\u2013");
    const rows = list.map((one) => `<tr><th scope="row">${e(T.pick(one.label))} <small>${e(T.pick(one.unit))}</small></th><td>${band(one.prior)}</td><td>${band(one.fitted)}</td><td><span class="status ${one.status}" title="${e(one.cite)}">${t(`status_${one.status}`)}</span></td></tr>`).join("");
    const heads = ["drawer_numbers", "drawer_prior", "drawer_fitted", "drawer_status"].map((key) => T.t(key));
    return `<table class="numbers">${T.head(heads)}<tbody>${rows}</tbody></table>`;
  }
  const number = (value) => (value === null ? "\u2013" : e(T.figure(value, "")));

  // A text to the clipboard, said on the button; where that is refused, the reader copies by hand.
  const copied = (text, word, byHand) => (navigator.clipboard ? navigator.clipboard.writeText(text).then(() => {
    const before = word.textContent;
    word.textContent = T.t("copied");
    T.speak(T.t("copied"));
    setTimeout(() => { word.textContent = before; }, 1800);
  }, byHand) : byHand());
  T.copy = (id, button) => copied(T.id(id).textContent, button, () => getSelection().selectAllChildren(T.id(id)));
  T.share = () => {
    const url = location.href.split("#")[0] + T.link();
    if (T.tooLong(T.link())) return T.openDrawer(`<h2 id="drawer-title">${t("share")}</h2>${line(T.t("link_long"))}${T.button("scenario_file", 'class="btn" data-take="scenario"')}`);
    return copied(url, T.id("share").querySelector("[data-t]"), () => {
      T.openDrawer(`<h2 id="drawer-title">${t("copy_by_hand")}</h2><input class="search" readonly id="link" aria-label="${t("copy_by_hand")}">`);
      T.id("link").value = url;
      T.id("link").select();
    });
  };
})(window.TT);
