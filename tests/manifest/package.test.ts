import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { drawIcon, icons } from '../../manifest/icons/draw.ts';
import { packApp, packedFiles, PackOptions } from '../../manifest/pack.ts';

const folder = new URL('../../manifest/', import.meta.url);

describe('app package', () => {
  it('holds exactly the files that Teams asks for, at the root and in a fixed order', async () => {
    assert.deepEqual([...entries(await packApp({})).keys()], packedFiles);
    assert.deepEqual([...packedFiles], packedFiles.toSorted());
  });

  it('holds the filled-in manifest and every file it names', async () => {
    const files = entries(await packApp({ botId: '11111111-2222-4333-8444-555555555555' }));
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as {
      bots: { botId: string }[];
      icons: Record<string, string>;
      localizationInfo: { additionalLanguages: { file: string }[] };
    };
    assert.equal(manifest.bots[0]?.botId, '11111111-2222-4333-8444-555555555555');
    for (const name of [
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ])
      assert.ok(files.get(name)?.equals(await readFile(new URL(name, folder))), name);
  });

  it('is the same to the byte each time, in every time zone', async () => {
    const zone = process.env['TZ'];
    const hashes = new Set<string>();
    try {
      for (const TZ of ['Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo']) {
        process.env['TZ'] = TZ;
        hashes.add(
          createHash('sha256')
            .update(await packApp({}))
            .digest('hex'),
        );
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    assert.equal(hashes.size, 1);
  });

  it('is refused with what is no id, no host or too long a name', () => {
    for (const wrong of [{ botId: 'bot' }, { domain: 'https://utrecht.nl' }, { organisation: 'x'.repeat(33) }])
      assert.equal(PackOptions.safeParse(wrong).success, false);
  });
});

describe('icons', () => {
  for (const name of Object.keys(icons))
    it(`${name} is what its drawing gives`, async () => {
      const [kept, drawn] = [pixels(await readFile(new URL(name, folder))), pixels(drawIcon(name))];
      assert.equal(kept.width, drawn.width);
      // Not deepEqual: to describe the difference of two pictures takes minutes.
      assert.ok(kept.data.equals(drawn.data), 'draw it again: node manifest/icons/draw.ts');
    });

  it('have the sizes that Teams asks for', async () => {
    assert.deepEqual([await size('color.png'), await size('color32.png'), await size('outline.png')], [192, 32, 32]);
  });

  it('has no see-through pixel in the large one', async () => {
    assert.ok((await colours('color.png')).every(([, , , alpha]) => alpha === 255));
  });

  it('has only white and see-through in the outline', async () => {
    const found = await colours('outline.png');
    assert.ok(
      found.every(([red, green, blue, alpha]) => alpha === 0 || (red === 255 && green === 255 && blue === 255)),
    );
    assert.ok(found.some(([, , , alpha]) => alpha === 0) && found.some(([, , , alpha]) => alpha === 255));
  });

  it('has see-through corners in the small one', async () => {
    const found = await colours('color32.png');
    assert.deepEqual([found.at(0)?.[3], found.at(31)?.[3], found.at(-1)?.[3]], [0, 0, 0]);
  });

  async function size(name: string): Promise<number> {
    const { width, height } = pixels(await readFile(new URL(name, folder)));
    assert.equal(width, height);
    return width;
  }

  async function colours(name: string): Promise<readonly (readonly number[])[]> {
    const { data } = pixels(await readFile(new URL(name, folder)));
    return Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(index * 4, index * 4 + 4)]);
  }
});

/** Our own files only: one data chunk, rows without a filter. */
function pixels(png: Buffer): { width: number; height: number; data: Buffer } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const at = png.indexOf('IDAT');
  const raw = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const row = width * 4 + 1;
  return {
    width,
    height,
    data: Buffer.concat(Array.from({ length: height }, (_, y) => raw.subarray(y * row + 1, (y + 1) * row))),
  };
}

/** Reads the central directory, as every program that opens a zip does; our files are stored uncompressed. */
function entries(zip: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const size = zip.readUInt32LE(at + 24);
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString();
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    found.set(name, zip.subarray(start, start + size));
  }
  return found;
}
