import { z } from 'zod';
import { deriveIdentifiers } from '../derive-identifiers';
import { huggingFaceProblem, paperKeyProblem, repositoryProblem } from '../key-problem';
import { ModelRecord } from '../schema';
import { unknownFields } from '../unknown-fields';
import type { Report } from './findings';

/** A record as clients read it, examined; absent where they leave it out. `where` is the list that it stands in. */
export function checkRecord(value: unknown, where: string, index: number, report: Report): ModelRecord | undefined {
  const named = z.object({ slug: z.string() }).safeParse(value);
  const record = `${where}[${index}]${named.success ? ` (${named.data.slug.slice(0, 200)})` : ''}`;
  const at = (path: PropertyKey[]) => (path.length > 0 ? `${record}: ${z.core.toDotPath(path)}` : record);
  const parsed = ModelRecord.safeParse(value);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) report('record', at(path), message);
    return undefined;
  }
  const { data } = parsed;
  for (const path of unknownFields(value, data)) report('unknown-field', at(path), 'there is no such field');
  const problems = checkKeys(data, (path, problem) => report('key', at(path), problem));
  if (problems === 0) checkIdentifiers(data, (problem) => report('identifiers', at(['identifiers']), problem));
  return data;
}

/** How many keys are not canonical. */
function checkKeys(record: ModelRecord, report: (path: PropertyKey[], problem: string) => void): number {
  const found: [PropertyKey[], string | undefined][] = [
    ...record.papers.flatMap(({ identifier, alternates }, index): [PropertyKey[], string | undefined][] => [
      [['papers', index, 'identifier'], paperKeyProblem(identifier)],
      ...alternates.map((key, at): [PropertyKey[], string | undefined] => [
        ['papers', index, 'alternates', at],
        paperKeyProblem(key),
      ]),
    ]),
    ...record.repositories.map((repository, index): [PropertyKey[], string | undefined] => [
      ['repositories', index],
      repositoryProblem(repository),
    ]),
    ...record.huggingFace.map((id, index): [PropertyKey[], string | undefined] => [
      ['huggingFace', index],
      huggingFaceProblem(id),
    ]),
  ];
  const problems = found.flatMap(([path, problem]) => (problem === undefined ? [] : [{ path, problem }]));
  for (const { path, problem } of problems) report(path, problem);
  return problems.length;
}

function checkIdentifiers(record: ModelRecord, report: (problem: string) => void): void {
  const derived = deriveIdentifiers(record);
  const lacking = derived.filter((key) => !record.identifiers.includes(key));
  const strange = record.identifiers.filter((key) => !derived.includes(key));
  if (lacking.length > 0) report(`lacks ${lacking.join(', ')}`);
  if (strange.length > 0) report(`has ${strange.join(', ')}, which nothing in the record says`);
}
