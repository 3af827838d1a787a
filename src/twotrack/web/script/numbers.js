// Numbers: three significant digits, or up to five where a band is narrow, as the report gives them; two or three bytes
// each in the data.
(function (T) {
  const LOWEST = -16, LONG = "5:", DIGITS = 3, MOST = 5;
  const MINUS = "\u2212", SPACE = "\u00a0", NOTHING = "\u2013", NEARLY = "\u22480";
  const held = new Map();

  T.unpack = (text) => {
    if (held.has(text)) return held.get(text);
    const long = text.startsWith(LONG), width = long ? 3 : 2, least = long ? 1e4 : 100;
    const bytes = Uint8Array.from(atob(long ? text.slice(LONG.length) : text), (sign) => sign.charCodeAt(0));
    const found = new Float64Array(bytes.length / width);
    for (let at = 0; at < found.length; at++) {
      let code = bytes[(at + 1) * width - 1] << 24 >> 24;
      for (let byte = width - 2; byte >= 0; byte--) code = (code << 8) | bytes[at * width + byte];
      found[at] = decoded(code, least, -(1 << (8 * width - 1)));
    }
    held.set(text, found);
    return found;
  };
  function decoded(code, least, missing) {
    if (code === 0) return 0;
    if (code === missing) return NaN;
    const size = Math.abs(code) - 1, mantissas = 9 * least;
    const value = Number(`${(size % mantissas) + least}e${Math.floor(size / mantissas) + LOWEST}`);
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
  const rounded = (size, digits) => format({ minimumSignificantDigits: digits, maximumSignificantDigits: digits }).format(Number(size.toPrecision(digits)));
  const shown = (text) => text.replace("-", MINUS);
  T.isShare = (unit) => unit === "share";
  T.suffix = (unit) => (T.isShare(unit) || unit === "percent" ? `${SPACE}%` : "");

  // Digits that tell both ends of a band apart: three, or up to five where it is narrow.
  T.digitsBetween = (low, high) => {
    let digits = DIGITS;
    if (!Number.isFinite(low) || !Number.isFinite(high)) return digits;
    while (digits <= MOST && low.toPrecision(digits) === high.toPrecision(digits)) digits++;
    return digits > MOST ? DIGITS : digits;
  };
  // A figure of an outcome; what is as good as nothing beside the outcome's peak is written so.
  T.figure = (value, unit, peak, digits = DIGITS) => {
    if (value === null || !Number.isFinite(value)) return NOTHING;
    if (value !== 0 && Math.abs(value) < Math.max(0.001 * (peak || 0), T.isShare(unit) ? 0 : 0.001)) return NEARLY;
    const size = T.isShare(unit) ? 100 * value : value;
    return (size ? shown(rounded(size, digits)) : "0") + T.suffix(unit);
  };
  // Both ends of a band, in digits that tell them apart; one word where both are nothing.
  T.between = (low, high, unit, peak) => {
    const ends = [low, high].map((end) => T.figure(end, unit, peak, T.digitsBetween(low, high)));
    return ends[0] === ends[1] ? ends[0] : ends.join(" \u2013 ");
  };
  // An official figure keeps all its digits where it counts thousands.
  T.official = (value, unit) => (Math.abs(value) >= 1000 ? shown(format({ maximumFractionDigits: 0 }).format(value)) : T.figure(value, unit));
  T.signed = (value, unit, peak, digits) => {
    const text = T.suffix(unit) ? points(value, unit, peak, digits) : T.figure(value, unit, peak, digits);
    return value > 0 && text !== NEARLY ? `+${text}` : text;
  };
  function points(value, unit, peak, digits) {
    const text = T.figure(value, unit, peak, digits);
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
    return T.suffix(unit) ? text + T.suffix(unit) : `${text} ${T.unit(unit)}`;
  };
})(window.TT);
