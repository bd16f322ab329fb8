import type { Proof } from './evidence';

/** Where a proof is to be seen, at the commit that was looked at. */
export function proofUrl({ path: file, line, link }: Proof, path: string, commit: string): string | undefined {
  if (file === undefined) return link;
  const place = file.split('/').map(encodeURIComponent).join('/');
  // `?plain=1` keeps a line of Markdown from being hidden by its rendering.
  const plain = line !== undefined && /\.(?:md|markdown|rst|ipynb)$/i.test(file) ? '?plain=1' : '';
  return `https://github.com/${path}/blob/${commit}/${place}${plain}${line === undefined ? '' : `#L${line}`}`;
}
