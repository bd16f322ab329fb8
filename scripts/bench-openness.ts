import { checkOpenness } from '../lib/openness/check';
import { mofComponents } from '../lib/openness/mof-components';
import { type Measurement, median } from './measurement';
import { agreementOf, type Judged } from './openness-bench/agreement';
import { cloneOf, evidenceFromClone } from './openness-bench/clone';
import { type Label, readLabels } from './openness-bench/labels';

/*
 * Agreement of the openness check with repositories labelled by hand (tests/fixtures/openness). The repositories are no
 * part of the project: their clones lie in the folder that OPENNESS_CLONES names, as owner/name or owner+name.
 */

const folder = process.env.OPENNESS_CLONES;

export function benchOpenness(): Measurement[] {
  if (folder === undefined) {
    console.log(
      '    Set OPENNESS_CLONES to a folder of clones (owner/name) of the repositories in tests/fixtures/openness.',
    );
    return [];
  }
  return ['developed-on', 'held-back'].flatMap((name) => measureSet(name, folder));
}

function measureSet(name: string, clones: string): Measurement[] {
  const labels = readLabels(`tests/fixtures/openness/${name}.tsv`);
  const repositories = [...new Set(labels.map(({ repository }) => repository))];
  const measured = repositories.flatMap((repository) => {
    const own = labels.filter((label) => label.repository === repository);
    return measure(repository, own, clones) ?? [];
  });
  const judged = measured.flatMap((one) => one.judged);
  const all = agreementOf(judged);
  for (const { repository, component, verdict, said } of [...all.invented, ...all.misses])
    console.log(`    ${name}: ${repository}, ${component}: said ${said}, label ${verdict}`);
  const line = (what: string, value: number, unit = '%', budget?: number): Measurement => ({
    name: `openness, ${name}: ${what}`,
    value,
    unit,
    budget,
  });
  return [
    line('repositories', measured.length, ''),
    line('precision of "found"', all.precision, '%', 95),
    line('recall of "found"', all.recall, '%', 90),
    line('same verdict', all.exact),
    line('found, though absent', all.invented.length, '', 0),
    line('time to judge, median', median(measured.map(({ milliseconds }) => milliseconds)), 'ms'),
    line('files read, most (README included)', Math.max(...measured.map(({ files }) => files)), '', 9),
    ...mofComponents.flatMap((component) => {
      const own = judged.filter((one) => one.component === component.name);
      if (own.length === 0) return [];
      const { precision, recall } = agreementOf(own);
      return [line(`${component.name}: precision`, precision), line(`${component.name}: recall`, recall)];
    }),
  ];
}

function measure(repository: string, labels: readonly Label[], clones: string) {
  const clone = cloneOf(clones, repository);
  if (clone === undefined) return undefined;
  const evidence = evidenceFromClone(clone, repository, labels[0]?.commit ?? 'HEAD');
  const start = performance.now();
  const { components } = checkOpenness(evidence, new Date().toISOString());
  const milliseconds = performance.now() - start;
  const judged = labels.map((label): Judged => {
    const said = components.find(({ name }) => name === label.component)?.finding.verdict ?? 'unknown';
    return { ...label, said };
  });
  return { judged, milliseconds, files: Object.keys(evidence.texts).length };
}
