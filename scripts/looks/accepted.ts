import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Picture, readPicture, writePicture } from './thumbnail';

/** Where the accepted pictures lie, beside the test that compares with them. */
const folder = 'tests/e2e/looks';
const file = (name: string) => join(folder, `${name}.png`);
const machineFile = join(folder, 'machine.json');

/** What pictures depend on beside our code: the browser, and the fonts by the widths (px) of a line in each family. */
const Machine = z.strictObject({ chromium: z.string(), fonts: z.record(z.string(), z.number()) });
export type Machine = z.infer<typeof Machine>;

const measureFonts = `Object.fromEntries(['system-ui', 'sans-serif', 'serif', 'monospace'].map((family) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = '40px ' + family;
  return [family, Math.round(pen.measureText('Openness 0123456789 fi Wgäß 蛋白').width * 10) / 10];
}))`;

/** This machine, asked in any page. */
export async function thisMachine(page: Page): Promise<Machine> {
  const [major = ''] = page.context().browser()?.version().split('.') ?? [];
  return Machine.parse({ chromium: major, fonts: await page.evaluate(measureFonts) });
}

/** The machine whose pictures were accepted; absent before any were. */
export const acceptedMachine = (): Machine | undefined =>
  existsSync(machineFile) ? Machine.parse(JSON.parse(readFileSync(machineFile, 'utf8'))) : undefined;

/** The accepted picture of this name; absent when there is none. */
export const acceptedPicture = (name: string): Picture | undefined =>
  existsSync(file(name)) ? readPicture(readFileSync(file(name))) : undefined;

/** Puts these in the place of all that were accepted before. */
export function accept(machine: Machine, pictures: ReadonlyMap<string, Picture>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(machineFile, `${JSON.stringify(machine, null, 2)}\n`);
  for (const [name, picture] of pictures) writeFileSync(file(name), writePicture(picture));
}
