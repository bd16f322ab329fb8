import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../tests/e2e/harness/extension';
import type { Measurement } from './measurement';

/** Sizes of the builds as they are; a package is about as large as its files compressed one by one, as a zip does. */
export function benchSize(): Measurement[] {
  const folder = builtExtension('chromium');
  const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  const script = (name: string, budget?: number) => ({
    name: `${name}, gzipped`,
    value: gzipped(join(folder, name)),
    unit: 'bytes',
    budget,
  });
  return [
    script('glance.js', 3_000),
    script('detector.js'),
    script('panel.js'),
    script('background.js'),
    {
      name: 'package, compressed',
      value: files.reduce((sum, file) => sum + gzipped(file), 0),
      unit: 'bytes',
      budget: 2_000_000,
    },
  ];
}
