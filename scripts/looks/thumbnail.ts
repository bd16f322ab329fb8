import { decode, encode } from 'fast-png';

/** A picture small enough to be kept beside the tests: RGBA, 8 bits a channel, rows from the top. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Length of a cell's side, px: a line of text changes its cells, the edges of its letters hardly do. */
const side = 8;
/** Levels of a channel are told in these steps, which halves the files. */
const step = 4;

/** The mean colour of each cell of a PNG of 8 bits a channel. What is left over at the right and below is dropped. */
export function shrink(png: Uint8Array): Picture {
  const { width, height, data, channels, depth } = decode(png);
  if (depth !== 8 || channels < 3) throw new Error(`A picture of ${channels} channels and ${depth} bits.`);
  const small = { width: Math.floor(width / side), height: Math.floor(height / side) };
  const means = new Uint8Array(small.width * small.height * 4).fill(255);
  for (let cell = 0; cell < small.width * small.height; cell++) {
    const left = (cell % small.width) * side;
    const top = Math.floor(cell / small.width) * side;
    for (let channel = 0; channel < 3; channel++) {
      let sum = 0;
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) sum += data[(y * width + x) * channels + channel] ?? 0;
      }
      means[cell * 4 + channel] = Math.min(255, Math.round(sum / side ** 2 / step) * step);
    }
  }
  return { ...small, data: means };
}

const isOpaqueAt = (_: number, index: number) => index % 4 !== 3;

/** As PNG without transparency. */
export const writePicture = ({ width, height, data }: Picture): Uint8Array =>
  encode({ width, height, data: data.filter(isOpaqueAt), channels: 3, depth: 8 }, { zlib: { level: 9 } });

/** What `writePicture` wrote. */
export function readPicture(png: Uint8Array): Picture {
  const { width, height, data } = decode(png);
  const whole = new Uint8Array(width * height * 4).fill(255);
  for (let index = 0; index < width * height * 3; index++) {
    whole[Math.floor(index / 3) * 4 + (index % 3)] = data[index] ?? 0;
  }
  return { width, height, data: whole };
}
