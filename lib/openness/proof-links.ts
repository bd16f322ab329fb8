import type { Proof } from './evidence';
import { fileUrl } from './places';

/** A commit as people write it; a branch stays whole. */
export const shortCommit = (commit: string): string => (/^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);

/** Where a proof is to be seen, at the commit that was looked at. */
export function proofUrl({ path: file, line, link }: Proof, path: string, commit: string): string | undefined {
  if (file === undefined) return link;
  const place = file.split('/').map(encodeURIComponent).join('/');
  // `?plain=1` keeps a line of Markdown from being hidden by its rendering.
  const plain = line !== undefined && /\.(?:md|markdown|rst|ipynb)$/i.test(file) ? '?plain=1' : '';
  return `${fileUrl(path, commit, place)}${plain}${line === undefined ? '' : `#L${line}`}`;
}
