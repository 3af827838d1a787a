// The printed kernel: arguments by the names of its manifest in, results by name out. Nothing here knows the equations.
(function (K) {
  "use strict";
  const KINDS = { f8: Float64Array, w8: Float64Array, i4: Int32Array, u4: Uint32Array, i8: BigInt64Array, u8: BigUint64Array, b1: Uint8Array };
  const ALIGNED = 64, PAGE = 65536;
  const size = (shape) => shape.reduce((product, one) => product * one, 1);

  // The packed text: head, and its parts as bytes by name.
  K.unpacked = async (text) => {
    const zipped = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
    const whole = await new Response(stream).arrayBuffer();
    const length = Number(new DataView(whole).getBigUint64(0, true)), start = 8 + length;
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(whole, 8, length)));
    return { head, part: (name) => new Uint8Array(whole, start + head.parts[name][0], head.parts[name][1]) };
  };

  // A kernel with its arguments in place and room for the results of all draws.
  K.kernel = async ({ head, part }) => {
    const { instance } = await WebAssembly.instantiate(part("code"), {});
    const { exports } = instance, { memory } = exports;
    let end = Number(exports.__heap_base.value);
    const room = (bytes) => {
      const first = Math.ceil(end / ALIGNED) * ALIGNED;
      end = first + bytes;
      const missing = end - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return first;
    };
    const put = (bytes) => {
      const first = room(bytes.byteLength);
      new Uint8Array(memory.buffer, first, bytes.byteLength).set(bytes);
      return first;
    };
    // What all draws have alike stands once: it is repeated to its size.
    const fill = (bytes, whole) => {
      const first = room(whole), held = new Uint8Array(memory.buffer, first, whole);
      for (let at = 0; at < whole; at += bytes.byteLength) held.set(bytes, at);
      return first;
    };
    const pointers = (list) => put(new Uint8Array(Uint32Array.from(list).buffer));
    const view = (place, { kind, count }) => new KINDS[kind](memory.buffer, place, count);

    const ports = new Map();
    for (const [name, shape, kind, lanes, fallback] of head.inputs) {
      const count = size(shape) * (lanes ? head.draws : 1), value = name === head.wanted[0] ? head.wanted[1] : fallback;
      const held = `in ${name}` in head.parts;
      const bytes = held ? part(`in ${name}`) : new Uint8Array(KINDS[kind].from({ length: count }, () => (kind.endsWith("8") && kind !== "f8" ? BigInt(value) : value)).buffer);
      ports.set(name, { place: fill(bytes, count * KINDS[kind].BYTES_PER_ELEMENT), shape, kind, lanes, count });
    }
    const results = new Map();
    const places = head.outputs.map(([name, shape, kind]) => {
      if (!name) return 0;
      const found = { shape, kind, count: size(shape) * head.draws, place: room(size(shape) * head.draws * 8) };
      results.set(name, found);
      return found.place;
    });
    const given = pointers([...ports.values()].map((port) => port.place)), out = pointers(places), tables = put(part("tables"));
    const work = room(Number(exports[`twotrack_${head.program}_work`]()));
    return {
      lanes: exports.twotrack_lanes(),
      // Runs the draws of one block; their results lie in place afterwards.
      run: (block) => exports[`twotrack_${head.program}`](given, out, tables, work, BigInt(block), BigInt(head.draws)),
      port: (name) => ports.get(name),
      argument: (name) => view(ports.get(name).place, ports.get(name)),
      names: [...results.keys()],
      result: (name) => ({ values: view(results.get(name).place, results.get(name)), width: size(results.get(name).shape) }),
    };
  };
})((self.TK = self.TK || {}));
