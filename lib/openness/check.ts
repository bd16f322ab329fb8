import { modelArchitecture } from './architecture-rule';
import { linkedRecords } from './archives';
import { type Bounds, boundsOf } from './bounds';
import * as cards from './card-rules';
import * as cautions from './caution-rules';
import * as code from './code-rules';
import * as data from './data-rules';
import * as documents from './document-rules';
import { environment } from './environment-rule';
import { evaluationCode } from './evaluation-rule';
import { type Evidence, type Finding, finding, type Note, rulesVersion } from './evidence';
import { type ComponentLicense, licenseOf } from './licenses';
import { type MofComponent, mofComponents } from './mof-components';
import * as papers from './paper-rules';
import { serviceOf } from './places';
import { type Reading, read } from './reading';
import * as signs from './sign-rules';
import * as weights from './weights-rules';

export type SignId = 'license' | 'environment' | 'tests' | 'ci' | 'docs' | 'citation' | 'releases' | 'archiveDoi';
export type CautionId = 'separateTerms' | 'nonCommercial' | 'gatedWeights' | 'comingSoon';

export interface CheckedComponent extends MofComponent {
  finding: Finding;
  license: ComponentLicense;
}

/** What the rules say of a repository at one commit. Plain data: it is kept, sent and printed as it is. */
export interface OpennessCheck {
  rules: string;
  /** ISO date and time. */
  checkedAt: string;
  evidence: Omit<Evidence, 'paths' | 'texts'> & { files: number; read: string[] };
  /** All 17, by id. */
  components: CheckedComponent[];
  bounds: Bounds;
  signs: { id: SignId; finding: Finding }[];
  /** Found means: look at this. */
  cautions: { id: CautionId; finding: Finding }[];
  /** Models at Hugging Face that can be looked at, when asked. */
  hubModels: string[];
  /** Records at Zenodo that can be looked at, when asked. */
  archives: string[];
  /** What could not be seen. */
  gaps: Note[];
}

type Rule = (reading: Reading) => Finding;

const componentRules: Record<number, Rule> = {
  7: code.trainingCode,
  8: code.inferenceCode,
  9: modelArchitecture,
  10: weights.finalWeights,
  11: papers.technicalReport,
  12: documents.evaluationResults,
  13: cards.modelCard,
  14: cards.dataCard,
  15: data.datasets,
  16: code.preprocessingCode,
  17: documents.modelMetadata,
  18: evaluationCode,
  19: data.evaluationSets,
  20: documents.sampleOutputs,
  21: papers.researchPaper,
  22: documents.supportingTools,
  24: weights.intermediateWeights,
};

const signRules: Record<SignId, Rule> = {
  license: signs.license,
  environment,
  tests: signs.tests,
  ci: signs.continuousIntegration,
  docs: signs.documentation,
  citation: signs.citation,
  releases: signs.releases,
  archiveDoi: signs.archiveDoi,
};

const cautionRules: Record<CautionId, Rule> = {
  separateTerms: cautions.separateTerms,
  nonCommercial: cautions.nonCommercial,
  gatedWeights: cautions.gatedWeights,
  comingSoon: cautions.comingSoon,
};

/** Judges a repository. Never throws, whatever its files are called and its README holds. */
export function checkOpenness(evidence: Evidence, checkedAt: string): OpennessCheck {
  const reading = read(evidence);
  const gaps = gapsOf(reading);
  // What was not seen may hold what was not found.
  const honest = (rule: Rule | undefined): Finding => {
    const said = rule?.(reading) ?? finding('unknown', []);
    return said.verdict === 'absent' && gaps.length > 0
      ? { ...said, verdict: 'unknown', notes: [...said.notes, ...gaps] }
      : said;
  };
  const components = mofComponents.map((component) => {
    const said = honest(componentRules[component.id]);
    return { ...component, finding: said, license: licenseOf(component, said, reading) };
  });
  const run = <Id extends string>(rules: Record<Id, Rule>) =>
    (Object.keys(rules) as Id[]).map((id) => ({ id, finding: honest(rules[id]) }));
  const { paths, texts, ...facts } = evidence;
  return {
    rules: rulesVersion,
    checkedAt,
    evidence: { ...facts, files: paths.length, read: Object.keys(texts) },
    components,
    bounds: boundsOf(components),
    signs: run(signRules),
    cautions: run(cautionRules),
    hubModels: [...new Set(weights.ownHubModels(reading).flatMap(({ id }) => id ?? []))].slice(0, 5),
    archives: linkedRecords(reading).slice(0, 5),
    gaps,
  };
}

function gapsOf(reading: Reading): Note[] {
  const { path, truncated, unread } = reading.evidence;
  const service = serviceOf(path);
  const readmeUnread = reading.readmePath !== undefined && unread.includes(reading.readmePath);
  return [
    ...(truncated ? ([service === 'GitHub' ? 'truncated' : 'listCut'] as const) : []),
    // Code and data of a model lie in other places, which its page need not name.
    ...(service === 'Hugging Face' ? (['modelPage'] as const) : []),
    ...(readmeUnread ? (['readmeUnread'] as const) : []),
    ...(reading.foreign ? (['readmeLanguage'] as const) : []),
  ];
}
