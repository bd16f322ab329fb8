import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = { manifest_version: 3, name: 'An empty popup', version: '1', action: { default_popup: 'popup.html' } };
const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Empty</title></head>
<body style="width: 400px; height: 580px; margin: 0"><div id="app"><input type="search" autofocus></div></body>
</html>
`;

export interface EmptyPopup {
  folder: string;
  /** The extension's id: Chromium makes it of the folder's path. */
  id: string;
  remove(): Promise<void>;
}

/** An extension whose popup is a box to type in and nothing else: what any popup takes in this browser. */
export async function emptyPopup(): Promise<EmptyPopup> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'bio-rodeo-empty-popup-')));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'popup.html'), page);
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { folder, id, remove: () => rm(folder, { recursive: true, force: true }) };
}
