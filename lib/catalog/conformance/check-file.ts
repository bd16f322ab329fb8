import { largestFile } from '../bring-file';
import type { CatalogIndex } from '../schema';
import { sha256 } from '../sha-256';
import { askForFile, type Host } from './host';
import { readJson } from './read-json';

export interface NamedFile {
  entry: CatalogIndex['figures'];
  /** What its name must have in it, so that it never stands for other content. */
  inName: string;
}

/** The content of a file that the index describes; absent where it is not that file. */
export async function checkFile(host: Host, { entry, inName }: NamedFile): Promise<unknown> {
  const { report } = host;
  const path = `v1/${entry.path}`;
  if (!entry.path.includes(inName)) report('name', path, `has no ${inName} in it`);
  if (entry.bytes > largestFile) {
    report('too-large', path, `has ${entry.bytes} bytes by catalog.json`);
    return undefined;
  }
  const wanted = { path, role: 'hashed', maxBytes: largestFile, whenMissing: 'missing' } as const;
  const answer = await askForFile(host, wanted);
  if (!answer) return undefined;
  if (answer.body.byteLength !== entry.bytes) {
    report('length', path, `has ${answer.body.byteLength} bytes, and by catalog.json ${entry.bytes}`);
    return undefined;
  }
  const hash = await sha256(answer.body);
  if (hash !== entry.sha256) {
    report('hash', path, `has the SHA-256 ${hash.slice(0, 8)}…, and by catalog.json ${entry.sha256.slice(0, 8)}…`);
    return undefined;
  }
  const json = readJson(answer.body);
  if (json.status === 'read') return json.value;
  report('file-schema', path, `is not JSON: ${json.reason}`);
  return undefined;
}
