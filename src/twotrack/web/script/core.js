// Core: the data, the words, the one state, and the loop that draws it.
"use strict";
(function (T) {
  const LANGUAGES = ["en", "es"];
  T.data = JSON.parse(document.getElementById("data").textContent);
  T.state = {
    set: T.data.start.set, story: T.data.start.story, own: null, outcome: "homicides", year: T.data.readAt[1], view: "level",
    map: "year", place: "", lang: T.data.language, step: "", guess: null, tab: "levers", every: false, by: "holder",
    table: "", seat: "both", teams: false, lines: [], offers: [],
  };
  T.id = (name) => document.getElementById(name);
  // The telephone's arrangement: the same bound as in narrow.css, in letters, so that large text has it too.
  T.isNarrow = () => matchMedia("(max-width: 47.5em)").matches;
  T.press = (one, on) => one.setAttribute("aria-pressed", Boolean(on));
  T.all = (query, root) => [...(root || document).querySelectorAll(query)];

  // Words: a message with its values filled in, and a pair of texts in the language in force.
  T.t = (key, values) => {
    const text = T.data.texts[T.state.lang][key];
    if (text === undefined) throw new Error(`no message ${key}`);
    return values ? text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole)) : text;
  };
  T.pick = (pair) => pair[LANGUAGES.indexOf(T.state.lang)];
  T.say = (key, values) => T.escape(T.t(key, values));
  T.escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  T.unit = (unit) => T.pick(T.data.units[unit] || [unit, unit]);

  // State: every change goes through here; what is drawn is drawn once a frame.
  const drawers = [];
  let waiting = false;
  T.draws = (name, draw) => drawers.push([name, draw]);
  // What others measure is drawn before them.
  T.drawsFirst = (name, draw) => drawers.unshift([name, draw]);
  T.set = (change, how) => {
    Object.assign(T.state, change);
    if (how !== "silent") T.remember(how);
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(T.render);
  };
  T.render = () => {
    waiting = false;
    T.draw(drawers.map(([name]) => name));
  };
  // Some parts, in their order.
  T.draw = (names) => {
    for (const [name, draw] of drawers.filter(([one]) => names.includes(one))) {
      try {
        draw();
      } catch (error) {
        T.notice("fault", { part: name });
        console.error(name, error);
      }
    }
  };

  // Notices: one sentence each, entered as text; the same one is not said twice. A change of language says them anew.
  let notices = [];
  T.notice = (key, values) => {
    if (notices.some(([said, filled]) => said === key && JSON.stringify(filled) === JSON.stringify(values))) return;
    notices.push([key, values]);
    T.drawNotices();
  };
  T.drawNotices = () => T.id("notices").replaceChildren(...notices.map(([key, values]) => {
    const line = document.createElement("p");
    line.textContent = T.t(key, values);
    return line;
  }));
  T.unsay = (keys) => {
    notices = notices.filter(([key]) => !keys.includes(key));
    T.drawNotices();
  };
  T.quiet = () => {
    notices = [];
    T.drawNotices();
  };

  // The live region speaks once, some time after the last change.
  let speaking = 0;
  T.speak = (text) => {
    clearTimeout(speaking);
    // What was said before must not give away what is hidden now.
    if (!text) T.id("live").textContent = "";
    speaking = setTimeout(() => { T.id("live").textContent = text; }, 700);
  };
})((window.TT = window.TT || {}));
