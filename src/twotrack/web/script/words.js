// Sentences: what a story does to an outcome, how sure that is, how well its forecasts did.
(function (T) {
  const { data } = T;

  // In class mode nothing gives the answer away before it is revealed.
  T.hides = () => (T.state.step === "predict" || T.state.step === "vote") && !T.isBase();

  T.title = () => (T.state.own ? T.t("own_story") : T.pick(T.story().title));
  // How the scenario in view is called beside the status quo.
  T.mine = () => T.t(T.state.own ? "yours_own" : "yours");
  const lower = (text) => (/^[A-Z\u00c0-\u00dd](?![A-Z0-9])/.test(text) && !/^(US|EE|COVID|M\u00e9xico|Mexic)/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
  T.outcomeInText = (name) => lower(T.label(name));

  // How many worlds: of the better side, or of the lower one where no side is better.
  T.sureness = (name, effect, short) => {
    if (effect.still || effect.same) return "";
    const worse = 1 - effect.better - effect.alike, good = effect.better >= worse;
    const sides = data.outcomes[name].better === "neither" ? ["lower", "higher"] : ["better", "worse"];
    const side = sides[good ? 0 : 1];
    return T.t(short ? `${side}_short` : `${side}_in`, { p: T.percent(good ? effect.better : worse) });
  };

  // Within a tenth of the last recorded year they stay.
  const homicidesGo = (ratio) => (ratio > 1.1 ? "answer_homicides_rise" : ratio < 0.9 ? "answer_homicides_fall" : "answer_homicides");

  T.answer = () => {
    const { outcome, year } = T.state;
    const { unit } = data.outcomes[outcome], effect = T.effect(outcome, year);
    const shown = (value) => T.figure(value, unit, effect.peak, effect.digits);
    const words = T.suffix(unit) ? "" : T.unit(unit);
    const values = { outcome: T.outcomeInText(outcome), year, story: T.title(), median: shown(effect.base), unit: words };
    if (T.hides()) return T.t("answer_hidden", values);
    if (T.isBase()) {
      const today = T.baseOf(outcome).q[2][data.until - data.first];
      const key = outcome === "homicides" ? homicidesGo(effect.base / today) : "answer_base";
      return tidy(T.t(key, { ...values, today: shown(today), low: shown(effect.low), high: shown(effect.high) }));
    }
    if (effect.still) {
      return tidy(T.t(T.state.own ? "answer_own_same" : "answer_same", { ...values, low: shown(effect.low), high: shown(effect.high) }));
    }
    const own = (value) => T.figure(value, unit, effect.peak, effect.yoursDigits);
    const band = { low: own(effect.yoursLow), high: own(effect.yoursHigh) };
    return tidy(T.t(T.state.own ? "answer_own" : "answer_story", { ...values, ...band, yours: own(effect.yours), sureness: T.sureness(outcome, effect) }));
  };
  // Without a unit a space would stand before the comma.
  const tidy = (text) => text.replace(/ +([,.:;])/g, "$1");

  // The description of a graph, for those who do not see it.
  T.described = (name) => {
    const { unit, label } = data.outcomes[name], { year } = T.state, effect = T.effect(name, year);
    const values = { outcome: T.pick(label), unit: T.unit(unit), year, base: T.figure(effect.base, unit, effect.peak, effect.digits) };
    if (effect.yours === undefined || T.hides()) return T.t("described", values);
    const change = T.signed(effect.change, unit, effect.peak);
    const sureness = T.sureness(name, effect) || T.t("unchanged");
    return T.t("described_story", { ...values, yours: T.figure(effect.yours, unit, effect.peak, effect.yoursDigits), change, sureness });
  };

  // The track record in one sentence, and whether it is good, weak or not there.
  T.record = (name) => {
    const { record, official } = data.outcomes[name];
    if (!record) return { kind: "none", text: T.t(official ? "not_yet_scored" : "never_scored") };
    const weak = record.ratio > 1;
    const text = T.t("record", { ...record, ratio: record.ratio.toFixed(2), rival: T.pick(record.rival) });
    return { kind: weak ? "weak" : "good", text: weak ? `${text}; ${T.t("rival_better")}` : text };
  };
})(window.TT);
