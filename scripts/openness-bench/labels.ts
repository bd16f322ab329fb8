import { readFileSync } from 'node:fs';

export interface Label {
  repository: string;
  commit: string;
  component: string;
  verdict: 'found' | 'partial' | 'absent';
}

/** A table of hand labels: repository, commit, component, verdict, path. */
export function readLabels(file: string): Label[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [repository = '', commit = '', component = '', verdict = ''] = line.split('\t');
    return { repository, commit, component, verdict: verdict as Label['verdict'] };
  });
}
