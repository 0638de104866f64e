// What a browser's PNG shows: 8 bits a channel, not interlaced, as all three make them.

import { inflateSync } from "node:zlib";

const CHANNELS = { 2: 3, 6: 4 };

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** { width, height, channels, data }: rows from the top, without padding. */
export function decode(png) {
  const head = png.subarray(16, 29);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]];
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error("a PNG of another kind");
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const data = Buffer.alloc(row * height);
  for (let y = 0; y < height; ++y) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; ++x) {
      const to = y * row + x;
      const left = x < channels ? 0 : data[to - channels];
      const up = y === 0 ? 0 : data[to - row];
      const corner = x < channels || y === 0 ? 0 : data[to - row - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      data[to] = raw[y * (row + 1) + 1 + x] + guess;
    }
  }
  return { width, height, channels, data };
}

/** Less is a shade: the same page, painted anew, is not the same to the last bit. */
const SHADE = 64;
const SPECKS = 8;

/** Whether two pictures of one size differ inside a box { left, top, right, bottom } of whole px. */
export function differ(one, other, { left, top, right, bottom }) {
  let specks = 0;
  for (let y = Math.max(top, 0); y < Math.min(bottom, one.height); ++y) {
    const from = (y * one.width + Math.max(left, 0)) * one.channels;
    const to = (y * one.width + Math.min(right, one.width)) * one.channels;
    for (let at = from; at < to; ++at) if (Math.abs(one.data[at] - other.data[at]) > SHADE) ++specks;
  }
  return specks > SPECKS;
}
