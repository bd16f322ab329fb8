import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { filesIn, packFiles } from '../../../scripts/release/package-files';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aFolder(files: Record<string, string>, changed: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), changed, changed);
  }
  return folder;
}

it('a package has the files of a folder, by their paths in it', () => {
  const folder = aFolder({ 'b.json': '{}', 'a/é.txt': 'text' }, new Date());
  const content = unzipSync(packFiles(folder, filesIn(folder)));
  expect(Object.entries(content).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['a/é.txt', 'text'],
    ['b.json', '{}'],
  ]);
});

it('is the same to the byte whatever the order, the dates and the place; and another for one letter', () => {
  const first = aFolder({ a: '1', 'c/b': '2' }, new Date(2001, 1, 1));
  const second = aFolder({ 'c/b': '2', a: '1' }, new Date(2026, 10, 25, 13, 7));
  const packed = packFiles(first, ['a', 'c/b']);
  expect(packFiles(second, ['c/b', 'a'])).toEqual(packed);
  const third = aFolder({ a: '1', 'c/b': '3' }, new Date(2001, 1, 1));
  expect(packFiles(third, filesIn(third))).not.toEqual(packed);
});

it('is the same in every time zone', () => {
  const folder = aFolder({ a: '1' }, new Date());
  const zone = process.env.TZ;
  const inZone = (name: string) => {
    process.env.TZ = name;
    return packFiles(folder, ['a']);
  };
  try {
    expect(inZone('Asia/Tokyo')).toEqual(inZone('America/Los_Angeles'));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
