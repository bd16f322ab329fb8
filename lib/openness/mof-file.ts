import { z } from 'zod';
import type { MofRelease } from './mof';

const license = z.string().nullish();
const named = z.object({ name: license }).nullish();

const Release = z.object({
  license: z.object({ distribution: named, code: named, data: named, document: named }).nullish(),
  components: z.array(z.object({ name: z.string(), license }), 'a release has a list of components'),
});
const Document = z.record(z.string(), z.unknown(), 'there is no release in it');

/**
 * A release out of the parsed text of a Model Openness Tool file (its `models/*.yml`, or their JSON), whether it stands
 * under `release` or alone. What else stands there is left out. Gives the sentence of what does not fit otherwise.
 */
export function readMofFile(parsed: unknown): { release: MofRelease } | { problem: string } {
  const document = Document.safeParse(parsed);
  if (!document.success) return { problem: 'There is no release in it: a release has a list of components.' };
  const release = Release.safeParse('release' in document.data ? document.data.release : document.data);
  if (release.success) return { release: release.data };
  const [issue] = release.error.issues;
  return { problem: `${issue?.path.join('.') || 'release'}: ${issue?.message}` };
}
