import { writeFile } from 'node:fs/promises';
import { encodePng, type Colour } from './png.ts';

type Shape = (x: number, y: number) => boolean;

/** Later layers lie on top. Shapes are drawn in a square from 0 to 1. */
interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const blue: Colour = [0x15, 0x42, 0x73, 255];
const white: Colour = [255, 255, 255, 255];
const yellow: Colour = [0xff, 0xc7, 0x2c, 255];

/** In 32nds of the width, and even, so that the edges fall on whole pixels in all three sizes. */
const unit = 32;

/** Three bars, and a pointer that says: look at this one. */
const bars: Shape = (x, y) => bar(8, 22)(x, y) || bar(14, 18)(x, y) || bar(20, 14)(x, y);
const pointer: Shape = (x, y) =>
  y * unit >= 6 && y * unit <= 12 && Math.abs(x * unit - 22) <= ((12 - y * unit) / 6) * 4;

export const icons: Readonly<Record<string, { readonly size: number; readonly layers: readonly Layer[] }>> = {
  'color.png': { size: 192, layers: [layer(() => true, blue), layer(bars, white), layer(pointer, yellow)] },
  'color32.png': {
    size: 32,
    layers: [layer(roundedSquare, blue), layer(bars, white), layer(pointer, yellow)],
  },
  'outline.png': { size: 32, layers: [layer(zoom(bars, 1.5), white), layer(zoom(pointer, 1.5), white)] },
};

export function drawIcon(name: string): Buffer {
  const icon = icons[name];
  if (!icon) throw new RangeError(`There is no icon ${name}`);
  return encodePng(icon.size, (x, y) => blend(icon.layers, x, y, icon.size));
}

function layer(shape: Shape, colour: Colour): Layer {
  return { shape, colour };
}

function bar(left: number, top: number): Shape {
  return (x, y) => x * unit >= left && x * unit <= left + 4 && y * unit >= top && y * unit <= 26;
}

function roundedSquare(x: number, y: number): boolean {
  const radius = 0.2;
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function zoom(shape: Shape, factor: number): Shape {
  return (x, y) => shape((x - 0.5) / factor + 0.5, (y - 0.5) / factor + 0.5);
}

const samples = 8;

/** Averages samples within the pixel, so that edges are smooth; colours weigh by their cover. */
function blend(layers: readonly Layer[], px: number, py: number, size: number): Colour {
  const sum = [0, 0, 0, 0] as [number, number, number, number];
  for (let index = 0; index < samples * samples; index++) {
    const x = (px + ((index % samples) + 0.5) / samples) / size;
    const y = (py + (Math.floor(index / samples) + 0.5) / samples) / size;
    const top = layers.findLast(({ shape }) => shape(x, y));
    if (!top) continue;
    const [red, green, blueness] = top.colour;
    sum[0] += red;
    sum[1] += green;
    sum[2] += blueness;
    sum[3] += 1;
  }
  const covered = sum[3] || 1;
  const mean = (channel: number) => Math.round(channel / covered);
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((sum[3] / samples ** 2) * 255)];
}

if (import.meta.main) {
  for (const name of Object.keys(icons)) await writeFile(new URL(`../${name}`, import.meta.url), drawIcon(name));
}
