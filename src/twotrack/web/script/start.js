// Start: what is pressed, typed and turned, and the first drawing.
(function (T) {
  const { data, state } = T;

  // Words of the skeleton in the language in force.
  function drawWords() {
    document.documentElement.lang = state.lang;
    for (const one of T.all("[data-t]")) one.textContent = T.t(one.dataset.t);
    for (const one of T.all("[data-name]")) if (one.dataset.name in data.texts.en) one.setAttribute("aria-label", T.t(one.dataset.name));
    for (const one of T.all("button[data-language]")) T.press(one, one.dataset.language === state.lang);
    T.drawNotices();
    T.id("find").placeholder = T.t("find");
    document.body.dataset.tab = state.tab;
    for (const one of T.all(".tabs [data-tab]")) one.setAttribute("aria-current", one.dataset.tab === state.tab);
  }
  T.drawsFirst("words", drawWords);

  const speak = () => T.speak(T.hides() ? "" : T.described(state.outcome));
  T.speakNow = speak;
  const go = (change, how) => {
    T.set(change, how);
    speak();
  };
  // What each mark of a button does; the first that an element has is taken.
  const PRESSED = {
    story: (value) => {
      const [set, story] = value.split(":");
      T.quiet();
      T.forget();
      go({ set: Number(set), story, own: null });
    },
    year: (value) => go({ year: Number(value) }),
    view: (value) => go({ view: value }),
    large: (value) => {
      go({ outcome: value });
      T.id("graph").focus({ preventScroll: true });
      T.id("graph").scrollIntoView({ block: "center" });
    },
    where: (value) => T.where(value),
    why: (value) => T.why(value),
    copy: (value, element) => T.copy(value, element),
    source: (value) => T.leverSource(value),
    back: (value) => T.leverBack(value),
    take: (value, element) => ({ csv: T.saveCsv, svg: T.saveSvg, png: T.savePng, scenario: T.saveScenario })[value](element.dataset.name),
    map: (value) => T.set({ map: value }, "silent"),
    state: (value) => go({ place: value === state.place ? "" : value }),
    language: (value) => {
      T.set({ lang: value }, "replace");
      T.speak("");
    },
    by: (value) => T.set({ by: value }, "silent"),
    tab: (value) => {
      T.set({ tab: value }, "silent");
      scrollTo(0, 0);
    },
    step: (value) => go({ step: value }),
    door: () => BUTTONS.negotiate(),
    seat: (value) => T.takeSeat(value),
    dropline: (value) => T.dropLine(value),
    addline: (value) => T.addLine(value),
    offer: (value) => T.offer(value),
    package: (value) => T.openPackage(Number(value)),
  };
  const BUTTONS = {
    undo: () => history.back(),
    redo: () => history.forward(),
    share: () => T.share(),
    "all-back": () => T.allBack(),
    class: () => go({ step: state.step ? "" : "predict", view: "level" }),
    negotiate: () => T.set({ table: state.table ? "" : "1", by: "holder" }),
    teams: () => T.setTeams(!state.teams),
    every: () => T.set({ every: !state.every }, "silent"),
    close: () => T.closeDrawer(),
    print: () => print(),
    "save-all": () => T.saveAll(),
    "save-scenario": () => T.saveScenario(),
  };
  document.addEventListener("click", (event) => {
    const element = event.target.closest("button, [data-state]");
    if (!element) {
      if (event.target === T.id("dialog")) T.closeDrawer();
      return;
    }
    if (Object.hasOwn(BUTTONS, element.id)) return BUTTONS[element.id]();
    const mark = Object.keys(element.dataset).find((name) => Object.hasOwn(PRESSED, name));
    if (mark) PRESSED[mark](element.dataset[mark], element);
  });
  T.id("outcome").addEventListener("change", (event) => go({ outcome: event.target.value }));
  T.id("state").addEventListener("change", (event) => go({ place: event.target.value }));
  T.id("groups").addEventListener("input", (event) => event.target.dataset.slider && T.moveSlider(event.target));
  T.id("groups").addEventListener("change", (event) => {
    const { level, from } = event.target.dataset;
    if (level) T.typeLevel(event.target);
    else if (from) T.chooseMonth(event.target);
  });
  T.id("find").addEventListener("input", (event) => T.findLever(event.target.value));
  T.id("dialog").addEventListener("close", T.afterDrawer);

  document.addEventListener("keydown", (event) => {
    const handle = event.target.closest && event.target.closest("[data-guess]");
    if (handle && T.turnGuess(handle, event.key)) return event.preventDefault();
    const { slider } = event.target.dataset || {};
    if (slider && event.key === "Delete") T.leverBack(slider);
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "range";
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return undefined;
    event.preventDefault();
    return event.shiftKey ? history.forward() : history.back();
  });
  document.addEventListener("pointerdown", T.holdGuess);
  document.addEventListener("pointermove", T.dragGuess);
  document.addEventListener("pointerup", T.dropGuess);

  addEventListener("popstate", T.follow);
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    T.set({}, "silent");
  });
  // Inside another page the frame around it learns how high this one is.
  const tellHeight = () => parent !== window && parent.postMessage({ twotrack: "height", height: document.documentElement.scrollHeight }, "*");
  T.draws("height", tellHeight);

  document.body.classList.add("scripted");
  const { change, told } = T.readLink(location.hash);
  if (location.hash) Object.assign(T.state, change);
  T.render();
  T.startEngine();
  if (state.own) T.ask(told);
  else T.tellLink(told);
})(window.TT);
