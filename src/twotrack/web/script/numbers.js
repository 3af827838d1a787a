// Numbers: three significant digits, as the table of results gives them; sixteen bits each in the data.
(function (T) {
  "use strict";
  const MANTISSAS = 900, LEAST = 100, LOWEST = -16, MISSING = -32768;
  const MINUS = "\u2212", SPACE = "\u00a0", NOTHING = "\u2013", NEARLY = "\u22480";
  const held = new Map();

  T.unpack = (text) => {
    if (held.has(text)) return held.get(text);
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const codes = new Int16Array(bytes.buffer);
    const found = Float64Array.from(codes, (code) => decoded(code));
    held.set(text, found);
    return found;
  };
  function decoded(code) {
    if (code === 0) return 0;
    if (code === MISSING) return NaN;
    const size = Math.abs(code) - 1;
    const value = Number(`${(size % MANTISSAS) + LEAST}e${Math.floor(size / MANTISSAS) + LOWEST}`);
    return code > 0 ? value : -value;
  }
  // Rows of equal length out of one array, cut once.
  const cut = new WeakMap();
  T.rows = (values, width) => {
    if (!cut.has(values)) cut.set(values, Array.from({ length: values.length / width }, (_, at) => values.subarray(at * width, (at + 1) * width)));
    return cut.get(values);
  };

  const formats = new Map();
  function format(options) {
    const locale = { en: "en-US", es: "es-MX" }[T.state.lang];
    const key = locale + JSON.stringify(options);
    if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(locale, options));
    return formats.get(key);
  }
  // Zeros among them, so that a row has one format: 29.0 beside 17.2.
  const THREE = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  const shown = (text) => text.replace("-", MINUS);
  T.isShare = (unit) => unit === "share";
  T.suffix = (unit) => (T.isShare(unit) || unit === "percent" ? `${SPACE}%` : "");

  // A figure of an outcome; what is as good as nothing beside the outcome's peak is written so.
  T.figure = (value, unit, peak) => {
    if (value === null || !Number.isFinite(value)) return NOTHING;
    if (value !== 0 && Math.abs(value) < Math.max(0.001 * (peak || 0), T.isShare(unit) ? 0 : 0.001)) return NEARLY;
    const size = T.isShare(unit) ? 100 * value : value;
    return (size ? shown(format(THREE).format(Number(size.toPrecision(3)))) : "0") + T.suffix(unit);
  };
  // An official figure keeps all its digits where it counts thousands.
  T.official = (value, unit) => (Math.abs(value) >= 1000 ? shown(format({ maximumFractionDigits: 0 }).format(value)) : T.figure(value, unit));
  T.signed = (value, unit, peak) => {
    const text = T.isShare(unit) || unit === "percent" ? points(value, unit, peak) : T.figure(value, unit, peak);
    return value > 0 && text !== NEARLY ? `+${text}` : text;
  };
  function points(value, unit, peak) {
    const text = T.figure(value, unit, peak);
    return text === NEARLY ? text : T.t("points", { value: text.replace(T.suffix(unit), "") });
  }
  // Ticks and labels of an axis: short.
  T.short = (value, unit) => {
    const size = T.isShare(unit) ? 100 * value : value;
    return shown(format({ notation: "compact", maximumSignificantDigits: 3 }).format(size)) + T.suffix(unit);
  };
  T.percent = (share) => {
    const text = share >= 0.995 ? `>${SPACE}99` : String(Math.round(100 * share));
    return `${share > 0 && share < 0.005 ? `<${SPACE}1` : text}${SPACE}%`;
  };
  T.relative = (value) => {
    const text = `${shown(format({ maximumSignificantDigits: 2 }).format(Math.abs(100 * value) < 100 ? 100 * value : Math.round(100 * value)))}${SPACE}%`;
    return value > 0 ? `+${text}` : text;
  };
  // A level of a lever in its own unit: exact to six digits.
  T.exact = (value, unit) => {
    const size = T.isShare(unit) ? 100 * value : value;
    const text = shown(format({ maximumSignificantDigits: size >= 1000 ? 6 : 3 }).format(size));
    if (unit === "index") return `${text}\u00d7`;
    return T.isShare(unit) || unit === "percent" ? text + T.suffix(unit) : `${text} ${T.unit(unit)}`;
  };
})((window.TT = window.TT || {}));
