import type { IdentifierKey } from './key';

/** The key of a bare identifier, in a place known to hold one. Case matters. */
export function parseOpenReviewId(value: string): IdentifierKey | undefined {
  const bareId = /^[\w-]{8,16}$/;
  const id = value.trim().replace(/^openreview:/i, '');
  return bareId.test(id) ? `openreview:${id}` : undefined;
}

/** The paper of `openreview.net/forum?id=…`, `/pdf?id=…` or `/attachment?id=…`. */
export function openReviewInUrl(url: URL): IdentifierKey | undefined {
  if (!/^(?:www\.|api2?\.)?openreview\.net$/.test(url.hostname)) return undefined;
  if (!/^\/(?:forum|pdf|attachment|revisions|references\/pdf)\/?$/.test(url.pathname)) return undefined;
  return parseOpenReviewId(url.searchParams.get('id') ?? '');
}
