import { parseArxivId } from './arxiv';
import type { IdentifierKey } from './key';

/** First path segments that are never the owner of a model. */
const reserved =
  ' api blog chat collections datasets docs enterprise join learn models new organizations papers posts settings spaces tasks ';

/** The key of `owner/name`, in a place known to hold a model; data sets, spaces and collections are none. */
export function parseHuggingFaceId(value: string): IdentifierKey | undefined {
  const bareId = /^([\w-][\w.-]{0,95})\/([\w-][\w.-]{0,95})$/;
  const [, owner, name] = bareId.exec(value.trim()) ?? [];
  return owner && name && !reserved.includes(` ${owner.toLowerCase()} `)
    ? (`hf:${owner}/${name}`.toLowerCase() as IdentifierKey)
    : undefined;
}

/** The model, or the arXiv paper of `/papers/…`, of an address on Hugging Face. */
export function huggingFaceInUrl(url: URL): IdentifierKey | undefined {
  if (!/^(?:www\.)?(?:huggingface\.co|hf\.co)$/.test(url.hostname)) return undefined;
  const segments = url.pathname.split('/').filter(Boolean);
  if (segments[0] === 'papers') return parseArxivId(segments[1] ?? '');
  if (segments[0] === 'api' && segments[1] === 'models') segments.splice(0, 2);
  return segments.length < 2 ? undefined : parseHuggingFaceId(segments.slice(0, 2).join('/'));
}
