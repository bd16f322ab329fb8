import type { ServerAnswer } from '../../http';
import type { Report } from './findings';

/** The index changes under its name; a hashed file never does; a record's file does, and no client depends on it. */
export type FileRole = 'index' | 'hashed' | 'record';

/** The origin that the checker asks from: one that no host has on a list. */
export const probedOrigin = 'https://catalog-check.invalid';

/** Seconds: an older index names files that are gone. */
const longestIndex = 3600;
/** Seconds, a month: shorter, and caches ask again for what cannot have changed. */
const shortestHashed = 2_592_000;
/** Bytes below which compression is not worth its while. */
const worthCompressing = 1000;

/** What the headers of a file's answer leave to be desired. */
export function checkHeaders(path: string, { headers, body }: ServerAnswer, role: FileRole, report: Report): void {
  const allowed = headers.get('access-control-allow-origin');
  const echoed = allowed === probedOrigin && /\borigin\b/i.test(headers.get('vary') ?? '');
  if (allowed !== '*' && !echoed) {
    report('cors', path, allowed === null ? 'has no Access-Control-Allow-Origin' : `is for ${allowed} alone`);
  }
  const encoding = headers.get('content-encoding');
  if (!encoding && body.byteLength > worthCompressing) {
    report('compression', path, `comes as ${body.byteLength} bytes, though br and gzip were accepted`);
  }
  const type = headers.get('content-type');
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type ?? '')) {
    report('content-type', path, type === null ? 'has no Content-Type' : `is called ${type}`);
  }
  if (role === 'index') checkIndexCaching(path, headers.get('cache-control'), report);
  if (role === 'hashed') checkHashedCaching(path, headers.get('cache-control'), report);
}

function checkIndexCaching(path: string, control: string | null, report: Report): void {
  if (control === null) {
    report('index-kept-unsaid', path, 'has no Cache-Control');
    return;
  }
  const seconds = maxAge(control);
  if (/\bno-(?:cache|store)\b/i.test(control)) return;
  if (seconds === undefined) report('index-kept-unsaid', path, `has Cache-Control: ${control}, without max-age`);
  else if (seconds > longestIndex || /\bimmutable\b/i.test(control)) {
    report('index-kept-too-long', path, `has Cache-Control: ${control}`);
  }
}

function checkHashedCaching(path: string, control: string | null, report: Report): void {
  const kept = control !== null && !/\bno-(?:cache|store)\b/i.test(control) && (maxAge(control) ?? 0) >= shortestHashed;
  if (!kept) report('not-kept', path, control === null ? 'has no Cache-Control' : `has Cache-Control: ${control}`);
}

function maxAge(control: string): number | undefined {
  const seconds = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}
